import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { offerItems, settleBatch } from '#modules/custody/service/handing-over.ts';
import { handToDepartment } from '#modules/dossier/service/reception-moves.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/handovers.ts';
import { destinationOf, nothingSettled, notReadyToHandOver, reachesDepartment, type Handable } from '../rules/handing-over.ts';
import { unitStands } from '../store/desk.ts';
import * as store from '../store/handovers.ts';

type View = Output<typeof contract.getHandover>;

/** Offers paper sets or results: one bundle for each receiving unit, nothing moves until somebody there accepts. */
export async function handOverDossier(ctx: Context, input: Input<typeof contract.handOverDossier>): Promise<Output<typeof contract.handOverDossier>> {
  const item = input.item ?? 'papers';
  const dossiers = await handable(ctx, [...new Set(input.dossierIds)]);
  for (const dossier of dossiers) demand(notReadyToHandOver(dossier, item));
  const toUnitId = await addressee(ctx, input);
  const byUnit = Map.groupBy(dossiers, (dossier) => toUnitId ?? destinationOf(dossier, item));
  const handovers: View[] = [];
  for (const [unitId, group] of byUnit) {
    const offer = { dossierIds: group.map((dossier) => dossier.id), kind: item, toUnitId: unitId, toStaffId: input.toStaffId ?? null, insteadOf: input.absentReason ?? null, note: input.note ?? null };
    handovers.push(await getHandover(ctx, { id: await offerItems(ctx, offer) }));
  }
  return { handovers };
}

/** Accepts what was scanned and counted; papers that reach the competent department make the dossier its work (2→4, both sides have signed). */
export async function acceptHandover(ctx: Context, input: Input<typeof contract.acceptHandover>): Promise<Output<typeof contract.acceptHandover>> {
  const refused = (input.refused ?? []).map((line) => ({ ...line, note: line.note ?? null }));
  const unlisted = input.unlisted ?? [];
  demand(nothingSettled(input.accepted.length, refused.length, unlisted.length));
  const batch = required(await store.findHandover(ctx.db, input.id, signedIn(ctx).unitId), notFound('custody.batchUnknown'));
  const shelf = input.shelf ?? batch.kind === 'result';
  const labels = refused.length === 0 ? undefined : await codesOf(ctx, batch.id);
  const { incidents } = await settleBatch(ctx, { batchId: batch.id, accepted: input.accepted, refused, unlisted, counted: input.counted, shelf, ...(labels === undefined ? {} : { labels }) });
  const arrived = (await handable(ctx, input.accepted)).filter((dossier) => reachesDepartment(dossier, batch.kind, batch.toUnitId));
  if (arrived.length > 0) await handToDepartment(ctx, { dossierIds: arrived.map((dossier) => dossier.id) });
  const handover = await getHandover(ctx, { id: batch.id });
  const recorded = new Set(incidents.map((one) => one.id));
  return { handover, incidents: handover.incidents.filter((one) => recorded.has(one.id)) };
}

/** One handover with its lines and incidents, for either side. */
export async function getHandover(ctx: Context, input: Input<typeof contract.getHandover>): Promise<View> {
  const batch = required(await store.findHandover(ctx.db, input.id, signedIn(ctx).unitId), notFound('custody.batchUnknown'));
  return {
    id: batch.id,
    item: batch.kind,
    state: batch.state,
    from: { id: batch.fromUnitId, name: batch.fromName },
    to: { id: batch.toUnitId, name: batch.toName },
    toStaff: named(batch.toStaffId, batch.toStaffName),
    offeredBy: { id: batch.offeredBy, name: batch.offeredByName },
    offeredAt: batch.offeredAt,
    insteadOf: batch.insteadOf,
    note: batch.note,
    countedOut: batch.countedOut,
    countedIn: batch.countedIn,
    settledBy: named(batch.settledBy, batch.settledByName),
    settledAt: batch.settledAt,
    lines: await store.listLines(ctx.db, batch.id),
    incidents: await store.listIncidents(ctx.db, batch.id),
  };
}

/** Handovers to or from the asker's unit, newest first. */
export async function listHandovers(ctx: Context, input: Input<typeof contract.listHandovers>): Promise<Output<typeof contract.listHandovers>> {
  const limit = input.limit ?? 50;
  const filter = { side: input.side, unitId: signedIn(ctx).unitId, state: input.state, item: input.item, after: placeOf(input.after), limit: limit + 1 };
  const { rows, next } = toPage(await store.listHandovers(ctx.db, filter), limit, (row) => [row.offeredAt.toISOString(), row.id]);
  return { rows: rows.map(asRow), next };
}

async function handable(ctx: Context, ids: readonly string[]): Promise<Handable[]> {
  const found = new Map((await store.listHandable(ctx.db, ids, signedIn(ctx).unitId)).map((dossier) => [dossier.id, dossier]));
  return ids.map((id) => required(found.get(id), notFound('dossier.unknown', { dossierId: id })));
}

async function codesOf(ctx: Context, batchId: string): Promise<ReadonlyMap<string, string>> {
  const lines = await store.listLines(ctx.db, batchId);
  return new Map(lines.flatMap((line) => (line.code === null ? [] : [[line.dossierId, line.code] as const])));
}

/** The unit told, or the one where the person told works; undefined: each dossier's own way. */
async function addressee(ctx: Context, input: Input<typeof contract.handOverDossier>): Promise<string | undefined> {
  if (input.toUnitId !== undefined && !(await unitStands(ctx.db, input.toUnitId, dayOf(ctx.now)))) refuse(notFound('organisation.unitUnknown'));
  if (input.toStaffId === undefined) return input.toUnitId;
  const unitId = input.toUnitId ?? signedIn(ctx).unitId;
  const there = await store.worksIn(ctx.db, input.toStaffId, unitId, dayOf(ctx.now));
  return there ? unitId : refuse(problem('reception.staffNotInUnit', {}, 422));
}

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' };
}

function asRow(row: store.HandoverRow): Output<typeof contract.listHandovers>['rows'][number] {
  const { id, kind, state, offeredAt, settledAt, sets, waiting, refused, incidents } = row;
  return { id, item: kind, state, offeredAt, settledAt, sets, waiting, refused, incidents, from: { id: row.fromUnitId, name: row.fromName }, to: { id: row.toUnitId, name: row.toName }, offeredBy: { id: row.offeredBy, name: row.offeredByName } };
}
