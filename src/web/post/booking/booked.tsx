import { Link } from '@tanstack/react-router';
import type { Answered } from '#web/api/shapes.ts';
import { Button } from '#web/ui/button.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import { PayPostage } from '../postage/pay-postage.tsx';
import { Prints } from '../shipment/prints.tsx';
import { postalWords } from '../words.ts';
import { bookingText } from './text.ts';
import '../post.css';

type BookedProps = { answer: Answered<'bookShipment'>; /** Whose name the payment carries. */ payer: string; onAgain: () => void };

/** It is booked, or taken over: the papers to print, the postage to take, and the next one. */
export function Booked({ answer: { shipments, trackingSecret, warnings }, payer, onAgain }: BookedProps) {
  const t = useSay(bookingText);
  const word = useSayCode(postalWords);
  useKeys({ 'Ctrl+Enter': onAgain });
  const [shipment, back] = shipments;
  if (shipment === undefined) return null;
  const inward = shipment.direction === 'in';
  return (
    <div className="stack booked">
      <h2>{shipment.postingNo ? t('accepted', { number: shipment.postingNo }) : t(inward ? 'bookedIn' : 'booked')}</h2>
      {shipment.postingNo ? null : <p>{t(inward ? 'bookedInHow' : 'bookedHow')}</p>}
      {back ? <p>{t('otherWay', { price: money(back.price.totalVnd) })}</p> : null}
      {warnings.map((warning) => (
        <p key={warning.code} className="notice warn">
          {word(warning.code, warning.facts)}
        </p>
      ))}
      <Prints shipment={shipment} secret={trackingSecret ?? undefined} main />
      {shipments.map((one) => (
        <PayPostage key={one.id} shipment={one} payer={payer} />
      ))}
      <div className="actions">
        <Button keys="Ctrl ↵" onPress={onAgain}>
          {t('another')}
        </Button>
        <Link to="/buu-chinh/buu-gui/$id" params={{ id: shipment.id }}>
          {t('openShipment')}
        </Link>
      </div>
    </div>
  );
}
