import { signedIn, type Actor } from '#kernel/actor.ts';
import { dayOf, yearOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, demand, notFound, problem, required } from '#kernel/problem.ts';
import { recordIncident } from '#modules/custody/service/incidents.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/agency-money.ts';
import { expectedCash, mayNotConfirm, notInTill, notOpen, notYourVoucher, purseElsewhere, unitOver, voucherSettled, type SessionState } from '../rules/cash-session.ts';
import { carriedOn, codNotHeld } from '../rules/cod.ts';
import { PURSE_WORDS } from '../rules/purses.ts';
import { showNo } from '../rules/transfer-list.ts';
import { insertVoucher, listVouchers, lockVoucher, settleVoucher, type VoucherRow } from '../store/cash-lines.ts';
import { insertVoucherLines, listCodCarried, listCodOpen, type CarriedRow } from '../store/cod.ts';
import { findOpenTill, listSums, lockCashSession } from '../store/cash-sessions.ts';
import { findMoneyUnit, takeCashNumber } from '../store/day-close.ts';
import { markOf } from './page-marks.ts';
import { enterInPurse } from './purses.ts';

/** Money of one purse leaves the asker's till for the unit it belongs to; the voucher waits for the receiver's count. */
export async function handOverCash(ctx: Context, input: Input<typeof contract.handOverCash>): Promise<Output<typeof contract.handOverCash>> {
  const actor = signedIn(ctx);
  const mine = required(await findOpenTill(ctx.db, actor.staffId, actor.unitId), problem('payment.noSession'));
  const session = required(await lockCashSession(ctx.db, mine.id), problem('payment.noSession'));
  demand(notOpen(session));
  const toUnit = required(await findMoneyUnit(ctx.db, input.toUnitId ?? session.unitId), badInput('organisation.unitUnknown', 'toUnitId', { unit: input.toUnitId ?? '' }));
  demand(unitOver(toUnit, dayOf(ctx.now)) ?? purseElsewhere(input.purse, toUnit.kind));
  const cash = expectedCash(await listSums(ctx.db, session.id));
  demand(notInTill(input.purse, input.amount, cash));
  const open = (await listCodOpen(ctx.db, session.id)).filter((line) => line.purse === input.purse);
  const named = input.codEntryIds ?? [];
  demand(codNotHeld(input.amount, open, named));
  const carried = carriedOn(input.amount, open, named);
  const [id, year] = [newId(), yearOf(dayOf(ctx.now))];
  const number = await takeCashNumber(ctx.db, session.unitId, 'voucher', year);
  await insertVoucher(ctx.db, { id, unitId: session.unitId, year, number, sessionId: session.id, purse: input.purse, amount: input.amount, cod: carried.reduce((sum, line) => sum + line.amount, 0), toUnitId: toUnit.id, by: actor.staffId, at: ctx.now });
  await insertVoucherLines(ctx.db, id, carried);
  await enterInPurse(ctx, { sessionId: session.id, unitId: session.unitId, purse: input.purse, kind: 'handedOver', method: 'cash', amount: -input.amount, handoverId: id });
  const no = showNo(number, year);
  await note(ctx, { kind: 'payment.cashHandedOver', unitId: session.unitId, subject: { kind: 'cashHandover', id }, facts: { no, sessionId: session.id, purse: input.purse, amount: input.amount, toUnitId: toUnit.id } });
  return { id, no, left: cash[input.purse] - input.amount };
}

/** The receiver counts and signs; another count than the voucher's is an incident, never a correction. */
export async function confirmCashHandover(ctx: Context, input: Input<typeof contract.confirmCashHandover>): Promise<Output<typeof contract.confirmCashHandover>> {
  const actor = signedIn(ctx);
  const voucher = required(await lockVoucher(ctx.db, input.id), notFound('payment.voucherUnknown'));
  demand(mayNotConfirm(voucher, actor));
  await settleVoucher(ctx.db, voucher.id, { state: 'confirmed', counted: input.counted, by: actor.staffId, at: ctx.now, reason: null });
  const difference = input.counted - voucher.amount;
  const no = showNo(voucher.number, voucher.year);
  const incidents = difference === 0 ? [] : [await recordIncident(ctx, {
    subject: { kind: 'cashSession', id: voucher.sessionId }, unitId: voucher.toUnitId, giverUnitId: voucher.unitId, label: no, people: [voucher.offeredBy],
    difference: 'amountDiffers', countedOut: voucher.amount, countedIn: input.counted, note: PURSE_WORDS[voucher.purse],
  })];
  await note(ctx, { kind: 'payment.cashConfirmed', unitId: voucher.toUnitId, subject: { kind: 'cashHandover', id: voucher.id }, facts: { no, purse: voucher.purse, amount: voucher.amount, counted: input.counted } });
  return { id: voucher.id, no, state: 'confirmed', difference, incidents };
}

/** What nobody has counted yet comes back into the till it left, as a line of its own; the number stays used. */
export async function withdrawCashHandover(ctx: Context, input: Input<typeof contract.withdrawCashHandover>): Promise<Output<typeof contract.withdrawCashHandover>> {
  const actor = signedIn(ctx);
  const voucher = required(await lockVoucher(ctx.db, input.id), notFound('payment.voucherUnknown'));
  demand(notYourVoucher(voucher, actor) ?? voucherSettled(voucher));
  await settleVoucher(ctx.db, voucher.id, { state: 'withdrawn', counted: null, by: actor.staffId, at: ctx.now, reason: input.reason });
  await enterInPurse(ctx, { sessionId: voucher.sessionId, unitId: voucher.unitId, purse: voucher.purse, kind: 'handedOver', method: 'cash', amount: voucher.amount, handoverId: voucher.id });
  const no = showNo(voucher.number, voucher.year);
  await note(ctx, { kind: 'payment.cashWithdrawn', unitId: voucher.unitId, subject: { kind: 'cashHandover', id: voucher.id }, facts: { no, purse: voucher.purse, amount: voucher.amount } });
  return { id: voucher.id, no, state: 'withdrawn' };
}

/** Money given by the asker's unit, or coming to it. */
export async function listCashHandovers(ctx: Context, input: Input<typeof contract.listCashHandovers>): Promise<Output<typeof contract.listCashHandovers>> {
  const actor = signedIn(ctx);
  const limit = input.limit ?? 50;
  const rows = await listVouchers(ctx.db, { unitId: actor.unitId, direction: input.direction, offeredOnly: input.offeredOnly ?? false, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.offeredAt, row.id));
  const carried = await listCodCarried(ctx.db, page.rows.map((row) => row.id));
  return { rows: page.rows.map((row) => showVoucher(row, actor, { session: null, carried })), next: page.next };
}

type Shown = Output<typeof contract.listCashHandovers>['rows'][number];

/** A voucher as sheet and lists show it; of a session known to be closed nothing comes back. */
export function showVoucher(voucher: VoucherRow, actor: Actor, known: { readonly session: SessionState | null; readonly carried: readonly CarriedRow[] }): Shown {
  const { session } = known;
  const codLines = known.carried.filter((line) => line.handoverId === voucher.id).map(showCod);
  const { id, purse, amount, cod, fromUnit, toUnit, offeredAt, state, counted, settledAt, reason } = voucher;
  const mayConfirm = actor.permissions.includes('payment.settle') && mayNotConfirm(voucher, actor) === undefined;
  const mayWithdraw = session !== 'closed' && session !== 'countersigned' && (notYourVoucher(voucher, actor) ?? voucherSettled(voucher)) === undefined;
  return { id, no: showNo(voucher.number, voucher.year), purse, amount, cod, codLines, fromUnit, toUnit, offeredBy: voucher.offeredByName, offeredAt, state, counted, settledBy: voucher.settledByName, settledAt, reason, mayConfirm, mayWithdraw };
}

/** Money taken at one door, with the shipment it was taken for. */
export function showCod({ entryId, at, amount, shipmentId, label }: Omit<CarriedRow, 'handoverId'>): Shown['codLines'][number] {
  return { entryId, at, amount, shipment: shipmentId === null || label === null ? null : { id: shipmentId, label } };
}
