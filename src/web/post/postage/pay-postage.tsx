import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DOOR_METHODS } from '#modules/postal/rules/delivery.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { FEES_CHANGES } from '#web/parts/fees/questions.ts';
import { TillNeeded } from '#web/parts/fees/till-link.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { money } from '#web/ui/show.ts';
import { postalWords } from '../words.ts';
import { postageText } from './text.ts';

type Charges = Answered<'listCharges'>;
type Method = (typeof DOOR_METHODS)[number];
type PayPostageProps = { shipment: { readonly id: string; readonly direction: 'in' | 'out' }; /** Whose name the payment carries. */ payer: string };

/** What a journey costs and is paid now: told, taken, or agreed to be paid at the door. */
export function PayPostage({ shipment, payer }: PayPostageProps) {
  const may = useMay();
  const { id } = shipment;
  const asked = useQuery({ queryKey: ['listCharges', id], enabled: may('payment.look'), queryFn: () => answer(api.GET('/api/charges', { params: { query: { subjectKind: 'shipment', subjectId: id } } })) });
  if (!may('payment.look')) return null;
  return <Loaded asked={asked}>{({ charges }) => <Postage charges={charges} shipment={shipment} payer={payer} />}</Loaded>;
}

function Postage({ charges, shipment, payer }: PayPostageProps & { charges: Charges['charges'] }) {
  const t = useSay(postageText);
  const word = useSayCode(postalWords);
  const may = useMay();
  const open = charges.filter(({ state }) => state === 'open');
  const now = open.filter(({ collectedAt }) => collectedAt === 'filing');
  const title = t('title', { way: word(shipment.direction === 'in' ? 'postal.SEND' : 'postal.RETURN') });
  if (now.length > 0 && may('payment.take')) return <TakeNow title={title} charges={now} payer={payer} />;
  const later = open.reduce((sum, { amount }) => sum + amount, 0);
  const paid = charges.filter(({ state }) => state === 'paid').reduce((sum, { amount }) => sum + amount, 0);
  const words = later > 0 ? t('atDelivery', { amount: money(later) }) : paid > 0 ? t('paid', { amount: money(paid) }) : t('nothing');
  return (
    <Card title={title}>
      <p>{words}</p>
    </Card>
  );
}

function TakeNow({ title, charges, payer }: { title: string; charges: Charges['charges']; payer: string }) {
  const t = useSay(postageText);
  const announce = useAnnounce();
  const [method, setMethod] = useState<Method>('cash');
  const [slip, setSlip] = useState('');
  const [asked, setAsked] = useState(false);
  const amount = charges.reduce((sum, charge) => sum + charge.amount, 0);
  const take = useAct((body: Asked<'takePayment'>, key: string) => answer(api.POST('/api/payments', { body, headers: { 'Idempotency-Key': key } })), {
    changes: FEES_CHANGES,
    onDone: () => announce(t('paid', { amount: money(amount) })),
  });
  const slipMissing = method === 'card' && slip.trim() === '';
  const act = () => {
    setAsked(true);
    if (slipMissing) focusFirstInvalid();
    else take.mutate({ chargeIds: charges.map(({ id }) => id), method, ...(method === 'cash' ? { tendered: amount } : { evidenceNo: slip.trim() }), ...(payer === '' ? {} : { payerName: payer }) });
  };
  return (
    <Card title={title}>
      <p className="row spread">
        <span>{t('toPay')}</span> <strong>{money(amount)}</strong>
      </p>
      <SegmentedChoice label={t('method', { way: title })} segments={DOOR_METHODS.map((id) => ({ id, label: t(id) }))} value={method} onChange={setMethod} />
      {method === 'card' ? <TextField label={t('slip')} value={slip} onChange={setSlip} mono maxLength={60} error={asked && slipMissing ? t('slipMissing') : undefined} /> : null}
      <RefusalNotice error={take.error} />
      <TillNeeded error={take.error} back={{ path: '/buu-chinh', beside: true }} />
      <div className="actions">
        <Button onPress={act} pending={take.isPending}>
          {t('take', { amount: money(amount) })}
        </Button>
      </div>
    </Card>
  );
}
