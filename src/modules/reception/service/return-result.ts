import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, required } from '#kernel/problem.ts';
import { giveToCitizen } from '#modules/custody/service/taking-in.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import { completeReturn, lockForReturn } from '#modules/dossier/service/reception-moves.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/returning.ts';
import { papersToRecover, recoveredUnknown, takesPapersBack } from '../rules/returning.ts';
import * as store from '../store/returning.ts';
import { demandAuthorisation, takerAtDesk, writeTaken } from './taker-at-desk.ts';

type Asked = Input<typeof contract.returnResult>;

/**
 * Hands the result to its owner or her proxy: who she is and by what authority is written down, papers to be withdrawn come
 * back first, the result leaves the shelf, and the dossier is returned (9→10; "trả ngay" 2→9→10 in one act). A written refusal on the
 * merits is handed out in the same way and stays at 8.
 */
export async function returnResult(ctx: Context, input: Asked): Promise<Output<typeof contract.returnResult>> {
  const held = await lockForReturn(ctx, input);
  const taker = await takerAtDesk(ctx, input);
  await demandAuthorisation(ctx, input.id, taker, input.taker, true);
  const recovered = await recoverPapers(ctx, held.row, input.recovered ?? []);
  const insteadOf = input.absentReason ?? null;
  const given = await giveToCitizen(ctx, { dossierId: input.id, kind: 'result', insteadOf });
  const row = await completeReturn(ctx, held, { docNumber: input.docNumber });
  const returnId = await writeTaken(ctx, input, { item: 'result', taker, originalsBack: input.originalsBack ?? null, insteadOf });
  await note(ctx, {
    kind: 'reception.resultReturned',
    subject: { kind: 'dossier', id: row.id },
    dossierId: row.id,
    procedureCode: row.procedureCode,
    fieldCode: row.fieldCode,
    channel: 'counter',
    facts: { code: row.code, returnId, taker: input.taker.role, slipShown: input.slipShown, recovered, items: given, refusal: row.status === 8 },
  });
  return dossierView(ctx, row.id);
}

/** Takes papers back first; refuses to go on while one is missing. Answers how many came back. */
export async function recoverPapers(ctx: Context, dossier: { id: string; status: number }, recovered: readonly string[]): Promise<number> {
  const papers = await papersOf(ctx, dossier);
  const wanted = papers.filter((paper) => paper.recoveredAt === null);
  demand(recoveredUnknown(papers, recovered) ?? papersToRecover(wanted, recovered));
  if (recovered.length > 0) await store.markRecovered(ctx.db, recovered, signedIn(ctx).staffId, ctx.now);
  return recovered.length;
}

/** What must be done before this result is handed out. */
export async function getReturn(ctx: Context, input: Input<typeof contract.getReturn>): Promise<Output<typeof contract.getReturn>> {
  const place = required(await store.findReturnPlace(ctx.db, input.id, signedIn(ctx).unitId), notFound('dossier.unknown'));
  const papers = await papersOf(ctx, place);
  return { dossierId: place.id, papersToRecover: papers.map(({ id, name, recoveredAt }) => ({ id, name, recovered: recoveredAt !== null })), resultInHouse: place.resultHere, papersInHouse: place.papersHere };
}

/** What nobody has come for at the asker's unit, the longest wait first. */
export async function listUncollected(ctx: Context, input: Input<typeof contract.listUncollected>): Promise<Output<typeof contract.listUncollected>> {
  const limit = input.limit ?? 50;
  const rows = await store.listUncollected(ctx.db, signedIn(ctx).unitId, placeOf(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [row.finishedAt.toISOString(), row.lineId]);
  return { rows: page.rows.map(({ lineId: _lineId, ...row }) => row), next: page.next };
}

/** The papers to be taken back before this result is handed out; a refusal asks for none. */
async function papersOf(ctx: Context, dossier: { id: string; status: number }): Promise<store.PaperToRecover[]> {
  return takesPapersBack(dossier.status) ? store.listPapersToRecover(ctx.db, dossier.id) : [];
}
