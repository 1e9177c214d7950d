import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { bagged, counted, faceToFace, happened, listed, MORNING, openPost, sent, type Parcel, type Post } from './fixture/parcels.ts';
import { acceptFoundItem } from './service/counting-in.ts';
import { handOverManifest } from './service/manifest-leaving.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

type Line = NonNullable<Parameters<typeof counted>[3]['lines']>[number];
const LATER = new Date(MORNING.getTime() + 3_600_000);
const parcel = (more: object = {}, by: Actor = at.tamBc) => sent(house, at, { by, ...more });
const toAgency = (from: Actor = at.tamBc) => ({ kind: 'filing', from, toUnitId: at.oneStop }) as const;
const toBranch = () => ({ kind: 'transport', from: at.tamBc, toUnitId: at.branch }) as const;
const file = (id: string, ...lines: Line[]) => counted(house, at.mai, id, { lines }, LATER);
const one = async (sql: string, ...values: unknown[]) => (await house.owner(sql, values))[0];
const eventsOf = async (of: Parcel) => (await house.owner('select code, note from shipment_event where shipment_id = $1 order by recorded_at, id', [of.id])).map((row) => String(row['code']));

describe('what the count leaves on record', () => {
  test('a damaged parcel has it in its journey with what was seen, in its line and in what was filed; a whole one has not', async () => {
    const [torn, whole] = [await parcel(), await parcel()];
    const id = await bagged(house, toAgency(), [torn, whole], at.binhBc);
    const { manifest } = await file(id, { postingNo: torn.postingNo, finding: 'filed', difference: 'damaged', note: 'rách góc' }, { postingNo: whole.postingNo, finding: 'filed' });
    expect(await one(`select note, staff_id from shipment_event where shipment_id = $1 and code = 'DAMAGED'`, torn.id)).toEqual({ note: 'rách góc', staff_id: at.mai.staffId });
    expect([await eventsOf(torn), await eventsOf(whole)]).toEqual([expect.arrayContaining(['DAMAGED', 'FILED']), expect.not.arrayContaining(['DAMAGED'])]);
    expect(manifest.lines.map((line) => [line.postingNo, line.state, line.reason])).toEqual(expect.arrayContaining([[torn.postingNo, 'filed', 'rách góc'], [whole.postingNo, 'filed', null]]));
    const damaged = async (of: Parcel) => (await one(`select facts->>'damaged' as damaged from journal_entry where kind = 'postal.inHandedOver' and subject_id = $1`, of.id))?.['damaged'];
    expect([await damaged(torn), await damaged(whole)]).toEqual(['true', 'false']);
    expect(await house.owner('select unit_id from shipment where id = any($1) group by unit_id', [[torn.id, whole.id]])).toEqual([{ unit_id: at.oneStop }]);
  });

  test('a parcel sent back: what was noted before counts for its dossier, its line says why and how, the notice its day and the refusal its number', async () => {
    const [asked, refused] = [await parcel(), await parcel()];
    const id = await bagged(house, toAgency(), [asked, refused], at.hoaBranch);
    const { manifest } = await file(id,
      { postingNo: asked.postingNo, finding: 'supplement', reason: 'thiếu biên bản', wanted: [{ no: 2 }], respondBy: '2021-03-31' },
      { postingNo: refused.postingNo, finding: 'refusal', reason: 'không thuộc thẩm quyền', documentNo: '02/PTC' });
    for (const of of [asked, refused]) expect(await one(`select count(*)::int as n from journal_entry where kind = 'journal.sessionLinked' and dossier_id = $1`, of.dossierId)).toEqual({ n: 1 });
    expect(manifest.lines.map((line) => [line.postingNo, line.rejection, line.reason])).toEqual(expect.arrayContaining([[asked.postingNo, 'supplement', 'thiếu biên bản'], [refused.postingNo, 'refusal', 'không thuộc thẩm quyền']]));
    expect(await one('select supplement_respond_by::text as by from dossier where id = $1', asked.dossierId)).toEqual({ by: '2021-03-31' });
    expect(await one(`select facts->>'documentNo' as number from journal_entry where kind = 'dossier.refused' and dossier_id = $1`, refused.dossierId)).toEqual({ number: '02/PTC' });
    expect(await one('select holder_staff_id, holder_unit_id from custody_item where dossier_id = $1', refused.dossierId)).toEqual({ holder_staff_id: at.hoaBranch.staffId, holder_unit_id: at.branch });
  });

  test('papers to be taken back from the citizen, said when she sent it in, stand on the dossier', async () => {
    const of = await parcel({ filing: { papersToRecover: ['Giấy chứng nhận cũ'] } });
    await file(await faceToFace(house, toAgency(), [of]), { postingNo: of.postingNo, finding: 'filed' });
    expect(await house.owner('select name from paper_to_recover where dossier_id = $1', [of.dossierId])).toEqual([{ name: 'Giấy chứng nhận cũ' }]);
  });

  test('what was called back while it stood on the list is neither filed nor refused', async () => {
    const of = await parcel();
    const id = await faceToFace(house, toAgency(), [of]);
    await happened(house, at.tamBc, of, 'RETURN_STARTED', LATER);
    expect(await codeOf(file(id, { postingNo: of.postingNo, finding: 'filed' }))).toBe('postal.eventImpossible');
    expect(await codeOf(file(id, { postingNo: of.postingNo, finding: 'refusal', reason: 'x' }))).toBe('postal.eventImpossible');
  });

  test('a difference concerns giver, carrier and counter, and both units; one of the whole bag is called by its number', async () => {
    const [gone, other] = [await parcel(), await parcel()];
    const id = await bagged(house, toBranch(), [gone, other], at.binhBc);
    const { manifest } = await counted(house, at.hoaBranch, id, { lines: [], extra: ['bìa lạ'], counted: 1 });
    const incidents = await house.owner('select difference, label, giver_unit_id, unit_id, people::text[] as people from custody_incident where subject_id = $1 order by difference, label', [id]);
    const between = { giver_unit_id: at.office, unit_id: at.branch };
    expect(incidents).toMatchObject([{ difference: 'extra', label: manifest.number, ...between }, ...[gone, other].map((of) => of.postingNo).toSorted().map((label) => ({ difference: 'missing', label, ...between }))]);
    for (const incident of incidents) expect(incident['people']).toEqual(expect.arrayContaining([at.tamBc.staffId, at.binhBc.staffId, at.hoaBranch.staffId]));
    const dung = await house.addActor('POSTAL_COLLECTOR', at.branch, { name: 'Bưu tá Dũng' });
    const found = (finding: 'accepted' | 'missing', postingNo = gone.postingNo) => house.write({ as: dung, now: LATER }, (ctx) => acceptFoundItem(ctx, { id, line: { postingNo, finding }, explanation: 'dưới ghế' }));
    expect([await codeOf(found('missing')), await codeOf(found('accepted', 'EB000000000VN'))]).toEqual(['postal.notMissing', 'postal.notOnManifest']);
    await found('accepted');
    expect(await house.owner(`select i.label from custody_incident i where i.subject_id = $1 and i.difference = 'missing' and not exists (select from custody_incident_resolution r where r.incident_id = i.id)`, [id])).toEqual([{ label: other.postingNo }]);
    expect((await eventsOf(gone)).filter((code) => code === 'ARRIVED_DEST')).toHaveLength(1);
  });
});

describe('what leaves', () => {
  test('inside one house nothing departs: the clerk of a one-stop walks over to the officer', async () => {
    const of = await parcel({}, at.lan);
    const id = await faceToFace(house, toAgency(at.lan), [of]);
    expect(await eventsOf(of)).not.toContain('DEPARTED_ORIGIN');
    expect(await one('select dispatched_at from shipment where id = $1', of.id)).toEqual({ dispatched_at: null });
    expect(await one(`select (facts->>'departed')::int as departed from journal_entry where kind = 'postal.manifestHandedOver' and subject_id = $1`, id)).toEqual({ departed: 0 });
    const gone = await parcel();
    await faceToFace(house, toAgency(), [gone]);
    expect(await eventsOf(gone)).toContain('DEPARTED_ORIGIN');
  });

  test('face to face is counted too, and what the post carries itself is not given to the carrier', async () => {
    const of = await parcel();
    const { id, version } = await listed(house, toAgency(), [of]);
    const give = (more: { to: 'self' | 'carrier'; countedOut?: number }, manifest = id, expectedVersion = version) => codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => handOverManifest(ctx, { id: manifest, expectedVersion, ...more })));
    expect([await give({ to: 'self', countedOut: 2 }), await give({ to: 'carrier' })]).toEqual(['postal.countDiffers', 'postal.notSealedYet']);
    expect(await give({ to: 'self', countedOut: 1 })).toBe('done');
  });
});
