import { HEADLINES } from '#modules/reporting/rules/headline.ts';
import type { Headline } from '#modules/reporting/rules/headline.ts';
import { BarTable } from '#web/parts/charts/bar-table.tsx';
import { StackedBars } from '#web/parts/charts/stacked-bars.tsx';
import type { Series } from '#web/parts/charts/tones.ts';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { OpenFigure } from '../open-figure.tsx';
import { daysOf, definitionOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import { HEADLINE_TONES } from './three.tsx';
import { pilotText } from './text.ts';

const HANDS = [
  { id: 'agency', tone: 'blue' },
  { id: 'post', tone: 'post' },
  { id: 'both', tone: 'ink' },
  { id: 'nobody', tone: 'quiet' },
] as const;
const FIRST = 12;

/** Whose staff had a hand in the turns. */
export function Hands({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const names = useHeadlineNames(pilot);
  const series: Series[] = HANDS.map(({ id, tone }) => ({ id, label: t(id), tone }));
  return (
    <Card title={t('handsTitle')} foot={t('handsHow')}>
      <StackedBars
        title={t('handsTitle')}
        titleHidden
        of={t('figure')}
        series={series}
        rows={HEADLINES.map((headline) => ({ id: headline, label: names(headline), values: HANDS.map(({ id }) => pilot.byEmployer[headline][id]) }))}
        share
        opens={(row, hands, shown) => (
          <OpenFigure figure={row} asked={daysOf(pilot)} value={turnsBy(pilot, row, hands)} slice={hands}>
            {shown}
          </OpenFigure>
        )}
      />
    </Card>
  );
}

/** The turns of a headline that these hands had a part in; all of them unless told. */
function turnsBy(pilot: Pilot, row: string, hands: string | undefined): number {
  const headline = HEADLINES.find((one) => one === row);
  if (headline === undefined) return 0;
  return HANDS.filter(({ id }) => hands === undefined || id === hands).reduce((sum, { id }) => sum + pilot.byEmployer[headline][id], 0);
}

/** The three figures by field and by procedure, in columns that are not compared with each other. */
export function Splits({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const columns: Series[] = [...HEADLINES.map((headline) => ({ id: headline, label: headline, tone: HEADLINE_TONES[headline] })), { id: 'accepted', label: t('accepted'), tone: 'ink' }];
  const valuesOf = (row: { A: number; B: number; C: number; accepted: number }) => [row.A, row.B, row.C, row.accepted];
  if (pilot.byProcedure.length === 0 && pilot.byField.length === 0) return <EmptyState title={t('nothing')} how={t('nothingHow')} />;
  return (
    <>
      <Card title={t('byField')} bare foot={t('splitHow')}>
        <BarTable
          label={t('byField')}
          of={t('field')}
          columns={columns}
          rows={pilot.byField.map((row) => ({
            id: row.fieldCode,
            label: (
              <>
                {row.fieldCode === '' ? t('noField') : row.name} {row.inPlan || row.fieldCode === '' ? null : <Chip tone="quiet">{t('notInPlan')}</Chip>}
              </>
            ),
            values: valuesOf(row),
          }))}
          opens={(row, column, shown) => (row.id === '' ? shown : <OpenFigure figure={column} asked={daysOf(pilot)} value={row.values[columns.findIndex(({ id }) => id === column)] ?? 0} field={row.id}>{shown}</OpenFigure>)}
        />
      </Card>
      <Card title={t('byProcedure')} bare>
        <BarTable
          label={t('byProcedure')}
          of={t('procedure')}
          columns={columns}
          first={FIRST}
          rows={pilot.byProcedure.map((row) => ({
            id: row.procedureCode,
            label: (
              <>
                {row.procedureCode === '' ? t('noProcedure') : row.name} <span className="small code">{row.procedureCode}</span>
              </>
            ),
            values: valuesOf(row),
          }))}
          opens={(row, column, shown) => (row.id === '' ? shown : <OpenFigure figure={column} asked={daysOf(pilot)} value={row.values[columns.findIndex(({ id }) => id === column)] ?? 0} procedure={row.id}>{shown}</OpenFigure>)}
        />
      </Card>
    </>
  );
}

/** The name of a headline as its definition has it. */
export function useHeadlineNames(pilot: Pilot): (headline: Headline) => string {
  const t = useSay(pilotText);
  const { language } = useLanguage();
  return (headline) => t('headlineOf', { id: headline, name: definitionOf(pilot, headline)?.name[language] ?? '' });
}
