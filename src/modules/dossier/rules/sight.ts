import type { Actor } from '#kernel/actor.ts';

/** From which side a work list is looked at. */
export const PLACES = ['reception', 'competent', 'mine'] as const;
export type Place = (typeof PLACES)[number];

/** A dossier as the asker finds it: `inReach` when one of its units is hers or stands below hers. */
export type Sight = { readonly inReach: boolean; readonly handlerId: string | null; readonly receiverId: string | null };

/**
 * A dossier is visible from its own units and from those above them, to its handler, and to the provincial monitor; to everyone
 * else it does not exist (`dossier.unknown`).
 */
export function maySee(actor: Pick<Actor, 'role' | 'staffId' | 'permissions'>, dossier: Sight): boolean {
  if (!actor.permissions.includes('dossier.view')) return false;
  return actor.role === 'PROV_MONITOR' || dossier.inReach || dossier.handlerId === actor.staffId;
}

/** Who looked at a dossier may be read from its own units and from those above them, and by the provincial monitor (domain 12.2). */
export function maySeeViews(actor: Pick<Actor, 'role' | 'permissions'>, dossier: Pick<Sight, 'inReach'>): boolean {
  return actor.permissions.includes('journal.read') && (actor.role === 'PROV_MONITOR' || dossier.inReach);
}

/**
 * Whether people's numbers, telephones and addresses show in full (domain A.2): to a postal clerk in the open dossiers she received, and in those
 * filed online at her one-stop until somebody has received them, since she prepares them (0.3 item 2); to the specialist in those assigned to her,
 * to officers, heads and leaders in their unit; to nobody else.
 */
export function mayReadParties(actor: Pick<Actor, 'role' | 'staffId' | 'employer'>, dossier: Sight, open: boolean): boolean {
  if (actor.employer === 'post') return open && (dossier.receiverId === actor.staffId || (dossier.receiverId === null && dossier.inReach));
  if (actor.role === 'SPECIALIST') return dossier.handlerId === actor.staffId;
  return ['OSS_OFFICER', 'OSS_HEAD', 'DEPT_HEAD', 'LEADER'].includes(actor.role);
}
