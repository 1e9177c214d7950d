import { describe, expect, it } from 'vitest';
import { deskWrong, endWrong, identWrong, UNIT_KINDS, type UnitKind } from './rules.ts';

describe('an agency identifier', () => {
  it('is written as its grammar says, and neither without the other', () => {
    expect([identWrong('000.00.19.H02', 'QCVN102'), identWrong('H02.19', 'QD20'), identWrong(undefined, undefined)]).toEqual([undefined, undefined, undefined]);
    const wrong = [['H02.19', 'QCVN102'], ['000.00.19.H02', 'QD20'], ['000.00.19.Z02', 'QCVN102'], ['h02.19', 'QD20'], ['H0', 'QD20'], ['H02.19', undefined], [undefined, 'QD20']] as const;
    expect(wrong.map(([ident, grammar]) => identWrong(ident, grammar)?.code)).toEqual(wrong.map(() => 'organisation.identWrong'));
  });
});

describe('a unit', () => {
  it('ends on or after its first day, once', () => {
    const open = { code: 'VY', validFrom: '2021-02-01', validTo: null };
    expect([endWrong(open, '2021-02-01'), endWrong(open, '2021-01-31')?.code, endWrong({ ...open, validTo: '2024-01-31' }, '2025-01-31')?.code]).toEqual([undefined, 'input.periodReversed', 'organisation.unitEnded']);
  });
});

describe('a postal desk', () => {
  const stands = (kind: UnitKind, more: { validFrom?: string; validTo?: string | null } = {}) => ({ kind, validFrom: '2015-01-01', validTo: null, ...more });
  const DESK = { fromDay: '2020-10-26', toDay: '2021-02-28' };
  const code = (change: { desk?: Partial<{ fromDay: string; toDay: string | null }>; oneStop?: ReturnType<typeof stands>; post?: ReturnType<typeof stands>; later?: string }) =>
    deskWrong({ ...DESK, ...change.desk }, change.oneStop ?? stands('OSS'), change.post ?? stands('POST_OFFICE'), change.later)?.code;

  it('stands in a one-stop that stands, and is served by a unit of the post that does', () => {
    expect(UNIT_KINDS.filter((kind) => code({ oneStop: stands(kind) }) === undefined)).toEqual(['OSS', 'CENTER']);
    expect(UNIT_KINDS.filter((kind) => code({ post: stands(kind) }) === undefined)).toEqual(['POST_PROVINCE', 'POST_DISTRICT', 'POST_OFFICE', 'BCVHX']);
    expect([code({ oneStop: stands('OSS', { validTo: '2020-10-25' }) }), code({ oneStop: stands('OSS', { validTo: '2020-10-26' }) }), code({ oneStop: stands('OSS', { validFrom: '2020-10-27' }) })]).toEqual(['organisation.deskOneStopWrong', undefined, 'organisation.deskOneStopWrong']);
    expect([code({ post: stands('POST_OFFICE', { validTo: '2020-10-25' }) }), code({ post: stands('POST_OFFICE', { validFrom: '2020-10-26' }) })]).toEqual(['organisation.deskPostWrong', undefined]);
  });

  it('ends after it begins, and before the next one begins', () => {
    expect([code({ desk: { toDay: '2020-10-25' } }), code({ desk: { toDay: '2020-10-26' } })]).toEqual(['input.periodReversed', undefined]);
    expect([code({ later: '2021-03-01' }), code({ later: '2021-02-28' }), code({ desk: { toDay: null }, later: '2021-03-01' })]).toEqual([undefined, 'organisation.deskOverlaps', 'organisation.deskOverlaps']);
  });
});
