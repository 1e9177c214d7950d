import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { instantOf } from '#kernel/day.ts';
import { codeOf, household, openCounter, type Counter } from '#modules/reception/fixture/counter.ts';
import { receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import { unpacked } from '#platform/sheets/fixture/unpack.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { exportsOf, factsOf, sheetsIn, stopAfter } from './fixture/exports.ts';
import { removeExports } from './jobs/exporting.ts';
import { EXPORTED, EXPORT_STATES, FORMATS } from './rules/export-words.ts';
import { cancelExport, listExports } from './service/exporting.ts';

const NAMES = ['Nguyễn Văn Một', '=HYPERLINK("http://xau.example";"Bấm")', 'Trần Thị Ba', '@SUM(A1:A9)', 'Lê Văn Năm'];
const ALL = { unit: 'VY-OSS', from: '2021-01-01', to: '2021-02-28' };

let house: TestHouse;
let at: Counter;
let now = instantOf('2021-03-01', 600);
let files: ReturnType<typeof exportsOf>;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
  files = exportsOf(house, () => now);
  for (const [no, name] of NAMES.entries()) {
    const { dossier } = await house.write({ as: at.mai, now: instantOf(`2021-01-0${no + 4}`, 540) }, (ctx) => receiveDossier(ctx, household()));
    // The counter takes no such name; one brought over from an older system may be.
    await house.owner('update dossier_party set name = $2 where dossier_id = $1', [dossier.id, name]);
  }
});
afterAll(() => house.close());

const register = (as: Actor = at.mai, format: 'xlsx' | 'csv' | 'pdf' = 'xlsx') => files.ask(as, 'register', ALL, format);
const cancel = (as: Actor, id: string) => house.write({ as, now }, (ctx) => cancelExport(ctx, { id }));
const drafts = () => readdirSync(join(house.house.config.files.folder, 'drafts'));
const noted = (kind: string) => house.owner(`select actor_id, facts from journal_entry where kind = $1 order by id desc limit 1`, [kind]);

describe('who may have a file', () => {
  it('whoever may not open the register has no file of it: another one-stop’s head, a specialist, a controller who sees no dossiers', async () => {
    const elsewhere = await house.addUnit({ code: 'YD-OSS', kind: 'OSS' });
    expect(await codeOf(register(await house.addActor('OSS_HEAD', elsewhere)))).toBe('organisation.unitUnknown');
    expect(await codeOf(register(at.hung))).toBe('access.notAllowed');
    expect(await codeOf(register(await house.addActor('CONTROLLER', at.oneStop)))).toBe('access.notAllowed');
  });

  it('a list that is printed is taken along by who may print it, as a file no less than on paper, not by everybody who may read it', async () => {
    for (const format of ['pdf', 'xlsx', 'csv'] as const) expect([format, await codeOf(register(at.lan, format))]).toEqual([format, 'access.notAllowed']);
    expect((await register(at.mai, 'csv')).state).toBe('queued');
    await files.make();
  });

  it('a file is hers who asked for it: for a colleague it does not exist', async () => {
    const { id } = await register();
    await files.make();
    expect(await codeOf(files.look(at.head, id))).toBe('reporting.exportUnknown');
    expect(await codeOf(files.fetch(at.head, id))).toBe('reporting.exportUnknown');
    expect(await codeOf(cancel(at.head, id))).toBe('reporting.exportUnknown');
  });

  it('rights are asked again when it is fetched, and when it is made', async () => {
    const { id } = await register();
    await files.make();
    expect(await codeOf(files.fetch({ ...at.mai, permissions: at.mai.permissions.filter((one) => one !== 'dossier.view') }, id))).toBe('access.notAllowed');
    expect(await codeOf(files.fetch({ ...at.mai, unitId: at.finance, role: 'SPECIALIST' }, id))).toBe('organisation.unitUnknown');
    const leaving = await house.addActor('OSS_OFFICER', at.oneStop, { name: 'Người sắp chuyển' });
    const asked = await register(leaving);
    await house.owner(`update assignment set ended_at = $2, end_reason = 'chuyển công tác' where id = $1`, [leaving.assignmentId, now]);
    await files.make();
    expect((await files.look(leaving, asked.id)).refused).toEqual({ code: 'reporting.exportAssignmentOver', facts: {} });
    const limited = await house.addActor('OSS_OFFICER', at.oneStop, { name: 'Người bị bớt quyền' });
    const third = await files.ask(limited, 'official', { unit: 'VY-OSS', form: 'II06a', periodKind: 'month', year: 2021, number: 1 });
    await house.owner(`update assignment set denied = '{report.read}' where id = $1`, [limited.assignmentId]);
    await files.make();
    expect((await files.look(limited, third.id)).refused).toEqual({ code: 'access.notAllowed', facts: { permission: 'report.read' } });
    const closed = await house.addActor('OSS_OFFICER', at.oneStop, { name: 'Người đã nghỉ' });
    const other = await register(closed);
    await house.owner(`insert into account (staff_id, username, password_hash, closed_at, close_reason) values ($1, 'da.nghi', 'x', $2, 'nghỉ việc')`, [closed.staffId, now]);
    await files.make();
    expect((await files.look(closed, other.id)).refused).toEqual({ code: 'reporting.exportAssignmentOver', facts: {} });
  });
});

describe('what is asked', () => {
  it('must fit the operation behind it, and the field is named', async () => {
    expect(await factsOf(files.ask(at.mai, 'register', { unit: 'VY-OSS', from: '2021-01-01' }))).toEqual({ code: 'reporting.exportAskedWrong', facts: { field: 'asked', of: 'to' } });
    expect(await factsOf(files.ask(at.mai, 'register', { ...ALL, limit: 5 }))).toEqual({ code: 'reporting.exportAskedWrong', facts: { field: 'asked', of: 'limit' } });
    expect(await factsOf(files.ask(at.mai, 'register', { ...ALL, to: 'hôm nay' }))).toEqual({ code: 'reporting.exportAskedWrong', facts: { field: 'asked', of: 'to' } });
    expect(await factsOf(files.ask(at.mai, 'rows', { ...ALL, figure: "'; drop table dossier" }))).toEqual({ code: 'reporting.exportAskedWrong', facts: { field: 'asked', of: 'figure' } });
  });

  it('a period turned round, days still to come and a unit that is nobody’s are refused as on the page, before any work', async () => {
    expect(await codeOf(files.ask(at.mai, 'register', { ...ALL, from: '2021-02-28', to: '2021-01-01' }))).toBe('input.periodReversed');
    expect(await codeOf(files.ask(at.mai, 'rows', { ...ALL, figure: 'accepted', asOf: '2021-03-02' }))).toBe('reporting.dayInFuture');
    expect(await codeOf(files.ask(at.mai, 'rows', { ...ALL, unit: 'KHONG-CO', figure: 'accepted' }))).toBe('organisation.unitUnknown');
    expect(await codeOf(files.ask(at.mai, 'rows', { ...ALL, figure: 'accepted' }, 'pdf'))).toBe('reporting.noPaper');
  });

  it('more rows than a file takes are refused with their number, nothing begun; open tables take more', async () => {
    await house.owner('drop index if exists report_step_key, report_step_unit, report_step_solver, report_step_late, report_step_prev');
    await house.owner(
      `insert into report_step (key, key_kind, unit_id, procedure_code, field_code, slice, measure, day, since, known, n)
       select gen_random_uuid(), 'dossier', $1, '1.001612', 'TC', 'counterAgency', 'accepted', '2019-05-05', '2019-05-05', '2019-05-05', 1 from generate_series(1, 200001)`,
      [at.oneStop],
    );
    const year = { unit: 'VY-OSS', from: '2019-01-01', to: '2019-12-31', figure: 'accepted' };
    expect(await factsOf(files.ask(at.mai, 'rows', year))).toEqual({ code: 'reporting.tooManyRows', facts: { rows: 200_001, most: 200_000 } });
    const open = await files.ask(at.mai, 'rows', year, 'csv');
    expect(open.rows).toBe(200_001);
    await cancel(at.mai, open.id);
  });

  it('nobody has more than five in the making', async () => {
    const mine = await Promise.all(Array.from({ length: 4 }, () => register(at.head)));
    const rush = await Promise.allSettled(Array.from({ length: 4 }, () => register(at.head)));
    mine.push(...rush.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    expect(mine).toHaveLength(5);
    expect(await factsOf(register(at.head))).toEqual({ code: 'reporting.exportsAtOnce', facts: { most: 5 } });
    for (const { id } of mine) await cancel(at.head, id);
    expect((await register(at.head)).state).toBe('queued');
    await files.make();
  });
});

describe('how a file is made', () => {
  it('page by page in the background, with what it is, and the same rows as the list', async () => {
    const { id, rows } = await register();
    expect(rows).toBe(5);
    await files.make();
    const made = await files.look(at.mai, id);
    expect([made.state, made.done, made.fileName, made.keptUntil]).toEqual(['ready', 5, 'so-theo-doi_VY-OSS_2021-01-01_2021-02-28.xlsx', '2021-03-08']);
    const book = await sheetsIn(await files.bytesOf(at.mai, id));
    expect([...book.keys()]).toEqual(['Thông tin', 'Sổ theo dõi']);
    expect(book.get('Thông tin')?.slice(0, 4)).toEqual([['Mục', 'Nội dung'], ['Nội dung', 'Sổ theo dõi hồ sơ (Mẫu số 06)'], ['Đơn vị', 'VY-OSS'], ['Kỳ', 'Từ 01/01/2021 đến 28/02/2021']]);
    expect(book.get('Sổ theo dõi')?.slice(1).map((row) => [row[0], row[4]])).toEqual(NAMES.map((name, no) => [no + 1, name]));
    expect(drafts()).toEqual([]);
  });

  it('a formula typed as a name is a text in both kinds of file', async () => {
    const { id } = await register(at.mai, 'csv');
    await files.make();
    const tables = unpacked(await files.bytesOf(at.mai, id));
    expect([...tables.keys()]).toEqual(['1-thong-tin.csv', '2-so-theo-doi.csv']);
    expect(tables.get('2-so-theo-doi.csv')).toContain(`"'=HYPERLINK(""http://xau.example"";""Bấm"")"`);
    expect(tables.get('2-so-theo-doi.csv')).toContain(`"'@SUM(A1:A9)"`);
  });

  it('the paper through the printer of the register', async () => {
    const { id, rows } = await register(at.head, 'pdf');
    expect(rows).toBeNull();
    await files.make();
    expect((await files.bytesOf(at.head, id)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await files.look(at.head, id)).fileName).toBe('so-theo-doi_VY-OSS_2021-01-01_2021-02-28.pdf');
  });

  it('a house that closes goes on from the last page: no row twice, none lost', async () => {
    const { id } = await register();
    const closing = new AbortController();
    await files.make(stopAfter(house, closing, 1), closing.signal);
    const half = await files.look(at.mai, id);
    expect([half.state, half.done]).toEqual(['running', 2]);
    await files.make();
    expect(await namesIn(id)).toEqual(NAMES);
  });

  it('a process that was killed after it wrote a page and before it said so leaves no row twice', async () => {
    const { id } = await register();
    const closing = new AbortController();
    await files.make(stopAfter(house, closing, 1), closing.signal);
    const [row] = await house.owner('select spooled::int from report_export where id = $1', [id]);
    await house.house.files.drafts.append(id, Number(row?.['spooled']), '["rác của trang viết dở"]\n["nữa"]\n["nữa"]\n["nữa"]\n');
    await house.owner(`update report_export set held_until = $2 where id = $1`, [id, new Date(now.getTime() + 60_000)]);
    await files.make();
    expect((await files.look(at.mai, id)).state).toBe('running');
    now = new Date(now.getTime() + 61_000);
    await files.make();
    expect(await namesIn(id)).toEqual(NAMES);
  });

  it('a draft the disk lost is begun anew', async () => {
    const { id } = await register();
    const closing = new AbortController();
    await files.make(stopAfter(house, closing, 1), closing.signal);
    await house.house.files.drafts.drop(id);
    await files.make();
    expect(await namesIn(id)).toEqual(NAMES);
  });

  it('a fault of ours is tried again a minute later, and the third time told; nothing is left on the disk', async () => {
    const { id } = await register();
    const broken = { ...house.house.files, store: { ...house.house.files.store, put: () => Promise.reject(new Error('hỏng')) } };
    for (let run = 1; run <= 3; run += 1) {
      await files.make(broken);
      expect((await files.look(at.mai, id)).state).toBe(run < 3 ? 'running' : 'failed');
      now = new Date(now.getTime() + 61_000);
    }
    expect((await files.look(at.mai, id)).refused).toEqual({ code: 'reporting.exportFault', facts: {} });
    expect(await codeOf(files.fetch(at.mai, id))).toBe('reporting.exportNotReady');
    expect(drafts()).toEqual([]);
  });
});

describe('giving up and removing', () => {
  it('what is given up is not made, and asked again answers the same; what is ready cannot be given up', async () => {
    const { id } = await register();
    expect((await cancel(at.mai, id)).state).toBe('cancelled');
    expect((await cancel(at.mai, id)).state).toBe('cancelled');
    await files.make();
    expect((await files.look(at.mai, id)).state).toBe('cancelled');
    const other = await register();
    await files.make();
    expect(await codeOf(cancel(at.mai, other.id))).toBe('reporting.exportOver');
  });

  it('given up while a page is being written, it stops there and leaves nothing behind', async () => {
    const { id } = await register();
    const { drafts: own } = house.house.files;
    const cancelling = { ...house.house.files, drafts: { ...own, append: async (...piece: Parameters<typeof own.append>) => { await cancel(at.mai, id).catch(() => undefined); return own.append(...piece); } } };
    await files.make(cancelling);
    expect((await files.look(at.mai, id)).state).toBe('cancelled');
    expect(drafts()).toEqual([]);
  });

  it('given up at the very end, its bytes go again; what another process finished stays', async () => {
    const { id } = await register();
    const { store } = house.house.files;
    const onceKept = async (act: () => Promise<unknown>) => files.make({ ...house.house.files, store: { ...store, put: async (...kept: Parameters<typeof store.put>) => { await store.put(...kept); await act(); } } });
    await onceKept(() => cancel(at.mai, id));
    expect([(await files.look(at.mai, id)).state, readdirSync(join(house.house.config.files.folder, 'kept')).flatMap((shelf) => readdirSync(join(house.house.config.files.folder, 'kept', shelf))).includes(id)]).toEqual(['cancelled', false]);
    const other = await register();
    await onceKept(async () => {
      now = new Date(now.getTime() + 6 * 60_000);
      await files.make();
    });
    expect((await files.bytesOf(at.mai, other.id)).length).toBeGreaterThan(0);
  });

  it('a file is kept for seven days and its row for thirty more', async () => {
    const { id } = await register();
    await files.make();
    const { bytesId, bytes } = await files.fetch(at.mai, id);
    now = new Date(now.getTime() + 7 * 86_400_000);
    await removeExports(files.bench(), house.house.files);
    expect((await files.look(at.mai, id)).state).toBe('ready');
    now = new Date(now.getTime() + 86_400_000);
    expect(await codeOf(files.fetch(at.mai, id))).toBe('reporting.exportRemoved');
    await removeExports(files.bench(), house.house.files);
    expect((await files.look(at.mai, id)).state).toBe('removed');
    expect(await house.house.files.store.has(bytesId, bytes)).toBe(false);
    expect(await codeOf(files.fetch(at.mai, id))).toBe('reporting.exportRemoved');
    now = new Date(now.getTime() + 31 * 86_400_000);
    await removeExports(files.bench(), house.house.files);
    expect(await codeOf(files.look(at.mai, id))).toBe('reporting.exportUnknown');
  });
});

describe('what is remembered', () => {
  it('the journal says who asked for what, what was made and who fetched it, and names nobody in it', async () => {
    const { id } = await register();
    await files.make();
    await files.fetch(at.mai, id);
    const [asked] = await noted('reporting.exportAsked');
    expect(asked).toEqual({ actor_id: at.mai.staffId, facts: { of: 'register', format: 'xlsx', rows: 5, asked: JSON.stringify(ALL) } });
    expect((await noted('reporting.exportMade'))[0]?.['facts']).toMatchObject({ of: 'register', rows: 5 });
    expect((await noted('reporting.exportFetched'))[0]).toEqual({ actor_id: at.mai.staffId, facts: { of: 'register', format: 'xlsx' } });
    const named = await house.owner(`select 1 from journal_entry where kind like 'reporting.export%' and facts::text ~ 'Nguyễn|HYPERLINK'`);
    expect(named).toEqual([]);
  });

  it('an open day is closed on the day of asking, so that a file made after midnight is the one asked for', async () => {
    const asked = await files.ask(at.mai, 'rows', { ...ALL, figure: 'accepted' });
    expect(asked.asked).toMatchObject({ asOf: '2021-04-09', knownOn: '2021-04-09' });
    await cancel(at.mai, asked.id);
  });

  it('one’s own files stand in pages, the newest first', async () => {
    const first = await house.write({ as: at.mai, now }, (ctx) => listExports(ctx, { limit: 1 }));
    const second = await house.write({ as: at.mai, now }, (ctx) => listExports(ctx, { limit: 1, after: first.next ?? '' }));
    expect([first.rows, second.rows].map((rows) => rows.map(({ of }) => of))).toEqual([['rows'], ['register']]);
  });

  it('the lists of the table are those of the rules', async () => {
    expect(await house.allowed('report_export_exported')).toEqual(EXPORTED.toSorted());
    expect(await house.allowed('report_export_format')).toEqual(FORMATS.toSorted());
    expect(await house.allowed('report_export_state')).toEqual(EXPORT_STATES.toSorted());
  });
});

async function namesIn(id: string): Promise<unknown[]> {
  const book = await sheetsIn(await files.bytesOf(at.mai, id));
  return book.get('Sổ theo dõi')?.slice(1).map((row) => row[4]) ?? [];
}
