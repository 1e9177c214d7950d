import { plusDays, weekdayOf } from '#kernel/day.ts';
import type { Day } from '#kernel/day.ts';
import { messages as calendarWords } from '#modules/calendar/messages.ts';
import { useMe } from '#web/parts/session.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import type { CalendarYear } from './questions.ts';
import { weekdayHeads } from './weekdays.ts';
import { calendarText } from './text.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

type Special = CalendarYear['days'][number];

/** The twelve months; what is special carries a letter, not only a colour. */
export function Months({ calendar }: { calendar: CalendarYear }) {
  const t = useSay(calendarText);
  const special = new Map(calendar.days.map((one) => [one.day, one]));
  return (
    <section className="stack" aria-label={t('months')}>
      <p className="small">{t('legend')}</p>
      <div className="months">
        {MONTHS.map((month) => (
          <Month key={month} year={calendar.year} month={month} special={special} />
        ))}
      </div>
    </section>
  );
}

function Month({ year, month, special }: { year: number; month: number; special: ReadonlyMap<Day, Special> }) {
  const t = useSay(calendarText);
  const { language } = useLanguage();
  return (
    <table className="month">
      <caption>{t('month', { month })}</caption>
      <thead>
        <tr>
          {weekdayHeads(language).map((head) => (
            <th key={head.short} scope="col" abbr={head.full}>
              {head.short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} inMonth={Number(day.slice(5, 7)) === month} special={special.get(day)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, inMonth, special }: { day: Day; inMonth: boolean; special: Special | undefined }) {
  const t = useSay(calendarText);
  const { language } = useLanguage();
  const word = useSayCode(calendarWords);
  const { today } = useMe();
  if (!inMonth) return <td />;
  const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
  return (
    <td className={`${special?.kind ?? (weekend ? 'weekend' : '')} ${day === today ? 'is-today' : ''}`} title={special?.why[language]}>
      {Number(day.slice(8))}
      {special ? (
        <>
          <sup aria-hidden="true">{t(`short.${special.kind}`)}</sup>
          <span className="out-of-sight"> {word(`calendar.${special.kind}`)}</span>
        </>
      ) : null}
    </td>
  );
}

/** The weeks a month touches, Monday to Sunday. */
function weeksOf(year: number, month: number): Day[][] {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  const first = `${prefix}-01`;
  const start = plusDays(first, -((weekdayOf(first) + 6) % 7));
  const weeks = Array.from({ length: 6 }, (_week, week) => Array.from({ length: 7 }, (_day, day) => plusDays(start, 7 * week + day)));
  return weeks.filter((week) => week.some((day) => day.startsWith(prefix)));
}
