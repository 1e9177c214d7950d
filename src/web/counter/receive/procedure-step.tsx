import { isRefusal } from '#web/api/refusal.ts';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { caseIsKnown, casesOf } from '#web/parts/handing-in/cases.ts';
import type { Procedure } from '#web/parts/handing-in/cases.ts';
import { Choose } from '#web/parts/handing-in/choose.tsx';
import { FindProcedure } from '#web/parts/handing-in/find-procedure.tsx';
import { handingInText } from '#web/parts/handing-in/text.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import type { ReceiveDraft } from './draft.ts';
import { Hindrances } from './hindrances.tsx';
import { counterOptions, termsDiffer, useFeeWords, useTermWords } from './procedure-words.ts';
import { useDueDate, usePaperCheck } from './questions.ts';
import { emptyRequest } from './request.ts';
import { receiveText } from './text.ts';

type ProcedureStepProps = { draft: ReceiveDraft; procedure: Procedure | undefined; onChange: (patch: Partial<ReceiveDraft>) => void };

/** Which procedure, and which of its cases. */
export function ProcedureStep({ draft, procedure, onChange }: ProcedureStepProps) {
  if (draft.procedureCode === '' || procedure === undefined) {
    return <FindProcedure first={draft.book === undefined || draft.ready.length > 0} onChoose={({ code, name }) => onChange({ ...emptyRequest(), procedureCode: code, procedureName: name })} />;
  }
  return <ChosenProcedure draft={draft} procedure={procedure} onChange={onChange} />;
}

function ChosenProcedure({ draft, procedure, onChange }: ProcedureStepProps & { procedure: Procedure }) {
  const t = useSay(receiveText);
  const shared = useSay(handingInText);
  const fee = useFeeWords()(procedure, draft);
  const cases = casesOf(procedure, shared('ordinaryCase'));
  const known = caseIsKnown(procedure, draft.caseNo);
  const due = useDueDate(draft, known);
  const check = usePaperCheck(draft.procedureCode, draft.caseNo, known);
  return (
    <Card
      title={t('chosenProcedure')}
      mark={
        <Button size="small" onPress={() => onChange(emptyRequest())}>
          {shared('otherProcedure')}
        </Button>
      }
    >
      <Facts facts={[[t('fee'), fee]]} />
      {cases.length > 0 ? (
        <Choose
          title={shared('whichCase')}
          choices={cases.map((one) => ({ id: String(one.no), label: one.title || String(one.no) }))}
          value={draft.caseNo}
          onChange={(caseNo) => onChange({ caseNo, termOption: undefined, papers: {} })}
        />
      ) : null}
      {known && termsDiffer(procedure, draft.caseNo) ? <ChooseTerm draft={draft} procedure={procedure} onChange={onChange} /> : null}
      <Hindrances check={check.data} />
      {isRefusal(due.error, 'catalogue.termChoiceNeeded') ? null : <RefusalNotice error={due.error} />}
    </Card>
  );
}

function ChooseTerm({ draft, procedure, onChange }: ProcedureStepProps & { procedure: Procedure }) {
  const shared = useSay(handingInText);
  const words = useTermWords();
  const choices = counterOptions(procedure, draft.caseNo).map((option, index) => ({
    id: String(index + 1),
    label: [option.term ? words(option.term) : shared('termUnknown'), option.note].filter(Boolean).join(': '),
  }));
  return <Choose title={shared('whichTerm')} choices={choices} value={draft.termOption} onChange={(termOption) => onChange({ termOption })} />;
}
