import { Link } from '@tanstack/react-router';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { toneOfState } from '../tones.ts';
import { postalWords } from '../words.ts';
import type { ShipmentLine } from './questions.ts';
import { deskText } from './text.ts';

type ShipmentTableProps = { label: string; rows: readonly ShipmentLine[]; more: More };

/** Shipments in rows; a row opens its shipment. */
export function ShipmentTable({ label, rows, more }: ShipmentTableProps) {
  const t = useSay(deskText);
  return (
    <DataTable
      label={label}
      rows={rows}
      rowId={(row) => row.id}
      more={more}
      columns={[
        { key: 'number', head: t('number'), cell: (row) => <OpenShipment row={row} /> },
        { key: 'direction', head: t('direction'), cell: (row) => t(row.direction) },
        { key: 'dossier', head: t('dossier'), cell: (row) => (row.dossierCode ? <span className="code">{row.dossierCode}</span> : t('noCode')) },
        { key: 'citizen', head: t('citizen'), cell: (row) => row.citizenName ?? '' },
        { key: 'state', head: t('state'), cell: (row) => <StateMark row={row} /> },
        { key: 'promised', head: t('promised'), cell: (row) => (row.promisedDay ? dayShort(row.promisedDay) : '') },
      ]}
    />
  );
}

function OpenShipment({ row }: { row: ShipmentLine }) {
  const t = useSay(deskText);
  return (
    <Link to="/buu-chinh/buu-gui/$id" params={{ id: row.id }} className={row.postingNo ? 'row-open code' : 'row-open'}>
      {row.postingNo ?? t('noNumber')}
    </Link>
  );
}

function StateMark({ row }: { row: ShipmentLine }) {
  const t = useSay(deskText);
  const word = useSayCode(postalWords);
  return (
    <span className="row">
      <Chip tone={toneOfState(row.state)}>{word(`postal.state.${row.state}`)}</Chip>
      {row.late ? <Chip tone="late">{t('late')}</Chip> : null}
    </span>
  );
}
