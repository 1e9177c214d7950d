import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import { WITH_CITIZEN } from '#modules/custody/rules.ts';
import { carry } from '#modules/custody/service/carry.ts';
import { idNumberProblem } from '#modules/dossier/rules/people.ts';
import { writeTaken } from '#modules/reception/service/taker-at-desk.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/delivery.ts';
import { proofProblem, returnReasonProblem } from '../rules/delivery.ts';
import { giveBackFrom, giveBackProblem, invitationProblem, type Invitations } from '../rules/invitations.ts';
import { actionRefusal } from '../rules/shipment-actions.ts';
import { withoutCorrected } from '../rules/shipment-states.ts';
import { findDossierStanding } from '../store/booking.ts';
import { insertInvitation, listInvitations } from '../store/delivery.ts';
import { listEvents } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { enqueueCarrier } from './carrier-requests.ts';
import { applyEvent, lockShipmentFor } from './change-shipment.ts';
import { proveDelivery } from './deliver.ts';
import { outagesOf } from './outages.ts';
import { ownItems } from './own-items.ts';
import { standsOf } from './scan.ts';
import { standingOf } from './shipment-view.ts';
import { takerOfShipment, wordsOf } from './taker-of-shipment.ts';

/** Invites the receiver once more, not before two working days after the last time; the days of an outage do not count. */
export async function inviteReceiver(ctx: Context, input: Input<typeof contract.inviteReceiver>): Promise<Output<typeof contract.inviteReceiver>> {
  const { row, actor } = await lockShipmentFor(ctx, input);
  demand(actionRefusal('invite', standingOf(row), actor));
  const { calendar } = await calendarFor(ctx);
  const before = await invitationsOf(ctx, row);
  demand(invitationProblem(calendar, before));
  await insertInvitation(ctx.db, { shipmentId: row.id, no: before.invitedOn.length + 1, way: input.way, by: actor.staffId, at: ctx.now });
  const next = await applyEvent(ctx, row, { code: 'NOTIFIED', source: 'staff', reason: input.way, kind: 'postal.receiverInvited', facts: { way: input.way, no: before.invitedOn.length + 1 } });
  const from = giveBackFrom(calendar, { ...before, invitedOn: [...before.invitedOn, before.today] });
  return { ...standsOf(next), invitations: before.invitedOn.length + 1, giveBackFrom: from === undefined || isProblem(from) ? null : from };
}

/** Begins the way back: of a result nobody received after its invitations, or of what its sender calls back. Who holds it brings it. */
export async function startReturn(ctx: Context, input: Input<typeof contract.startReturn>): Promise<Output<typeof contract.startReturn>> {
  const { row, actor } = await lockShipmentFor(ctx, input);
  const happened = withoutCorrected(await listEvents(ctx.db, row.id)).map((event) => event.code);
  demand(actionRefusal('startReturn', standingOf(row), actor) ?? returnReasonProblem(input.reason, row.direction, happened));
  if (input.reason === 'undelivered') demand(giveBackProblem((await calendarFor(ctx)).calendar, await invitationsOf(ctx, row)));
  const told = { reason: input.reason, ...(input.note === undefined ? {} : { note: input.note }) };
  const next = await applyEvent(ctx, row, { code: 'RETURN_STARTED', source: 'staff', ...told, kind: 'postal.returnStarted', changes: { endReason: input.reason }, facts: { reason: input.reason } });
  if (input.reason === 'calledBack') await enqueueCarrier(ctx, { shipmentId: row.id, kind: 'cancel' });
  return standsOf(next);
}

/** Puts papers on their way back into the hands of who sent them, against her signature. */
export async function returnToSender(ctx: Context, input: Input<typeof contract.returnToSender>): Promise<Output<typeof contract.returnToSender>> {
  const { row, actor } = await lockShipmentFor(ctx, input);
  demand(actionRefusal('returnToSender', standingOf(row), actor) ?? proofProblem(input.proof));
  const stands = (await findDossierStanding(ctx.db, row.dossierId)) !== undefined;
  const taker = stands ? await toDossier(ctx, row, input.taker) : await withoutDossier(ctx, row, input.taker);
  const items = await carry(ctx, { dossierId: row.dossierId, kinds: ['papers'], itemIds: (await ownItems(ctx, row)).map((item) => item.id), to: WITH_CITIZEN });
  await proveDelivery(ctx, row, actor, input.proof, taker);
  return standsOf(await applyEvent(ctx, row, { code: 'RETURNED', source: 'staff', kind: 'postal.returnedToSender', facts: { taker: input.taker.role, proof: input.proof.kind, items } }));
}

type Asked = Input<typeof contract.returnToSender>['taker'];

async function toDossier(ctx: Context, row: ShipmentRow, asked: Asked): Promise<null> {
  const { told, taker } = await takerOfShipment(ctx, row, asked);
  await writeTaken(ctx, told, { item: 'papers', taker, originalsBack: null, insteadOf: null });
  return null;
}

async function withoutDossier(ctx: Context, row: ShipmentRow, asked: Asked): Promise<{ name: string; idKind: string; idNumber: string }> {
  const words = await wordsOf(ctx, row, asked);
  demand(idNumberProblem(words.idKind, words.idNumber, 'taker.idNumber'));
  return { name: words.name ?? '', idKind: words.idKind, idNumber: words.idNumber };
}

async function invitationsOf(ctx: Context, row: ShipmentRow): Promise<Invitations> {
  const invited = await listInvitations(ctx.db, row.id);
  return { invitedOn: invited.map((one) => dayOf(one.invitedAt)), outages: await outagesOf(ctx, row.unitId), today: dayOf(ctx.now) };
}
