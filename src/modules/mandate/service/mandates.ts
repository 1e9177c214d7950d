import { signedIn } from '#kernel/actor.ts';
import { dayOf, instantOf, plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, demand, notFound, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { confirmPassword } from '#modules/access/service/session.ts';
import { revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import { personProblem } from '#modules/dossier/rules/people.ts';
import type { Context } from '#platform/context.ts';
import { sha256 } from '#platform/ids.ts';
import type * as contract from '../contract/mandates.ts';
import { evidenceProblem, type MandateFacts, mandateText, type Named, scopeProblem, termProblem, TEXT_VERSION, textChanged } from '../rules/mandates.ts';
import * as store from '../store/mandates.ts';
import { revokeCodeOf } from './codes.ts';
import { recordGrant } from './granting.ts';
import { presentMandate, shownMandate } from './present.ts';

type Mandate = Output<typeof contract.grantMandate>;
export type Asked = Input<typeof contract.previewMandate>;
export type Drawn = { readonly facts: MandateFacts; readonly text: string; readonly hash: Buffer; readonly helper: store.HelperRow };

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
  const { helperOrganisationId, unitId } = helper;
  const proof = { evidence: input.evidence, documentNo: input.documentNo ?? null, textVersion: TEXT_VERSION, language: input.language ?? 'vi', textSha256: hash };
  const id = await recordGrant(ctx, { ...row, ...proof, unitId, helperOrganisationId, grantedBy: actor.staffId }, { ...citizen, phone: input.citizen.phone ?? null, text, signature: input.signature ?? null });
  return { ...(await shownMandate(ctx, actor, await store.getMandate(ctx.db, id))), revokeCode: revokeCodeOf(ctx, id) };
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
  const helper = await store.getHelper(ctx.db, actor.staffId, actor.unitId);
  return { rows: page.rows.map((row) => presentMandate(ctx, helper, row)), next: page.next };
}

/** One mandate of the asker's unit, with its text. */
export async function getMandate(ctx: Context, { id }: Input<typeof contract.getMandate>): Promise<Output<typeof contract.getMandate>> {
  const actor = signedIn(ctx);
  const { text, ...row } = required(await store.findMandateOf(ctx.db, id, actor.unitId), notFound('mandate.unknown'));
  return { mandate: await shownMandate(ctx, actor, row), text };
}

/** Who granted it, for whom everything under it is done: the applicant of what is filed. `paperSeen`: she stood at the desk with her paper; by telephone nobody saw one. */
export async function personOfMandate(ctx: Context, id: string): Promise<MandateFacts['citizen'] & { readonly phone: string | null; readonly paperSeen: boolean }> {
  const { name, idKind, idNumber, phone, evidence } = await store.getMandate(ctx.db, id);
  if (name === null || idKind === null || idNumber === null) return refuse(notFound('mandate.unknown'));
  return { name, idKind, idNumber, phone, paperSeen: evidence !== 'phone' };
}

/** Text, hash and helper of what is asked for; refuses what cannot stand. */
export async function draw(ctx: Context, input: Asked): Promise<Drawn> {
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
