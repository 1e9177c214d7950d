import { Link } from '@tanstack/react-router';
import { PURSES } from '#modules/payment/rules/purses.ts';
import { showMinute } from '#kernel/day.ts';
import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { fetchSheet } from './acts.ts';
import { CodCard } from './cod-card.tsx';
import type { Sheet } from './questions.ts';
import { STATE_TONES } from './sessions.tsx';
import { tillText } from './text.ts';
import { VoucherCard } from './vouchers.tsx';
import { tillWords } from './words.ts';

type SheetProps = { sheet: Sheet };

/** The whole sheet of a till: who, when, receipts, cash by purse, what happened, vouchers. */
export function TillSheet({ sheet }: SheetProps) {
  return (
    <>
      <HeadCard sheet={sheet} />
      <CashCard sheet={sheet} />
      <SumsCard sheet={sheet} />
      <CodCard sheet={sheet} />
      <VoucherCard vouchers={sheet.vouchers} />
    </>
  );
}

function HeadCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const { session, rule } = sheet;
  const print = usePaper(fetchSheet, t('printPaper'));
  const signedBy = (by: string | null, at: string | null) => (at === null ? '' : t('byAt', { name: by ?? session.staff, when: instantShort(at) }));
  const facts = [
    [t('unit'), session.unit],
    [t('till'), session.till ?? ''],
    [t('openedAt'), signedBy(session.staff, session.openedAt)],
    [t('closedAt'), signedBy(session.closedBy, session.closedAt)],
    [t('signedAt'), signedBy(session.countersignedBy, session.countersignedAt)],
    [t('absentWhy'), sheet.absentReason ?? ''],
    [t('differenceReason'), sheet.differenceReason ?? ''],
    [t('items'), sheet.items.out > 0 ? t('itemsLine', sheet.items) : ''],
    [t('offerEnded'), sheet.offerEnded ? `${signedBy(sheet.offerEnded.by, sheet.offerEnded.at)}: ${sheet.offerEnded.reason}` : ''],
    [t('cutOff'), `${showMinute(rule.cutOffMinute)} · ${word(`rhythm.${rule.rhythm}`)} · ${rule.source}`],
  ] as const;
  return (
    <Card title={t('sheetTitle')} mark={<Chip tone={STATE_TONES[session.state]}>{word(`cashSession.${session.state}`)}</Chip>}>
      <Facts facts={[...facts.filter(([, value]) => value !== ''), [t('receipts'), <Receipts key="receipts" receipts={sheet.receipts} />]]} />
      <RefusalNotice error={print.error} />
      <div className="actions">
        {session.state === 'open' ? (
          <RefusedAct reason={t('printLater')}>{t('print')}</RefusedAct>
        ) : (
          <Button onPress={() => print.mutate(session.id)} pending={print.isPending}>
            {t('print')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Receipts({ receipts }: { receipts: Sheet['receipts'] }) {
  const t = useSay(tillText);
  if (receipts.length === 0) return <p>{t('noReceipts')}</p>;
  return (
    <>
      {receipts.map((range) => (
        <div key={`${range.series} ${range.first}`}>
          <p>{t('receiptLine', range)}</p>
          {range.cancelled.length > 0 ? <p className="small">{t('receiptCancelled', { numbers: range.cancelled.join(', ') })}</p> : null}
        </div>
      ))}
    </>
  );
}

function CashCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const { closing, countersigned } = sheet;
  return (
    <Card title={t('cashTitle')} bare>
      <DataTable
        label={t('cashTitle')}
        rows={PURSES}
        rowId={(purse) => purse}
        columns={[
          {
            key: 'purse',
            head: t('purse'),
            cell: (purse) => (
              <Link to="/ca-quy/$id/dong" params={{ id: sheet.session.id }} search={{ ngan: purse, hinhThuc: 'cash' }} className="row-open">
                {word(`purse.${purse}`)}
              </Link>
            ),
          },
          { key: 'opening', head: t('opening'), cell: (purse) => money(sheet.opening.counted[purse]), number: true },
          { key: 'expected', head: t('expected'), cell: (purse) => money((closing ?? sheet).expected[purse]), number: true },
          ...(closing
            ? [
                { key: 'closing', head: t('closing'), cell: (purse: (typeof PURSES)[number]) => money(closing.counted[purse]), number: true },
                { key: 'difference', head: t('difference'), cell: (purse: (typeof PURSES)[number]) => money(closing.difference[purse]), number: true },
              ]
            : []),
          ...(countersigned ? [{ key: 'second', head: t('second'), cell: (purse: (typeof PURSES)[number]) => money(countersigned.counted[purse]), number: true }] : []),
        ]}
      />
    </Card>
  );
}

function SumsCard({ sheet }: SheetProps) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const { id } = sheet.session;
  return (
    <Card
      title={t('sumsTitle')}
      bare
      mark={
        <Link to="/ca-quy/$id/dong" params={{ id }} search={{}}>
          {t('allLines')}
        </Link>
      }
    >
      {sheet.sums.length === 0 ? (
        <EmptyState title={t('sumsNone')} how={t('sumsNoneHow')} />
      ) : (
        <DataTable
          label={t('sumsTitle')}
          rows={sheet.sums}
          rowId={(sum) => `${sum.purse} ${sum.kind} ${sum.method}`}
          columns={[
            {
              key: 'kind',
              head: t('kind'),
              cell: (sum) => (
                <Link to="/ca-quy/$id/dong" params={{ id }} search={{ ngan: sum.purse, viec: sum.kind, hinhThuc: sum.method }} className="row-open">
                  {word(`purseEntry.${sum.kind}`)}
                </Link>
              ),
            },
            { key: 'purse', head: t('purse'), cell: (sum) => word(`purse.${sum.purse}`) },
            { key: 'method', head: t('method'), cell: (sum) => word(`method.${sum.method}`) },
            { key: 'lines', head: t('lines'), cell: (sum) => sum.lines, number: true },
            { key: 'amount', head: t('amount'), cell: (sum) => money(sum.amount), number: true },
          ]}
        />
      )}
    </Card>
  );
}
