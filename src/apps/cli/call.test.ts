import { describe, expect, it } from 'vitest';
import { readFields } from '#apps/cli/call.ts';

describe('fields given at the command line', () => {
  it('keep the zeros of an identity number and read counts as counts', () => {
    expect(readFields(['idNumber=024085001234', 'count=3', 'everywhere=true', 'name=Nguyễn Văn An'])).toEqual({ idNumber: '024085001234', count: 3, everywhere: true, name: 'Nguyễn Văn An' });
  });

  it('reach inside with dots and take JSON as it is', () => {
    expect(readFields(['term.count=3', 'term.unit=workingDay', 'papers=[{"no":1}]'])).toEqual({ term: { count: 3, unit: 'workingDay' }, papers: [{ no: 1 }] });
  });

  it('are refused without an equals sign', () => {
    expect(() => readFields(['khongCoDau'])).toThrow('trường=giá trị');
  });
});
