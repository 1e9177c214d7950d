import type { Actor } from '#kernel/actor.ts';
import { yearOf, type Day } from '#kernel/day.ts';
import { badInput, forbidden, problem, type Problem } from '#kernel/problem.ts';
import { receiptLaw } from '#modules/forms/rules/regulation.ts';

export const RECEIPT_STATES = ['issued', 'cancelled'] as const;
export type ReceiptState = (typeof RECEIPT_STATES)[number];

const YEARLY_FROM = 2026;
const MOST_OF_BOOK = 9_999_999;
const MOST_OF_YEAR = 99_999_999;

/** Numbers begin anew each 1 January for the years from 2026 on (NĐ 254/2026/NĐ-CP); a book of paper goes on where it was. */
export function beginsAnewEachYear(year: number): boolean {
  return year >= YEARLY_FROM;
}

/** A range as allocated: so many numbers after the last of its series, of a symbol written as its law says. */
export function rangeWrong(range: { readonly year: number; readonly template: string; readonly symbol: string; readonly first: number; readonly count: number }, today: Day): Problem | undefined {
  const thisYear = yearOf(today);
  if (range.year < thisYear || range.year > thisYear + 1) return badInput('payment.rangeYear', 'year', { year: range.year });
  if (receiptLaw(today) === 'nd254' && !isNewSymbol(range.symbol, range.year)) return badInput('payment.symbolWrong', 'symbol', { year: range.year % 100 });
  if (receiptLaw(today) === 'nd254' && !/^EBL0[12]$/.test(range.template)) return badInput('payment.templateWrong', 'template');
  const most = beginsAnewEachYear(range.year) ? MOST_OF_YEAR : MOST_OF_BOOK;
  return range.first + range.count - 1 > most ? badInput('payment.rangeTooLong', 'count', { last: most }) : undefined;
}

/** True when who issues has a tenth of a range left at most: time to allocate the next. */
export function rangeLow(left: number, range: { readonly fromNo: number; readonly toNo: number }): boolean {
  return left * 10 <= range.toNo - range.fromNo + 1;
}

/** A number as receipts write it: seven digits of a book, as many as needed (at most eight) since 1/7/2026. */
export function showReceiptNumber(number: number, day: Day): string {
  return receiptLaw(day) === 'nd254' ? String(number) : String(number).padStart(7, '0');
}

/** The same day whoever issued a receipt cancels it; once its till is closed, or for somebody else, only who may cancel late. Never twice. */
export function cannotCancelReceipt(actor: Pick<Actor, 'staffId' | 'permissions'>, receipt: { readonly state: ReceiptState; readonly issuedBy: string; readonly issuedDay: Day }, today: Day, sessionOpen: boolean): Problem | undefined {
  if (receipt.state === 'cancelled') return problem('payment.receiptCancelled');
  if (actor.permissions.includes('payment.cancelLate')) return undefined;
  if (receipt.issuedBy !== actor.staffId) return forbidden('payment.notYourReceipt');
  return receipt.issuedDay === today && sessionOpen ? undefined : forbidden('payment.cancelTooLate');
}

/** Another receipt takes the place of a cancelled one, once, while not all of the money has gone back. */
export function cannotReplace(receipt: { readonly state: ReceiptState; readonly replacedById: string | null }, amount: number, alreadyBack: number): Problem | undefined {
  if (receipt.state !== 'cancelled') return problem('payment.receiptStands');
  if (receipt.replacedById !== null) return problem('payment.alreadyReplaced');
  return alreadyBack >= amount ? problem('payment.wholeRefunded') : undefined;
}

/** A line of a receipt: the fee, and of what it was counted. */
export function lineWords(name: string, facts: { readonly pages?: number | undefined; readonly copies?: number | undefined; readonly units?: number | undefined }): string {
  const counted = [facts.pages === undefined ? '' : `${facts.pages} trang`, facts.copies === undefined ? '' : `${facts.copies} bản`, facts.units === undefined ? '' : `số lượng ${facts.units}`];
  const words = counted.filter((part) => part !== '').join(', ');
  return words === '' ? name : `${name} (${words})`;
}

/** A symbol of TT 91/2026/TT-BTC: two digits of the year, three letters. */
function isNewSymbol(symbol: string, year: number): boolean {
  return /^\d{2}[A-Z]{3}$/.test(symbol) && Number(symbol.slice(0, 2)) === year % 100;
}
