import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { nearness, spanOf } from './clock.ts';
import type { Clock } from './questions.ts';
import { inboxText } from './text.ts';

const TONES = { late: 'late', soon: 'warn', calm: 'plain' } as const satisfies Record<ReturnType<typeof nearness>, Tone>;

/** How much of the eight working hours is left, or by how much they are past, and the instant they end. */
export function ClockMark({ clock }: { clock: Clock }) {
  const t = useSay(inboxText);
  const near = nearness(clock.leftMinutes);
  const time = useTime(clock.leftMinutes);
  return (
    <span className="inbox-clock">
      <Chip tone={TONES[near]}>{t(near === 'late' ? 'late' : 'left', { time })}</Chip>
      <span className="small">{t('dueAt', { at: instantShort(clock.dueAt) })}</span>
    </span>
  );
}

function useTime(workingMinutes: number): string {
  const t = useSay(inboxText);
  const { hours, minutes } = spanOf(workingMinutes);
  return [...(hours > 0 ? [t('hours', { hours })] : []), ...(minutes > 0 || hours === 0 ? [t('minutes', { minutes })] : [])].join(' ');
}
