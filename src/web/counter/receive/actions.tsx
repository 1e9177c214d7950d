import { useQuery } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { ApiRefusal, isRefusal } from '#web/api/refusal.ts';
import { missingPapers, openPapers, paperTitle } from '#web/parts/handing-in/papers.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import type { ReceiveDraft } from './draft.ts';
import { addAnother, mayAdd, setUnit } from './list.ts';
import type { PaperCheck } from './questions.ts';
import { receiveText } from './text.ts';

type Doing = Pick<UseMutationResult<unknown, Error, never>, 'isPending' | 'error'>;
type ReceiveActionsProps = { step: number; draft: ReceiveDraft; check: PaperCheck | undefined; receive: Doing; shortage: Doing; onChange: (patch: Partial<ReceiveDraft>) => void; onMain: () => void; ready: boolean; onNext: () => void; onBack: () => void };

/** The one main act of the step, what else can be done, and why not. */
export function ReceiveActions({ step, draft, check, receive, shortage, onChange, onMain, ready, onNext, onBack }: ReceiveActionsProps) {
  const t = useSay(receiveText);
  const { missing, open } = stillWanted(step, draft, check);
  return (
    <div className="stack">
      <RefusalNotice error={receive.error ?? shortage.error} />
      {needsUnit(receive.error) || draft.competentUnitId ? <CompetentUnit draft={draft} code={codeNamed(receive.error)} onChange={onChange} /> : null}
      {isRefusal(receive.error, 'reception.duplicateSuspected') ? <p className="small">{t('duplicateHow')}</p> : null}
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={onMain} pending={receive.isPending || shortage.isPending}>
          <MainWords step={step} missing={missing.length > 0} count={draft.ready.length + 1} error={receive.error} />
        </Button>
        {missing.length > 0 ? <Button onPress={onNext}>{t('next')}</Button> : null}
        {ready && step > 1 && mayAdd(draft) ? <Button onPress={() => onChange(addAnother(draft))}>{t('addAnother')}</Button> : null}
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
  if (missing.length > 0) return <p className="reason">{t('cannotReceive', { papers: missing.map((paper) => paperTitle(paper.name)).join('; ') })}</p>;
  return open > 0 ? <p className="reason">{t('cannotReceiveOpen', { count: open })}</p> : null;
}

function needsUnit(error: Error | null): boolean {
  return isRefusal(error, 'reception.competentUnitUnknown') || isRefusal(error, 'reception.competentUnitWrong');
}

/** The procedure a refusal names, when one of several dossiers is refused. */
function codeNamed(error: Error | null): string | undefined {
  const code = error instanceof ApiRefusal ? error.facts['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Who solves it, asked only when no unit is set for the field. */
function CompetentUnit({ draft, code, onChange }: Pick<ReceiveActionsProps, 'draft' | 'onChange'> & { code: string | undefined }) {
  const t = useSay(receiveText);
  const units = useQuery({ queryKey: ['listUnits', 'around'], queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'around' } } })) });
  const of = draft.ready.find((one) => one.procedureCode === code && code !== draft.procedureCode) ?? draft;
  const choices = (units.data?.rows ?? []).map((unit) => ({ id: unit.id, label: unit.name }));
  return <Select label={draft.ready.length > 0 ? `${t('competentUnit')}: ${of.procedureName}` : t('competentUnit')} value={of.competentUnitId} onChange={(id) => onChange(setUnit(draft, code, id))} choices={choices} />;
}

function MainWords({ step, missing, count, error }: { step: number; missing: boolean; count: number; error: Error | null }) {
  const t = useSay(receiveText);
  const { employer, competence } = useReceiver();
  if (missing) return t('printShortage');
  if (step < 3) return t('next');
  if (isRefusal(error, 'reception.duplicateSuspected')) return t('receiveAnyway');
  if (employer === 'post' && competence < 3) return t('prepare');
  return count > 1 ? t('receiveSeveral', { count }) : t('receive');
}

/** Who receives, with the competence of her present assignment: below L3 a postal clerk prepares and an officer co-signs. */
function useReceiver() {
  const me = useMe();
  const assignment = me.assignments.find((one) => one.id === me.assignmentId);
  return { employer: me.employer, competence: assignment?.competence ?? 0 };
}
