import { instantOf, plusDays, showDay, type Day } from '#kernel/day.ts';
import type { Language } from '#kernel/message.ts';
import { forbidden, problem, type Problem } from '#kernel/problem.ts';
import { ACT_WORDS, type ActInName, type MandateFacts } from './mandates.ts';

/** What she answers. */
export const ANSWERS = ['yes', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** From where she answered: the public page on her own telephone, or a message from it. */
export const ANSWER_WAYS = ['page', 'message'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

export const ASK_STATES = ['waiting', 'granted', 'declined', 'expired', 'closed'] as const;
export type AskState = (typeof ASK_STATES)[number];

/** An ask stands open so long, and never longer than the mandate would. */
export const ASK_MINUTES = 15;
/** After so many wrong codes an ask is closed. */
const ASK_TRIES = 5;
/** One telephone is asked so often in an hour, so that nobody is worn down into a yes. */
const ASKS_AN_HOUR = 3;
/** Wrong codes from one machine within the window close it to that machine. */
const MACHINE_TRIES = 10;
const WINDOW_MINUTES = 15;

/** Characters of the code of one use, and of the code that revokes. */
export const ASK_CODE_LENGTH = 6;
export const REVOKE_CODE_LENGTH = 10;

const MINUTE_MS = 60_000;

export type Ask = { readonly expiresAt: Date; readonly wrongCodes: number; readonly answer: Answer | null };

/** When an ask made now ends. */
export function askEnds(now: Date, toDay: Day): Date {
  return new Date(Math.min(now.getTime() + ASK_MINUTES * MINUTE_MS, instantOf(plusDays(toDay, 1), 0).getTime()));
}

/** An ask answered at the very end of its minutes is too late: its end is outside. */
export function askState({ answer, expiresAt, wrongCodes }: Ask, now: Date): AskState {
  if (answer !== null) return answer === 'yes' ? 'granted' : 'declined';
  if (wrongCodes >= ASK_TRIES) return 'closed';
  return now >= expiresAt ? 'expired' : 'waiting';
}

/** Why an ask can no longer be answered; one that was answered keeps its first answer and is no refusal. */
export function askOver(ask: Ask, now: Date): Problem | undefined {
  const state = askState(ask, now);
  if (state === 'closed') return problem('mandate.askClosed', { tries: ASK_TRIES }, 429);
  return state === 'expired' ? problem('mandate.askExpired', { minutes: ASK_MINUTES }) : undefined;
}

/** The citizen answers on her own machine: a browser in which a member of staff is signed in is not hers. */
export function answeredByStaff(actor: object | undefined): Problem | undefined {
  return actor === undefined ? undefined : forbidden('mandate.notByStaff');
}

/** Refuses one more ask to a telephone that was asked often enough. */
export function askedTooOften(asksInHour: number): Problem | undefined {
  return asksInHour >= ASKS_AN_HOUR ? problem('mandate.askedTooOften', { asks: ASKS_AN_HOUR }, 429) : undefined;
}

/** Refuses a machine after too many wrong codes. */
export function triedTooOften(attempts: number): Problem | undefined {
  return attempts > MACHINE_TRIES ? problem('mandate.tooManyCodes', { minutes: WINDOW_MINUTES }, 429) : undefined;
}

/** From when wrong codes still count. */
export function windowStart(now: Date): Date {
  return new Date(now.getTime() - WINDOW_MINUTES * MINUTE_MS);
}

/** A code as it is compared, however it was typed: capitals, no spaces or dashes, Crockford's look-alikes. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

export type Order = { readonly verb: 'yes' | 'no' | 'revoke'; readonly code: string };

/** What a message orders: DONGY, KHONG or HUY and a code, with or without marks and spaces; anything else is not understood. */
export function orderOf(text: string): Order | undefined {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'D').toUpperCase().replace(/[^0-9A-Z]+/g, ' ').trim();
  const found = /^(DONG ?Y|KHONG(?: DONG ?Y)?|HUY|YES|NO|STOP) ([0-9A-Z ]{4,24})$/.exec(plain);
  if (!found) return undefined;
  const [, word = '', code = ''] = found;
  return { verb: VERBS[word.replaceAll(' ', '')] ?? 'no', code: plainCode(code) };
}

const VERBS: Readonly<Record<string, Order['verb']>> = { DONGY: 'yes', YES: 'yes', KHONG: 'no', KHONGDONGY: 'no', NO: 'no', HUY: 'revoke', STOP: 'revoke' };

/** Beyond so many letters the names of what is asked for are counted instead: a message is short, and the whole text stands on the page. */
const NAMES_MOST = 400;

/** What the first message says of the ask: who, for what, until when. It names neither the citizen nor a number of hers: others read that telephone too. */
export function askWords({ organisation, unit, kinds, covers, toDay }: Pick<MandateFacts, 'organisation' | 'unit' | 'kinds' | 'covers' | 'toDay'>, language: Language): string {
  const acts = kinds.map((kind: ActInName) => ACT_WORDS[language][kind]).join(', ');
  const who = organisation === unit ? organisation : `${organisation} (${unit})`;
  const names = covers.map(({ name }) => name).join('; ');
  const counted = language === 'vi' ? `${covers.length} thủ tục hoặc lĩnh vực kể trong toàn văn` : `${covers.length} procedures or fields named in the full text`;
  const what = names.length <= NAMES_MOST ? names : counted;
  return language === 'vi'
    ? `${who} xin được làm thay bạn: ${acts}; ${what === '' ? 'các thủ tục của lần đến này' : what}; đến hết ${showDay(toDay)}.`
    : `${who} asks to do for you: ${acts}; ${what === '' ? 'the procedures of this visit' : what}; until ${showDay(toDay)}.`;
}
