import { describe, expect, it } from 'vitest';
import { isS10, s10CheckDigit } from './s10.ts';

describe('a postal item number', () => {
  it('carries the check digit of UPU S10', () => {
    expect(['47312482', '12345678', '00000000', '00000001'].map(s10CheckDigit)).toEqual([9, 5, 5, 4]);
  });

  it('is doubted when a digit or the form is wrong', () => {
    expect(['RA473124829FI', 'RR473124829GB', 'RA473124828FI', 'RA47312482FI', 'ra473124829fi'].map(isS10)).toEqual([true, true, false, false, false]);
  });
});
