import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { weekdayName } from '#kernel/day.ts';
import { messages as calendarWords } from '#modules/calendar/messages.ts';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { Months } from './months.tsx';
import type { CalendarYear } from './questions.ts';
import { weekdayWords } from './weekdays.ts';
import { calendarText } from './text.ts';
import './calendar.css';

const route = getRouteApi('/quan-tri/lich');

/** A year of the working calendar: what counts as a working day, and by which notice. */
export function CalendarPage() {
  const t = useSay(calendarText);
  const may = useMay();
  const { today } = useMe();
  const { nam } = route.useSearch();
  const [importing, setImporting] = useState(false);
  const year = /^(19|20|21)\d\d$/.test(nam ?? '') ? Number(nam) : Number(today.slice(0, 4));
  const asked = useQuery({ queryKey: ['getCalendar', year], queryFn: () => answer(api.GET('/api/calendar/{year}', { params: { path: { year }, query: {} } })) });
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('title', { year })}</h1>
        <div className="actions">
          <Link to="/quan-tri/lich" search={{ nam: String(year - 1) }} className="button small">
            {t('previous', { year: year - 1 })}
          </Link>
          <Link to="/quan-tri/lich" search={{ nam: String(year + 1) }} className="button small">
            {t('next', { year: year + 1 })}
          </Link>
          {may('calendar.edit') ? (
            <Button look="main" onPress={() => setImporting(true)}>
              {t('import')}
            </Button>
          ) : null}
        </div>
      </div>
      <Loaded asked={asked} lines={12}>
        {(calendar) => <Year calendar={calendar} />}
      </Loaded>
      {importing ? <ImportDialog onClose={() => setImporting(false)} /> : null}
    </div>
  );
}

function Year({ calendar }: { calendar: CalendarYear }) {
  const t = useSay(calendarText);
  const word = useSayCode(calendarWords);
  const { language } = useLanguage();
  const provisional = calendar.status === 'provisional';
  return (
    <>
      {provisional ? <p className="notice warn">{t('provisionalNote')}</p> : null}
      <div className="columns with-paper">
        <div className="work">
          <Months calendar={calendar} />
        </div>
        <div className="work">
          <Card title={t('workingDays', { count: count(calendar.workingDays, language) })} mark={<Chip tone={provisional ? 'warn' : 'ok'}>{word(`calendar.${calendar.status}`)}</Chip>}>
            <Facts
              facts={[
                [t('notice'), calendar.notice ?? t('noNotice')],
                [t('source'), calendar.source],
              ]}
            />
            <nav aria-label={t('years')} className="row">
              {calendar.years.map((one) => (
                <Link key={one.year} to="/quan-tri/lich" search={{ nam: String(one.year) }} className="button small" aria-current={one.year === calendar.year ? 'page' : undefined}>
                  {one.status === 'provisional' ? t('yearProvisional', { year: one.year }) : one.year}
                </Link>
              ))}
            </nav>
          </Card>
          <SpecialDays calendar={calendar} />
          <Hours calendar={calendar} />
        </div>
      </div>
    </>
  );
}

function SpecialDays({ calendar }: { calendar: CalendarYear }) {
  const t = useSay(calendarText);
  const word = useSayCode(calendarWords);
  const { language } = useLanguage();
  return (
    <Card title={t('special')} bare>
      {calendar.days.length === 0 ? (
        <EmptyState title={t('specialNone')} how={t('specialNoneHow')} />
      ) : (
        <DataTable
          label={t('special')}
          rows={calendar.days}
          rowId={(one) => one.day}
          columns={[
            { key: 'day', head: t('day'), cell: (one) => `${weekdayName(one.day, language)}, ${dayShort(one.day)}` },
            {
              key: 'kind',
              head: t('kind'),
              cell: (one) => (
                <span className="special-days">
                  <Chip tone={one.kind === 'off' ? 'late' : 'ok'}>{word(`calendar.${one.kind}`)}</Chip>
                </span>
              ),
            },
            { key: 'why', head: t('why'), cell: (one) => `${one.why[language]}${one.inPlaceOf ? `, ${t('inPlaceOf', { day: dayShort(one.inPlaceOf) })}` : ''}` },
          ]}
        />
      )}
    </Card>
  );
}

function Hours({ calendar }: { calendar: CalendarYear }) {
  const t = useSay(calendarText);
  const word = useSayCode(calendarWords);
  const { language } = useLanguage();
  return (
    <Card title={t('hours')} bare foot={calendar.sessions[0]?.source}>
      <DataTable
        label={t('hours')}
        rows={sameHours(calendar.sessions)}
        rowId={(one) => one.key}
        columns={[
          { key: 'when', head: t('when'), cell: (one) => (one.day === null ? one.weekdays.map((weekday) => weekdayWords(weekday, language)).join(', ') : dayShort(one.day)) },
          { key: 'hours', head: t('hours'), cell: (one) => `${one.from} – ${one.to}` },
          { key: 'kind', head: t('kind'), cell: (one) => word(`calendar.${one.kind}`) },
          { key: 'from', head: t('validFrom'), cell: (one) => dayShort(one.validFrom) },
        ]}
      />
    </Card>
  );
}

type Session = CalendarYear['sessions'][number];

/** Weekdays with the same hours as one line. */
function sameHours(sessions: readonly Session[]): (Session & { key: string; weekdays: number[] })[] {
  const lines = new Map<string, Session & { key: string; weekdays: number[] }>();
  for (const session of sessions) {
    const key = [session.day, session.from, session.to, session.kind, session.validFrom, session.validTo, session.ofUnit].join(' ');
    const line = lines.get(key) ?? { ...session, key, weekdays: [] };
    if (session.weekday !== null) line.weekdays.push(session.weekday);
    lines.set(key, line);
  }
  return [...lines.values()];
}
