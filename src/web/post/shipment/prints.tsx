import { answer, api } from '#web/api/client.ts';
import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

/** Phiếu gửi and label. The secret the acceptance has just told is printed with the phiếu gửi, and never again. */
export function Prints({ shipment, secret, main = false }: { shipment: Pick<Shipment, 'id' | 'actions'>; secret: string | undefined; main?: boolean }) {
  const t = useSay(shipmentText);
  const { id } = shipment;
  const posting = usePaper(
    (trackingSecret: string | undefined, key) =>
      answer(api.POST('/api/shipments/{id}/posting', { params: { path: { id } }, body: trackingSecret === undefined ? {} : { trackingSecret }, headers: { 'Idempotency-Key': key }, parseAs: 'blob' })),
    t('posting'),
  );
  const label = usePaper((shipmentId: string, key) => answer(api.POST('/api/shipments/{id}/label', { params: { path: { id: shipmentId } }, headers: { 'Idempotency-Key': key }, parseAs: 'blob' })), t('label'));
  if (!shipment.actions.some((one) => one.action === 'print' && one.allowed)) return null;
  return (
    <div className="stack">
      {secret === undefined ? null : (
        <div className="notice ok">
          <p className="strong">{t('secretTitle', { secret })}</p>
          <p>{t('secretHow')}</p>
        </div>
      )}
      <div className="actions">
        <Button look={main ? 'main' : 'plain'} onPress={() => posting.mutate(secret)} pending={posting.isPending} autoFocus={main}>
          {t('printPosting')}
        </Button>
        <Button onPress={() => label.mutate(id)} pending={label.isPending}>
          {t('printLabel')}
        </Button>
      </div>
      <RefusalNotice error={posting.error ?? label.error} />
    </div>
  );
}
