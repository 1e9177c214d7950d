import { signedIn, type Actor } from '#kernel/actor.ts';
import { dayOf, instantOf, plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, demand, forbidden, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { masked, storable } from '#kernel/text.ts';
import { confirmPassword } from '#modules/access/service/session.ts';
import { revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import { personProblem } from '#modules/dossier/rules/people.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId, sha256 } from '#platform/ids.ts';
import type * as contract from './contract.ts';
import { type ActInName, type AskedUse, evidenceProblem, isOf, type MandateFacts, mandateText, type Named, notInForce, notUsable, scopeProblem, stateOf, termProblem, TEXT_VERSION, textChanged } from './rules.ts';
import * as store from './store.ts';

type Mandate = Output<typeof contract.grantMandate>;
type Asked = Input<typeof contract.previewMandate>;
type Drawn = { readonly facts: MandateFacts; readonly text: string; readonly hash: Buffer; readonly helper: store.HelperRow };

/** The text a mandate would have; nothing is kept. */
export async function previewMandate(ctx: Context, input: Input<typeof contract.previewMandate>): Promise<Output<typeof contract.previewMandate>> {
  const { text, hash, facts } = await draw(ctx, input);
  return { text, textSha256: hash.toString('hex'), fromDay: facts.fromDay, toDay: facts.toDay };
}

/** A citizen grants it: the text she saw, her mark under it, and the helper's own password once more. The password comes last, so that only it can fail there. */
export async function grantMandate(ctx: Context, input: Input<typeof contract.grantMandate>): Promise<Mandate> {
  const actor = signedIn(ctx);
  const { facts, text, hash, helper } = await draw(ctx, input);
  demand(textChanged(input.textSha256, hash.toString('hex')));
  demand(evidenceProblem(input.evidence, input));
  await confirmPassword(ctx, input.password);
  const { citizen, organisation: _organisation, unit: _unit, ...row } = facts;
  const id = newId();
  const { helperOrganisationId, unitId } = helper;
  const granted = await store.insertMandate(ctx.db, { ...row, id, unitId, helperOrganisationId, grantedBy: actor.staffId, textVersion: TEXT_VERSION, language: input.language ?? 'vi', textSha256: hash, evidence: input.evidence, documentNo: input.documentNo ?? null, at: ctx.now });
  if (!granted) refuse(problem('mandate.alreadyGranted'));
  await store.insertPerson(ctx.db, { ...citizen, mandateId: id, phone: input.citizen.phone ?? null, text, signature: input.signature ?? null });
  const { kinds, scope, covers, toDay } = facts;
  await note(ctx, { kind: 'mandate.granted', ...about(id), facts: { kinds, scope, covers: covers.map(({ code }) => code), toDay, evidence: input.evidence, textVersion: TEXT_VERSION, textSha256: hash.toString('hex') } });
  return shown(ctx, actor, await store.getMandate(ctx.db, id));
}

/** Ends a mandate before its term: on the citizen's word at any desk, or by the organisation it was granted to. */
export async function revokeMandate(ctx: Context, input: Input<typeof contract.revokeMandate>): Promise<Mandate> {
  const actor = signedIn(ctx);
  const { id, wish } = input;
  const standing = required(await store.lockMandate(ctx.db, id), notFound('mandate.unknown'));
  demand(notInForce(standing, dayOf(ctx.now)));
  const { idNumber } = await store.getMandate(ctx.db, id);
  if (wish === 'citizen' && (idNumber === null || input.idNumber !== idNumber)) refuse(badInput('mandate.otherPerson', 'idNumber'));
  if (wish === 'organisation' && !isOf(standing, await store.getHelper(ctx.db, actor.staffId, actor.unitId))) refuse(forbidden('mandate.notYours'));
  const reason = wish === 'organisation' ? storable(required(input.reason, badInput('mandate.reasonNeeded', 'reason'))) : null;
  await store.updateRevoked(ctx.db, id, { at: ctx.now, by: actor.staffId, wish, reason });
  await note(ctx, { kind: 'mandate.revoked', ...about(id), facts: { wish } });
  return shown(ctx, actor, await store.getMandate(ctx.db, id));
}

/** Mandates of the asker's unit, or of the citizen at her desk. */
export async function listMandates(ctx: Context, input: Input<typeof contract.listMandates>): Promise<Output<typeof contract.listMandates>> {
  const actor = signedIn(ctx);
  const limit = input.limit ?? 50;
  const { idNumber } = input;
  const period = input.day === undefined ? {} : { from: instantOf(input.day, 0), until: instantOf(plusDays(input.day, 1), 0) };
  const where = idNumber === undefined ? { unitId: actor.unitId } : { idNumber };
  const rows = await store.listMandates(ctx.db, { ...where, ...period, inForceOn: input.inForce === true ? dayOf(ctx.now) : undefined, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => [row.grantedAt.toISOString(), row.id]);
  return { rows: await Promise.all(page.rows.map((row) => shown(ctx, actor, row))), next: page.next };
}

/** One mandate of the asker's unit, with its text. */
export async function getMandate(ctx: Context, { id }: Input<typeof contract.getMandate>): Promise<Output<typeof contract.getMandate>> {
  const actor = signedIn(ctx);
  const { text, ...row } = required(await store.findMandateOf(ctx.db, id, actor.unitId), notFound('mandate.unknown'));
  return { mandate: await shown(ctx, actor, row), text };
}

/**
 * Uses a mandate in a session of help, or refuses; both are remembered, so the operation that calls this stands behind an `attempt` door. The row is taken: a revocation
 * in flight is before or after, never beside.
 */
export async function exerciseMandate(ctx: Context, { mandateId, sessionId, ...asked }: AskedUse & { readonly mandateId: string; readonly sessionId: string }): Promise<void> {
  const actor = signedIn(ctx);
  const standing = required(await store.lockMandate(ctx.db, mandateId), notFound('mandate.unknown'));
  const refused = notUsable(standing, await store.getHelper(ctx.db, actor.staffId, actor.unitId), asked, dayOf(ctx.now));
  const { kinds, procedure } = asked;
  await store.insertUse(ctx.db, { id: newId(), mandateId, sessionId, kinds, procedureCode: procedure.code, refusal: refused?.code ?? null, by: actor.staffId, at: ctx.now });
  await note(ctx, { kind: refused ? 'mandate.useRefused' : 'mandate.used', ...about(mandateId), sessionId, procedureCode: procedure.code, fieldCode: procedure.fieldCode, facts: { kinds, ...(refused ? { refusal: refused.code } : {}) } });
  demand(refused);
}

/** The mandate under which all of this was allowed in a session of help, if it was. */
export async function mandateUsed(ctx: Context, sessionId: string, kinds: readonly ActInName[], procedureCode: string): Promise<string | undefined> {
  return (await store.findUse(ctx.db, sessionId, kinds, procedureCode))?.mandateId;
}

async function draw(ctx: Context, input: Asked): Promise<Drawn> {
  const actor = signedIn(ctx);
  const today = dayOf(ctx.now);
  const toDay = input.toDay ?? today;
  const citizen = { name: storable(input.citizen.name), idKind: input.citizen.idKind, idNumber: input.citizen.idNumber };
  demand(personProblem(citizen, 'citizen', today));
  demand(scopeProblem(input.scope, input));
  demand(termProblem(input.scope, today, toDay));
  const helper = await store.getHelper(ctx.db, actor.staffId, actor.unitId);
  const facts = { citizen, organisation: helper.organisation, unit: helper.unitName, kinds: input.kinds, scope: input.scope, covers: await coversOf(ctx, input, today), fromDay: today, toDay };
  const text = mandateText(facts, input.language ?? 'vi');
  return { facts, text, hash: sha256(text), helper };
}

/** Procedures as they stand today, fields by their names. */
async function coversOf(ctx: Context, { procedures = [], fields = [] }: Asked, today: string): Promise<Named[]> {
  const covers: Named[] = [];
  for (const code of procedures) {
    const { procedureCode, name } = await revisionInForce(ctx, code, today);
    covers.push({ code: procedureCode, name });
  }
  const named = fields.length === 0 ? [] : await store.listFieldNames(ctx.db, fields);
  for (const code of fields) covers.push(required(named.find((field) => field.code === code), badInput('mandate.fieldUnknown', 'fields', { code })));
  return covers;
}

function about(id: string) {
  return { subject: { kind: 'mandate', id }, channel: 'online' as const };
}

/** A mandate as lists show it: number and telephone masked. */
async function shown(ctx: Context, actor: Actor, row: store.MandateRow): Promise<Mandate> {
  const { name, idKind, idNumber, phone, helperOrganisationId: _organisationId, unitId: _unitId, textSha256, ...rest } = row;
  const state = stateOf(row, dayOf(ctx.now));
  const ours = isOf(row, await store.getHelper(ctx.db, actor.staffId, actor.unitId));
  return {
    ...rest,
    state,
    ours,
    usable: ours && state === 'inForce',
    kinds: [...row.kinds],
    covers: [...row.covers],
    textSha256: textSha256.toString('hex'),
    citizen: name === null || idKind === null || idNumber === null ? null : { name, idKind, idNumber: masked(idNumber), phone: phone === null ? null : masked(phone) },
    uses: row.uses.map((use) => ({ ...use, at: new Date(use.at) })),
  };
}
