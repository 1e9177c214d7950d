import { expect, test } from 'vitest';
import { handNumberProblem, labelsLow, partsOf, plainNumber, postingNoProblem, postingNumber, rangeOf, s10Warning } from './labels.ts';

test('a number is the same in small letters and with spaces', () => {
  expect(plainNumber(' ra 473 124 829 fi ')).toBe('RA473124829FI');
});

test.each([[47_312_482, 'RA473124829VN'], [12_345_678, 'RA123456785VN'], [0, 'RA000000005VN'], [1, 'RA000000014VN']])('serial %i is printed as %s', (serial, printed) => {
  expect(postingNumber({ prefix: 'RA', country: 'VN' }, serial)).toBe(printed);
  expect(partsOf(printed)).toEqual({ prefix: 'RA', serial, country: 'VN' });
});

test('a range lies between two printed numbers of one prefix and country, whatever their check digits', () => {
  expect(rangeOf('RA000000019VN', 'ra 00000100 0 vn')).toEqual({ prefix: 'RA', country: 'VN', firstSerial: 1, lastSerial: 100 });
  expect(rangeOf('RA000000019VN', 'RB000001000VN')).toMatchObject({ code: 'postal.rangeWrong', facts: { field: 'last' } });
  expect(rangeOf('RA000000019VN', 'RA000001000LA')).toMatchObject({ code: 'postal.rangeWrong' });
  expect(rangeOf('HCC12345678', 'RA000001000VN')).toMatchObject({ code: 'postal.rangeWrong', facts: { field: 'first' } });
  expect(rangeOf('RA000000009VN', 'RA001000009VN')).toMatchObject({ code: 'postal.rangeTooLong' });
});

test('what does not follow S10 warns and is not refused; nonsense is', () => {
  expect(s10Warning('RA473124829FI')).toEqual([]);
  expect(s10Warning('HCC123456789').map(({ code }) => code)).toEqual(['postal.notS10']);
  expect(['RA473124829FI', 'HCC123456789'].map(postingNoProblem)).toEqual([undefined, undefined]);
  expect(['', 'RA1', 'RA-473124829', 'A'.repeat(21)].map((number) => postingNoProblem(number)?.code)).toEqual(Array.from({ length: 4 }, () => 'postal.postingNoWrong'));
});

test('a number given by hand is nobody’s, or stands in a range of the unit itself', () => {
  expect(handNumberProblem(undefined, 'me')).toBeUndefined();
  expect(handNumberProblem({ unitId: 'me', state: 'open' }, 'me')).toBeUndefined();
  expect(handNumberProblem({ unitId: 'other', state: 'open' }, 'me')?.code).toBe('postal.postingNoElsewhere');
  expect(handNumberProblem({ unitId: 'me', state: 'recalled' }, 'me')?.code).toBe('postal.postingNoRecalled');
});

test('the warning comes when fewer are left than the unit wanted', () => {
  expect([labelsLow(50, 50), labelsLow(49, 50).map(({ facts }) => facts.left)]).toEqual([[], [49]]);
});
