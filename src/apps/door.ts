import { Readable } from 'node:stream';
import type { Actor, Citizen } from '#kernel/actor.ts';
import type { Language } from '#kernel/message.ts';
import type { Operation } from '#kernel/operation.ts';
import { dayOf } from '#kernel/day.ts';
import { forbidden, problem, Refusal, refuse } from '#kernel/problem.ts';
import type { Bound } from '#apps/operations/bind.ts';
import type { House } from '#apps/house.ts';
import { actorOf } from '#modules/access/service/session.ts';
import { isInForce, SESSION_IDLE_HOURS } from '#modules/access/rules.ts';
import { findSession, touchSession, type SessionRow } from '#modules/access/store.ts';
import { isIdle, sessionTimes } from '#modules/citizen/rules/accounts.ts';
import { findCitizenSession, touchCitizenSession, type CitizenSessionRow } from '#modules/citizen/store/session.ts';
import { recordView } from '#modules/dossier/service/views.ts';
import type { Context } from '#platform/context.ts';
import { transaction, type Db } from '#platform/database.ts';
import type { Body } from '#platform/files/uploads.ts';
import { newId, sha256 } from '#platform/ids.ts';
import { answerOnce, type Key } from '#platform/idempotency.ts';

/** Who knocks, and with what. */
export type Knock = {
  readonly now: Date;
  readonly language: Language;
  readonly requestId: string;
  readonly address: string | null;
  /** The secret of a cookie, of the staff's or of a citizen's; or an actor or citizen already known (tests, command line, demonstration). */
  readonly by: { readonly secret: string } | { readonly citizenSecret: string } | { readonly actor: Actor } | { readonly citizen: Citizen } | undefined;
  readonly key?: Key | undefined;
};

type Present<T> = (result: unknown) => T;

/** Who was found behind a knock: a member of staff or a citizen, never both; with a session when she came by a cookie. */
type Asker = { readonly actor?: Actor; readonly citizen?: Citizen; readonly staffSession?: SessionRow; readonly citizenSession?: CitizenSessionRow };

/**
 * Lets one operation through: opens the transaction its door declares, finds who asks, asks for the permission,
 * runs the service, and presents the answer before the commit so that a retry can be given the same. What is carried on outside
 * the database is presented when that has been done; a retry does it again, and nothing changes.
 */
export async function pass<T>(house: House, bound: Bound, input: object, knock: Knock, present: Present<T>, body: Body = EMPTY): Promise<T> {
  const { operation } = bound;
  const isolation = operation.door === 'read' ? 'read' : operation.oneLook ? 'look' : 'write';
  const commitOn = operation.door === 'attempt' ? isRefusal : isKept;
  const act = async (db: Db) => {
    const asker = await askerOf(db, knock);
    const { actor, citizen } = asker;
    demandPermission(operation, asker);
    const ctx: Context = { db, now: knock.now, actor, citizen, language: knock.language, requestId: knock.requestId, address: knock.address, installation: house.installation };
    const run = async () => present(await bound.act(ctx, input));
    if (bound.carry) return { outcome: { done: false as const, begun: await bound.act(ctx, input) }, ctx, asker };
    const askerId = actor?.staffId ?? citizen?.citizenId;
    const answer = await (operation.door === 'write' && knock.key && askerId ? answerOnce(ctx, operation.id, askerId, knock.key, input, run) : run());
    return { outcome: { done: true as const, answer }, ctx, asker };
  };
  const passed = await transaction(house.pool, isolation, act, commitOn);
  const { ctx, asker } = passed;
  const answer = passed.outcome.done ? passed.outcome.answer : present(await carried(house, bound, ctx, passed.outcome.begun, body));
  if (operation.logsView && asker.actor) await enterView(house, ctx, input);
  if (!operation.polled) await keepAlive(house, asker, knock.now);
  return answer;
}

/** Runs an act as somebody in one writing transaction: for the demonstration, the command line and tests. */
export function within<T>(house: House, who: { actor?: Actor; citizen?: Citizen; now?: Date }, act: (ctx: Context) => Promise<T>): Promise<T> {
  const now = who.now ?? house.now();
  return transaction(house.pool, 'write', (db) => act({ db, now, actor: who.actor, citizen: who.citizen, language: 'vi', requestId: newId(), address: null, installation: house.installation }), isKept);
}

const EMPTY: Body = { stream: Readable.from([]), length: 0 };

/** Goes on outside the database, in short transactions of whoever asked. */
async function carried(house: House, bound: Bound, ctx: Context, begun: unknown, body: Body): Promise<unknown> {
  const transact = <T>(act: (fresh: Context) => Promise<T>) => transaction(house.pool, 'write', (db) => act({ ...ctx, db }));
  return bound.carry?.({ transact, files: house.files, body }, begun);
}

/** A look that cannot be entered is not given. */
async function enterView(house: House, ctx: Context, input: object): Promise<void> {
  const dossierId: unknown = Reflect.get(input, 'id');
  if (typeof dossierId === 'string') await transaction(house.pool, 'write', (db) => recordView({ ...ctx, db }, dossierId));
}

function isRefusal(thrown: unknown): boolean {
  return thrown instanceof Refusal;
}

/** A refusal that is itself remembered: the try to use a mandate that is over. */
function isKept(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.kept;
}

const MINUTE = 60_000;

async function askerOf(db: Db, { by, now }: Knock): Promise<Asker> {
  if (by === undefined) return {};
  if ('actor' in by) return { actor: by.actor };
  if ('citizen' in by) return { citizen: by.citizen };
  if ('citizenSecret' in by) {
    const citizenSession = await liveCitizenSession(db, by.citizenSecret, now);
    return citizenSession ? { citizenSession, citizen: citizenOfSession(citizenSession) } : {};
  }
  const staffSession = await liveStaffSession(db, by.secret, now);
  return staffSession ? { staffSession, actor: actorOf(staffSession) } : {};
}

async function liveStaffSession(db: Db, secret: string, now: Date): Promise<SessionRow | undefined> {
  const session = await findSession(db, sha256(secret), now);
  if (!session || !isInForce(session, dayOf(now))) return undefined;
  const idle = now.getTime() - session.lastSeenAt.getTime();
  return idle > SESSION_IDLE_HOURS * 60 * MINUTE ? undefined : session;
}

async function liveCitizenSession(db: Db, secret: string, now: Date): Promise<CitizenSessionRow | undefined> {
  const session = await findCitizenSession(db, sha256(secret), now);
  return session && !isIdle(session, now) ? session : undefined;
}

function citizenOfSession({ lastSeenAt: _seen, ...citizen }: CitizenSessionRow): Citizen {
  return citizen;
}

/** Work keeps a session alive: at most one small write a minute, at a shared machine one in five seconds. What a screen asks by itself does not count as work. */
async function keepAlive(house: House, { staffSession, citizenSession }: Asker, now: Date): Promise<void> {
  const untouched = (session: { lastSeenAt: Date }) => now.getTime() - session.lastSeenAt.getTime();
  if (staffSession && untouched(staffSession) > MINUTE) await transaction(house.pool, 'write', (db) => touchSession(db, staffSession.sessionId, now));
  if (citizenSession && untouched(citizenSession) > sessionTimes(citizenSession.kiosk).touch) await transaction(house.pool, 'write', (db) => touchCitizenSession(db, citizenSession.sessionId, now));
}

/** Staff by their permission; citizens only where the operation says so. At a staff's door a citizen is nobody, and at a citizen's the staff is. */
function demandPermission(operation: Operation, { actor, citizen }: Asker): void {
  if (operation.permission === 'public') return;
  if (citizen && operation.citizens) return;
  if (operation.citizens === 'only') refuse(problem('citizen.signInNeeded', {}, 401));
  if (!actor) refuse(problem('access.signInNeeded', {}, 401));
  if (operation.permission !== 'signedIn' && !actor.permissions.includes(operation.permission)) refuse(forbidden('access.notAllowed', { permission: operation.permission }));
}
