import type { State } from '#modules/postal/rules/shipment-states.ts';
import type { Tone } from '#web/ui/mark.tsx';

const GOOD: readonly State[] = ['filed', 'delivered'];
const BAD: readonly State[] = ['lost', 'rejected', 'attemptFailed'];
const QUIET: readonly State[] = ['cancelled', 'returned'];

/** How a state looks: reached, gone wrong, ended without it, or on its way with the post. */
export function toneOfState(state: State): Tone {
  if (GOOD.includes(state)) return 'ok';
  if (BAD.includes(state)) return 'late';
  if (QUIET.includes(state)) return 'quiet';
  return state === 'ordered' ? 'plain' : 'post';
}
