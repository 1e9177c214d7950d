import { describe, expect, it } from 'vitest';
import { changeLines } from './change-lines.ts';
import { canonical, correct, correctAgain, type Corrected } from './correct.ts';
import { marksOf } from './marks.ts';
import { parseProcedure } from './parse-procedure.ts';
import { readSourceRow } from './source-row.ts';

const HEADER = 'Hình thức nộpThời gianPhí, lệ phíMô tả';
const TABLE = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng';

function read(channels: string, papers = `--${TABLE}Đơn1 bản chínhẢnh 4x60 bản chính`) {
  const row = readSourceRow({ ma_thu_tuc: '1.000001', ten_thu_tuc: 'Thử', cach_thuc_thuc_hien: HEADER + channels, thanh_phan_ho_so: papers });
  if ('bad' in row) throw new Error(row.bad);
  return parseProcedure(row);
}

function corrected(answer: ReturnType<typeof correct>): Corrected {
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

const content = read('Trực tuyến1Miễn phíTrực tiếp1700 VNĐTrực tiếp2Miễn phí');
const marks = marksOf(content);

describe('a correction', () => {
  it('sets the limit of every row of a channel, or of the one that is named, and keeps what was printed', () => {
    const all = corrected(correct(content, marks, { terms: [{ channel: 'counter', term: { count: 3, unit: 'workingDay' } }] })).content.channels;
    expect(all.map(({ term, termText }) => [term?.count, termText])).toEqual([[undefined, '1'], [3, '1'], [3, '2']]);
    const one = corrected(correct(content, marks, { terms: [{ channel: 'counter', option: 2, term: { count: 3, unit: 'workingDay' } }] })).content.channels;
    expect(one.map(({ term }) => term?.count)).toEqual([undefined, undefined, 3]);
  });

  it('tells each changed value beside the old one', () => {
    const { changes } = corrected(correct(content, marks, { fees: [{ channel: 'counter', option: 1, amount: 700_000 }], marks: { bcciOut: true } }));
    expect(changes.flatMap(changeLines)).toEqual([{ what: 'counter.fee', old: '700 VNĐ', new: '700000 VNĐ' }, { what: 'marks.bcciOut', old: 'false', new: 'true' }]);
  });

  it('makes a same-day procedure of one whose limit is the same day', () => {
    expect(corrected(correct(content, marks, { terms: [{ channel: 'online', term: { count: 1, unit: 'sameDay' } }] })).marks.sameDay).toBe(true);
  });

  it('changes a paper within its case and leaves the others', () => {
    const { content: now } = corrected(correct(content, marks, { papers: [{ caseNo: 1, paperNo: 2, originals: 2 }] }));
    expect(now.cases[0]?.papers.map(({ originals }) => originals)).toEqual([1, 2]);
  });

  it('that says what is said already is refused', () => {
    expect(correct(content, marks, { papers: [{ caseNo: 1, paperNo: 1, originals: 1 }] })).toMatchObject({ code: 'catalogue.nothingChanged' });
    expect(correct(content, marks, {})).toMatchObject({ code: 'catalogue.nothingChanged' });
  });

  it('of a row or paper that is not there is refused by its number', () => {
    expect(correct(content, marks, { terms: [{ channel: 'post', term: { count: 1, unit: 'hour' } }] })).toMatchObject({ code: 'catalogue.optionUnknown', facts: { field: 'terms', count: 0 } });
    expect(correct(content, marks, { fees: [{ channel: 'online', option: 2, amount: 0 }] })).toMatchObject({ code: 'catalogue.optionUnknown', facts: { field: 'fees', count: 1 } });
    expect(correct(content, marks, { papers: [{ caseNo: 2, paperNo: 1 }] })).toMatchObject({ code: 'catalogue.paperUnknown' });
  });
});

describe('an earlier correction', () => {
  const { changes } = corrected(correct(content, marks, { terms: [{ channel: 'online', term: { count: 5, unit: 'workingDay' } }], papers: [{ caseNo: 1, paperNo: 2, originals: 2 }] }));

  it('is made again where the old value still stands', () => {
    const fresh = read('Trực tiếp9 NgàyMiễn phíTrực tuyến1Miễn phí');
    const { content: now, outdated } = correctAgain(fresh, marksOf(fresh), changes);
    expect(now.channels.map(({ term }) => term?.count)).toEqual([9, 5]);
    expect([now.cases[0]?.papers[1]?.originals, outdated]).toEqual([2, []]);
  });

  it('is left out and named where the source has changed', () => {
    const fresh = read('Trực tuyến4 NgàyMiễn phí', `--${TABLE}Đơn1 bản chính`);
    const { content: now, outdated } = correctAgain(fresh, marksOf(fresh), changes);
    expect(now.channels.map(({ term }) => term?.count)).toEqual([4]);
    expect(outdated.map(({ kind }) => kind)).toEqual(['option', 'paper']);
  });
});

describe('canonical text', () => {
  it('is the same whatever the order of keys', () => {
    expect(canonical({ b: [{ d: 1, c: null }], a: 'x' })).toBe(canonical({ a: 'x', b: [{ c: null, d: 1 }] }));
    expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
  });
});
