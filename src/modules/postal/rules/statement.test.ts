import { describe, expect, test } from 'vitest';
import { comparedOf, DIFFERENCE_OF, LINE_OUTCOMES, outcomeOf, readStatement, toldAfter, type OurItem, type StatementLine, type Told } from './statement.ts';

const HEADING = 'posting_no,day,postage,cod_collected,cod_paid';
const MARCH = { fromDay: '2021-03-01', toDay: '2021-03-31' };
const nothing: Told = { postageVnd: 0, codCollectedVnd: 0, codPaidVnd: 0 };
const item = (part: Partial<OurItem> = {}): OurItem => ({ shipmentId: 's', ours: true, postageVnd: 26_500, codVnd: 100_000, told: nothing, ...part });
const line = (postageVnd: number, codCollectedVnd: number, codPaidVnd: number): StatementLine => ({ no: 1, postingNo: 'RA000000010VN', day: '2021-03-02', postageVnd, codCollectedVnd, codPaidVnd });
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
  test('a line told twice adds nothing to what was told; every other one does', () => {
    expect(toldAfter(nothing, line(1, 2, 3), 'notPaid')).toEqual({ postageVnd: 1, codCollectedVnd: 2, codPaidVnd: 3 });
    expect(toldAfter({ ...nothing, postageVnd: 1 }, line(1, 0, 0), 'repeated')).toEqual({ ...nothing, postageVnd: 1 });
  });
  test('an incident names the two amounts the line is about', () => {
    expect(comparedOf(line(26_500, 100_000, 0), 'notPaid', item())).toEqual({ ours: 100_000, theirs: 0 });
    expect(comparedOf(line(0, 99_000, 99_000), 'amountDiffers', item())).toEqual({ ours: 100_000, theirs: 99_000 });
    expect(comparedOf(line(30_000, 0, 0), 'amountDiffers', item())).toEqual({ ours: 26_500, theirs: 30_000 });
    expect(comparedOf(line(30_000, 0, 0), 'unknownItem', undefined)).toEqual({ ours: 0, theirs: 30_000 });
  });
  test('every outcome but “in order” is an incident', () => {
    expect(LINE_OUTCOMES.filter((outcome) => DIFFERENCE_OF[outcome] === undefined)).toEqual(['matched']);
  });
});
