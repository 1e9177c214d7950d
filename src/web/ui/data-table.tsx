import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import { useSay } from './language.tsx';
import { uiText } from './text.ts';

export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
  /** Where a row is folded to lines: what the row is about, standing over its lines; or text of more than a few words, which begins at the left. */
  readonly folded?: 'title' | 'text';
};

/** The way to the next page, while there is one. */
export type More = { readonly load: () => void; readonly loading: boolean } | undefined;

type DataTableProps<Row> = {
  /** What the rows are, for those who hear the table. */
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly Column<Row>[];
  /** How many and of what: every list says it. */
  total?: ReactNode;
  /** Present while the list has a next page. */
  more?: More;
};

/** A list in rows. Up and down go from row to row (the first link or button of each); on narrow screens a row folds to lines. */
export function DataTable<Row>({ label, rows, rowId, columns, total, more }: DataTableProps<Row>) {
  const t = useSay(uiText);
  return (
    <div>
      <div className="table-wrap" role="group" aria-label={label} tabIndex={0}>
        <table className="table folds" aria-label={label}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={column.number ? 'number' : ''}>
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={moveBetweenRows}>
            {rows.map((row) => (
              <tr key={rowId(row)}>
                {columns.map((column) => (
                  <td key={column.key} data-head={column.head} className={column.number ? 'number' : (column.folded ?? '')}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total || more ? (
        <div className="table-foot">
          <p className="small">{total}</p>
          {more ? (
            <Button size="small" onPress={more.load} pending={more.loading}>
              {t('loadMore')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (!(event.target instanceof HTMLElement) || event.target instanceof HTMLInputElement) return;
  const row = event.target.closest('tr');
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const target = next?.querySelector<HTMLElement>('a[href], button:not([disabled])');
  if (!target) return;
  event.preventDefault();
  target.focus();
}
