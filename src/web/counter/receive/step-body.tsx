import type { UseQueryResult } from '@tanstack/react-query';
import type { Procedure } from '#web/parts/handing-in/cases.ts';
import { PaperList } from '#web/parts/handing-in/paper-list.tsx';
import { PeopleForm } from '#web/parts/handing-in/people-form.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { BookCard } from './book-card.tsx';
import type { ReceiveDraft } from './draft.ts';
import { ProcedureStep } from './procedure-step.tsx';
import type { PaperCheck } from './questions.ts';
import { ReadyList } from './ready-list.tsx';
import { ResultStep } from './result-step.tsx';

const LAST = 3;

type StepBodyProps = {
  step: number;
  draft: ReceiveDraft;
  procedure: UseQueryResult<Procedure, Error>;
  check: UseQueryResult<PaperCheck, Error>;
  today: string;
  asked: boolean;
  refused: Error | null;
  onChange: (patch: Partial<ReceiveDraft>) => void;
};

/** The step one stands at, with the line of the paper book and the dossiers that are ready beside it. */
export function StepBody(props: StepBodyProps) {
  const { step, draft, asked, refused, onChange } = props;
  const finding = step === 0 && draft.procedureCode === '';
  return (
    <>
      {draft.book && (step === 0 || step === LAST) ? <BookCard book={draft.book} asked={asked} refused={refused} autoFocus={finding && draft.ready.length === 0} onChange={(book) => onChange({ book })} /> : null}
      <StepItself {...props} />
      {finding || step === LAST ? <ReadyList draft={draft} onChange={onChange} /> : null}
    </>
  );
}

function StepItself({ step, draft, procedure, check, today, asked, onChange }: StepBodyProps) {
  if (step === 0) {
    if (draft.procedureCode === '') return <ProcedureStep draft={draft} procedure={undefined} onChange={onChange} />;
    return <Loaded asked={procedure}>{(data) => <ProcedureStep draft={draft} procedure={data} onChange={onChange} />}</Loaded>;
  }
  if (step === 2) return <PeopleForm draft={draft} onChange={onChange} today={today} asked={asked} />;
  return (
    <Loaded asked={check} lines={6}>
      {(data) => (step === 1 ? <PaperList draft={draft} published={data.published} onChange={onChange} /> : <ResultStep draft={draft} check={data} asked={asked} onChange={onChange} />)}
    </Loaded>
  );
}
