import type { Standing } from '#modules/citizen/rules/filing.ts';
import type { Tone } from '#web/ui/mark.tsx';

const TONES: Readonly<Record<Standing, Tone>> = {
  waiting: 'plain',
  asked: 'warn',
  answered: 'plain',
  refused: 'late',
  working: 'plain',
  paying: 'warn',
  withdrawing: 'plain',
  stopped: 'late',
  ready: 'ok',
  returned: 'ok',
  cancelled: 'quiet',
};

/** How loud a state is: what waits for her, what went well, what ended otherwise. */
export function toneOf(standing: Standing): Tone {
  return TONES[standing];
}
