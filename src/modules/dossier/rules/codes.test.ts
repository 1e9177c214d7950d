import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '#kernel/day.ts';
import { CODE_GRAMMARS, buildCode, identMisfit, parseCode, sequenceFull } from './codes.ts';

const IDENTS = { QCVN102: '000.00.19.H02', QD20: 'H02.19', NATIONAL2026: 'G09.20' } as const;

describe('writing a dossier code', () => {
  test.each([
    ['QCVN102', '2021-02-26', 7, '000.00.19.H02-210226-0007'],
    ['QCVN102', '2020-10-26', 9999, '000.00.19.H02-201026-9999'],
    ['QD20', '2026-11-23', 42, 'H02.19-261123-0042'],
    ['NATIONAL2026', '2026-06-09', 92637, 'G09.20-20260609-0092637'],
  ] as const)('%s on %s, number %i', (grammar, day, sequence, code) => {
    expect(buildCode(grammar, IDENTS[grammar], day, sequence)).toBe(code);
  });

  test('what was written is read back, in every grammar, on every day', () => {
    const numbers = fc.integer({ min: 1, max: 9999 });
    fc.assert(fc.property(fc.constantFrom(...CODE_GRAMMARS), numbers, fc.integer({ min: 0, max: 30_000 }), (grammar, sequence, later) => {
      const day = plusDays('2015-01-01', later);
      const code = buildCode(grammar, IDENTS[grammar], day, sequence);
      expect(parseCode(code)).toEqual({ grammar, unit: IDENTS[grammar], day, sequence });
      expect(code.length).toBeLessThanOrEqual(64);
    }));
  });

  test('the ten-thousandth dossier of a day is refused loudly, not wrapped or lengthened', () => {
    expect(sequenceFull('QCVN102', 9999)).toBeUndefined();
    expect(sequenceFull('QCVN102', 10_000)).toEqual({ code: 'dossier.codeSequenceFull', status: 409, facts: { last: 9999 } });
    expect(sequenceFull('NATIONAL2026', 10_000)).toBeUndefined();
    expect(sequenceFull('NATIONAL2026', 10_000_000)?.code).toBe('dossier.codeSequenceFull');
  });

  test('an identifier of the other scheme is refused, never turned round', () => {
    expect(identMisfit('QCVN102', 'H02.19')?.code).toBe('dossier.codeIdentWrong');
    expect(identMisfit('QD20', '000.00.19.H02')?.code).toBe('dossier.codeIdentWrong');
    expect(identMisfit('QD20', `H02.${'1'.repeat(32)}`)?.code).toBe('dossier.codeIdentWrong');
    expect(identMisfit('QCVN102', '000.00.19.H02')).toBeUndefined();
    expect(identMisfit('QD20', 'H02.19.0.0')).toBeUndefined();
  });
});

describe('reading a dossier code', () => {
  test("reads Bắc Giang's own form of 2014-16, with and without the I of a number", () => {
    expect(parseCode('BG.TPH02A.150730.I4')).toEqual({ grammar: 'bacGiang2014', unit: 'BG.TPH02A', day: '2015-07-30', sequence: 4 });
    expect(parseCode('YT.KHH16A.150917.13')).toEqual({ grammar: 'bacGiang2014', unit: 'YT.KHH16A', day: '2015-09-17', sequence: 13 });
  });

  test.each(['', '000.00.19.H02-210226-007', '000.00.19.H02-211326-0007', '000.00.19.Z02-210226-0007', 'H02.19-261123-00042', 'H02.19-26112-0042', '000.00.19.H02 210226 0007', 'g09.20-20260609-0092637'])('leaves %j alone', (text) => {
    expect(parseCode(text)).toBeUndefined();
  });

  test('a day that does not exist is no day, and the code is still a code', () => {
    expect(parseCode('000.00.19.H02-210230-0007')).toEqual({ grammar: 'QCVN102', unit: '000.00.19.H02', day: null, sequence: 7 });
  });
});
