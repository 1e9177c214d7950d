import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { bagged, counted, holders, listed, MORNING, openPost, sent, type Parcel, type Post } from './fixture/parcels.ts';
import { MANIFEST_MOST, PART_MOST } from './rules/manifests.ts';
import { acceptPart } from './service/counting-in.ts';
import { addToManifest } from './service/manifest-listing.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

const toBranch = () => ({ kind: 'transport', from: at.tamBc, toUnitId: at.branch }) as const;
const toAgency = () => ({ kind: 'filing', from: at.tamBc, toUnitId: at.oneStop }) as const;
const found = (parcels: readonly Parcel[], finding: 'accepted' | 'filed' = 'accepted') => parcels.map(({ postingNo }) => ({ postingNo, finding }));
const part = (by: Post['mai'], id: string, lines: Parameters<typeof acceptPart>[1]['lines']) => house.write({ as: by, now: MORNING }, (ctx) => acceptPart(ctx, { id, lines }));

async function several(count: number): Promise<Parcel[]> {
  const parcels: Parcel[] = [];
  for (let no = 0; no < count; no += 1) parcels.push(await sent(house, at, { by: at.tamBc }));
  return parcels;
}

/** Puts more of the same on a list, as many scans later. */
async function lengthen(id: string, like: Parcel, count: number): Promise<string[]> {
  const rows = await house.owner(
    `with more as (insert into shipment select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'dossier_id', gen_random_uuid(), 'booking_id', gen_random_uuid(), 'posting_no', 'EC' || lpad(n::text, 8, '0') || '9VN'))).*
       from shipment s, generate_series(1, $3::int) n where s.id = $2 returning id, dossier_id, posting_no),
     happened as (insert into shipment_event select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'shipment_id', more.id))).* from shipment_event e, more where e.shipment_id = $2),
     item as (insert into custody_item select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'dossier_id', more.dossier_id))).* from custody_item i, more
       where i.dossier_id = (select dossier_id from shipment where id = $2) returning id, dossier_id),
     moved as (insert into custody_move select (jsonb_populate_record(m, jsonb_build_object('item_id', item.id))).* from custody_move m join custody_item i on i.id = m.item_id, item
       where i.dossier_id = (select dossier_id from shipment where id = $2)),
     line as (insert into manifest_line (manifest_id, shipment_id, content, items, state, added_by, added_at)
       select $1, more.id, 'papers', array[item.id], 'listed', $4, $5 from more join item using (dossier_id))
     select posting_no from more order by posting_no`,
    [id, like.id, count, at.tamBc.staffId, MORNING],
  );
  await house.owner('update manifest set counted_out = counted_out + $2 where id = $1 and counted_out is not null', [id, count]);
  return rows.map((row) => String(row['posting_no']));
}

describe('a long list counted in by parts', () => {
  test('what is scanned in the first part is hers from now on; the rest waits in the bag and is not missing', async () => {
    const parcels = await several(3);
    const id = await bagged(house, toBranch(), parcels, at.binhBc);
    const answer = await part(at.hoaBranch, id, found(parcels.slice(0, 1)));
    expect(answer).toMatchObject({ incidents: [], manifest: { state: 'handedOver', countedIn: null, openIncidents: 0 } });
    expect(answer.manifest.lines.map((line) => line.state)).toEqual(['accepted', 'listed', 'listed']);
    expect([await holders(house, parcels[0]?.dossierId ?? ''), await holders(house, parcels[1]?.dossierId ?? '')]).toEqual([['papers staff Bưu tá Hòa'], ['papers bag']]);
    const end = await counted(house, at.hoaBranch, id, { lines: found(parcels.slice(1, 2)), counted: 2 });
    expect(end.incidents.map((one) => one.difference)).toEqual(['missing']);
    expect(end.manifest).toMatchObject({ state: 'accepted', countedOut: 3, countedIn: 2 });
    expect(await house.owner(`select (facts->>'lines')::int as lines, (facts->>'left')::int as left from journal_entry where kind = 'postal.manifestPartAccepted' and subject_id = $1`, [id])).toEqual([{ lines: 1, left: 2 }]);
  });

  test('the count at the end is of the whole bag: what was counted before belongs to it', async () => {
    const parcels = await several(2);
    const id = await bagged(house, toBranch(), parcels, at.binhBc);
    await part(at.hoaBranch, id, found(parcels.slice(0, 1)));
    const end = await counted(house, at.hoaBranch, id, { lines: found(parcels.slice(1)), counted: 1 });
    expect(end.incidents.map((one) => one.difference)).toEqual(['countMismatch']);
  });

  test('a part says nothing is missing, nothing twice and nothing that is settled; and only who may accept the bag counts any of it', async () => {
    const parcels = await several(2);
    const id = await bagged(house, toBranch(), parcels, at.binhBc);
    const [one] = found(parcels);
    if (one === undefined) throw new Error('no parcel');
    expect([await codeOf(part(at.binhBc, id, [one])), await codeOf(part(at.tamBc, id, [one]))]).toEqual(['postal.notYourManifest', 'postal.notYourManifest']);
    expect(await codeOf(part(at.hoaBranch, id, [{ ...one, finding: 'missing' }]))).toBe('postal.findingWrong');
    await part(at.hoaBranch, id, [one]);
    expect([await codeOf(part(at.hoaBranch, id, [one])), await codeOf(counted(house, at.hoaBranch, id, { lines: [one] }))]).toEqual(['postal.notOnManifest', 'postal.notOnManifest']);
  });

  test('at the agency each part files its dossiers at once, and a difference in it is an incident at once', async () => {
    const parcels = await several(2);
    const id = await bagged(house, toAgency(), parcels, at.binhBc);
    const [first] = found(parcels.slice(0, 1), 'filed');
    if (first === undefined) throw new Error('no parcel');
    const answer = await part(at.mai, id, [{ ...first, difference: 'papersDiffer', note: 'thiếu một bản sao' }]);
    expect(answer).toMatchObject({ filed: [{ postingNo: parcels[0]?.postingNo }], incidents: [{ difference: 'papersDiffer' }], manifest: { state: 'handedOver' } });
    const end = await counted(house, at.head, id, { lines: found(parcels.slice(1), 'filed'), counted: 2 });
    expect([end.filed.length, end.incidents, end.manifest.acceptedBy?.name]).toEqual([1, [], at.head.name]);
  });

  test('two who count the same part at once: one has it, the other hears that it is settled', async () => {
    const colleague = await house.addActor('POSTAL_COLLECTOR', at.branch, { name: 'Bưu tá Giang' });
    const parcels = await several(2);
    const id = await bagged(house, toBranch(), parcels, at.binhBc);
    const lines = found(parcels.slice(0, 1));
    const codes = await Promise.all([at.hoaBranch, colleague].map((who) => codeOf(part(who, id, lines))));
    expect(codes.toSorted()).toEqual(['done', 'postal.notOnManifest']);
  });

  test('a list longer than one part is counted in whole', async () => {
    const [parcel] = await several(1);
    if (parcel === undefined) throw new Error('no parcel');
    const id = await bagged(house, toBranch(), [parcel], at.binhBc);
    const all = [parcel.postingNo, ...(await lengthen(id, parcel, PART_MOST + 20))].map((postingNo) => ({ postingNo, finding: 'accepted' as const }));
    await part(at.hoaBranch, id, all.slice(0, PART_MOST));
    const end = await counted(house, at.hoaBranch, id, { lines: all.slice(PART_MOST), counted: all.length });
    expect([end.incidents, end.manifest.lines.filter((line) => line.state === 'accepted').length]).toEqual([[], PART_MOST + 21]);
  });
});

test('a list that is full takes no more', async () => {
  const [first, more] = await several(2);
  if (first === undefined || more === undefined) throw new Error('no parcel');
  const { id } = await listed(house, toBranch(), [first]);
  await house.owner(`update shipment set posting_no = replace(posting_no, 'EC', 'ED') where posting_no like 'EC%'`);
  await lengthen(id, first, MANIFEST_MOST - 1);
  expect(await codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => addToManifest(ctx, { id, postingNos: [more.postingNo] })))).toBe('postal.manifestFull');
});
