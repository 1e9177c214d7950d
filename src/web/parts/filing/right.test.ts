import { expect, it } from 'vitest';
import { isLeftOut, rightQuery, underRight } from './right.ts';

const RIGHT = { mandateId: 'm-1', acts: ['pay'] } as const;

it('a citizen needs no mandate; a helper names hers, and does what it allows alone', () => {
  expect([underRight(undefined), rightQuery(undefined), isLeftOut(undefined, 'withdraw')]).toEqual([{}, '', false]);
  expect([underRight(RIGHT), rightQuery(RIGHT), isLeftOut(RIGHT, 'pay'), isLeftOut(RIGHT, 'withdraw')]).toEqual([{ mandateId: 'm-1' }, '?mandateId=m-1', false, true]);
});
