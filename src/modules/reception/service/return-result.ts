import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { toPage } from '#kernel/page.ts';
import { badInput, demand, notFound, required } from '#kernel/problem.ts';
import { giveToCitizen } from '#modules/custody/service.ts';
import { personProblem } from '#modules/dossier/rules/people.ts';
import { phoneProblem, plainPhone } from '#modules/dossier/rules/phones.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import { completeReturn } from '#modules/dossier/service/reception-moves.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/returning.ts';
import { papersToRecover, recoveredUnknown, takerOf, takerRefused, type Taker } from '../rules/returning.ts';
import * as store from '../store/returning.ts';
import { placeOf } from './place-of.ts';

type Asked = Input<typeof contract.returnResult>;

/**
 * Hands the result to its owner or her proxy: who she is and by what authority is written down, papers to be withdrawn come
 * back first, the result leaves the shelf, and the dossier is returned (9→10; "trả ngay" 2→9→10 in one act).
 */
export async function returnResult(ctx: Context, input: Asked): Promise<Output<typeof contract.returnResult>> {
  const actor = signedIn(ctx);
  const withoutSlipNote = input.withoutSlipNote ?? null;
  const { role, evidence, evidenceNote = null } = input.taker;
  demand(takerRefused({ role, evidence, evidenceNote, slipShown: input.slipShown, withoutSlipNote }));
  required(await store.findReturnPlace(ctx.db, input.id, actor.unitId), notFound('dossier.unknown'));
  const taker = await takerAtDesk(ctx, input);
  const recovered = await recover(ctx, input.id, input.recovered ?? []);
  const insteadOf = input.absentReason ?? null;
  const given = await giveToCitizen(ctx, { dossierId: input.id, kind: 'result', insteadOf });
  const row = await completeReturn(ctx, { dossierId: input.id, expectedVersion: input.expectedVersion, docNumber: input.docNumber });
  const id = newId();
  await store.insertReturn(ctx.db, { ...taker, id, dossierId: input.id, unitId: actor.unitId, by: actor.staffId, at: ctx.now, role, evidence, evidenceNote, slipShown: input.slipShown, withoutSlipNote, originalsBack: input.originalsBack ?? null, insteadOf });
  await note(ctx, {
    kind: 'reception.resultReturned',
    subject: { kind: 'dossier', id: row.id },
    dossierId: row.id,
    procedureCode: row.procedureCode,
    fieldCode: row.fieldCode,
    channel: 'counter',
    facts: { code: row.code, returnId: id, taker: role, slipShown: input.slipShown, recovered, items: given },
  });
  return dossierView(ctx, row.id);
}

/** What must be done before this result is handed out. */
export async function getReturn(ctx: Context, input: Input<typeof contract.getReturn>): Promise<Output<typeof contract.getReturn>> {
  const place = required(await store.findReturnPlace(ctx.db, input.id, signedIn(ctx).unitId), notFound('dossier.unknown'));
  const papers = await store.listPapersToRecover(ctx.db, place.id);
  return { dossierId: place.id, papersToRecover: papers.map(({ id, name, recoveredAt }) => ({ id, name, recovered: recoveredAt !== null })), resultInHouse: place.inHouse };
}

/** Results of the asker's unit that nobody has come for, the longest wait first. */
export async function listUncollected(ctx: Context, input: Input<typeof contract.listUncollected>): Promise<Output<typeof contract.listUncollected>> {
  const limit = input.limit ?? 50;
  const rows = await store.listUncollected(ctx.db, signedIn(ctx).unitId, placeOf(input.after), limit + 1);
  return toPage(rows, limit, (row) => [row.finishedAt.toISOString(), row.dossierId]);
}

/** Who takes the result, refused when nobody could be her. */
async function takerAtDesk(ctx: Context, input: Asked): Promise<Taker> {
  const { evidence: _evidence, evidenceNote: _note, ...told } = input.taker;
  const taker = required(takerOf(await store.listTakers(ctx.db, input.id), told), badInput('reception.takerUnnamed', 'taker.name'));
  demand(personProblem({ ...taker, idNumber: taker.idNumber ?? undefined, phone: undefined }, 'taker', dayOf(ctx.now)) ?? phoneProblem(told.phone, 'taker'));
  return { ...taker, phone: taker.phone === null ? null : plainPhone(taker.phone) };
}

/** Takes papers back first; refuses to go on while one is missing. Answers how many came back. */
async function recover(ctx: Context, dossierId: string, recovered: readonly string[]): Promise<number> {
  const papers = await store.listPapersToRecover(ctx.db, dossierId);
  const wanted = papers.filter((paper) => paper.recoveredAt === null);
  demand(recoveredUnknown(papers, recovered) ?? papersToRecover(wanted, recovered));
  if (recovered.length > 0) await store.markRecovered(ctx.db, recovered, signedIn(ctx).staffId, ctx.now);
  return recovered.length;
}
