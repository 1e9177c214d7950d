import { Link } from '@tanstack/react-router';
import { STATES, type Direction, type State } from '#modules/postal/rules/shipment-states.ts';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { toneOfState } from '../tones.ts';
import { postalWords } from '../words.ts';
import type { Overview } from './questions.ts';
import { overviewText } from './text.ts';

type Row = { readonly state: State; readonly in: number; readonly out: number; readonly oldestAt: string };

/** Every open shipment by where it stands and which way it goes; each number opens its list. */
export function WhereCard({ overview }: { overview: Overview }) {
  const t = useSay(overviewText);
  const word = useSayCode(postalWords);
  const { language } = useLanguage();
  const rows = rowsOf(overview.states);
  const sum = (way: Direction) => count(rows.reduce((total, row) => total + row[way], 0), language);
  return (
    <Card title={t('where')} bare>
      {rows.length === 0 ? (
        <EmptyState title={t('whereNone')} how={t('whereNoneHow')} />
      ) : (
        <DataTable
          label={t('where')}
          rows={rows}
          rowId={(row) => row.state}
          total={t('sum', { in: sum('in'), out: sum('out') })}
          columns={[
            { key: 'state', head: t('state'), cell: (row) => <Chip tone={toneOfState(row.state)}>{word(`postal.state.${row.state}`)}</Chip> },
            { key: 'in', head: t('in'), cell: (row) => <Counted row={row} way="in" />, number: true },
            { key: 'out', head: t('out'), cell: (row) => <Counted row={row} way="out" />, number: true },
            { key: 'oldest', head: t('oldest'), cell: (row) => instantShort(row.oldestAt) },
          ]}
        />
      )}
    </Card>
  );
}

function Counted({ row, way }: { row: Row; way: Direction }) {
  const t = useSay(overviewText);
  const word = useSayCode(postalWords);
  const { language } = useLanguage();
  if (row[way] === 0) return <span className="small">0</span>;
  return (
    <Link to="/buu-chinh/danh-sach" search={{ chieu: way, trangThai: row.state }} className="strong" aria-label={`${count(row[way], language)}: ${word(`postal.state.${row.state}`)}, ${t(way)}`}>
      {count(row[way], language)}
    </Link>
  );
}

function rowsOf(states: Overview['states']): Row[] {
  return STATES.flatMap((state) => {
    const here = states.filter((one) => one.state === state);
    const oldest = here.map((one) => one.oldestAt).toSorted()[0];
    const of = (way: Direction) => here.find((one) => one.direction === way)?.count ?? 0;
    return oldest === undefined ? [] : [{ state, in: of('in'), out: of('out'), oldestAt: oldest }];
  });
}
