import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '#kernel/operation.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import type * as contract from '../contract/asking.ts';
import { arrangeHelping, type Asked, codeOf, granted, type Helping, knock, MORNING, PASSWORD, PROCEDURE, SECRET, somebody } from '../fixture/helping.ts';
import { ANSWER_WAYS, ANSWERS } from '../rules/asking.ts';
import { ACTS_IN_NAME, CITIZEN_IDS, SCOPES, TEXT_LANGUAGES } from '../rules/mandates.ts';
import { takeMessage } from './answering.ts';
import { askMandateByPhone } from './asking.ts';
import { codeOfAsk } from './codes.ts';
import { previewMandate } from './mandates.ts';
import { revokeByCitizen } from './revoking.ts';
import { askToTell, mandateToTell } from './told.ts';

type Ask = Output<typeof contract.askMandateByPhone>;
type Answered = Output<typeof contract.answerMandateAsk>;

let house: TestHouse;
let at: Helping;

beforeAll(async () => {
  house = await openHouse(import.meta.url, { MESSAGE_SECRET: SECRET });
  at = await arrangeHelping(house);
});
afterAll(() => house.close());

const minutes = (count: number) => new Date(MORNING.getTime() + count * 60_000);
const asked = (more: Partial<Asked> = {}): Asked => ({ citizen: somebody(), kinds: ['fill', 'submit'], scope: 'visit', ...more });
const phoneOf = (what: Asked) => what.citizen.phone ?? '';

async function ask(what: Asked, more: object = {}, now = MORNING): Promise<Ask> {
  const { textSha256 } = await house.write({ as: at.lan, now }, (ctx) => previewMandate(ctx, what));
  return knock(house, 'askMandateByPhone', at.lan, { ...what, textSha256, password: PASSWORD, ...more }, now);
}
/** The code as the message to her telephone holds it. */
const codeOfMessage = async (id: string) => (await house.write({}, (ctx) => askToTell(ctx, id))).code ?? '';
const answer = (phone: string, code: string, said: 'yes' | 'no' = 'yes', now = minutes(2), address = '10.9.9.9') => knock<Answered>(house, 'answerMandateAsk', undefined, { phone, code, answer: said }, now, address);
const message = (from: string, text: string, now = minutes(2)) => house.write({ now }, (ctx) => takeMessage(ctx, { from, text }));
const stateOf = async (id: string, now = minutes(3)) => (await knock<Ask>(house, 'getMandateAsk', at.lan, { id }, now)).state;
const kindsOf = async (id: string | null) => (await house.owner('select kind from journal_entry where subject_id = $1 order by recorded_at, id', [id])).map(({ kind }) => kind);

describe('who may not', () => {
  it('the helper does not answer for her: a browser in which staff is signed in is refused, and no answer of the desk holds the code', async () => {
    const what = asked();
    const open = await ask(what);
    const code = await codeOfMessage(open.id);
    expect(JSON.stringify(open)).not.toContain(code);
    expect(await codeOf(knock(house, 'answerMandateAsk', at.lan, { phone: phoneOf(what), code, answer: 'yes' }))).toBe('mandate.notByStaff');
    expect(await codeOf(knock(house, 'readMandateAsk', at.lan, { phone: phoneOf(what), code }))).toBe('mandate.notByStaff');
    expect(await stateOf(open.id)).toBe('waiting');
    expect(await codeOf(knock(house, 'getMandateAsk', at.elsewhere, { id: open.id }))).toBe('mandate.askUnknown');
  });

  it('a number of the staff is not asked, nor anybody without a telephone, nor without the helper’s own password', async () => {
    await house.owner('update staff set phone = $1 where id = $2', ['0988000111', at.hung.staffId]);
    const what = asked();
    expect(await codeOf(ask(asked({ citizen: { ...somebody(), phone: '0988000111' } })))).toBe('mandate.phoneOfStaff');
    const { phone: _phone, ...mute } = somebody();
    expect(await codeOf(ask(asked({ citizen: mute })))).toBe('mandate.phoneNeeded');
    expect(await codeOf(ask(what, { password: 'sai' }))).toBe('access.confirmWrong');
    expect(await codeOf(ask(what, { textSha256: '0'.repeat(64) }))).toBe('mandate.textChanged');
    const stands = asked();
    await granted(house, at.lan, stands);
    expect(await codeOf(ask(stands))).toBe('mandate.alreadyGranted');
    await house.owner('delete from sign_in_failure');
  });
});

describe('asking by message', () => {
  it('the first message says who asks, for what and until when, and a code that stands nowhere; her yes makes the mandate', async () => {
    const what = asked({ scope: 'procedures', procedures: [PROCEDURE] });
    const open = await ask(what);
    const told = await house.write({}, (ctx) => askToTell(ctx, open.id));
    expect(told.words).toContain('Bưu điện tỉnh (Bộ phận Một cửa Việt Yên) xin được làm thay bạn: khai biểu mẫu, nộp hồ sơ; Đăng ký thay đổi hộ kinh doanh; đến hết 03/11/2020.');
    expect(told.words).not.toMatch(/Mến|024185/);
    expect(told).toMatchObject({ phone: phoneOf(what), code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{6}$/) });
    const { text } = await knock<{ text: string }>(house, 'readMandateAsk', undefined, { phone: phoneOf(what), code: told.code });
    expect(text).toContain(what.citizen.idNumber);
    expect(await answer(phoneOf(what), told.code ?? '')).toMatchObject({ answer: 'yes', first: true });
    const { mandateId, state } = await knock<Ask>(house, 'getMandateAsk', at.lan, { id: open.id });
    expect(state).toBe('granted');
    const [mandate] = await house.owner('select evidence, signature, document_no, p.phone, granted_by = $2 as by_lan, encode(text_sha256, $3) = encode(sha256(convert_to(p.text, $4)), $3) as same from mandate m join mandate_person p on p.mandate_id = m.id where m.id = $1', [mandateId, at.lan.staffId, 'hex', 'UTF8']);
    expect(mandate).toEqual({ evidence: 'phone', signature: null, document_no: null, phone: phoneOf(what), by_lan: true, same: true });
    expect(await kindsOf(open.id)).toEqual(['mandate.asked']);
    expect(await house.owner(`select actor_id, unit_id = $2 as at_unit from journal_entry where subject_id = $1 and kind = 'mandate.granted'`, [mandateId, at.oneStop])).toEqual([{ actor_id: null, at_unit: true }]);
    const everything = await house.owner(`select (select string_agg(k::text, ' ') from mandate_ask k) || (select string_agg(j.facts::text, ' ') from journal_entry j) || (select string_agg(p::text, ' ') from mandate_ask_person p) as all`);
    expect(String(everything[0]?.['all'])).not.toContain(told.code);
  });

  it('answered twice, the first answer stands, on the page and by message; two answers at one moment make one mandate', async () => {
    const what = asked();
    const open = await ask(what);
    const code = await codeOfMessage(open.id);
    expect(await answer(phoneOf(what), code, 'no')).toMatchObject({ answer: 'no', first: true });
    expect(await answer(phoneOf(what), code, 'yes')).toMatchObject({ answer: 'no', first: false });
    expect(await message(phoneOf(what), `DONGY ${code}`)).toEqual({ outcome: 'declined' });
    expect(await kindsOf(open.id)).toEqual(['mandate.asked', 'mandate.declined']);
    const second = asked();
    const codeOfSecond = await codeOfMessage((await ask(second)).id);
    const both = await Promise.all([answer(phoneOf(second), codeOfSecond), answer(phoneOf(second), codeOfSecond)]);
    expect(both.map(({ first }) => first).toSorted()).toEqual([false, true]);
    expect(await house.owner('select count(*)::int as n from mandate_person where id_number = $1', [second.citizen.idNumber])).toEqual([{ n: 1 }]);
  });

  it('answered by message with or without marks, spaces and capitals; what is no answer is not understood', async () => {
    const texts = ['Đồng ý {code}', 'dongy {code}', ' DONG  Y: {code}!'];
    for (const text of texts) {
      const what = asked();
      const code = await codeOfMessage((await ask(what)).id);
      expect(await message(`+84${phoneOf(what).slice(1)}`, text.replace('{code}', code.toLowerCase()))).toMatchObject({ outcome: 'granted' });
    }
    for (const text of ['', 'alo', 'DONGY', '123456', 'TOI KHONG BIET', 'HUY', `DONGY ${'9'.repeat(60)}`]) expect(await message('0912999888', text)).toEqual({ outcome: 'notUnderstood' });
  });

  it('expired, foreign and forged codes make nothing', async () => {
    const [late, mine, hers] = [asked(), asked(), asked()];
    const lateCode = await codeOfMessage((await ask(late)).id);
    expect(await codeOf(answer(phoneOf(late), lateCode, 'yes', minutes(15)))).toBe('mandate.askExpired');
    expect(await codeOf(knock(house, 'readMandateAsk', undefined, { phone: phoneOf(late), code: lateCode }, minutes(15)))).toBe('mandate.askExpired');
    expect(await message(phoneOf(late), `DONGY ${lateCode}`, minutes(16))).toEqual({ outcome: 'refused', refusal: 'mandate.askExpired' });
    const mineCode = await codeOfMessage((await ask(mine)).id);
    await ask(hers);
    expect(await codeOf(answer(phoneOf(hers), mineCode))).toBe('mandate.codeWrong');
    expect(await message(phoneOf(hers), `DONGY ${mineCode}`)).toEqual({ outcome: 'refused', refusal: 'mandate.codeWrong' });
    const forged = await house.write({}, async (ctx) => codeOfAsk({ installation: { ...ctx.installation, messageSecret: 'x'.repeat(40) } }, mineCode));
    expect(await codeOf(answer(phoneOf(mine), forged ?? ''))).toBe('mandate.codeWrong');
    expect(await house.owner('select count(*)::int as n from mandate_person where id_number = any($1)', [[late, mine, hers].map(({ citizen }) => citizen.idNumber)])).toEqual([{ n: 0 }]);
  });

  it('closes after five wrong codes, right one or not, and counts them though they are refused', async () => {
    const what = asked();
    const open = await ask(what);
    const code = await codeOfMessage(open.id);
    for (let n = 0; n < 5; n += 1) expect(await codeOf(answer(phoneOf(what), 'WRONG1', 'yes', minutes(1), `10.1.1.${n}`))).toBe('mandate.codeWrong');
    expect(await stateOf(open.id)).toBe('closed');
    expect(await codeOf(answer(phoneOf(what), code))).toBe('mandate.askClosed');
  });

  it('closes a machine that tries one code after the other, and no other machine', async () => {
    for (let n = 0; n < 10; n += 1) expect(await codeOf(answer(`09770000${n}0`, 'WRONG1', 'yes', minutes(1), '10.6.6.6'))).toBe('mandate.codeWrong');
    const what = asked();
    const code = await codeOfMessage((await ask(what)).id);
    expect(await codeOf(answer(phoneOf(what), code, 'yes', minutes(2), '10.6.6.6'))).toBe('mandate.tooManyCodes');
    expect(await answer(phoneOf(what), code)).toMatchObject({ answer: 'yes' });
  });

  it('a telephone is asked three times in an hour, not more; a family shares one and each answers her own', async () => {
    const phone = '0912777666';
    const family = [1, 2, 3].map(() => asked({ citizen: { ...somebody(), phone } }));
    const codes: string[] = [];
    for (const what of family) codes.push(await codeOfMessage((await ask(what)).id));
    expect(await codeOf(ask(asked({ citizen: { ...somebody(), phone } })))).toBe('mandate.askedTooOften');
    for (const code of codes) expect(await answer(phone, code)).toMatchObject({ first: true });
    expect(await house.owner('select count(*)::int as n from mandate_person where phone = $1', [phone])).toEqual([{ n: 3 }]);
    expect(await codeOf(ask(asked({ citizen: { ...somebody(), phone } }), {}, minutes(61)))).toBe('done');
  });

  it('is not offered where the installation has no secret to make codes from', async () => {
    const what = asked();
    const { textSha256 } = await house.write({ as: at.lan, now: MORNING }, (ctx) => previewMandate(ctx, what));
    const without = house.write({ as: at.lan, now: MORNING }, (ctx) => askMandateByPhone({ ...ctx, installation: { ...ctx.installation, messageSecret: undefined } }, { ...what, textSha256, password: PASSWORD }));
    expect(await codeOf(without)).toBe('mandate.phoneNotOffered');
  });
});

describe('taking it back without a desk', () => {
  it('by the code she was given, on any machine that is not the staff’s; once', async () => {
    const mandate = await granted(house, at.lan, asked());
    const code = mandate.revokeCode ?? '';
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect((await house.write({}, (ctx) => mandateToTell(ctx, mandate.id))).revokeCode).toBe(code);
    const seen = await knock<object>(house, 'readMandateByCode', undefined, { code }, minutes(1), '10.2.2.2');
    expect(seen).toMatchObject({ organisation: 'Bưu điện tỉnh', kinds: ['fill', 'submit'], state: 'inForce' });
    expect(JSON.stringify(seen)).not.toMatch(/Mến|024185/);
    expect(await codeOf(knock(house, 'revokeMandateByCode', at.lan, { code }))).toBe('mandate.notByStaff');
    expect(await codeOf(knock(house, 'revokeMandateByCode', undefined, { code: `${code.slice(0, 5)}-${code.slice(5).toLowerCase()}` }, minutes(1), '10.2.2.2'))).toBe('done');
    expect(await codeOf(knock(house, 'revokeMandateByCode', undefined, { code }, minutes(1), '10.2.2.2'))).toBe('mandate.revokedAlready');
    expect(await house.owner('select revoked_for, revoked_way, revoked_by from mandate where id = $1', [mandate.id])).toEqual([{ revoked_for: 'citizen', revoked_way: 'code', revoked_by: null }]);
    expect(await kindsOf(mandate.id)).toEqual(['mandate.granted', 'mandate.revoked']);
  });

  it('on a machine somebody of the staff is signed in at, the entry names nobody: it was she', async () => {
    const mandate = await granted(house, at.lan, asked());
    await house.write({ as: at.hung, now: minutes(1) }, (ctx) => revokeByCitizen(ctx, mandate.id, 'signedIn'));
    expect(await house.owner(`select actor_id, unit_id = $2 as at_unit from journal_entry where subject_id = $1 and kind = 'mandate.revoked'`, [mandate.id, at.oneStop])).toEqual([{ actor_id: null, at_unit: true }]);
  });

  it('by message HUY from her own telephone; from another it is refused', async () => {
    const what = asked();
    const mandate = await granted(house, at.lan, what);
    expect(await message('0966555444', `HUY ${mandate.revokeCode}`)).toEqual({ outcome: 'refused', refusal: 'mandate.codeWrong' });
    expect(await message(phoneOf(what), `hủy ${mandate.revokeCode?.toLowerCase()}`)).toEqual({ outcome: 'revoked', mandateId: mandate.id });
    expect(await message(phoneOf(what), `HUY ${mandate.revokeCode}`)).toEqual({ outcome: 'refused', refusal: 'mandate.revokedAlready' });
    expect(await message(phoneOf(what), 'HUY ABCDEFGHJK')).toEqual({ outcome: 'refused', refusal: 'mandate.codeWrong' });
  });
});

it('allow in the tables what the rules allow', async () => {
  const words = [['mandate_ask_kinds', ACTS_IN_NAME], ['mandate_ask_scope', SCOPES], ['mandate_ask_language', TEXT_LANGUAGES], ['mandate_ask_answer', ANSWERS], ['mandate_ask_way', ANSWER_WAYS], ['mandate_ask_id_kind', CITIZEN_IDS]] as const;
  for (const [constraint, list] of words) expect(await house.allowed(constraint)).toEqual([...list].toSorted());
});
