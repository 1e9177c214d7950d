import { Link } from '@tanstack/react-router';
import { OpenFigure } from '#web/officer/report/open-figure.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable, type Column } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import type { Board } from './questions.ts';
import { boardText } from './text.ts';

type Row = Board['units']['rows'][number];

const TITLES = { oneStop: 'unitsByDepartment', post: 'unitsByOneStop', leader: 'units', province: 'units' } as const;

/** Each unit in the order of its code: nobody is ranked, and a handful has no share. */
export function UnitsCard({ board }: { board: Board }) {
  const t = useSay(boardText);
  const { units } = board;
  const post = board.board === 'post';
  const title = t(TITLES[board.board]);
  const columns = useColumns(board);
  if (units.rows.length === 0) {
    return (
      <Card title={title} bare>
        <EmptyState title={t(post ? 'unitsNonePost' : 'unitsNone')} how={t(post ? 'unitsNonePostHow' : 'unitsNoneHow')} />
      </Card>
    );
  }
  return (
    <Card title={title} bare foot={t(post ? 'unitsFootPost' : 'unitsFoot', { from: dayShort(units.from), to: dayShort(units.to) })}>
      <DataTable label={title} rows={units.rows} rowId={(row) => row.unit.id} columns={columns} />
    </Card>
  );
}

function useColumns({ units }: Board): Column<Row>[] {
  const t = useSay(boardText);
  const { language } = useLanguage();
  const numbers = units.columns.map(({ definition }, place): Column<Row> => ({ key: definition.id, head: definition.name[language], number: true, cell: (row) => <Cell row={row} place={place} /> }));
  const share: Column<Row> = { key: 'share', head: t('share'), number: true, cell: (row) => (row.share === null ? <span className="small">{t('few')}</span> : `${row.share.toLocaleString(language)} %`) };
  return [{ key: 'unit', head: t('unit'), folded: 'title', cell: (row) => <UnitName row={row} /> }, ...numbers, ...(units.share === null ? [] : [share])];
}

function UnitName({ row }: { row: Row }) {
  if (row.board === null) return row.unit.name;
  return (
    <Link to="/bang-dieu-hanh" search={{ bang: row.board, donVi: row.unit.code }} className="row-open">
      {row.unit.name}
    </Link>
  );
}

function Cell({ row, place }: { row: Row; place: number }) {
  const { language } = useLanguage();
  const cell = row.cells[place];
  if (cell === undefined) return null;
  const { value, opens } = cell;
  if (opens === null) return count(value, language);
  return <OpenFigure figure={opens.figure} asked={{ unit: opens.unit, from: opens.from, to: opens.to }} solver={opens.solver ?? undefined} value={value} />;
}
