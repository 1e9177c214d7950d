import { MOST_VND, PURSES } from '#modules/payment/rules/purses.ts';
import type { Purse } from '#modules/payment/rules/purses.ts';
import { differenceOf, perPurse } from '#modules/payment/rules/cash-session.ts';
import type { Amounts } from '#modules/payment/rules/cash-session.ts';

/** What was typed, purse by purse; empty where nothing was. */
export type Typed = Readonly<Record<Purse, string>>;

export const NOTHING_TYPED: Typed = { fee: '', postage: '', thirdParty: '' };
export const ZEROS_TYPED: Typed = { fee: '0', postage: '0', thirdParty: '0' };

/** Only the digits of an amount in đồng. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(0, String(MOST_VND).length);
}

/** True when an amount was typed and is one the till can hold. */
export function isAmount(typed: string): boolean {
  return typed !== '' && Number(typed) <= MOST_VND;
}

/** True when every purse has its count. */
export function isWhole(typed: Typed): boolean {
  return PURSES.every((purse) => isAmount(typed[purse]));
}

/** The counts as numbers, in đồng; what is empty counts as nothing. */
export function amountsOf(typed: Typed) {
  return perPurse((purse) => Number(typed[purse]));
}

/** Purses whose count differs from the lines, with the difference in đồng; none where nothing is to be compared. */
export function differing(typed: Typed, expected: Amounts | undefined): { purse: Purse; amount: number }[] {
  if (expected === undefined || !isWhole(typed)) return [];
  const difference = differenceOf(amountsOf(typed), expected);
  return PURSES.filter((purse) => difference[purse] !== 0).map((purse) => ({ purse, amount: difference[purse] }));
}
