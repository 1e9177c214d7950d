import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { NOTICE_ENDINGS } from '#modules/payment/rules/payments.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import { moneyWords } from '#web/parts/purses/words.ts';
import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { MONEY_CHANGES, waitingNotices } from './questions.ts';
import type { Notice } from './questions.ts';
import { deskText } from './text.ts';
import { WaitingCard } from './waiting-card.tsx';

/** Money the bank told of that fits no bill: somebody says what became of it. */
export function WaitingNotices() {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const [settling, setSettling] = useState<Notice>();
  return (
    <>
      <WaitingCard
        title={t('notices')}
        none={[t('noticesNone'), t('noticesNoneHow')]}
        pages={useInfiniteQuery(waitingNotices)}
        columns={[
          {
            key: 'ref',
            head: t('transaction'),
            cell: (row) => (
              <div>
                <p className="code">{row.transactionRef}</p>
                <p className="small">
                  {row.bankName} <span className="code">{row.account}</span>
                </p>
              </div>
            ),
          },
          { key: 'bill', head: t('bill'), cell: (row) => <span className="code">{row.billRef}</span> },
          { key: 'at', head: t('paidAt'), cell: (row) => instantShort(row.paidAt) },
          { key: 'outcome', head: t('outcome'), cell: (row) => word(`payment.noticeOutcome.${row.outcome}`) },
          { key: 'amount', head: t('amount'), cell: (row) => <NoticeAmount notice={row} />, number: true },
          {
            key: 'act',
            head: t('act'),
            cell: (row) =>
              row.maySettle ? (
                <Button size="small" onPress={() => setSettling(row)} label={t('settleTitle', { ref: row.transactionRef })}>
                  {t('settle')}
                </Button>
              ) : (
                <span className="small">{t('elsewhere')}</span>
              ),
          },
        ]}
      />
      {settling ? <SettleDialog notice={settling} onClose={() => setSettling(undefined)} /> : null}
    </>
  );
}

function NoticeAmount({ notice }: { notice: Notice }) {
  const t = useSay(deskText);
  return (
    <div>
      <p>{money(notice.amount)}</p>
      {notice.expected !== null && notice.expected !== notice.amount ? <p className="small">{t('expected', { amount: money(notice.expected) })}</p> : null}
    </div>
  );
}

function SettleDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  return (
    <AskDialog
      title={t('settleTitle', { ref: notice.transactionRef })}
      main={t('settle')}
      note={<p>{t('settleHow', { amount: money(notice.amount), bill: notice.billRef })}</p>}
      fields={[
        { key: 'ending', kind: 'segments', label: t('ending'), choices: NOTICE_ENDINGS.map((id) => ({ id, label: word(`payment.noticeEnding.${id}`) })) },
        { key: 'explanation', kind: 'prose', label: t('explanation'), max: 2000 },
        { key: 'documentNo', kind: 'line', label: t('documentNo'), optional: true, max: 60 },
      ]}
      send={(values, key) => {
        const ending = NOTICE_ENDINGS.find((one) => one === read(values, 'ending')) ?? 'explained';
        const body = { ending, explanation: read(values, 'explanation'), ...answered(values, 'documentNo') };
        return answer(api.POST('/api/bank-notices/{id}/settle', { params: { path: { id: notice.id } }, body, headers: { 'Idempotency-Key': key } }));
      }}
      said={() => t('settled')}
      changes={MONEY_CHANGES}
      onClose={onClose}
    />
  );
}
