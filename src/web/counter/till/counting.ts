import { BANKNOTES, differenceOf, perPurse } from '#modules/payment/rules/cash-session.ts';
import type { Amounts } from '#modules/payment/rules/cash-session.ts';
import { MOST_VND, PURSES } from '#modules/payment/rules/purses.ts';
import type { Purse } from '#modules/payment/rules/purses.ts';

/** What was typed, purse by purse; empty where nothing was. */
export type Typed = Readonly<Record<Purse, string>>;
export type Note = (typeof BANKNOTES)[number];
/** How many of which banknote, as typed, by `noteKey`. */
type Notes = Readonly<Record<string, string>>;

/** A count as it is being made: totals by hand, or banknotes that make them. */
export type Tally = { readonly byNotes: boolean; readonly totals: Typed; readonly notes: Notes };

/** A count with the words that go with it. */
export type Counting = Tally & { readonly reason: string; readonly absentReason: string };

export const NOTHING_TYPED: Typed = { fee: '', postage: '', thirdParty: '' };
export const ZEROS_TYPED: Typed = { fee: '0', postage: '0', thirdParty: '0' };
export const NOTHING_COUNTED: Counting = { byNotes: false, totals: NOTHING_TYPED, notes: {}, reason: '', absentReason: '' };

const MOST_PIECES = 100_000;

/** Only the digits of an amount in đồng. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(0, String(MOST_VND).length);
}

/** Where the number of one banknote in one purse is kept. */
export function noteKey(purse: Purse, note: Note): string {
  return `${purse}.${note}`;
}

/** Only the digits of a number of banknotes, at most what a count may name. */
export function piecesTyped(text: string): string {
  const digits = text.replace(/\D/g, '').slice(0, 6);
  return Number(digits) > MOST_PIECES ? String(MOST_PIECES) : digits;
}

/** The banknotes of a count, those of which there are none left out. */
export function piecesOf(tally: Tally): { purse: Purse; note: Note; pieces: number }[] {
  if (!tally.byNotes) return [];
  return PURSES.flatMap((purse) => BANKNOTES.map((note) => ({ purse, note, pieces: Number(tally.notes[noteKey(purse, note)] ?? '') })).filter(({ pieces }) => pieces > 0));
}

/** True when banknotes of this purse were counted: then they make its total. */
export function madeOfNotes(tally: Tally, purse: Purse): boolean {
  return tally.byNotes && BANKNOTES.some((note) => (tally.notes[noteKey(purse, note)] ?? '') !== '');
}

/** The count purse by purse: what the banknotes make, or what was typed. */
export function totalsOf(tally: Tally): Typed {
  const of = (purse: Purse) =>
    madeOfNotes(tally, purse) ? String(piecesOf(tally).filter((line) => line.purse === purse).reduce((sum, line) => sum + line.note * line.pieces, 0)) : tally.totals[purse];
  return { fee: of('fee'), postage: of('postage'), thirdParty: of('thirdParty') };
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

/** A count kept on this device as it was left; anything else is a new count. */
export function countingFrom(kept: unknown): Counting {
  const record = isRecord(kept) ? kept : {};
  const totals = isRecord(record['totals']) ? record['totals'] : {};
  const notes = isRecord(record['notes']) ? record['notes'] : {};
  const all = PURSES.flatMap((purse) => BANKNOTES.map((note) => noteKey(purse, note)));
  return {
    byNotes: record['byNotes'] === true,
    totals: { fee: digitsFrom(totals['fee']), postage: digitsFrom(totals['postage']), thirdParty: digitsFrom(totals['thirdParty']) },
    reason: textFrom(record['reason']),
    absentReason: textFrom(record['absentReason']),
    notes: Object.fromEntries(all.flatMap((key) => (typeof notes[key] === 'string' ? [[key, piecesTyped(notes[key])]] : []))),
  };
}

function textFrom(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}

function digitsFrom(kept: unknown): string {
  return typeof kept === 'string' ? digitsOf(kept) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
