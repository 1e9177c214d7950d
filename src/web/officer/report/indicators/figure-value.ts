import type { Answered } from '#web/api/shapes.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count, money } from '#web/ui/show.ts';
import { indicatorsText } from './text.ts';

export type Indicators = Answered<'getIndicator'>;
export type Figure = Indicators['groups'][number]['figures'][number];

const HOUR = 60;
const DAY = 24 * HOUR;

/** A value as people write it: percent, points, đồng, and minutes as hours or days once they are many. */
export function useFigureValue(): (unit: Figure['unit'], value: number) => string {
  const t = useSay(indicatorsText);
  const { language } = useLanguage();
  return (unit, value) => {
    if (unit === 'percent') return `${count(value, language)}\u00a0%`;
    if (unit === 'vnd') return money(value);
    if (unit !== 'minutes') return count(value, language);
    if (value < HOUR) return t('minutes', { minutes: value });
    if (value < 2 * DAY) return t('hours', { hours: Math.floor(value / HOUR), minutes: value % HOUR });
    return t('days', { days: count(Math.round((10 * value) / DAY) / 10, language) });
  };
}
