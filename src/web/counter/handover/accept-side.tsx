import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { instantShort } from '#web/ui/show.ts';
import { AcceptBatch } from './accept-batch.tsx';
import { handoverText } from './text.ts';

/** The receiving side: the bundles offered to my unit, or the one being checked. */
export function AcceptSide({ batch }: { batch: string | undefined }) {
  return batch === undefined ? <OfferedToMe /> : <OneBatch id={batch} />;
}

function OfferedToMe() {
  const t = useSay(handoverText);
  const offered = useQuery({ queryKey: ['listHandovers', 'in'], queryFn: () => answer(api.GET('/api/handovers', { params: { query: { side: 'in', state: 'offered' } } })) });
  return (
    <Card title={t('inTitle')} bare>
      <Loaded asked={offered}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('inNone')} how={t('inNoneHow')} />
          ) : (
            <DataTable
              label={t('inTitle')}
              rows={rows}
              rowId={(row) => row.id}
              columns={[
                {
                  key: 'open',
                  head: t('from'),
                  cell: (row) => (
                    <Link to="/ban-giao" search={{ phia: 'nhan', lo: row.id }} className="row-open">
                      {row.from.name}
                    </Link>
                  ),
                },
                { key: 'by', head: t('give'), cell: (row) => row.offeredBy.name },
                { key: 'sets', head: t('sets'), cell: (row) => row.waiting, number: true },
                { key: 'at', head: t('at'), cell: (row) => instantShort(row.offeredAt) },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
}

function OneBatch({ id }: { id: string }) {
  const navigate = useNavigate();
  const batch = useQuery({ queryKey: ['getHandover', id], queryFn: () => answer(api.GET('/api/handovers/{id}', { params: { path: { id } } })) });
  const leave = () => void navigate({ to: '/ban-giao', search: { phia: 'nhan' } });
  return <Loaded asked={batch}>{(data) => <AcceptBatch batch={data} onLeave={leave} />}</Loaded>;
}
