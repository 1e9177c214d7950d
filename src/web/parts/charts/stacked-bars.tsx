import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { ReactNode } from 'react';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { ChartFrame } from './frame.tsx';
import type { ChartProps } from './frame.tsx';
import { inkOf } from './inks.tsx';
import { chartsText } from './text.ts';
import type { Series } from './tones.ts';

export type StackedRow = { readonly id: string; readonly label: string; /** In the order of the series. */ readonly values: readonly number[] };

type StackedBarsProps = ChartProps & {
  series: readonly Series[];
  rows: readonly StackedRow[];
  format?: (value: number) => string;
  /** Every bar is as long as the others: shares are compared, not amounts. */
  share?: boolean;
  /** A number as a link to what it counts; without a series, the sum of the row. */
  opens?: (rowId: string, seriesId: string | undefined, shown: string) => ReactNode;
};

/** One bar a row, cut in parts; its sum stands beside it, its parts in the table. */
export function StackedBars({ title, titleHidden = false, of, series, rows, format, share = false, opens = (_row, _series, shown) => shown }: StackedBarsProps) {
  const t = useSay(chartsText);
  const { language } = useLanguage();
  const show = format ?? ((value: number) => count(value, language));
  const longest = Math.max(...rows.map(sumOf), 0) || 1;
  return (
    <ChartFrame
      title={title}
      titleHidden={titleHidden}
      of={of}
      alternative={t('stacksAre', { rows: rows.length, series: series.map((one) => one.label).join(', ') })}
      legend={series}
      heads={[...series.map((one) => one.label), t('total')]}
      lines={rows.map((row) => ({
        id: row.id,
        label: row.label,
        cells: [...series.map((one, at) => ({ id: one.id, shown: opens(row.id, one.id, show(row.values[at] ?? 0)) })), { id: 'total', shown: opens(row.id, undefined, show(sumOf(row))) }],
      }))}
    >
      {(inks) => (
        <ul className="chart-rows">
          {rows.map((row) => (
            <li key={row.id} className="chart-row">
              <span className="chart-label">{row.label}</span>
              <svg className="chart-lane" role="img" aria-label={t('stackIs', { row: row.label, parts: series.map((one, at) => `${one.label} ${show(row.values[at] ?? 0)}`).join(', ') })}>
                {partsOf(row, series, share ? sumOf(row) || 1 : longest).map((part) =>
                  part.width > 0 ? <rect key={part.id} className={`chart-bar ${part.tone}`} x={`${part.x}%`} y="0" height="100%" width={`${part.width}%`} fill={inkOf(inks, part.tone)} /> : null,
                )}
              </svg>
              <span className="chart-number">{opens(row.id, undefined, show(sumOf(row)))}</span>
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

function sumOf(row: StackedRow): number {
  return row.values.reduce((sum, value) => sum + value, 0);
}

function partsOf(row: StackedRow, series: readonly Series[], whole: number) {
  const scale = scaleLinear().domain([0, whole]).range([0, 100]);
  const stacked = stack<StackedRow, number>()
    .keys(series.map((_one, at) => at))
    .value((one, at) => one.values[at] ?? 0)([row]);
  return series.map((one, at) => {
    const [from, to] = stacked[at]?.[0] ?? [0, 0];
    return { id: one.id, tone: one.tone, x: scale(from), width: scale(to) - scale(from) };
  });
}
