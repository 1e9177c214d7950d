import { describe, expect, it } from 'vitest';
import { differencesOf, followerBehind, identityFails, issueNumber, type Compared } from './issued.ts';

const column = (id: string, no: string) => ({ id, no, definition: { name: { vi: `Cột ${no}`, en: id } } });
const report = (rows: readonly (readonly [string, ...(number | null)[]])[]): Compared => ({
  columns: [column('received', '3'), column('solved', '7')],
  sections: [{ unit: { code: 'VY', name: 'Việt Yên' }, rows: rows.map(([code, ...values]) => ({ level: 'procedure' as const, code, fieldCode: 'TP', name: `Thủ tục ${code}`, values })) }],
});
const told = (before: Compared, after: Compared) => differencesOf(before, after).map(({ code, columnNo, before: was, after: is }) => [code, columnNo, was, is]);

describe('two issues of a report', () => {
  it('differ in every cell that says another number', () => {
    expect(told(report([['1', 3, 2], ['2', 5, 5]]), report([['1', 4, 2], ['2', 5, 6]]))).toEqual([['1', '3', 3, 4], ['2', '7', 5, 6]]);
  });

  it('differ in a row only one of them has, but not where it comes to nothing', () => {
    expect(told(report([['1', 3, 2]]), report([['1', 3, 2], ['9', 1, 0]]))).toEqual([['9', '3', null, 1]]);
    expect(told(report([['1', 3, 2], ['9', 1, 0]]), report([['1', 3, 2]]))).toEqual([['9', '3', 1, null]]);
  });

  it('differ where a cell nobody could fill says nothing now', () => {
    expect(told(report([['1', 3, null]]), report([['1', 3, 0]]))).toEqual([['1', '7', null, 0]]);
  });

  it('name the unit, the row and the column of each difference', () => {
    expect(differencesOf(report([['1', 3, 2]]), report([['1', 4, 2]]))).toEqual([{ unit: 'Việt Yên', level: 'procedure', code: '1', row: 'Thủ tục 1', column: 'received', columnNo: '3', columnName: { vi: 'Cột 3', en: 'received' }, before: 3, after: 4 }]);
  });
});

describe('whether a report may be issued', () => {
  it('is refused by the first equation that fails, with the row and both sides', () => {
    const holding = { formula: '(3) = (4) + (5) + (6)', holds: true, fails: [] };
    expect(identityFails([holding])).toBeUndefined();
    expect(identityFails([holding, { formula: '(3) = (7) + (11)', holds: false, fails: [{ unit: 'Việt Yên', row: 'Tổng số', left: 9, right: 8 }] }])).toMatchObject({ code: 'reporting.identityFails', facts: { identity: '(3) = (7) + (11)', row: 'Tổng số, Việt Yên', left: 9, right: 8 } });
  });

  it('is refused while the figures wait for the journal', () => {
    expect(followerBehind(0)).toBeUndefined();
    expect(followerBehind(3)).toMatchObject({ code: 'reporting.followerBehind', facts: { behind: 3 } });
  });

  it('gives it the number of its unit, form, period and issue', () => {
    expect(issueNumber('BG.VY', 'II.06a', 'Q1.2021', 2)).toBe('BG.VY/II.06a/Q1.2021/2');
  });
});
