import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf, type House } from '#apps/house.ts';
import type { Asked } from '#apps/simulate/arrivals.ts';
import { BadAsking } from '#apps/simulate/bad-asking.ts';
import { simulate, type Simulated } from '#apps/simulate/run.ts';
import { getOfficialReport } from '#modules/reporting/contract/official.ts';
import { getPilotReport } from '#modules/reporting/contract/pilot.ts';
import { exportsOf, sheetsIn } from '#modules/reporting/fixture/exports.ts';
import { entriesIn } from '#modules/reporting/fixture/journal.ts';
import { CHANGING_KINDS, type Entry } from '#modules/reporting/rules/entry.ts';
import { endOf } from '#modules/reporting/rules/half.ts';
import { recountLives, recountTurns } from '#modules/reporting/rules/recount.ts';
import { unpacked } from '#platform/sheets/fixture/unpack.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import type { Caller, Stage } from '#test/stage.ts';
import { openStory } from './acts.ts';
import { said } from './answers.ts';

const PLAN = 'VIET-YEN-2020';
const PILOT = { unit: 'BG.VY.MC', from: '2020-10-26', to: '2021-02-28' };
const ASKED: Asked = { plan: PLAN, from: PILOT.from, to: PILOT.to, seed: 2020, scale: 0.12 };
const TODAY = '2021-03-01';
const Row = Type.Object({ id: Type.String(), state: Type.String() });
const quiet = () => undefined;

/** The closing conference: a pilot is simulated through the services, its report stands as page, paper, workbook and open tables, and every figure of it is that of a slow recount of the journal. */
describe('the report of a simulated pilot', () => {
  let stage: Stage;
  let thuy: Caller;
  let unitId: string;
  let simulated: Simulated;
  let journal: Entry[];
  const pilotReport = async (asked: Record<string, string> = {}) => said(await thuy('getPilotReport', { plan: PLAN, ...asked }), getPilotReport.output);

  beforeAll(async () => {
    stage = await openStory(import.meta.url, `${TODAY}T08:00:00+07:00`);
    simulated = await simulate(demonstration(stage.test, stage.now), ASKED, quiet);
    await followAll(stage.test);
    thuy = await stage.as('thuy.vy');
    journal = entriesIn(await stage.test.owner('select * from journal_entry where position > (select position from journal_entry where kind = $1)', ['reporting.periodSimulated']));
    unitId = String((await stage.test.owner('select id from org_unit where code = $1', [PILOT.unit]))[0]?.['id']);
  }, 120_000);
  afterAll(() => stage.close());

  it('what happened is what happens at a counter: guidance, receptions, returns, help that becomes a dossier, the post both ways, answers', () => {
    const happened = new Set(journal.map(({ kind }) => kind));
    const wanted = ['reception.guided', 'dossier.received', 'dossier.prepared', 'dossier.sealed', 'reception.resultReturned', 'assistance.submitted', 'journal.sessionLinked', 'postal.inAccepted', 'postal.inHandedOver', 'postal.outAccepted', 'postal.outDelivered', 'feedback.rated'];
    expect(wanted.filter((kind) => !happened.has(kind))).toEqual([]);
    expect(simulated.workingDays).toBe(84);
    expect(journal.filter(({ kind, day }) => !kind.startsWith('access.') && (day < PILOT.from || day > PILOT.to))).toEqual([]);
    expect(new Set(journal.filter(({ kind }) => kind === 'dossier.received').map(({ fieldCode }) => fieldCode)).size).toBeGreaterThan(6);
  });

  it('the period says of itself that it is simulated, and so does every report that counts something of it, of its departments too; earlier ones do not', async () => {
    expect((await pilotReport()).synthetic).toBe(true);
    const official = async (asked: Record<string, string>) => said(await thuy('getOfficialReport', { form: 'II06a', periodKind: 'free', ...PILOT, ...asked }), getOfficialReport.output).synthetic;
    expect([await official({}), await official({ unit: 'BG.VY.TP' }), await official({ from: '2020-09-01', to: '2020-10-25' })]).toEqual([true, true, false]);
    expect((await stage.test.owner('select plan_code, seed::int, scale_percent from synthetic_period'))[0]).toEqual({ plan_code: PLAN, seed: 2020, scale_percent: 12 });
  });

  it.each([{}, { asOf: '2020-12-15' }, { knownOn: '2021-01-10' }, { from: '2020-11-15', to: '2020-12-14', asOf: '2021-01-05', knownOn: '2021-01-20' }])('its three figures, controls and cells, as asked with %o, are those of the recount', async (asked) => {
    const { figures, overlap, from, to, asOf, knownOn } = await pilotReport(asked);
    const counted = recountTurns(journal, { unit: unitId, from, to, asOf: endOf(asOf), knownOn: endOf(knownOn) });
    expect(Object.fromEntries([...figures.map(({ id, value }) => [id, value]), ...overlap.map(({ cell, dossiers }) => [cell, dossiers])])).toEqual(counted);
    expect(counted['A']).toBeGreaterThan(20);
    expect(counted['B']).toBeGreaterThan(20);
  });

  it('cut by month, field and procedure each figure is that of the recount of just these entries', async () => {
    const { byMonth, byField, byProcedure } = await pilotReport();
    for (const { month, from, to, A, B, C, accepted } of byMonth) expect({ month, A, B, C, accepted }).toEqual({ month, ...turns(journal, from, to), accepted: lives(journal, from, to)['accepted'] });
    for (const { fieldCode, A, B, C, accepted } of byField) expect({ fieldCode, A, B, C, accepted }).toEqual({ fieldCode, ...cutBy(fieldCode, (entry) => entry.fieldCode) });
    for (const { procedureCode, A, B, C, accepted } of byProcedure) expect({ procedureCode, A, B, C, accepted }).toEqual({ procedureCode, ...cutBy(procedureCode, (entry) => entry.procedureCode) });
    expect(byProcedure.length).toBeGreaterThan(9);
  });

  it('by hands they add up, and what the post did is the control figure', async () => {
    const { byEmployer, figures } = await pilotReport();
    const value = (id: string) => figures.find((figure) => figure.id === id)?.value;
    for (const figure of ['A', 'B', 'C'] as const) expect(byEmployer[figure].agency + byEmployer[figure].post + byEmployer[figure].both + byEmployer[figure].nobody).toBe(value(figure));
    expect(byEmployer.A.post + byEmployer.A.both).toBe(value('AP'));
    expect(byEmployer.A.agency).toBeGreaterThan(0);
  });

  it('quality of intake, returning people and answers are what the journal, the people and the answers say', async () => {
    const { quality, habits, satisfaction, online } = await pilotReport();
    const counted = lives(journal, PILOT.from, PILOT.to);
    const sum = (of: (intake: (typeof quality.intakes)[number]) => number) => quality.intakes.reduce((total, intake) => total + of(intake), 0);
    expect([sum((one) => one.accepted), sum((one) => one.firstTimeRight.numerator), sum((one) => one.requests.supplements), sum((one) => one.refused)]).toEqual([counted['accepted'], counted['firstTimeRight'], counted['supplement'], counted['refused']]);
    expect([online.during.numerator, online.during.denominator]).toEqual([counted['acceptedOnline'], counted['accepted']]);
    expect(habits.people?.whole).toMatchObject(await recountPeople());
    const answers = journal.filter(({ kind, day }) => kind === 'feedback.rated' && day >= '2020-11-01').length;
    if (satisfaction.monthsHeld === 0) expect(satisfaction.total?.valid).toBe(answers);
    else expect(satisfaction.total?.valid ?? 0).toBeLessThan(answers);
  });

  it.each(['2020-11-20', '2020-12-31', TODAY])('II.06a of the period as of %s keeps its identities and is that of the recount', async (asOf) => {
    const told = said(await thuy('getOfficialReport', { form: 'II06a', periodKind: 'free', ...PILOT, asOf }), getOfficialReport.output);
    const values = new Map(told.columns.map(({ id }, place) => [id, told.sections[0]?.rows[0]?.values[place]]));
    const counted = lives(journal, PILOT.from, PILOT.to, asOf);
    const of = (...figures: string[]) => figures.reduce((sum, figure) => sum + (counted[figure] ?? 0), 0);
    const left = told.setting.counts === 'solved' ? 1 : 0;
    expect(told.identities.filter(({ holds }) => !holds)).toEqual([]);
    expect(Object.fromEntries(['solved', 'early', 'onTime', 'late', 'open', 'openOverdue', 'withdrawn', 'stopped', 'corrected'].map((id) => [id, values.get(id)]))).toEqual({
      solved: of('early', 'onTime', 'late') + left * of('withdrawn', 'stopped'), early: of('early') + left * of('leftEarly'), onTime: of('onTime') + left * of('leftOnTime'), late: of('late') + left * of('leftLate'),
      open: of('open'), openOverdue: of('openOverdue'), withdrawn: of('withdrawn'), stopped: of('stopped'), corrected: of('corrected'),
    });
    expect(values.get('received')).toBe(of('accepted', 'carriedIn') - (1 - left) * of('withdrawn', 'stopped'));
  });

  it('the report is printed, and taken along as a workbook and as open tables with the same figures', async () => {
    const { figures } = await pilotReport();
    const paper = await thuy('printPilotReport', { plan: PLAN });
    expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const book = await sheetsIn(await taken('xlsx'));
    const rows = book.get('Ba số liệu') ?? [];
    for (const { id, value } of figures) expect(rows.find(([code]) => code === id)?.[2]).toBe(value);
    const tables = [...unpacked(await taken('csv'))];
    const [, three = ''] = tables.find(([, text]) => text.startsWith('\ufeff"Mã","Chỉ tiêu"')) ?? [];
    for (const { id, value } of figures) expect(three).toMatch(new RegExp(`^"?${id}"?,.*,"?${value}"?,`, 'm'));
    expect((await taken('pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(tables.some(([, text]) => /mô phỏng/i.test(text)) && JSON.stringify([...book]).toLowerCase().includes('mô phỏng')).toBe(true);
  });

  const turns = (entries: readonly Entry[], from: string, to: string) => {
    const { A, B, C } = recountTurns(entries, { unit: unitId, from, to, asOf: endOf(TODAY), knownOn: endOf(TODAY) });
    return { A, B, C };
  };
  const lives = (entries: readonly Entry[], from: string, to: string, asOf = TODAY) => recountLives(entries, { unit: unitId, as: 'reception', from, to, asOf, knownOn: TODAY });
  const cutBy = (code: string, of: (entry: Entry) => string | null) => {
    const own = journal.filter((entry) => (of(entry) ?? '') === code || CHANGING_KINDS.some((kind) => kind === entry.kind));
    const dossiers = new Set(journal.filter((entry) => entry.kind === 'dossier.received' && of(entry) === code).map(({ dossierId }) => dossierId));
    return { ...turns(own, PILOT.from, PILOT.to), accepted: lives(journal.filter(({ dossierId }) => dossiers.has(dossierId)), PILOT.from, PILOT.to)['accepted'] };
  };
  /** Owners by their numbers, each with the days on which a dossier of hers was accepted. */
  const recountPeople = async () => {
    const owners = new Map((await stage.test.owner(`select dossier_id, id_number from dossier_party where role = 'owner'`)).map((row) => [String(row['dossier_id']), String(row['id_number'])]));
    const days = Map.groupBy(journal.filter(({ kind }) => kind === 'dossier.received'), ({ dossierId }) => owners.get(dossierId ?? ''));
    return { people: days.size, again: [...days.values()].filter((met) => new Set(met.map(({ day }) => day)).size > 1).length };
  };
  const taken = async (format: string): Promise<Buffer> => {
    const { id } = said(await thuy('exportReport', { of: 'pilot', format, asked: { plan: PLAN } }), Row);
    await exportsOf(stage.test, stage.now).make();
    expect(said(await thuy('getExport', { id }), Row).state).toBe('ready');
    return (await thuy('fetchExport', { id })).bytes;
  };
});

describe('a period is simulated', () => {
  const houses: TestHouse[] = [];
  const fresh = async () => {
    const test = await openHouse(import.meta.url);
    houses.push(test);
    return test;
  };
  const WEEK: Asked = { ...ASKED, to: '2020-10-30', seed: 9, scale: 0.15 };
  const now = () => new Date(`${TODAY}T08:00:00+07:00`);
  afterAll(async () => {
    for (const test of houses) await test.close();
  });

  it('the same for the same seed but for ids and secrets, and otherwise for another', async () => {
    const told = async (seed: number) => {
      const test = await fresh();
      const done = await simulate(demonstration(test, now), { ...WEEK, seed }, quiet);
      const rows = await test.owner(`select happened_at, kind, employer, procedure_code, channel, facts ->> 'code' as code, facts ->> 'dueDay' as due from journal_entry where happened_at < '2021-01-01' and unit_id is not null and kind <> 'reporting.periodSimulated' order by transaction, position`);
      return { acts: done.byAct, rows };
    };
    const first = await told(9);
    expect(await told(9)).toEqual(first);
    expect((await told(10)).rows).not.toEqual(first.rows);
    expect(first.rows.length).toBeGreaterThan(20);
  });

  it('never where real work is done, never for days that cannot be, and once for the same days', async () => {
    const test = await fresh();
    const asked = (changes: Partial<Asked>) => simulate(demonstration(test, now), { ...WEEK, scale: 0.05, ...changes }, quiet);
    await expect(simulate({ ...test.house, installation: installationOf(test.house.config, false) }, WEEK, quiet)).rejects.toThrow(/trình diễn/);
    const wrong: Partial<Asked>[] = [{ from: '2020-11-01' }, { to: '2020-02-30' }, { to: '2021-03-02' }, { to: '2099-01-01' }, { plan: 'KHONG-CO' }, { seed: 1.5 }, { seed: -1 }, { scale: 0 }, { scale: Number.NaN }, { scale: 1000 }];
    for (const changes of wrong) await expect(asked(changes)).rejects.toThrow(BadAsking);
    expect(await test.owner('select 1 from synthetic_period')).toEqual([]);
    await asked({});
    await expect(asked({ from: '2020-10-30', to: '2020-11-03' })).rejects.toThrow(/đã được mô phỏng/);
  });
});

/** A test's house as the command line opens it: a demonstration, at its own time. */
function demonstration(test: TestHouse, now: () => Date): House {
  return { ...test.house, installation: installationOf(test.house.config, true), now };
}
