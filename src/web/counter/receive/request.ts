import type { PaperState } from '#modules/dossier/rules/papers.ts';
import type { ResultChoice } from '#modules/dossier/rules/statuses.ts';
import type { Asked } from '#web/api/shapes.ts';

export type PaperAnswer = { readonly state: PaperState; readonly originals: number; readonly certified: number; readonly copies: number; readonly reason: string };

/** What one dossier is about: its procedure, its papers and how its result is wanted. */
export type RequestDraft = {
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly caseNo: number | undefined;
  /** Which of several published time limits, counted from 1. */
  readonly termOption: number | undefined;
  /** The solving unit, only when none is set for the field. */
  readonly competentUnitId: string | undefined;
  readonly papers: Readonly<Record<string, PaperAnswer>>;
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

/** The answered papers as the contract wants them. */
export function checkedPapers({ papers }: Pick<RequestDraft, 'papers'>): Asked<'checkPapers'>['papers'] {
  return Object.entries(papers).map(([no, { reason, ...answer }]) => ({ no: Number(no), ...answer, ...(reason.trim() ? { reason: reason.trim() } : {}) }));
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
