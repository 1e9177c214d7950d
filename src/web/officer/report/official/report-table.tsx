import { useState } from 'react';
import type { Message } from '#kernel/message.ts';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count } from '#web/ui/show.ts';
import type { AskedDays } from '../asked.ts';
import { OpenFigure } from '../open-figure.tsx';
import { moveInGrid } from './grid.ts';
import type { Column, Row, Section } from './questions.ts';
import { officialText } from './text.ts';

/** So many columns stand beside each other on a common screen. */
const FITTING = 14;

type Part = { readonly regroup: string; readonly unit: string } | undefined;

type TableProps = {
  label: string;
  columns: readonly Column[];
  section: Section;
  /** For which days its cells open. */
  asked: AskedDays;
  /** Where the form is laid out by units: which part this is. */
  part: Part;
};

/** A form as a table: the total, each field, and its procedures once they are shown; every number opens. */
export function ReportTable({ label, columns, section, asked, part }: TableProps) {
  const t = useSay(officialText);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const fields = section.rows.flatMap((row) => (row.level === 'field' ? [row.code ?? ''] : []));
  const rows = section.rows.filter((row) => row.level !== 'procedure' || shown.has(row.fieldCode ?? ''));
  const all = fields.length > 0 && fields.every((field) => shown.has(field));
  const toggle = (field: string) => setShown(shown.has(field) ? new Set([...shown].filter((one) => one !== field)) : new Set([...shown, field]));
  return (
    <div className="official-frame">
      {fields.length === 0 ? null : (
        <p className="official-show no-print">
          <Button size="small" onPress={() => setShown(all ? new Set() : new Set(fields))}>
            {t(all ? 'hideProcedures' : 'showProcedures')}
          </Button>
        </p>
      )}
      <p className={`small official-wide no-print ${columns.length > FITTING ? 'many' : ''}`}>{t('sideways', { count: columns.length })}</p>
      <div className="table-wrap" role="group" aria-label={label} tabIndex={0}>
        <table className="table official-table" aria-label={label}>
          <Head columns={columns} />
          <tbody onKeyDown={moveInGrid}>
            {rows.map((row) => (
              <ReportRow key={`${row.level} ${row.fieldCode ?? ''} ${row.code ?? ''}`} row={row} columns={columns} asked={asked} part={part} shown={shown.has(row.code ?? '')} onToggle={toggle} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Two rows of heads: what belongs together, then each column with its number on the form. */
function Head({ columns }: { columns: readonly Column[] }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  const grouped = columns.filter(({ group }) => group !== null);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="official-name">
          {t('row')}
        </th>
        {groupsOf(columns).map(({ group, members: [first, ...rest] }) =>
          group === null ? (
            [first, ...rest].map((column) => (column === undefined ? null : <ColumnHead key={column.id} column={column} tall />))
          ) : (
            <th key={first?.id} scope="colgroup" colSpan={rest.length + 1} className="official-group">
              {group[language]}
            </th>
          ),
        )}
      </tr>
      <tr>
        {grouped.map((column) => (
          <ColumnHead key={column.id} column={column} />
        ))}
      </tr>
    </thead>
  );
}

function ColumnHead({ column, tall = false }: { column: Column; tall?: boolean }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  return (
    <th scope="col" rowSpan={tall ? 2 : 1} className="number">
      <span className="official-head">{column.definition.name[language]}</span>
      {column.no === null ? null : <span className="official-no">({column.no})</span>}
      {column.missing === null ? null : <Chip tone="quiet">{t('notRecorded')}</Chip>}
    </th>
  );
}

type RowProps = { row: Row; columns: readonly Column[]; asked: AskedDays; part: Part; shown: boolean; onToggle: (field: string) => void };

function ReportRow({ row, columns, asked, part, shown, onToggle }: RowProps) {
  const t = useSay(officialText);
  const field = row.level === 'field' ? row.code : null;
  return (
    <tr className={`official-${row.level}`}>
      <th scope="row" className="official-name">
        {field === null ? (
          row.name
        ) : (
          <button type="button" className="official-field" aria-expanded={shown} aria-label={t('proceduresOf', { name: row.name })} onClick={() => onToggle(field)}>
            <span className="chevron" aria-hidden="true" />
            {row.name}
          </button>
        )}
        {row.level === 'procedure' && row.code !== null ? <span className="code small">{row.code}</span> : null}
      </th>
      {columns.map((column, place) => (
        <td key={column.id} className="number">
          <Value column={column} row={row} value={row.values[place] ?? null} asked={asked} part={part} />
        </td>
      ))}
    </tr>
  );
}

function Value({ column, row, value, asked, part }: { column: Column; row: Row; value: number | null; asked: AskedDays; part: Part }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  if (value === null) {
    return (
      <span className="nought">
        <span aria-hidden="true">–</span>
        <span className="out-of-sight">{t('notRecorded')}</span>
      </span>
    );
  }
  if (column.open === null) return <span className={value === 0 ? 'nought' : ''}>{count(value, language)}</span>;
  return (
    <OpenFigure
      figure={column.open}
      asked={asked}
      value={value}
      part={part}
      procedure={row.level === 'procedure' ? (row.code ?? undefined) : undefined}
      field={row.level === 'field' ? (row.code ?? undefined) : undefined}
      label={t('openCell', { value: count(value, language), column: column.definition.name[language], row: row.name })}
    />
  );
}

/** Columns beside each other under the same head. */
function groupsOf(columns: readonly Column[]): readonly { group: Message | null; members: readonly Column[] }[] {
  const groups: { group: Message | null; members: Column[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last !== undefined && last.group?.vi === column.group?.vi) last.members.push(column);
    else groups.push({ group: column.group, members: [column] });
  }
  return groups;
}
