import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { PagedList } from '#web/parts/paged-list.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort, money } from '#web/ui/show.ts';
import { ShipmentLink } from './complaint-list.tsx';
import { CHANGED, complaintWords, useCompensations } from './questions.ts';
import type { Compensation } from './questions.ts';
import { complaintText } from './text.ts';

/** Compensations that are to be paid, due first, or that were. */
export function CompensationList({ list }: { list: 'toPay' | 'paid' }) {
  const t = useSay(complaintText);
  const [paying, setPaying] = useState<Compensation>();
  const asked = useCompensations(list === 'paid');
  return (
    <Card title={t(list)} bare>
      <PagedList
        asked={asked}
        label={t(list)}
        none={[t(`none.${list}`), t(`noneHow.${list}`)]}
        rowId={(row) => row.id}
        total={(shown, some) => t(some ? 'someCompensations' : 'allCompensations', { count: shown })}
        columns={[
          { key: 'shipment', head: t('shipment'), cell: (row) => <ShipmentLink id={row.shipmentId} postingNo={row.postingNo} /> },
          { key: 'what', head: t('harm'), cell: (row) => <Made compensation={row} /> },
          { key: 'amount', head: t('amount'), cell: (row) => <span className="strong">{money(row.amountVnd)}</span>, number: true },
          { key: 'decided', head: t('decided'), cell: (row) => t('by', { name: row.decidedBy, at: instantShort(row.decidedAt) }) },
          { key: 'end', head: t(list === 'paid' ? 'paidAt' : 'payBy'), cell: (row) => <End compensation={row} onPay={setPaying} /> },
        ]}
      />
      {paying === undefined ? null : <PayDialog compensation={paying} onClose={() => setPaying(undefined)} />}
    </Card>
  );
}

/** For what, and how the amount is made up. */
function Made({ compensation: { harm, lines } }: { compensation: Compensation }) {
  const word = useSayCode(complaintWords);
  return (
    <div>
      <p className="strong">{word(`postal.harm.${harm}`)}</p>
      {lines.map((line, at) => (
        <p key={at} className="small">
          {[line.what ?? word(`postal.compensation.${line.kind}`), money(line.amountVnd), line.documentNo].filter((part) => part !== null).join(' · ')}
        </p>
      ))}
    </div>
  );
}

function End({ compensation, onPay }: { compensation: Compensation; onPay: (compensation: Compensation) => void }) {
  const t = useSay(complaintText);
  const may = useMay();
  const { today } = useMe();
  const { paidAt, documentNo, payBy, postingNo, toRepayVnd } = compensation;
  if (paidAt !== null) {
    return (
      <div>
        <p>{[instantShort(paidAt), documentNo].filter((part) => part !== null).join(' · ')}</p>
        {toRepayVnd > 0 ? <p className="small">{t('toRepay', { amount: money(toRepayVnd) })}</p> : null}
      </div>
    );
  }
  return (
    <div className="row">
      <span className="strong">{dayShort(payBy)}</span>
      {payBy < today ? <Chip tone="late">{t('overdue')}</Chip> : null}
      {may('postal.manage') ? (
        <Button size="small" onPress={() => onPay(compensation)} label={t('payOf', { number: postingNo ?? '' })}>
          {t('pay')}
        </Button>
      ) : null}
    </div>
  );
}

function PayDialog({ compensation, onClose }: { compensation: Compensation; onClose: () => void }) {
  const t = useSay(complaintText);
  const { id, amountVnd, postingNo } = compensation;
  return (
    <AskDialog
      title={t('payOf', { number: postingNo ?? '' })}
      main={t('pay')}
      note={<p>{t('payNote', { amount: money(amountVnd) })}</p>}
      fields={[{ key: 'documentNo', kind: 'line', label: t('documentNo'), max: 60 }]}
      send={(values, key) => answer(api.POST('/api/compensations/{id}/pay', { params: { path: { id } }, body: { documentNo: read(values, 'documentNo') }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('paidSaid', { amount: money(amountVnd) })}
      changes={CHANGED}
      onClose={onClose}
    />
  );
}
