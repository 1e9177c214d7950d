import { type Actor, signedIn } from '#kernel/actor.ts';
import { type Day, dayOf } from '#kernel/day.ts';
import { type Facts, demand, notFound, problem, refuse } from '#kernel/problem.ts';
import type { Kept } from '#modules/custody/rules.ts';
import { listKept } from '#modules/custody/store/items.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { asksCustody } from '../rules/guards.ts';
import { destination, moveRefusal } from '../rules/may-move.ts';
import { type Move, moveRule } from '../rules/moves.ts';
import { maySee } from '../rules/sight.ts';
import type { DossierState, Mover } from '../rules/state.ts';
import { findDelegation } from '../store/department.ts';
import { lockSeen, updateDossier } from '../store/dossier.ts';
import type { DossierRow, SeenRow } from '../store/rows.ts';

/** A dossier whose row is taken, and the mover the rule has let through. */
export type Held = { readonly row: SeenRow; readonly actor: Actor };

/** Competence L3: receives on her own (domain 14). */
const RECEIVES_ALONE = 3;

/**
 * Takes the row of a dossier for one move and asks the rule: visible to the asker, unchanged since she looked, and movable by her now.
 * Without `expectedVersion` (a batch scanned by its covers) only the state under the lock counts.
 */
export async function lockForMove(ctx: Context, asked: { id: string; expectedVersion?: number | undefined }, move: Move | ((row: DossierRow) => Move)): Promise<Held> {
  const held = await lockUnchanged(ctx, asked);
  const chosen = typeof move === 'function' ? move(held.row) : move;
  const custody = asksCustody(moveRule(chosen).guards) ? await listKept(ctx.db, held.row.id) : [];
  demand(moveRefusal(chosen, stateOf(held.row, null, custody), await moverOf(ctx, held.actor, held.row), dayOf(ctx.now)));
  return held;
}

/** Takes the row of a dossier the asker may see, unchanged since she looked. */
export async function lockUnchanged(ctx: Context, asked: { id: string; expectedVersion?: number | undefined }): Promise<Held> {
  const held = await lockVisible(ctx, asked.id);
  if (asked.expectedVersion !== undefined && asked.expectedVersion !== held.row.version) refuse(problem('dossier.stale', { version: held.row.version }));
  return held;
}

/** Takes the row of a dossier the asker may see. */
export async function lockVisible(ctx: Context, id: string): Promise<Held> {
  const actor = signedIn(ctx);
  const row = await lockSeen(ctx.db, id, actor.unitId);
  if (row === undefined || !maySee(actor, row)) refuse(notFound('dossier.unknown'));
  return { row, actor };
}

/** Makes a move that the rule has allowed: writes where it leads with what else changes, raises the version, and notes the entry. Answers the row as it stands now. */
export async function applyMove(ctx: Context, row: DossierRow, move: Move, done: { changes?: Partial<DossierRow>; kind: string; facts?: Facts; happenedAt?: Date; unitId?: string }): Promise<DossierRow> {
  const next: DossierRow = { ...row, ...destination(move, stateOf(row)), ...done.changes };
  if (!(await updateDossier(ctx.db, next))) refuse(problem('dossier.stale', { version: row.version }));
  await noteOf(ctx, next, done);
  return { ...next, version: row.version + 1 };
}

/** Notes what happened to a dossier, with what every statistic asks about it. */
export async function noteOf(ctx: Context, row: DossierRow, done: { kind: string; facts?: Facts; happenedAt?: Date; unitId?: string }): Promise<void> {
  await note(ctx, {
    kind: done.kind,
    subject: { kind: 'dossier', id: row.id },
    dossierId: row.id,
    procedureCode: row.procedureCode,
    fieldCode: row.fieldCode,
    channel: row.channel,
    facts: { status: row.status, promisedDay: row.dueDay, ...done.facts },
    ...(done.happenedAt === undefined ? {} : { happenedAt: done.happenedAt }),
    ...(done.unitId === undefined ? {} : { unitId: done.unitId }),
  });
}

/** The state of a dossier as the rules ask for it; `calendarDay` where the calendar has changed under its promise, `custody` where a move asks it. */
export function stateOf(row: DossierRow, calendarDay: Day | null = null, custody: readonly Kept[] = []): DossierState {
  return {
    status: row.status,
    stage: row.stage,
    heldStatus: row.heldStatus,
    heldStage: row.heldStage,
    channel: row.channel,
    cancelled: row.cancelledAt !== null,
    sameDay: row.sameDay,
    civilServantOnly: row.civilServantOnly,
    dueDay: row.dueDay,
    calendarDay,
    reappointments: row.reappointments,
    apology: row.apology,
    refusalProposed: row.refusalProposed,
    stopProposed: row.stopProposed,
    result: row.result,
    obligation: row.obligationLast === null ? null : { last: row.obligationLast, paid: row.obligationPaid === true, respondBy: row.obligationRespondBy },
    supplementRespondBy: row.supplementRespondBy,
    openParts: row.openParts,
    correctionOpened: row.correctionOpened,
    stopReason: row.stopReason,
    receiverId: row.receiverId,
    takenInOn: row.receivedDay ?? dayOf(row.arrivedAt),
    custody,
  };
}

/** The mover as the rules ask for her; a postal clerk's delegation is looked up only where it decides. */
export async function moverOf(ctx: Context, actor: Actor, row: DossierRow): Promise<Mover> {
  const asked = actor.employer === 'post' && row.stage === 'preAcceptance';
  const { staffId, role, unitId, employer, permissions } = actor;
  return { staffId, role, unitId, employer, permissions, mayComplete: asked && (await delegationOf(ctx, actor, row)) !== null };
}

/** The written delegation by which this postal clerk completes acceptance herself, if one is in force. */
export async function delegationOf(ctx: Context, actor: Actor, row: Pick<DossierRow, 'receptionUnitId' | 'procedureCode'>): Promise<string | null> {
  if (actor.employer !== 'post' || actor.competence < RECEIVES_ALONE) return null;
  const found = await findDelegation(ctx.db, row.receptionUnitId, row.procedureCode, dayOf(ctx.now));
  return found?.id ?? null;
}
