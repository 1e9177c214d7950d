import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { pass } from '#apps/door.ts';
import { dossierOperations } from '#apps/operations/dossier.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { type Desk, MONDAY, OWNER, arrangeDesk, at, open, refusalOf, seen } from './fixture/desk.ts';
import * as contract from './contract/reading.ts';
import { APPOINTMENT_KINDS, PAUSE_KINDS } from './rules/clock.ts';
import { CODE_GRAMMARS } from './rules/codes.ts';
import { PAPER_STATES } from './rules/papers.ts';
import { EVIDENCE_KINDS, PARTY_ROLES } from './rules/parties.ts';
import { ID_KINDS } from './rules/people.ts';
import { APOLOGY_STEPS, RESULT_STEPS } from './rules/state.ts';
import { CHANNELS, REGIMES, RESULT_CHOICES, SOURCES, STAGES, STOP_REASONS } from './rules/statuses.ts';
import { decideDossier, draftResult, reviewDossier, sealResult } from './service/deciding.ts';
import { assignDossier } from './service/examining.ts';
import { dossierView, findDossiersOfPerson, listDossiers } from './service/read-dossier.ts';
import { handToDepartment } from './service/reception-moves.ts';

let house: TestHouse;
let desk: Desk;
const ids: string[] = [];

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
  const people = ['Nguyễn Thị Lành', 'Trần Văn Ẩn', 'Lý Thị Mỹ', 'Đỗ Quý'];
  for (const [index, name] of people.entries()) {
    const owner = { ...OWNER, name, idNumber: `02418500012${index}` };
    const { id } = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => open(ctx, desk, { term: { count: 10 - index, unit: 'workingDay' }, parties: [owner] }));
    ids.push(id);
  }
  const { id } = await house.write({ as: desk.lan, now: MONDAY }, (ctx) => open(ctx, desk, { mode: 'coSign' }));
  ids.push(id);
});
afterAll(() => house.close());

function list(as: Actor, input: Parameters<typeof listDossiers>[1] = {}, now = MONDAY) {
  return house.write({ as, now }, (ctx) => listDossiers(ctx, input));
}

describe('work lists', () => {
  test('due first, without a promise last, page by page without gap or repeat', async () => {
    const [a, b, c, d, prepared] = ids;
    const walked: string[] = [];
    let after: string | undefined;
    do {
      const page = await list(desk.mai, { limit: 2, ...(after === undefined ? {} : { after }) });
      walked.push(...page.rows.map((row) => row.id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(walked).toEqual([d, c, b, a, prepared]);
  });

  test('numbers of identity are masked, and nothing else of a person but the name stands in a list', async () => {
    const page = await list(desk.mai);
    expect(page.rows[0]).toMatchObject({ ownerName: 'Đỗ Quý', ownerIdNumber: '024******123', statusName: { vi: 'Được tiếp nhận' }, overdue: false });
    expect(JSON.stringify(page)).not.toMatch(/024185000|0912345678|Bích Động/);
  });

  test('names are found without tone marks, codes by their beginning, and a number of identity is refused', async () => {
    expect((await list(desk.mai, { text: 'tran van an' })).rows.map((row) => row.ownerName)).toEqual(['Trần Văn Ẩn']);
    expect((await list(desk.mai, { text: 'Lí Thị Mĩ' })).rows.map((row) => row.ownerName)).toEqual(['Lý Thị Mỹ']);
    expect((await list(desk.mai, { text: '000.00.19.h02-210208-0002' })).rows.map((row) => row.id)).toEqual([ids[1]]);
    expect((await list(desk.mai, { text: '100%' })).rows).toEqual([]);
    expect(await refusalOf(list(desk.mai, { text: '024185000123' }))).toBe('dossier.numberNotHere');
  });

  test('filters narrow, overdue is an attribute, a strange page mark is refused', async () => {
    expect((await list(desk.mai, { status: 1 })).rows.map((row) => row.id)).toEqual([ids[4]]);
    const late = await list(desk.mai, { dueBefore: '2021-02-25' }, at('2021-03-01', '08:00'));
    expect(late.rows.map((row) => [row.id, row.overdue])).toEqual([[ids[3], true]]);
    expect((await list(desk.mai, { fieldCode: 'khac' })).rows).toEqual([]);
    for (const after of ['abc', Buffer.from('["x","y"]').toString('base64url'), Buffer.from('["infinity"]').toString('base64url')]) expect(await refusalOf(list(desk.mai, { after }))).toBe('input.cursorUnknown');
  });

  test('the longest code a field may have can be asked for', async () => {
    const fieldCode = 'a'.repeat(80);
    await house.owner(`insert into field (code, name, kind) values ($1, 'Lĩnh vực tên dài', 'national')`, [fieldCode]);
    await expect(house.owner(`insert into field (code, name, kind) values ($1 || 'a', 'Dài quá', 'national')`, [fieldCode])).rejects.toThrow('field_code_check');
    expect(Value.Check(contract.listDossiers.input, { fieldCode })).toBe(true);
  });

  test('each sees her own side: the counter what it received, the department what it solves, the specialist what is hers, others nothing', async () => {
    const id = ids[0] ?? '';
    expect((await list(desk.hung, { place: 'competent' })).rows).toHaveLength(5);
    expect((await list(desk.hung)).rows).toEqual([]);
    expect((await list(desk.hung, { place: 'mine' })).rows).toEqual([]);
    await house.write({ as: desk.hung, now: MONDAY }, (ctx) => handToDepartment(ctx, { dossierIds: [id] }));
    await house.write({ as: desk.thu, now: MONDAY }, async (ctx) => assignDossier(ctx, { ...(await seen(ctx, id)), handlerId: desk.hung.staffId }));
    expect((await list(desk.hung, { place: 'mine' })).rows.map((row) => [row.id, row.handler])).toEqual([[id, 'Hùng']]);
    expect((await list(desk.binh)).rows).toHaveLength(5);
    expect((await list(desk.monitor)).rows).toHaveLength(5);
    expect((await list(desk.stranger)).rows).toEqual([]);
    expect(await refusalOf(list(desk.stranger, { unitId: desk.oneStop }))).toBe('dossier.unitOutOfReach');
    expect((await list(desk.binh, { unitId: desk.oneStop })).rows).toHaveLength(5);
  });
});

describe('what a dossier under examination waits for', () => {
  test('stands in its line: a handler, a draft, the review, the signature, the seal', async () => {
    const id = ids[1] ?? '';
    const waits = async (step?: (ctx: Context) => Promise<unknown>, as = desk.hung) => {
      if (step) await house.write({ as, now: MONDAY }, step);
      return (await list(desk.mai)).rows.find((row) => row.id === id)?.waitsFor;
    };
    expect(await waits()).toBeNull();
    expect(await waits((ctx) => handToDepartment(ctx, { dossierIds: [id] }))).toBe('handler');
    expect(await waits(async (ctx) => assignDossier(ctx, { ...(await seen(ctx, id)), handlerId: desk.hung.staffId }), desk.thu)).toBe('draft');
    expect(await waits(async (ctx) => draftResult(ctx, { ...(await seen(ctx, id)), title: 'Giấy chứng nhận' }))).toBe('review');
    expect(await waits(async (ctx) => reviewDossier(ctx, { ...(await seen(ctx, id)), approve: true }), desk.thu)).toBe('decision');
    expect(await waits(async (ctx) => decideDossier(ctx, await seen(ctx, id)), desk.binh)).toBe('seal');
    expect(await waits(async (ctx) => sealResult(ctx, { ...(await seen(ctx, id)), docNumber: '20H8000123' }), desk.van)).toBeUndefined();
    expect((await list(desk.mai, { status: 9 })).rows.find((row) => row.id === id)).toMatchObject({ status: 9, waitsFor: null });
    expect((await list(desk.mai, { all: true })).rows.some((row) => row.id === id)).toBe(true);
  });
});

describe('one person', () => {
  test('is found by her number in the body, in the units of the asker only', async () => {
    const ask = { idKind: 'CCCD', idNumber: '024185000121' } as const;
    expect((await house.write({ as: desk.lan, now: MONDAY }, (ctx) => findDossiersOfPerson(ctx, ask))).rows.map((row) => row.id)).toEqual([ids[1]]);
    expect((await house.write({ as: desk.stranger, now: MONDAY }, (ctx) => findDossiersOfPerson(ctx, ask))).rows).toEqual([]);
    expect(await refusalOf(house.write({ as: desk.lan, now: MONDAY }, (ctx) => findDossiersOfPerson(ctx, { idKind: 'CCCD', idNumber: '1' })))).toBe('dossier.idNumberWrong');
  });

  test("'s data show in full to her clerk while the dossier is open, masked to the specialist who does not hold it", async () => {
    const id = ids[4] ?? '';
    const of = (as: Actor) => house.write({ as, now: MONDAY }, async (ctx) => (await dossierView(ctx, id)).parties[0]);
    expect(await of(desk.lan)).toMatchObject({ masked: false, idNumber: '024185000123', phone: '0912345678' });
    expect(await of(desk.hung)).toMatchObject({ masked: true, idNumber: '024******123', phone: null, address: null, birth: null });
    expect(await of(desk.monitor)).toMatchObject({ masked: true });
  });
});

describe('the door', () => {
  test.each(['POSTAL_COLLECTOR', 'SYS_ADMIN', 'AUDITOR', 'CONTROLLER', undefined] as const)('%s opens no dossier', async (role) => {
    const actor = role && (await house.addActor(role, desk.oneStop));
    const bound = dossierOperations.find(({ operation }) => operation.id === 'getDossier');
    if (!bound) throw new Error('getDossier is not bound');
    const knock = { now: MONDAY, language: 'vi' as const, requestId: newId(), address: null, by: actor && { actor } };
    expect(await refusalOf(pass(house.house, bound, { id: ids[0] }, knock, (result) => result))).toBe(actor ? 'access.notAllowed' : 'access.signInNeeded');
  });
});

describe('the database and the lists of the rules', () => {
  test.each<[string, string, readonly string[]]>([
    ['dossier', 'stage', STAGES], ['dossier', 'held_stage', STAGES], ['dossier', 'channel', CHANNELS], ['dossier', 'result_choice', RESULT_CHOICES], ['dossier', 'source', SOURCES], ['dossier', 'regime', REGIMES],
    ['dossier', 'stop_reason', STOP_REASONS], ['dossier', 'stop_proposed', STOP_REASONS], ['dossier', 'code_grammar', CODE_GRAMMARS], ['dossier', 'apology', APOLOGY_STEPS], ['dossier', 'result', RESULT_STEPS],
    ['dossier_party', 'role', PARTY_ROLES], ['dossier_party', 'id_kind', ID_KINDS], ['dossier_party', 'evidence', EVIDENCE_KINDS], ['dossier_paper', 'state', PAPER_STATES],
    ['appointment', 'kind', APPOINTMENT_KINDS], ['dossier_pause', 'kind', PAUSE_KINDS], ['dossier_result', 'step', RESULT_STEPS.filter((step) => step !== 'none')],
  ])('%s.%s takes exactly what the rules name', async (table, column, named) => {
    const rows = await house.owner(`select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and conname = $2`, [table, `${table}_${column}_check`]);
    const found = [...String(rows[0]?.['text']).matchAll(/'([^']+)'::text/g)].map((match) => match[1]);
    expect(found).toEqual([...named]);
  });
});
