import type { Day } from '#kernel/day.ts';
import { badInput, forbidden, notFound, problem, type Problem } from '#kernel/problem.ts';
import { PURSES, type EntryKind, type Method, type Purse } from './purses.ts';

export const SESSION_STATES = ['open', 'closed', 'countersigned'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** When a till is counted: by who opens it, by who closes it, by who signs second. */
export const COUNT_MOMENTS = ['opening', 'closing', 'countersign'] as const;
export type CountMoment = (typeof COUNT_MOMENTS)[number];

export const HANDOVER_STATES = ['offered', 'confirmed', 'withdrawn'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

/** Banknotes in use (Ngân hàng Nhà nước Việt Nam), in đồng, greatest first. */
export const BANKNOTES = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100] as const;

/** Whole đồng of each purse; every purse is named. */
export type Amounts = Readonly<Record<Purse, number>>;
export const NOTHING: Amounts = { fee: 0, postage: 0, thirdParty: 0 };

export type Pieces = readonly { readonly purse: Purse; readonly note: number; readonly pieces: number }[];
export type Sum = { readonly purse: Purse; readonly kind: EntryKind; readonly method: Method; readonly amount: number };

type Session = { readonly staffId: string; readonly state: SessionState; readonly handedTo: string | null; readonly taken: boolean; readonly closedBy: string | null };

/** One figure for each purse. */
export function perPurse(of: (purse: Purse) => number): { fee: number; postage: number; thirdParty: number } {
  return { fee: of('fee'), postage: of('postage'), thirdParty: of('thirdParty') };
}

/** What should lie in the till, in đồng: the sum of its cash lines, purse by purse. Card and transfer never lie in a till. */
export function expectedCash(sums: readonly Sum[]): Amounts {
  return perPurse((purse) => sums.filter((sum) => sum.purse === purse && sum.method === 'cash').reduce((total, sum) => total + sum.amount, 0));
}

/** Counted minus expected, in đồng, purse by purse: more in one purse never makes up for less in another. */
export function differenceOf(counted: Amounts, expected: Amounts): Amounts {
  return perPurse((purse) => counted[purse] - expected[purse]);
}

/** True when every purse holds what its lines say: the tolerance is 0 đồng (domain 6.7). */
export function agrees(difference: Amounts): boolean {
  return PURSES.every((purse) => difference[purse] === 0);
}

/** Refuses banknotes that do not add up to the amount stated for their purse. */
export function piecesDiffer(counted: Amounts, pieces: Pieces): Problem | undefined {
  const differs = PURSES.find((purse) => {
    const mine = pieces.filter((line) => line.purse === purse);
    return mine.length > 0 && mine.reduce((total, line) => total + line.note * line.pieces, 0) !== counted[purse];
  });
  return differs === undefined ? undefined : badInput('payment.piecesDiffer', 'pieces', { purse: differs });
}

/** Refuses a closing count that differs without a word why. */
export function differenceUnexplained(difference: Amounts, reason: string | undefined): Problem | undefined {
  const stated = reason !== undefined && reason.trim() !== '';
  return agrees(difference) || stated ? undefined : problem('payment.differenceUnexplained', { fee: difference.fee, postage: difference.postage, thirdParty: difference.thirdParty }, 422);
}

/** Refuses closing somebody else's till as one's own. */
export function notYourTill(session: Pick<Session, 'staffId'>, staffId: string): Problem | undefined {
  return session.staffId === staffId ? undefined : forbidden('payment.notYourTill');
}

/** Refuses signing for one's own till where another person must. */
export function ownTill(session: Pick<Session, 'staffId' | 'closedBy'>, staffId: string): Problem | undefined {
  return session.staffId === staffId || session.closedBy === staffId ? forbidden('payment.ownTill') : undefined;
}

/** Refuses what only an open session allows. */
export function notOpen(session: Pick<Session, 'state'>): Problem | undefined {
  return session.state === 'open' ? undefined : problem('payment.sessionClosed');
}

/** Refuses a second signature by the wrong hand or at the wrong time: after closing, once, by another person, not while a colleague is to count it. */
export function mayNotCountersign(session: Session, staffId: string): Problem | undefined {
  if (session.state === 'open') return problem('payment.sessionStillOpen');
  if (session.state === 'countersigned') return problem('payment.alreadyCountersigned');
  if (session.handedTo !== null && !session.taken) return problem('payment.tillOffered');
  return ownTill(session, staffId);
}

/** Refuses taking back an offer for others: only one that still waits, by a manager who neither gave the till nor is to take it. */
export function mayNotEndOffer(session: Session, staffId: string): Problem | undefined {
  if (session.handedTo === null || session.taken) return problem('payment.tillNotOffered');
  if (session.handedTo === staffId) return problem('payment.offeredToYou');
  return ownTill(session, staffId);
}

/** Refuses handing a till to oneself or to somebody who does not work here. */
export function notAColleague(toStaffId: string, staffId: string, colleagues: readonly { readonly staffId: string }[]): Problem | undefined {
  return toStaffId !== staffId && colleagues.some((colleague) => colleague.staffId === toStaffId) ? undefined : badInput('payment.notAColleague', 'toStaffId');
}

/** Refuses a till that is not on offer to this person in the unit where she works now. */
export function notOfferedTo(session: Session & { readonly unitId: string }, receiver: { readonly staffId: string; readonly unitId: string }): Problem | undefined {
  return session.handedTo === receiver.staffId && session.unitId === receiver.unitId && !session.taken ? undefined : problem('payment.tillNotOffered');
}

type Looker = { readonly staffId: string; readonly unitId: string; readonly permissions: readonly string[] };

/**
 * Who sees a session: its holder always, wherever she works now; who is to take the till over; and in its unit whoever
 * signs second or only watches. For everybody else it does not exist.
 */
export function unseen(session: Pick<Session, 'staffId' | 'handedTo'> & { readonly unitId: string }, looker: Looker): Problem | undefined {
  const concerned = session.staffId === looker.staffId || session.handedTo === looker.staffId;
  const watches = looker.permissions.includes('payment.countersign') || (looker.permissions.includes('payment.look') && !looker.permissions.includes('payment.cash'));
  return concerned || (session.unitId === looker.unitId && watches) ? undefined : notFound('payment.sessionUnknown');
}

/** Refuses handing over more than lies in that purse of the till. */
export function notInTill(purse: Purse, amount: number, cash: Amounts): Problem | undefined {
  return amount <= cash[purse] ? undefined : problem('payment.notInTill', { purse, inTill: cash[purse] });
}

/**
 * Refuses money going where it does not belong: fees and third parties' money go to the agency, postage to the post
 * (Luật Phí và lệ phí 97/2015; QĐ 45/2016/QĐ-TTg Đ12, Đ15.2).
 */
export function purseElsewhere(purse: Purse, unitKind: string): Problem | undefined {
  const post = unitKind.startsWith('POST') || unitKind === 'BCVHX';
  return (purse === 'postage') === post ? undefined : problem('payment.purseElsewhere', { purse }, 422);
}

/** Refuses money for a unit that has ended: nobody is left there to count it. */
export function unitOver(unit: { readonly name: string; readonly validTo: Day | null }, today: Day): Problem | undefined {
  return unit.validTo !== null && unit.validTo < today ? badInput('organisation.unitEnded', 'toUnitId', { unit: unit.name, day: unit.validTo }) : undefined;
}

type Voucher = { readonly unitId: string; readonly toUnitId: string; readonly offeredBy: string; readonly state: HandoverState };

/** Refuses what only money still waiting for its count allows. */
export function voucherSettled(voucher: Pick<Voucher, 'state'>): Problem | undefined {
  return voucher.state === 'offered' ? undefined : problem('payment.voucherSettled');
}

/** Refuses signing for money by anybody but another person of the unit it goes to. */
export function mayNotConfirm(voucher: Voucher, receiver: { readonly staffId: string; readonly unitId: string }): Problem | undefined {
  if (voucher.toUnitId !== receiver.unitId) return notFound('payment.voucherUnknown');
  if (voucher.offeredBy === receiver.staffId) return forbidden('payment.samePerson');
  return voucherSettled(voucher);
}

/** Refuses taking back money that somebody else handed over; in another unit it does not exist. */
export function notYourVoucher(voucher: Voucher, giver: { readonly staffId: string; readonly unitId: string }): Problem | undefined {
  if (voucher.offeredBy === giver.staffId) return undefined;
  return voucher.unitId === giver.unitId ? forbidden('payment.notYourTill') : notFound('payment.voucherUnknown');
}
