import type { UseMutationResult } from '@tanstack/react-query';
import { isRefusal } from '#web/api/refusal.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { missingPapers, openPapers } from './draft.ts';
import type { ReceiveDraft } from './draft.ts';
import type { PaperCheck } from './questions.ts';
import { receiveText } from './text.ts';

type Doing = Pick<UseMutationResult<unknown, Error, never>, 'isPending' | 'error'>;
type ReceiveActionsProps = { step: number; draft: ReceiveDraft; check: PaperCheck | undefined; receive: Doing; shortage: Doing; onMain: () => void; onNext: () => void; onBack: () => void };

/** The one main act of the step, what else can be done, and why not. */
export function ReceiveActions({ step, draft, check, receive, shortage, onMain, onNext, onBack }: ReceiveActionsProps) {
  const t = useSay(receiveText);
  const missing = step === 1 && check ? missingPapers(draft, check.published) : [];
  const open = step === 1 && check ? openPapers(draft, check.published) : 0;
  return (
    <div className="stack">
      <RefusalNotice error={receive.error ?? shortage.error} />
      {isRefusal(receive.error, 'reception.duplicateSuspected') ? <p className="small">{t('duplicateHow')}</p> : null}
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={onMain} pending={receive.isPending || shortage.isPending}>
          <MainWords step={step} missing={missing.length > 0} error={receive.error} />
        </Button>
        {missing.length > 0 ? <Button onPress={onNext}>{t('next')}</Button> : null}
        {step > 0 ? (
          <Button look="quiet" keys="Esc" onPress={onBack}>
            {t('back')}
          </Button>
        ) : null}
        {missing.length > 0 ? <p className="reason">{t('cannotReceive', { papers: missing.map((paper) => paper.name).join('; ') })}</p> : null}
        {missing.length === 0 && open > 0 ? <p className="reason">{t('cannotReceiveOpen', { count: open })}</p> : null}
      </div>
    </div>
  );
}

function MainWords({ step, missing, error }: { step: number; missing: boolean; error: Error | null }) {
  const t = useSay(receiveText);
  const { employer, competence } = useReceiver();
  if (missing) return t('printShortage');
  if (step < 3) return t('next');
  if (isRefusal(error, 'reception.duplicateSuspected')) return t('receiveAnyway');
  return employer === 'post' && competence < 3 ? t('prepare') : t('receive');
}

/** Who receives, with the competence of her present assignment: below L3 a postal clerk prepares and an officer co-signs. */
function useReceiver() {
  const me = useMe();
  const assignment = me.assignments.find((one) => one.id === me.assignmentId);
  return { employer: me.employer, competence: assignment?.competence ?? 0 };
}
