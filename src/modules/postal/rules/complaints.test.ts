import { describe, expect, test } from 'vitest';
import { answeredLate, compensationBody, complaintTooLate, notHarmed, toRepay, totalOf, type CompensationBody, type Harmed } from './complaints.ts';
import { compensationFor } from './liability.ts';

const about = { acceptedOn: '2021-03-01', decidedOn: '2021-03-20', originals: 2, postAtFault: true };
const price = { tariffVnd: 30_500, paidVnd: 15_250 };
const harmed = (part: Partial<Harmed>): Harmed => ({ state: 'inTransit', happened: ['ACCEPTED'], promisedDay: '2021-03-03', stoppedAt: null, outSince: null, ...part });
const written = (answer: ReturnType<typeof compensationBody>): CompensationBody => ('lines' in answer ? answer : { lines: [], refundVnd: -1, source: answer.code });

describe('complaints', () => {
  test('the last day of the six months still counts', () => {
    expect(complaintTooLate('2021-09-03', '2021-09-03')).toBeUndefined();
    expect(complaintTooLate('2021-09-03', '2021-09-04')?.facts).toEqual({ lastDay: '2021-09-03' });
  });
  test('late is what waits past its day, and what was answered past it', () => {
    expect(answeredLate('2021-03-10', null, '2021-03-10')).toBe(false);
    expect(answeredLate('2021-03-10', null, '2021-03-11')).toBe(true);
    expect(answeredLate('2021-03-10', '2021-03-10', '2021-12-01')).toBe(false);
    expect(answeredLate('2021-03-10', '2021-03-11', '2021-03-11')).toBe(true);
  });
});

describe('compensation', () => {
  test('only for a harm the journey shows', () => {
    expect(notHarmed('lost', harmed({}), '2021-03-20')?.code).toBe('postal.notHarmed');
    expect(notHarmed('lost', harmed({ state: 'lost' }), '2021-03-20')).toBeUndefined();
    expect(notHarmed('damaged', harmed({}), '2021-03-20')?.code).toBe('postal.notHarmed');
    expect(notHarmed('damaged', harmed({ happened: ['ACCEPTED', 'DAMAGED'] }), '2021-03-20')).toBeUndefined();
    expect(notHarmed('late', harmed({ stoppedAt: new Date('2021-03-03T03:00:00Z') }), '2021-03-20')?.code).toBe('postal.notHarmed');
    expect(notHarmed('late', harmed({ stoppedAt: new Date('2021-03-04T03:00:00Z') }), '2021-03-20')).toBeUndefined();
    expect(notHarmed('late', harmed({}), '2021-03-04')).toBeUndefined();
    expect(notHarmed('late', harmed({ outSince: '2021-03-03' }), '2021-03-20')?.code).toBe('postal.notHarmed');
  });
  test('for a loss four times the tariff with the price in it, and each paper issued anew on top', () => {
    const body = written(compensationBody(compensationFor('lost', price, about), { reissue: [{ what: 'Giấy khai sinh bản chính', amountVnd: 8_000, documentNo: 'BL 12' }], agreed: undefined }));
    expect(body.lines.map((line) => [line.kind, line.amountVnd])).toEqual([['byLaw', 122_000], ['reissue', 8_000]]);
    expect([totalOf(body), body.refundVnd]).toEqual([130_000, 15_250]);
  });
  test('papers issued anew are the post’s to bear only where it is at fault and originals went along', () => {
    const reissue = [{ what: 'Giấy tờ', amountVnd: 8_000, documentNo: 'BL 12' }];
    expect(compensationBody(compensationFor('lost', price, { ...about, originals: 0 }), { reissue, agreed: undefined })).toMatchObject({ code: 'postal.reissueNotOwed' });
    expect(compensationBody(compensationFor('late', price, about), { reissue, agreed: undefined })).toMatchObject({ code: 'postal.reissueNotOwed' });
  });
  test('where the law names no sum, both agree on one or nothing is paid', () => {
    const damaged = compensationFor('damaged', price, about);
    expect(compensationBody(damaged, { reissue: [], agreed: undefined })).toMatchObject({ code: 'postal.nothingToCompensate', facts: { byAgreement: true } });
    expect(totalOf(written(compensationBody(damaged, { reissue: [], agreed: { amountVnd: 50_000, documentNo: 'TT 1' } })))).toBe(50_000);
  });
  test('found after it was paid, the law’s sum comes back but for the price; before it was paid, or lost still, nothing does', () => {
    const lines = written(compensationBody(compensationFor('lost', price, about), { reissue: [], agreed: undefined }));
    const paid = { rule: 'lost', lines, paidAt: new Date(), state: 'delivered' } as const;
    expect(toRepay(paid)).toBe(122_000 - 15_250);
    expect(toRepay({ ...paid, paidAt: null })).toBe(0);
    expect(toRepay({ ...paid, state: 'lost' })).toBe(0);
    expect(toRepay({ ...paid, rule: 'late' })).toBe(0);
  });
});
