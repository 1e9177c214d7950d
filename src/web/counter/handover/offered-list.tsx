import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { instantShort } from '#web/ui/show.ts';
import { handoverText } from './text.ts';

function fetchHandover(id: string, key: string): Promise<Blob> {
  return answer(api.POST('/api/handovers/{id}/print', { params: { path: { id } }, body: {}, headers: { 'Idempotency-Key': key }, parseAs: 'blob' }));
}

/** What my unit offered and nobody has accepted yet; the giver may take it back. */
export function OfferedList() {
  const t = useSay(handoverText);
  const announce = useAnnounce();
  const offered = useQuery({ queryKey: ['listHandovers', 'out'], queryFn: () => answer(api.GET('/api/handovers', { params: { query: { side: 'out', state: 'offered' } } })) });
  const withdraw = useAct((id: string, key: string) => answer(api.POST('/api/handovers/{id}/withdraw', { params: { path: { id } }, headers: { 'Idempotency-Key': key } })), {
    changes: ['listHandovers', 'getCounterDay', 'listDossiers'],
    onDone: () => announce(t('withdrawn')),
  });
  const record = usePaper(fetchHandover, t('record'));
  const rows = offered.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={t('offeredTitle')} bare>
      <DataTable
        label={t('offeredTitle')}
        rows={rows}
        rowId={(row) => row.id}
        columns={[
          { key: 'to', head: t('to'), cell: (row) => row.to.name },
          { key: 'sets', head: t('sets'), cell: (row) => row.sets, number: true },
          { key: 'at', head: t('at'), cell: (row) => instantShort(row.offeredAt) },
          {
            key: 'act',
            head: t('act'),
            cell: (row) => (
              <span className="row">
                <Button size="small" onPress={() => record.mutate(row.id)}>
                  {t('print')}
                </Button>
                <Button size="small" onPress={() => withdraw.mutate(row.id)}>
                  {t('withdraw')}
                </Button>
              </span>
            ),
          },
        ]}
      />
      <RefusalNotice error={withdraw.error ?? record.error} />
    </Card>
  );
}
