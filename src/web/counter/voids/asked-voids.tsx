import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { instantShort } from '#web/ui/show.ts';
import type { CounterDay } from '../questions.ts';
import { counterText } from '../text.ts';

type Step = { readonly id: string; readonly step: 'confirm' | 'decline' };

/** What colleagues ask to have voided; a second person agrees or declines. */
export function AskedVoids({ asked }: { asked: CounterDay['voidsAsked'] }) {
  const t = useSay(counterText);
  const word = useSayCode(counterText);
  const announce = useAnnounce();
  const settle = useAct(({ id, step }: Step, key: string) => answer(api.POST('/api/service-events/{id}/void', { params: { path: { id } }, body: { step }, headers: { 'Idempotency-Key': key } })), {
    changes: ['getCounterDay', 'listAssistance'],
    onDone: ({ state }) => announce(t(state === 'confirmed' ? 'voidAgreed' : 'voidDeclined')),
  });
  if (asked.length === 0) return null;
  return (
    <Card title={t('voidsTitle')} bare>
      <DataTable
        label={t('voidsTitle')}
        rows={asked}
        rowId={(row) => row.entryId}
        columns={[
          { key: 'time', head: t('time'), cell: (row) => instantShort(row.askedAt) },
          { key: 'what', head: t('what'), cell: (row) => word(`event.${row.type}`) },
          { key: 'reason', head: t('voidReason'), cell: (row) => row.reason },
          { key: 'by', head: t('by'), cell: (row) => row.askedBy },
          {
            key: 'act',
            head: t('acts'),
            cell: (row) => (
              <span className="row">
                <Button size="small" onPress={() => settle.mutate({ id: row.entryId, step: 'confirm' })} pending={settle.isPending}>
                  {t('voidAgree')}
                </Button>
                <Button size="small" look="quiet" onPress={() => settle.mutate({ id: row.entryId, step: 'decline' })} pending={settle.isPending}>
                  {t('voidDecline')}
                </Button>
              </span>
            ),
          },
        ]}
      />
      <RefusalNotice error={settle.error} />
    </Card>
  );
}
