import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { useKept } from '#web/parts/kept.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { PayPostage } from '../postage/pay-postage.tsx';
import { Prints } from '../shipment/prints.tsx';
import { CHANGED_BY_ACTS, getShipment } from '../shipment/questions.ts';
import type { Shipment } from '../shipment/questions.ts';
import { ContactLines } from './item-card.tsx';
import { CountFields, SealFields, SenderProofFields, WeightFields } from './pick-up-fields.tsx';
import { keptPicking, pickedUp, pickingFrom, pickingMissing } from './picking.ts';
import { courierText } from './text.ts';

type PickUpProps = { shipmentId: string; onLeave: () => void };

/** One dossier at its sender's door: counted, weighed, signed for; then its number, its papers and its postage. */
export function PickUp({ shipmentId, onLeave }: PickUpProps) {
  const t = useSay(courierText);
  const asked = useQuery(getShipment(shipmentId));
  const [taken, setTaken] = useState<Answered<'acceptShipment'>>();
  return (
    <div className="stack">
      <Button look="quiet" onPress={onLeave}>
        {t('back')}
      </Button>
      {taken ? (
        <Taken taken={taken} onLeave={onLeave} />
      ) : (
        <Loaded asked={asked}>{(shipment) => (shipment.state === 'ordered' ? <AtTheSender shipment={shipment} onTaken={setTaken} onReload={() => void asked.refetch()} /> : <PickUpGone />)}</Loaded>
      )}
    </div>
  );
}

function PickUpGone() {
  const t = useSay(courierText);
  return (
    <>
      <h1>{t('pickupGone')}</h1>
      <p>{t('pickupGoneHow')}</p>
    </>
  );
}

type AtTheSenderProps = { shipment: Shipment; onTaken: (taken: Answered<'acceptShipment'>) => void; onReload: () => void };

function AtTheSender({ shipment, onTaken, onReload }: AtTheSenderProps) {
  const t = useSay(courierText);
  const announce = useAnnounce();
  const [asked, setAsked] = useState(false);
  const { value: picking, change, forget } = useKept({ area: 'phat', of: shipment.id }, pickingFrom, keptPicking);
  const accept = useAct((body: Asked<'acceptShipment'>, key: string) => answer(api.POST('/api/shipments/{id}/accept', { params: { path: { id: shipment.id } }, body, headers: { 'Idempotency-Key': key } })), {
    changes: CHANGED_BY_ACTS,
    onDone: (taken) => {
      forget();
      announce(t('pickupDone', { number: taken.shipment.postingNo ?? '' }));
      onTaken(taken);
    },
  });
  const missing = pickingMissing(picking, shipment);
  const act = () => {
    setAsked(true);
    if (missing.length > 0) focusFirstInvalid();
    else if (!accept.isPending) accept.mutate(pickedUp(picking, shipment));
  };
  useKeys({ 'Ctrl+Enter': act });
  const sender = senderIn(shipment);
  const given = { shipment, picking, onChange: change, open: asked ? missing : [] };
  return (
    <>
      <h1>{t('pickupTitle', { name: sender.name })}</h1>
      <ContactLines person={sender} />
      <p>{shipment.procedure.name}</p>
      <CountFields {...given} />
      <WeightFields {...given} />
      <SenderProofFields {...given} />
      <SealFields {...given} />
      {given.open.length > 0 ? (
        <p className="notice late" role="alert">
          {t('stillOpen')}
        </p>
      ) : null}
      <RefusalNotice error={accept.error} onRetry={onReload} />
      <Button look="main" wide onPress={act} pending={accept.isPending}>
        {t('pickupAct')}
      </Button>
    </>
  );
}

/** Taken over: the number and the secret, once; what is printed, and the postage. */
function Taken({ taken: { shipment, trackingSecret }, onLeave }: { taken: Answered<'acceptShipment'>; onLeave: () => void }) {
  const t = useSay(courierText);
  return (
    <>
      <h1>{t('pickupDone', { number: shipment.postingNo ?? '' })}</h1>
      <PayPostage shipment={shipment} payer={senderIn(shipment).name} />
      <Prints shipment={shipment} secret={trackingSecret} />
      <Button look="main" wide onPress={onLeave}>
        {t('back')}
      </Button>
    </>
  );
}

function senderIn({ people }: Shipment) {
  const sender = people.find(({ role }) => role === 'sender');
  return { name: sender?.name ?? '', phone: sender?.phone ?? null, address: sender?.address ?? '' };
}
