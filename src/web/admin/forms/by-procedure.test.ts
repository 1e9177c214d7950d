import { describe, expect, it } from 'vitest';
import { byProcedure } from './by-procedure.ts';
import type { FormRow } from './questions.ts';

const row = (procedureCode: string, procedureName: string, version: number, state: FormRow['state'], inForceFrom: string | null = null, replacedFrom: string | null = null): FormRow => ({
  id: `${procedureCode}-${version}`, procedureCode, procedureName, version, state, sha256: '', importedAt: '', importedBy: null, publishedAt: null, inForceFrom, replacedFrom, withdrawnAt: null, withdrawReason: null, drafts: 0,
  source: { name: '', number: '', day: '2021-01-01', confidence: 'configuration', remark: '' },
});
const ROWS = [row('1.001193', 'Đăng ký khai sinh', 1, 'withdrawn'), row('1.001193', 'Đăng ký khai sinh', 3, 'draft'), row('1.001193', 'Đăng ký khai sinh', 2, 'published', '2026-01-05', '2027-01-01'), row('1.001193', 'Đăng ký khai sinh', 4, 'published', '2027-01-01'), row('1.001612', 'Đăng ký thành lập hộ kinh doanh', 1, 'draft')];

describe('forms by procedure', () => {
  it('stand under their procedure, the newest first, with the one in force and the next to come', () => {
    const on = (day: string) => byProcedure(ROWS, '', day).map(({ code, versions, inForce, coming }) => [code, versions.map(({ version }) => version), inForce?.version, coming?.version]);
    expect(on('2026-11-24')).toEqual([
      ['1.001193', [4, 3, 2, 1], 2, 4],
      ['1.001612', [1], undefined, undefined],
    ]);
    expect(on('2027-01-01')[0]).toEqual(['1.001193', [4, 3, 2, 1], 4, undefined]);
  });

  it('are found by code or by words typed in haste, without marks', () => {
    const found = (sought: string) => byProcedure(ROWS, sought, '2026-11-24').map(({ code }) => code);
    expect([found('khai  sinh'), found('DANG KY ho'), found('001612'), found('khai tử')]).toEqual([['1.001193'], ['1.001612'], ['1.001612'], []]);
  });
});
