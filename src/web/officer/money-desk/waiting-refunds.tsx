import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { moneyWords } from '#web/parts/purses/words.ts';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { MONEY_CHANGES, waitingRefunds } from './questions.ts';
import type { Refund } from './questions.ts';
import { deskText } from './text.ts';
import { WaitingCard } from './waiting-card.tsx';

/** Refunds in cash: a second person agrees before the money leaves a till. */
export function WaitingRefunds() {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const [asked, setAsked] = useState<{ refund: Refund; approve: boolean }>();
  return (
    <>
      <WaitingCard
        title={t('refunds')}
        none={[t('refundsNone'), t('refundsNoneHow')]}
        pages={useInfiniteQuery(waitingRefunds)}
        columns={[
          { key: 'by', head: t('askedBy'), cell: (row) => `${row.askedBy}, ${instantShort(row.askedAt)}` },
          { key: 'payee', head: t('payee'), cell: (row) => row.payeeName },
          {
            key: 'ground',
            head: t('ground'),
            cell: (row) => (
              <div>
                <p>{word(`payment.ground.${row.ground}`)}</p>
                <p className="small">{row.reason}</p>
              </div>
            ),
          },
          { key: 'purse', head: t('purse'), cell: (row) => word(`purse.${row.purse}`) },
          { key: 'amount', head: t('amount'), cell: (row) => money(row.amount), number: true },
          { key: 'act', head: t('act'), cell: (row) => <RefundActs refund={row} onAsk={(approve) => setAsked({ refund: row, approve })} /> },
        ]}
      />
      {asked?.approve === true ? <ApproveDialog refund={asked.refund} onClose={() => setAsked(undefined)} /> : null}
      {asked?.approve === false ? <DeclineDialog refund={asked.refund} onClose={() => setAsked(undefined)} /> : null}
    </>
  );
}

function RefundActs({ refund, onAsk }: { refund: Refund; onAsk: (approve: boolean) => void }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const act = refund.acts.find((one) => one.act === 'approveRefund');
  if (act === undefined) return null;
  if (!act.allowed) return <RefusedAct reason={act.refusal === null ? '' : word(act.refusal.code, act.refusal.facts)}>{t('approve')}</RefusedAct>;
  return (
    <div className="row">
      <Button size="small" onPress={() => onAsk(true)} label={t('approveTitle', { amount: money(refund.amount) })}>
        {t('approve')}
      </Button>
      <Button size="small" look="quiet" onPress={() => onAsk(false)} label={t('declineTitle', { amount: money(refund.amount) })}>
        {t('decline')}
      </Button>
    </div>
  );
}

type DialogProps = { refund: Refund; onClose: () => void };

const settle = (refund: Refund, body: { approve: boolean; reason?: string }, key: string) => answer(api.POST('/api/refunds/{id}/approve', { params: { path: { id: refund.id } }, body, headers: { 'Idempotency-Key': key } }));

function ApproveDialog({ refund, onClose }: DialogProps) {
  const t = useSay(deskText);
  return (
    <AskDialog
      title={t('approveTitle', { amount: money(refund.amount) })}
      main={t('approve')}
      note={<p>{t('approveHow', { asker: refund.askedBy, payee: refund.payeeName, words: refund.words })}</p>}
      fields={[]}
      send={(_, key) => settle(refund, { approve: true }, key)}
      said={({ number }) => t('approved', { no: number ?? '' })}
      changes={MONEY_CHANGES}
      onClose={onClose}
    />
  );
}

function DeclineDialog({ refund, onClose }: DialogProps) {
  const t = useSay(deskText);
  return (
    <AskDialog
      title={t('declineTitle', { amount: money(refund.amount) })}
      main={t('decline')}
      danger
      fields={[{ key: 'reason', kind: 'prose', label: t('declineReason'), max: 1000 }]}
      send={(values, key) => settle(refund, { approve: false, reason: read(values, 'reason') }, key)}
      said={() => t('declined')}
      changes={MONEY_CHANGES}
      onClose={onClose}
    />
  );
}
