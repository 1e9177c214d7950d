import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { Refusal } from '#kernel/problem.ts';
import { pass } from '#apps/door.ts';
import type { Bound } from '#apps/operations/bind.ts';
import { assistanceOperations } from '#apps/operations/assistance.ts';
import { mandateOperations } from '#apps/operations/mandate.ts';
import type * as assistanceContract from '#modules/assistance/contract.ts';
import { startAssistance } from '#modules/assistance/service/sessions.ts';
import { importPilot } from '#modules/catalogue/service/import-pilot.ts';
import { newId } from '#platform/ids.ts';
import { hashPassword } from '#platform/password.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import type * as contract from '../contract/mandates.ts';
import { ACTS_IN_NAME, CITIZEN_IDS, EVIDENCES, REVOKED_WAYS, REVOKERS, SCOPES, TEXT_LANGUAGES } from '../rules/mandates.ts';
import { getMandate, listMandates, previewMandate } from './mandates.ts';
import { revokeMandate } from './revoking.ts';

const NOW = new Date('2020-11-03T01:30:00Z');
const TOMORROW = new Date('2020-11-04T01:30:00Z');
const PROCEDURE = '2.000720';
const PASSWORD = 'mat-khau-cua-lan';
const SIGNATURE = 'M10 20 L60 80 L90 20 M5 5 L9 9';
const MEN = { name: 'Nguyễn Thị Mến', idKind: 'CCCD', idNumber: '024185000123', phone: '0912000111' } as const;

let house: TestHouse;
let lan: Actor;
let hung: Actor;
let binh: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const oneStop = await house.addUnit({ code: 'VY-OSS', kind: 'OSS', name: 'Bộ phận Một cửa Việt Yên' });
  lan = await house.addActor('POSTAL_COUNTER', oneStop, { name: 'Nguyễn Thị Lan' });
  hung = await house.addActor('POSTAL_COUNTER', oneStop, { name: 'Vũ Văn Hùng' });
  binh = await house.addActor('OSS_OFFICER', oneStop, { name: 'Trần Bình' });
  elsewhere = await house.addActor('OSS_OFFICER', await house.addUnit({ code: 'LG-OSS', kind: 'OSS' }));
  for (const [actor, username] of [[lan, 'lan'], [binh, 'binh']] as const) await house.owner('insert into account (staff_id, username, password_hash, demonstration) values ($1, $2, $3, false)', [actor.staffId, username, await hashPassword(PASSWORD)]);
  const admin = await house.addActor('SYS_ADMIN', oneStop);
  const procedure: Parameters<typeof importPilot>[1]['procedures'][number] = {
    code: PROCEDURE, fieldCode: 'TC', name: 'Đăng ký thay đổi hộ kinh doanh', levels: ['district'], validFrom: '2015-01-01', validTo: '2025-06-30', source: 'thử nghiệm', confidence: 'thử nghiệm', subjects: ['Công dân'],
    results: [{ name: 'Giấy chứng nhận', code: null }], legalBasis: [], options: [{ channel: 'online', term: { count: 3, unit: 'workingDay' }, fee: { kind: 'free', text: 'Không thu' } }],
    cases: [{ title: '', papers: [{ name: 'Giấy đề nghị', originals: 1, copies: 0 }] }], marks: { bcciIn: true, bcciOut: true, authorisationAllowed: true, presenceRequired: false, civilServantOnly: false, onlineLevel: 'L3' },
  };
  await house.write({ as: admin, now: new Date('2015-02-01T02:00:00Z') }, (ctx) => importPilot(ctx, { about: 'thử nghiệm', procedures: [procedure] }));
});
afterAll(() => house.close());
beforeEach(() => house.owner('delete from sign_in_failure'));

type Asked = Input<typeof contract.previewMandate>;
type Mandate = Output<typeof contract.grantMandate>;
type Grant = Partial<Input<typeof contract.grantMandate>>;

let person = 100;
/** Somebody who has granted nothing yet. */
const somebody = () => ({ ...MEN, idNumber: `024185000${(person += 1)}` });
const asked = (more: Partial<Asked> = {}): Asked => ({ citizen: somebody(), kinds: ['fill', 'submit'], scope: 'visit', ...more });

async function grant(as: Actor, what: Asked, more: Grant = {}, now = NOW): Promise<Mandate> {
  const { textSha256 } = await house.write({ as, now }, (ctx) => previewMandate(ctx, what));
  const proof = more.evidence === 'paper' ? { evidence: 'paper' } : { evidence: 'screen', signature: SIGNATURE };
  return knock('grantMandate', as, { ...what, textSha256, ...proof, password: PASSWORD, ...more }, now);
}

/** Through the door, as the operation declares it: what an attempt leaves behind stays. */
async function knock<T>(id: string, actor: Actor, input: object, now = NOW): Promise<T> {
  const bound: Bound | undefined = [...mandateOperations, ...assistanceOperations].find(({ operation }) => operation.id === id);
  if (!bound) throw new Error(id);
  let kept: T | undefined;
  const told: Bound = { ...bound, act: async (ctx, given) => (kept = JSON.parse(JSON.stringify(await bound.act(ctx, given)))) };
  await pass(house.house, told, input, { now, language: 'vi', requestId: newId(), address: '10.0.0.7', by: { actor } }, (result) => result);
  if (kept === undefined) throw new Error(id);
  return kept;
}

async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(() => 'done', (thrown: unknown) => (thrown instanceof Refusal ? thrown.problem.code : Promise.reject(thrown)));
}

const start = (as: Actor, now = NOW) => house.write({ as, now }, (ctx) => startAssistance(ctx, { device: 'counter', portal: 'thisSystem' }));
const use = (as: Actor, sessionId: string, mandateId: string, more: object = {}, now = NOW) => knock<Output<typeof assistanceContract.typeUnderMandate>>('typeUnderMandate', as, { id: sessionId, mandateId, kinds: ['fill', 'submit'], procedureCode: PROCEDURE, ...more }, now);
const end = (as: Actor, id: string, more: object = {}, now = NOW) => knock<Output<typeof assistanceContract.endAssistance>>('endAssistance', as, { id, kinds: ['fill', 'submit'], outcome: 'done', procedureCode: PROCEDURE, ...more }, now);
const drop = (as: Actor, id: string, now = NOW) => knock('dropAssistance', as, { id }, now);
const revoke = (as: Actor, id: string, more: object, now = NOW) => knock<Mandate>('revokeMandate', as, { id, ...more }, now);
const usesOf = (id: string) => house.owner('select refusal, kinds from mandate_use where mandate_id = $1 order by used_at, id', [id]);
const entriesOf = (id: string) => house.owner('select kind, facts, actor_id = $2 as by_lan from journal_entry where subject_id = $1 order by recorded_at, id', [id, lan.staffId]);

describe('who may not', () => {
  it('another organisation does not use it, another unit does not read it, and the try is remembered', async () => {
    const mandate = await grant(lan, asked());
    const session = await start(binh);
    expect(await codeOf(use(binh, session.id, mandate.id))).toBe('mandate.notYours');
    expect(await usesOf(mandate.id)).toEqual([{ refusal: 'mandate.notYours', kinds: ['fill', 'submit'] }]);
    expect(await codeOf(revoke(binh, mandate.id, { wish: 'organisation', reason: 'Nhầm' }))).toBe('mandate.notYours');
    expect(await codeOf(house.write({ as: elsewhere }, (ctx) => getMandate(ctx, { id: mandate.id })))).toBe('mandate.unknown');
    expect((await house.write({ as: elsewhere, now: NOW }, (ctx) => listMandates(ctx, {}))).rows).toEqual([]);
    await drop(binh, session.id);
  });

  it('a helper does not use it in a colleague’s session', async () => {
    const mandate = await grant(lan, asked());
    const session = await start(lan);
    expect(await codeOf(use(hung, session.id, mandate.id))).toBe('assistance.sessionUnknown');
    await drop(lan, session.id);
  });
});

describe('granting', () => {
  it('keeps the exact text, its hash, the signature, and tells the journal nothing of the person', async () => {
    const mandate = await grant(lan, asked({ citizen: MEN, scope: 'procedures', procedures: [PROCEDURE], toDay: '2020-11-10' }));
    expect(mandate).toMatchObject({ state: 'inForce', usable: true, ours: true, organisation: 'Bưu điện tỉnh', fromDay: '2020-11-03', toDay: '2020-11-10', covers: [{ code: PROCEDURE }], citizen: { name: MEN.name, idNumber: '024******123', phone: '091****111' } });
    const { text } = await house.write({ as: hung, now: NOW }, (ctx) => getMandate(ctx, { id: mandate.id }));
    expect(text).toContain('024185000123');
    expect(await house.owner('select signature, text, encode(sha256(convert_to(text, $2)), $3) as hash from mandate_person where mandate_id = $1', [mandate.id, 'UTF8', 'hex'])).toEqual([{ signature: SIGNATURE, text, hash: mandate.textSha256 }]);
    const [entry] = await entriesOf(mandate.id);
    expect(entry).toMatchObject({ kind: 'mandate.granted', by_lan: true, facts: { textSha256: mandate.textSha256, covers: [PROCEDURE], evidence: 'screen' } });
    expect(await house.owner(`select count(*)::int as n from journal_entry where facts::text ~ '024185000123|Mến|0912000111' or facts::text like '%' || $1 || '%'`, [PASSWORD])).toEqual([{ n: 0 }]);
  });

  it('is refused when the screen showed another text, without evidence, or what cannot stand; nothing of it stays', async () => {
    const what = asked();
    const count = () => house.owner('select count(*)::int as n from mandate');
    const before = await count();
    expect(await codeOf(grant(lan, what, { toDay: '2020-11-03', kinds: ['fill'] }))).toBe('mandate.textChanged');
    expect(await codeOf(grant(lan, what, { citizen: { ...what.citizen, name: 'Nguyễn Thị Mên' } }))).toBe('mandate.textChanged');
    expect(await codeOf(grant(lan, what, { signature: 'M1 1' }))).toBe('mandate.signatureNeeded');
    expect(await codeOf(grant(lan, what, { evidence: 'paper' }))).toBe('mandate.paperNumberNeeded');
    expect(await codeOf(grant(lan, asked({ scope: 'fields', fields: ['KHÔNG'] })))).toBe('mandate.fieldUnknown');
    expect(await codeOf(grant(lan, asked({ scope: 'procedures', procedures: ['9.999999'] })))).toBe('catalogue.procedureUnknown');
    expect(await codeOf(grant(lan, asked({ toDay: '2020-11-04' })))).toBe('mandate.visitIsToday');
    expect(await codeOf(grant(lan, asked({ scope: 'procedures' })))).toBe('mandate.scopeWrong');
    expect(await codeOf(grant(lan, asked({ procedures: [PROCEDURE] })))).toBe('mandate.scopeWrong');
    expect(await codeOf(grant(lan, asked({ citizen: { ...MEN, idNumber: '123' } })))).toBe('dossier.idNumberWrong');
    expect(await count()).toEqual(before);
  });

  it('needs the helper’s own password; the fifth wrong one closes her account and address as at sign-in', async () => {
    const what = asked();
    for (let n = 0; n < 5; n += 1) expect(await codeOf(grant(lan, what, { password: 'sai' }))).toBe('access.confirmWrong');
    expect(await codeOf(grant(lan, what))).toBe('access.tooManyFailures');
    expect(await house.owner(`select count(*)::int as n from journal_entry where kind = 'access.confirmRefused' and subject_id = $1`, [lan.staffId])).toEqual([{ n: 5 }]);
    expect(await codeOf(grant(lan, what, {}, new Date(NOW.getTime() + 16 * 60_000)))).toBe('done');
  });

  it('pressed twice is granted once; after a revocation it may be granted anew', async () => {
    const what = asked();
    const both = await Promise.all([codeOf(grant(lan, what)), codeOf(grant(lan, what))]);
    expect(both.toSorted()).toEqual(['done', 'mandate.alreadyGranted']);
    const { rows } = await house.write({ as: lan, now: NOW }, (ctx) => listMandates(ctx, { idNumber: what.citizen.idNumber }));
    await revoke(lan, rows[0]?.id ?? '', { wish: 'organisation', reason: 'Người dân tự làm được.' });
    expect(await codeOf(grant(lan, what, { evidence: 'paper', documentNo: '12/UQ' }))).toBe('done');
  });
});

describe('using it', () => {
  it('the helper types under it, and the session says for whom and by what right; counts are the same', async () => {
    const mandate = await grant(lan, asked());
    const session = await start(lan);
    expect(await codeOf(end(lan, session.id))).toBe('assistance.mandateNeeded');
    expect(await use(lan, session.id, mandate.id)).toMatchObject({ mandate: { id: mandate.id, onBehalfOf: MEN.name } });
    expect(await codeOf(end(lan, session.id, { kinds: ['fill', 'pay'] }))).toBe('assistance.mandateNeeded');
    const { session: ended } = await end(lan, session.id, { kinds: ['guide', 'fill', 'submit'], typedBy: 'helper' });
    expect(ended).toMatchObject({ typedBy: 'helper', mandate: { id: mandate.id }, helper: { id: lan.staffId } });
    expect(ended.events.map(({ kind }) => kind)).toEqual(['ONLINE_GUIDE', 'ONLINE_FILL', 'ONLINE_SUBMIT']);
    expect((await entriesOf(mandate.id)).map(({ kind }) => kind)).toEqual(['mandate.granted', 'mandate.used']);
    expect(await house.owner(`select facts ->> 'mandateId' as mandate from journal_entry where kind = 'assistance.ended' and session_id = $1`, [session.id])).toEqual([{ mandate: mandate.id }]);
  });

  it('on her own telephone she types and no mandate is asked; where the helper typed, it is', async () => {
    const past = { device: 'ownPhone', portal: 'national', kinds: ['submit'], outcome: 'done', procedureCode: PROCEDURE, minutes: 5 };
    expect(await codeOf(knock('recordAssistance', lan, past))).toBe('done');
    expect(await codeOf(knock('recordAssistance', lan, { ...past, device: 'counter', portal: 'thisSystem' }))).toBe('assistance.mandateNeeded');
    const { id } = await house.write({ as: lan, now: NOW }, (ctx) => startAssistance(ctx, { device: 'ownPhone', portal: 'national' }));
    expect(await codeOf(end(lan, id, { typedBy: 'helper' }))).toBe('assistance.mandateNeeded');
    expect((await end(lan, id)).session).toMatchObject({ typedBy: 'citizen', mandate: null });
  });

  it('refused for another act, another procedure, after its term or once revoked, it is remembered each time', async () => {
    const mandate = await grant(lan, asked({ scope: 'fields', fields: ['TC'] }));
    const session = await start(lan);
    expect(await codeOf(use(lan, session.id, mandate.id, { kinds: ['pay'] }))).toBe('mandate.kindNotCovered');
    expect(await codeOf(use(lan, session.id, newId()))).toBe('mandate.unknown');
    expect(await codeOf(use(lan, session.id, mandate.id, {}, TOMORROW))).toBe('mandate.endedAlready');
    expect(await codeOf(revoke(lan, mandate.id, { wish: 'citizen', idNumber: MEN.idNumber }))).toBe('mandate.otherPerson');
    expect(await codeOf(revoke(lan, mandate.id, { wish: 'organisation' }))).toBe('mandate.reasonNeeded');
    const idNumber = `024185000${person}`;
    expect(await revoke(elsewhere, mandate.id, { wish: 'citizen', idNumber })).toMatchObject({ state: 'revoked', revokedFor: 'citizen', usable: false });
    expect(await codeOf(revoke(elsewhere, mandate.id, { wish: 'citizen', idNumber }))).toBe('mandate.revokedAlready');
    expect(await codeOf(use(lan, session.id, mandate.id))).toBe('mandate.revokedAlready');
    expect((await usesOf(mandate.id)).map(({ refusal }) => refusal).toSorted()).toEqual(['mandate.endedAlready', 'mandate.kindNotCovered', 'mandate.revokedAlready']);
    expect((await entriesOf(mandate.id)).map(({ kind }) => kind).filter((kind) => kind === 'mandate.useRefused')).toHaveLength(3);
    await drop(lan, session.id);
  });

  it('what was tried and refused, or done for another procedure, lets no help end as typed in her name', async () => {
    const mandate = await grant(lan, asked({ kinds: ['fill'] }));
    const session = await start(lan);
    expect(await codeOf(use(lan, session.id, mandate.id, { kinds: ['submit'] }))).toBe('mandate.kindNotCovered');
    expect(await codeOf(end(lan, session.id, { kinds: ['submit'] }))).toBe('assistance.mandateNeeded');
    await use(lan, session.id, mandate.id, { kinds: ['fill'] });
    await house.owner(`update mandate_use set procedure_code = '1.008004' where session_id = $1 and refusal is null`, [session.id]);
    expect(await codeOf(end(lan, session.id, { kinds: ['fill'] }))).toBe('assistance.mandateNeeded');
    await drop(lan, session.id);
  });

  it('one session is one person: a second mandate is refused', async () => {
    const [one, two] = [await grant(lan, asked()), await grant(lan, asked())];
    const session = await start(lan);
    await use(lan, session.id, one.id);
    expect(await codeOf(use(lan, session.id, two.id))).toBe('assistance.otherMandate');
    await drop(lan, session.id);
  });

  it('revoked while a use is in flight, the use is before or after it, never beside', async () => {
    const mandate = await grant(lan, asked());
    const session = await start(lan);
    const opened = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const revoking = house.write({ as: hung, now: NOW }, async (ctx) => {
      await revokeMandate(ctx, { id: mandate.id, wish: 'organisation', reason: 'Người dân đổi ý.' });
      opened.resolve();
      await goOn.promise;
    });
    await opened.promise;
    const inFlight = codeOf(use(lan, session.id, mandate.id));
    await waitingForRow();
    goOn.resolve();
    await revoking;
    expect(await inFlight).toBe('mandate.revokedAlready');
    expect((await usesOf(mandate.id)).map(({ refusal }) => refusal)).toEqual(['mandate.revokedAlready']);
    await drop(lan, session.id);
  });
});

describe('the lists', () => {
  it('of the unit in pages, of one day, in force; of the citizen at any desk by her number, masked', async () => {
    const day = new Date('2020-12-01T02:00:00Z');
    const citizen = somebody();
    for (let n = 0; n < 3; n += 1) await grant(n === 1 ? binh : lan, asked({ citizen, kinds: [ACTS_IN_NAME[n] ?? 'fill'] }), {}, new Date(day.getTime() + n * 60_000));
    const list = (as: Actor, query: Input<typeof contract.listMandates>) => house.write({ as, now: day }, (ctx) => listMandates(ctx, query));
    const first = await list(lan, { day: '2020-12-01', limit: 2 });
    expect(first.rows.map(({ kinds, usable }) => [kinds, usable])).toEqual([[['submit'], true], [['upload'], false]]);
    const rest = await list(lan, { day: '2020-12-01', limit: 2, after: first.next ?? '' });
    expect([rest.rows.map(({ kinds }) => kinds), rest.next]).toEqual([[['fill']], null]);
    expect((await list(lan, { inForce: true })).rows).toHaveLength(3);
    const hers = await list(elsewhere, { idNumber: citizen.idNumber });
    expect(hers.rows.map(({ usable, citizen: shown }) => [usable, shown?.idNumber])).toEqual(Array(3).fill([false, `024******${citizen.idNumber.slice(-3)}`]));
    expect(await codeOf(list(lan, { after: 'x' }))).toBe('input.cursorUnknown');
  });

  it('keep the mandate and forget the person when she is erased', async () => {
    const mandate = await grant(lan, asked());
    await house.owner('delete from mandate_person where mandate_id = $1', [mandate.id]);
    const { mandate: left, text } = await house.write({ as: lan, now: NOW }, (ctx) => getMandate(ctx, { id: mandate.id }));
    expect([left.citizen, text, left.textSha256]).toEqual([null, null, mandate.textSha256]);
    expect(await codeOf(revoke(lan, mandate.id, { wish: 'citizen', idNumber: MEN.idNumber }))).toBe('mandate.otherPerson');
  });

  it('allow in the tables what the rules allow, and a use is never changed', async () => {
    const words = [['mandate_kinds', ACTS_IN_NAME], ['mandate_scope', SCOPES], ['mandate_evidence', EVIDENCES], ['mandate_revoked_for', REVOKERS], ['mandate_revoked_way', REVOKED_WAYS], ['mandate_id_kind', CITIZEN_IDS], ['mandate_language', TEXT_LANGUAGES]] as const;
    for (const [constraint, list] of words) expect(await house.allowed(constraint)).toEqual([...list].toSorted());
    await expect(house.write({ as: lan }, (ctx) => ctx.db.run('test.changeUse', 'update mandate_use set refusal = null'))).rejects.toThrow('permission denied');
  });
});

/** Until somebody stands waiting for a row another transaction holds. */
async function waitingForRow(): Promise<void> {
  const waiting = async () => (await house.owner(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0;
  while (!(await waiting())) await new Promise((resolve) => setTimeout(resolve, 10));
}
