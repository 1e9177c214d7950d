import { describe, expect, test } from 'vitest';
import { comparedOf, DIFFERENCE_OF, LINE_OUTCOMES, outcomeOf, paidOver, readStatement, toldAfter, toldBy, type OurItem, type StatementLine, type Told, wrongLines } from './statement.ts';

const HEADING = 'posting_no,day,postage,cod_collected,cod_paid';
const MARCH = { fromDay: '2021-03-01', toDay: '2021-03-31' };
const nothing: Told = { postageVnd: 0, codCollectedVnd: 0, codPaidVnd: 0, payments: [] };
const item = (part: Partial<OurItem> = {}): OurItem => ({ shipmentId: 's', ours: true, postageVnd: 26_500, codVnd: 100_000, told: nothing, ...part });
const line = (postageVnd: number, codCollectedVnd: number, codPaidVnd: number, day = '2021-03-02'): StatementLine => ({ no: 1, postingNo: 'RA000000010VN', day, postageVnd, codCollectedVnd, codPaidVnd });
const after = (...lines: readonly StatementLine[]) => item({ told: toldBy(lines, 100_000) });
const read = (...rows: string[]) => readStatement([HEADING, ...rows].join('\n'), MARCH);

describe('reading', () => {
  test('lines with whole đồng, the days inside the period', () => {
    expect(read('RA000000010VN,2021-03-02,26500,100000,0', 'ra000000027vn,2021-03-03,30000,0,0')).toEqual([
      { no: 1, postingNo: 'RA000000010VN', day: '2021-03-02', postageVnd: 26_500, codCollectedVnd: 100_000, codPaidVnd: 0 },
      { no: 2, postingNo: 'RA000000027VN', day: '2021-03-03', postageVnd: 30_000, codCollectedVnd: 0, codPaidVnd: 0 },
    ]);
  });
  test.each([
    ['RA000000010VN,2021-03-02,-1,0,0', 'postage'],
    ['RA000000010VN,2021-03-02,26500.5,0,0', 'postage'],
    ['RA000000010VN,2021-03-02,0,99999999999,0', 'cod_collected'],
    ['RA000000010VN,2021-03-02,0,0,mười', 'cod_paid'],
    ['RA000000010VN,2021-02-30,0,0,0', 'day'],
    ['RA000000010VN,2021-04-01,0,0,0', 'day'],
    ['RA;1,2021-03-02,0,0,0', 'posting_no'],
    ['RA000000010VN,2021-03-02,0,0', 'posting_no'],
  ])('a bad line is named with its number and column: %s', (bad, column) => {
    expect(read('RA000000027VN,2021-03-02,0,0,0', bad)).toMatchObject({ code: 'postal.statementLineWrong', facts: { line: 3, column } });
  });
  test('every bad line is named, not the first alone', () => {
    const rows = [{ line: 2, cells: ['RA000000010VN', '2021-03-02', '1', '0', '0'] }, { line: 3, cells: ['RA000000010VN', '2021-02-30', '1', '0', '0'] }, { line: 5, cells: ['RA000000010VN', '2021-03-02', '1', 'x', '0'] }];
    expect(wrongLines(rows, MARCH)).toEqual([{ line: 3, column: 'day' }, { line: 5, column: 'cod_collected' }]);
  });
  test('another heading, no line, or a quote that never ends is no statement', () => {
    expect(readStatement('a,b\n1,2', MARCH)).toMatchObject({ code: 'postal.statementHeadingWrong' });
    expect(read()).toMatchObject({ code: 'postal.statementEmpty' });
    expect(read('"RA000000010VN,2021-03-02,0,0,0')).toMatchObject({ code: 'postal.statementLineWrong', facts: { line: 2 } });
  });
});

describe('reckoning', () => {
  test.each([
    ['postage as ours, nothing collected', line(26_500, 0, 0), item({ codVnd: 0 }), 'matched'],
    ['collected and paid over at once', line(26_500, 100_000, 100_000), item(), 'matched'],
    ['collected, not paid over: 110 is not 120', line(26_500, 100_000, 0), item(), 'notPaid'],
    ['paid over in part', line(0, 100_000, 60_000), item(), 'notPaid'],
    ['paid over later', line(0, 0, 100_000), item({ told: { ...nothing, codCollectedVnd: 100_000 } }), 'matched'],
    ['more paid over than was ever collected', line(0, 0, 100_000), item(), 'amountDiffers'],
    ['another postage', line(26_501, 0, 0), item(), 'amountDiffers'],
    ['another sum collected than at our door', line(0, 99_000, 99_000), item(), 'amountDiffers'],
    ['postage told twice', line(26_500, 0, 0), item({ told: { ...nothing, postageVnd: 26_500 } }), 'repeated'],
    ['nobody knows it', line(26_500, 0, 0), undefined, 'unknownItem'],
    ['of another unit', line(26_500, 0, 0), item({ ours: false }), 'foreignItem'],
  ] as const)('%s', (_what, told, ours, outcome) => {
    expect(outcomeOf(told, ours)).toBe(outcome);
  });
  test('an amount told twice adds nothing to what was told; every other one does', () => {
    expect(toldAfter(item(), line(1, 2, 3))).toEqual({ postageVnd: 1, codCollectedVnd: 2, codPaidVnd: 3, payments: [{ day: '2021-03-02', codPaidVnd: 3 }] });
    expect(toldAfter(after(line(1, 0, 0)), line(1, 2, 0))).toMatchObject({ postageVnd: 1, codCollectedVnd: 2, codPaidVnd: 0, payments: [] });
  });
  test('money collected is paid over in as many lines as it takes; one part told again is no second part', () => {
    const part = after(line(0, 100_000, 60_000));
    expect(outcomeOf(line(0, 0, 40_000, '2021-03-05'), part)).toBe('matched');
    expect(outcomeOf(line(0, 0, 30_000, '2021-03-05'), part)).toBe('notPaid');
    expect(outcomeOf(line(0, 0, 60_000), part)).toBe('repeated');
    expect(outcomeOf(line(0, 0, 60_000, '2021-03-05'), part)).toBe('amountDiffers');
    const whole = after(line(0, 100_000, 60_000), line(0, 0, 40_000, '2021-03-05'));
    expect(outcomeOf(line(0, 0, 10_000, '2021-03-06'), whole)).toBe('repeated');
    expect([paidOver(part), paidOver(whole)]).toEqual([false, true]);
  });
  test('paid over is what covers our own books and theirs, even on a line with another difference; what nobody collected is not paid over', () => {
    expect(paidOver(after(line(30_000, 100_000, 100_000)))).toBe(true);
    expect(paidOver(after(line(26_500, 0, 0), line(26_500, 100_000, 100_000)))).toBe(true);
    expect(paidOver(after(line(0, 120_000, 100_000)))).toBe(false);
    expect(paidOver(after(line(0, 99_000, 99_000)))).toBe(false);
    expect(paidOver(item({ codVnd: 0, told: toldBy([line(0, 0, 5_000)], 0) }))).toBe(false);
  });
  test('an incident names the two amounts the line is about', () => {
    expect(comparedOf(line(26_500, 100_000, 0), 'notPaid', item())).toEqual({ ours: 100_000, theirs: 0 });
    expect(comparedOf(line(0, 99_000, 99_000), 'amountDiffers', item())).toEqual({ ours: 100_000, theirs: 99_000 });
    expect(comparedOf(line(30_000, 100_000, 100_000), 'amountDiffers', item())).toEqual({ ours: 26_500, theirs: 30_000 });
    expect(comparedOf(line(0, 0, 50_000), 'amountDiffers', after(line(0, 100_000, 60_000)))).toEqual({ ours: 100_000, theirs: 110_000 });
    expect(comparedOf(line(0, 0, 60_000), 'repeated', after(line(0, 100_000, 60_000)))).toEqual({ ours: 60_000, theirs: 60_000 });
    expect(comparedOf(line(30_000, 0, 0), 'unknownItem', undefined)).toEqual({ ours: 0, theirs: 30_000 });
  });
  test('every outcome but “in order” is an incident', () => {
    expect(LINE_OUTCOMES.filter((outcome) => DIFFERENCE_OF[outcome] === undefined)).toEqual(['matched']);
  });
});
