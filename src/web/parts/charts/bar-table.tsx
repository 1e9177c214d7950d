import { scaleLinear } from 'd3-scale';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { Inks, inkOf } from './inks.tsx';
import { chartsText } from './text.ts';
import type { ChartTone, Series } from './tones.ts';
import './charts.css';

export type BarTableRow = { readonly id: string; readonly label: ReactNode; /** In the order of the columns. */ readonly values: readonly number[]; /** In place of the column's. */ readonly tone?: ChartTone };

type BarTableProps = {
  label: string;
  of: string;
  /** Each column has a scale of its own: columns that may not be added are not compared either. */
  columns: readonly Series[];
  rows: readonly BarTableRow[];
  format?: (value: number) => string;
  opens?: (row: BarTableRow, columnId: string, shown: string) => ReactNode;
  /** So many rows at first; the rest when asked for, and on paper. */
  first?: number;
};

/** Numbers in columns, each with its bar underneath: the table is the chart. */
export function BarTable({ label, of, columns, rows, format, opens = (_row, _column, shown) => shown, first }: BarTableProps) {
  const t = useSay(chartsText);
  const { language } = useLanguage();
  const id = useId().replace(/\W/g, '');
  const [all, setAll] = useState(false);
  const show = format ?? ((value: number) => count(value, language));
  const scales = columns.map((_column, at) => scaleLinear().domain([0, Math.max(...rows.map((row) => row.values[at] ?? 0), 1)]).range([0, 100]));
  const hidden = all || first === undefined ? 0 : Math.max(0, rows.length - first);
  return (
    <div className={`bar-table ${columns.length === 1 ? 'single' : ''}`}>
      <Inks id={id} />
      <div className="table-wrap" role="group" aria-label={label} tabIndex={0}>
        <table className="table folds" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col" className="number">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.id} className={hidden > 0 && index >= rows.length - hidden ? 'only-print' : ''}>
                <th scope="row">{row.label}</th>
                {columns.map((column, at) => {
                  const value = row.values[at] ?? 0;
                  return (
                    <td key={column.id} className="number" data-head={column.label}>
                      <span className="bar-cell">
                        <span>{opens(row, column.id, show(value))}</span>
                        <svg className="chart-lane thin" aria-hidden="true" focusable="false">
                          {value > 0 ? <rect className={`chart-bar ${row.tone ?? column.tone}`} rx="2" height="100%" width={`${scales[at]?.(value) ?? 0}%`} fill={inkOf(id, row.tone ?? column.tone)} /> : null}
                        </svg>
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? (
        <p className="no-print">
          <Button size="small" onPress={() => setAll(true)}>
            {t('showAll', { count: rows.length })}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
