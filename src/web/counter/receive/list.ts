import type { ReceiveDraft } from './draft.ts';
import { emptyRequest } from './request.ts';
import type { RequestDraft } from './request.ts';

/** Dossiers that one reception may hold (the contract's own bound). */
const MOST = 50;

/** True while another dossier of the same person may be added. */
export function mayAdd(draft: ReceiveDraft): boolean {
  return draft.ready.length + 1 < MOST;
}

/** Lays the dossier in hand aside, ready, and begins another of the same person. */
export function addAnother(draft: ReceiveDraft): Partial<ReceiveDraft> {
  return { ...emptyRequest(), resultChoice: draft.resultChoice, ready: [...draft.ready, inHand(draft)], step: 0 };
}

/** Takes one that was laid aside in hand again; the one in hand is laid aside, unless it has not begun. */
export function takeUp(draft: ReceiveDraft, index: number): Partial<ReceiveDraft> {
  const chosen = draft.ready[index];
  if (chosen === undefined) return {};
  const rest = draft.ready.filter((_, place) => place !== index);
  return { ...chosen, ready: draft.procedureCode === '' ? rest : [...rest, inHand(draft)], step: 1 };
}

/** Leaves out one that was laid aside. */
export function leaveOut(draft: ReceiveDraft, index: number): Partial<ReceiveDraft> {
  return { ready: draft.ready.filter((_, place) => place !== index) };
}

/** Sets the solving unit of the dossier that was refused for want of one; of the one in hand unless its code is told. */
export function setUnit(draft: ReceiveDraft, code: string | undefined, competentUnitId: string): Partial<ReceiveDraft> {
  if (code === draft.procedureCode || !draft.ready.some((one) => one.procedureCode === code)) return { competentUnitId };
  return { ready: draft.ready.map((one) => (one.procedureCode === code ? { ...one, competentUnitId } : one)) };
}

function inHand({ procedureCode, procedureName, caseNo, termOption, competentUnitId, papers, quantity, resultChoice, toRecover }: ReceiveDraft): RequestDraft {
  return { procedureCode, procedureName, caseNo, termOption, competentUnitId, papers, quantity, resultChoice, toRecover };
}
