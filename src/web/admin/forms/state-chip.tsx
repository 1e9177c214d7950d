import { formStanding } from '#modules/citizen/rules/filing.ts';
import type { FormStanding } from '#modules/citizen/rules/filing.ts';
import { useMe } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import type { FormRow } from './questions.ts';
import { formsText } from './text.ts';

const TONES = { draft: 'warn', coming: 'plain', inUse: 'ok', over: 'quiet', withdrawn: 'quiet' } as const satisfies Record<FormStanding, Tone>;

/** Whether a version of a form can be filed on today. */
export function StateChip({ form }: { form: Pick<FormRow, 'state' | 'inForceFrom' | 'replacedFrom'> }) {
  const t = useSay(formsText);
  const { today } = useMe();
  const standing = formStanding(form, today);
  return <Chip tone={TONES[standing]}>{t(`standing.${standing}`)}</Chip>;
}
