import type { UseQueryResult } from '@tanstack/react-query';
import { Loaded } from '#web/parts/loaded.tsx';
import type { ReceiveDraft } from './draft.ts';
import { PapersStep } from './papers-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { ProcedureStep } from './procedure-step.tsx';
import type { Procedure } from './procedure-words.ts';
import type { PaperCheck } from './questions.ts';
import { ResultStep } from './result-step.tsx';

type StepBodyProps = {
  step: number;
  draft: ReceiveDraft;
  procedure: UseQueryResult<Procedure, Error>;
  check: UseQueryResult<PaperCheck, Error>;
  today: string;
  asked: boolean;
  onChange: (patch: Partial<ReceiveDraft>) => void;
};

/** The step one stands at. */
export function StepBody({ step, draft, procedure, check, today, asked, onChange }: StepBodyProps) {
  if (step === 0) {
    if (draft.procedureCode === '') return <ProcedureStep draft={draft} procedure={undefined} onChange={onChange} />;
    return <Loaded asked={procedure}>{(data) => <ProcedureStep draft={draft} procedure={data} onChange={onChange} />}</Loaded>;
  }
  if (step === 2) return <PeopleStep draft={draft} onChange={onChange} today={today} asked={asked} />;
  return (
    <Loaded asked={check} lines={6}>
      {(data) => (step === 1 ? <PapersStep draft={draft} check={data} onChange={onChange} /> : <ResultStep draft={draft} check={data} asked={asked} onChange={onChange} />)}
    </Loaded>
  );
}
