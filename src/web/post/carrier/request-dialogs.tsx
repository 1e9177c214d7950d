import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { carrierWords, CHANGED, useExchanges } from './questions.ts';
import type { Request } from './questions.ts';
import { carrierText } from './text.ts';

type RequestDialogProps = { request: Request; onClose: () => void };

/** Says a dead request again, under its old key. */
export function ResendDialog({ request, onClose }: RequestDialogProps) {
  const t = useSay(carrierText);
  const named = useNamed(request);
  return (
    <AskDialog
      title={t('resendOf', named)}
      main={t('resend')}
      note={<p>{t('resendNote')}</p>}
      fields={[]}
      send={(_values, key) => answer(api.POST('/api/carrier/requests/{id}/resend', about(request.id, key)))}
      said={() => t('resent')}
      changes={CHANGED}
      onClose={onClose}
    />
  );
}

/** Gives a dead request up, with a reason. */
export function WithdrawDialog({ request, onClose }: RequestDialogProps) {
  const t = useSay(carrierText);
  const named = useNamed(request);
  return (
    <AskDialog
      title={t('withdrawOf', named)}
      main={t('withdraw')}
      fields={[{ key: 'reason', kind: 'prose', label: t('reason'), max: 500 }]}
      send={(values, key) => answer(api.POST('/api/carrier/requests/{id}/withdraw', { ...about(request.id, key), body: { reason: read(values, 'reason') } }))}
      said={() => t('withdrawn')}
      changes={CHANGED}
      onClose={onClose}
      danger
    />
  );
}

/** Every exchange about a request: when, what, how it ended; never what was in it. */
export function ExchangesDialog({ request, onClose }: RequestDialogProps) {
  const t = useSay(carrierText);
  const word = useSayCode(carrierWords);
  const asked = useExchanges(request.id);
  return (
    <Dialog
      title={t('exchangesOf', useNamed(request))}
      open
      onClose={onClose}
      broad
      actions={
        <Button look="quiet" keys="Esc" onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      <Loaded asked={asked} lines={3}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('exchangesNone')} how={t('exchangesNoneHow')} />
          ) : (
            <DataTable
              label={t('exchanges')}
              rows={rows}
              rowId={(row) => `${row.at} ${row.kind} ${row.attempt}`}
              total={t('all', { count: rows.length })}
              columns={[
                { key: 'at', head: t('at'), cell: (row) => instantShort(row.at) },
                { key: 'kind', head: t('kind'), cell: (row) => word(`postal.exchange.${row.kind}`) },
                {
                  key: 'outcome',
                  head: t('outcome'),
                  cell: (row) => (
                    <span className="row">
                      {row.failure === null ? <Chip tone="ok">{t('well')}</Chip> : <Chip tone="warn">{word(`postal.failure.${row.failure}`)}</Chip>}
                      <span className="small">{[...(row.status === null ? [] : [t('status', { status: row.status })]), t('took', row)].join(' · ')}</span>
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Dialog>
  );
}

function useNamed({ kind, postingNo }: Request) {
  const word = useSayCode(carrierWords);
  return { kind: word(`postal.request.${kind}`), number: postingNo ?? '' };
}

function about(id: string, key: string) {
  return { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
}
