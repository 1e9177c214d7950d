import { useMe } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { daysLate, dueState, overWeekend } from './due.ts';
import type { DueState } from './due.ts';
import { officerText } from './text.ts';

const TONES = { late: 'late', today: 'warn', next: 'warn', waiting: 'quiet', doneLate: 'late', doneInTime: 'ok' } as const satisfies Partial<Record<DueState, Tone>>;

/** Says in words, with a shape, how close or how far past the promised day is; nothing when there is nothing to say. */
export function DueMark({ status, overdue, dueDay }: { status: number; overdue: boolean; dueDay: string | null }) {
  const t = useSay(officerText);
  const { today } = useMe();
  const state = dueState({ status, overdue, dueDay }, today);
  if (state === 'none' || state === 'calm' || dueDay === null) return null;
  const words = {
    late: daysLate(dueDay, today) > 0 ? t('late', { days: daysLate(dueDay, today) }) : t('lateToday'),
    today: t('today'),
    next: overWeekend(today) ? t('nextDay') : t('tomorrow'),
    waiting: t('waiting'),
    doneLate: t('doneLate'),
    doneInTime: t('doneInTime'),
  };
  return <Chip tone={TONES[state]}>{words[state]}</Chip>;
}
