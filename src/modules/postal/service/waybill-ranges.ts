import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, forbidden, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/labels.ts';
import { plainNumber, postingNumber, rangeOf, s10Warning, WARN_BELOW } from '../rules/labels.ts';
import * as store from '../store/labels.ts';
import { unitsManaged } from './outages.ts';
import { lookedAfter } from './seen-shipment.ts';

type View = Output<typeof contract.recallWaybillRange>;

/** Loads a range of label numbers for a unit of the post, or for the postal desk of a one-stop. No number stands in two ranges, recalled ones included. */
export async function loadWaybillRange(ctx: Context, input: Input<typeof contract.loadWaybillRange>): Promise<Output<typeof contract.loadWaybillRange>> {
  const actor = signedIn(ctx);
  const unitId = input.unitId ?? actor.unitId;
  if (!(await store.isLookedAfter(ctx.db, await lookedAfter(ctx), unitId))) refuse(forbidden('postal.unitNotYours'));
  const range = settled(rangeOf(input.first, input.last));
  await store.lockRanges(ctx.db);
  const overlap = await store.findOverlap(ctx.db, range);
  if (overlap !== undefined) refuse(problem('postal.rangeOverlaps', { first: postingNumber(range, overlap.firstSerial), last: postingNumber(range, overlap.lastSerial) }));
  const id = newId();
  await store.insertRange(ctx.db, { ...range, id, unitId, warnBelow: input.warnBelow ?? WARN_BELOW, by: actor.staffId, at: ctx.now });
  await note(ctx, { kind: 'postal.rangeLoaded', unitId, subject: { kind: 'waybillRange', id }, facts: { first: postingNumber(range, range.firstSerial), last: postingNumber(range, range.lastSerial) } });
  return { range: view(await store.getRange(ctx.db, id)), warnings: [...s10Warning(plainNumber(input.first)), ...s10Warning(plainNumber(input.last))] };
}

/** Takes back what is left of a range: none of it is given any more, and none of it is loaded again. */
export async function recallWaybillRange(ctx: Context, input: Input<typeof contract.recallWaybillRange>): Promise<View> {
  const actor = signedIn(ctx);
  const range = required(await store.lockRange(ctx.db, input.id, await lookedAfter(ctx)), notFound('postal.rangeUnknown'));
  demand(range.state === 'recalled' ? problem('postal.rangeRecalled') : undefined);
  await store.recallRange(ctx.db, range.id, { reason: input.reason, by: actor.staffId, at: ctx.now });
  const row = await store.getRange(ctx.db, range.id);
  await note(ctx, { kind: 'postal.rangeRecalled', unitId: row.unitId, subject: { kind: 'waybillRange', id: row.id }, facts: { left: row.left } });
  return view(row);
}

/** The ranges of my unit and those below it, with what is left at my own. */
export async function listWaybillRanges(ctx: Context): Promise<Output<typeof contract.listWaybillRanges>> {
  const actor = signedIn(ctx);
  const rows = await store.listRanges(ctx.db, await lookedAfter(ctx));
  const { left, warnBelow } = await store.countLabelsLeft(ctx.db, actor.unitId);
  return { rows: rows.map(view), units: await unitsManaged(ctx), left, low: left < warnBelow };
}

function view(row: store.RangeRow): View {
  const left = row.state === 'recalled' ? 0 : row.left;
  return {
    id: row.id,
    unit: { id: row.unitId, name: row.unitName },
    first: { serial: row.firstSerial, postingNo: postingNumber(row, row.firstSerial) },
    last: { serial: row.lastSerial, postingNo: postingNumber(row, row.lastSerial) },
    next: left === 0 ? null : postingNumber(row, row.nextSerial),
    total: row.lastSerial - row.firstSerial + 1,
    left,
    warnBelow: row.warnBelow,
    low: row.state === 'open' && left < row.warnBelow,
    state: row.state,
    loadedAt: row.loadedAt,
    loadedBy: row.loadedBy,
    recalledAt: row.recalledAt,
    recallReason: row.recallReason,
  };
}
