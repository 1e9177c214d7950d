import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { moneyWords } from '#web/parts/purses/words.ts';
import { useMe } from '#web/parts/session.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { MONEY_CHANGES, waitingTransfers } from './questions.ts';
import type { Transfer } from './questions.ts';
import { deskText } from './text.ts';
import { WaitingCard } from './waiting-card.tsx';

/** Transfers the bank has not told of: a second person confirms them from the statement. */
export function WaitingTransfers() {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const [confirming, setConfirming] = useState<Transfer>();
  return (
    <>
      <WaitingCard
        title={t('transfers')}
        none={[t('transfersNone'), t('transfersNoneHow')]}
        pages={useInfiniteQuery(waitingTransfers)}
        columns={[
          { key: 'bill', head: t('bill'), cell: (row) => <span className="code">{row.billRef}</span> },
          { key: 'payer', head: t('payer'), cell: (row) => row.payerName ?? '' },
          { key: 'at', head: t('takenAt'), cell: (row) => `${instantShort(row.takenAt)}, ${row.takenBy}` },
          { key: 'purse', head: t('purse'), cell: (row) => word(`purse.${row.purse}`) },
          { key: 'subject', head: t('subject'), cell: (row) => <Subject transfer={row} /> },
          { key: 'amount', head: t('amount'), cell: (row) => money(row.amount), number: true },
          { key: 'act', head: t('act'), cell: (row) => <ConfirmAct transfer={row} onConfirm={() => setConfirming(row)} /> },
        ]}
      />
      {confirming ? <ConfirmDialog transfer={confirming} onClose={() => setConfirming(undefined)} /> : null}
    </>
  );
}

function Subject({ transfer }: { transfer: Transfer }) {
  const t = useSay(deskText);
  if (transfer.subjectKind === 'dossier') {
    return (
      <Link to="/ho-so/$id" params={{ id: transfer.subjectId }}>
        {t('openDossier')}
      </Link>
    );
  }
  return (
    <Link to="/buu-chinh/buu-gui/$id" params={{ id: transfer.subjectId }}>
      {t('openShipment')}
    </Link>
  );
}

function ConfirmAct({ transfer, onConfirm }: { transfer: Transfer; onConfirm: () => void }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const act = transfer.acts.find((one) => one.act === 'confirm');
  if (act === undefined) return null;
  if (!act.allowed) return <RefusedAct reason={act.refusal === null ? '' : word(act.refusal.code, act.refusal.facts)}>{t('confirm')}</RefusedAct>;
  return (
    <Button size="small" onPress={onConfirm} label={t('confirmTitle', { bill: transfer.billRef ?? '' })}>
      {t('confirm')}
    </Button>
  );
}

function ConfirmDialog({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  const t = useSay(deskText);
  const { today } = useMe();
  const bill = transfer.billRef ?? '';
  return (
    <AskDialog
      title={t('confirmTitle', { bill })}
      main={t('confirm')}
      note={<p>{t('confirmHow', { amount: money(transfer.amount), payer: transfer.payerName ?? '' })}</p>}
      fields={[
        { key: 'statementRef', kind: 'line', label: t('statementRef'), max: 60 },
        { key: 'statementDay', kind: 'day', label: t('statementDay'), first: today },
        { key: 'amount', kind: 'number', label: t('statementAmount'), max: 11 },
      ]}
      send={(values, key) =>
        answer(
          api.POST('/api/payments/{id}/confirm', {
            params: { path: { id: transfer.id } },
            body: { statementRef: read(values, 'statementRef'), statementDay: read(values, 'statementDay'), amount: Number(read(values, 'amount')) },
            headers: { 'Idempotency-Key': key },
          }),
        )
      }
      said={({ receiptNumber }) => (receiptNumber === null ? t('confirmed', { bill }) : t('confirmedReceipt', { bill, no: receiptNumber }))}
      changes={MONEY_CHANGES}
      onClose={onClose}
    />
  );
}
