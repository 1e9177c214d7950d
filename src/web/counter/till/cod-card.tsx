import { Link } from '@tanstack/react-router';
import { PlaceLink } from '#web/parts/still-out/place-link.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import type { Sheet } from './questions.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

/** What was collected at doors: how much by purse and method, and at which doors the cash was taken that is still in the till. */
export function CodCard({ sheet }: { sheet: Sheet }) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const { id } = sheet.session;
  if (sheet.cod.length === 0 && sheet.codOpen.length === 0) return null;
  return (
    <Card title={t('codTitle')} bare>
      {sheet.cod.length === 0 ? null : (
        <DataTable
          label={t('codTitle')}
          rows={sheet.cod}
          rowId={(sum) => `${sum.purse} ${sum.method}`}
          columns={[
            {
              key: 'purse',
              head: t('purse'),
              cell: (sum) => (
                <Link to="/ca-quy/$id/dong" params={{ id }} search={{ ngan: sum.purse, hinhThuc: sum.method, thuHo: 'co' }} className="row-open">
                  {word(`purse.${sum.purse}`)}
                </Link>
              ),
            },
            { key: 'method', head: t('method'), cell: (sum) => word(`method.${sum.method}`) },
            { key: 'lines', head: t('lines'), cell: (sum) => sum.lines, number: true },
            { key: 'amount', head: t('amount'), cell: (sum) => money(sum.amount), number: true },
          ]}
        />
      )}
      {sheet.codOpen.length === 0 ? null : <CodHeld lines={sheet.codOpen} />}
    </Card>
  );
}

function CodHeld({ lines }: { lines: Sheet['codOpen'] }) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  return (
    <>
      <h3 className="card-body">{t('codHeld')}</h3>
      <DataTable
        label={t('codHeld')}
        rows={lines}
        rowId={(line) => line.entryId}
        total={t('codHeldTotal', { amount: money(lines.reduce((sum, line) => sum + line.amount, 0)) })}
        columns={[
          { key: 'shipment', head: t('shipment'), cell: (line) => <CodFor shipment={line.shipment} /> },
          { key: 'purse', head: t('purse'), cell: (line) => word(`purse.${line.purse}`) },
          { key: 'at', head: t('enteredAt'), cell: (line) => instantShort(line.at) },
          { key: 'amount', head: t('amount'), cell: (line) => money(line.amount), number: true },
        ]}
      />
    </>
  );
}

/** The parcel at whose door money was taken. */
export function CodFor({ shipment }: { shipment: Sheet['codOpen'][number]['shipment'] }) {
  const t = useSay(tillText);
  if (shipment === null) return <span className="small">{t('shipmentUnknown')}</span>;
  return (
    <span className="code">
      <PlaceLink place={{ kind: 'shipment', id: shipment.id }}>{shipment.label}</PlaceLink>
    </span>
  );
}
