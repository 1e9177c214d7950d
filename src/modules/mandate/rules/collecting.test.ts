import { describe, expect, it } from 'vitest';
import { certificationMissing, collectState, collectTermProblem, type CollectRule, isAuthorised, RELATIVES, ruleOf } from './collecting.ts';

const CIVIL: CollectRule = { procedures: ['1.001193'], relatives: [...RELATIVES], certifiedNeeded: true, basis: 'law', source: 'thủ tục 1.001193' };
const OTHERS: CollectRule = { procedures: [], relatives: [], certifiedNeeded: false, basis: 'configuration', source: 'cấu hình' };

describe('an authorisation to collect', () => {
  it('is judged by the rule that names the procedure, else by the one for all others', () => {
    expect([ruleOf([OTHERS, CIVIL], '1.001193'), ruleOf([CIVIL, OTHERS], '1.001612'), ruleOf([CIVIL], '1.001612')]).toEqual([CIVIL, OTHERS, undefined]);
  });

  it('must be certified where the rule says so, but for the relatives it names', () => {
    expect(certificationMissing(CIVIL, { certified: false, relation: 'other' })?.code).toBe('mandate.certificationNeeded');
    expect(certificationMissing(CIVIL, { certified: true, relation: 'other' })).toBeUndefined();
    expect(RELATIVES.map((relation) => certificationMissing(CIVIL, { certified: false, relation }))).toEqual(RELATIVES.map(() => undefined));
    expect(certificationMissing({ ...CIVIL, relatives: ['parent'] }, { certified: false, relation: 'sibling' })?.code).toBe('mandate.certificationNeeded');
    expect(certificationMissing(OTHERS, { certified: false, relation: 'other' })).toBeUndefined();
  });

  it('serves once, to its last day, unless taken back; half a year at most', () => {
    const at = new Date(0);
    const open = { usedAt: null, revokedAt: null, toDay: '2021-02-09' };
    expect([collectState(open, '2021-02-09'), collectState(open, '2021-02-10'), collectState({ ...open, usedAt: at }, '2021-02-10'), collectState({ ...open, revokedAt: at }, '2021-02-09')]).toEqual(['inForce', 'ended', 'used', 'revoked']);
    expect([collectTermProblem(0)?.code, collectTermProblem(1), collectTermProblem(180), collectTermProblem(181)?.code]).toEqual(['mandate.collectTerm', undefined, undefined, 'mandate.collectTerm']);
  });

  it('is of who shows its number; where none is shown, of who has its name, in any spelling; erased, of nobody', () => {
    const binh = { idNumber: '024180000001', nameKey: 'tran thi binh' };
    expect(isAuthorised(binh, { name: 'Người khác', idNumber: '024180000001' })).toBe(true);
    expect(isAuthorised(binh, { name: 'Trần Thị Bình', idNumber: '024180000002' })).toBe(false);
    expect(isAuthorised(binh, { name: 'TRẦN THỊ BÌNH', idNumber: null })).toBe(true);
    expect(isAuthorised({ idNumber: null, nameKey: null }, { name: 'Trần Thị Bình', idNumber: null })).toBe(false);
  });
});
