import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, type Desk } from '#modules/dossier/fixture/desk.ts';
import { note } from '#modules/journal/service.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { arrangeFebruary, FEBRUARY, NOW } from './fixture/february.ts';
import { compareChannels } from './service/channels.ts';
import { checkDossiers } from './service/checking.ts';
import { getIndicator } from './service/indicators.ts';

let house: TestHouse;
let desk: Desk;

type Asked = { readonly indicator: 'index766' | 'nine'; readonly asOf?: string; readonly knownOn?: string };
const indicator = (asked: Asked) => house.write({ as: desk.thanh, now: NOW }, (ctx) => getIndicator(ctx, { ...FEBRUARY, ...asked }));
const figuresOf = async (asked: Asked, group?: string) => {
  const { groups } = await indicator(asked);
  return Object.fromEntries(groups.filter(({ id }) => group === undefined || id === group).flatMap(({ figures }) => figures.map((figure) => [figure.id, figure])));
};

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeFebruary(house);
});
afterAll(() => house.close());

describe('index 766', () => {
  test('2.1: two in time and one late without a request, one after a request with its waiting subtracted; of three open one is overdue and one waits for its citizen', async () => {
    const { '2.1': onTime, '5.4': satisfied } = await figuresOf({ indicator: 'index766' });
    expect(onTime).toMatchObject({ part: 5, whole: 7, value: 71.43, missing: null });
    expect(satisfied).toMatchObject({ value: 71.43, threshold: 90 });
    expect(satisfied?.note?.vi).toMatch(/mức cao nhất/);
  });

  test('2.1 as of an earlier day: what ended later was still open then', async () => {
    const { '2.1': onTime } = await figuresOf({ indicator: 'index766', asOf: '2021-02-17' });
    // One done early; five open since 8/2, none of them overdue by 17/2.
    expect(onTime).toMatchObject({ part: 6, whole: 6, value: 100 });
  });

  test('2.2: the mean of the minutes from acceptance to the first end, as the journal has them', async () => {
    const ends = await house.owner(`select extract(epoch from first_finished_at - received_at) / 60 as minutes from dossier where first_finished_at is not null`);
    const minutes = ends.map((row) => Number(row['minutes']));
    const { '2.2': mean } = await figuresOf({ indicator: 'index766' });
    expect(mean).toMatchObject({ part: minutes.reduce((sum, one) => sum + one, 0), whole: 4, value: Math.round(minutes.reduce((sum, one) => sum + one, 0) / 4) });
  });

  test('groups have their maximum and no points; what nobody records keeps its place with a reason', async () => {
    const { groups } = await indicator({ indicator: 'index766' });
    expect(groups.map(({ maximum }) => maximum)).toEqual([18, 20, 12, 10, 18, 22]);
    const { '1.1': announced } = await figuresOf({ indicator: 'index766' });
    expect(announced).toMatchObject({ value: null, missing: { vi: 'Ngày công bố thủ tục không được ghi trong hệ thống.' } });
  });
});

describe('a change of the calendar', () => {
  test('has every dossier papers were asked for looked at again, once', async () => {
    const partOf = async () => (await figuresOf({ indicator: 'index766' }))['2.1']?.part;
    const terms = await house.owner('select id, term_count from dossier where supplement_count = 1');
    // What another calendar would make of the same promise: a shorter one stands for it.
    await house.owner('update dossier set term_count = 1 where supplement_count = 1');
    await followAll(house);
    expect(await partOf()).toBe(5);
    await house.owner('update calendar_revision set revision = gen_random_uuid()');
    await followAll(house);
    expect(await partOf()).toBe(4);
    expect(await house.owner('select redone_after from report_follower')).toEqual([{ redone_after: null }]);
    for (const { id, term_count: count } of terms) await house.owner('update dossier set term_count = $2 where id = $1', [id, count]);
    await house.owner('update calendar_revision set revision = gen_random_uuid()');
    await followAll(house);
    expect(await partOf()).toBe(5);
  });
});

describe('files, fees and the catalogue', () => {
  /** Rows of other rooms as they would stand, without all that leads to them. */
  const stand = (sql: string) => house.owner(`set session_replication_role = replica; ${sql}`);
  let solved: string[] = [];

  beforeAll(async () => {
    const rows = await house.owner('select id from dossier where first_finished_at is not null order by first_finished_at');
    solved = rows.map((row) => String(row['id']));
  });

  test('4.1, 4.2 and 3.3: of four solved two have a file as result, one of them files among its components too, and that one came online', async () => {
    const file = (dossier: string | undefined, component: string, removed = 'null') =>
      stand(`insert into file_use (id, file_id, subject_kind, subject_id, component, attached_at, staff_id, removed_at) values ('${newId()}', '${newId()}', 'dossier', '${dossier}', '${component}', '2021-02-19', '${desk.hung.staffId}', ${removed})`);
    await file(solved[0], 'result');
    await file(solved[0], '1');
    await file(solved[1], 'result');
    await file(solved[2], 'result', `'2021-02-20'`);
    await file(solved[3], '1');
    await cameBy('online', solved[0]);
    const files = await figuresOf({ indicator: 'index766' });
    expect([files['4.1'], files['4.2'], files['3.3']].map((figure) => [figure?.part, figure?.whole, figure?.value])).toEqual([[2, 4, 50], [1, 4, 25], [1, 4, 25]]);
    expect((await figuresOf({ indicator: 'index766', asOf: '2021-02-19' }))['4.1']).toMatchObject({ part: 3 });
    expect((await figuresOf({ indicator: 'index766', knownOn: '2021-02-19' }))['4.1']).toMatchObject({ part: 3 });
    expect(await differing()).toEqual([]);
    await house.owner(`insert into report_step (key, key_kind, unit_id, procedure_code, field_code, slice, measure, day, since, known, n) values ($1, 'dossier', $2, '', '', 'counterAgency', 'resultFiled', '2021-02-19', '2021-02-19', '2021-02-19', 1)`, [solved[3], desk.oneStop]);
    expect(await differing()).toEqual([solved[3]]);
    await house.owner(`delete from report_step where key = $1 and procedure_code = ''`, [solved[3]]);
    await cameBy('counter', solved[0]);
  });

  /** What the recount of thirty nights names: each looks at another part of the dossiers. */
  async function differing(): Promise<string[]> {
    const found: string[] = [];
    for (let night = 0; night < 30; night += 1) {
      const { checked } = await house.write({ now: new Date(at('2021-04-01', '02:00').getTime() + night * 86_400_000) }, (ctx) => checkDossiers(ctx, { after: null, keys: 0, differing: [] }));
      found.push(...checked.differing);
    }
    return found;
  }

  /** Says so in the journal, and has all that was solved followed once more, as an attached file does. */
  async function cameBy(channel: string, dossier: string | undefined): Promise<void> {
    await house.owner(`update journal_entry set channel = $2 where dossier_id = $1 and kind = 'dossier.received'`, [dossier, channel]);
    for (const dossierId of solved) await house.write({ now: at('2021-02-20', '09:00') }, (ctx) => note(ctx, { kind: 'digitisation.attached', unitId: desk.oneStop, subject: { kind: 'dossier', id: dossierId }, dossierId, facts: { component: 'result' } }));
    await followAll(house);
  }

  test('3.6: of three with a fee one was paid by a transfer the citizen began; a transfer at the counter, a fee of nought and a cancelled one are none', async () => {
    const charge = (dossier: string | undefined, amount: number, payment: string | null, cancelled = 'null, null') =>
      stand(`insert into charge (id, unit_id, subject_kind, subject_id, dossier_id, purse, state, name, rule_id, listed, percent, percent_off, amount, collected_at, refundable_on_refusal, payment_id, charged_at, cancelled_by, cancelled_at)
        values ('${newId()}', '${desk.oneStop}', 'dossier', '${dossier}', '${dossier}', 'fee', '${cancelled === 'null, null' ? (amount === 0 ? 'waived' : payment === null ? 'open' : 'paid') : 'cancelled'}', 'Lệ phí', '${newId()}', 50000, 100, 0, ${amount}, 'filing', false, ${payment === null ? 'null' : `'${payment}'`}, '2021-02-08', ${cancelled})`);
    const paid = async (takenBy: string) => {
      const id = newId();
      await stand(`insert into payment (id, unit_id, subject_kind, subject_id, purse, method, state, amount, bill_ref, account_id, payer_name, session_id, till_unit_id, taken_by, taken_at, confirmed_by, confirmed_at)
        values ('${id}', '${desk.oneStop}', 'dossier', '${solved[0]}', 'fee', 'transfer', 'confirmed', 50000, '${id}', '${newId()}', 'Nguyễn Thị Lành', '${newId()}', '${desk.oneStop}', ${takenBy}, '2021-02-08', 'bank', '2021-02-09')`);
      return id;
    };
    await charge(solved[0], 50_000, await paid('null'));
    await charge(solved[1], 50_000, await paid(`'${desk.mai.staffId}'`));
    await charge(solved[2], 50_000, null);
    await charge(solved[3], 0, null);
    await charge(solved[3], 50_000, null, `'${desk.mai.staffId}', '2021-02-09'`);
    expect((await figuresOf({ indicator: 'index766' }))['3.6']).toMatchObject({ part: 1, whole: 3, value: 33.33 });
    const { channels } = await house.write({ as: desk.thanh, now: NOW }, (ctx) => compareChannels(ctx, FEBRUARY));
    expect(channels[0]?.figures.find(({ id }) => id === 'fee')).toMatchObject({ part: 150_000, whole: 7, value: 21_429 });
  });

  test('1.3, 3.1 and 3.2: of two procedures in force one is offered online and was used, the other lacks a part', async () => {
    await stand(`insert into procedure (code, created_at) values ('1.000002', now());
      insert into procedure_revision (id, procedure_code, version, lineage, origin, field_code, name, levels, content, source, source_hash, valid_from, bcci_in, bcci_out, authorisation_allowed, presence_required, civil_servant_only, same_day, online_level, receivable, flag_count, search_exact, search_key, recorded_at)
        values ('${newId()}', '1.000002', 1, 'pilot', 'import', 'linh-vuc-thu', 'Trực tuyến', '{district}', '{}', 'thử', '\\x00', '2015-01-01', true, true, true, false, false, false, 'L4', true, 0, '', '', now());
      insert into quality_flag (revision_id, no, field, flag, text) values ('${desk.revisionId}', 1, 'fees', 'feeUnknown', 'không rõ')`);
    const before = await figuresOf({ indicator: 'index766' });
    expect([before['1.3'], before['3.1'], before['3.2']].map((figure) => [figure?.part, figure?.whole])).toEqual([[1, 2], [1, 2], [0, 1]]);
    await stand(`insert into report_step (key, key_kind, unit_id, procedure_code, field_code, slice, measure, day, since, known, n) values ('${newId()}', 'dossier', '${desk.oneStop}', '1.000002', 'linh-vuc-thu', 'onlineAlone', 'accepted', '2021-02-19', '2021-02-19', '2021-02-19', 1)`);
    expect((await figuresOf({ indicator: 'index766' }))['3.2']).toMatchObject({ part: 1, value: 100 });
    // One of eight came online: under 15 %, so index 9 stays at nought; half of the procedures are offered.
    expect((await figuresOf({ indicator: 'nine' }, 'unit'))['9']).toMatchObject({ part: 1, whole: 8, value: 0 });
  });
});
