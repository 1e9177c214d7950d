import { expect, test } from 'vitest';
import { officialOf, officialQueryOf, officialSearchOf, withPeriod, yearsUpTo } from './asking.ts';

const DAYS = { unit: 'VY-OSS', from: '2021-02-01', to: '2021-02-19' };

test('an address that says nothing asks for II.06a of the statutory month that ended last', () => {
  expect(officialOf({}, DAYS, '2021-02-19')).toMatchObject({ form: 'II06a', kind: 'month', year: 2021, number: 2, from: '2021-01-15', to: '2021-02-14' });
  expect(officialOf({}, DAYS, '2021-02-14')).toMatchObject({ number: 1, from: '2020-12-15', to: '2021-01-14' });
  expect(officialOf({}, DAYS, '2021-01-10')).toMatchObject({ year: 2020, number: 12, from: '2020-11-15', to: '2020-12-14' });
});

test('the first quarter begins on 15 December of the year before, and a fifth quarter cannot be asked for', () => {
  const asked = officialOf({ ky: 'quarter', nam: '2021', so: '1' }, DAYS, '2021-04-01');
  expect([asked.from, asked.to]).toEqual(['2020-12-15', '2021-03-14']);
  expect(officialOf({ ky: 'quarter', nam: '2021', so: '5' }, DAYS, '2021-04-01').number).toBe(1);
  expect(withPeriod({ ...asked, kind: 'month', number: 11 }, { kind: 'quarter' })).toMatchObject({ number: 4, from: '2021-09-15', to: '2021-12-14' });
});

test('what is asked goes into the address and comes back whole', () => {
  const free = officialOf({ ky: 'free', bieu: '07a', gop: 'then', tu: '2021-02-01', den: '2021-02-19', tinhDen: '2021-03-01' }, { ...DAYS, asOf: '2021-03-01' }, '2021-03-02');
  expect(officialOf(officialSearchOf(free), { ...DAYS, asOf: '2021-03-01' }, '2021-03-02')).toEqual(free);
  expect(officialQueryOf(free)).toEqual({ form: '07a', unit: 'VY-OSS', periodKind: 'free', from: '2021-02-01', to: '2021-02-19', regroup: 'then', asOf: '2021-03-01' });
  const year = withPeriod(free, { kind: 'year', year: 2021 });
  expect(officialQueryOf(year)).toEqual({ form: '07a', unit: 'VY-OSS', periodKind: 'year', year: 2021, regroup: 'then', asOf: '2021-03-01' });
  expect([year.from, year.to]).toEqual(['2020-12-15', '2021-12-14']);
});

test('from 15 December the next year can be chosen', () => {
  expect(yearsUpTo('2026-12-14')[0]).toBe(2026);
  expect(yearsUpTo('2026-12-15')).toEqual([2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020]);
});
