import { Link } from '@tanstack/react-router';
import { useMay } from '#web/parts/session.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { postalWords } from '../words.ts';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

type ShipmentProps = { shipment: Shipment };

/** Where it is and who holds it since when, by the chain of custody. */
export function Where({ shipment }: ShipmentProps) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  const { units, sibling } = shipment;
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
          ...(sibling ? ([[t('sibling'), <OtherWay key="other" sibling={sibling} />]] as const) : []),
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
  if (endReason) facts.push([t('endReason'), endReason]);
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

function OtherWay({ sibling }: { sibling: NonNullable<Shipment['sibling']> }) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  return (
    <Link to="/buu-chinh/buu-gui/$id" params={{ id: sibling.id }}>
      {t(sibling.direction)} · {word(`postal.state.${sibling.state}`)}
    </Link>
  );
}
