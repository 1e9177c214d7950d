import type { Actor } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, required } from '#kernel/problem.ts';
import type { Holder } from '#modules/custody/rules.ts';
import { carryItems } from '#modules/custody/service/carry.ts';
import { recordIncidents, resolveFound, type Report } from '#modules/custody/service/incidents.ts';
import { waitAtCounter } from '#modules/dossier/service/return-choice.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/counting-in.ts';
import { countDiffersIn, countWrong, keepingOf, missingInPart, rejectionOf, settledAs } from '../rules/manifests.ts';
import { mayHappen, type EventCode } from '../rules/shipment-states.ts';
import { listLines, settleLines, type LineRow } from '../store/manifest-lines.ts';
import { findCourierUnit, type ManifestRow } from '../store/manifests.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { lockShipments } from '../store/shipment.ts';
import { changeManifest, lockManifestFor, noteManifest, peopleOf, type HeldManifest } from './change-manifest.ts';
import { applyEvent } from './change-shipment.ts';
import { fileParcels, type Counting } from './filing.ts';
import { getManifest } from './manifest-view.ts';
import { recounted, type Pair } from './recount.ts';

type Accepted = Output<typeof contract.acceptManifest>;
type Told = { readonly report: Omit<Report, 'subject' | 'unitId'>; readonly postingNo: string | null };

/**
 * Scans in at the other end. What is there comes into the accepter's keeping; what is listed and was not scanned stays in its bag, as missing; every difference is an incident
 * and none is mended. Of kind filing it is the record of delivery to the agency: each parcel is filed or sent back. Once, by one person, who is none of the givers.
 */
export async function acceptManifest(ctx: Context, input: Input<typeof contract.acceptManifest>): Promise<Accepted> {
  const held = await lockManifestFor(ctx, { id: input.id }, 'accept');
  const { row, actor } = held;
  const lines = await listLines(ctx.db, row.id);
  const listed = listedFor(row, input.lines, lines);
  const pairs = await recounted(ctx, listed.map((line) => ({ line, counting: input.lines.find((one) => one.postingNo === line.postingNo) ?? { postingNo: line.postingNo, finding: 'missing' as const } })));
  const outcome = await settle(ctx, held, pairs);
  const told = [...pairs.flatMap(differencesOf), ...ofTheBag(input, { listed: lines.length, before: lines.length - listed.length }, pairs)];
  const incidents = await report(ctx, held, told);
  const changes = { state: 'accepted', acceptedBy: actor.staffId, acceptedAt: ctx.now, countedIn: input.counted } as const;
  await changeManifest(ctx, row, { changes, kind: 'postal.manifestAccepted', facts: { counted: input.counted, lines: lines.length, filed: outcome.filed.length, rejected: outcome.rejected.length, incidents: incidents.length } });
  return { manifest: await getManifest(ctx, { id: row.id }), incidents, ...outcome };
}

/** Scans in a part of a long list: what is named is settled as at the end, nothing is missing yet, and the bag is not accepted before all of it is counted. */
export async function acceptPart(ctx: Context, input: Input<typeof contract.acceptPart>): Promise<Output<typeof contract.acceptPart>> {
  const held = await lockManifestFor(ctx, { id: input.id }, 'accept');
  const { row } = held;
  demand(missingInPart(input.lines));
  const listed = listedFor(row, input.lines, await listLines(ctx.db, row.id));
  const pairs = await recounted(ctx, listed.flatMap((line) => input.lines.filter((one) => one.postingNo === line.postingNo).map((counting) => ({ line, counting }))));
  const outcome = await settle(ctx, held, pairs);
  const incidents = await report(ctx, held, pairs.flatMap(differencesOf));
  const facts = { lines: pairs.length, left: listed.length - pairs.length, filed: outcome.filed.length, rejected: outcome.rejected.length, incidents: incidents.length };
  await changeManifest(ctx, row, { changes: {}, kind: 'postal.manifestPartAccepted', facts });
  return { manifest: await getManifest(ctx, { id: row.id }), incidents, ...outcome };
}

/** Scans in what was missing and has turned up: as if it had been there, from its bag into the finder's keeping. Its incident ends, but for one she reported herself. */
export async function acceptFoundItem(ctx: Context, input: Input<typeof contract.acceptFoundItem>): Promise<Output<typeof contract.acceptFoundItem>> {
  const held = await lockManifestFor(ctx, { id: input.id }, 'acceptFound');
  const { row } = held;
  const lines = await listLines(ctx.db, row.id);
  demand(countWrong(row.kind, [input.line], new Set(lines.map((line) => line.postingNo))));
  const line = required(lines.find((one) => one.postingNo === input.line.postingNo && one.state === 'missing' && input.line.finding !== 'missing'), problem('postal.notMissing', { postingNo: input.line.postingNo }));
  const pairs = await recounted(ctx, [{ line, counting: input.line }]);
  const outcome = await settle(ctx, held, pairs);
  const incidents = await report(ctx, held, pairs.flatMap(differencesOf));
  const incidentsLeft = await resolveFound(ctx, { subject: { kind: 'manifest', id: row.id }, dossierId: line.dossierId, explanation: input.explanation });
  await noteManifest(ctx, row, 'postal.itemFound', { shipmentId: line.shipmentId, incidentsLeft });
  return { manifest: await getManifest(ctx, { id: row.id }), incidents, ...outcome, incidentsLeft };
}

/** What still waits to be counted, when all that was said is about it. */
function listedFor(row: ManifestRow, said: readonly Counting[], lines: readonly LineRow[]): LineRow[] {
  const listed = lines.filter((line) => line.state === 'listed');
  demand(countWrong(row.kind, said, new Set(listed.map((line) => line.postingNo))));
  return listed;
}

/** Moves what is there, files or sends back, tells each shipment, and settles the lines. */
async function settle(ctx: Context, held: HeldManifest, pairs: readonly Pair[]): Promise<Pick<Accepted, 'filed' | 'rejected'>> {
  const { row, actor } = held;
  const present = pairs.filter((pair) => pair.counting.finding !== 'missing');
  await move(ctx, held, present);
  const shipments = new Map((await lockShipments(ctx.db, present.map((pair) => pair.line.shipmentId))).map((one) => [one.id, one]));
  const parcels = present.map(({ line, counting }) => ({ shipment: required(shipments.get(line.shipmentId), problem('postal.notOnManifest', { postingNo: line.postingNo })), counting, line }));
  const told = [];
  for (const parcel of parcels) told.push({ ...parcel, shipment: await tellShipment(ctx, row, parcel, actor) });
  const answer = row.kind === 'filing' ? await fileParcels(ctx, row.id, told) : { filed: [], rejected: [] };
  if (row.kind === 'giveBack') for (const { line } of told) if (line.content === 'result') await waitAtCounter(ctx, line.dossierId);
  const ends = pairs.map(({ line, counting }) => ({
    shipmentId: line.shipmentId,
    content: line.content,
    state: settledAs(counting.finding, counting.difference),
    rejection: rejectionOf(counting.finding),
    reason: counting.reason ?? counting.note ?? null,
  }));
  await settleLines(ctx.db, row.id, ends, ctx.now);
  return answer;
}

/** What is taken over comes into the accepter's keeping; what is sent back stays with whoever brought it. */
async function move(ctx: Context, { row, actor }: HeldManifest, present: readonly Pair[]): Promise<void> {
  const from = row.sealedAt === null ? { unitId: row.fromUnitId } : { bag: row.number };
  const taken = present.filter((pair) => rejectionOf(pair.counting.finding) === null);
  for (const [content, some] of Map.groupBy(taken, (pair) => pair.line.content)) await carryItems(ctx, { itemIds: itemsOf(some), from, to: keepingOf(row.kind, content, actor) });
  const back = present.filter((pair) => rejectionOf(pair.counting.finding) !== null);
  const bringer = back.length === 0 ? undefined : await bringerOf(ctx, row);
  if (bringer !== undefined) await carryItems(ctx, { itemIds: itemsOf(back), from, to: bringer });
}

/** Who takes a parcel back that came in a bag: the courier. Face to face it never left the giver; what the carrier brought stays in its bag. */
async function bringerOf(ctx: Context, row: ManifestRow): Promise<Holder | undefined> {
  const staffId = row.holderStaffId;
  if (row.sealedAt === null || staffId === null) return undefined;
  return { kind: 'staff', staffId, unitId: (await findCourierUnit(ctx.db, staffId, dayOf(ctx.now))) ?? row.fromUnitId, ref: null };
}

function itemsOf(pairs: readonly Pair[]): string[] {
  return pairs.flatMap((pair) => pair.line.items);
}

/** What was given up as lost is found; damage is told next; then that it has arrived, or is back. What a list carries beside its journey has none to tell; a filing tells its own. */
async function tellShipment(ctx: Context, manifest: ManifestRow, { shipment, counting }: { shipment: ShipmentRow; counting: Counting }, actor: Actor): Promise<ShipmentRow> {
  const facts = { manifestId: manifest.id };
  const here = shipment.state === 'lost' ? await applyEvent(ctx, shipment, { code: 'FOUND', source: 'staff', facts }) : shipment;
  const damaged = counting.difference === 'damaged' && possible(here, 'DAMAGED');
  const after = damaged ? await applyEvent(ctx, here, { code: 'DAMAGED', source: 'staff', facts, ...(counting.note === undefined ? {} : { note: counting.note }) }) : here;
  const code = ARRIVES[manifest.kind];
  return code === undefined || !possible(after, code) ? after : applyEvent(ctx, after, { code, source: 'staff', facts, changes: { unitId: actor.unitId } });
}

const ARRIVES = { transport: 'ARRIVED_DEST', giveBack: 'RETURNED', filing: undefined } as const satisfies Record<ManifestRow['kind'], EventCode | undefined>;

function possible(shipment: ShipmentRow, code: EventCode): boolean {
  return mayHappen(shipment.state, shipment.direction, code, 'staff') === undefined;
}

function differencesOf({ line, counting, recount }: Pair): Told[] {
  const { postingNo } = line;
  const of = (report: Pick<Report, 'difference' | 'note' | 'countedOut' | 'countedIn'>): Told => ({ postingNo, report: { dossierId: line.dossierId, label: postingNo, ...report } });
  const difference = counting.finding === 'missing' ? 'missing' : counting.difference;
  const said = difference === undefined || (difference === 'papersDiffer' && recount !== undefined) ? [] : [of({ difference, note: counting.note ?? null })];
  if (recount === undefined) return said;
  const note = [...(counting.difference === 'papersDiffer' && counting.note !== undefined ? [counting.note] : []), recount.words].join(': ');
  return [...said, of({ difference: 'papersDiffer', note, countedOut: recount.countedOut, countedIn: recount.countedIn })];
}

/** What is wrong with the bag as a whole: its seal, what lay in it beside the list, and the number counted, parts counted before included. */
function ofTheBag(input: Input<typeof contract.acceptManifest>, { listed, before }: { listed: number; before: number }, pairs: readonly Pair[]): Told[] {
  const extra = input.extra ?? [];
  const present = before + pairs.filter((pair) => pair.counting.finding !== 'missing').length;
  const told: Told[] = extra.map((cover) => ({ postingNo: null, report: { difference: 'extra', note: cover } }));
  if (input.sealBroken !== undefined) told.push({ postingNo: null, report: { difference: 'sealBroken', note: input.sealBroken } });
  if (countDiffersIn({ present, extra: extra.length }, input.counted)) told.push({ postingNo: null, report: { difference: 'countMismatch', countedOut: listed, countedIn: input.counted } });
  return told;
}

/** Differences between giver and accepter concern both; the giver's day stays open too. */
async function report(ctx: Context, { row, actor }: HeldManifest, told: readonly Told[]): Promise<Accepted['incidents']> {
  const between = { subject: { kind: 'manifest', id: row.id }, unitId: row.toUnitId, giverUnitId: row.fromUnitId, people: [...peopleOf(row), actor.staffId] } as const;
  const ids = await recordIncidents(ctx, told.map((one) => ({ ...between, ...one.report, label: one.report.label ?? row.number })));
  return told.map((one, index) => ({ id: ids[index] ?? '', difference: one.report.difference, postingNo: one.postingNo }));
}
