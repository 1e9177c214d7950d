import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Day } from '#kernel/day.ts';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { Select } from '#web/ui/select.tsx';
import { count, dayShort, instantShort } from '#web/ui/show.ts';
import type { AskedDays, Heading } from './asked.ts';
import { askedText } from './asked-text.ts';
import type { Unit } from './questions.ts';
import './asked.css';

type ReportAskedProps = {
  asked: AskedDays;
  units: readonly Unit[];
  onChange: (asked: AskedDays) => void;
  /** Once the figures are here: what they were counted for. */
  heading?: Heading | undefined;
  /** False: what is shown stands as it is now, on no other day. */
  dated?: boolean;
  /** In place of the two days of the period: a choice of statutory periods. */
  period?: ReactNode;
  /** Buttons beside printing: periods ready to choose, files. */
  children?: ReactNode;
};

/** Over every report page: for which unit, which days, as of and as known on which day, and how far the figures are. */
export function ReportAsked({ asked, units, onChange, heading, dated = true, period, children }: ReportAskedProps) {
  const t = useSay(askedText);
  const named = units.map((unit) => ({ id: unit.code, label: unit.name, note: unit.validTo === null ? undefined : t('until', { day: dayShort(unit.validTo) }) }));
  return (
    <>
      <section className="report-asked no-print" aria-label={t('asked')}>
        {named.length > 1 ? <Select label={t('unit')} choices={named} value={asked.unit} onChange={(unit) => onChange({ ...asked, unit })} /> : null}
        {period ?? <PeriodDays key={`${asked.from} ${asked.to}`} asked={asked} onChange={onChange} />}
        {dated ? (
          <details className="report-dates" open={asked.asOf !== undefined || asked.knownOn !== undefined}>
            <summary>{t('dates')}</summary>
            <div className="fields">
              <DateField label={t('asOf')} hint={t('asOfHint')} optional value={asked.asOf} onChange={(asOf) => onChange({ ...asked, asOf })} />
              <DateField label={t('knownOn')} hint={t('knownOnHint')} optional value={asked.knownOn} onChange={(knownOn) => onChange({ ...asked, knownOn })} />
            </div>
          </details>
        ) : null}
        <div className="row">
          {children}
          <Button size="small" onPress={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </section>
      {heading === undefined ? null : <ReportHeading heading={heading} />}
    </>
  );
}

/** Which unit, days and state of knowledge the figures below belong to; printed too. */
export function ReportHeading({ heading }: { heading: Heading }) {
  const t = useSay(askedText);
  const { language } = useLanguage();
  const { unit, from, to, asOf, knownOn, followed } = heading;
  const parts = [
    t('period', { from: dayShort(from), to: dayShort(to) }),
    t('figures', { asOf: dayShort(asOf), knownOn: dayShort(knownOn) }),
    followed.upTo === null ? t('notFollowed') : t('followed', { when: instantShort(followed.upTo) }),
  ];
  return (
    <div className="report-heading">
      <p className="strong">
        {unit.name} {heading.synthetic ? <Chip tone="warn">{t('synthetic')}</Chip> : null} {heading.complete ? null : <Chip tone="quiet">{t('incomplete')}</Chip>}
      </p>
      <p className="small">{parts.join(' · ')}</p>
      {followed.behind > 0 ? <p className="small strong">{t('behind', { count: count(followed.behind, language) })}</p> : null}
    </div>
  );
}

/** Two days; a period turned round is not asked for, and says so. */
function PeriodDays({ asked, onChange }: { asked: AskedDays; onChange: (asked: AskedDays) => void }) {
  const t = useSay(askedText);
  const [days, setDays] = useState<{ from: Day | undefined; to: Day | undefined }>({ from: asked.from, to: asked.to });
  const { from, to } = days;
  const change = (next: { from: Day | undefined; to: Day | undefined }) => {
    setDays(next);
    if (next.from !== undefined && next.to !== undefined && next.from <= next.to) onChange({ ...asked, from: next.from, to: next.to });
  };
  const reversed = from !== undefined && to !== undefined && from > to ? t('reversed', { from: dayShort(from) }) : undefined;
  return (
    <>
      <DateField label={t('from')} value={from} onChange={(day) => change({ ...days, from: day })} />
      <DateField label={t('to')} value={to} error={reversed} onChange={(day) => change({ ...days, to: day })} />
    </>
  );
}
