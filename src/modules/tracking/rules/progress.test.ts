import { describe, expect, test } from 'vitest';
import type { EventCode } from '#modules/postal/rules/shipment-states.ts';
import { parcelState } from './journey.ts';
import { parcelProgress, progressOf, promiseOf, type Tracked } from './progress.ts';
import { STATES, STEP_WORDS, STEPS, WORDS } from './words.ts';

const at = (text: string) => new Date(`${text}+07:00`);
const NOW = at('2021-02-18T09:00');
const DOSSIER: Tracked = {
  code: '000.00.19.H02-210209-0007',
  status: 4,
  correcting: false,
  resultChoice: 'counter',
  stopReason: null,
  termUnit: 'workingDay',
  receivedAt: at('2021-02-09T15:40'),
  dueDay: '2021-02-19',
  dueAt: at('2021-02-19T16:30'),
  provisional: false,
  respondBy: null,
  firstFinishedAt: null,
  returnedAt: null,
  cancelledAt: null,
  unitName: 'Bộ phận Một cửa huyện Việt Yên',
  supplementedAt: [],
  obligationMetAt: [],
  reappointedAt: [],
  postedAt: null,
  deliveredAt: null,
  journey: [],
};
const tell = (changes: Partial<Tracked>, now = NOW) => progressOf({ ...DOSSIER, ...changes }, now);
const way = (changes: Partial<Tracked>, now = NOW) => tell(changes, now).steps.map(({ name, mark }) => `${name} ${mark}`);

describe('what the citizen is told', () => {
  test('what the post told last is since when it is on its way, and its delivery stands there once', () => {
    const journey = [{ direction: 'out' as const, code: 'ACCEPTED' as const, at: at('2021-02-22T14:10') }, { direction: 'out' as const, code: 'OUT_FOR_DELIVERY' as const, at: at('2021-02-22T16:00') }];
    const home = { status: 9, resultChoice: 'post' as const, firstFinishedAt: at('2021-02-19T17:30'), postedAt: at('2021-02-22T14:10'), journey };
    expect(tell(home).steps.find(({ mark }) => mark === 'now')).toMatchObject({ name: 'delivering', at: at('2021-02-22T16:00') });
    const delivered = { ...home, status: 10, returnedAt: at('2021-02-22T17:00'), journey: [...journey, { direction: 'out' as const, code: 'DELIVERED' as const, at: at('2021-02-22T17:00') }], deliveredAt: at('2021-02-22T17:00') };
    expect(tell(delivered).steps.filter(({ at: when }) => when?.getTime() === at('2021-02-22T17:00').getTime()).map(({ name }) => name)).toEqual(['delivered', 'returned']);
  });

  test('what was filed and not accepted yet waits for that, and nothing is called worked on', () => {
    const arrived = { receivedAt: null, dueDay: null, dueAt: null };
    expect(way({ ...arrived, status: 1 })).toEqual(['waiting now', 'handOver next']);
    expect(way({ ...arrived, status: 5 })).toEqual(['supplement now', 'handOver next']);
  });

  test('a parcel the agency did not take is on its way back, whatever its last scan', () => {
    expect([parcelState({ direction: 'in', state: 'rejected' }), parcelState({ direction: 'in', state: 'returning' }), parcelState({ direction: 'out', state: 'returning' })]).toEqual(['parcelGoingBack', 'parcelGoingBack', 'parcelToAgency']);
  });

  test('the picture of the way: received, supplemented, finished in time, with the post, to be handed over', () => {
    const posted = { status: 9, resultChoice: 'post' as const, supplementedAt: [at('2021-02-18T08:00')], firstFinishedAt: at('2021-02-19T17:30'), postedAt: at('2021-02-22T14:10') };
    const { title, steps } = tell(posted, at('2021-02-22T15:00'));
    expect(title.vi).toBe('Kết quả đang trên đường đến nhà');
    expect(steps.map((step) => [step.title.vi, step.mark, step.byPost])).toEqual([
      ['Đã tiếp nhận', 'done', false],
      ['Đã bổ sung giấy tờ', 'done', false],
      ['Đã xử lý xong, đúng hạn', 'done', false],
      ['Bưu điện đang phát', 'now', true],
      ['Trao tận tay', 'next', true],
    ]);
  });

  test('a dossier being worked on names the appointed hour, and nothing to do', () => {
    expect(tell({}).next).toEqual({ vi: 'Bạn chưa cần làm gì. Hẹn trả kết quả: 16:30 thứ Sáu, 19/02/2021.', en: 'There is nothing for you to do yet. The result is promised for 16:30 Friday, 19/02/2021.' });
    expect(way({})).toEqual(['received done', 'processing now', 'handOver next']);
  });

  test('while papers are awaited there is no promise: it is counted anew once they are complete', () => {
    expect(promiseOf({ status: 5, dueDay: '2021-02-19', dueAt: at('2021-02-19T16:30') })).toEqual({ dueDay: null, dueAt: null });
    expect(promiseOf({ status: 4, dueDay: '2021-02-19', dueAt: at('2021-02-19T16:30') }).dueDay).toBe('2021-02-19');
  });

  test('on the appointed evening it is not late, the day after it is, and says so', () => {
    expect(tell({}, at('2021-02-19T23:59')).state).toBe('processing');
    expect(tell({}, at('2021-02-20T00:00'))).toMatchObject({ state: 'late', title: { vi: 'Hồ sơ đã quá ngày hẹn' } });
    expect(tell({ status: 2 }, at('2021-02-20T00:00')).state).toBe('late');
  });

  test('a term in hours is late by the minute', () => {
    expect(tell({ termUnit: 'hour' }, at('2021-02-19T16:30')).state).toBe('processing');
    expect(tell({ termUnit: 'hour' }, at('2021-02-19T16:31')).state).toBe('late');
  });

  test('papers to bring and money to pay name the last day, and are not called late', () => {
    const late = at('2021-03-01T09:00');
    expect(tell({ status: 5, respondBy: '2021-03-05' }, late)).toMatchObject({ state: 'supplement', next: { vi: expect.stringContaining('Hạn cuối: hết ngày 05/03/2021.') } });
    expect(tell({ status: 5 }, late).next.vi).not.toContain('Hạn cuối');
    expect(tell({ status: 6, respondBy: '2021-03-05' }, late)).toMatchObject({ state: 'obligation', next: { en: expect.stringContaining('The last day is 05/03/2021.') } });
    expect(way({ status: 5 })).toEqual(['received done', 'supplement now', 'handOver next']);
  });

  test.each([
    ['counter', 'ready'],
    ['post', 'readyByPost'],
    ['electronic', 'readyElectronic'],
  ] as const)('a result wanted by %s is announced as %s', (resultChoice, state) => {
    expect(tell({ status: 9, resultChoice, firstFinishedAt: NOW }).state).toBe(state);
  });

  test('a result finished after its day is called late, also when it has been returned', () => {
    expect(way({ status: 10, firstFinishedAt: at('2021-02-20T08:00'), returnedAt: at('2021-02-21T08:00') })).toEqual(['received done', 'finishedLate done', 'returned done']);
  });

  test('a returned result that is being corrected is not called returned', () => {
    const correcting = { status: 4, correcting: true, firstFinishedAt: at('2021-02-18T08:00'), returnedAt: at('2021-02-18T09:00') };
    expect(tell(correcting)).toMatchObject({ state: 'correcting' });
    expect(way(correcting)).toEqual(['received done', 'finished done', 'correcting now', 'handOver next']);
  });

  test('an ended dossier has no step to come', () => {
    for (const [changes, state] of [
      [{ status: 3 }, 'refused'],
      [{ status: 8, stopReason: 'REFUSED_ON_MERITS' }, 'refusedOnMerits'],
      [{ status: 8, stopReason: 'WITHDRAWN' }, 'withdrawn'],
      [{ status: 8, stopReason: 'NO_SUPPLEMENT' }, 'noSupplement'],
      [{ status: 8, stopReason: 'OBLIGATION_UNPAID' }, 'obligationUnpaid'],
      [{ status: 8, stopReason: 'DUPLICATE' }, 'duplicate'],
      [{ status: 8, stopReason: 'TRANSFERRED' }, 'transferred'],
      [{ status: 2, cancelledAt: NOW }, 'cancelled'],
    ] as const) {
      expect(tell(changes).state).toBe(state);
      expect(way(changes)).toEqual(['received done', 'closed closed']);
    }
  });

  test('every state and step has words in both languages, and no fact is left open', () => {
    for (const state of STATES) for (const { vi, en } of Object.values(WORDS[state])) expect([state, vi.length * en.length > 0]).toEqual([state, true]);
    for (const name of STEPS) expect(STEP_WORDS[name].vi).not.toBe('');
    for (let status = 1; status <= 10; status += 1) expect(JSON.stringify(tell({ status, stopReason: status === 8 ? 'WITHDRAWN' : null, respondBy: '2021-03-05' }))).not.toMatch(/[{]\w+[}]/);
  });
});

describe('a parcel by its own number', () => {
  const steps = (direction: 'in' | 'out', state: Parameters<typeof parcelState>[0]['state'], ...codes: EventCode[]) =>
    parcelProgress(parcelState({ direction, state }), codes.map((code, minute) => ({ direction, code, at: new Date(NOW.getTime() + minute * 60_000) })), 'Việt Yên').steps.map(({ name, mark }) => `${name} ${mark}`);

  test('the journey so far, where it is, and what it is on its way to', () => {
    expect(steps('in', 'inTransit', 'ACCEPTED', 'DEPARTED_ORIGIN')).toEqual(['inAccepted done', 'inDeparted now', 'inFiled next']);
    expect(steps('out', 'outForDelivery', 'ACCEPTED', 'OUT_FOR_DELIVERY')).toEqual(['outAccepted done', 'outCarried now', 'outDelivered next']);
  });

  test('on its way back it is not on its way to the agency any more, and back it is at its end', () => {
    expect(steps('in', 'returning', 'ACCEPTED', 'REJECTED', 'RETURN_STARTED')).toEqual(['inAccepted done', 'inRejected done', 'inReturning now', 'inReturned next']);
    expect(steps('out', 'returning', 'ACCEPTED', 'RETURN_STARTED')).toEqual(['outAccepted done', 'outReturning now', 'outReturned next']);
    expect(steps('in', 'returned', 'ACCEPTED', 'RETURN_STARTED', 'RETURNED').at(-1)).toBe('inReturned done');
  });

  test('nobody promises how a lost one goes on', () => {
    expect(steps('in', 'lost', 'ACCEPTED', 'LOST')).toEqual(['inAccepted done', 'inLost done']);
  });
});
