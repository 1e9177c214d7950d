import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { isDay } from '#kernel/day.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { Skeleton } from '#web/ui/states.tsx';
import { Choose } from './choose.tsx';
import { Figures } from './figures.tsx';
import { Overlap } from './overlap.tsx';
import { firstUnit, monthOf, useHeadlines, useReportUnits } from './questions.ts';
import type { Counts, Period, Plan, ReportSearch } from './questions.ts';
import { Controls, Employers, LegacyFigures, PartsTable } from './tables.tsx';
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
  const may = useMay();
  const { units, plans, ready } = useReportUnits();
  const month = monthOf(today);
  const period: Period = { unit: search.donVi ?? firstUnit(units, unit, today), from: dayOr(search.tu, month.from), to: dayOr(search.den, month.to) };
  const counts = useHeadlines(ready ? period : undefined);
  const kept: ReportSearch = { donVi: period.unit, tu: period.from, den: period.to };
  return (
    <div className="page narrow">
      <ReportTabs />
      <h1 className={counts.data ? 'out-of-sight' : ''}>{t('title')}</h1>
      {may('feedback.look') ? (
        <p className="no-print">
          <Link to="/bao-cao/hai-long" search={{}}>
            {t('satisfaction')}
          </Link>
        </p>
      ) : null}
      {counts.data ? <ReportHead counts={counts.data} plan={plans.find((plan) => plan.unitId === counts.data.unit.id && plan.fromDay === counts.data.from)} /> : null}
      {ready ? (
        <Choose
          key={`${period.unit} ${period.from} ${period.to}`}
          period={period}
          units={units}
          plans={plans}
          onChange={(next) => void navigate({ to: '/bao-cao', search: { donVi: next.unit, tu: next.from, den: next.to }, replace: true })}
        />
      ) : (
        <Skeleton lines={2} />
      )}
      <Loaded asked={counts} lines={8}>
        {(data) => (
          <>
            <Figures counts={data} search={kept} />
            <Overlap counts={data} search={kept} />
            <LegacyFigures counts={data} />
            <div className="report-pair">
              <Employers counts={data} />
              <PartsTable counts={data} />
            </div>
            <Controls counts={data} search={kept} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function ReportHead({ counts, plan }: { counts: Counts; plan: Plan | undefined }) {
  const t = useSay(reportText);
  return (
    <div>
      <p className="report-title">{plan?.name ?? counts.unit.name}</p>
      <p className="small">
        {[t('period', { from: dayShort(counts.from), to: dayShort(counts.to) }), plan ? t('planFacts', { name: counts.unit.name, staff: plan.postalStaff, fields: plan.fieldCodes.length }) : '', t('asOf', { when: instantShort(counts.asOf) })]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {counts.complete ? null : <p className="small strong">{t('incomplete')}</p>}
    </div>
  );
}

function dayOr(text: string | undefined, otherwise: string): string {
  return text !== undefined && isDay(text) ? text : otherwise;
}
