import { useQuery } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { isRefusal } from '#web/api/refusal.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import { missingPapers, openPapers } from './draft.ts';
import type { ReceiveDraft } from './draft.ts';
import type { PaperCheck } from './questions.ts';
import { receiveText } from './text.ts';

type Doing = Pick<UseMutationResult<unknown, Error, never>, 'isPending' | 'error'>;
type ReceiveActionsProps = { step: number; draft: ReceiveDraft; check: PaperCheck | undefined; receive: Doing; shortage: Doing; onChange: (patch: Partial<ReceiveDraft>) => void; onMain: () => void; onNext: () => void; onBack: () => void };

/** The one main act of the step, what else can be done, and why not. */
export function ReceiveActions({ step, draft, check, receive, shortage, onChange, onMain, onNext, onBack }: ReceiveActionsProps) {
  const t = useSay(receiveText);
  const { missing, open } = stillWanted(step, draft, check);
  return (
    <div className="stack">
      <RefusalNotice error={receive.error ?? shortage.error} />
      {needsUnit(receive.error) || draft.competentUnitId ? <CompetentUnit value={draft.competentUnitId} onChange={(competentUnitId) => onChange({ competentUnitId })} /> : null}
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
        <WhyNot missing={missing} open={open} />
      </div>
    </div>
  );
}

function stillWanted(step: number, draft: ReceiveDraft, check: PaperCheck | undefined) {
  if (step !== 1 || check === undefined) return { missing: [], open: 0 };
  return { missing: missingPapers(draft, check.published), open: openPapers(draft, check.published) };
}

function WhyNot({ missing, open }: { missing: readonly { readonly name: string }[]; open: number }) {
  const t = useSay(receiveText);
  if (missing.length > 0) return <p className="reason">{t('cannotReceive', { papers: missing.map((paper) => paper.name).join('; ') })}</p>;
  return open > 0 ? <p className="reason">{t('cannotReceiveOpen', { count: open })}</p> : null;
}

function needsUnit(error: Error | null): boolean {
  return isRefusal(error, 'reception.competentUnitUnknown') || isRefusal(error, 'reception.competentUnitWrong');
}

/** Who solves it, asked only when no unit is set for the field. */
function CompetentUnit({ value, onChange }: { value: string | undefined; onChange: (id: string) => void }) {
  const t = useSay(receiveText);
  const units = useQuery({ queryKey: ['listUnits', 'around'], queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'around' } } })) });
  return <Select label={t('competentUnit')} value={value} onChange={onChange} choices={(units.data?.rows ?? []).map((unit) => ({ id: unit.id, label: unit.name }))} />;
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
