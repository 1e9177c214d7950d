import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { dayShort } from '#web/ui/show.ts';
import { CHANGES, type Group, type Question } from './questions.ts';
import { duplicatesText } from './text.ts';

/** Which entry goes into which, and why. The entry whose number was confirmed first is offered as the one that stays. */
export function AskMerge({ group, onClose }: { group: Group; onClose: () => void }) {
  const t = useSay(duplicatesText);
  const choices = group.entries.map(({ id, name, createdAt }) => ({ id, label: `${name} (${dayShort(createdAt)})` }));
  const [stays, goes] = group.entries;
  return (
    <AskDialog
      title={t('askOf', { number: `${group.idKind} ${group.idNumber}` })}
      main={t('ask')}
      note={<p>{t('askNote')}</p>}
      fields={[
        { key: 'from', kind: 'choice', label: t('from'), choices, first: goes?.id },
        { key: 'into', kind: 'choice', label: t('into'), choices, first: stays?.id },
        { key: 'reason', kind: 'line', label: t('reason'), max: 400 },
      ]}
      check={(values) => (read(values, 'from') === read(values, 'into') ? { into: t('same') } : {})}
      send={(values, key) => answer(api.POST('/api/citizens/merges', { body: { fromId: read(values, 'from'), intoId: read(values, 'into'), reason: read(values, 'reason') }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('asked')}
      changes={CHANGES}
      onClose={onClose}
    />
  );
}

/** The second person's word. */
export function SettleMerge({ question, group, decision, onClose }: { question: Question; group: Group; decision: 'merge' | 'refuse'; onClose: () => void }) {
  const t = useSay(duplicatesText);
  const announce = useAnnounce();
  const act = useAct((input: { id: string }, key) => answer(api.POST('/api/citizens/merges/{id}/settle', { params: { path: input }, body: { decision }, headers: { 'Idempotency-Key': key } })), {
    changes: CHANGES,
    onDone: (settled) => {
      announce(settled.state === 'merged' ? t('merged', { accounts: settled.accounts, filings: settled.filings }) : t('refused'));
      onClose();
    },
  });
  const nameOf = (id: string) => group.entries.find((entry) => entry.id === id)?.name ?? '?';
  const names = { from: nameOf(question.fromId), into: nameOf(question.intoId) };
  return (
    <ActDialog title={t(decision === 'merge' ? 'mergeTitle' : 'refuse')} main={t(decision)} act={act} onMain={() => act.mutate({ id: question.id })} onClose={onClose} danger={decision === 'merge'} backFirst>
      <p>
        {t('whatOf', names)}: {question.reason}
      </p>
      {decision === 'merge' ? <p>{t('mergeHow')}</p> : null}
    </ActDialog>
  );
}
