import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip, PostBadge } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import type { Dossier } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords } from './words.ts';

type Held = Dossier['custody'][number];
type Party = Dossier['parties'][number];

const POSTAL_HANDS: readonly string[] = ['bag', 'postOffice'];

/** Who has the papers and the result in hand, and since when. */
export function Holding({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  return (
    <Card title={t('holding')}>
      {dossier.custody.length === 0 ? <p>{t('noSets')}</p> : null}
      {dossier.custody.map((item) => (
        <HeldItem key={`${item.kind} ${item.part}`} item={item} />
      ))}
      {dossier.handler ? <p>{t('handledBy', { name: dossier.handler.name })}</p> : null}
      {dossier.custody.length > 0 ? <p className="small">{t('sets', { count: dossier.custody.length })}</p> : null}
    </Card>
  );
}

function HeldItem({ item }: { item: Held }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const holder = item.staff?.name ?? word(`holder.${item.holderKind}`);
  return (
    <div className="stack tight">
      <p className="small strong">
        {word(`item.${item.kind}`)}
        {item.part > 1 ? ` · ${t('laterSet', { part: item.part })}` : ''}
      </p>
      <p className="row">
        {POSTAL_HANDS.includes(item.holderKind) ? <PostBadge>{holder}</PostBadge> : <Chip tone={item.holderKind === 'citizen' ? 'quiet' : 'plain'}>{holder}</Chip>}
        <span className="small">{t('since', { when: instantShort(item.heldSince) })}</span>
      </p>
      {item.unit ? <p className="small">{item.unit.name}</p> : null}
      {item.onOffer ? (
        <p>
          <Chip tone="warn">{t('onOffer')}</Chip>
        </p>
      ) : null}
    </div>
  );
}

/** The people of the dossier, masked for whoever does not handle it. */
export function People({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const masked = dossier.parties.some((party) => party.masked);
  return (
    <Card title={t('people')} foot={masked ? t('maskedWhy') : undefined}>
      <Facts
        facts={[
          ...dossier.parties.map((party) => [word(`dossier.party.${party.role}`), <PartyLines key={party.id} party={party} />] as const),
          [t('resultTo'), word(`dossier.resultChoice.${dossier.resultChoice}`)],
        ]}
      />
    </Card>
  );
}

function PartyLines({ party }: { party: Party }) {
  const word = useSayCode(roomWords);
  const contact = [party.birth, party.phone, party.email, party.address].filter((part) => part !== null);
  return (
    <>
      <p className="strong">{party.name}</p>
      {party.idNumber ? (
        <p className="small">
          {word(`dossier.idKind.${party.idKind}`)}: <span className="code">{party.idNumber}</span>
        </p>
      ) : null}
      {contact.map((part) => (
        <p key={part} className="small">
          {part}
        </p>
      ))}
      {party.evidence === 'none' ? null : (
        <p className="small">
          {word(`dossier.evidence.${party.evidence}`)}
          {party.evidenceNote ? ` · ${party.evidenceNote}` : ''}
        </p>
      )}
    </>
  );
}

/** How and by whom it was received. */
export function ReceptionFacts({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  return (
    <Card title={t('details')}>
      <Facts
        facts={[
          [t('reception'), dossier.units.reception.name],
          [t('units'), dossier.units.competent.name],
          ...(dossier.receiver ? ([[t('receivedBy'), <Receiver key="by" receiver={dossier.receiver} />]] as const) : []),
          [dossier.receivedAt ? t('receivedAt') : t('arrivedAt'), instantShort(dossier.receivedAt ?? dossier.arrivedAt)],
          [t('channel'), word(`dossier.channel.${dossier.channel}`)],
          [t('quantity'), String(dossier.quantity)],
          [t('regime'), dossier.regime],
        ]}
      />
    </Card>
  );
}

function Receiver({ receiver }: { receiver: NonNullable<Dossier['receiver']> }) {
  return (
    <>
      {receiver.name} {receiver.employer === 'post' ? <PostBadge /> : null}
    </>
  );
}
