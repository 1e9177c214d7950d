import { HEADLINES } from '#modules/reporting/rules/headline.ts';
import { BarTable } from '#web/parts/charts/bar-table.tsx';
import { LineChart } from '#web/parts/charts/line-chart.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Behind } from '../behind.tsx';
import { OpenFigure } from '../open-figure.tsx';
import { monthShort } from './numbers.ts';
import { daysOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import { useHeadlineNames } from './splits.tsx';
import { HEADLINE_TONES } from './three.tsx';
import { pilotText } from './text.ts';

/** The turns of each month, with the working days each month had. */
export function Months({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const names = useHeadlineNames(pilot);
  return (
    <Card title={t('byMonth')} foot={t('byMonthHow')}>
      <LineChart
        title={t('byMonth')}
        titleHidden
        tableBeside
        of={t('month')}
        points={pilot.byMonth.map((month) => ({ id: month.month, label: monthShort(month.month) }))}
        series={HEADLINES.map((headline) => ({ id: headline, label: names(headline), tone: HEADLINE_TONES[headline], values: pilot.byMonth.map((month) => month[headline]) }))}
      />
      <Behind title={t('monthTable')}>
        <BarTable
          label={t('monthTable')}
          of={t('month')}
          columns={[...HEADLINES.map((headline) => ({ id: headline, label: headline, tone: HEADLINE_TONES[headline] })), { id: 'accepted', label: t('accepted'), tone: 'ink' }]}
          rows={pilot.byMonth.map((month) => ({
            id: month.month,
            label: (
              <>
                {monthShort(month.month)} <span className="small">{t('monthDays', { days: month.workingDays })}</span>
              </>
            ),
            values: [...HEADLINES.map((headline) => month[headline]), month.accepted],
          }))}
          opens={(row, column, shown) => {
            const month = pilot.byMonth.find((one) => one.month === row.id);
            return month === undefined ? shown : <OpenFigure figure={column} asked={daysOf(pilot, month)} value={month[column === 'A' || column === 'B' || column === 'C' ? column : 'accepted']} />;
          }}
        />
      </Behind>
    </Card>
  );
}
