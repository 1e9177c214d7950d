import { problem, required } from '#kernel/problem.ts';

/** Who employs a member of staff; the post never decides. */
export const EMPLOYERS = ['agency', 'post'] as const;
export type Employer = (typeof EMPLOYERS)[number];

/** A person signed in, with the one assignment she works under now. */
export type Actor = {
  readonly staffId: string;
  readonly name: string;
  readonly employer: Employer;
  readonly assignmentId: string;
  readonly role: string;
  readonly unitId: string;
  readonly workstation: string | null;
  /** The session she signed in with; absent when nobody signed in (command line, demonstration, tests). */
  readonly sessionId?: string;
  /** What the assignment allows, after roles, grants, and the hard denials for the post. */
  readonly permissions: readonly string[];
  /** Empty: every field of the unit. */
  readonly fields: readonly string[];
  /** Empty: every procedure of the fields. */
  readonly procedures: readonly string[];
  /** L0 observe, L1 guide, L2 receive with co-sign, L3 receive, L4 mentor. */
  readonly competence: number;
};

/** A citizen or enterprise signed in: never an actor of the staff, and never at once with one. */
export type Citizen = {
  /** The person or enterprise, whichever account she came with. */
  readonly citizenId: string;
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly kind: 'person' | 'enterprise';
  /** A session on a shared machine: it ends by itself after a minute and a half without a touch. */
  readonly kiosk: boolean;
};

/** The citizen who asks; refuses when none is signed in. */
export function citizenSignedIn(ctx: { readonly citizen?: Citizen | undefined }): Citizen {
  return required(ctx.citizen, problem('citizen.signInNeeded', {}, 401));
}

/** The member of staff who asks; refuses when nobody is signed in. */
export function signedIn(ctx: { readonly actor: Actor | undefined }): Actor {
  return required(ctx.actor, problem('access.signInNeeded', {}, 401));
}
