import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { FormState } from '#modules/citizen/rules/filing.ts';
import type { Tone } from '#web/ui/mark.tsx';
import { formsText } from './text.ts';

const TONES = { draft: 'warn', published: 'ok', withdrawn: 'quiet' } as const satisfies Record<FormState, Tone>;

/** Whether a version of a form can be filed on. */
export function StateChip({ state }: { state: FormState }) {
  const t = useSay(formsText);
  return <Chip tone={TONES[state]}>{t(`state.${state}`)}</Chip>;
}
