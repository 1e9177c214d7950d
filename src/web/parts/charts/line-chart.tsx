import { scaleLinear, scalePoint } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { SymbolType } from 'd3-shape';
import type { ReactNode } from 'react';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { ChartFrame } from './frame.tsx';
import type { ChartProps } from './frame.tsx';
import { chartsText } from './text.ts';
import type { ChartTone, Series } from './tones.ts';
import { useWidth } from './width.ts';

export type LineSeries = Series & { /** In the order of the points; null where there is no number. */ readonly values: readonly (number | null)[] };
type Point = { readonly id: string; readonly label: string };

type LineChartProps = ChartProps & {
  points: readonly Point[];
  series: readonly LineSeries[];
  format?: (value: number) => string;
  /** A number of the table as a link to what it counts. */
  opens?: (pointId: string, seriesId: string, shown: string) => ReactNode;
};

const HEIGHT = 260;
const EDGE = { top: 24, right: 20, bottom: 32, left: 52 };
/** So wide a name of a point wants to be. */
const NAME = 64;
const MARKS: Readonly<Record<ChartTone, SymbolType>> = { blue: symbolCircle, ok: symbolSquare, post: symbolTriangle, ink: symbolDiamond, warn: symbolSquare, late: symbolTriangle, quiet: symbolCircle };

/** Lines over time, each with its own dash and mark; a line alone carries its numbers. */
export function LineChart({ title, titleHidden = false, tableBeside = false, of, points, series, format, opens = (_point, _series, shown) => shown }: LineChartProps) {
  const t = useSay(chartsText);
  const { language } = useLanguage();
  const show = format ?? ((value: number) => count(value, language));
  const shown = (value: number | null | undefined) => (value === null || value === undefined ? t('missing') : show(value));
  const each = series.map((one) => inWords(one, shown, t)).join(' ');
  return (
    <ChartFrame
      title={title}
      titleHidden={titleHidden}
      tableBeside={tableBeside}
      of={of}
      alternative={t('linesAre', { of, first: points[0]?.label ?? '', last: points.at(-1)?.label ?? '', each })}
      heads={series.map((one) => one.label)}
      lines={points.map((point, at) => ({
        id: point.id,
        label: point.label,
        cells: series.map((one) => {
          const value = one.values[at] ?? null;
          return { id: one.id, shown: value === null ? t('missing') : opens(point.id, one.id, show(value)) };
        }),
      }))}
    >
      {() => (
        <>
          {series.length > 1 ? (
            <ul className="chart-legend">
              {series.map((one) => (
                <li key={one.id}>
                  <svg className="chart-swatch wide" width="36" height="16" aria-hidden="true" focusable="false">
                    <Stroke tone={one.tone} d="M0 8H36" />
                    <Mark tone={one.tone} x={18} y={8} />
                  </svg>
                  {one.label}
                </li>
              ))}
            </ul>
          ) : null}
          <Drawing title={`${title}. ${each}`} points={points} series={series} show={show} />
        </>
      )}
    </ChartFrame>
  );
}

type DrawingProps = { title: string; points: readonly Point[]; series: readonly LineSeries[]; show: (value: number) => string };

function Drawing({ title, points, series, show }: DrawingProps) {
  const { ref, width } = useWidth<SVGSVGElement>();
  const most = Math.max(...series.flatMap((one) => one.values.map((value) => value ?? 0)), 0) || 1;
  const x = scalePoint<number>().domain(points.map((_point, at) => at)).range([EDGE.left, width - EDGE.right]).padding(0.35);
  const y = scaleLinear().domain([0, most]).nice(4).range([HEIGHT - EDGE.bottom, EDGE.top]);
  const across = (at: number) => x(at) ?? 0;
  const every = Math.max(1, Math.ceil((points.length * NAME) / Math.max(1, width - EDGE.left - EDGE.right)));
  const numbered = series.length === 1 && every === 1;
  return (
    <svg ref={ref} className="chart-lines" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={EDGE.left} x2={width - EDGE.right} y1={y(tick)} y2={y(tick)} />
          <text className="chart-tick" x={EDGE.left - 8} y={y(tick)} dy="0.35em" textAnchor="end">
            {show(tick)}
          </text>
        </g>
      ))}
      {points.map((point, at) =>
        (points.length - 1 - at) % every === 0 ? (
          <text key={point.id} className="chart-tick" x={across(at)} y={HEIGHT - 10} textAnchor="middle">
            {point.label}
          </text>
        ) : null,
      )}
      {series.map((one) => (
        <g key={one.id}>
          <Stroke tone={one.tone} d={pathOf(one.values, across, y)} />
          {one.values.map((value, at) =>
            value === null ? null : (
              <g key={points[at]?.id ?? at}>
                <Mark tone={one.tone} x={across(at)} y={y(value)} />
                {numbered ? (
                  <text className="chart-value" x={across(at)} y={y(value) - 12} textAnchor="middle">
                    {show(value)}
                  </text>
                ) : null}
              </g>
            ),
          )}
        </g>
      ))}
    </svg>
  );
}

function Stroke({ tone, d }: { tone: ChartTone; d: string }) {
  return (
    <>
      {tone === 'post' ? <path className="chart-line under" d={d} /> : null}
      <path className={`chart-line ${tone}`} d={d} />
    </>
  );
}

function Mark({ tone, x, y }: { tone: ChartTone; x: number; y: number }) {
  return <path className={`chart-mark ${tone}`} transform={`translate(${x} ${y})`} d={symbol(MARKS[tone], 64)() ?? ''} />;
}

function pathOf(values: readonly (number | null)[], across: (at: number) => number, y: (value: number) => number): string {
  return (
    line<number | null>()
      .defined((value) => value !== null)
      .x((_value, at) => across(at))
      .y((value) => y(value ?? 0))([...values]) ?? ''
  );
}

function inWords(one: LineSeries, shown: (value: number | null | undefined) => string, t: (key: 'lineIs' | 'lineNone', facts?: Record<string, unknown>) => string): string {
  const told = one.values.filter((value) => value !== null);
  if (told.length === 0) return t('lineNone', { label: one.label });
  return t('lineIs', { label: one.label, first: shown(told[0]), last: shown(told.at(-1)), most: shown(Math.max(...told)) });
}
