import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Facts } from '#kernel/problem.ts';
import type { Channel } from '#modules/journal/rules.ts';
import { note } from '#modules/journal/service.ts';
import { newId } from '#platform/ids.ts';
import { renderPdf } from '#platform/pdf.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { LEFT_COUNTS, OFFICIAL_FORMS, REGROUPINGS, type OfficialForm } from './rules/official-forms.ts';
import { getIssuedReport, issueReport, listIssuedReports, printIssuedReport } from './service/issued.ts';
import { getOfficialReport, printOfficialReport, setLeftCounts } from './service/official.ts';

let house: TestHouse;
let units: { province: string; district: string; oneStop: string; department: string; elsewhere: string };
let who: { head: Actor; leader: Actor; clerk: Actor; admin: Actor; stranger: Actor; monitor: Actor };
const dossiers: Record<string, string> = {};

/** The month of February 2021, 15/1 to 14/2, asked in March. */
const FEBRUARY = { form: 'II06a', unit: 'VY-MC', periodKind: 'month', year: 2021, number: 2 } as const;
const NOW = new Date('2021-03-15T08:00:00+07:00');

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const province = await house.addUnit({ code: 'BG', kind: 'PROVINCE' });
  const district = await house.addUnit({ code: 'VY', kind: 'DISTRICT', name: 'Ủy ban nhân dân huyện Việt Yên', parentId: province });
  units = {
    province,
    district,
    oneStop: await house.addUnit({ code: 'VY-MC', kind: 'OSS', name: 'Bộ phận Một cửa', parentId: district }),
    department: await house.addUnit({ code: 'VY-KT', kind: 'DEPT', parentId: district }),
    elsewhere: await house.addUnit({ code: 'HH', kind: 'DISTRICT', parentId: province }),
  };
  who = {
    head: await house.addActor('OSS_HEAD', units.oneStop, { name: 'Thanh' }),
    leader: await house.addActor('LEADER', district),
    clerk: await house.addActor('POSTAL_COUNTER', units.oneStop),
    admin: await house.addActor('SYS_ADMIN', district),
    stranger: await house.addActor('LEADER', units.elsewhere),
    monitor: await house.addActor('PROV_MONITOR', province),
  };
  await nameProcedure('1.001612', 'Đăng ký thành lập hộ kinh doanh', 'TC', 'TOAN_TRINH');
  await nameProcedure('2.000720', 'Đăng ký thay đổi hộ kinh doanh', 'DT', 'L3');
  await february();
  await followAll(house);
});

afterAll(() => house.close());

describe('the form II.06a', () => {
  test('tells the month from the 15th to the 14th by field and procedure under their real names, withdrawn and stopped apart', async () => {
    const report = await ask();
    expect(report).toMatchObject({ from: '2021-01-15', to: '2021-02-14', period: { label: { vi: 'tháng 02 năm 2021' } }, countedAs: { vi: 'Hồ sơ do bộ phận này tiếp nhận' }, setting: { counts: 'apart', setBy: null } });
    expect(lines(report)).toEqual([
      ['Tổng số', 5, 1, 3, 1, 2, 1, 0, 1, 3, 2, 1, 1, 1, 1],
      ['Đầu tư', 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1],
      ['Đăng ký thay đổi hộ kinh doanh', 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1],
      ['Tài chính', 4, 0, 3, 1, 1, 1, 0, 0, 3, 2, 1, 1, 1, 0],
      ['Đăng ký thành lập hộ kinh doanh', 4, 0, 3, 1, 1, 1, 0, 0, 3, 2, 1, 1, 1, 0],
    ]);
    expect(report.identities.map(({ id, holds }) => [id, holds])).toEqual([['3=4+5+6', true], ['7=8+9+10', true], ['11=12+13', true], ['3=7+11', true]]);
    expect(report.columns.map(({ no, open }) => [no, open])).toContainEqual(['13', 'openOverdue']);
  });

  test('is the same for the unit that solves, and for all of its district', async () => {
    for (const [actor, unit] of [[who.leader, 'VY-KT'], [who.leader, 'VY'], [who.monitor, 'BG']] as const) expect(lines(await ask({ unit }, actor))[0]).toEqual(lines(await ask())[0]);
  });

  test('shows what was known on a day: the dossier entered in March is not in what was known on 05/3', async () => {
    expect(lines(await ask({ knownOn: '2021-03-05' }))[0]?.slice(1, 4)).toEqual([4, 1, 2]);
    expect(lines(await ask({ asOf: '2021-02-03' }))[0]?.slice(1, 12)).toEqual([4, 1, 2, 1, 1, 1, 0, 0, 3, 2, 1]);
  });

  test('laid out by the units of its time names the district, and no unit without dossiers', async () => {
    const report = await ask({ unit: 'BG', regroup: 'then' }, who.monitor);
    expect(report.sections.map(({ unit, rows }) => [unit.name, rows.length])).toEqual([['Ủy ban nhân dân huyện Việt Yên', 5]]);
  });

  test.each([
    ['a fifth quarter', { periodKind: 'quarter', number: 5 }, 'reporting.periodNumberUnknown'],
    ['a free period turned round', { periodKind: 'free', from: '2021-02-14', to: '2021-01-15' }, 'input.periodReversed'],
    ['a period that has not begun', { number: 5 }, 'reporting.periodNotBegun'],
    ['a day to come', { asOf: '2021-03-16' }, 'reporting.dayInFuture'],
    ['a unit nobody knows', { unit: 'KHONG-CO' }, 'organisation.unitUnknown'],
    ['another district', { unit: 'HH' }, 'organisation.unitUnknown'],
  ] as const)('refuses %s by name', async (_, changed, code) => {
    await expect(ask({ ...changed })).rejects.toMatchObject({ problem: { code } });
  });

  test('refuses a month without its number, naming what is missing', async () => {
    await expect(whole({ form: 'II06a', unit: 'VY-MC', periodKind: 'month', year: 2021 })).rejects.toMatchObject({ problem: { code: 'reporting.periodNotNamed', facts: { field: 'number' } } });
  });
});

describe('the columns of 07a', () => {
  test('tell online by the catalogue’s level, never converting the old scale, and leave empty what nobody records', async () => {
    const cells = await cellsOf('07a');
    expect(cells).toMatchObject({ received: 5, onlineFull: 0, onlinePartial: 0, onlineOther: 1, counter: 4, post: 0, otherWay: null, carriedIn: 1, takenOut: 1, waiting: 1, waitingInTime: null, waitingOverdue: null, refused: 1, overdueApology: 0, overdueNoApology: 1, withdrawn: 1, stopped: 1, corrected: 1, paid: 0 });
    const report = await ask({ form: '07a' });
    expect(report.columns.find(({ id }) => id === 'waitingOverdue')?.missing?.vi).toContain('Không ghi nhận');
    expect(report.identities.every(({ holds }) => holds)).toBe(true);
  });
});

describe('the causes of what is overdue', () => {
  test('tell where it lay on its due day, with and without apology, and that nobody enters whose fault it was', async () => {
    expect(await cellsOf('causes')).toEqual({ late: 1, lateApology: 1, lateNoApology: 0, openOverdue: 1, overdueApology: 0, overdueNoApology: 1, oneStop: 1, department: 1, citizen: 0, obligation: 0, withdrawal: 0, unknown: 0, supplemented: 0, consulted: 0, assignedLate: 1, fault: null });
  });
});

describe('an issued report', () => {
  test('is numbered by unit, form and period, and frozen: what is entered later is in the next issue, which names every cell that differs', async () => {
    const first = await issue(who.head, {}, new Date('2021-03-05T08:00:00+07:00'));
    expect(first).toMatchObject({ number: 'VY-MC/II.06a/T02.2021/1', issue: 1, asOf: '2021-03-05', knownOn: '2021-03-05', issuedBy: 'Thanh' });
    const second = await issue(who.leader);
    expect(second.number).toBe('VY-MC/II.06a/T02.2021/2');
    const kept = await look(first.id);
    expect([kept.intact, kept.report.sections[0]?.rows[0]?.values[0], kept.differences, kept.previous, kept.next?.number]).toEqual([true, 4, [], null, second.number]);
    const again = await look(second.id);
    expect(again.previous?.id).toBe(first.id);
    expect(again.differences.filter(({ level }) => level === 'total').map(({ columnNo, before, after }) => [columnNo, before, after])).toEqual([['3', 4, 5], ['5', 2, 3], ['11', 2, 3], ['12', 1, 2]]);
    expect(again.differing).toBe(12);
    expect((await list(who.clerk)).rows.map(({ number }) => number)).toEqual([second.number, first.number]);
  });

  test('is not issued again while no cell differs', async () => {
    await expect(issue(who.head)).rejects.toMatchObject({ problem: { code: 'reporting.nothingChanged', facts: { number: 'VY-MC/II.06a/T02.2021/2' } } });
  });

  test('is issued once where two ask in the same moment', async () => {
    const asked = { periodKind: 'quarter', number: 1 } as const;
    const both = await Promise.allSettled([issue(who.head, asked), issue(who.leader, asked)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { problem: { code: 'reporting.nothingChanged' } } });
  });

  test('is noted in the journal with its hash, and cannot be changed or removed by the working role', async () => {
    const [entry] = await house.owner(`select facts from journal_entry where kind = 'reporting.reportIssued' order by recorded_at limit 1`);
    const [row] = await house.owner(`select encode(sha256, 'hex') as hash from issued_report where issue = 1 and form = 'II06a'`);
    expect(entry?.['facts']).toMatchObject({ number: 'VY-MC/II.06a/T02.2021/1', sha256: row?.['hash'] });
    await expect(house.write({}, ({ db }) => db.run('test.change', `update issued_report set content = '{}'`))).rejects.toThrow(/permission denied/);
    await expect(house.write({}, ({ db }) => db.run('test.remove', 'delete from issued_report'))).rejects.toThrow(/permission denied/);
  });

  test('whose text was tampered with behind the house’s back says so', async () => {
    const { id } = await issue(who.head, { form: 'causes' });
    await house.owner(`update issued_report set content = replace(content, '"synthetic":false', '"synthetic":true ') where id = $1`, [id]);
    expect((await look(id)).intact).toBe(false);
  });

  test.each([
    ['a period that is not over', { number: 3 }, new Date('2021-03-14T23:00:00+07:00'), 'reporting.periodOpen'],
    ['a unit of another administration', { unit: 'HH' }, NOW, 'organisation.unitUnknown'],
  ])('is refused for %s', async (_, changed, now, code) => {
    await expect(issue(who.head, changed, now)).rejects.toMatchObject({ problem: { code } });
  });

  test('is refused while entries of its period, or voids, wait to be followed; what was done since then is no hindrance', async () => {
    await happens('waiting', 'dossier.received', '2021-03-12', { status: 2, promisedDay: '2021-03-20' });
    await expect(issue(who.head, { number: 1 })).resolves.toMatchObject({ number: 'VY-MC/II.06a/T01.2021/1' });
    for (const [kind, day] of [['dossier.received', '2021-01-10'], ['dossier.received', '2021-01-14'], ['reception.eventVoided', '2021-03-12']] as const) {
      await happens('waiting', kind, day, { status: 2, promisedDay: '2021-01-20' }, 'counter', '1.001612', '2021-03-12');
      await expect(issue(who.head, { number: 1 }), `${kind} ${day}`).rejects.toMatchObject({ problem: { code: 'reporting.followerBehind' } });
      await house.owner(`delete from journal_entry where dossier_id = $1`, [dossiers['waiting']]);
    }
    await followAll(house);
  });

  test('is refused where an identity fails, and says which, where, and both sides', async () => {
    await house.owner(
      `insert into report_step (key, key_kind, unit_id, solver_id, procedure_code, field_code, slice, measure, day, since, known, n) values ($1, 'dossier', $2, $3, '1.001612', 'TC', 'post', 'overdue', '2021-02-10', '2021-02-10', '2021-03-01', 1)`,
      [newId(), units.oneStop, units.department],
    );
    await expect(issue(who.leader, { number: 2, unit: 'VY-KT' })).rejects.toMatchObject({ problem: { code: 'reporting.identityFails', facts: { identity: '(11) = (12) + (13)', row: 'Tổng số, VY-KT', left: 3, right: 4 } } });
    expect((await ask()).identities.filter(({ holds }) => !holds)).toMatchObject([{ id: '11=12+13', fails: [{ row: 'Tổng số' }, { row: 'Tài chính' }, { row: 'Đăng ký thành lập hộ kinh doanh' }] }]);
    await house.owner('delete from report_step where slice = $1', ['post']);
  });

  test('of another administration does not exist', async () => {
    const [row] = await house.owner('select id from issued_report limit 1');
    const id = String(row?.['id']);
    for (const act of [getIssuedReport, printIssuedReport]) await expect(house.write({ as: who.stranger, now: NOW }, (ctx) => act(ctx, { id }).then(() => undefined))).rejects.toMatchObject({ problem: { code: 'reporting.issuedUnknown', status: 404 } });
    await expect(list(who.stranger)).rejects.toMatchObject({ problem: { code: 'organisation.unitUnknown' } });
  });
});

describe('on paper', () => {
  test('a draft says that it is one; an issued report bears its number and the day it was issued', async () => {
    const draft = await house.write({ as: who.clerk, now: NOW }, (ctx) => printOfficialReport(ctx, FEBRUARY));
    expect(draft.data).toMatchObject({ page: { number: null, marks: ['Bản dự thảo, chưa ban hành', 'In lúc 08:00 15/03/2021'] } });
    const [row] = await house.owner(`select id from issued_report where issue = 1 and form = 'II06a'`);
    const issued = await house.write({ as: who.clerk, now: NOW }, (ctx) => printIssuedReport(ctx, { id: String(row?.['id']) }));
    expect(issued.data).toMatchObject({ page: { number: 'VY-MC/II.06a/T02.2021/1', placeAndDay: 'Việt Yên, ngày 05 tháng 3 năm 2021' } });
    for (const paper of [draft, issued]) expect(Buffer.from(await renderPdf(paper.template, paper.data)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.each(OFFICIAL_FORMS)('%s fits its sheet however many columns it has', async (form) => {
    const paper = await house.write({ as: who.clerk, now: NOW }, (ctx) => printOfficialReport(ctx, { ...FEBRUARY, form }));
    expect((await renderPdf(paper.template, paper.data)).length).toBeGreaterThan(10_000);
  });
});

describe('whether withdrawn and stopped dossiers count as solved', () => {
  test('is one documented setting of a form; issued reports keep theirs', async () => {
    const set = () => house.write({ as: who.admin, now: NOW }, (ctx) => setLeftCounts(ctx, { form: 'II06a', counts: 'solved', source: 'Công văn 12/VP-KSTT' }));
    expect(await set()).toMatchObject({ setting: { counts: 'solved', since: '2021-03-15', source: 'Công văn 12/VP-KSTT', setBy: 'SYS_ADMIN' } });
    await expect(set()).rejects.toMatchObject({ problem: { code: 'reporting.settingSame' } });
    const report = await ask();
    expect(lines(report)[0]).toEqual(['Tổng số', 7, 1, 4, 2, 4, 3, 0, 1, 3, 2, 1, 1, 1, 1]);
    expect(report.identities.every(({ holds }) => holds)).toBe(true);
    expect(await cellsOf('07a')).toMatchObject({ received: 5 });
    const [row] = await house.owner(`select id from issued_report where issue = 2`);
    expect((await look(String(row?.['id']))).report.setting.counts).toBe('apart');
  });

  test('the tables allow the words of the rules', async () => {
    expect(await house.allowed('report_left_counts_form')).toEqual(OFFICIAL_FORMS.toSorted());
    expect(await house.allowed('report_left_counts_counts')).toEqual(LEFT_COUNTS.toSorted());
    expect(await house.allowed('issued_report_form')).toEqual(OFFICIAL_FORMS.toSorted());
    expect(await house.allowed('issued_report_regroup')).toEqual(REGROUPINGS.toSorted());
  });
});

type Asking = Parameters<typeof getOfficialReport>[1];

function ask(changed: Partial<Asking> = {}, as = who.head) {
  return whole({ ...FEBRUARY, ...changed }, as);
}

function whole(asked: Asking, as = who.head) {
  return house.write({ as, now: NOW }, (ctx) => getOfficialReport(ctx, asked));
}

function lines(report: Awaited<ReturnType<typeof ask>>) {
  return (report.sections[0]?.rows ?? []).map(({ name, values }) => [name, ...values]);
}

async function cellsOf(form: OfficialForm): Promise<Record<string, number | null>> {
  const report = await ask({ form });
  return Object.fromEntries(report.columns.map(({ id }, place) => [id, report.sections[0]?.rows[0]?.values[place] ?? null]));
}

describe('in whose name one issues', () => {
  test('the head of a one-stop issues for it, not for the district whose report she may read', async () => {
    await expect(issue(who.head, { unit: 'VY' })).rejects.toMatchObject({ problem: { code: 'reporting.notYoursToIssue', status: 403 } });
  });
});

function issue(as: Actor, changed: Partial<Parameters<typeof issueReport>[1]> = {}, now = NOW) {
  return house.write({ as, now }, (ctx) => issueReport(ctx, { ...FEBRUARY, ...changed }));
}

function look(id: string) {
  return house.write({ as: who.clerk, now: NOW }, (ctx) => getIssuedReport(ctx, { id }));
}

function list(as: Actor) {
  return house.write({ as, now: NOW }, (ctx) => listIssuedReports(ctx, { unit: 'VY-MC' }));
}

/** Seven dossiers around the month: solved early and late, open in time and overdue, withdrawn, stopped, one entered late; one waits, one was refused. */
async function february(): Promise<void> {
  await happens('early', 'dossier.received', '2021-01-10', { status: 2, promisedDay: '2021-01-20' });
  await happens('early', 'dossier.sealed', '2021-01-18', { status: 9 });
  await happens('late', 'dossier.received', '2021-01-20', { status: 2, promisedDay: '2021-01-26' }, 'online', '2.000720');
  await happens('late', 'dossier.apologyEntered', '2021-01-25', { status: 2, promisedDay: '2021-01-29' }, 'online', '2.000720');
  await happens('late', 'dossier.sealed', '2021-02-05', { status: 9 }, 'online', '2.000720');
  await happens('late', 'dossier.correctionSigned', '2021-02-09', { status: 4 }, 'online', '2.000720');
  await happens('overdue', 'dossier.received', '2021-02-01', { status: 2, promisedDay: '2021-02-05', receiverEmployer: 'post' });
  await happens('overdue', 'dossier.handedOver', '2021-02-02', { status: 4 });
  await happens('inTime', 'dossier.received', '2021-02-03', { status: 2, promisedDay: '2021-02-20' });
  await happens('withdrawn', 'dossier.received', '2021-02-04', { status: 2, promisedDay: '2021-02-20' });
  await happens('withdrawn', 'dossier.withdrawalAccepted', '2021-02-08', { status: 8 });
  await happens('stopped', 'dossier.received', '2021-01-12', { status: 2, promisedDay: '2021-01-25' });
  await happens('stopped', 'dossier.stopped', '2021-01-20', { status: 8 });
  await happens('entered', 'dossier.received', '2021-02-12', { status: 2, promisedDay: '2021-02-20' }, 'counter', '1.001612', '2021-03-10');
  await happens('waits', 'dossier.arrived', '2021-02-11', { status: 1 }, 'post');
  await happens('refused', 'dossier.arrived', '2021-02-01', { status: 1 }, 'online');
  await happens('refused', 'dossier.refused', '2021-02-02', { status: 3 }, 'online');
}

async function happens(name: string, kind: string, day: string, facts: Facts, channel: Channel = 'counter', procedureCode = '1.001612', recorded = day): Promise<void> {
  const id = (dossiers[name] ??= newId());
  const where = { receptionUnitId: units.oneStop, competentUnitId: units.department };
  await house.write({ now: new Date(`${recorded}T09:00:00+07:00`) }, (ctx) =>
    note(ctx, { kind, happenedAt: new Date(`${day}T09:00:00+07:00`), unitId: units.oneStop, subject: { kind: 'dossier', id }, dossierId: id, procedureCode, fieldCode: procedureCode === '2.000720' ? 'DT' : 'TC', channel, facts: { ...where, ...facts } }),
  );
}

async function nameProcedure(code: string, name: string, field: string, level: string): Promise<void> {
  await house.owner(`insert into procedure (code, created_at) values ($1, now()) on conflict do nothing`, [code]);
  await house.owner(
    `insert into procedure_revision (id, procedure_code, version, lineage, origin, field_code, name, levels, content, source, source_hash, valid_from, bcci_in, bcci_out, authorisation_allowed, presence_required, civil_servant_only, same_day, online_level, receivable, flag_count, search_exact, search_key, recorded_at)
     values ($1, $2, 1, 'pilot', 'import', $4, $3, '{district}', '{}', 'thử', '\\x00', '2015-01-01', true, true, true, false, false, false, $5, true, 0, '', '', now())`,
    [newId(), code, name, field, level],
  );
}
