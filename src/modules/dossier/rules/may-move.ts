import type { Day } from '#kernel/day.ts';
import { type Problem, forbidden, problem } from '#kernel/problem.ts';
import { guardRefusal } from './guards.ts';
import { MOVES_OF_A_DOSSIER, type Move, type MoveRule, type Origin, type OwnMove, moveRule } from './moves.ts';
import type { DossierState, Mover } from './state.ts';
import { type Stage, type Status, STAGES, statusOf } from './statuses.ts';

export type MoveAnswer = { readonly move: OwnMove; readonly allowed: boolean; readonly refusal: Problem | undefined };
export type Standing = Pick<DossierState, 'status' | 'stage' | 'heldStatus' | 'heldStage'>;

/** Why this person may not make this move now: who first, then the status, then what the dossier itself says. */
export function moveRefusal(move: Move, state: DossierState, mover: Mover, today: Day): Problem | undefined {
  const rule = moveRule(move);
  return personRefusal(move, rule, mover) ?? placeRefusal(move, rule, state) ?? guardRefusal(rule.guards, state, today, mover);
}

/** What the citizen may wish herself: nobody's permission is asked, only where her dossier stands. */
export const WISHES = ['askWithdrawal', 'cancelWithdrawal'] as const satisfies readonly OwnMove[];
export type Wish = (typeof WISHES)[number];

/** Why her own wish cannot be entered now. */
export function wishRefusal(wish: Wish, state: DossierState, today: Day): Problem | undefined {
  const rule = moveRule(wish);
  return placeRefusal(wish, rule, state) ?? guardRefusal(rule.guards, state, today, HERSELF);
}

const HERSELF: Mover = { staffId: '', role: '', unitId: '', employer: 'agency', permissions: [], mayComplete: false };

/** Every move of a dossier, each refused one with its reason: shown disabled rather than hidden. */
export function movesOf(state: DossierState, mover: Mover, today: Day): MoveAnswer[] {
  return MOVES_OF_A_DOSSIER.map((move) => {
    const refusal = moveRefusal(move, state, mover, today);
    return { move, allowed: refusal === undefined, refusal };
  });
}

/** Where a move leads from here. A withdrawal that is asked holds the status and stage it came from; they come back when it is declined. */
export function destination(move: Move, state: Standing): Standing {
  const { to } = moveRule(move);
  const held = { heldStatus: state.heldStatus, heldStage: state.heldStage };
  if (to === 'same') return { status: state.status, stage: state.stage, ...held };
  if (to === 'held') return { ...back(move, state), ...NOTHING_HELD };
  const [number, name] = to.split(':');
  const status = statusOf(Number(number));
  const stage = STAGES.find((known) => known === name) ?? null;
  return status === 7 ? { status, stage, heldStatus: state.status, heldStage: state.stage } : { status, stage, ...NOTHING_HELD };
}

const NOTHING_HELD = { heldStatus: null, heldStage: null } as const;

function back(move: Move, state: Standing): { status: Status; stage: Stage | null } {
  if (state.heldStatus === null) throw new RangeError(`${move}: no status is held`);
  return { status: state.heldStatus, stage: state.heldStage };
}

function personRefusal(move: Move, rule: MoveRule, mover: Mover): Problem | undefined {
  if (rule.agencyOnly && mover.employer === 'post') return forbidden('dossier.agencyOnly', { move });
  if (!mover.permissions.includes(rule.permission)) return forbidden('dossier.notPermitted', { move, permission: rule.permission });
  return undefined;
}

function placeRefusal(move: Move, rule: MoveRule, state: DossierState): Problem | undefined {
  if (state.cancelled) return problem('dossier.cancelled', { move });
  const statusFits = rule.from.some((origin) => statusPart(origin) === String(state.status));
  if (!statusFits) return problem('dossier.moveIllegal', { move, status: state.status });
  const stageFits = rule.from.some((origin) => origin === `${state.status}` || origin === `${state.status}:${state.stage ?? ''}`);
  return stageFits ? undefined : problem('dossier.stageIllegal', { move, status: state.status, stage: state.stage ?? '' });
}

function statusPart(origin: Origin): string {
  return origin.split(':')[0] ?? '';
}
