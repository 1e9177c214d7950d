import type { Actor } from '#kernel/actor.ts';
import { dayOf, minuteOf } from '#kernel/day.ts';
import { acceptShipment } from '#modules/postal/service/accept-shipment.ts';
import { bookShipment } from '#modules/postal/service/book-shipment.ts';
import { acceptManifest } from '#modules/postal/service/counting-in.ts';
import { inviteReceiver } from '#modules/postal/service/bring-back.ts';
import { deliverShipment } from '#modules/postal/service/deliver.ts';
import { handOverManifest, sealManifest } from '#modules/postal/service/manifest-leaving.ts';
import { addToManifest, openManifest } from '#modules/postal/service/manifest-listing.ts';
import { recordShipmentEvent } from '#modules/postal/service/scan.ts';
import { findShipment } from '#modules/postal/store/shipment.ts';
import type { Context } from '#platform/context.ts';
import { gather } from './baskets.ts';
import { act, onDay, soon, type Case, type Play } from './play.ts';
import { SHARES } from './rates.ts';
import { workingDay } from './town.ts';

/** A mark on a screen, drawn by nobody. */
const STROKES = 'M 10 10 L 60 40 L 90 12 C 100 20 120 40 140 10';

/** Results that go home wait for the round of the afternoon, when a clerk of the post takes them over with a civil servant. */
export function sendHome(play: Play, ctx: Context, one: Case): void {
  const [clerk] = play.town.crew.postal;
  if (clerk === undefined) return;
  const today = minuteOf(ctx.now) < 15 * 60;
  const day = today ? dayOf(ctx.now) : workingDay(play.town, dayOf(ctx.now), 1);
  gather(play, { name: 'home', day, minute: 15 * 60 + 10, by: clerk }, one, (then, cases) => takeHome(play, then, cases, clerk));
}

type Sent = { readonly one: Case; readonly shipmentId: string; readonly postingNo: string };

/** Each is counted with the officer, labelled and sealed; then all go in one bag to the post office. */
async function takeHome(play: Play, ctx: Context, cases: readonly Case[], clerk: Actor): Promise<void> {
  const sent: Sent[] = [];
  for (const one of cases) sent.push(await takenOver(play, ctx, one));
  const postingNos = sent.map(({ postingNo }) => postingNo);
  const { id } = await act(play, ctx, openManifest, { kind: 'transport', toUnitId: play.town.postUnitId });
  const { manifest } = await act(play, ctx, addToManifest, { id, postingNos });
  const sealed = await act(play, ctx, sealManifest, { id, expectedVersion: manifest.version, sealNo: `MP-${manifest.number}`, countedOut: postingNos.length });
  await act(play, { ...ctx, actor: clerk }, handOverManifest, { id, expectedVersion: sealed.version, to: 'courier', courierId: play.town.crew.manager.staffId });
  const morning = workingDay(play.town, dayOf(ctx.now), 1);
  onDay(play, morning, 7 * 60 + 40, play.town.crew.collector, async (then) => {
    await act(play, then, acceptManifest, { id, lines: postingNos.map((postingNo) => ({ postingNo, finding: 'accepted' as const })), counted: postingNos.length });
    await goOut(play, then, sent, { first: true });
  });
}

async function takenOver(play: Play, ctx: Context, one: Case): Promise<Sent> {
  const agencySignerId = play.town.crew.officer.staffId;
  const booked = one.homeward;
  if (booked !== undefined) {
    const row = await findShipment(ctx.db, booked);
    const { shipment } = await act(play, ctx, acceptShipment, { id: booked, expectedVersion: row?.version ?? 1, agencySignerId, seal: true });
    return { one, shipmentId: shipment.id, postingNo: shipment.postingNo ?? '' };
  }
  const { name, address } = one.person;
  const contents = [{ no: 1, name: one.fate.procedure.result, originals: 1, certified: 0, copies: 0 }];
  const { shipments } = await act(play, ctx, bookShipment, { service: 'RETURN', dossierId: one.id, citizenArea: play.town.area, weightGrams: 60, receiver: { name, address }, contents, accept: { agencySignerId, seal: true } });
  return { one, shipmentId: shipments[0]?.id ?? '', postingNo: shipments[0]?.postingNo ?? '' };
}

/** The courier takes the list out and hands each over at its door; where nobody is at home she comes again after two working days. */
async function goOut(play: Play, ctx: Context, sent: readonly Sent[], { first }: { first: boolean }): Promise<void> {
  const { collector } = play.town.crew;
  await act(play, ctx, recordShipmentEvent, { code: 'OUT_FOR_DELIVERY', postingNos: sent.map(({ postingNo }) => postingNo) });
  for (const [index, one] of sent.entries()) {
    const nobodyHome = first && one.one.chance.happens(SHARES.nobodyHome);
    soon(play, ctx, 30 + index * 7, collector, (then) => (nobodyHome ? comeAgain(play, then, one) : handOver(play, then, one)));
  }
}

async function handOver(play: Play, ctx: Context, { one, shipmentId }: Sent): Promise<void> {
  const row = await findShipment(ctx.db, shipmentId);
  const { idNumber } = one.person;
  await act(play, ctx, deliverShipment, { id: shipmentId, expectedVersion: row?.version ?? 1, taker: { role: 'owner', idKind: 'CCCD', idNumber }, proof: { kind: 'screen', signature: STROKES } });
}

async function comeAgain(play: Play, ctx: Context, sent: Sent): Promise<void> {
  await act(play, ctx, recordShipmentEvent, { code: 'ATTEMPT_FAILED', postingNos: [sent.postingNo], reason: 'absent' });
  const row = await findShipment(ctx.db, sent.shipmentId);
  await act(play, ctx, inviteReceiver, { id: sent.shipmentId, expectedVersion: row?.version ?? 1, way: 'phone' });
  onDay(play, workingDay(play.town, dayOf(ctx.now), 2), 8 * 60, play.town.crew.collector, (then) => goOut(play, then, [sent], { first: false }));
}
