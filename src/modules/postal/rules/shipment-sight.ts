import type { Actor } from '#kernel/actor.ts';

/** A shipment as the asker finds it: `inReach` when one of its units is hers, stands below hers, or is a one-stop whose postal desk she manages; `inHands` when she carries what is inside. */
export type ShipmentSight = { readonly inReach: boolean; readonly inHands: boolean };

/** A shipment is visible from its own units and from those above them, to the post's managers whose unit serves the postal desk, to whoever carries it, and to the provincial monitor; to everyone else it does not exist. */
export function maySeeShipment(actor: Pick<Actor, 'role' | 'permissions'>, shipment: ShipmentSight): boolean {
  if (!actor.permissions.includes('postal.look')) return false;
  return actor.role === 'PROV_MONITOR' || shipment.inReach || shipment.inHands;
}

/**
 * Whether the telephone of a complainant shows in full: to the managers of the post who answer, and to the post's clerks as long as she waits for the answer;
 * to nobody else, and not on what they print (QĐ 45/2016 Đ16.5a).
 */
export function mayReadComplainant(actor: Pick<Actor, 'employer' | 'permissions'>, complaint: { readonly inReach: boolean; readonly answered: boolean }): boolean {
  if (actor.employer !== 'post' || !complaint.inReach) return false;
  return actor.permissions.includes('postal.manage') || (!complaint.answered && actor.permissions.includes('postal.sell'));
}

/**
 * Whether telephone and address show in full: to the post's own people who sell, carry and deliver, while it is on its way (afterwards to the manager
 * who answers complaints), and to the officers of its one-stop; to nobody else (QĐ 45/2016 Đ16.5a).
 */
export function mayReadPeople(actor: Pick<Actor, 'role' | 'employer'>, shipment: ShipmentSight & { readonly finished: boolean }): boolean {
  if (!shipment.inReach && !shipment.inHands) return false;
  if (actor.employer === 'agency') return ['OSS_OFFICER', 'OSS_HEAD'].includes(actor.role);
  return actor.role === 'POST_OFFICE_MANAGER' || (!shipment.finished && ['POSTAL_COUNTER', 'POSTAL_COLLECTOR'].includes(actor.role));
}
