import { type Facts, type Problem, badInput, forbidden, problem } from '#kernel/problem.ts';
import { isSignature } from '#kernel/signature.ts';
import type { ItemKind } from '#modules/custody/rules.ts';
import type { Purse } from '#modules/payment/rules/purses.ts';
import type { Direction, EventCode } from './shipment-states.ts';

/** What staff scan on the way. Acceptance, delivery, filing, loss and the way back are acts of their own. */
export const SCAN_CODES = ['ARRIVED_DEST', 'OUT_FOR_DELIVERY', 'HELD_FOR_PICKUP', 'NOTIFIED', 'SLIP_DELIVERED', 'ATTEMPT_FAILED', 'CANCEL_REQUESTED'] as const satisfies readonly EventCode[];
export type ScanCode = (typeof SCAN_CODES)[number];

/** Why a delivery did not come about. */
export const ATTEMPT_REASONS = ['absent', 'refused', 'wrongAddress', 'unreachable', 'identityNotShown', 'papersNotReturned', 'codNotPaid', 'other'] as const;
export type AttemptReason = (typeof ATTEMPT_REASONS)[number];

/** By which way a receiver was invited (TT 17/2017/TT-BTTTT Đ5.2). */
export const INVITATION_WAYS = ['visit', 'phone', 'notice', 'message'] as const;

/** Why a shipment goes back before anybody received it: in vain, or the sender asked for it. */
export const RETURN_REASONS = ['undelivered', 'calledBack'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** How a delivery is proved: signed on the screen, on the paper phiếu gửi, or by the carrier's phiếu gửi brought in later. */
export const PROOFS = ['screen', 'paper', 'carrier'] as const;
export type Proof = (typeof PROOFS)[number];

/** Proofs a courier gives at the door. */
export const DOOR_PROOFS = ['screen', 'paper'] as const;

/** Money a courier takes at the door: what is hers to count the same moment. A transfer is confirmed by the bank, before or not at all. */
export const DOOR_METHODS = ['cash', 'card'] as const;

/** Who may take a result: whom the phiếu gửi names, the owner of the dossier, or a proxy with her paper (TT 17/2017 Đ5.2). */
export const TAKER_ROLES = ['receiver', 'owner', 'proxy'] as const;
export type TakerRole = (typeof TAKER_ROLES)[number];

/** What must be shown (TT 17/2017 Đ5.2: CMND, hộ chiếu, CCCD). */
export const SHOWN_IDS = ['CCCD', 'CMND', 'PASSPORT'] as const;
export type ShownId = (typeof SHOWN_IDS)[number];

/** By what authority a proxy takes it. */
export const PROXY_PAPERS = ['authorisationPaper', 'familyPaper', 'introduction'] as const;

/** Refuses a signature that is no drawing, or a dot by accident. */
export function signatureProblem(signature: string, field = 'proof.signature'): Problem | undefined {
  return isSignature(signature) ? undefined : badInput('postal.signatureWrong', field);
}

/** What was handed in as proof: the drawing of a signature on the screen, or the number of the signed paper. */
export type GivenProof = { readonly kind: Proof; readonly signature?: string; readonly documentNo?: string };

/** Refuses a proof without what proves it. */
export function proofProblem(proof: GivenProof): Problem | undefined {
  if (proof.kind === 'screen') return proof.signature === undefined ? badInput('postal.signatureNeeded', 'proof.signature') : signatureProblem(proof.signature);
  return proof.documentNo === undefined ? badInput('postal.proofNumberNeeded', 'proof.documentNo') : undefined;
}

/** When a scan may say it happened: not in the future, not before the shipment was accepted. */
export function scanTimeProblem(at: Date, now: Date, acceptedAt: Date | null): Problem | undefined {
  if (at > now) return badInput('postal.eventInFuture', 'at');
  return acceptedAt !== null && at < acceptedAt ? badInput('postal.eventBeforeAcceptance', 'at', { acceptedAt: acceptedAt.toISOString() }) : undefined;
}

/** A failed attempt says why, and `other` says it in words; what is no failed attempt has no such reason. */
export function attemptProblem(code: EventCode, reason: AttemptReason | undefined, words: string | undefined): Problem | undefined {
  if (code !== 'ATTEMPT_FAILED') return undefined;
  if (reason === undefined) return badInput('postal.attemptReasonNeeded', 'reason');
  return reason === 'other' && words === undefined ? badInput('postal.attemptWordsNeeded', 'note') : undefined;
}

/** What lies in a shipment of each direction. */
export function insideOf(direction: Direction): ItemKind {
  return direction === 'in' ? 'papers' : 'result';
}

/** Scans that say where the thing itself is: only who holds it, or whose office's shelf it lies on, can say so. */
export const HOLDERS_SCANS: readonly ScanCode[] = ['ARRIVED_DEST', 'OUT_FOR_DELIVERY', 'HELD_FOR_PICKUP', 'ATTEMPT_FAILED'];

/** What was told at the door of who takes it. */
export type ToldAtDoor = {
  readonly role: TakerRole;
  readonly name?: string;
  readonly idKind: ShownId;
  readonly idNumber: string;
  readonly phone?: string;
  readonly authority?: (typeof PROXY_PAPERS)[number];
  readonly authorityNote?: string;
};

/** A person the dossier knows, with the role she has in it. */
export type KnownPerson = { readonly role: string; readonly name: string | undefined; readonly idKind: string; readonly idNumber: string | null };

/** Who takes it, in the words of the record of the one-stop. */
export type TakerWords = {
  readonly role: 'owner' | 'authorised';
  readonly name?: string;
  readonly idKind: ShownId;
  readonly idNumber: string;
  readonly phone?: string;
  readonly evidence: 'identityShown' | (typeof PROXY_PAPERS)[number];
  readonly evidenceNote?: string;
};

/**
 * Whom the phiếu gửi names takes it with her identity alone, the owner too; for anybody else the paper that authorises her is named. A person named on the phiếu gửi
 * who is not the owner has the phiếu gửi itself as her authority: the owner signed it or registered her (TT 17/2017/TT-BTTTT Đ5.2).
 */
export function takerWords(told: ToldAtDoor, named: { readonly name: string; readonly postingNo: string }, people: readonly KnownPerson[]): TakerWords {
  const shown = { idKind: told.idKind, idNumber: told.idNumber, ...(told.phone === undefined ? {} : { phone: told.phone }) };
  if (told.role === 'owner') return { role: 'owner', evidence: 'identityShown', ...shown, ...(told.name === undefined ? {} : { name: told.name }) };
  if (told.role === 'receiver') {
    const isOwner = people.some((one) => one.role === 'owner' && one.name === named.name);
    if (isOwner) return { role: 'owner', evidence: 'identityShown', name: named.name, ...shown };
    return { role: 'authorised', evidence: 'authorisationPaper', evidenceNote: slipWords(named.postingNo), name: named.name, ...shown };
  }
  const note = told.authorityNote === undefined ? {} : { evidenceNote: told.authorityNote };
  return { role: 'authorised', evidence: told.authority ?? 'identityShown', ...note, ...shown, ...(told.name === undefined ? {} : { name: told.name }) };
}

/** At the door the phiếu gửi stands for the appointment slip. */
export function slipWords(postingNo: string): string {
  return `Phiếu gửi số ${postingNo}`;
}

/** Refuses somebody else under the name on the phiếu gửi, and a proxy nobody names. */
export function takerProblem(told: ToldAtDoor, namedOnSlip: string): Problem | undefined {
  if (told.role === 'receiver' && told.name !== undefined && told.name !== namedOnSlip) return badInput('postal.receiverUnnamed', 'taker.name');
  return told.role === 'proxy' && told.name === undefined ? badInput('postal.proxyUnnamed', 'taker.name') : undefined;
}

/** Refuses a card whose number is not the one the dossier knows this person by; a card of another kind cannot be compared and passes. */
export function identityProblem(words: Pick<TakerWords, 'role' | 'name' | 'idKind' | 'idNumber'>, people: readonly KnownPerson[]): Problem | undefined {
  const roles = words.role === 'owner' ? ['owner'] : ['authorised', 'receiver'];
  const known = people.find((one) => roles.includes(one.role) && (words.name === undefined || one.name === words.name));
  if (known === undefined || known.idNumber === null || known.idKind !== words.idKind) return undefined;
  return known.idNumber === words.idNumber ? undefined : problem('postal.identityDiffers', { role: words.role });
}

/** A charge that is open at the door. */
export type OwedAtDoor = { readonly chargeId: string; readonly purse: string; readonly amount: number; readonly pending: boolean };
/** What the receiver still owes to one purse. */
export type OwedOfPurse = { readonly purse: Purse; readonly owedVnd: number };
/** Money of one purse as told at the door. */
export type PaidAtDoor = { readonly purse: string; readonly amountVnd: number };

/**
 * All of each purse that is owed is paid in the same act, and nothing else: purses never mix, and nothing is handed out on credit. A transfer the bank has not
 * shown is not money yet: it is waited for, or withdrawn and paid otherwise.
 */
export function codProblem(owed: readonly OwedAtDoor[], paid: readonly PaidAtDoor[]): Problem | undefined {
  const awaited = owed.filter((one) => one.pending);
  if (awaited.length > 0) return problem('postal.codAwaitsBank', amounts(sumsOf(awaited)));
  const due = sumsOf(owed);
  const twice = paid.find((one, at) => paid.findIndex((other) => other.purse === one.purse) !== at);
  if (twice !== undefined) return badInput('postal.codPurseTwice', 'payments', { purse: twice.purse });
  const missing = due.filter((one) => !paid.some((given) => given.purse === one.purse));
  if (missing.length > 0) return problem('postal.codUnpaid', amounts(missing));
  const wrong = paid.find((given) => due.find((one) => one.purse === given.purse)?.owedVnd !== given.amountVnd);
  if (wrong === undefined) return undefined;
  return badInput('postal.codAmountWrong', 'payments', { purse: wrong.purse, paid: wrong.amountVnd, owed: due.find((one) => one.purse === wrong.purse)?.owedVnd ?? 0 });
}

/** What is owed, summed up by purse. */
function sumsOf(owed: readonly OwedAtDoor[]): { purse: string; owedVnd: number }[] {
  return [...Map.groupBy(owed, (one) => one.purse)].map(([purse, some]) => ({ purse, owedVnd: some.reduce((sum, one) => sum + one.amount, 0) }));
}

function amounts(owed: readonly { readonly purse: string; readonly owedVnd: number }[]): Facts {
  return { ...Object.fromEntries(owed.map((one) => [one.purse, one.owedVnd])), total: owed.reduce((sum, one) => sum + one.owedVnd, 0) };
}

/** Going back in vain is for results; a shipment called back needs the request on record. The invitations themselves are another rule's. */
export function returnReasonProblem(reason: ReturnReason, direction: Direction, happened: readonly EventCode[]): Problem | undefined {
  if (reason === 'undelivered') return direction === 'out' ? undefined : problem('postal.eventOtherWay', { code: 'RETURN_STARTED', direction }, 422);
  return happened.includes('CANCEL_REQUESTED') ? undefined : problem('postal.cancelNotRequested');
}

/** Events that may be taken back by a correction: scans and reports of the way. What moved paper, money or the dossier is mended by its own act. */
const CORRECTABLE: readonly EventCode[] = ['DEPARTED_ORIGIN', 'ARRIVED_DEST', 'OUT_FOR_DELIVERY', 'HELD_FOR_PICKUP', 'ATTEMPT_FAILED', 'NOTIFIED', 'CANCEL_REQUESTED', 'CANCEL_ACK', 'RETURN_STARTED'];

/** Refuses correcting what may not be: another's own act, a correction itself, or the carrier's delivery once its proof stands. */
export function correctionProblem(event: { readonly code: EventCode; readonly source: 'staff' | 'carrier' }, already: boolean, proofStands: boolean): Problem | undefined {
  if (already) return problem('postal.eventCorrected');
  const carriers = event.source === 'carrier' && !(event.code === 'DELIVERED' && proofStands);
  return CORRECTABLE.includes(event.code) || carriers ? undefined : forbidden('postal.eventNotCorrectable', { code: event.code });
}
