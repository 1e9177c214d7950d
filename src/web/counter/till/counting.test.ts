import { expect, test } from 'vitest';
import { amountsOf, differing, digitsOf, isWhole, NOTHING_TYPED, ZEROS_TYPED } from './counting.ts';

test('a purse nobody counted is not a purse with nothing in it', () => {
  expect([isWhole(NOTHING_TYPED), isWhole(ZEROS_TYPED), isWhole({ ...ZEROS_TYPED, fee: '99999999999' })]).toEqual([false, true, false]);
});

test('an amount typed with dots is read by its digits', () => {
  expect(amountsOf({ ...ZEROS_TYPED, fee: digitsOf('150.000 đ') })).toEqual({ fee: 150_000, postage: 0, thirdParty: 0 });
});

test('more in one purse never makes up for less in another', () => {
  expect(differing({ fee: '1000', postage: '0', thirdParty: '0' }, { fee: 0, postage: 1000, thirdParty: 0 })).toEqual([
    { purse: 'fee', amount: 1000 },
    { purse: 'postage', amount: -1000 },
  ]);
  expect(differing(ZEROS_TYPED, undefined)).toEqual([]);
});
