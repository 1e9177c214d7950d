import { dayOf } from '#kernel/day.ts';
import { demand, problem } from '#kernel/problem.ts';
import { listKept } from '#modules/custody/store/items.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { moveRefusal } from '../rules/may-move.ts';
import type { ResultChoice } from '../rules/statuses.ts';
import { insertAmendments } from '../store/amending.ts';
import type { DossierRow } from '../store/rows.ts';
import { type Held, applyMove, lockVisible, moverOf, stateOf } from './change-dossier.ts';

/** How the citizen wants her result, as she asks by now; the choice before stays visible. What the procedure allows, and what the post has in hand, the caller asks. */
export async function applyReturnChoice(ctx: Context, held: Held, choice: ResultChoice, reason: string): Promise<DossierRow> {
  const { row, actor } = held;
  demand(moveRefusal('changeReturnChoice', stateOf(row, null, await listKept(ctx.db, row.id)), await moverOf(ctx, actor, row), dayOf(ctx.now)));
  demand(row.resultChoice === choice ? problem('dossier.choiceSame', { choice }) : undefined);
  await insertAmendments(ctx.db, row.id, [{ id: newId(), field: 'resultChoice', oldValue: row.resultChoice, newValue: choice }], reason, actor.staffId, ctx.now);
  return applyMove(ctx, row, 'changeReturnChoice', { changes: { resultChoice: choice }, kind: 'dossier.returnChoiceChanged', facts: { from: row.resultChoice, to: choice } });
}

/** A result that is booked for the post is wanted by post. */
export async function registerForPost(ctx: Context, dossierId: string): Promise<void> {
  const held = await lockVisible(ctx, dossierId);
  if (held.row.resultChoice !== 'post') await applyReturnChoice(ctx, held, 'post', 'Đăng ký nhận kết quả qua dịch vụ bưu chính công ích');
}

/** A result the post brought back waits at the counter again, until its owner chooses anew (TT 17/2017 Đ5.2). */
export async function waitAtCounter(ctx: Context, dossierId: string): Promise<void> {
  const held = await lockVisible(ctx, dossierId);
  if (held.row.resultChoice === 'post') await applyReturnChoice(ctx, held, 'counter', 'Bưu chính chuyển hoàn về Bộ phận Một cửa');
}
