import type { Actor } from '#kernel/actor.ts';
import type { Language } from '#kernel/message.ts';
import type { Operation } from '#kernel/operation.ts';
import { dayOf } from '#kernel/day.ts';
import { forbidden, problem, Refusal, refuse } from '#kernel/problem.ts';
import type { Bound } from '#apps/operations/bind.ts';
import type { House } from '#apps/house.ts';
import { actorOf } from '#modules/access/service/session.ts';
import { isInForce, SESSION_IDLE_HOURS } from '#modules/access/rules.ts';
import { findSession, touchSession, type SessionRow } from '#modules/access/store.ts';
import { recordView } from '#modules/dossier/service/views.ts';
import type { Context } from '#platform/context.ts';
import { transaction, type Db } from '#platform/database.ts';
import { newId, sha256 } from '#platform/ids.ts';
import { answerOnce, type Key } from '#platform/idempotency.ts';

/** Who knocks, and with what. */
export type Knock = {
  readonly now: Date;
  readonly language: Language;
  readonly requestId: string;
  readonly address: string | null;
  /** A cookie's secret, or an actor already known (tests, command line, demonstration). */
  readonly by: { readonly secret: string } | { readonly actor: Actor } | undefined;
  readonly key?: Key | undefined;
};

type Present<T> = (result: unknown) => T;

/**
 * Lets one operation through: opens the transaction its door declares, finds the actor, asks for the permission,
 * runs the service, and presents the answer before the commit so that a retry can be given the same.
 */
export async function pass<T>(house: House, bound: Bound, input: object, knock: Knock, present: Present<T>): Promise<T> {
  const { operation } = bound;
  const isolation = operation.door === 'read' ? 'read' : 'write';
  const commitOn = operation.door === 'attempt' ? isRefusal : undefined;
  const act = async (db: Db) => {
    const session = await sessionOfKnock(db, knock);
    const actor = session ? actorOf(session) : knownActor(knock);
    demandPermission(operation, actor);
    const ctx: Context = { db, now: knock.now, actor, language: knock.language, requestId: knock.requestId, address: knock.address, installation: house.installation };
    const run = async () => present(await bound.act(ctx, input));
    const answer = await (operation.door === 'write' && knock.key && actor ? answerOnce(ctx, operation.id, actor.staffId, knock.key, input, run) : run());
    return { answer, ctx, session };
  };
  const { answer, ctx, session } = await transaction(house.pool, isolation, act, commitOn);
  if (operation.logsView) await enterView(house, ctx, input);
  if (session && !operation.polled) await keepAlive(house, session, knock.now);
  return answer;
}

/** Runs an act as somebody in one writing transaction: for the demonstration, the command line and tests. */
export function within<T>(house: House, who: { actor?: Actor; now?: Date }, act: (ctx: Context) => Promise<T>): Promise<T> {
  const now = who.now ?? house.now();
  return transaction(house.pool, 'write', (db) => act({ db, now, actor: who.actor, language: 'vi', requestId: newId(), address: null, installation: house.installation }));
}

/** A look that cannot be entered is not given. */
async function enterView(house: House, ctx: Context, input: object): Promise<void> {
  const dossierId: unknown = Reflect.get(input, 'id');
  if (typeof dossierId === 'string') await transaction(house.pool, 'write', (db) => recordView({ ...ctx, db }, dossierId));
}

function isRefusal(thrown: unknown): boolean {
  return thrown instanceof Refusal;
}

const MINUTE = 60_000;

function knownActor(knock: Knock): Actor | undefined {
  return knock.by && 'actor' in knock.by ? knock.by.actor : undefined;
}

async function sessionOfKnock(db: Db, knock: Knock): Promise<SessionRow | undefined> {
  if (!knock.by || 'actor' in knock.by) return undefined;
  const session = await findSession(db, sha256(knock.by.secret), knock.now);
  if (!session || !isInForce(session, dayOf(knock.now))) return undefined;
  const idle = knock.now.getTime() - session.lastSeenAt.getTime();
  return idle > SESSION_IDLE_HOURS * 60 * MINUTE ? undefined : session;
}

/** Work keeps a session alive: at most one small write a minute. What a screen asks by itself does not count as work. */
async function keepAlive(house: House, session: SessionRow, now: Date): Promise<void> {
  if (now.getTime() - session.lastSeenAt.getTime() > MINUTE) await transaction(house.pool, 'write', (db) => touchSession(db, session.sessionId, now));
}

function demandPermission(operation: Operation, actor: Actor | undefined): void {
  if (operation.permission === 'public') return;
  if (!actor) refuse(problem('access.signInNeeded', {}, 401));
  if (operation.permission !== 'signedIn' && !actor.permissions.includes(operation.permission)) refuse(forbidden('access.notAllowed', { permission: operation.permission }));
}
