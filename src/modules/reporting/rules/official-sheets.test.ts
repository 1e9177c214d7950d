import { describe, expect, it } from 'vitest';
import { II06A_COLUMNS } from './form-ii06a.ts';
import { FORM_07A_COLUMNS } from './form-07a.ts';
import { officialFigures, officialSheets, type SheetedReport } from './official-sheets.ts';

const REPORT: SheetedReport = {
  columns: [...II06A_COLUMNS.slice(0, 2), ...FORM_07A_COLUMNS.filter(({ id }) => id === 'otherWay')].map((column) => ({ ...column, missing: column.missing ?? null })),
  sections: [
    { unit: { code: 'BG.VY', name: 'Huyện Việt Yên' }, note: null, rows: [{ level: 'total', code: null, name: 'Tổng số', values: [3, 1, null] }, { level: 'procedure', code: '1.001612', name: '=Đăng ký', values: [3, 1, null] }] },
    { unit: { code: 'BG.HH', name: 'Huyện Hiệp Hòa' }, note: { vi: 'Gồm cả số liệu của X.', en: '' }, rows: [{ level: 'total', code: null, name: 'Tổng số', values: [0, 0, null] }] },
  ],
  identities: [{ formula: '(3) = (7) + (11)', says: { vi: 'Tổng', en: '' }, holds: false }],
  changes: [{ unit: 'X', on: '2024-02-01', to: ['Huyện Hiệp Hòa'], legalBasis: 'NQ 1' }],
  settingSays: { vi: 'Để riêng', en: '' },
  setting: { source: 'Công văn 12' },
  notes: [],
};

describe('the sheets of an official report', () => {
  const [table, checks, remarks] = officialSheets(REPORT);

  it('keep the numbers of the form, tell each line of whose unit it is, and leave what nobody records empty', () => {
    expect(table?.columns.map(({ title, kind }) => [title, kind])).toEqual([['Đơn vị', 'text'], ['Cấp', 'text'], ['Mã', 'text'], ['Lĩnh vực, thủ tục', 'text'], ['(3) Tiếp nhận Tổng số tiếp nhận', 'number'], ['(4) Tiếp nhận Trực tuyến trong kỳ', 'number'], ['Tiếp nhận Cách khác', 'number']]);
    expect(table?.rows).toEqual([['Huyện Việt Yên', 'Tổng số', null, 'Tổng số', 3, 1, null], ['Huyện Việt Yên', 'Thủ tục', '1.001612', '=Đăng ký', 3, 1, null], ['Huyện Hiệp Hòa', 'Tổng số', null, 'Tổng số', 0, 0, null]]);
  });

  it('say which equation fails, and everything that has to be known with the figures', () => {
    expect(checks?.rows).toEqual([['(3) = (7) + (11)', 'Tổng', 'KHÔNG ĐÚNG']]);
    expect(remarks?.rows.map(([about]) => about)).toEqual(['Hồ sơ rút, dừng', 'Căn cứ cách tính', 'Huyện Hiệp Hòa', 'X', 'Cách khác']);
    expect(officialFigures(REPORT).map(({ name }) => name.vi)).toEqual(['Tổng số tiếp nhận', 'Trực tuyến trong kỳ', 'Cách khác']);
  });
});
