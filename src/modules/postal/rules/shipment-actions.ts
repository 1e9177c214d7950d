import type { Actor } from '#kernel/actor.ts';
import { forbidden, problem, type Problem } from '#kernel/problem.ts';
import { type Direction, type EventCode, isFinal, mayHappen, type State } from './shipment-states.ts';

/** What a page offers about a shipment, in the order it shows them. */
export const ACTIONS = ['accept', 'seal', 'voidLabel', 'print', 'changeAddress', 'changeChoice', 'cancel', 'deliver', 'attempt', 'invite', 'callBack', 'startReturn', 'returnToSender', 'confirmDelivery', 'reportDamaged', 'reportLost', 'reportFound', 'complain', 'correct'] as const;
export type Action = (typeof ACTIONS)[number];

/** A shipment as far as its actions ask. */
export type Standing = {
  readonly state: State;
  readonly direction: Direction;
  readonly accepted: boolean;
  readonly sealed: boolean;
  readonly dispatched: boolean;
  /** Of a result: its dossier is solved, or refused in writing, so that there is something to carry. */
  readonly resultReady: boolean;
  /** The agency has signed for the dossier, so that it can be changed. */
  readonly dossierStands: boolean;
  /** Of a result: who took it, and by what she was known, is recorded. */
  readonly proven: boolean;
};

type Guard = (shipment: Standing) => Problem | undefined;
type Rule = { readonly permission: string; readonly guards: readonly Guard[] };

const notAccepted: Guard = ({ accepted }) => (accepted ? undefined : problem('postal.notAccepted'));
const acceptedAlready: Guard = ({ accepted }) => (accepted ? problem('postal.acceptedAlready') : undefined);
const sealedAlready: Guard = ({ sealed }) => (sealed ? problem('postal.sealedAlready') : undefined);
const dispatchedAlready: Guard = ({ dispatched }) => (dispatched ? problem('postal.dispatchedAlready') : undefined);
const finished: Guard = ({ state }) => (isFinal(state) ? problem('postal.finished', { state }) : undefined);
const onlyResult: Guard = ({ direction }) => (direction === 'out' ? undefined : problem('postal.onlyResult'));
const notFiledYet: Guard = ({ dossierStands }) => (dossierStands ? undefined : problem('postal.notFiledYet'));
const outOnly: Guard = ({ direction }) => (direction === 'out' ? undefined : problem('postal.eventOtherWay', { code: 'DELIVERED', direction }, 422));
const onlyDossier: Guard = ({ direction }) => (direction === 'in' ? undefined : problem('postal.onlyDossier'));
const notDelivered: Guard = ({ state }) => (state === 'delivered' ? undefined : problem('postal.notDelivered', { state }));
const provenAlready: Guard = ({ proven }) => (proven ? problem('postal.provenAlready') : undefined);
const resultNotReady: Guard = ({ direction, resultReady }) => (direction === 'in' || resultReady ? undefined : problem('postal.resultNotReady'));

/** One table for the page and the services: who, and what stands in the way, asked in this order. */
const RULES = {
  accept: { permission: 'postal.sell', guards: [happens('ACCEPTED'), resultNotReady] },
  seal: { permission: 'postal.sell', guards: [notAccepted, finished, dispatchedAlready, sealedAlready] },
  voidLabel: { permission: 'postal.sell', guards: [notAccepted, finished] },
  print: { permission: 'postal.sell', guards: [notAccepted] },
  changeAddress: { permission: 'postal.sell', guards: [onlyResult, finished, dispatchedAlready] },
  changeChoice: { permission: 'dossier.amend', guards: [onlyResult, notFiledYet, finished, dispatchedAlready] },
  cancel: { permission: 'postal.sell', guards: [finished, acceptedAlready] },
  deliver: { permission: 'postal.deliver', guards: [outOnly, happens('DELIVERED')] },
  attempt: { permission: 'postal.deliver', guards: [happens('ATTEMPT_FAILED')] },
  invite: { permission: 'postal.deliver', guards: [happens('NOTIFIED')] },
  callBack: { permission: 'postal.carry', guards: [notAccepted, happens('CANCEL_REQUESTED')] },
  startReturn: { permission: 'postal.deliver', guards: [happens('RETURN_STARTED')] },
  returnToSender: { permission: 'postal.deliver', guards: [onlyDossier, happens('RETURNED')] },
  confirmDelivery: { permission: 'dossier.return', guards: [outOnly, notDelivered, provenAlready] },
  reportDamaged: { permission: 'postal.carry', guards: [happens('DAMAGED')] },
  reportLost: { permission: 'postal.manage', guards: [happens('LOST')] },
  reportFound: { permission: 'postal.carry', guards: [happens('FOUND')] },
  complain: { permission: 'postal.sell', guards: [notAccepted] },
  correct: { permission: 'postal.manage', guards: [notAccepted] },
} as const satisfies Record<Action, Rule>;

/** What comes next, by where a shipment stands: what its page puts first. Elsewhere it is waited for, or nothing is left to do. */
export const COMES_NEXT: Readonly<Partial<Record<State, readonly Action[]>>> = {
  ordered: ['accept'],
  accepted: ['seal'],
  outForDelivery: ['deliver'],
  heldForPickup: ['deliver', 'invite'],
  attemptFailed: ['invite', 'deliver'],
  rejected: ['startReturn'],
  delivered: ['confirmDelivery'],
  returning: ['returnToSender'],
  lost: ['reportFound'],
};

/** Why this person may not do this with this shipment now; nothing when she may. */
export function actionRefusal(action: Action, shipment: Standing, actor: Pick<Actor, 'permissions'>): Problem | undefined {
  const rule: Rule = RULES[action];
  if (!actor.permissions.includes(rule.permission)) return forbidden('access.notAllowed', { permission: rule.permission });
  for (const guard of rule.guards) {
    const refused = guard(shipment);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

function happens(code: EventCode): Guard {
  return ({ state, direction }) => mayHappen(state, direction, code, 'staff');
}
