import type { ActInName } from '#modules/mandate/rules/mandates.ts';

/** By what right a helper acts on a citizen's dossier, and what it allows; undefined: the citizen acts herself. */
export type Right = { readonly mandateId: string; readonly acts: readonly ActInName[] } | undefined;

/** What a request carries of it. */
export function underRight(right: Right): { mandateId?: string } {
  return right === undefined ? {} : { mandateId: right.mandateId };
}

/** The same behind the address of a file. */
export function rightQuery(right: Right): string {
  return right === undefined ? '' : `?mandateId=${encodeURIComponent(right.mandateId)}`;
}

/** True for what a helper may not do, since her mandate leaves it out. */
export function isLeftOut(right: Right, act: ActInName): boolean {
  return right !== undefined && !right.acts.includes(act);
}
