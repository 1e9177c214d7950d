import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { dayShort } from '#web/ui/show.ts';
import { toneOfState } from '../tones.ts';
import { postalWords } from '../words.ts';
import { useShipments } from './questions.ts';
import type { ShipmentFilter, ShipmentLine } from './questions.ts';
import { ShipmentFilters } from './shipment-filters.tsx';
import { deskText } from './text.ts';

/** The shipments of my unit, the newest order first, filtered by what is to be done with them. */
export function ShipmentList() {
  const t = useSay(deskText);
  const [filter, setFilter] = useState<ShipmentFilter>({ shown: { list: 'open' }, direction: undefined, text: '' });
  const pages = useShipments(filter);
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Card title={t('shipments')} bare mark={<span className="small">{pages.data ? t(pages.hasNextPage ? 'shownMore' : 'shown', { count: rows.length }) : ''}</span>}>
      <div className="card-body">
        <ShipmentFilters filter={filter} onChange={setFilter} />
      </div>
      <Loaded asked={pages} lines={6}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('shipmentsNone')} how={t('shipmentsNoneHow')} />
          ) : (
            <DataTable
              label={t('shipments')}
              rows={rows}
              rowId={(row) => row.id}
              more={pages.hasNextPage ? { load: () => void pages.fetchNextPage(), loading: pages.isFetchingNextPage } : undefined}
              columns={[
                { key: 'number', head: t('number'), cell: (row) => <OpenShipment row={row} /> },
                { key: 'direction', head: t('direction'), cell: (row) => t(row.direction) },
                { key: 'dossier', head: t('dossier'), cell: (row) => (row.dossierCode ? <span className="code">{row.dossierCode}</span> : t('noCode')) },
                { key: 'citizen', head: t('citizen'), cell: (row) => row.citizenName ?? '' },
                { key: 'state', head: t('state'), cell: (row) => <StateMark row={row} /> },
                { key: 'promised', head: t('promised'), cell: (row) => (row.promisedDay ? dayShort(row.promisedDay) : '') },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
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
