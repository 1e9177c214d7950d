import { describe, expect, it } from 'vitest';
import type { Channel, ChannelOption, PaperCase, RevisionContent } from './content.ts';
import { marksOf } from './marks.ts';
import { parseProcedure } from './parse-procedure.ts';
import { readSourceRow } from './source-row.ts';
import { isReceivable, papersFor, specialCases, termFor } from './term-for.ts';

function content(change: Partial<RevisionContent>): RevisionContent {
  const row = readSourceRow({ ma_thu_tuc: '1.000001', ten_thu_tuc: 'Thử' });
  if ('bad' in row) throw new Error(row.bad);
  return { ...parseProcedure(row), ...change };
}

function option(channel: Channel, term: ChannelOption['term'], change: Partial<ChannelOption> = {}): ChannelOption {
  return { channel, term, bareCount: null, termText: term ? `${term.count}` : '1', fee: { kind: 'free', amount: 0, currency: 'VND', text: 'Miễn phí', note: '' }, note: '', caseNo: null, ...change };
}

const paper = (name: string, kind: 'paper' | 'note' = 'paper', originals = 1) => ({ kind, name, formFile: null, originals, copies: null });
const days = (count: number) => ({ count, unit: 'workingDay' as const });

describe('the time limit of a channel', () => {
  it('is that of the channel, not of another', () => {
    const both = content({ channels: [option('counter', days(15)), option('online', days(20))] });
    expect([termFor(both, 'counter'), termFor(both, 'online')]).toEqual([days(15), days(20)]);
    expect(termFor(both, 'post')).toMatchObject({ code: 'catalogue.channelNotOffered', facts: { channel: 'post' } });
  });

  it('is refused while its unit is missing, however the count looks', () => {
    expect(termFor(content({ channels: [option('counter', null, { bareCount: 1 })] }), 'counter')).toMatchObject({ code: 'catalogue.termUnknown', facts: { printed: '1' } });
    expect(termFor(content({ channels: [option('counter', days(3)), option('counter', null)] }), 'counter')).toMatchObject({ code: 'catalogue.termUnknown' });
  });

  it('must be chosen where the channel has several, and is one where they agree', () => {
    const several = content({ channels: [option('counter', days(7), { note: 'cấp mới' }), option('counter', days(5))] });
    expect(termFor(several, 'counter')).toMatchObject({ code: 'catalogue.termChoiceNeeded', facts: { options: ['1. 7: cấp mới', '2. 5'] } });
    expect(termFor(several, 'counter', null, 2)).toEqual(days(5));
    expect(termFor(several, 'counter', null, 3)).toMatchObject({ code: 'catalogue.channelNotOffered' });
    expect(termFor(content({ channels: [option('post', days(7)), option('post', days(7))] }), 'post')).toEqual(days(7));
  });

  it('follows the case where a row is for one case', () => {
    const byCase = content({ channels: [option('counter', days(7), { caseNo: 1 }), option('counter', days(5), { caseNo: 2 })] });
    expect([termFor(byCase, 'counter', 1), termFor(byCase, 'counter', 2)]).toEqual([days(7), days(5)]);
  });

  it('makes a procedure receivable as soon as one channel has it', () => {
    expect([isReceivable(content({ channels: [option('counter', null), option('post', days(1))] })), isReceivable(content({ channels: [option('counter', null)] }))]).toEqual([true, false]);
  });
});

describe('the papers of a case', () => {
  const cases = (...titles: string[]): PaperCase[] => titles.map((title, index) => ({ no: index + 1, title, papers: [paper(`giấy ${index + 1}`), paper('chú thích', 'note', 0)] }));

  it('are all papers where there are no special cases: "Giấy tờ phải nộp" and "Lưu ý" are parts, not cases', () => {
    const parts = content({ cases: cases('* Giấy tờ phải nộp:', '* Giấy tờ phải xuất trình:', '* Lưu ý:', '') });
    expect(specialCases(parts)).toEqual([]);
    const papers = papersFor(parts);
    expect(Array.isArray(papers) && papers.map(({ no, caseNo, note }) => [no, caseNo, note])).toEqual([[1, 1, false], [2, 1, true], [3, 2, false], [4, 2, true], [5, 3, false], [6, 3, true], [7, 4, false], [8, 4, true]]);
  });

  it('are those of every dossier and those of the chosen case, with numbers that never change', () => {
    const special = content({ cases: cases('Trường hợp cấp mới', 'Trường hợp cấp lại', '') });
    const papers = papersFor(special, 2);
    expect(Array.isArray(papers) && papers.map(({ no }) => no)).toEqual([3, 4, 5, 6]);
  });

  it('are refused until a case is chosen, and for a case that is not there', () => {
    const special = content({ cases: cases('Trường hợp cấp mới', 'Trường hợp cấp lại') });
    expect(papersFor(special)).toMatchObject({ code: 'catalogue.caseNeeded', facts: { cases: ['1. Trường hợp cấp mới', '2. Trường hợp cấp lại'] } });
    expect(papersFor(special, 9)).toMatchObject({ code: 'catalogue.caseUnknown', facts: { field: 'caseNo' } });
  });

  it('say when the source prints no number', () => {
    const papers = papersFor(content({ cases: [{ no: 1, title: '', papers: [paper('Tờ khai: 02 bản', 'paper', 0)] }] }));
    expect(papers).toMatchObject([{ note: false, quantityKnown: false, originals: 0, copies: 0 }]);
  });
});

describe('the marks of an imported revision', () => {
  const by = (change: Partial<RevisionContent>) => marksOf(content({ channels: [option('counter', days(1)), option('post', days(1))], ...change }));

  it('follow the channels, except where the law says otherwise', () => {
    expect(by({})).toMatchObject({ bcciIn: true, bcciOut: true, civilServantOnly: false, authorisationAllowed: true });
    expect(by({ fieldName: 'Chứng thực', name: 'Chứng thực di chúc' })).toMatchObject({ bcciIn: false, civilServantOnly: true });
    expect(by({ fieldName: 'Chứng thực', name: 'Thủ tục cấp bản sao từ sổ gốc' })).toMatchObject({ bcciIn: true, civilServantOnly: false });
    expect(by({ code: '1.000894' })).toMatchObject({ bcciIn: false, bcciOut: false, presenceRequired: true, authorisationAllowed: false });
  });
});
