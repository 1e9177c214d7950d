import type { ResultChoice } from '#modules/dossier/rules/statuses.ts';
import type { Asked } from '#web/api/shapes.ts';
import { checkedPapers } from '#web/parts/handing-in/papers.ts';
import type { AnsweredPapers } from '#web/parts/handing-in/papers.ts';

/** What one dossier is about: its procedure, its papers and how its result is wanted. */
export type RequestDraft = AnsweredPapers & {
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly caseNo: number | undefined;
  /** Which of several published time limits, counted from 1. */
  readonly termOption: number | undefined;
  /** The solving unit, only when none is set for the field. */
  readonly competentUnitId: string | undefined;
  readonly quantity: number;
  readonly resultChoice: ResultChoice;
  readonly toRecover: string;
};

type AskedRequest = NonNullable<Asked<'receiveDossier'>['more']>[number];

export function emptyRequest(procedureCode = ''): RequestDraft {
  return {
    procedureCode,
    procedureName: '',
    caseNo: undefined,
    termOption: undefined,
    competentUnitId: undefined,
    papers: {},
    quantity: 1,
    resultChoice: 'counter',
    toRecover: '',
  };
}

/** One request as the contract wants it. */
export function requestOf(request: RequestDraft): AskedRequest {
  const toRecover = request.toRecover.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return {
    procedureCode: request.procedureCode,
    ...(request.caseNo === undefined ? {} : { caseNo: request.caseNo }),
    ...(request.termOption === undefined ? {} : { termOption: request.termOption }),
    ...(request.competentUnitId === undefined ? {} : { competentUnitId: request.competentUnitId }),
    papers: checkedPapers(request),
    quantity: request.quantity,
    resultChoice: request.resultChoice,
    ...(toRecover.length > 0 ? { papersToRecover: toRecover } : {}),
  };
}
