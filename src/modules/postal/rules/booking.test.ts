import { describe, expect, test } from 'vitest';
import { bookingIncomplete, certifiedCopyNeeded, dossierNotWaiting, linesOf, notByPost, notElectronic, pricedAs, resultGone, showingNotes, waysOf } from './booking.ts';
import { dispatchOf } from './dispatch.ts';
import { messages } from '../messages/tariff.ts';
import { LINE_WORDS, paymentWords, priceWords, SCOPE_WORDS } from './posting-words.ts';
import type { QuoteLine } from './quote.ts';
import { ACTIONS, actionRefusal, COMES_NEXT, type Standing } from './shipment-actions.ts';
import { mayReadPeople, maySeeShipment } from './shipment-sight.ts';
import { FINAL_STATES, type EventCode } from './shipment-states.ts';

const OPEN = { bcciIn: true, bcciOut: true, presenceRequired: false };
const line = (what: QuoteLine['what'], direction: 'in' | 'out' | 'none') => ({ what, direction, zone: null, grams: null, grossVnd: 1000, reductionVnd: 0, vnd: 1000, capped: false });

describe('what may go by post', () => {
  test('each way is opened for itself, and personal presence shuts both', () => {
    expect([notByPost('in', OPEN, 'x'), notByPost('out', OPEN, 'x')]).toEqual([undefined, undefined]);
    expect(notByPost('in', { ...OPEN, bcciIn: false }, 'x')?.facts).toEqual({ direction: 'in', code: 'x', reason: 'notOpened' });
    expect(notByPost('out', { ...OPEN, bcciIn: false }, 'x')).toBeUndefined();
    expect(notByPost('out', { ...OPEN, presenceRequired: true }, 'x')?.facts['reason']).toBe('presenceRequired');
  });

  test('BOTH is two ways, the dossier first', () => {
    expect([waysOf('SEND'), waysOf('RETURN'), waysOf('BOTH')]).toEqual([['in'], ['out'], ['in', 'out']]);
  });

  test('what would be shown needs a certified copy or the original; a note only warns', () => {
    const published = [{ no: 1, name: 'Hộ chiếu (xuất trình)', originals: 0, copies: 0, note: false }, { no: 2, name: 'Gửi qua bưu chính thì nộp bản sao chứng thực giấy tờ phải xuất trình.', originals: 0, copies: 0, note: true }];
    const found = (certified: number, copies: number) => [{ no: 1, state: 'complete' as const, originals: 0, certified, copies, reason: null }];
    expect(certifiedCopyNeeded(published, found(0, 1))?.facts['papers']).toEqual(['1. Hộ chiếu (xuất trình)']);
    expect([certifiedCopyNeeded(published, found(1, 0)), certifiedCopyNeeded(published, [])]).toEqual([undefined, undefined]);
    expect(showingNotes(published)).toHaveLength(1);
  });

  test.each([
    [{ service: 'SEND' as const }, 'procedureCode'],
    [{ service: 'SEND' as const, dossierId: 'd', sender: {} }, 'contents'],
    [{ service: 'RETURN' as const, receiver: {} }, 'dossierId'],
    [{ service: 'RETURN' as const, dossierId: 'd' }, 'receiver'],
    [{ service: 'BOTH' as const, procedureCode: 'x', parties: [], papers: [] }, 'sender'],
  ])('%j lacks %s', (booked, field) => {
    expect(bookingIncomplete(booked)?.facts['field']).toBe(field);
  });

  test('a result is carried while there is or will be one', () => {
    const at = (status: 1 | 3 | 5 | 8 | 9 | 10, stopReason: 'WITHDRAWN' | 'REFUSED_ON_MERITS' | null = null) => resultGone({ status, stopReason, cancelled: false })?.code;
    expect([at(5), at(9), at(8, 'REFUSED_ON_MERITS')]).toEqual([undefined, undefined, undefined]);
    expect([at(3), at(8, 'WITHDRAWN'), at(10)]).toEqual(['postal.resultGone', 'postal.resultGone', 'postal.resultGone']);
    expect(resultGone({ status: 9, stopReason: null, cancelled: true })?.code).toBe('postal.resultGone');
    expect([dossierNotWaiting(5), dossierNotWaiting(4)?.code]).toEqual([undefined, 'postal.dossierNotWaiting']);
  });

  test('electronic only where the procedure is online to the end', () => {
    expect(['L4', 'TOAN_TRINH'].map((level) => notElectronic(level, 'x'))).toEqual([undefined, undefined]);
    expect([null, 'L3', 'MOT_PHAN'].map((level) => notElectronic(level, 'x')?.code)).toEqual(Array.from({ length: 3 }, () => 'postal.notElectronic'));
  });
});

test('the lines of a quote fall to their ways, the tax to each as its lines bear it; no đồng is lost', () => {
  const lines = [line('SEND', 'in'), line('homePickUp', 'in'), line('RETURN', 'out'), line('tax', 'none')];
  const [there, back] = [linesOf(lines, 'in', 'BOTH'), linesOf(lines, 'out', 'BOTH')];
  expect([there.map(({ what, vnd }) => [what, vnd]), back.map(({ what, vnd }) => [what, vnd])]).toEqual([[['SEND', 1000], ['homePickUp', 1000], ['tax', 667]], [['RETURN', 1000], ['tax', 333]]]);
  expect(linesOf(lines.filter(({ direction }) => direction !== 'out'), 'in', 'SEND').reduce((sum, { vnd }) => sum + vnd, 0)).toBe(3000);
});

test('a way of BOTH is priced anew as BOTH, for itself only when the other way was cancelled', () => {
  expect([pricedAs('out', 'BOTH', { state: 'filed' }), pricedAs('in', 'BOTH', { state: 'ordered' }), pricedAs('out', 'BOTH', { state: 'cancelled' }), pricedAs('in', 'SEND', undefined)]).toEqual(['BOTH', 'BOTH', 'RETURN', 'SEND']);
});

describe('what a page offers', () => {
  const ordered: Standing = { state: 'ordered', direction: 'out', accepted: false, sealed: false, dispatched: false, resultReady: true, dossierStands: true, proven: false };
  const all = { permissions: ['postal.look', 'postal.sell', 'postal.carry', 'postal.deliver', 'postal.manage', 'dossier.return', 'dossier.amend'] };
  const offered = (changes: Partial<Standing>) => ACTIONS.filter((action) => actionRefusal(action, { ...ordered, ...changes }, all) === undefined);

  test('nobody without the permission, by its name', () => {
    expect(ACTIONS.map((action) => actionRefusal(action, ordered, { permissions: ['postal.look'] })?.code)).toEqual(ACTIONS.map(() => 'access.notAllowed'));
  });

  test('an order is accepted, sent elsewhere or cancelled; what is accepted is sealed, labelled and printed', () => {
    expect(offered({})).toEqual(['accept', 'changeAddress', 'changeChoice', 'cancel']);
    expect(offered({ resultReady: false, dossierStands: false })).toEqual(['changeAddress', 'cancel']);
    expect(offered({ direction: 'in', resultReady: false })).toEqual(['accept', 'cancel']);
    const accepted = offered({ state: 'accepted', accepted: true });
    expect(accepted.filter((action) => ['accept', 'cancel'].includes(action))).toEqual([]);
    expect(accepted).toEqual(expect.arrayContaining(['seal', 'voidLabel', 'print', 'changeAddress']));
    expect(offered({ state: 'accepted', accepted: true, sealed: true })).not.toContain('seal');
  });

  test('after dispatch nothing is sealed or sent elsewhere; after the end only papers and corrections are left', () => {
    expect(offered({ state: 'inTransit', accepted: true, dispatched: true }).filter((action) => ['seal', 'changeAddress', 'changeChoice'].includes(action))).toEqual([]);
    expect(offered({ state: 'delivered', accepted: true, dispatched: true }).filter((action) => ['seal', 'voidLabel', 'changeAddress', 'cancel', 'accept'].includes(action))).toEqual([]);
  });
});

test('what the sender asks for while it travels is recorded then, not before and not afterwards; how a result is received changes only where a dossier stands', () => {
  const standing: Standing = { state: 'inTransit', direction: 'out', accepted: true, sealed: true, dispatched: false, resultReady: true, dossierStands: true, proven: false };
  const all = { permissions: ['postal.carry', 'dossier.amend'] };
  const codes = (action: 'callBack' | 'changeChoice', changes: Partial<Standing>) => actionRefusal(action, { ...standing, ...changes }, all)?.code;
  expect([codes('callBack', {}), codes('callBack', { state: 'ordered', accepted: false }), codes('callBack', { state: 'delivered' })]).toEqual([undefined, 'postal.notAccepted', 'postal.eventImpossible']);
  expect([codes('changeChoice', {}), codes('changeChoice', { dossierStands: false }), codes('changeChoice', { direction: 'in' }), codes('changeChoice', { dispatched: true })]).toEqual([undefined, 'postal.notFiledYet', 'postal.onlyResult', 'postal.dispatchedAlready']);
});

test('what comes next never is a side act, and after the end only what proves or finds', () => {
  expect(Object.values(COMES_NEXT).flat().filter((action) => ['voidLabel', 'cancel', 'complain', 'correct', 'reportLost', 'reportDamaged'].includes(action))).toEqual([]);
  expect(FINAL_STATES.map((state) => COMES_NEXT[state] ?? [])).toEqual([[], ['confirmDelivery'], [], ['reportFound'], []]);
});

describe('who sees', () => {
  const inReach = { inReach: true, inHands: false };
  test('its units, whoever carries it, and the provincial monitor', () => {
    const look = { role: 'POSTAL_COLLECTOR', permissions: ['postal.look'] };
    expect([maySeeShipment(look, inReach), maySeeShipment(look, { inReach: false, inHands: true }), maySeeShipment(look, { inReach: false, inHands: false })]).toEqual([true, true, false]);
    expect([maySeeShipment({ ...look, role: 'PROV_MONITOR' }, { inReach: false, inHands: false }), maySeeShipment({ ...look, permissions: [] }, inReach)]).toEqual([true, false]);
  });

  test('the address: clerks and couriers while it travels, the manager also afterwards, officers of the one-stop; nobody from above', () => {
    const reads = (role: string, employer: 'agency' | 'post', finished: boolean) => mayReadPeople({ role, employer }, { ...inReach, finished });
    expect([reads('POSTAL_COLLECTOR', 'post', false), reads('POSTAL_COLLECTOR', 'post', true), reads('POST_OFFICE_MANAGER', 'post', true), reads('OSS_OFFICER', 'agency', true)]).toEqual([true, false, true, true]);
    expect([reads('POST_PROVINCE', 'post', false), reads('CONTROLLER', 'agency', false), reads('PROV_MONITOR', 'agency', false)]).toEqual([false, false, false]);
  });
});

test('dispatch is the first event on the way that still counts, in whatever order they were told', () => {
  const event = (id: string, code: EventCode, minute: number, corrects?: string) => ({ id, code, happenedAt: new Date(minute * 60_000), source: 'staff' as const, corrects: corrects ?? null });
  expect(dispatchOf([event('a', 'ACCEPTED', 1)])).toBeNull();
  expect(dispatchOf([event('c', 'ARRIVED_DEST', 9), event('b', 'DEPARTED_ORIGIN', 5), event('a', 'ACCEPTED', 1)])).toEqual(new Date(5 * 60_000));
});

test('the phiếu gửi says what the screens say', () => {
  const said: Readonly<Record<string, { readonly vi: string }>> = messages;
  expect(LINE_WORDS).toEqual(Object.fromEntries(Object.keys(LINE_WORDS).map((what) => [what, said[`postal.${what}`]?.vi])));
  expect(SCOPE_WORDS).toEqual(Object.fromEntries(Object.keys(SCOPE_WORDS).map((scope) => [scope, said[`postal.${scope}`]?.vi])));
  expect(priceWords([{ ...line('SEND', 'in'), reductionVnd: 500, vnd: 500 }])).toEqual([{ label: 'Nhận gửi hồ sơ', amount: 1000 }, { label: 'Miễn, giảm cước', amount: -500 }]);
});

test.each([
  ['Miễn cước', [{ state: 'waived', collectedAt: 'filing' }]],
  ['Đã thu', [{ state: 'paid', collectedAt: 'filing' }, { state: 'cancelled', collectedAt: 'filing' }]],
  ['Người nhận trả khi nhận bưu gửi', [{ state: 'open', collectedAt: 'return' }]],
  ['Chưa thu', [{ state: 'open', collectedAt: 'filing' }]],
])('postage is told as %s', (words, charges) => {
  expect(paymentWords(charges)).toBe(words);
});
