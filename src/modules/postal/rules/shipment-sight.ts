import type { Actor } from '#kernel/actor.ts';

/** A shipment as the asker finds it: `inReach` when one of its units is hers or stands below hers, `inHands` when she carries what is inside, `atDesk` when the postal desk of a one-stop answers for it. */
export type ShipmentSight = { readonly inReach: boolean; readonly inHands: boolean; readonly atDesk?: boolean };

/** A shipment is visible from its own units and from those above them, to whoever carries it, to the post's managers where a postal desk answers for it, and to the provincial monitor; to everyone else it does not exist. */
export function maySeeShipment(actor: Pick<Actor, 'role' | 'permissions'>, shipment: ShipmentSight): boolean {
  if (!actor.permissions.includes('postal.look')) return false;
  const managed = shipment.atDesk === true && actor.permissions.includes('postal.manage');
  return actor.role === 'PROV_MONITOR' || shipment.inReach || shipment.inHands || managed;
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
