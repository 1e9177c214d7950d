import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { useShipments } from './questions.ts';
import type { ShipmentFilter } from './questions.ts';
import { ShipmentFilters } from './shipment-filters.tsx';
import { ShipmentTable } from './shipment-table.tsx';
import { deskText } from './text.ts';

/** The shipments of my unit, the newest order first, filtered by what is to be done with them. */
export function ShipmentList() {
  const t = useSay(deskText);
  const [filter, setFilter] = useState<ShipmentFilter>({ shown: { list: 'open' }, direction: undefined, text: '' });
  const pages = useShipments(filter);
  const rows = rowsOf(pages);
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
            <ShipmentTable label={t('shipments')} rows={rows} more={moreOf(pages)} />
          )
        }
      </Loaded>
    </Card>
  );
}
