import type { Facts } from '#kernel/problem.ts';
import { choiceProblem, FILING_STEPS, type ReturnChoice } from './filing.ts';
import type { AnswerProblem } from './form-answers.ts';
import type { NeededPaper } from './form-papers.ts';

/** What stands in the way of submitting. */
export type FilingFault = { readonly step: string; readonly field: string | null; readonly component: string | null; readonly code: string; readonly facts: Facts };

export type AttachedFile = { readonly component: string; readonly name: string; readonly state: string; readonly servable: boolean };

export type Checked = {
  readonly answers: readonly AnswerProblem[];
  readonly papers: readonly NeededPaper[];
  readonly files: readonly AttachedFile[];
  readonly returnChoice: ReturnChoice | null;
  readonly address: string | null;
  readonly byPost: boolean;
  readonly reachable: boolean;
  readonly hasNumber: boolean;
  readonly inForce: boolean;
};

/** Everything that still stands in the way, in the order of the steps. */
export function filingFaults(checked: Checked): FilingFault[] {
  const answers = checked.answers.map(({ step, field, code, facts }) => ({ step, field, component: null, code, facts }));
  return [...answers, ...paperFaults(checked), ...choiceFaults(checked), ...wholeFaults(checked)];
}

function paperFaults({ papers, files }: Checked): FilingFault[] {
  return papers.flatMap(({ no, need }) => {
    const component = String(no);
    const attached = files.filter((file) => file.component === component);
    const fault = (code: string, facts: Facts = {}) => ({ step: FILING_STEPS.papers, field: null, component, code, facts });
    if (need === 'required' && attached.length === 0) return [fault('citizen.paperMissing')];
    return need === 'hidden' ? [] : attached.filter((file) => file.state === 'infected').map((file) => fault('citizen.fileNotReady', { name: file.name, component }));
  });
}

function choiceFaults({ returnChoice, address, byPost, reachable }: Checked): FilingFault[] {
  const fault = (code: string, field: string) => ({ step: FILING_STEPS.choices, field, component: null, code, facts: {} });
  const wrong = returnChoice === null ? fault('citizen.choiceMissing', 'returnChoice') : wrongChoice(returnChoice, address, byPost, fault);
  return [...(wrong === undefined ? [] : [wrong]), ...(reachable ? [] : [fault('citizen.contactMissing', 'contact')])];
}

function wrongChoice(choice: ReturnChoice, address: string | null, byPost: boolean, fault: (code: string, field: string) => FilingFault): FilingFault | undefined {
  const wrong = choiceProblem(choice, address, byPost);
  return wrong && fault(wrong.code, String(wrong.facts['field']));
}

function wholeFaults({ hasNumber, inForce }: Checked): FilingFault[] {
  const fault = (code: string) => ({ step: FILING_STEPS.check, field: null, component: null, code, facts: {} });
  return [...(hasNumber ? [] : [fault('citizen.idNumberMissing')]), ...(inForce ? [] : [fault('citizen.revisionOver')])];
}
