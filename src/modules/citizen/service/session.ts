import { citizenSignedIn, type Citizen } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { forbidden, problem, refuse } from '#kernel/problem.ts';
import { masked } from '#kernel/text.ts';
import { countFailure, forgetFailures, takeTry } from '#modules/access/service/failures.ts';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId, newToken, sha256 } from '#platform/ids.ts';
import { NOBODYS_HASH, passwordFits } from '#platform/password.ts';
import type * as contract from '../contract/accounts.ts';
import { sessionTimes } from '../rules/accounts.ts';
import * as accounts from '../store/accounts.ts';
import { getCitizen } from '../store/people.ts';
import * as sessions from '../store/session.ts';

type Me = Output<typeof contract.whoAmICitizen>;

/** How citizens sign in here. */
export async function getSignInWays(ctx: Context): Promise<Output<typeof contract.getSignInWays>> {
  const { demo, citizens } = ctx.installation;
  return {
    provider: citizens?.provider === undefined ? null : { name: citizens.provider, path: '/cong-dan/oidc' },
    local: demo || citizens?.local === true,
    demo,
    demoPassword: demo ? DEMONSTRATION_PASSWORD : null,
    demoAccounts: demo ? await accounts.listDemonstrationCitizens(ctx.db) : [],
  };
}

/** A citizen signs in with a local account; the cookie's secret travels beside the answer and is stored only as its hash. */
export async function signInCitizen(ctx: Context, input: Input<typeof contract.signInCitizen>): Promise<Me & { sessionSecret: string }> {
  const { demo, citizens } = ctx.installation;
  if (!demo && citizens?.local !== true) refuse(forbidden('citizen.localClosed'));
  const username = input.username.toLowerCase();
  const tried = await takeTry(ctx, `citizen ${username}`);
  const account = await accounts.findLocalAccount(ctx.db, username, demo);
  const fits = await passwordFits(account?.passwordHash ?? NOBODYS_HASH, input.password);
  if (!account || !fits) {
    await countFailure(ctx, tried);
    if (account) await note(ctx, { kind: 'citizen.signInRefused', subject: { kind: 'citizenAccount', id: account.accountId } });
    return refuse(problem('citizen.wrongSecret', {}, 401));
  }
  await forgetFailures(ctx, tried);
  const { citizenId, accountId, name, kind } = account;
  return openSession(ctx, { citizenId, accountId, name, kind }, input.kiosk === true);
}

/** Opens a session for an account whose owner has shown that it is hers: a new secret each time, whatever cookie came with the request. */
export async function openSession(ctx: Context, who: Omit<Citizen, 'sessionId' | 'kiosk'>, kiosk: boolean): Promise<Me & { sessionSecret: string }> {
  const sessionSecret = newToken();
  const citizen: Citizen = { ...who, sessionId: newId(), kiosk };
  await sessions.insertCitizenSession(ctx.db, { id: citizen.sessionId, secretHash: sha256(sessionSecret), accountId: who.accountId, kiosk, now: ctx.now, expiresAt: new Date(ctx.now.getTime() + sessionTimes(kiosk).lasts) });
  await accounts.updateSignedIn(ctx.db, who.accountId, ctx.now);
  await note({ ...ctx, actor: undefined, citizen }, { kind: 'citizen.signedIn', subject: { kind: 'citizenSession', id: citizen.sessionId }, facts: { kiosk } });
  return { ...(await presentMe(ctx, citizen)), sessionSecret };
}

/** A citizen signs out of this session, or of all of hers. */
export async function signOutCitizen(ctx: Context, input: Input<typeof contract.signOutCitizen>): Promise<Output<typeof contract.signOutCitizen>> {
  const { citizenId, sessionId } = citizenSignedIn(ctx);
  const ended = input.everywhere === true ? await sessions.endSessionsOfCitizen(ctx.db, citizenId, ctx.now) : await sessions.endCitizenSession(ctx.db, sessionId, ctx.now);
  await note(ctx, { kind: 'citizen.signedOut', facts: { sessions: ended } });
  return { ended };
}

/** Which citizen is signed in. */
export async function whoAmICitizen(ctx: Context): Promise<Me> {
  return presentMe(ctx, citizenSignedIn(ctx));
}

async function presentMe(ctx: Context, { citizenId, name, kind, kiosk }: Citizen): Promise<Me> {
  const { idNumber, verifiedAt, language } = await getCitizen(ctx.db, citizenId);
  const idleSeconds = sessionTimes(kiosk).idle / 1000;
  return { citizenId, name, kind, idNumber: idNumber === null ? null : masked(idNumber), verified: verifiedAt !== null, language, kiosk, idleSeconds, today: dayOf(ctx.now) };
}
