import { describe, expect, test } from 'vitest';
import { ACT_IDS, ACT_OF_KIND, ACTS, recordRefused, rightShare } from './my-record.ts';
import { cellsOfMyAct, MY_ACT_COLUMNS } from './my-record-sheets.ts';

describe('my record', () => {
  test('no entry of the journal is two acts, and every act has its name in both languages', () => {
    const kinds = ACT_OF_KIND.map(({ kind }) => kind);
    expect(kinds).toEqual([...new Set(kinds)]);
    for (const act of ACT_IDS) expect([act, ACTS[act].name.vi.length > 0, ACTS[act].name.en.length > 0]).toEqual([act, true, true]);
  });

  test('signing in, looking and printing are no acts', () => {
    for (const kind of ['access.signedIn', 'access.signedOut', 'reception.formPrinted', 'payment.receiptPrinted', 'postal.formPrinted']) expect(ACT_OF_KIND.map((one) => one.kind)).not.toContain(kind);
  });

  test('a year can be asked for, a day more cannot', () => {
    expect(recordRefused({ from: '2021-01-01', to: '2022-01-01' })).toBeUndefined();
    expect(recordRefused({ from: '2021-01-01', to: '2022-01-02' })).toMatchObject({ code: 'reporting.recordTooLong', facts: { field: 'to', days: 366 } });
  });

  test('right of what is solved; nothing solved has no share', () => {
    expect(rightShare({ right: 2, asked: 1 })).toBe(66.7);
    expect(rightShare({ right: 0, asked: 0 })).toBeNull();
  });

  test('a row of the file has a cell for every column', () => {
    const at = new Date('2021-02-19T02:00:00Z');
    const cells = cellsOfMyAct({ day: '2021-02-19', happenedAt: at, recordedAt: at, name: { vi: 'Trả kết quả', en: 'Results returned' }, dossierCode: 'H02', procedureCode: null, procedureName: '=1+1', unitName: null, voided: true });
    expect(cells).toHaveLength(MY_ACT_COLUMNS.length);
    expect(cells.slice(2, 4)).toEqual(['Trả kết quả', 'H02']);
    expect(cells.at(-1)).toBe('có');
  });
});
