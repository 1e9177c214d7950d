import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Stage } from '#test/stage.ts';
import { cropping, look, move, openStory, owner, staffIdOf, team } from './acts.ts';
import { receivedIn, refusalOf, said } from './answers.ts';
import { countIn, packBag, seeShipment, solveAll, takeResult, type Sent } from './postal-acts.ts';

const Text = Type.String();
const HERE = Type.Object({ unit: Type.Object({ id: Text }) });
const Booked = Type.Object({
  shipments: Type.Array(Type.Object({ id: Text, direction: Text, state: Text, postingNo: Type.Union([Text, Type.Null()]), dossier: Type.Object({ id: Text, stands: Type.Boolean() }) }), { minItems: 1 }),
  trackingSecret: Type.Union([Text, Type.Null()]),
});
const Tracked = Type.Object({ code: Text, state: Text, steps: Type.Array(Type.Object({ name: Text, mark: Text })) });
const Found = Type.Object({ kind: Text, id: Text });

/** A dossier from a citizen's home in Nếnh to the one-stop: picked up, labelled, carried in a bag, filed by the biên bản giao nhận. */
describe('a dossier that comes by post', () => {
  let stage: Stage;
  let collector: Caller;
  let manager: Caller;
  let officer: Caller;
  let oneStopId = '';
  let parcel: Sent;
  let secret = '';

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-11-23T08:00:00+07:00');
    const [one = stage.anyone, two = stage.anyone, three = stage.anyone] = await team(stage, 'buuta', 'buucuc', 'binh');
    collector = one;
    manager = two;
    officer = three;
    oneStopId = said(await officer('whoAmI'), HERE).unit.id;
  });
  afterAll(() => stage.close());

  it('the collector takes it at the door: counted, signed, labelled and sealed in one act', async () => {
    const { procedureCode, papers, parties } = cropping(7001);
    const sender = { name: 'Nguyễn Văn Bình', phone: '0912345678', address: 'Tổ dân phố 3, phường Nếnh' };
    const asked = { service: 'SEND', oneStopId, procedureCode, papers, parties, sender, citizenArea: 'BN-NENH', weightGrams: 80, homePickUp: true };
    expect(refusalOf(await officer('bookShipment', asked))).toBe('403 access.notAllowed');
    expect(refusalOf(await collector('bookShipment', { ...asked, accept: { senderSigned: false } }))).toBe('422 postal.senderSigns');
    const { shipments: [shipment], trackingSecret } = said(await collector('bookShipment', { ...asked, accept: { senderSigned: true, seal: true, sealNo: 'NP-7' } }), Booked);
    expect(shipment).toMatchObject({ direction: 'in', state: 'accepted', dossier: { stands: false } });
    parcel = { shipmentId: shipment?.id ?? '', dossierId: shipment?.dossier.id ?? '', postingNo: shipment?.postingNo ?? '', person: 7001 };
    secret = trackingSecret ?? '';
    expect((await collector('printPosting', { id: parcel.shipmentId, trackingSecret: secret })).bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await collector('printLabel', { id: parcel.shipmentId })).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('its sender sees it travel by the number and the secret of the phiếu gửi, before there is any dossier', async () => {
    const told = said(await stage.anyone('trackDossier', { code: parcel.postingNo, secret }), Tracked);
    expect(told).toMatchObject({ state: 'parcelComing', steps: [{ name: 'inAccepted', mark: 'now' }, { name: 'inFiled', mark: 'next' }] });
    expect(refusalOf(await stage.anyone('trackDossier', { code: parcel.postingNo, secret: 'WRONG' }))).toBe('404 tracking.notFound');
  });

  it('a spoilt label is replaced on the way; whoever scans the old one is told the new one', async () => {
    const { version } = await seeShipment(manager, parcel.shipmentId);
    const voided = said(await manager('voidLabel', { id: parcel.shipmentId, expectedVersion: version, reason: 'Nhãn bị ướt' }), Type.Object({ voided: Text, postingNo: Text }));
    expect(refusalOf(await collector('findByPostingNo', { code: parcel.postingNo }))).toBe('409 postal.labelVoided');
    parcel = { ...parcel, postingNo: voided.postingNo };
    expect(said(await collector('findByPostingNo', { code: parcel.postingNo }), Found)).toMatchObject({ kind: 'shipment', id: parcel.shipmentId });
  });

  it('the officer counts it with the collector and signs: filed, with its code and its clock', async () => {
    const bag = await packBag(collector, 'filing', oneStopId, [parcel], { to: 'self' });
    stage.setClock('2026-11-23T09:30:00+07:00');
    const { filed } = await countIn(officer, bag.id, [{ postingNo: parcel.postingNo, finding: 'filed' }]);
    expect(filed[0]).toMatchObject({ postingNo: parcel.postingNo, dossierId: parcel.dossierId });
    expect(await look(officer, parcel.dossierId)).toMatchObject({ status: 2, code: filed[0]?.code, receivedDay: '2026-11-23' });
    expect(await seeShipment(collector, parcel.shipmentId)).toMatchObject({ state: 'filed', dossier: { stands: true, status: 2 } });
    expect(said(await stage.anyone('trackDossier', { code: parcel.postingNo, secret }), Tracked)).toMatchObject({ state: 'parcelFiled' });
  });

  it('the citizen may still choose how she gets the result, through staff, and what was booked follows', async () => {
    const { version } = await look(officer, parcel.dossierId);
    const changed = said(await officer('changeReturnChoice', { id: parcel.dossierId, expectedVersion: version, choice: 'post', reason: 'Công dân gọi điện' }), Type.Object({ resultChoice: Text, version: Type.Integer() }));
    expect(changed.resultChoice).toBe('post');
    expect(refusalOf(await officer('changeReturnChoice', { id: parcel.dossierId, expectedVersion: version, choice: 'counter', reason: 'x' }))).toBe('409 dossier.stale');
    expect(await staffIdOf(officer)).not.toBe(await staffIdOf(collector));
  });
});

/** A result on its way home: registered, solved, listed, and taken over by the post with the officer's signature. */
describe('a result that goes home by post', () => {
  let stage: Stage;
  let dossierId = '';
  const person = 7002;

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-11-24T08:00:00+07:00');
  });
  afterAll(() => stage.close());

  it('is solved and waits in the list of the post, not among what nobody collected', async () => {
    const [officer = stage.anyone, clerk = stage.anyone] = await team(stage, 'binh', 'lan');
    const [specialist = stage.anyone, head = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'quy', 'xuan', 'duc', 'nga');
    dossierId = receivedIn(await officer('receiveDossier', { ...cropping(person), resultChoice: 'post' })).dossier.id;
    await solveAll(officer, { specialist, head, leader, seal }, [dossierId], '2026');
    const ready = said(await clerk('listReadyForPost'), Type.Object({ rows: Type.Array(Type.Object({ dossierId: Text, shipmentId: Type.Union([Text, Type.Null()]) })) }));
    expect(ready.rows).toContainEqual(expect.objectContaining({ dossierId, shipmentId: null, resultHere: true }));
    const uncollected = said(await officer('listUncollected'), Type.Object({ rows: Type.Array(Type.Object({ dossierId: Text })) }));
    expect(uncollected.rows.map((row) => row.dossierId)).not.toContain(dossierId);
  });

  it('is taken over with the officer’s signature; over the counter it is not returned any more unless the citizen asks for it', async () => {
    const [officer = stage.anyone, clerk = stage.anyone] = await team(stage, 'binh', 'lan');
    const taken = await takeResult(clerk, await staffIdOf(officer), { id: dossierId, person }, 'BN-NENH', true);
    expect(await seeShipment(clerk, taken.shipmentId)).toMatchObject({ state: 'accepted', direction: 'out', clock: { promisedDay: '2026-11-25' } });
    const { idKind, idNumber } = owner(person);
    expect(refusalOf(await move(clerk, 'returnResult', dossierId, { taker: { role: 'owner', idKind, idNumber, evidence: 'identityShown' }, slipShown: true }))).toBe('409 reception.withThePost');
    const { version } = await look(officer, dossierId);
    const changed = said(await officer('changeReturnChoice', { id: dossierId, expectedVersion: version, choice: 'counter', reason: 'Công dân đến tận nơi' }), Type.Object({ shipment: Type.Object({ state: Text }) }));
    expect(changed.shipment.state).toBe('returned');
    const returned = await move(clerk, 'returnResult', dossierId, { taker: { role: 'owner', idKind, idNumber, evidence: 'identityShown' }, slipShown: true });
    expect(returned.status).toBe(200);
    expect(await look(officer, dossierId)).toMatchObject({ status: 10 });
  });
});
