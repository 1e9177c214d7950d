import { BarChart } from '#web/parts/charts/bar-chart.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip, PostBadge } from '#web/ui/mark.tsx';
import { count } from '#web/ui/show.ts';
import { Behind } from '../behind.tsx';
import { HowCounted } from '../definition.tsx';
import { decimal, percent } from './numbers.ts';
import { definitionOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import { pilotText } from './text.ts';

/** Hours at the counter by employer, beside a ratio that others published. */
export function Payroll({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const { language } = useLanguage();
  const { employers, benchmark } = pilot.payroll;
  const definition = definitionOf(pilot, 'counterHours');
  return (
    <Card title={t('payroll')} mark={definition === undefined ? null : <HowCounted definition={definition} />}>
      <BarChart
        title={t('payrollTitle')}
        tableBeside
        of={t('employer')}
        counts={t('hours')}
        rows={employers.map((one) => ({ id: one.employer, label: t(one.employer === 'post' ? 'post' : 'agency'), value: one.hours, tone: one.employer === 'post' ? 'post' : 'blue' }))}
      />
      <Behind title={t('payrollTable')}>
        <DataTable
          label={t('payroll')}
          rows={employers}
          rowId={(row) => row.employer}
          columns={[
            { key: 'employer', head: t('employer'), folded: 'title', cell: (row) => (row.employer === 'post' ? <PostBadge>{t('post')}</PostBadge> : t('agency')) },
            { key: 'people', head: t('employees'), number: true, cell: (row) => count(row.people, language) },
            { key: 'days', head: t('staffDays'), number: true, cell: (row) => count(row.staffDays, language) },
            { key: 'hours', head: t('hours'), number: true, cell: (row) => count(row.hours, language) },
            { key: 'perDay', head: t('hoursPerDay'), number: true, cell: (row) => (row.hoursPerWorkingDay === null ? '–' : decimal(row.hoursPerWorkingDay, language)) },
            { key: 'share', head: t('shareOfHours'), number: true, cell: (row) => percent(row.share.percent, language) },
          ]}
        />
      </Behind>
      <div className="pilot-quote">
        <p className="row">
          <span className="strong">{t('benchmark', { ratio: benchmark.ratio })}</span> <Chip tone="quiet">{t('quotedLong')}</Chip>
        </p>
        <p>{benchmark.wording[language]}</p>
        <p className="small">{benchmark.source}</p>
      </div>
    </Card>
  );
}
