import { Type } from 'typebox';
import type { Caller } from '#test/stage.ts';
import { found, moved, notNeeded, owner, request } from './acts.ts';
import { handoverIn, receivedIn, said } from './answers.ts';

/** Changes of a household business: two papers of which one is seldom needed, three working days, both ways by post. */
const HOUSEHOLD = '2.000720';
const PAPERS = [found(1), notNeeded(2)];

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

/** A shipment as a story looks at it. */
const SeenShipment = Type.Object({
  id: Text,
  version: Type.Integer(),
  direction: Text,
  state: Text,
  postingNo: MaybeText,
  dossier: Type.Object({ id: Text, stands: Type.Boolean(), code: MaybeText, status: Type.Union([Type.Integer(), Type.Null()]) }),
  price: Type.Object({ totalVnd: Type.Integer(), codVnd: Type.Integer() }),
  clock: Type.Object({ promisedDay: MaybeText, stoppedAt: MaybeText, late: Type.Array(Type.Object({ owner: Text })) }),
  events: Type.Array(Type.Object({ code: Text })),
  sibling: Type.Union([Type.Object({ id: Text }), Type.Null()]),
});
const Booked = Type.Object({ shipments: Type.Array(SeenShipment, { minItems: 1 }), trackingSecret: MaybeText });
const Manifest = Type.Object({ id: Text, number: Text, version: Type.Integer(), state: Text });
const Filed = Type.Object({ postingNo: Text, dossierId: Text, code: MaybeText, dueDay: MaybeText });
const Counted = Type.Object({ manifest: Manifest, incidents: Type.Array(Type.Object({ id: Text, difference: Text, postingNo: MaybeText })), filed: Type.Array(Filed), rejected: Type.Array(Type.Object({ postingNo: Text, shipmentId: Text, dossierId: Text })) });

/** One parcel or result: its shipment and the number on it. */
export type Sent = { readonly shipmentId: string; readonly dossierId: string; readonly postingNo: string; readonly person: number };

/** The people of the citizen's side: the owner herself. */
function correspondent(person: number) {
  const { name, phone, address } = owner(person);
  return { name: `${name} ${person}`, phone, address };
}

/** What is on a shipment now. */
export async function seeShipment(who: Caller, id: string) {
  return said(await who('getShipment', { id }), SeenShipment);
}

/** An act on the version the asker has just looked at. */
export async function actOn(who: Caller, operation: string, id: string, input: Record<string, unknown> = {}) {
  const { version } = await seeShipment(who, id);
  return who(operation, { id, expectedVersion: version, ...input });
}

/** A parcel taken over from its sender, counted, labelled and sealed in one act; BOTH books the way home too. */
export async function takeParcel(who: Caller, oneStopId: string, person: number, citizenArea: string, both = false): Promise<Sent> {
  const { procedureCode, papers, parties } = request(HOUSEHOLD, PAPERS, person);
  const answer = await who('bookShipment', {
    service: both ? 'BOTH' : 'SEND', oneStopId, procedureCode, papers, parties, citizenArea, weightGrams: 80, resultChoice: both ? 'post' : 'counter', sender: correspondent(person), accept: { senderSigned: true, seal: true },
  });
  const { shipments } = said(answer, Booked);
  return sent(shipments[0], person);
}

/** A result the post takes over at the one-stop, counted with a civil servant and sealed. */
export async function takeResult(who: Caller, agencySignerId: string, dossier: { id: string; person: number }, citizenArea: string, payAtDelivery = false): Promise<Sent> {
  const answer = await who('bookShipment', {
    service: 'RETURN', dossierId: dossier.id, citizenArea, weightGrams: 60, receiver: correspondent(dossier.person), payAtDelivery, contents: [{ no: 1, name: 'Giấy chứng nhận đăng ký hộ kinh doanh', originals: 1, certified: 0, copies: 0 }], accept: { agencySignerId, seal: true },
  });
  return sent(said(answer, Booked).shipments[0], dossier.person);
}

/** What was booked both ways, on its way home: taken over with a civil servant. */
export async function takeBooked(who: Caller, shipmentId: string, agencySignerId: string, person: number): Promise<Sent> {
  const { shipment } = said(await actOn(who, 'acceptShipment', shipmentId, { agencySignerId, seal: true }), Type.Object({ shipment: SeenShipment }));
  return sent(shipment, person);
}

/** The completed papers of a parcel that was refused at the joint count, for the same dossier. */
export async function sendAgain(who: Caller, oneStopId: string, first: Sent, citizenArea: string): Promise<Sent> {
  const answer = await who('bookShipment', { service: 'SEND', oneStopId, dossierId: first.dossierId, contents: [{ no: 1, originals: 1, certified: 0, copies: 0 }], citizenArea, weightGrams: 80, sender: correspondent(first.person), accept: { senderSigned: true, seal: true } });
  return sent(said(answer, Booked).shipments[0], first.person);
}

/** Scans a list of shipments on their way. */
export async function scan(who: Caller, code: string, parcels: readonly Sent[], more: Record<string, unknown> = {}): Promise<void> {
  said(await who('recordShipmentEvent', { code, postingNos: parcels.map((one) => one.postingNo), ...more }), Type.Object({}));
}

/** The one that must be there. */
export function given(one: Sent | undefined): Sent {
  if (!one) throw new Error('nothing was sent');
  return one;
}

function sent(shipment: { id: string; dossier: { id: string }; postingNo: string | null } | undefined, person: number): Sent {
  if (!shipment || shipment.postingNo === null) throw new Error('nothing was accepted');
  return { shipmentId: shipment.id, dossierId: shipment.dossier.id, postingNo: shipment.postingNo, person };
}

/** A bag: opened, filled, sealed and given to who carries it. */
export async function packBag(who: Caller, kind: string, toUnitId: string, parcels: readonly Sent[], carriedBy: { to: 'courier' | 'self'; courierId?: string }) {
  const opened = said(await who('openManifest', { kind, toUnitId }), Manifest);
  said(await who('addToManifest', { id: opened.id, postingNos: parcels.map((one) => one.postingNo) }), Type.Object({ manifest: Manifest }));
  const listed = said(await who('getManifest', { id: opened.id }), Manifest);
  const sealed = said(await who('sealManifest', { id: opened.id, expectedVersion: listed.version, sealNo: `NP-${opened.number}`, countedOut: parcels.length }), Manifest);
  return said(await who('handOverManifest', { id: opened.id, expectedVersion: sealed.version, ...carriedBy }), Manifest);
}

/** The other end scans what it finds. */
export async function countIn(who: Caller, id: string, lines: readonly Record<string, unknown>[]) {
  return said(await who('acceptManifest', { id, lines, counted: lines.length }), Counted);
}

/** A dossier brought to the counter, to be sent home by post. */
export async function receiveAtCounter(who: Caller, person: number) {
  return receivedIn(await who('receiveDossier', { ...request(HOUSEHOLD, PAPERS, person), resultChoice: 'post' })).dossier.id;
}

export type Department = { readonly specialist: Caller; readonly head: Caller; readonly leader: Caller; readonly seal: Caller };

/** The department takes dossiers over, solves them and brings the results to the shelf of the one-stop. */
export async function solveAll(oneStop: Caller, { specialist, head, leader, seal }: Department, ids: readonly string[], year: string): Promise<void> {
  const papers = handoverIn(await oneStop('handOverDossier', { dossierIds: ids }));
  said(await specialist('acceptHandover', { id: papers.id, accepted: ids, counted: ids.length, shelf: false }), Type.Object({}));
  for (const [index, id] of ids.entries()) {
    await moved(specialist, 'draftResult', id, { title: 'Giấy chứng nhận đăng ký hộ kinh doanh' });
    await moved(head, 'reviewDossier', id, { approve: true });
    await moved(leader, 'decideDossier', id);
    await moved(seal, 'sealResult', id, { docNumber: `${index + 1}/${year}` });
  }
  const results = handoverIn(await specialist('handOverDossier', { dossierIds: ids, item: 'result' }));
  said(await oneStop('acceptHandover', { id: results.id, accepted: ids, counted: ids.length, shelf: true }), Type.Object({}));
}

/** Hands a result to its owner at her door, signed on the screen. */
export async function deliver(who: Caller, one: Sent, more: Record<string, unknown> = {}) {
  const proof = { kind: 'screen', signature: 'M 10 10 L 60 40 L 90 12 C 100 20 120 40 140 10' };
  const { idKind, idNumber } = owner(one.person);
  return actOn(who, 'deliverShipment', one.shipmentId, { taker: { role: 'owner', idKind, idNumber }, proof, ...more });
}

