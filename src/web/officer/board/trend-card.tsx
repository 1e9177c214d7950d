import { OpenFigure } from '#web/officer/report/open-figure.tsx';
import { LineChart } from '#web/parts/charts/line-chart.tsx';
import type { ChartTone } from '#web/parts/charts/tones.ts';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import type { Board } from './questions.ts';
import { boardText } from './text.ts';

const TONES: Readonly<Record<string, ChartTone>> = { accepted: 'blue', solved: 'ok', late: 'late', postTurns: 'post', postHelped: 'ink', sentIn: 'blue', sentOut: 'ok' };

/** The half-months before and the running one; every number of the table beside opens. */
export function TrendCard({ board }: { board: Board }) {
  const t = useSay(boardText);
  const { language } = useLanguage();
  const { halves, series, unit } = board.trend;
  const last = halves.at(-1);
  const opens = (from: string, id: string, shown: string) => {
    const to = halves.find((half) => half.from === from)?.to;
    const figure = series.find(({ definition }) => definition.id === id)?.opens;
    if (to === undefined || unit === null || figure === null || figure === undefined) return shown;
    return (
      <OpenFigure figure={figure} asked={{ unit, from, to: to > board.today ? board.today : to }} value={shown === '0' ? 0 : 1}>
        {shown}
      </OpenFigure>
    );
  };
  return (
    <Card title={t('trend')} foot={last === undefined ? undefined : t('trendFoot', { from: dayShort(last.from), to: dayShort(last.to) })}>
      <LineChart
        title={t('trend')}
        titleHidden
        of={t('trendOf')}
        points={halves.map(({ from }) => ({ id: from, label: dayShort(from).slice(0, 5) }))}
        series={series.map(({ definition, values }) => ({ id: definition.id, label: definition.name[language], tone: TONES[definition.id] ?? 'quiet', values }))}
        opens={opens}
      />
    </Card>
  );
}
