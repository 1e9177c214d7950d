import { problem, type Problem } from '#kernel/problem.ts';
import type { HandoverDifference, ItemKind, LineDifference, TransferState } from '#modules/custody/rules.ts';
import { isWrittenRefusal, type ResultStep } from '#modules/dossier/rules/state.ts';
import type { StopReason } from '#modules/dossier/rules/statuses.ts';

/** What a handover page knows of one line. */
export type HandoverLine = {
  readonly dossierId: string;
  readonly code: string | null;
  readonly procedureName: string;
  readonly ownerName: string | null;
  readonly receivedAt: Date | null;
  readonly dueAt: Date | null;
  readonly quantity: number;
  readonly state: TransferState;
  readonly difference: LineDifference | null;
};

export type HandoverIncident = {
  readonly id: string;
  readonly dossierId: string | null;
  readonly difference: HandoverDifference;
  readonly countedOut: number | null;
  readonly countedIn: number | null;
  readonly note: string | null;
  readonly reportedBy: string;
  readonly reportedAt: Date;
};

/** A dossier as handing over asks for it. */
export type Handable = {
  readonly id: string;
  readonly status: number;
  readonly cancelled: boolean;
  readonly receptionUnitId: string;
  readonly competentUnitId: string;
  readonly stopReason: StopReason | null;
  readonly result: ResultStep;
};

/** Statuses in which papers still go between people: accepted, in work, waiting for papers or payment, solved; refused or stopped, on their way back. */
const PAPERS_TRAVEL: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Ended without a result: the papers go back to where the citizen handed them in. */
const PAPERS_RETURN: readonly number[] = [3, 8];

/** Papers taken back from the citizen go to the agency once the result is hers, or is solved. */
const RECOVERED_TRAVEL: readonly number[] = [8, 9, 10];

/** A dossier not yet accepted stays with its receiver; a result exists once it is sealed, a refusal on the merits once it has its number. */
export function notReadyToHandOver(dossier: Handable, item: ItemKind): Problem | undefined {
  const ready = !dossier.cancelled && travels(dossier, item);
  return ready ? undefined : problem('reception.notReadyToHandOver', { dossierId: dossier.id, status: dossier.status, item });
}

/** Where an item goes unless told: papers, and what was taken back, to the competent department; results and papers on their way back to the one-stop that received. */
export function destinationOf(dossier: Handable, item: ItemKind): string {
  if (item === 'recovered') return dossier.competentUnitId;
  return item === 'papers' && !PAPERS_RETURN.includes(dossier.status) ? dossier.competentUnitId : dossier.receptionUnitId;
}

/** Accepted papers make the dossier the department's work: only when they reach the competent unit itself. */
export function reachesDepartment(dossier: Handable, item: ItemKind, toUnitId: string): boolean {
  return item === 'papers' && dossier.status === 2 && dossier.competentUnitId === toUnitId;
}

function travels(dossier: Handable, item: ItemKind): boolean {
  if (item === 'papers') return PAPERS_TRAVEL.includes(dossier.status);
  return item === 'recovered' ? RECOVERED_TRAVEL.includes(dossier.status) : dossier.status === 9 || isWrittenRefusal(dossier);
}

/** An acceptance that accepts, refuses and finds nothing is none. */
export function nothingSettled(accepted: number, refused: number, unlisted: number): Problem | undefined {
  return accepted + refused + unlisted === 0 ? problem('reception.nothingSettled', {}, 422) : undefined;
}
