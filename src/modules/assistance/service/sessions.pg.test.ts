import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Input } from '#kernel/operation.ts';
import { Refusal } from '#kernel/problem.ts';
import { importPilot } from '#modules/catalogue/service/import-pilot.ts';
import { newId } from '#platform/ids.ts';
import { workbench } from '#platform/jobs.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import type * as contract from '../contract.ts';
import { closeForgotten } from '../jobs.ts';
import { DEVICES, HELP_KINDS, OUTCOMES, PORTALS, SESSION_STATES } from '../rules.ts';
import { dropAssistance, endAssistance, getOpenAssistance, linkAssistance, listAssistance, recordAssistance, startAssistance } from './sessions.ts';

const MORNING = new Date('2020-11-03T01:30:00Z');
const LATER = new Date('2020-11-03T01:42:00Z');
const PROCEDURE = '2.000720';

let house: TestHouse;
let lan: Actor;
let hung: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const oneStop = await house.addUnit({ code: 'VY-OSS', kind: 'OSS' });
  lan = await house.addActor('POSTAL_COUNTER', oneStop, { name: 'Nguyễn Thị Lan' });
  hung = await house.addActor('POSTAL_COUNTER', oneStop, { name: 'Vũ Văn Hùng' });
  elsewhere = await house.addActor('POSTAL_COUNTER', await house.addUnit({ code: 'LG-OSS', kind: 'OSS' }));
  const admin = await house.addActor('SYS_ADMIN', oneStop);
  const procedure: Parameters<typeof importPilot>[1]['procedures'][number] = {
    code: PROCEDURE, fieldCode: 'TC', name: 'Đăng ký thay đổi hộ kinh doanh', levels: ['district'], validFrom: '2015-01-01', validTo: '2025-06-30', source: 'thử nghiệm', confidence: 'thử nghiệm', subjects: ['Công dân'],
    results: [{ name: 'Giấy chứng nhận', code: null }], legalBasis: [], options: [{ channel: 'online', term: { count: 3, unit: 'workingDay' }, fee: { kind: 'free', text: 'Không thu' } }],
    cases: [{ title: '', papers: [{ name: 'Giấy đề nghị', originals: 1, copies: 0 }] }], marks: { bcciIn: true, bcciOut: true, authorisationAllowed: true, presenceRequired: false, civilServantOnly: false, onlineLevel: 'L3' },
  };
  await house.write({ as: admin, now: new Date('2015-02-01T02:00:00Z') }, (ctx) => importPilot(ctx, { about: 'thử nghiệm', procedures: [procedure] }));
});
afterAll(() => house.close());

const WHERE = { device: 'ownPhone', portal: 'national' } as const;
const start = (as: Actor, now = MORNING) => house.write({ as, now }, (ctx) => startAssistance(ctx, WHERE));
type Told = Omit<Input<typeof contract.endAssistance>, 'id'>;
const end = (as: Actor, id: string, told: Partial<Told> = {}, now = LATER) => house.write({ as, now }, (ctx) => endAssistance(ctx, { id, kinds: ['guide'], outcome: 'done', ...told }));
const record = (as: Actor, told: Partial<Input<typeof contract.recordAssistance>> = {}, now = LATER) => house.write({ as, now }, (ctx) => recordAssistance(ctx, { ...WHERE, kinds: ['guide'], outcome: 'done', minutes: 5, ...told }));
const eventsOf = (sessionId: string) => house.owner('select type, procedure_code, field_code, channel, count_key = session_id as by_session from service_event where session_id = $1 order by id', [sessionId]);

async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(() => 'done', (thrown: unknown) => (thrown instanceof Refusal ? thrown.problem.code : Promise.reject(thrown)));
}

describe('who may not', () => {
  it('a session is its helper’s: a colleague cannot end or drop it, another support point does not know it', async () => {
    const { id } = await start(lan);
    for (const other of [hung, elsewhere]) {
      expect(await codeOf(end(other, id))).toBe('assistance.sessionUnknown');
      expect(await codeOf(house.write({ as: other, now: LATER }, (ctx) => dropAssistance(ctx, { id })))).toBe('assistance.sessionUnknown');
    }
    expect((await house.write({ as: elsewhere, now: LATER }, (ctx) => listAssistance(ctx, {}))).rows).toEqual([]);
    await house.write({ as: lan, now: LATER }, (ctx) => dropAssistance(ctx, { id }));
  });

  it('a colleague sees the session and not the person in it; the helper sees the telephone masked', async () => {
    const { session } = await record(lan, { person: { name: 'Nguyễn Thị Mến', phone: '0912000111' } });
    expect(session.person).toEqual({ name: 'Nguyễn Thị Mến', phone: '091****111' });
    const { rows } = await house.write({ as: hung, now: LATER }, (ctx) => listAssistance(ctx, { day: '2020-11-03' }));
    expect(rows.find((row) => row.id === session.id)).toMatchObject({ helper: { name: 'Nguyễn Thị Lan' }, person: null });
  });
});

describe('help with an online procedure', () => {
  it('is begun with nobody named, ended with what it was, and counted once a kind; help with the account is not', async () => {
    const { id, state } = await start(lan);
    expect(state).toBe('open');
    expect((await house.write({ as: lan }, (ctx) => getOpenAssistance(ctx, {}))).session?.id).toBe(id);
    const { session, warnings } = await end(lan, id, { kinds: ['accountHelp', 'fill', 'submit'], procedureCode: PROCEDURE, externalCode: 'G22.99.08-201103-000123' });
    expect(warnings).toEqual([]);
    expect(session).toMatchObject({ state: 'ended', level: 'L3', outcome: 'done', person: null, procedure: { code: PROCEDURE }, endedAt: LATER, afterthought: false });
    expect(await eventsOf(id)).toEqual(['ONLINE_FILL', 'ONLINE_SUBMIT'].map((type) => ({ type, procedure_code: PROCEDURE, field_code: 'TC', channel: 'online', by_session: true })));
    expect(session.events.map(({ kind, voided }) => [kind, voided])).toEqual([['ONLINE_FILL', false], ['ONLINE_SUBMIT', false]]);
    expect(await codeOf(end(lan, id))).toBe('assistance.notOpen');
    expect((await house.write({ as: lan }, (ctx) => getOpenAssistance(ctx, {}))).session).toBeNull();
  });

  it('is one person at a time, also when two desks ask at once', async () => {
    const both = await Promise.all([codeOf(start(hung)), codeOf(start(hung))]);
    expect(both.toSorted()).toEqual(['assistance.sessionOpen', 'done']);
    const { session } = await house.write({ as: hung }, (ctx) => getOpenAssistance(ctx, {}));
    await house.write({ as: hung, now: LATER }, (ctx) => dropAssistance(ctx, { id: session?.id ?? '' }));
    expect(await eventsOf(session?.id ?? '')).toEqual([]);
  });

  it('given just now is entered in one act', async () => {
    const { session } = await record(hung, { kinds: ['track'], minutes: 10 });
    expect(session).toMatchObject({ state: 'ended', afterthought: true, startedAt: new Date(LATER.getTime() - 600_000), endedAt: LATER });
    expect((await eventsOf(session.id)).map((event) => event['type'])).toEqual(['ONLINE_TRACK']);
  });

  it('is refused with what is missing or not of its time, and nothing of it stays', async () => {
    const sessions = () => house.owner('select count(*)::int as n from assistance_session');
    const before = await sessions();
    expect(await codeOf(record(lan, { kinds: ['submit'] }))).toBe('assistance.procedureNeeded');
    expect(await codeOf(record(lan, { level: 'TOAN_TRINH' }))).toBe('assistance.levelOfOtherTime');
    expect(await codeOf(record(lan, { externalCode: '482913' }))).toBe('assistance.looksSecret');
    expect(await codeOf(record(lan, { dossierCode: 'H05.07777-201103-0001' }))).toBe('assistance.dossierUnknown');
    expect(await codeOf(record(lan, { procedureCode: '9.999999' }))).toBe('catalogue.procedureUnknown');
    await house.owner(`update staff set phone = '0988777666' where id = $1`, [hung.staffId]);
    expect(await codeOf(record(lan, { person: { name: 'Trần Văn A', phone: '0988777666' } }))).toBe('assistance.phoneOfStaff');
    expect(await sessions()).toEqual(before);
    expect(await house.owner(`select count(*)::int as n from journal_entry where facts::text like '%482913%'`)).toEqual([{ n: 0 }]);
  });

  it('under one telephone for more people than a family is told to the helper; the same people again are not more', async () => {
    const told = async (name: string) => (await record(lan, { person: { name, phone: '0905123123' } })).warnings.map((warning) => warning.code);
    for (const name of ['An', 'Bình', 'Cúc', 'Dung', 'Em']) expect(await told(name)).toEqual([]);
    expect(await told('AN')).toEqual([]);
    expect(await told('Phượng')).toEqual(['assistance.phoneRecurs']);
  });

  it('under one telephone counts the people of ninety days, not those of before', async () => {
    const told = async (name: string, day: string) => (await record(lan, { person: { name, phone: '0905321321' } }, new Date(`${day}T02:00:00Z`))).warnings.map((warning) => warning.code);
    for (const name of ['An', 'Bình', 'Cúc', 'Dung', 'Em']) await told(name, '2020-08-04');
    expect([await told('Phượng', '2020-11-03'), await told('Giang', '2020-11-02')]).toEqual([[], ['assistance.phoneRecurs']]);
  });

  it('left open overnight is dropped by the house and says so; today’s stays', async () => {
    const forgotten = await start(lan);
    const nextDay = new Date('2020-11-04T01:00:00Z');
    const bench = () => workbench(house.house.pool, { now: () => nextDay, installation: house.house.installation }, new AbortController().signal);
    const today = await start(hung, nextDay);
    await closeForgotten(bench());
    await closeForgotten(bench());
    expect(await house.owner('select state from assistance_session where id = any($1) order by started_at', [[forgotten.id, today.id]])).toEqual([{ state: 'dropped' }, { state: 'open' }]);
    expect(await house.owner(`select facts from journal_entry where kind = 'assistance.dropped' and subject_id = $1`, [forgotten.id])).toEqual([{ facts: { forgotten: true } }]);
    await house.write({ as: hung, now: nextDay }, (ctx) => dropAssistance(ctx, { id: today.id }));
  });
});

describe('one dossier in every channel', () => {
  it('a code nobody has, and a session nobody has, are refused by name', async () => {
    const { session } = await record(lan, { kinds: ['submit'], procedureCode: PROCEDURE });
    expect(await codeOf(house.write({ as: lan, now: LATER }, (ctx) => linkAssistance(ctx, { id: session.id, dossierCode: 'KHÔNG-CÓ' })))).toBe('assistance.dossierUnknown');
    expect(await codeOf(house.write({ as: lan, now: LATER }, (ctx) => linkAssistance(ctx, { id: newId(), dossierCode: 'X' })))).toBe('assistance.sessionUnknown');
  });
});

describe('the list of a support point', () => {
  it('is in pages, the newest first, of one day, mine, or with a portal’s code', async () => {
    const day = new Date('2020-11-10T02:00:00Z');
    for (let n = 0; n < 5; n += 1) await record(n % 2 === 0 ? lan : hung, { minutes: 1, externalCode: `ABC-${n}` }, new Date(day.getTime() + n * 60_000));
    const list = (query: Input<typeof contract.listAssistance>) => house.write({ as: lan }, (ctx) => listAssistance(ctx, query));
    const first = await list({ day: '2020-11-10', limit: 3 });
    expect(first.rows.map((row) => row.externalCode)).toEqual(['ABC-4', 'ABC-3', 'ABC-2']);
    const rest = await list({ day: '2020-11-10', limit: 3, after: first.next ?? '' });
    expect([rest.rows.map((row) => row.externalCode), rest.next]).toEqual([['ABC-1', 'ABC-0'], null]);
    expect((await list({ day: '2020-11-10', mine: true })).rows.map((row) => row.externalCode)).toEqual(['ABC-4', 'ABC-2', 'ABC-0']);
    expect((await list({ externalCode: 'ABC-3' })).rows).toHaveLength(1);
    expect(await codeOf(list({ after: 'x' }))).toBe('input.cursorUnknown');
  });

  it('allows in the tables what the rules allow', async () => {
    const lists = [['assistance_device', DEVICES], ['assistance_portal', PORTALS], ['assistance_state', SESSION_STATES], ['assistance_kinds', HELP_KINDS], ['assistance_outcome', OUTCOMES]] as const;
    for (const [constraint, words] of lists) expect(await house.allowed(constraint)).toEqual([...words].toSorted());
  });
});
