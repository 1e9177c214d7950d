import type { Output } from '#kernel/operation.ts';
import type * as contract from '../contract/charging.ts';
import type { ActAnswer } from '../rules/acts.ts';

/** Acts as an answer shows them: allowed, or why not. */
export function shownActs(acts: readonly ActAnswer[]): Output<typeof contract.listCharges>['acts'] {
  return acts.map(({ act, refused }) => ({ act, allowed: refused === undefined, refusal: refused === undefined ? null : { code: refused.code, facts: { ...refused.facts } } }));
}
