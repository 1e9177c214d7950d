import type { Actor } from '#kernel/actor.ts';
import { dayOf, minuteOf, type Day } from '#kernel/day.ts';
import { findSeen } from '#modules/dossier/store/dossier.ts';
import type { Context } from '#platform/context.ts';
import type { Agenda } from './agenda.ts';
import type { Asked } from './arrivals.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { Fate } from './fate.ts';
import { inventPerson, type Invented } from './people.ts';
import { SHARES } from './rates.ts';
import { workingDay, type Town } from './town.ts';

/** A dossier on its way through the simulated house. */
export type Case = {
  readonly id: string;
  readonly fate: Fate;
  readonly person: Invented;
  readonly chance: Chance;
  /** Came by post: the number on its parcel, and the shipment that was booked for the way home. */
  readonly postingNo?: string;
  readonly homeward?: string;
};

/** A period while it is played: where, what is still to happen, who has come before, and what was done. */
export type Play = {
  readonly town: Town;
  readonly asked: Asked;
  readonly agenda: Agenda;
  readonly people: Invented[];
  readonly drawn: { cases: number };
  readonly acts: Map<string, number>;
  /** What waits for its round, by the round. */
  readonly baskets: Map<string, Case[]>;
  /** What follows when a result lies at the one-stop; its owner may be waiting there. */
  readonly whenBack: WhenBack;
};

export type WhenBack = (play: Play, ctx: Context, one: Case, how: { readonly waits: boolean }) => Promise<void>;

/** Begins to play a period. */
export function openPlay(town: Town, asked: Asked, agenda: Agenda, whenBack: WhenBack): Play {
  return { town, asked, agenda, people: [], drawn: { cases: 0 }, acts: new Map(), baskets: new Map(), whenBack };
}

/** Does one act by the service that screens use, and counts it. */
export async function act<I, O>(play: Play, ctx: Context, service: (ctx: Context, input: I) => Promise<O>, input: I): Promise<O> {
  play.acts.set(service.name, (play.acts.get(service.name) ?? 0) + 1);
  return service(ctx, input);
}

/** What a move on a dossier carries: its id and its version as it stands. */
export async function ofCase(ctx: Context, one: { readonly id: string }): Promise<{ id: string; expectedVersion: number }> {
  const seen = await findSeen(ctx.db, one.id, ctx.actor?.unitId ?? '');
  if (seen === undefined) throw new Error(`${ctx.actor?.name ?? 'nobody'} does not see dossier ${one.id}`);
  return { id: one.id, expectedVersion: seen.version };
}

/** The chances of the next case, and somebody to bring it: often a person who was here before. */
export function nextPerson(play: Play): { chance: Chance; person: Invented } {
  play.drawn.cases += 1;
  const chance = chanceOf(play.asked.seed, `case ${play.drawn.cases}`);
  if (play.people.length > 0 && chance.happens(SHARES.knownPerson)) return { chance, person: chance.pick(play.people) };
  const person = inventPerson(chance, play.drawn.cases);
  play.people.push(person);
  return { chance, person };
}

/** Puts something so many minutes later today; after the desks close, on the next working morning. */
export function soon(play: Play, ctx: Context, minutes: number, by: Actor | undefined, then: (ctx: Context) => Promise<void>): void {
  const minute = minuteOf(ctx.now) + minutes;
  if (minute <= CLOSING) play.agenda.put(dayOf(ctx.now), minute, by, then);
  else play.agenda.put(workingDay(play.town, dayOf(ctx.now), 1), OPENING + (minutes % 60), by, then);
}

/** Puts something on a working day so many working days later. */
export function onDay(play: Play, day: Day, minute: number, by: Actor | undefined, then: (ctx: Context) => Promise<void>): void {
  play.agenda.put(day, minute, by, then);
}

/** Minutes of the day in which the desks are open. */
const OPENING = 7 * 60 + 40;
const CLOSING = 16 * 60 + 40;
