import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { isDay } from '#kernel/day.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { Skeleton } from '#web/ui/states.tsx';
import { Behind } from './behind.tsx';
import { Figures } from './figures.tsx';
import { Overlap } from './overlap.tsx';
import { firstUnit, monthOf, planPeriod, useHeadlines, useReportUnits, yearOfToday } from './questions.ts';
import type { Counts, Period, Plan, ReportSearch } from './questions.ts';
import { Controls, Employers, LegacyFigures, PartsTable } from './tables.tsx';
import { ReportAsked } from './report-asked.tsx';
import { ReportTabs } from './report-tabs.tsx';
import { reportText } from './text.ts';
import './report.css';

const route = getRouteApi('/bao-cao');

/** The three headline counts of a unit in a period, never added, with everything that stands behind them. */
export function ReportPage() {
  const t = useSay(reportText);
  const navigate = useNavigate();
  const search = route.useSearch();
  const { today, unit } = useMe();
  const { units, plans, ready } = useReportUnits();
  const month = monthOf(today);
  const period: Period = { unit: search.donVi ?? firstUnit(units, unit, today), from: dayOr(search.tu, month.from), to: dayOr(search.den, month.to) };
  const counts = useHeadlines(ready ? period : undefined);
  const standing = units.find((one) => one.code === period.unit);
  const plan = plans.find((one) => one.unitId === standing?.id);
  const go = (next: Period) => void navigate({ to: '/bao-cao', search: { donVi: next.unit, tu: next.from, den: next.to }, replace: true });
  const kept: ReportSearch = { donVi: period.unit, tu: period.from, den: period.to };
  return (
    <div className="page">
      <ReportTabs />
      <h1>{t('title')}</h1>
      {ready ? (
        <ReportAsked asked={period} units={units} refused={counts.isError} dated={false} onChange={go} ready={<ReadyPeriods period={period} plan={plan} onChoose={go} />} />
      ) : (
        <Skeleton lines={2} />
      )}
      {counts.data ? <ReportHead counts={counts.data} plan={plans.find((one) => one.unitId === counts.data.unit.id && one.fromDay === counts.data.from)} /> : null}
      <Loaded asked={counts} lines={8}>
        {(data) => (
          <>
            <Figures counts={data} search={kept} />
            <Overlap counts={data} search={kept} />
            {data.legacy.length === 0 ? null : (
              <Behind title={t('legacy')} heading>
                <LegacyFigures counts={data} />
              </Behind>
            )}
            <Behind title={t('split')} heading>
              <div className="report-pair">
                <Employers counts={data} />
                <PartsTable counts={data} />
              </div>
            </Behind>
            <Behind title={t('controls')} heading>
              <Controls counts={data} search={kept} />
            </Behind>
          </>
        )}
      </Loaded>
    </div>
  );
}

type ReadyProps = { period: Period; plan: Plan | undefined; onChoose: (period: Period) => void };

/** This month, this year, and the days of the unit's plan. */
function ReadyPeriods({ period, plan, onChoose }: ReadyProps) {
  const t = useSay(reportText);
  const { today } = useMe();
  return (
    <>
      <Button look="quiet" size="small" onPress={() => onChoose({ ...period, ...monthOf(today) })}>
        {t('month')}
      </Button>
      <Button look="quiet" size="small" onPress={() => onChoose({ ...period, ...yearOfToday(today) })}>
        {t('year')}
      </Button>
      {plan ? (
        <Button look="quiet" size="small" onPress={() => onChoose({ ...period, ...planPeriod(plan, today) })}>
          {t('plan')}
        </Button>
      ) : null}
    </>
  );
}

function ReportHead({ counts, plan }: { counts: Counts; plan: Plan | undefined }) {
  const t = useSay(reportText);
  return (
    <div className="report-heading">
      <p className="strong">{plan?.name ?? counts.unit.name}</p>
      <p className="small">
        {[t('period', { from: dayShort(counts.from), to: dayShort(counts.to) }), plan ? t('planFacts', { name: counts.unit.name, staff: plan.postalStaff, fields: plan.fieldCodes.length }) : '', t('asOf', { when: instantShort(counts.asOf) })]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {counts.oneStops > 1 ? <p className="small">{t('below', { name: counts.unit.name, count: counts.oneStops })}</p> : null}
      {counts.complete ? null : <p className="small strong">{t('incomplete')}</p>}
    </div>
  );
}

function dayOr(text: string | undefined, otherwise: string): string {
  return text !== undefined && isDay(text) ? text : otherwise;
}
