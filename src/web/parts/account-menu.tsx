import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { lettersAreOn, switchLetters } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { uiText } from '#web/ui/text.ts';
import { ChangePassword } from './change-password.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { useChooseAssignment, useMe, useSignOut } from './session.tsx';
import { partsText } from './text.ts';

/** The name in the bar opens what belongs to the person: her assignments, her keys, her password, the way out. */
export function AccountMenu() {
  const t = useSay(partsText);
  const ui = useSay(uiText);
  const me = useMe();
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState(false);
  const [letters, setLetters] = useState(lettersAreOn);
  const signOut = useSignOut();
  const choose = useChooseAssignment();
  return (
    <>
      <button type="button" className="bar-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {me.name}
      </button>
      <Dialog
        title={t('account')}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => signOut.mutate(false)} pending={signOut.isPending}>
              {t('signOut')}
            </Button>
            <Button
              onPress={() => {
                setOpen(false);
                setChanging(true);
              }}
            >
              {t('changePassword')}
            </Button>
            <Button look="quiet" keys="Esc" onPress={() => setOpen(false)}>
              {ui('close')}
            </Button>
          </>
        }
      >
        <p className="row spread">
          <span className="strong">{me.name}</span>
          <Link to="/so-cua-toi" onClick={() => setOpen(false)}>
            {t('myRecord')}
          </Link>
        </p>
        <SegmentedChoice
          label={t('workstation')}
          tall
          value={me.assignmentId}
          segments={me.assignments.map((assignment) => ({ id: assignment.id, label: assignment.unitName }))}
          onChange={(id) => {
            if (id !== me.assignmentId) choose.mutate(id);
          }}
        />
        <Tick
          checked={letters}
          onChange={(on) => {
            switchLetters(on);
            setLetters(on);
          }}
        >
          {t('letterKeys')}
        </Tick>
        <RefusalNotice error={signOut.error ?? choose.error} />
      </Dialog>
      {changing ? <ChangePassword onClose={() => setChanging(false)} /> : null}
    </>
  );
}
