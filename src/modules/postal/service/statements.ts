import { signedIn } from '#kernel/actor.ts';
import { type Day, dayOf, instantOf, plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { DAY_MARK, placeAfter, placeOf, toPage } from '#kernel/page.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import { recordIncidents, type Report } from '#modules/custody/service/incidents.ts';
import { note } from '#modules/journal/service.ts';
import { listDesksServed } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId, sha256 } from '#platform/ids.ts';
import type * as contract from '../contract/statements.ts';
import { comparedOf, DIFFERENCE_OF, type LineOutcome, outcomeOf, paidOver, readStatement, type StatementLine, type Told, toldAfter, toldBy } from '../rules/statement.ts';
import { lockShipment } from '../store/shipment.ts';
import * as store from '../store/statements.ts';
import { applyEvent } from './change-shipment.ts';
import { lookedAfter } from './seen-shipment.ts';

type View = Output<typeof contract.getPostalStatement>;
type Matched = { readonly line: StatementLine; readonly outcome: LineOutcome; readonly shipmentId: string | null; readonly dossierId: string | null; readonly ours: number; readonly theirs: number; /** What has been paid over in all, when this line makes it the whole. */ readonly paidVnd: number | undefined };

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
  const rows = await store.listStatementRows(ctx.db, await lookedAfter(ctx), placeOf(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [row.importedAt.toISOString(), row.id]);
  return { rows: page.rows.map(withUnpaid), next: page.next };
}

/** One statement, line by line. */
export function getPostalStatement(ctx: Context, input: Input<typeof contract.getPostalStatement>): Promise<View> {
  return statementView(ctx, input.id);
}

/** What our books have in the days of a statement and no statement tells of. */
export async function listStatementMissing(ctx: Context, input: Input<typeof contract.listStatementMissing>): Promise<Output<typeof contract.listStatementMissing>> {
  const limit = input.limit ?? 50;
  const statement = required(await store.findStatement(ctx.db, await lookedAfter(ctx), input.id), notFound('postal.statementUnknown'));
  const reach = { unitId: statement.unitId, desks: await listDesksServed(ctx.db, statement.unitId, dayOf(ctx.now)) };
  const days = { from: instantOf(statement.fromDay, 0), to: instantOf(plusDays(statement.toDay, 1), 0) };
  return toPage(await store.listMissing(ctx.db, { ...statement, reach }, days, placeAfter(input.after, DAY_MARK), limit + 1), limit, (row) => [row.jDay, row.shipmentId]);
}

async function statementView(ctx: Context, id: string): Promise<View> {
  const row = required(await store.findStatement(ctx.db, await lookedAfter(ctx), id), notFound('postal.statementUnknown'));
  return { ...withUnpaid(row), rows: await store.listStatementLines(ctx.db, id) };
}

function withUnpaid(row: store.StatementRow) {
  return { ...row, codUnpaidVnd: row.codCollectedVnd - row.codPaidVnd };
}

/** Line after line, so that what one line tells of a shipment is known to the next, whichever of its numbers they name; what a later line of the file pays is not missing in an earlier one. */
async function match(ctx: Context, lines: readonly StatementLine[]): Promise<Matched[]> {
  const known = new Map((await store.listKnownItems(ctx.db, await lookedAfter(ctx), [...new Set(lines.map((line) => line.postingNo))])).map((item) => [item.postingNo, item]));
  const told = new Map<string, Told>();
  const matched = lines.map((line): Matched => {
    const found = known.get(line.postingNo);
    if (found === undefined) return { line, outcome: outcomeOf(line, undefined), shipmentId: null, dossierId: null, ...comparedOf(line, 'unknownItem', undefined), paidVnd: undefined };
    const item = { ...found, told: told.get(found.shipmentId) ?? toldBy(found.lines, found.codVnd) };
    const outcome = outcomeOf(line, item);
    const after = { ...item, told: outcome === 'foreignItem' ? item.told : toldAfter(item, line) };
    told.set(found.shipmentId, after.told);
    const whole = paidOver(after) && !paidOver(item);
    return { line, outcome, shipmentId: found.shipmentId, dossierId: found.dossierId, ...comparedOf(line, outcome, item), paidVnd: whole ? after.told.codPaidVnd : undefined };
  });
  const paidUp = new Set(matched.flatMap((one) => (one.paidVnd === undefined ? [] : [one.shipmentId])));
  return matched.map((one) => (one.outcome === 'notPaid' && paidUp.has(one.shipmentId) ? { ...one, outcome: 'matched' } : one));
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

/** Money paid over in whole is told to its shipment: only now is what was collected also paid (MyVNPost 120, not 110). */
async function tellPaid(ctx: Context, { line, shipmentId, paidVnd }: Matched, statementId: string): Promise<void> {
  if (paidVnd === undefined || shipmentId === null) return;
  const row = await lockShipment(ctx.db, shipmentId);
  if (row === undefined) return;
  await applyEvent(ctx, row, { code: 'COD_PAID', source: 'carrier', happenedAt: dayEndUpTo(ctx, line.day), office: 'statement', kind: 'postal.codPaid', facts: { statementId, line: line.no, amount: paidVnd } });
}

/** A statement names a day, not a moment: its end, or now. */
function dayEndUpTo(ctx: Context, day: Day): Date {
  const end = instantOf(day, 1439);
  return end < ctx.now ? end : ctx.now;
}
