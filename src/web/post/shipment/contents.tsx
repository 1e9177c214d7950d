import { Link } from '@tanstack/react-router';
import { INVITATION_WAYS } from '#modules/postal/rules/delivery.ts';
import { Card, Facts } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { postalWords } from '../words.ts';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

type ShipmentProps = { shipment: Shipment };

/** The papers inside, as counted together. */
export function Inside({ shipment }: ShipmentProps) {
  const t = useSay(shipmentText);
  return (
    <Card title={t('inside')} bare>
      {shipment.papers.length === 0 ? (
        <EmptyState title={t('insideNone')} how={t('insideNoneHow')} />
      ) : (
        <DataTable
          label={t('inside')}
          rows={shipment.papers}
          rowId={(row) => String(row.no)}
          columns={[
            { key: 'name', head: t('paper'), cell: (row) => `${row.no}. ${row.name}` },
            { key: 'originals', head: t('originals'), cell: (row) => row.originals, number: true },
            { key: 'certified', head: t('certified'), cell: (row) => row.certified, number: true },
            { key: 'copies', head: t('copies'), cell: (row) => row.copies, number: true },
          ]}
        />
      )}
    </Card>
  );
}

/** What the journey costs, line by line, and what the receiver still owes. */
export function Price({ shipment: { price, weightGrams } }: ShipmentProps) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  return (
    <Card title={t('price')}>
      <Facts
        facts={[
          [t('weight'), t('grams', { grams: weightGrams })],
          ...price.lines.map((line) => [word(`postal.${line.what}`), money(line.vnd)] as const),
          ...(price.group ? [[t('group'), [price.group, price.groupEvidence].filter((part) => part !== null).join(' · ')] as const] : []),
          [t('total'), <strong key="total">{money(price.totalVnd)}</strong>],
          ...(price.codVnd > 0 ? [[t('cod'), money(price.codVnd)] as const] : []),
        ]}
      />
    </Card>
  );
}

/** Who sends and who receives; telephone and address only for who handles it. */
export function People({ shipment: { people } }: ShipmentProps) {
  const t = useSay(shipmentText);
  const masked = people.some((person) => person.masked);
  return (
    <Card title={t('people')} foot={masked ? t('masked') : undefined}>
      <Facts
        facts={people.map((person) => [
          t(person.role),
          <div key={person.role}>
            <p>{person.name}</p>
            <p className="small">{[person.phone, person.email, person.address].filter((part) => part !== null).join(' · ')}</p>
          </div>,
        ])}
      />
    </Card>
  );
}

/** The numbers it was given; a voided one stays in sight. */
export function Labels({ shipment: { labels } }: ShipmentProps) {
  const t = useSay(shipmentText);
  return (
    <Card title={t('labels')}>
      {labels.length === 0 ? (
        <p>{t('labelNone')}</p>
      ) : (
        <ul className="stack tight">
          {labels.map((label) => (
            <li key={label.postingNo}>
              <span className="code">{label.postingNo}</span> <span className="small">{label.voidedAt ? t('labelVoided', { when: instantShort(label.voidedAt), reason: label.voidReason ?? '' }) : t('labelValid', { when: instantShort(label.givenAt) })}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The lists it travelled on, and how often and by which way its receiver was invited. */
export function Manifests({ shipment: { manifests, invitations } }: ShipmentProps) {
  const t = useSay(shipmentText);
  const wayOf = (told: string) => INVITATION_WAYS.filter((way) => way === told).map((way) => t(`way.${way}`));
  return (
    <>
      {manifests.length > 0 ? (
        <Card title={t('manifests')}>
          <ul className="stack tight">
            {manifests.map((one) => (
              <li key={one.id}>
                <Link to="/buu-chinh/bang-ke/$id" params={{ id: one.id }} className="code">
                  {one.number}
                </Link>{' '}
                <span className="small">{t('addedAt', { when: instantShort(one.addedAt) })}</span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {invitations.length > 0 ? (
        <Card title={t('invitations')}>
          <Facts facts={invitations.map((one) => [t('invitation', { no: one.no }), [...wayOf(one.way), instantShort(one.invitedAt), one.by].filter((part) => part !== null).join(' · ')])} />
        </Card>
      ) : null}
    </>
  );
}
