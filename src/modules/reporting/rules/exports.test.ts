import { describe, expect, it } from 'vitest';
import { exportReport } from '../contract/exports.ts';
import { listReportRows } from '../contract/rows.ts';
import { bookSheets } from './export-book.ts';
import { fieldRefused } from './export-fitting.ts';
import { atOnceRefused, cancelRefused, fetchRefused, formatRefused, MOST_ROWS, rowsRefused, stateOn } from './export-limits.ts';
import { fileNameOf } from './export-names.ts';
import { EXPORTED, EXPORT_STATES, hasPaper } from './export-words.ts';

describe('what a file takes', () => {
  it('as many rows as a workbook or open tables hold, and no row more', () => {
    expect(rowsRefused(MOST_ROWS.xlsx, 'xlsx')).toBeUndefined();
    expect(rowsRefused(MOST_ROWS.xlsx + 1, 'xlsx')).toMatchObject({ code: 'reporting.tooManyRows', status: 422, facts: { rows: 200_001, most: 200_000 } });
    expect(rowsRefused(MOST_ROWS.xlsx + 1, 'csv')).toBeUndefined();
    expect(rowsRefused(2_000_000, 'csv')).toMatchObject({ facts: { rows: 2_000_000, most: 1_000_000 } });
  });

  it('a paper only of what is printed', () => {
    expect(EXPORTED.filter(hasPaper)).toEqual(['pilot', 'official', 'register', 'issued']);
    expect(formatRefused('rows', 'pdf')?.code).toBe('reporting.noPaper');
    expect([formatRefused('rows', 'csv'), formatRefused('register', 'pdf')]).toEqual([undefined, undefined]);
  });

  it('five at once', () => {
    expect([atOnceRefused(4), atOnceRefused(5)?.code]).toEqual([undefined, 'reporting.exportsAtOnce']);
  });

  it('is handed out when it is ready and given up while it is not', () => {
    expect(EXPORT_STATES.filter((state) => fetchRefused(state) === undefined)).toEqual(['ready']);
    expect(EXPORT_STATES.filter((state) => cancelRefused(state) === undefined)).toEqual(['queued', 'running', 'cancelled']);
    expect(fetchRefused('removed')?.code).toBe('reporting.exportRemoved');
    expect(['2021-03-07', '2021-03-08', '2021-03-09'].map((today) => stateOn({ state: 'ready', keptUntil: '2021-03-08' }, today))).toEqual(['ready', 'ready', 'removed']);
  });
});

describe('what is asked', () => {
  it('is held against the operation behind it, field by field', () => {
    const good = { unit: 'VY-OSS', from: '2021-01-01', to: '2021-02-28', figure: 'accepted' };
    expect(fieldRefused(listReportRows.input, good)).toBeUndefined();
    expect(fieldRefused(listReportRows.input, { ...good, after: 'x' })).toBe('after');
    expect(fieldRefused(listReportRows.input, { ...good, unit: 'x'.repeat(41) })).toBe('unit');
    expect(fieldRefused(listReportRows.input, { ...good, from: 20_210_101 })).toBe('from');
    expect(fieldRefused(exportReport.input, { of: 'pilot', format: 'xlsx' })).toBe('asked');
  });
});

describe('a file', () => {
  it('has a name every disk takes, which tells one from another', () => {
    expect(fileNameOf('pilot', 'xlsx', { plan: 'BCCI-VY', from: '2020-10-26', to: '2021-02-28' })).toBe('bao-cao-thi-diem_BCCI-VY_2020-10-26_2021-02-28.xlsx');
    expect(fileNameOf('official', 'csv', { form: 'II06a', unit: 'VY/Đông ../x', periodKind: 'month', year: 2021, number: 2 })).toBe('bao-cao_II06a_VY-Dong-..-x_month_2021_2.csv.zip');
    expect(fileNameOf('rows', 'pdf', { unit: '///', from: 'x'.repeat(300) }).length).toBeLessThan(130);
  });

  it('says first what it is, and marks what is simulated or not whole; each figure is explained once', () => {
    const heading = { unit: { name: 'Một cửa', code: 'VY-OSS' }, from: '2021-01-01', to: '2021-02-28', asOf: '2021-02-10', knownOn: '2021-02-10', complete: false, followed: { upTo: new Date('2021-02-10T03:00:00Z'), behind: 3 }, synthetic: true };
    const both = { vi: 'Hồ sơ', en: 'Dossiers' };
    const figure = { name: both, counts: both, numerator: both, denominator: null, period: both, source: both, basis: 'TT 01/2020/TT-VPCP', confidence: 'D' } as const;
    const [about, definitions, table] = bookSheets({ title: 'Báo cáo', heading, facts: [['Biểu', 'II.06a']], askedAt: new Date('2021-02-10T03:00:00Z'), demonstration: true }, [figure, figure], [{ name: 'Bảng', columns: [], rows: [] }]);
    expect(about?.name).toBe('Thông tin (mô phỏng)');
    const said = about?.rows.map((row) => row.join(': ')) ?? [];
    for (const line of ['Đơn vị: Một cửa (VY-OSS)', 'Kỳ: Từ 01/01/2021 đến 28/02/2021, kỳ chưa kết thúc', 'Số liệu tính đến hết ngày: 10/02/2021', 'Còn chưa tính: 3 việc trong sổ nhật ký', 'Cảnh báo: DỮ LIỆU MÔ PHỎNG: trong các con số có hồ sơ mô phỏng', 'Biểu: II.06a', 'Cảnh báo: Bản cài đặt trình diễn: không phải số liệu thật']) expect(said).toContain(line);
    expect(definitions?.rows).toHaveLength(1);
    expect(definitions?.columns).toHaveLength(definitions?.rows[0]?.length ?? 0);
    expect(table?.name).toBe('Bảng');
  });
});
