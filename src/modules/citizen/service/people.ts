import { citizenSignedIn, type Citizen } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { demand } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { idNumberProblem, personProblem } from '#modules/dossier/rules/people.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type { CitizenIdKind, Verifier } from '../rules/accounts.ts';
import { isSamePerson, nameKeyOf } from '../rules/persons.ts';
import * as store from '../store/people.ts';

/** Somebody as her paper or the identity provider names her. */
export type ShownPerson = { readonly kind: Citizen['kind']; readonly name: string; readonly idKind: CitizenIdKind; readonly idNumber: string; readonly phone?: string | null | undefined; readonly email?: string | null | undefined };

/** The entry of somebody helped at a desk, whose paper was seen: found by number and name, else made; she needs no account. */
export async function findOrAddCitizen(ctx: Context, given: ShownPerson): Promise<string> {
  const shown = { ...given, name: storable(given.name) };
  demand(personProblem({ name: shown.name, idKind: shown.idKind, idNumber: shown.idNumber }, 'citizen', dayOf(ctx.now)));
  return entryOf(ctx, shown, 'paper');
}

/**
 * The entry of somebody who answered by telephone only: nobody saw a paper, so an entry is hers only where that very telephone stands in it. Else she gets one of her own
 * whose number nobody has seen; two of one number are laid before two people.
 */
export async function entryByPhone(ctx: Context, { kind, idKind, idNumber, phone, ...shown }: ShownPerson): Promise<string> {
  const name = storable(shown.name);
  await store.lockNumber(ctx.db, idKind, idNumber);
  const isHers = (entry: store.CitizenRow) => phone !== null && entry.phone === phone && isSamePerson(entry, { name, idKind, idNumber });
  const standing = (await store.listByNumber(ctx.db, idKind, idNumber)).find(isHers);
  return standing?.id ?? addEntry(ctx, { kind, name, idKind, idNumber, phone: phone ?? null, email: null, verifiedAt: null, verifiedBy: null });
}

/** The entry of somebody whose number is known to be hers: one at a time for a number. */
export async function entryOf(ctx: Context, shown: ShownPerson, by: Verifier): Promise<string> {
  const { kind, idKind, idNumber } = shown;
  const name = storable(shown.name);
  demand(idNumberProblem(idKind, idNumber, 'idNumber'));
  await store.lockNumber(ctx.db, idKind, idNumber);
  const standing = (await store.listByNumber(ctx.db, idKind, idNumber)).find((entry) => isSamePerson(entry, { name, idKind, idNumber }));
  if (standing !== undefined) {
    if (standing.verifiedAt === null) await store.updateVerified(ctx.db, standing.id, by, ctx.now);
    return standing.id;
  }
  return addEntry(ctx, { kind, name, idKind, idNumber, phone: shown.phone ?? null, email: shown.email ?? null, verifiedAt: ctx.now, verifiedBy: by });
}

/** Makes an entry; ids and the way it came go to the journal, nothing of the person. */
export async function addEntry(ctx: Context, person: Omit<store.CitizenRow, 'id' | 'nameKey' | 'language' | 'createdAt' | 'mergedInto'>): Promise<string> {
  const id = newId();
  await store.insertCitizen(ctx.db, { ...person, id, nameKey: nameKeyOf(person.name), language: ctx.language, createdAt: ctx.now });
  await note(ctx, { kind: 'citizen.entered', subject: { kind: 'citizen', id }, facts: { kind: person.kind, verifiedBy: person.verifiedBy } });
  return id;
}

/** Her number, once somebody has seen that it is hers; without it she sees only what she filed herself. */
export async function myVerifiedNumber(ctx: Context): Promise<{ idKind: CitizenIdKind; idNumber: string } | undefined> {
  const { verifiedAt, idKind, idNumber } = await store.getCitizen(ctx.db, citizenSignedIn(ctx).citizenId);
  return verifiedAt === null || idKind === null || idNumber === null ? undefined : { idKind, idNumber };
}
