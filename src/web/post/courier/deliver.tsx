import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { useHeadingFocus } from '#web/parts/kept-draft/heading-focus.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { MoneyFields, PapersFields, ProofFields, TakerFields } from './deliver-fields.tsx';
import { deliveryOf, handingFrom, keptOf, missingOf } from './handing.ts';
import { useKept } from '#web/parts/kept.ts';
import { CHANGED, type Item } from './questions.ts';
import { courierText } from './text.ts';

type DeliverProps = { item: Item; onLeave: () => void; onReload: () => void };

/** One result at the door: who takes it, what comes back, what is paid, her signature. */
export function Deliver({ item, onLeave, onReload }: DeliverProps) {
  const t = useSay(courierText);
  const announce = useAnnounce();
  const heading = useHeadingFocus(item.shipmentId);
  const [asked, setAsked] = useState(false);
  const { value: handing, change, forget } = useKept({ area: 'phat', of: item.shipmentId }, handingFrom, keptOf);
  const deliver = useAct(
    (body: Asked<'deliverShipment'>, key: string) => answer(api.POST('/api/shipments/{id}/deliver', { params: { path: { id: item.shipmentId } }, body, headers: { 'Idempotency-Key': key } })),
    {
      changes: CHANGED,
      onDone: ({ receiptIds }) => {
        forget();
        announce(t(receiptIds.length > 0 ? 'deliveredReceipts' : 'delivered', { name: item.person.name, count: receiptIds.length }));
        onLeave();
      },
    },
  );
  const missing = missingOf(handing, item);
  const open = asked ? missing : [];
  const act = () => {
    setAsked(true);
    if (missing.length === 0) deliver.mutate(deliveryOf(handing, item));
    else focusFirstInvalid();
  };
  useKeys({ 'Ctrl+Enter': act, Escape: onLeave });
  return (
    <div className="stack">
      <Button look="quiet" onPress={onLeave}>
        {t('back')}
      </Button>
      <h1 ref={heading} tabIndex={-1}>
        {t('deliverTitle', { name: item.person.name })}
      </h1>
      <p>
        <span className="code">{item.postingNo ?? t('noNumber')}</span> · {item.procedureName}
      </p>
      <TakerFields handing={handing} onChange={change} open={open} />
      <PapersFields item={item} handing={handing} onChange={change} open={open} />
      <MoneyFields item={item} handing={handing} onChange={change} open={open} />
      <ProofFields handing={handing} onChange={change} open={open} />
      {open.length > 0 ? (
        <p className="notice late" role="alert">
          {t('stillOpen')}
        </p>
      ) : null}
      <RefusalNotice error={deliver.error} onRetry={onReload} />
      <Button look="main" wide onPress={act} pending={deliver.isPending}>
        {t('deliverAct')}
      </Button>
    </div>
  );
}
