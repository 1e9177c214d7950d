import { signedIn } from '#kernel/actor.ts';
import { type Day, instantOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { toPage } from '#kernel/page.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import { recordIncidents, type Report } from '#modules/custody/service/incidents.ts';
import { note } from '#modules/journal/service.ts';
import { placeOf } from '#modules/reception/service/place-of.ts';
import type { Context } from '#platform/context.ts';
import { newId, sha256 } from '#platform/ids.ts';
import type * as contract from '../contract/statements.ts';
import { comparedOf, DIFFERENCE_OF, type LineOutcome, outcomeOf, readStatement, type StatementLine, type Told, toldAfter } from '../rules/statement.ts';
import { lockShipment } from '../store/shipment.ts';
import * as store from '../store/statements.ts';
import { applyEvent } from './change-shipment.ts';
import { lookedAfter } from './seen-shipment.ts';

type View = Output<typeof contract.getPostalStatement>;
type Matched = { readonly line: StatementLine; readonly outcome: LineOutcome; readonly shipmentId: string | null; readonly dossierId: string | null; readonly ours: number; readonly theirs: number };

/**
 * Reads a statement of the post and holds it line by line against our books; what differs is an incident, what is paid over is told to its shipment. The same file once more
 * answers what it answered first; a line that cannot be read leaves nothing behind.
 */
export async function importPostalStatement(ctx: Context, input: Input<typeof contract.importPostalStatement>): Promise<View> {
  const actor = signedIn(ctx);
  demand(input.toDay < input.fromDay ? badInput('postal.statementDaysWrong', 'toDay') : undefined);
  const hash = sha256(input.csv);
  await store.lockStatements(ctx.db);
  const first = await store.findStatementByHash(ctx.db, actor.unitId, hash);
  if (first !== undefined) return statementView(ctx, first.id);
  const lines = settled(readStatement(input.csv, input));
  const id = newId();
  const { fromDay, toDay } = input;
  const kept = await store.insertStatement(ctx.db, { id, unitId: actor.unitId, number: storable(input.number), fromDay, toDay, hash, by: actor.staffId, at: ctx.now });
  if (!kept) refuse(problem('postal.statementNumberTaken'));
  const matched = await match(ctx, lines);
  const incidents = await report(ctx, id, actor.unitId, matched);
  await store.insertStatementLines(ctx.db, id, matched.map(({ line, outcome, shipmentId }, at) => ({ ...line, outcome, shipmentId, incidentId: incidents[at] ?? null })));
  for (const one of matched) await tellPaid(ctx, one, id);
  const differing = matched.filter((one) => one.outcome !== 'matched').length;
  await note(ctx, { kind: 'postal.statementImported', subject: { kind: 'postalStatement', id }, facts: { lines: lines.length, differing, hash: hash.toString('hex') } });
  return statementView(ctx, id);
}

/** Statements of the units the asker looks after, the newest first. */
export async function listPostalStatements(ctx: Context, input: Input<typeof contract.listPostalStatements>): Promise<Output<typeof contract.listPostalStatements>> {
  const limit = input.limit ?? 50;
  const rows = await store.listStatementRows(ctx.db, lookedAfter(ctx), placeOf(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [row.importedAt.toISOString(), row.id]);
  return { rows: page.rows.map(withUnpaid), next: page.next };
}

/** One statement, line by line. */
export function getPostalStatement(ctx: Context, input: Input<typeof contract.getPostalStatement>): Promise<View> {
  return statementView(ctx, input.id);
}

async function statementView(ctx: Context, id: string): Promise<View> {
  const row = required(await store.findStatement(ctx.db, lookedAfter(ctx), id), notFound('postal.statementUnknown'));
  return { ...withUnpaid(row), rows: await store.listStatementLines(ctx.db, id) };
}

function withUnpaid(row: store.StatementRow) {
  return { ...row, codUnpaidVnd: row.codCollectedVnd - row.codPaidVnd };
}

/** Line after line, so that what one line tells is known to the next. */
async function match(ctx: Context, lines: readonly StatementLine[]): Promise<Matched[]> {
  const known = new Map((await store.listKnownItems(ctx.db, lookedAfter(ctx), [...new Set(lines.map((line) => line.postingNo))])).map((item) => [item.postingNo, item]));
  const told = new Map<string, Told>();
  return lines.map((line) => {
    const found = known.get(line.postingNo);
    const item = found && { ...found, told: told.get(line.postingNo) ?? found.told };
    const outcome = outcomeOf(line, item);
    if (item !== undefined) told.set(line.postingNo, toldAfter(item.told, line, outcome));
    return { line, outcome, shipmentId: found?.shipmentId ?? null, dossierId: found?.dossierId ?? null, ...comparedOf(line, outcome, item) };
  });
}

/** Every difference is an incident of the statement; answers its id for each line that has one. */
async function report(ctx: Context, statementId: string, unitId: string, matched: readonly Matched[]): Promise<(string | undefined)[]> {
  const reports = matched.map((one): Report | undefined => {
    const difference = DIFFERENCE_OF[one.outcome];
    if (difference === undefined) return undefined;
    return { subject: { kind: 'statement', id: statementId }, unitId, ...(one.dossierId === null ? {} : { dossierId: one.dossierId }), difference, label: one.line.postingNo, countedOut: one.ours, countedIn: one.theirs, byHouse: true };
  });
  const ids = await recordIncidents(ctx, reports.filter((one) => one !== undefined));
  return reports.map((one) => (one === undefined ? undefined : ids.shift()));
}

/** Money paid over is told to its shipment: only now is what was collected also paid (MyVNPost 120, not 110). */
async function tellPaid(ctx: Context, { line, outcome, shipmentId }: Matched, statementId: string): Promise<void> {
  if (line.codPaidVnd === 0 || outcome !== 'matched' || shipmentId === null) return;
  const row = await lockShipment(ctx.db, shipmentId);
  if (row === undefined) return;
  await applyEvent(ctx, row, { code: 'COD_PAID', source: 'carrier', happenedAt: dayEndUpTo(ctx, line.day), office: 'statement', kind: 'postal.codPaid', facts: { statementId, line: line.no, amount: line.codPaidVnd } });
}

/** A statement names a day, not a moment: its end, or now. */
function dayEndUpTo(ctx: Context, day: Day): Date {
  const end = instantOf(day, 1439);
  return end < ctx.now ? end : ctx.now;
}
