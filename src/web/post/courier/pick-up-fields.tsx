import { useQuery } from '@tanstack/react-query';
import { DOOR_PROOFS } from '#modules/postal/rules/delivery.ts';
import { paperTitle } from '#web/parts/handing-in/papers.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { SignaturePad } from '#web/parts/signing/signature-pad.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { money } from '#web/ui/show.ts';
import { Tick } from '#web/ui/tick.tsx';
import { useQuote } from '../booking/areas.ts';
import { gramsIn } from '../booking/send-draft.ts';
import { getShipment } from '../shipment/questions.ts';
import type { Shipment } from '../shipment/questions.ts';
import { countOf, COUNTS, newPriceAsked, partOfWayIn, weightOf } from './picking.ts';
import type { Picking, PickingMissing } from './picking.ts';
import { courierText } from './text.ts';

type FieldsProps = { shipment: Shipment; picking: Picking; onChange: (patch: Partial<Picking>) => void; /** What to say as missing: nothing before the first attempt. */ open: readonly PickingMissing[] };

/** Every paper counted with the sender: originals, certified copies, copies. */
export function CountFields({ shipment, picking, onChange, open }: FieldsProps) {
  const t = useSay(courierText);
  const set = (key: string, typed: string) => onChange({ counts: { ...picking.counts, [key]: typed.replace(/\D/g, '').slice(0, 3) } });
  return (
    <Card title={t('countTitle')}>
      <p className="small">{t('countHow')}</p>
      {shipment.papers.map((paper) => (
        <div key={paper.no} className="stack tight" role="group" aria-label={paperTitle(paper.name)}>
          <p className="strong">{`${paper.no}. ${paperTitle(paper.name)}`}</p>
          <div className="courier-counts">
            {COUNTS.map((kind) => (
              <TextField key={kind} label={t(kind)} value={countOf(picking, paper, kind)} onChange={(typed) => set(`${paper.no}.${kind}`, typed)} inputMode="numeric" />
            ))}
          </div>
        </div>
      ))}
      {open.includes('count') ? <p className="notice late">{t('countMissing')}</p> : null}
    </Card>
  );
}

/** The weight, and the price told before anybody signs. */
export function WeightFields({ shipment, picking, onChange, open }: FieldsProps) {
  const t = useSay(courierText);
  const typed = weightOf(picking, shipment);
  const other = useQuery({ ...getShipment(shipment.sibling?.id ?? ''), enabled: shipment.sibling !== null });
  const grams = gramsIn(typed);
  const asked = newPriceAsked(shipment, grams, other.data);
  const quote = useQuote(asked);
  const changed = grams !== undefined && grams !== shipment.weightGrams;
  const told = changed ? quote.data && partOfWayIn(quote.data) : shipment.price.totalVnd;
  return (
    <Card title={t('weightTitle')} foot={changed ? t('priceBefore', { amount: money(shipment.price.totalVnd) }) : undefined}>
      <TextField label={t('weight')} value={typed} onChange={(weight) => onChange({ weight: weight.replace(/\D/g, '').slice(0, 5) })} inputMode="numeric" error={open.includes('weight') ? t('weightWrong') : undefined} />
      <p className="owed-line" role="status">
        <span>{t('pricePickup')}</span>
        <span className="strong">{told === undefined ? t('priceWaits') : money(told)}</span>
      </p>
      <RefusalNotice error={quote.error ?? other.error} />
    </Card>
  );
}

/** Signed on the screen, or on the paper phiếu gửi whose number is entered. */
export function SenderProofFields({ picking, onChange, open }: FieldsProps) {
  const t = useSay(courierText);
  return (
    <Card title={t('senderProof')}>
      <SegmentedChoice tall label={t('proof')} segments={DOOR_PROOFS.map((id) => ({ id, label: t(id) }))} value={picking.proof} onChange={(proof) => onChange({ proof })} />
      {picking.proof === 'screen' ? (
        <SignaturePad label={t('senderSigns')} path={picking.signature} onChange={(signature) => onChange({ signature })} error={open.includes('signature') ? t('senderSignMissing') : undefined} />
      ) : (
        <TextField label={t('documentNo')} value={picking.documentNo} onChange={(documentNo) => onChange({ documentNo })} mono maxLength={30} error={open.includes('documentNo') ? t('documentMissing') : undefined} />
      )}
    </Card>
  );
}

/** Packed and sealed before the sender, and the number of a label at hand. */
export function SealFields({ picking, onChange }: FieldsProps) {
  const t = useSay(courierText);
  return (
    <Card title={t('sealTitle')}>
      <Tick checked={picking.seal} onChange={(seal) => onChange({ seal })}>
        {t('sealed')}
      </Tick>
      {picking.seal ? <TextField label={t('sealNo')} value={picking.sealNo} onChange={(sealNo) => onChange({ sealNo })} optional mono maxLength={30} /> : null}
      <TextField label={t('labelNo')} value={picking.postingNo} onChange={(postingNo) => onChange({ postingNo })} optional mono maxLength={20} scan="here" />
    </Card>
  );
}
