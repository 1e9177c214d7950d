import { COMPLAINT_OUTCOMES } from '#modules/postal/rules/complaints.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { CHANGED, complaintWords } from './questions.ts';
import type { Complaint } from './questions.ts';
import { complaintText } from './text.ts';

/** The answer to a complaint, given once: upheld, in part or not, with the words the citizen reads. */
export function AnswerDialog({ complaint, onClose, onReload }: { complaint: Complaint; onClose: () => void; onReload: () => void }) {
  const t = useSay(complaintText);
  const word = useSayCode(complaintWords);
  const { id, number, version: expectedVersion } = complaint;
  return (
    <AskDialog
      title={t('answerOf', { number })}
      main={t('answer')}
      broad
      note={<blockquote className="notice complaint-words">{complaint.text}</blockquote>}
      fields={[
        { key: 'outcome', kind: 'segments', label: t('outcome'), choices: COMPLAINT_OUTCOMES.map((one) => ({ id: one, label: word(`postal.outcome.${one}`) })) },
        { key: 'answer', kind: 'prose', label: t('words'), hint: t('wordsHint'), max: 4000 },
      ]}
      send={(values, key) => {
        const outcome = COMPLAINT_OUTCOMES.find((one) => one === read(values, 'outcome')) ?? 'rejected';
        return answer(api.POST('/api/complaints/{id}/answer', { params: { path: { id } }, body: { expectedVersion, outcome, answer: read(values, 'answer') }, headers: { 'Idempotency-Key': key } }));
      }}
      said={() => t('answeredSaid', { number })}
      changes={CHANGED}
      onClose={onClose}
      onRetry={onReload}
    />
  );
}
