import { describe, expect, it } from 'vitest';
import { byProcedure } from './by-procedure.ts';
import type { FormRow } from './questions.ts';

const row = (procedureCode: string, procedureName: string, version: number, state: FormRow['state']): FormRow => ({
  id: `${procedureCode}-${version}`, procedureCode, procedureName, version, state, sha256: '', importedAt: '', importedBy: null, publishedAt: null, withdrawnAt: null, withdrawReason: null, drafts: 0,
  source: { name: '', number: '', day: '2021-01-01', confidence: 'configuration', remark: '' },
});
const ROWS = [row('1.001193', 'Đăng ký khai sinh', 1, 'withdrawn'), row('1.001193', 'Đăng ký khai sinh', 3, 'draft'), row('1.001193', 'Đăng ký khai sinh', 2, 'published'), row('1.001612', 'Đăng ký thành lập hộ kinh doanh', 1, 'draft')];

describe('forms by procedure', () => {
  it('stand under their procedure, the newest first, with the one in force', () => {
    expect(byProcedure(ROWS, '').map(({ code, versions, inForce }) => [code, versions.map(({ version }) => version), inForce?.version])).toEqual([
      ['1.001193', [3, 2, 1], 2],
      ['1.001612', [1], undefined],
    ]);
  });

  it('are found by code or by words typed in haste, without marks', () => {
    const found = (sought: string) => byProcedure(ROWS, sought).map(({ code }) => code);
    expect([found('khai  sinh'), found('DANG KY ho'), found('001612'), found('khai tử')]).toEqual([['1.001193'], ['1.001612'], ['1.001612'], []]);
  });
});
