import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '../act.ts';
import { ActDialog } from '../asking/act-dialog.tsx';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { stillOutText } from './text.ts';

export type OutThing = { readonly subjectKind: Asked<'reportStillOut'>['subjectKind']; readonly subjectId: string; readonly label: string };

const CHANGES = ['listDayCloseBlockers', 'myCashSession', 'getCashSession', 'listIncidents'] as const;

/** Its holder says why something is not in at the end of the day. */
export function SayOut({ thing }: { thing: OutThing }) {
  const t = useSay(stillOutText);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" label={t('sayOf', { label: thing.label })} onPress={() => setAsking(true)}>
        {t('say')}
      </Button>
      {asking ? <SayOutDialog thing={thing} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function SayOutDialog({ thing, onClose }: { thing: OutThing; onClose: () => void }) {
  const t = useSay(stillOutText);
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { subjectKind, subjectId, label } = thing;
  const say = useAct((why: string, key: string) => answer(api.POST('/api/still-out', { body: { subjectKind, subjectId, reason: why }, headers: { 'Idempotency-Key': key } })), {
    changes: CHANGES,
    onDone: () => {
      announce(t('said'));
      onClose();
    },
  });
  const go = () => {
    setAsked(true);
    if (reason.trim() !== '') say.mutate(reason.trim());
  };
  return (
    <ActDialog title={t('sayOf', { label })} main={t('say')} act={say} onMain={go} onClose={onClose}>
      <p>{t('sayHow')}</p>
      <TextField label={t('reason')} value={reason} onChange={setReason} lines={2} maxLength={400} autoFocus error={asked && reason.trim() === '' ? t('reasonMissing') : undefined} />
    </ActDialog>
  );
}
