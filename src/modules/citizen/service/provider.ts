import type { Input, Output } from '#kernel/operation.ts';
import { forbidden, problem, refuse, required } from '#kernel/problem.ts';
import { idNumberProblem } from '#modules/dossier/rules/people.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId, sha256 } from '#platform/ids.ts';
import type * as contract from '../contract/openid.ts';
import { isSignInStale, numberKindOf } from '../rules/openid.ts';
import { nameKeyOf } from '../rules/persons.ts';
import * as accounts from '../store/accounts.ts';
import { getCitizen, lockCitizen, updateIdentity } from '../store/people.ts';
import * as store from '../store/sign-in.ts';
import { addEntry, entryOf, type ShownPerson } from './people.ts';
import { openSession } from './session.ts';

type Shown = Input<typeof contract.closeProviderSignIn>['shown'];

/** Keeps what the browser's return will be held against. */
export async function openProviderSignIn(ctx: Context, { state, browser, ...kept }: Input<typeof contract.openProviderSignIn>): Promise<Output<typeof contract.openProviderSignIn>> {
  await store.insertSignIn(ctx.db, sha256(state), { ...kept, browserHash: sha256(browser), createdAt: ctx.now });
  return {};
}

/** Gives out what was kept, once, to the browser that left and within ten minutes; every other return is the same refusal. */
export async function takeProviderSignIn(ctx: Context, { state, browser }: Input<typeof contract.takeProviderSignIn>): Promise<Output<typeof contract.takeProviderSignIn>> {
  const stale = problem('citizen.signInStale', {}, 403);
  const row = required(await store.lockSignIn(ctx.db, sha256(state)), stale);
  if (row.usedAt !== null || isSignInStale(row.createdAt, ctx.now) || !row.browserHash.equals(sha256(browser))) refuse(stale);
  await store.updateSignInUsed(ctx.db, sha256(state), ctx.now);
  const { nonce, codeVerifier, returnTo, kiosk } = row;
  return { nonce, codeVerifier, returnTo, kiosk };
}

/** Signs in whom the provider showed: by her account there; at her first time she becomes the person of her number, or a new one. */
export async function closeProviderSignIn(ctx: Context, { shown, kiosk }: Input<typeof contract.closeProviderSignIn>): Promise<Output<typeof contract.closeProviderSignIn> & { sessionSecret: string }> {
  const person = believed(shown);
  await accounts.lockSubject(ctx.db, shown.issuer, shown.subject);
  const known = await accounts.findProviderAccount(ctx.db, shown.issuer, shown.subject);
  if (known?.closedAt) {
    await note(ctx, { kind: 'citizen.signInRefused', subject: { kind: 'citizenAccount', id: known.accountId } });
    refuse(forbidden('citizen.accountClosed'));
  }
  const { accountId, citizenId } = known ?? (await openAccount(ctx, shown, person));
  if (known && person) await renew(ctx, citizenId, person);
  const { name, kind } = await getCitizen(ctx.db, citizenId);
  return openSession(ctx, { citizenId, accountId, name, kind }, kiosk);
}

/** The person the provider is believed about: with a number of the right form that it has verified. */
function believed({ kind, name, idNumber, verified, phone, email }: Shown): ShownPerson | undefined {
  const idKind = idNumber === null ? undefined : numberKindOf(kind, idNumber);
  if (idNumber === null || idKind === undefined || !verified || idNumberProblem(idKind, idNumber, 'idNumber')) return undefined;
  return { kind, name, idKind, idNumber, phone: vietnamesePhone(phone), email };
}

async function openAccount(ctx: Context, shown: Shown, person: ShownPerson | undefined): Promise<{ accountId: string; citizenId: string }> {
  const { kind, name, phone, email, issuer, subject } = shown;
  const unproven = { kind, name, idKind: null, idNumber: null, phone: vietnamesePhone(phone), email, verifiedAt: null, verifiedBy: null };
  const citizenId = await (person ? entryOf(ctx, person, 'provider') : addEntry(ctx, unproven));
  const accountId = newId();
  await accounts.insertProviderAccount(ctx.db, { id: accountId, citizenId, issuer, subject, now: ctx.now });
  await note(ctx, { kind: 'citizen.accountOpened', subject: { kind: 'citizen', id: citizenId }, facts: { accountId, way: 'openid' } });
  return { accountId, citizenId };
}

/** What the provider now tells of her number and name, unless a desk has seen another number on paper. */
async function renew(ctx: Context, citizenId: string, { kind, name, idKind, idNumber }: ShownPerson): Promise<void> {
  const row = await lockCitizen(ctx.db, citizenId);
  if (row === undefined || (row.idNumber === idNumber && row.name === name && row.verifiedAt !== null)) return;
  if (row.verifiedBy === 'paper' && row.idNumber !== idNumber) return;
  await updateIdentity(ctx.db, citizenId, { kind, name, nameKey: nameKeyOf(name), idKind, idNumber, verifiedAt: ctx.now });
  await note(ctx, { kind: 'citizen.identityRenewed', subject: { kind: 'citizen', id: citizenId } });
}

/** A telephone as it is dialled here; one of another country is left out. */
function vietnamesePhone(phone: string | null): string | null {
  const dialled = phone?.replace(/[\s.()-]/g, '').replace(/^\+84/, '0') ?? '';
  return /^0\d{9,10}$/.test(dialled) ? dialled : null;
}
