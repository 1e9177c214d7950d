import type { Actor } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, refuse, required } from '#kernel/problem.ts';
import { inHands, onShelf, type Holder } from '#modules/custody/rules.ts';
import { carry, takeGivable } from '#modules/custody/service/carry.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/delivery.ts';
import { attemptProblem, correctionProblem, HOLDERS_SCANS, insideOf, scanTimeProblem, type ScanCode } from '../rules/delivery.ts';
import { isFinal, mayHappen } from '../rules/shipment-states.ts';
import { hasProof } from '../store/carrier-events.ts';
import { listByPostingNos } from '../store/delivery.ts';
import { listEvents } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { enqueueCarrier } from './carrier-requests.ts';
import { applyEvent, lockShipmentFor } from './change-shipment.ts';
import { ownAmong, ownItems } from './own-items.ts';

type Asked = Input<typeof contract.recordShipmentEvent>;
export type Stands = { shipmentId: string; version: number; postingNo: string | null; state: ShipmentRow['state'] };

/** Records a scan of one shipment or of a day's list: each of them, or none. What is out for delivery is in the courier's hands, what is put aside on her office's shelf. */
export async function recordShipmentEvent(ctx: Context, input: Asked): Promise<Output<typeof contract.recordShipmentEvent>> {
  demand(attemptProblem(input.code, input.reason, input.note));
  const found = await listByPostingNos(ctx.db, input.postingNos);
  const unknown = input.postingNos.find((postingNo) => !found.some((one) => one.postingNo === postingNo));
  if (unknown !== undefined) refuse(notFound('postal.shipmentUnknown', { postingNo: unknown }));
  const rows: (Stands & { recorded: boolean })[] = [];
  for (const { id } of found) rows.push(await scan(ctx, id, input));
  return { rows: input.postingNos.flatMap((postingNo) => rows.filter((row) => row.postingNo === postingNo)) };
}

/** Takes back a scan or a report that was wrong; it stays in the journey, marked, and the state follows from what is left. */
export async function correctShipmentEvent(ctx: Context, input: Input<typeof contract.correctShipmentEvent>): Promise<Output<typeof contract.correctShipmentEvent>> {
  const { row } = await lockShipmentFor(ctx, input);
  const events = await listEvents(ctx.db, row.id);
  const wrong = required(events.find((event) => event.id === input.eventId), notFound('postal.eventUnknown'));
  demand(correctionProblem(wrong, events.some((event) => event.corrects === wrong.id), await hasProof(ctx.db, row.id)));
  const next = await applyEvent(ctx, row, { code: 'CORRECTED', source: 'staff', corrects: wrong.id, note: input.reason, office: wrong.id, kind: 'postal.eventTakenBack', facts: { corrected: wrong.code, correctedId: wrong.id } });
  if (wrong.code === 'RETURN_STARTED' && !isFinal(next.state)) await enqueueCarrier(ctx, { shipmentId: row.id, kind: 'order' });
  return standsOf(next);
}

/** A shipment in short, as the acts on it answer. */
export function standsOf(row: ShipmentRow): Stands {
  return { shipmentId: row.id, version: row.version, postingNo: row.postingNo, state: row.state };
}

async function scan(ctx: Context, id: string, input: Asked): Promise<Stands & { recorded: boolean }> {
  const { row, actor } = await lockShipmentFor(ctx, { id });
  const happenedAt = input.at === undefined ? ctx.now : new Date(input.at);
  demand(scanTimeProblem(happenedAt, ctx.now, row.acceptedAt));
  if (await repeats(ctx, row, input.code, happenedAt)) return { ...standsOf(row), recorded: false };
  demand(withNumber(mayHappen(row.state, row.direction, input.code, 'staff'), row));
  await putWhereScanned(ctx, actor, row, input.code);
  const told = { ...(input.reason === undefined ? {} : { reason: input.reason }), ...(input.note === undefined ? {} : { note: input.note }) };
  const next = await applyEvent(ctx, row, { code: input.code, source: 'staff', happenedAt, ...told, ...(HOLDERS_SCANS.includes(input.code) ? { changes: { unitId: actor.unitId } } : {}) });
  return { ...standsOf(next), recorded: true };
}

async function repeats(ctx: Context, row: ShipmentRow, code: ScanCode, at: Date): Promise<boolean> {
  const events = await listEvents(ctx.db, row.id);
  return events.some((event) => event.code === code && event.office === '' && event.happenedAt.getTime() === at.getTime());
}

function withNumber(refused: ReturnType<typeof mayHappen>, row: ShipmentRow): ReturnType<typeof mayHappen> {
  return refused && { ...refused, facts: { ...refused.facts, postingNo: row.postingNo } };
}

/** Only the holder says where a thing is. Going out she takes it from her office's shelf; putting aside she lays it there. */
async function putWhereScanned(ctx: Context, actor: Actor, row: ShipmentRow, code: ScanCode): Promise<void> {
  if (!HOLDERS_SCANS.includes(code)) return;
  const kind = insideOf(row.direction);
  const givable = await takeGivable(ctx, { dossierIds: [row.dossierId], kinds: [kind], insteadOf: null });
  await ownAmong(ctx, row, givable.flatMap((thing) => thing.itemIds));
  const to = keptAfter(code, actor);
  if (to === undefined) return;
  const items = await ownItems(ctx, row);
  if (items.some((item) => item.holder.kind !== to.kind)) await carry(ctx, { dossierId: row.dossierId, kinds: [kind], to });
}

/** A postal clerk at a one-stop lays it on the shelf there; a post office has its own. */
function keptAfter(code: ScanCode, actor: Actor): Holder | undefined {
  if (code === 'OUT_FOR_DELIVERY') return inHands(actor);
  if (code !== 'HELD_FOR_PICKUP') return undefined;
  return actor.role === 'POSTAL_COUNTER' ? onShelf(actor.unitId) : { kind: 'postOffice', staffId: null, unitId: actor.unitId, ref: null };
}
