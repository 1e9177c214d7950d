import { useId } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '#web/ui/language.tsx';
import { Inks, Swatch } from './inks.tsx';
import { chartsText } from './text.ts';
import type { Series } from './tones.ts';
import './charts.css';

/** What every chart is asked for beside its numbers. */
export type ChartProps = {
  title: string;
  /** The heading above already says the title. */
  titleHidden?: boolean;
  /** What the names of the rows are: `Lĩnh vực`. */
  of: string;
  /** True: a table beside the chart holds these numbers, so it opens none of its own. */
  tableBeside?: boolean;
};

type Line = { readonly id: string; readonly label: string; readonly cells: readonly { readonly id: string; readonly shown: ReactNode }[] };

type FrameProps = ChartProps & {
  /** The chart in words, for those who do not see it. */
  alternative: string;
  legend?: readonly Series[];
  heads: readonly string[];
  lines: readonly Line[];
  /** Draws with the inks kept under this id. */
  children: (inks: string) => ReactNode;
};

/** Title, legend, drawing, and the same numbers in a table that opens beside it. */
export function ChartFrame({ title, titleHidden = false, tableBeside = false, of, alternative, legend = [], heads, lines, children }: FrameProps) {
  const id = useId().replace(/\W/g, '');
  return (
    <figure className="chart" aria-labelledby={`${id}title`} aria-describedby={`${id}words`}>
      <figcaption id={`${id}title`} className={titleHidden ? 'out-of-sight' : 'chart-title'}>
        {title}
      </figcaption>
      <p id={`${id}words`} className="out-of-sight">
        {alternative}
      </p>
      <Inks id={id} />
      {legend.length > 0 ? (
        <ul className="chart-legend">
          {legend.map((series) => (
            <li key={series.id}>
              <Swatch id={id} tone={series.tone} />
              {series.label}
            </li>
          ))}
        </ul>
      ) : null}
      {children(id)}
      {tableBeside ? null : <Table title={title} of={of} heads={heads} lines={lines} />}
    </figure>
  );
}

/** The numbers of the drawing, behind a line that opens. */
function Table({ title, of, heads, lines }: Pick<FrameProps, 'title' | 'of' | 'heads' | 'lines'>) {
  const t = useSay(chartsText);
  return (
    <details className="chart-table">
      <summary>{t('table')}</summary>
      <div className="table-wrap" role="group" aria-label={t('tableOf', { title })} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.label}</th>
                {line.cells.map((cell) => (
                  <td key={cell.id} className="number">
                    {cell.shown}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
