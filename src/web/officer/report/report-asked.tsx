import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Day } from '#kernel/day.ts';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { useMe } from '#web/parts/session.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { Select } from '#web/ui/select.tsx';
import { count, dayShort, instantShort } from '#web/ui/show.ts';
import type { AskedDays, Heading } from './asked.ts';
import { askedText } from './asked-text.ts';
import { Fold } from './fold.tsx';
import { monthOf, yearOfToday } from './questions.ts';
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
  /** True: the question as it is asked gets no answer, so it stays open to be changed. */
  refused?: boolean;
  /** In place of this month and this year: the periods ready to choose. */
  ready?: ReactNode;
  /** Buttons beside printing: files, papers. */
  children?: ReactNode;
};

/** Over every report page: for which unit, which days, as of and as known on which day, and how far the figures are. Where the page is one column the question is folded under its answer. */
export function ReportAsked({ asked, units, onChange, heading, dated = true, period, refused = false, ready, children }: ReportAskedProps) {
  const t = useSay(askedText);
  const [open, setOpen] = useState(false);
  const named = units.map((unit) => ({ id: unit.code, label: unit.name, note: unit.validTo === null ? undefined : t('until', { day: dayShort(unit.validTo) }) }));
  return (
    <div className="report-top">
      <div className="report-question no-print">
        <Fold title={t('change')} brief={t('days', { from: dayShort(asked.from), to: dayShort(asked.to) })} open={open || refused} onToggle={setOpen}>
          <section className="report-asked" aria-label={t('asked')}>
            {named.length > 1 ? <Select label={t('unit')} choices={named} value={asked.unit} onChange={(unit) => onChange({ ...asked, unit })} /> : null}
            {period ?? <PeriodDays key={`${asked.from} ${asked.to}`} asked={asked} onChange={onChange} />}
            <div className="row report-ready">
              {ready ?? (period === undefined ? <ReadyPeriods onChoose={(days) => onChange({ ...asked, ...days })} /> : null)}
              {dated ? <StateOfKnowledge asked={asked} onChange={onChange} /> : null}
            </div>
          </section>
        </Fold>
        <div className="row report-acts">
          {children}
          <Button size="small" onPress={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </div>
      {heading === undefined ? null : <ReportHeading heading={heading} />}
    </div>
  );
}

/** This month and this year, up to today. */
function ReadyPeriods({ onChoose }: { onChoose: (days: { from: Day; to: Day }) => void }) {
  const t = useSay(askedText);
  const { today } = useMe();
  return (
    <>
      <Button look="quiet" size="small" onPress={() => onChoose(monthOf(today))}>
        {t('month')}
      </Button>
      <Button look="quiet" size="small" onPress={() => onChoose(yearOfToday(today))}>
        {t('year')}
      </Button>
    </>
  );
}

/** What had happened by a day, and what was recorded by a day. */
function StateOfKnowledge({ asked, onChange }: { asked: AskedDays; onChange: (asked: AskedDays) => void }) {
  const t = useSay(askedText);
  return (
    <details className="report-dates" open={asked.asOf !== undefined || asked.knownOn !== undefined}>
      <summary>{t('dates')}</summary>
      <div className="fields">
        <DateField label={t('asOf')} hint={t('asOfHint')} optional value={asked.asOf} onChange={(asOf) => onChange({ ...asked, asOf })} />
        <DateField label={t('knownOn')} hint={t('knownOnHint')} optional value={asked.knownOn} onChange={(knownOn) => onChange({ ...asked, knownOn })} />
      </div>
    </details>
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
