import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { instantOf } from '#kernel/day.ts';
import { insertPlan } from '#modules/organisation/store.ts';
import { codeOf, openCounter } from '#modules/reception/fixture/counter.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { NARRATIVE_PARTS } from './rules/narrative.ts';
import { listNarratives, saveNarrative } from './service/narrative.ts';
import { getPilotReport } from './service/pilot.ts';
import { printPilotReport } from './service/print-pilot.ts';

let house: TestHouse;
let head: Actor;
let leader: Actor;
let manager: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const at = await openCounter(house);
  const unitId = at.oneStop;
  [head, leader] = [at.head, at.leader];
  const post = await house.addUnit({ code: 'BD-VY', kind: 'POST_OFFICE' });
  manager = await house.addActor('POST_OFFICE_MANAGER', post, { name: 'Ngô Thị Quản' });
  await house.owner(`insert into postal_desk (id, one_stop_id, post_unit_id, from_day, source) values (gen_random_uuid(), $1, $2, '2020-10-26', 'thử nghiệm')`, [unitId, post]);
  await house.write({ as: head, now: instantOf('2020-10-20', 540) }, (ctx) =>
    insertPlan(ctx.db, { id: newId(), code: 'P1', name: 'Phương án', unitId, signedOn: '2020-10-26', fromDay: '2020-10-26', toDay: '2021-02-28', parties: ['UBND huyện', 'Bưu điện tỉnh'], postalStaff: 3, fieldCodes: ['TC'], source: 'thử nghiệm' }),
  );
});
afterAll(() => house.close());

type Saved = Parameters<typeof saveNarrative>[1];
const save = (as: Actor, day: string, written: Partial<Saved>) => house.write({ as, now: instantOf(day, 600) }, (ctx) => saveNarrative(ctx, { plan: 'P1', part: 'advantages', text: 'Người dân đỡ đi lại.', baseVersion: 0, ...written }));
const list = (asked: Partial<Parameters<typeof listNarratives>[1]> = {}, as: Actor = head) => house.write({ as }, (ctx) => listNarratives(ctx, { plan: 'P1', ...asked }));

test('both sides write over each other’s versions, each says whose it is, and every version stays', async () => {
  expect(await save(head, '2021-03-01', { text: '  Người dân đỡ đi lại.\nThủ tục nhanh hơn. ' })).toMatchObject({ version: 1, text: 'Người dân đỡ đi lại.\nThủ tục nhanh hơn.', writtenBy: 'Đỗ Văn Phụ', role: 'OSS_HEAD', employer: 'agency' });
  expect(await save(manager, '2021-03-02', { text: 'Người dân đỡ đi lại, gửi được qua bưu điện.', baseVersion: 1 })).toMatchObject({ version: 2, writtenBy: 'Ngô Thị Quản', employer: 'post', unitName: 'BD-VY' });
  const { rows } = await list({ part: 'advantages' });
  expect(rows.map(({ version, employer }) => [version, employer])).toEqual([[2, 'post'], [1, 'agency']]);
  const first = await list({ part: 'advantages', limit: 1 });
  expect((await list({ part: 'advantages', limit: 1, after: first.next ?? '' })).rows.map(({ version }) => version)).toEqual([1]);
});

test('a text of spaces, one that changes nothing, and one written over an older version are refused by name', async () => {
  expect(await codeOf(save(head, '2021-03-03', { text: ' \n ', baseVersion: 2 }))).toBe('reporting.narrativeEmpty');
  expect(await codeOf(save(head, '2021-03-03', { text: 'Người dân đỡ đi lại, gửi được qua bưu điện.  ', baseVersion: 2 }))).toBe('reporting.narrativeSame');
  expect(await codeOf(save(leader, '2021-03-03', { text: 'Khác', baseVersion: 1 }))).toBe('reporting.narrativeChanged');
  expect(await codeOf(save(head, '2021-03-03', { plan: 'KHONG-CO' }))).toBe('reporting.planUnknown');
  expect(await codeOf(list({ after: 'zzz' }))).toBe('input.cursorUnknown');
});

test('two who write over the same version at once: one is told of the other', async () => {
  const both = await Promise.all([codeOf(save(head, '2021-03-04', { part: 'proposals', text: 'Mở rộng' })), codeOf(save(leader, '2021-03-04', { part: 'proposals', text: 'Nhân rộng' }))]);
  expect(both.toSorted()).toEqual(['done', 'reporting.narrativeChanged']);
});

test('people of another one-stop and another post office cannot write, nor read what is written', async () => {
  const stranger = await house.addActor('OSS_HEAD', await house.addUnit({ code: 'YD-MC', kind: 'OSS' }));
  const otherPost = await house.addActor('POST_OFFICE_MANAGER', await house.addUnit({ code: 'BD-YD', kind: 'POST_OFFICE' }));
  for (const actor of [stranger, otherPost]) {
    expect(await codeOf(save(actor, '2021-03-05', { baseVersion: 2 }))).toBe('organisation.unitUnknown');
    expect(await codeOf(list({}, actor))).toBe('organisation.unitUnknown');
  }
});

test('the report and its paper carry the words that stood on the day known', async () => {
  const report = (knownOn: string) => house.write({ as: head, now: instantOf('2021-03-15', 600) }, (ctx) => getPilotReport(ctx, { plan: 'P1', knownOn }));
  expect((await report('2021-03-01')).narrative).toMatchObject([{ part: 'advantages', version: 1 }]);
  expect((await report('2021-03-15')).narrative.map(({ part, version }) => [part, version])).toEqual([['advantages', 2], ['proposals', 1]]);
  expect((await report('2021-02-28')).narrative).toEqual([]);
  const paper = await house.write({ as: head, now: instantOf('2021-03-15', 600) }, (ctx) => printPilotReport(ctx, { plan: 'P1', knownOn: '2021-03-01' }));
  const words = JSON.stringify(paper.data);
  expect(words).toContain('Thủ tục nhanh hơn.');
  expect(words).toContain('Đỗ Văn Phụ, VY-OSS viết lúc 10:00 01/03/2021 (phiên bản 1)');
  expect(words).not.toContain('gửi được qua bưu điện');
});

test('the journal holds which version was saved, never its words; a version cannot be changed', async () => {
  const [entry] = await house.owner(`select facts from journal_entry where kind = 'reporting.narrativeSaved' order by position`);
  expect(entry).toEqual({ facts: { plan: 'P1', part: 'advantages', version: 1 } });
  await expect(house.write({ as: head }, (ctx) => ctx.db.run('test.change', `update plan_narrative set text = 'khác'`))).rejects.toThrow(/permission denied/);
});

test('the table takes the parts of the list and no others', async () => {
  expect(await house.allowed('plan_narrative_part')).toEqual([...NARRATIVE_PARTS].toSorted());
});
