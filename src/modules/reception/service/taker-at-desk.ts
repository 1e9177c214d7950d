import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input } from '#kernel/operation.ts';
import { badInput, demand, notFound, required, type Problem } from '#kernel/problem.ts';
import type { ItemKind } from '#modules/custody/rules.ts';
import { personProblem } from '#modules/dossier/rules/people.ts';
import { phoneProblem, plainPhone } from '#modules/dossier/rules/phones.ts';
import type { Relation } from '#modules/mandate/rules/collecting.ts';
import { exerciseCollection } from '#modules/mandate/service/collecting.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/returning.ts';
import { takerOf, takerRefused, type Taker } from '../rules/returning.ts';
import { findReturnPlace, insertReturn, listTakers } from '../store/returning.ts';

/** What is told at the desk of whoever takes a result or papers away. */
export type Told = Pick<Input<typeof contract.givePapersBack>, 'id' | 'taker' | 'slipShown' | 'withoutSlipNote'>;

/** Who takes it away at the one-stop that received the dossier; refused when nobody could be her, or by no right. */
export async function takerAtDesk(ctx: Context, told: Told): Promise<Taker> {
  demand(refusedTaker(told));
  required(await findReturnPlace(ctx.db, told.id, signedIn(ctx).unitId), notFound('dossier.unknown'));
  return takerAtDoor(ctx, told);
}

/** The same at the citizen's door, where the post brings it: the room that sends her there has judged whose dossier it may be. */
export async function takerAtDoor(ctx: Context, told: Told): Promise<Taker> {
  demand(refusedTaker(told));
  const { evidence: _evidence, evidenceNote: _note, certified: _certified, relation: _relation, ...person } = told.taker;
  const taker = required(takerOf(await listTakers(ctx.db, told.id), person), badInput('reception.takerUnnamed', 'taker.name'));
  demand(personProblem({ ...taker, idNumber: taker.idNumber ?? undefined, phone: undefined }, 'taker', dayOf(ctx.now)) ?? phoneProblem(person.phone, 'taker'));
  return { ...taker, phone: taker.phone === null ? null : plainPhone(taker.phone) };
}

type Authority = Pick<Told['taker'], 'role' | 'evidence' | 'evidenceNote'> & { readonly certified?: boolean | undefined; readonly relation?: Relation | undefined };

/** Who takes a result with an authorisation paper takes it under an authorisation: the one entered for her, or the paper she shows now; it serves once. `keep`: nothing is written yet, a refused try is remembered. */
export async function demandAuthorisation(ctx: Context, dossierId: string, taker: Taker, told: Authority, keep = false): Promise<void> {
  if (told.role !== 'authorised' || told.evidence !== 'authorisationPaper') return;
  await exerciseCollection(ctx, dossierId, taker, { documentNo: told.evidenceNote ?? '', certified: told.certified, relation: told.relation }, keep);
}

/** Writes down who took what away, on what proof; answers the id of that record. */
export async function writeTaken(ctx: Context, told: Told, taken: { item: Exclude<ItemKind, 'recovered'>; taker: Taker; originalsBack: string | null; insteadOf: string | null }): Promise<string> {
  const actor = signedIn(ctx);
  const id = newId();
  const { role, evidence, evidenceNote = null } = told.taker;
  const { taker, item, originalsBack, insteadOf } = taken;
  const proof = { role, evidence, evidenceNote, slipShown: told.slipShown, withoutSlipNote: told.withoutSlipNote ?? null };
  await insertReturn(ctx.db, { ...taker, ...proof, id, item, dossierId: told.id, unitId: actor.unitId, by: actor.staffId, at: ctx.now, originalsBack, insteadOf });
  return id;
}

function refusedTaker(told: Told): Problem | undefined {
  const { role, evidence, evidenceNote = null } = told.taker;
  return takerRefused({ role, evidence, evidenceNote, slipShown: told.slipShown, withoutSlipNote: told.withoutSlipNote ?? null });
}
