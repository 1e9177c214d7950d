import { signedIn, type Actor } from '#kernel/actor.ts';
import { dayOf, instantOf, plusDays, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, demand, notFound, problem, refuse, required, type Problem } from '#kernel/problem.ts';
import { masked, searchKey, storable } from '#kernel/text.ts';
import { revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import { note } from '#modules/journal/service.ts';
import type { ActInName } from '#modules/mandate/rules/mandates.ts';
import { exerciseMandate, mandateUsed } from '#modules/mandate/service/exercise-mandate.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract.ts';
import { ENTRY_OF_KIND, levelOfOtherTime, looksSecret, notDroppable, notLinkable, notOpen, otherMandate, PHONE_DAYS, PHONE_PEOPLE, procedureMissing, typedInName, type Typist, withActs } from '../rules.ts';
import * as store from '../store.ts';

type Session = Output<typeof contract.startAssistance>;
type Ended = Output<typeof contract.endAssistance>;
type Told = Omit<Input<typeof contract.recordAssistance>, 'minutes'> & { readonly typedBy?: Typist };
type Held = Pick<Session, 'device' | 'portal'> & { readonly mandateId: string | null; readonly acts: readonly ActInName[] };

const MINUTE_MS = 60_000;

/** Begins to help somebody at the asker's support point. */
export async function startAssistance(ctx: Context, input: Input<typeof contract.startAssistance>): Promise<Session> {
  const actor = signedIn(ctx);
  const id = newId();
  const opened = await store.insertSession(ctx.db, { id, helperId: actor.staffId, employer: actor.employer, unitId: actor.unitId, device: input.device, portal: input.portal, startedAt: ctx.now });
  if (!opened) refuse(problem('assistance.sessionOpen'));
  await note(ctx, { kind: 'assistance.started', subject: { kind: 'assistance', id }, sessionId: id, channel: 'online', facts: { device: input.device, portal: input.portal } });
  return shown(await store.getSession(ctx.db, id), actor);
}

/** Checks a mandate before the helper types under it: allowed, the session stands under it; refused, the try is remembered all the same. */
export async function typeUnderMandate(ctx: Context, { id, mandateId, kinds, procedureCode }: Input<typeof contract.typeUnderMandate>): Promise<Session> {
  const actor = signedIn(ctx);
  const session = await lockMine(ctx, id, actor);
  demand(otherMandate(session.mandateId, mandateId));
  const { procedureCode: code, fieldCode } = await revisionInForce(ctx, procedureCode, dayOf(ctx.now));
  await exerciseMandate(ctx, { mandateId, sessionId: id, kinds, procedure: { code, fieldCode } });
  await store.updateMandate(ctx.db, id, mandateId);
  return shown(await store.getSession(ctx.db, id), actor);
}

/** Ends the help and counts it: one entry a kind. */
export async function endAssistance(ctx: Context, input: Input<typeof contract.endAssistance>): Promise<Ended> {
  const actor = signedIn(ctx);
  const session = await lockMine(ctx, input.id, actor);
  const typed = session.acts.length === 0 ? {} : { typedBy: 'helper' as const };
  const told = { ...input, kinds: withActs(input.kinds, session.acts), ...typed, device: input.device ?? session.device, portal: input.portal ?? session.portal };
  const facts = await factsOf(ctx, told, input.id);
  await store.updateEnded(ctx.db, input.id, { ...facts.row, typedBy: facts.typedBy, endedAt: ctx.now });
  return close(ctx, actor, input.id, told, facts);
}

/** Enters help of the last minutes in one act. */
export async function recordAssistance(ctx: Context, input: Input<typeof contract.recordAssistance>): Promise<Ended> {
  const actor = signedIn(ctx);
  const id = newId();
  const facts = await factsOf(ctx, input, id);
  const startedAt = new Date(ctx.now.getTime() - input.minutes * MINUTE_MS);
  await store.insertPast(ctx.db, { ...facts.row, id, helperId: actor.staffId, employer: actor.employer, unitId: actor.unitId, startedAt, endedAt: ctx.now });
  return close(ctx, actor, id, input, facts);
}

/** Ends a session in which nothing was done. */
export async function dropAssistance(ctx: Context, { id }: Input<typeof contract.dropAssistance>): Promise<Session> {
  const actor = signedIn(ctx);
  const { acts } = await lockMine(ctx, id, actor);
  demand(notDroppable(acts));
  await store.updateDropped(ctx.db, id, ctx.now);
  await note(ctx, { kind: 'assistance.dropped', subject: { kind: 'assistance', id }, sessionId: id, channel: 'online', facts: {} });
  return shown(await store.getSession(ctx.db, id), actor);
}

/** Joins a session to the dossier it became; its events count for the dossier from then on (trap 22, 0.3 item 7). */
export async function linkAssistance(ctx: Context, { id, dossierCode }: Input<typeof contract.linkAssistance>): Promise<Session> {
  const actor = signedIn(ctx);
  const { state } = required(await store.lockSession(ctx.db, id, actor.unitId), notFound('assistance.sessionUnknown'));
  const { dossierId } = await store.getSession(ctx.db, id);
  demand(notLinkable(state, dossierId));
  await link(ctx, id, await dossierOf(ctx, actor, dossierCode));
  return shown(await store.getSession(ctx.db, id), actor);
}

/** The session the asker has open. */
export async function getOpenAssistance(ctx: Context, _input: Input<typeof contract.getOpenAssistance>): Promise<Output<typeof contract.getOpenAssistance>> {
  const actor = signedIn(ctx);
  const open = await store.findOpenSession(ctx.db, actor.staffId);
  return { session: open ? shown(open, actor) : null };
}

/** Sessions at the asker's support point. */
export async function listAssistance(ctx: Context, input: Input<typeof contract.listAssistance>): Promise<Output<typeof contract.listAssistance>> {
  const actor = signedIn(ctx);
  const limit = input.limit ?? 50;
  const period = input.day === undefined ? {} : { from: instantOf(input.day, 0), until: instantOf(plusDays(input.day, 1), 0) };
  const rows = await store.listSessions(ctx.db, { unitId: actor.unitId, helperId: input.mine === true ? actor.staffId : undefined, externalCode: input.externalCode, ...period, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => [row.startedAt.toISOString(), row.id]);
  return { rows: page.rows.map((row) => shown(row, actor)), next: page.next };
}

type Facts = { readonly row: store.Told; readonly typedBy: Typist; readonly mandateId: string | null; readonly dossierId: string | undefined };

/** What was told, looked up and found right; nothing is written before this. */
async function factsOf(ctx: Context, told: Told, sessionId: string): Promise<Facts> {
  const { kinds, externalCode = null, dossierCode, device, portal, outcome, typedBy = 'citizen' } = told;
  const today = dayOf(ctx.now);
  const { procedure, level } = await procedureOf(ctx, told, today);
  demand(procedureMissing(kinds, procedure?.code ?? null));
  demand(levelOfOtherTime(level, today));
  if (externalCode !== null) demand(looksSecret(externalCode));
  const inName = typedInName({ kinds, typedBy, device, portal });
  const mandateId = inName.length === 0 || procedure === null ? null : required(await mandateUsed(ctx, sessionId, inName, procedure.code), problem('assistance.mandateNeeded'));
  await refusePhoneOfStaff(ctx, told.person?.phone);
  const row = { device, portal, kinds, outcome, procedure, level, externalCode };
  return { row, typedBy: mandateId === null ? typedBy : 'helper', mandateId, dossierId: dossierCode === undefined ? undefined : await dossierOf(ctx, signedIn(ctx), dossierCode) };
}

/** The procedure as it stands that day, with the level told or the one written down. */
async function procedureOf(ctx: Context, told: Told, day: Day): Promise<Pick<store.Told, 'procedure' | 'level'>> {
  if (told.procedureCode === undefined) return { procedure: null, level: told.level ?? null };
  const { procedureCode, name, fieldCode, onlineLevel } = await revisionInForce(ctx, told.procedureCode, day);
  return { procedure: { code: procedureCode, name, fieldCode }, level: told.level ?? onlineLevel };
}

async function refusePhoneOfStaff(ctx: Context, phone: string | undefined): Promise<void> {
  if (phone !== undefined && (await store.isPhoneOfStaff(ctx.db, phone))) refuse(badInput('assistance.phoneOfStaff', 'phone'));
}

/** The entries of a session that is over, what it is joined to, and what the helper should look at. */
async function close(ctx: Context, actor: Actor, id: string, { person }: Told, { row, dossierId, typedBy, mandateId }: Facts): Promise<Ended> {
  const about = { subject: { kind: 'assistance', id }, sessionId: id, channel: 'online' as const, ...(row.procedure ? { procedureCode: row.procedure.code, fieldCode: row.procedure.fieldCode } : {}) };
  if (person) await store.insertPerson(ctx.db, { sessionId: id, name: storable(person.name), nameKey: searchKey(person.name), phone: person.phone ?? null, at: ctx.now });
  for (const kind of row.kinds) await note(ctx, { kind: ENTRY_OF_KIND[kind], ...about, facts: { level: row.level } });
  await note(ctx, { kind: 'assistance.ended', ...about, facts: { outcome: row.outcome, device: row.device, portal: row.portal, typedBy, ...(mandateId === null ? {} : { mandateId }) } });
  if (dossierId !== undefined) await linkOnce(ctx, id, dossierId);
  const warning = person?.phone === undefined ? undefined : await phoneRecurs(ctx, person.phone);
  return { session: shown(await store.getSession(ctx.db, id), actor), warnings: warning ? [{ code: warning.code, facts: warning.facts }] : [] };
}

async function phoneRecurs(ctx: Context, phone: string): Promise<Problem | undefined> {
  const people = await store.countPeopleOfPhone(ctx.db, phone, instantOf(plusDays(dayOf(ctx.now), -PHONE_DAYS), 0));
  return people > PHONE_PEOPLE ? problem('assistance.phoneRecurs', { people, days: PHONE_DAYS }) : undefined;
}

/** What arose in the session is joined to it already: the same again is nothing new, another is refused. */
async function linkOnce(ctx: Context, sessionId: string, dossierId: string): Promise<void> {
  const { dossierId: before } = await store.getSession(ctx.db, sessionId);
  if (before === null) await link(ctx, sessionId, dossierId);
  else if (before !== dossierId) refuse(problem('assistance.alreadyLinked'));
}

async function link(ctx: Context, sessionId: string, dossierId: string): Promise<void> {
  await note(ctx, { kind: 'journal.sessionLinked', sessionId, dossierId });
}

async function dossierOf(ctx: Context, actor: Actor, code: string): Promise<string> {
  const { id } = required(await store.findDossierOf(ctx.db, actor.unitId, code.trim().toUpperCase()), notFound('assistance.dossierUnknown'));
  return id;
}

async function lockMine(ctx: Context, id: string, actor: Actor): Promise<Held> {
  const session = await store.lockSession(ctx.db, id, actor.unitId);
  const mine = required(session?.helperId === actor.staffId ? session : undefined, notFound('assistance.sessionUnknown'));
  demand(notOpen(mine.state));
  return mine;
}

/** A session as its reader may see it: the person only for who helped her, the telephone masked. */
export function shown(row: store.SessionRow, actor: Actor): Session {
  const { helperId, helperName, helperEmployer, procedureCode, procedureName, personName, personPhone, mandateId, behalfName, dossierId, dossierCode, kinds, acts, events, ...rest } = row;
  return {
    ...rest,
    kinds: [...kinds],
    acts: [...acts],
    events: [...events],
    helper: { id: helperId, name: helperName, employer: helperEmployer },
    procedure: procedureCode === null || procedureName === null ? null : { code: procedureCode, name: procedureName },
    person: personName === null || helperId !== actor.staffId ? null : { name: personName, phone: personPhone === null ? null : masked(personPhone) },
    mandate: mandateId === null ? null : { id: mandateId, onBehalfOf: helperId === actor.staffId ? behalfName : null },
    dossier: dossierId === null ? null : { id: dossierId, code: dossierCode },
  };
}
