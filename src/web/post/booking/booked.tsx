import { Link, useNavigate } from '@tanstack/react-router';
import type { Answered } from '#web/api/shapes.ts';
import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Prints } from '../shipment/prints.tsx';
import { postalWords } from '../words.ts';
import { bookingText } from './text.ts';

/** It is booked, or taken over: the papers to print, and the next one. */
export function Booked({ answer: { shipments, trackingSecret, warnings } }: { answer: Answered<'bookShipment'> }) {
  const t = useSay(bookingText);
  const word = useSayCode(postalWords);
  const navigate = useNavigate();
  const [shipment] = shipments;
  if (shipment === undefined) return null;
  return (
    <div className="stack">
      <h2>{shipment.postingNo ? t('accepted', { number: shipment.postingNo }) : t('booked')}</h2>
      {shipment.postingNo ? null : <p>{t('bookedHow')}</p>}
      {warnings.map((warning) => (
        <p key={warning.code} className="notice warn">
          {word(warning.code, warning.facts)}
        </p>
      ))}
      <Prints shipment={shipment} secret={trackingSecret ?? undefined} main />
      <div className="actions">
        <Button onPress={() => void navigate({ to: '/buu-chinh/nhan', search: {} })}>{t('another')}</Button>
        <Link to="/buu-chinh/buu-gui/$id" params={{ id: shipment.id }}>
          {t('openShipment')}
        </Link>
      </div>
    </div>
  );
}
