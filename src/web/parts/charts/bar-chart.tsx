import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { ChartFrame } from './frame.tsx';
import type { ChartProps } from './frame.tsx';
import { inkOf } from './inks.tsx';
import { chartsText } from './text.ts';
import type { ChartTone } from './tones.ts';

export type BarRow = { readonly id: string; readonly label: string; readonly value: number | null; readonly tone?: ChartTone; readonly note?: string };

type BarChartProps = ChartProps & {
  /** What the numbers count. */
  counts: string;
  rows: readonly BarRow[];
  format?: (value: number) => string;
  /** The number as a link to what it counts. */
  opens?: (row: BarRow, shown: string) => ReactNode;
  /** The longest a bar could be, where it is not the largest of the rows: 100 for percent. */
  largest?: number;
  /** What stands where there is no number. */
  missing?: string;
};

/** One bar a row, longest for the most; the number stands beside its bar and opens. */
export function BarChart({ title, titleHidden = false, tableBeside = false, of, counts, rows, format, opens = (_row, shown) => shown, largest, missing }: BarChartProps) {
  const t = useSay(chartsText);
  const { language } = useLanguage();
  const show = format ?? ((value: number) => count(value, language));
  const none = missing ?? t('missing');
  const scale = scaleLinear().domain([0, largest ?? largestOf(rows)]).range([0, 100]);
  const cell = (row: BarRow) => (row.value === null ? <span className="small">{none}</span> : opens(row, show(row.value)));
  return (
    <ChartFrame
      title={title}
      titleHidden={titleHidden}
      tableBeside={tableBeside}
      of={of}
      alternative={inWords(rows, show, t)}
      heads={[counts]}
      lines={rows.map((row) => ({ id: row.id, label: row.label, cells: [{ id: 'value', shown: cell(row) }] }))}
    >
      {(inks) => (
        <ul className="chart-rows">
          {rows.map((row) => (
            <li key={row.id} className="chart-row">
              <span className="chart-label">
                {row.label}
                {row.note === undefined ? null : <span className="small">{row.note}</span>}
              </span>
              <svg className="chart-lane" aria-hidden="true" focusable="false">
                {row.value === null || row.value <= 0 ? null : <rect className={`chart-bar ${row.tone ?? 'blue'}`} x="0" y="0" rx="3" height="100%" width={`${scale(row.value)}%`} fill={inkOf(inks, row.tone ?? 'blue')} />}
              </svg>
              <span className="chart-number">{cell(row)}</span>
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

function largestOf(rows: readonly BarRow[]): number {
  return Math.max(...rows.map((row) => row.value ?? 0), 0) || 1;
}

function inWords(rows: readonly BarRow[], show: (value: number) => string, t: (key: 'barsAre' | 'barsNone', facts?: Record<string, unknown>) => string): string {
  const told = rows.flatMap((row) => (row.value === null ? [] : [{ label: row.label, value: row.value }])).sort((one, other) => other.value - one.value);
  const most = told[0];
  const least = told.at(-1);
  if (most === undefined || least === undefined) return t('barsNone');
  return t('barsAre', { rows: rows.length, most: `${most.label} ${show(most.value)}`, least: `${least.label} ${show(least.value)}` });
}
