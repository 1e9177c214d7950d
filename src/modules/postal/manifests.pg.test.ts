import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pass } from '#apps/door.ts';
import { bind } from '#apps/operations/bind.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { resolveIncident } from '#modules/custody/service/incidents.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import * as contract from './contract/counting-in.ts';
import { bagged, counted, happened, holders, listed, MORNING, openPost, sent, type Post } from './fixture/parcels.ts';
import { LINE_STATES, MANIFEST_KINDS, MANIFEST_STATES, REJECTIONS } from './rules/manifests.ts';
import { acceptFoundItem, acceptManifest } from './service/counting-in.ts';
import { findByPostingNo } from './service/lists.ts';
import { getCustody } from './service/look-custody.ts';
import { handOverManifest, sealManifest } from './service/manifest-leaving.ts';
import { addToManifest, cancelManifest, openManifest, removeFromManifest } from './service/manifest-listing.ts';
import { printFilingRecord, printManifest } from './service/manifest-printing.ts';
import { getManifest, listManifests } from './service/manifest-view.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

const toBranch = () => ({ kind: 'transport', from: at.tamBc, toUnitId: at.branch }) as const;
const toAgency = () => ({ kind: 'filing', from: at.tamBc, toUnitId: at.oneStop }) as const;
const stateOf = async (id: string) => (await house.owner('select state from shipment where id = $1', [id]))[0]?.['state'];
const incidentsOf = async (id: string) => (await house.owner('select difference from custody_incident where subject_id = $1 order by difference', [id])).map((row) => row['difference']);

describe('the table says what the rules say', () => {
  test.each([['manifest_kind', MANIFEST_KINDS], ['manifest_state', MANIFEST_STATES], ['manifest_line_state', LINE_STATES], ['manifest_line_rejection', REJECTIONS]] as const)('%s', async (constraint, words) => {
    expect(await house.allowed(constraint)).toEqual(words.toSorted());
  });
});

describe('who may not list', () => {
  const add = (by: Post['lan'], id: string, postingNo: string, more: object = {}) => codeOf(house.write({ as: by, now: MORNING }, (ctx) => addToManifest(ctx, { id, postingNos: [postingNo], ...more })));

  test('a shipment in a colleague’s hands is listed only with a reason; one of another office not at all', async () => {
    const [mine, hers] = [await sent(house, at, { by: at.tamBc }), await sent(house, at, { by: at.binhBc })];
    const theirs = await sent(house, at, { by: at.hoaBranch });
    const { id } = await listed(house, toBranch(), [mine]);
    expect([await add(at.tamBc, id, hers.postingNo), await add(at.tamBc, id, theirs.postingNo, { absentReason: 'nghỉ' })]).toEqual(['custody.colleagueHolds', 'custody.notInYourHands']);
    expect(await add(at.tamBc, id, hers.postingNo, { absentReason: 'chị Bình nghỉ' })).toBe('done');
    expect(await add(at.binhBc, id, mine.postingNo)).toBe('postal.alreadyListed');
  });
  test('what was not sealed, was lost, goes elsewhere, or has no such number is refused by name, and then nothing stands on the list', async () => {
    const [open, fine, gone] = [await sent(house, at, { by: at.tamBc, sealed: false }), await sent(house, at, { by: at.tamBc }), await sent(house, at, { by: at.tamBc })];
    await happened(house, at.tamBc, gone, 'LOST', MORNING);
    const { id } = await house.write({ as: at.tamBc, now: MORNING }, (ctx) => openManifest(ctx, { kind: 'filing', toUnitId: at.oneStop }));
    const all = (...postingNos: string[]) => codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => addToManifest(ctx, { id, postingNos })));
    expect([await all(fine.postingNo, open.postingNo), await all(gone.postingNo), await all('EB999999999VN'), await all(fine.postingNo, fine.postingNo)]).toEqual(['postal.notSealed', 'postal.shipmentEnded', 'postal.postingNoUnknown', 'postal.scannedTwice']);
    const back = await house.write({ as: at.tamBc, now: MORNING }, (ctx) => openManifest(ctx, { kind: 'giveBack', toUnitId: at.oneStop }));
    expect(await add(at.tamBc, back.id, fine.postingNo)).toBe('postal.notForThisList');
    const { lines } = await house.write({ as: at.tamBc, now: MORNING }, (ctx) => getManifest(ctx, { id }));
    expect(lines).toEqual([]);
  });
  test('only the giving unit lists, seals and hands over; to a stranger the list does not exist; an officer of the agency may look', async () => {
    const parcel = await sent(house, at, { by: at.tamBc });
    const { id, version } = await listed(house, toAgency(), [parcel]);
    const seal = (by: Post['lan']) => codeOf(house.write({ as: by, now: MORNING }, (ctx) => sealManifest(ctx, { id, expectedVersion: version, sealNo: '1', countedOut: 1 })));
    expect([await seal(at.lan), await seal(at.mai), await seal(at.hoaBranch)]).toEqual(['postal.notYourManifest', 'access.notAllowed', 'postal.manifestUnknown']);
    expect((await house.write({ as: at.mai, now: MORNING }, (ctx) => getManifest(ctx, { id }))).acts.filter((one) => one.allowed)).toEqual([]);
    expect((await house.write({ as: at.tamBc, now: MORNING }, (ctx) => getManifest(ctx, { id }))).acts.filter((one) => one.allowed).map((one) => one.act)).toEqual(['add', 'remove', 'seal', 'handOver', 'cancel']);
  });
  test('transport goes to another post unit or a one-stop, a filing to a one-stop, and none to a department', async () => {
    const open = (kind: 'transport' | 'filing', toUnitId: string) => codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => openManifest(ctx, { kind, toUnitId })));
    expect([await open('transport', at.office), await open('filing', at.branch), await open('transport', at.finance), await open('transport', newId()), await open('transport', at.oneStop)]).toEqual(['postal.wayWrong', 'postal.wayWrong', 'postal.wayWrong', 'organisation.unitUnknown', 'done']);
  });
});

describe('the bag', () => {
  test('what was counted must be what is listed; the bag then holds everything, and nobody gives it on but by the list', async () => {
    const parcels = [await sent(house, at, { by: at.tamBc }), await sent(house, at, { by: at.tamBc })];
    const { id, version, number } = await listed(house, toBranch(), parcels);
    const seal = (countedOut: number, expectedVersion = version) => house.write({ as: at.tamBc, now: MORNING }, (ctx) => sealManifest(ctx, { id, expectedVersion, sealNo: 'NP-7', countedOut }));
    expect(await codeOf(seal(3))).toBe('postal.countDiffers');
    expect(await codeOf(seal(2, 1))).toBe('postal.manifestStale');
    const sealed = await seal(2);
    expect(sealed).toMatchObject({ state: 'sealed', sealNo: 'NP-7', countedOut: 2 });
    expect(await holders(house, parcels[0]?.dossierId ?? '')).toEqual(['papers bag']);
    expect((await house.owner('select distinct holder_ref from custody_item where dossier_id = any($1)', [parcels.map((one) => one.dossierId)])).map((row) => row['holder_ref'])).toEqual([number]);
    expect(await codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => removeFromManifest(ctx, { id, postingNo: parcels[0]?.postingNo ?? '' })))).toBe('postal.manifestStateWrong');
  });
  test('between post units nothing goes unsealed; a courier is somebody else of the post; the carrier takes only what is sent by it', async () => {
    const parcel = await sent(house, at, { by: at.tamBc });
    const { id, version } = await listed(house, toBranch(), [parcel]);
    const give = (to: 'courier' | 'carrier' | 'self', expectedVersion: number, courierId?: string) => codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => handOverManifest(ctx, { id, expectedVersion, to, ...(courierId === undefined ? {} : { courierId }) })));
    expect(await give('self', version)).toBe('postal.notSealedYet');
    const sealed = await house.write({ as: at.tamBc, now: MORNING }, (ctx) => sealManifest(ctx, { id, expectedVersion: version, sealNo: '1', countedOut: 1 }));
    expect([await give('courier', sealed.version), await give('courier', sealed.version, at.mai.staffId), await give('courier', sealed.version, at.tamBc.staffId), await give('carrier', sealed.version)]).toEqual(['postal.courierNeeded', 'postal.courierUnknown', 'postal.courierUnknown', 'postal.notByCarrier']);
    expect(await give('courier', sealed.version, at.binhBc.staffId)).toBe('done');
    expect(await stateOf(parcel.id)).toBe('inTransit');
    expect((await house.write({ as: at.binhBc, now: MORNING }, (ctx) => listManifests(ctx, { side: 'carried' }))).rows.map((row) => row.id)).toEqual([id]);
  });
  test('an empty list leaves for nowhere; a list given up frees what stood on it', async () => {
    const parcel = await sent(house, at, { by: at.tamBc });
    const { id, version } = await listed(house, toBranch(), [parcel]);
    await house.write({ as: at.tamBc, now: MORNING }, (ctx) => removeFromManifest(ctx, { id, postingNo: parcel.postingNo }));
    expect(await codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => sealManifest(ctx, { id, expectedVersion: version + 1, sealNo: '1', countedOut: 0 })))).toBe('postal.manifestEmpty');
    await house.write({ as: at.tamBc, now: MORNING }, (ctx) => addToManifest(ctx, { id, postingNos: [parcel.postingNo] }));
    const now = await house.write({ as: at.tamBc, now: MORNING }, (ctx) => getManifest(ctx, { id }));
    await house.write({ as: at.tamBc, now: MORNING }, (ctx) => cancelManifest(ctx, { id, expectedVersion: now.version }));
    await listed(house, toBranch(), [parcel]);
    expect(await holders(house, parcel.dossierId)).toEqual(['papers staff Bưu tá Tâm']);
  });
});

describe('counted in at another office', () => {
  test('by somebody there who neither listed, gave nor carried it: what is scanned comes into her hands and is her unit’s', async () => {
    const parcels = [await sent(house, at, { by: at.tamBc }), await sent(house, at, { by: at.tamBc })];
    const id = await bagged(house, toBranch(), parcels, at.binhBc);
    const lines = parcels.map(({ postingNo }) => ({ postingNo, finding: 'accepted' as const }));
    expect([await codeOf(counted(house, at.tamBc, id, { lines })), await codeOf(counted(house, at.hien, id, { lines })), await codeOf(counted(house, at.mai, id, { lines }))]).toEqual(['postal.notYourManifest', 'postal.notYourManifest', 'postal.manifestUnknown']);
    const answer = await counted(house, at.hoaBranch, id, { lines });
    expect(answer).toMatchObject({ incidents: [], filed: [], rejected: [], manifest: { state: 'accepted', countedIn: 2 } });
    expect(await holders(house, parcels[0]?.dossierId ?? '')).toEqual(['papers staff Bưu tá Hòa']);
    expect(await house.owner('select unit_id from shipment where id = any($1) group by unit_id', [parcels.map((one) => one.id)])).toEqual([{ unit_id: at.branch }]);
    expect(await codeOf(counted(house, at.hoaBranch, id, { lines }))).toBe('postal.manifestSettled');
  });
  test('a missing, a damaged, a strange one and a wrong count are all on record; the missing one stays in its bag until it is scanned', async () => {
    const parcels = [await sent(house, at, { by: at.tamBc }), await sent(house, at, { by: at.tamBc }), await sent(house, at, { by: at.tamBc })];
    const [good, torn, gone] = parcels;
    const id = await bagged(house, toBranch(), parcels, at.binhBc);
    const lines = [{ postingNo: good?.postingNo ?? '', finding: 'accepted' as const }, { postingNo: torn?.postingNo ?? '', finding: 'accepted' as const, difference: 'damaged' as const }];
    expect(await codeOf(counted(house, at.hoaBranch, id, { lines, counted: 2 }))).toBe('postal.noteNeeded');
    const told = lines.map((line) => (line.difference === undefined ? line : { ...line, note: 'rách góc' }));
    const answer = await counted(house, at.hoaBranch, id, { lines: told, extra: ['bìa ghi EB000000001VN'], sealBroken: 'dây chì đứt', counted: 9 });
    expect(answer.incidents.map((one) => one.difference).toSorted()).toEqual(['countMismatch', 'damaged', 'extra', 'missing', 'sealBroken']);
    expect(answer.manifest.openIncidents).toBe(5);
    expect(answer.manifest.lines.map((line) => [line.postingNo, line.state])).toEqual([[good?.postingNo, 'accepted'], [torn?.postingNo, 'damaged'], [gone?.postingNo, 'missing']]);
    expect(await holders(house, gone?.dossierId ?? '')).toEqual(['papers bag']);
    const missing = answer.incidents.find((one) => one.difference === 'missing');
    expect(await codeOf(house.write({ as: at.hien, now: MORNING }, (ctx) => resolveIncident(ctx, { id: missing?.id ?? '', outcome: 'found', explanation: 'nói là thấy' })))).toBe('custody.foundByScan');
    const found = (by: Post['lan'], postingNo: string) => house.write({ as: by, now: MORNING }, (ctx) => acceptFoundItem(ctx, { id, line: { postingNo, finding: 'accepted' }, explanation: 'rơi sau kệ' }));
    expect(await codeOf(found(at.hoaBranch, good?.postingNo ?? ''))).toBe('postal.notMissing');
    const colleague = await house.addActor('POSTAL_COLLECTOR', at.branch, { name: 'Bưu tá Dũng' });
    expect(await found(colleague, gone?.postingNo ?? '')).toMatchObject({ incidentsLeft: 0, manifest: { openIncidents: 4 } });
    expect(await holders(house, gone?.dossierId ?? '')).toEqual(['papers staff Bưu tá Dũng']);
    expect(await codeOf(found(colleague, gone?.postingNo ?? ''))).toBe('postal.notMissing');
    expect(await incidentsOf(id)).toHaveLength(5);
  });
  test('who reported it missing may scan it in, but another ends the incident', async () => {
    const parcel = await sent(house, at, { by: at.tamBc });
    const id = await bagged(house, toBranch(), [parcel], at.binhBc);
    const { incidents } = await counted(house, at.hoaBranch, id, {});
    const answer = await house.write({ as: at.hoaBranch, now: MORNING }, (ctx) => acceptFoundItem(ctx, { id, line: { postingNo: parcel.postingNo, finding: 'accepted' }, explanation: 'dưới túi' }));
    expect(answer.incidentsLeft).toBe(1);
    const end = (by: Post['lan']) => codeOf(house.write({ as: by, now: MORNING }, (ctx) => resolveIncident(ctx, { id: incidents[0]?.id ?? '', outcome: 'found', explanation: 'đã quét' })));
    expect([await end(at.hoaBranch), await end(at.hien)]).toEqual(['custody.ownIncident', 'done']);
  });
  test('what was given up as lost is found by the scan and goes on', async () => {
    const parcel = await sent(house, at, { by: at.tamBc });
    const id = await bagged(house, toBranch(), [parcel], at.binhBc);
    await counted(house, at.hoaBranch, id, {});
    await happened(house, at.hoaBranch, parcel, 'LOST', new Date(MORNING.getTime() + 60_000));
    const later = new Date(MORNING.getTime() + 120_000);
    await house.write({ as: at.hoaBranch, now: later }, (ctx) => acceptFoundItem(ctx, { id, line: { postingNo: parcel.postingNo, finding: 'accepted' }, explanation: 'trong xe' }));
    expect(await stateOf(parcel.id)).toBe('inTransit');
  });
  test('two clerks who count one bag at once: one has it, the other hears that it is settled; a retry with the same key gets the same answer', async () => {
    const colleague = await house.addActor('POSTAL_COLLECTOR', at.branch, { name: 'Bưu tá Giang' });
    const parcel = await sent(house, at, { by: at.tamBc });
    const id = await bagged(house, toBranch(), [parcel], at.binhBc);
    const lines = [{ postingNo: parcel.postingNo, finding: 'accepted' as const }];
    const codes = await Promise.all([codeOf(counted(house, at.hoaBranch, id, { lines })), codeOf(counted(house, colleague, id, { lines }))]);
    expect(codes.toSorted()).toEqual(['done', 'postal.manifestSettled']);
    expect(await house.owner('select count(*)::int as n from custody_move m join custody_item i on i.id = m.item_id where i.dossier_id = $1', [parcel.dossierId])).toEqual([{ n: 3 }]);
    const again = await sent(house, at, { by: at.tamBc });
    const other = await bagged(house, toBranch(), [again], at.binhBc);
    const bound = bind(contract.acceptManifest, acceptManifest);
    const input = { id: other, lines: [{ postingNo: again.postingNo, finding: 'accepted' as const }], counted: 1 };
    const knock = { now: new Date(), language: 'vi' as const, requestId: newId(), address: null, by: { actor: at.hoaBranch }, key: 'khoa-nhan-tui-01' };
    const [first, second] = [await passed(bound, input, knock), await passed(bound, input, knock)];
    expect(second).toEqual(first);
  });
  test('the list names what it cannot say: a filing between post offices, a parcel scanned twice, one that is not on it', async () => {
    const parcel = await sent(house, at, { by: at.tamBc });
    const id = await bagged(house, toBranch(), [parcel], at.binhBc);
    const one = { postingNo: parcel.postingNo, finding: 'accepted' as const };
    const tell = (...lines: Parameters<typeof counted>[3]['lines'] & object) => codeOf(counted(house, at.hoaBranch, id, { lines }));
    expect([await tell({ ...one, finding: 'filed' }), await tell(one, one), await tell({ ...one, postingNo: 'EB999999999VN' })]).toEqual(['postal.findingWrong', 'postal.scannedTwice', 'postal.notOnManifest']);
  });
});

describe('where everything is', () => {
  test('who holds it, who carries its bag, and every hand it passed, by the number on the label', async () => {
    const parcel = await sent(house, at, { by: at.tamBc });
    await bagged(house, toBranch(), [parcel], at.binhBc);
    const look = (by: Post['lan']) => house.write({ as: by, now: MORNING }, (ctx) => getCustody(ctx, { postingNo: parcel.postingNo }));
    const { items } = await look(at.tamBc);
    expect(items).toMatchObject([{ kind: 'papers', holder: { kind: 'bag' }, bagWith: { name: 'Bưu tá Bình', byCarrier: false }, moves: [{ number: 1, by: 'Bưu tá Tâm', to: { kind: 'staff', staffName: 'Bưu tá Tâm' } }, { number: 2, to: { kind: 'bag' } }] }]);
    expect([await codeOf(look(at.hien)), await codeOf(look(at.mai)), await codeOf(look(at.hoaBranch))]).toEqual(['done', 'done', 'postal.custodyUnknown']);
    expect(await codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => getCustody(ctx, {})))).toBe('postal.askForOne');
  });
  test('a scanned number opens the manifest to whoever carries its bag, also from another office, and to no stranger', async () => {
    const id = await bagged(house, { kind: 'transport', from: at.lan, toUnitId: at.office }, [await sent(house, at, { by: at.lan })], at.hoaBranch);
    const [row] = await house.owner('select number from manifest where id = $1', [id]);
    const scan = (by: Post['lan']) => house.write({ as: by, now: MORNING }, (ctx) => findByPostingNo(ctx, { code: String(row?.['number']) }));
    expect(await scan(at.hoaBranch)).toMatchObject({ kind: 'manifest', id });
    expect(await codeOf(scan(await house.addActor('POSTAL_COLLECTOR', at.branch, { name: 'Bưu tá Sơn' })))).toBe('postal.codeUnknown');
  });
  test('the list and the record are printed, the record only of a filing', async () => {
    const parcel = await sent(house, at, { by: at.tamBc });
    const id = await bagged(house, toBranch(), [parcel], at.binhBc);
    const paper = await house.write({ as: at.tamBc, now: MORNING }, (ctx) => printManifest(ctx, { id }));
    expect(paper.title).not.toBe('');
    expect(await codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => printFilingRecord(ctx, { id })))).toBe('postal.noFilingRecord');
  });
  test('lists show what goes out and what comes in, newest first and page after page; a scanned number finds its manifest', async () => {
    const made = [await listed(house, toAgency(), [await sent(house, at, { by: at.tamBc })]), await listed(house, toAgency(), [await sent(house, at, { by: at.tamBc })])];
    const listing = (asked: object) => house.write({ as: at.mai, now: MORNING }, (ctx) => listManifests(ctx, { side: 'to', ...asked }));
    const first = await listing({ limit: 1 });
    const second = await listing({ limit: 1, after: first.next ?? '' });
    expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual(made.map((one) => one.id).toReversed());
    expect((await listing({ number: made[0]?.number ?? '' })).rows.map((row) => row.id)).toEqual([made[0]?.id]);
    expect(await codeOf(listing({ after: 'bậy' }))).toBe('input.cursorUnknown');
  });
});

function passed(bound: Parameters<typeof pass>[1], input: object, knock: Parameters<typeof pass>[3]): Promise<string> {
  return pass(house.house, bound, input, knock, JSON.stringify);
}
