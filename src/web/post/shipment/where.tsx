import { Link } from '@tanstack/react-router';
import { RETURN_REASONS } from '#modules/postal/rules/delivery.ts';
import { useMay } from '#web/parts/session.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { toneOfState } from '../tones.ts';
import { postalWords } from '../words.ts';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';
import './shipment.css';

type ShipmentProps = { shipment: Shipment };

/** Where it is and who holds it since when, by the chain of custody. */
export function Where({ shipment }: ShipmentProps) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  const { units } = shipment;
  return (
    <Card title={t('where')}>
      <Facts
        facts={[
          [t('state'), t('stateSince', { state: word(`postal.state.${shipment.state}`), when: instantShort(shipment.stateAt) })],
          [t('holder'), <Holders key="holder" shipment={shipment} />],
          [t('unit'), units.unit.name],
          [t('oneStop'), units.oneStop.name],
          [t('dossier'), <DossierName key="dossier" shipment={shipment} />],
          ...handled(shipment, t),
        ]}
      />
    </Card>
  );
}

function handled({ accepted, sealed, endReason }: Shipment, t: (key: keyof typeof shipmentText, facts?: Record<string, string>) => string): [string, string][] {
  const facts: [string, string][] = [];
  if (accepted) facts.push([t('signed'), t('signedBy', { when: instantShort(accepted.at), by: accepted.by ?? '' })]);
  if (accepted?.agencySigner) facts.push([t('agencySigner'), accepted.agencySigner]);
  if (accepted) facts.push([t('sealed'), sealed ? sealedWords(sealed, t) : t('notSealed')]);
  const told = RETURN_REASONS.find((reason) => reason === endReason);
  if (endReason) facts.push([t('endReason'), told === undefined ? endReason : t(`return.${told}`)]);
  return facts;
}

function sealedWords({ at, sealNo }: NonNullable<Shipment['sealed']>, t: (key: keyof typeof shipmentText, facts?: Record<string, string>) => string): string {
  return sealNo ? t('sealNo', { when: instantShort(at), no: sealNo }) : instantShort(at);
}

function Holders({ shipment }: ShipmentProps) {
  const t = useSay(shipmentText);
  if (shipment.custody.length === 0) return <>{shipment.accepted ? t('notHeld') : t('notTaken')}</>;
  return (
    <>
      {shipment.custody.map((item) => (
        <p key={item.kind}>
          {t('heldSince', { who: holderName(item, t), when: instantShort(item.heldSince) })}
          {item.onOffer ? ` (${t('onOffer')})` : ''}
        </p>
      ))}
    </>
  );
}

function holderName({ holderKind, staff, unit, bag }: Shipment['custody'][number], t: (key: keyof typeof shipmentText, facts?: Record<string, string>) => string): string {
  if (bag) return t('bag', { bag });
  const names = [staff?.name, unit?.name].filter((name) => name !== undefined);
  return names.length > 0 ? names.join(' · ') : t(`holder.${holderKind}`);
}

function DossierName({ shipment: { dossier } }: ShipmentProps) {
  const t = useSay(shipmentText);
  const may = useMay();
  if (!dossier.stands) return <>{t('notFiled')}</>;
  const code = <span className="code">{dossier.code ?? ''}</span>;
  return may('dossier.view') ? (
    <Link to="/ho-so/$id" params={{ id: dossier.id }}>
      {code}
    </Link>
  ) : (
    code
  );
}

/** Where two ways were sold together: both, the one that is shown marked. */
export function BothWays({ shipment }: ShipmentProps) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  if (shipment.sibling === null) return null;
  const ways = [shipment, shipment.sibling].toSorted((a, b) => a.direction.localeCompare(b.direction));
  return (
    <nav className="both-ways" aria-label={t('ways')}>
      {ways.map((way) => (
        <Link key={way.id} to="/buu-chinh/buu-gui/$id" params={{ id: way.id }} className="way" aria-current={way.id === shipment.id ? 'page' : undefined}>
          <span className="strong">{t(way.direction)}</span>
          <span className="code small">{way.postingNo ?? t('noNumber')}</span>
          <Chip tone={toneOfState(way.state)}>{word(`postal.state.${way.state}`)}</Chip>
        </Link>
      ))}
    </nav>
  );
}
