import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered } from '#web/parts/asking/fields.ts';
import { useSay } from '#web/ui/language.tsx';
import { CHANGED, getSubmission } from './questions.ts';
import type { Submission } from './questions.ts';
import { inboxText } from './text.ts';

type AnsweringProps = { submission: Submission; onClose: () => void };

/** Acceptance: the code, the promised day and the receipt begin now. */
export function AcceptDialog({ submission: { dossier, checks }, onClose }: AnsweringProps) {
  const t = useSay(inboxText);
  const reload = useReload(dossier.id);
  const open = checks.filter(({ level }) => level !== 'ok').length;
  return (
    <AskDialog
      title={t('acceptOf')}
      main={t('accept')}
      note={
        <>
          <p className="notice">{t(dossier.code === null ? 'acceptNote' : 'goOnNote')}</p>
          {open === 0 ? null : <p className="notice warn">{t('acceptProblems', { count: open })}</p>}
        </>
      }
      fields={[]}
      send={(_values, key) => answer(api.POST('/api/submissions/{id}/accept', { ...about(dossier.id, key), body: { expectedVersion: dossier.version } }))}
      said={(done) => t('accepted', { code: done.dossier.code ?? '' })}
      changes={[...CHANGED, 'getDossier']}
      onRetry={reload}
      onClose={onClose}
    />
  );
}

/** A clerk of the post has looked it through; an officer accepts it. */
export function PrepareDialog({ submission: { dossier }, onClose }: AnsweringProps) {
  const t = useSay(inboxText);
  const reload = useReload(dossier.id);
  return (
    <AskDialog
      title={t('prepareOf')}
      main={t('prepare')}
      note={<p className="notice">{t('prepareNote')}</p>}
      fields={[{ key: 'note', kind: 'line', label: t('note'), optional: true, max: 400 }]}
      send={(values, key) => answer(api.POST('/api/submissions/{id}/prepare', { ...about(dossier.id, key), body: { expectedVersion: dossier.version, ...answered(values, 'note') } }))}
      said={() => t('prepareDone')}
      changes={CHANGED}
      onRetry={reload}
      onClose={onClose}
    />
  );
}

function useReload(id: string): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: getSubmission(id).queryKey });
}

function about(id: string, key: string) {
  return { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
}
