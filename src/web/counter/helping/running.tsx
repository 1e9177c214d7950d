import { withActs, type Typist } from '#modules/assistance/rules.ts';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { useAct } from '#web/parts/act.ts';
import { useKept } from '#web/parts/kept.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { timeOf } from '#web/ui/show.ts';
import { keepDraft, mistakesIn, readDraft, toldOf } from './draft.ts';
import { WhoTypes } from './mandates/use.tsx';
import { HELP_CHANGES, type Session } from './questions.ts';
import { helpText } from './text.ts';
import { ToldForm } from './told-form.tsx';
import { useTold } from './warned.ts';
import { helpWords } from './words.ts';

/** The session that is open: what was helped with, and its end. */
export function Running({ session }: { session: Session }) {
  const t = useSay(helpText);
  const word = useSayCode(helpWords);
  const told = useTold();
  const { id } = session;
  const [asked, setAsked] = useState(false);
  const [typedBy, setTypedBy] = useState<Typist>(session.mandate ? 'helper' : 'citizen');
  const [dropping, setDropping] = useState(false);
  const { value: kept, change, forget } = useKept({ area: 'ho-tro', of: id }, readDraft, keepDraft);
  // What was done in her name in this system is counted, chosen here or not.
  const draft = { ...kept, kinds: withActs(kept.kinds, session.acts) };
  const end = useAct((body: Asked<'endAssistance'>, key: string) => answer(api.POST('/api/assistance/{id}/end', { params: { path: { id } }, body, headers: { 'Idempotency-Key': key } })), {
    changes: HELP_CHANGES,
    onDone: ({ warnings }) => {
      forget();
      told(warnings);
    },
  });
  const mistakes = mistakesIn(draft);
  const go = () => {
    setAsked(true);
    if (Object.keys(mistakes).length > 0) focusFirstInvalid();
    else if (!end.isPending) end.mutate({ ...toldOf(draft), typedBy });
  };
  useKeys({ 'Ctrl+Enter': go }, { off: dropping });
  return (
    <Card title={t('runningTitle', { time: timeOf(session.startedAt) })} mark={<span className="small">{`${word(`helpDevice.${session.device}`)} · ${word(`helpPortal.${session.portal}`)}`}</span>}>
      <div className="stack">
        <ToldForm draft={draft} mistakes={asked ? mistakes : {}} onChange={change} />
        <WhoTypes session={session} draft={draft} typedBy={typedBy} onChange={setTypedBy} onProcedure={({ code, name }) => (draft.procedureCode === '' ? change({ procedureCode: code, procedureName: name }) : undefined)} />
        <RefusalNotice error={end.error} />
        <div className="actions">
          <Button look="main" keys="Ctrl ↵" onPress={go} pending={end.isPending}>
            {t('end')}
          </Button>
          {session.acts.length === 0 ? (
            <Button look="quiet" onPress={() => setDropping(true)}>
              {t('drop')}
            </Button>
          ) : (
            <RefusedAct reason={t('dropNot')}>{t('drop')}</RefusedAct>
          )}
        </div>
      </div>
      {dropping ? <DropDialog id={id} onDropped={forget} onClose={() => setDropping(false)} /> : null}
    </Card>
  );
}

function DropDialog({ id, onDropped, onClose }: { id: string; onDropped: () => void; onClose: () => void }) {
  const t = useSay(helpText);
  const announce = useAnnounce();
  const drop = useAct((_input: { id: string }, key: string) => answer(api.POST('/api/assistance/{id}/drop', { params: { path: { id } }, headers: { 'Idempotency-Key': key } })), {
    changes: HELP_CHANGES,
    onDone: () => {
      onDropped();
      announce(t('dropped'));
      onClose();
    },
  });
  return (
    <ActDialog title={t('dropTitle')} main={t('drop')} act={drop} onMain={() => drop.mutate({ id })} onClose={onClose} danger>
      <p>{t('dropHow')}</p>
    </ActDialog>
  );
}
