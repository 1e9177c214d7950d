import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { usePaper } from '#web/parts/print.tsx';
import { moneyWords } from '#web/parts/purses/words.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count, dayShort, instantShort, money } from '#web/ui/show.ts';
import { getTransferList } from './questions.ts';
import { deskText } from './text.ts';

const route = getRouteApi('/thu-phi/bang-ke/$id');

type Whole = Answered<'getTransferList'>;

/** One list of fees for the agency's account, line by line, and on paper. */
export function TransferListPage() {
  const t = useSay(deskText);
  const { id } = route.useParams();
  const asked = useQuery(getTransferList(id));
  return (
    <div className="page">
      <p>
        <Link to="/thu-phi" search={{ xem: 'bang-ke' }}>
          {t('back')}
        </Link>
      </p>
      <Loaded asked={asked} lines={8}>
        {(whole) => (
          <>
            <h1>{t('listTitle', { no: whole.list.no })}</h1>
            <HeadCard whole={whole} />
            <MethodCard whole={whole} />
            <LinesCard whole={whole} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function HeadCard({ whole: { list, cutOffAt } }: { whole: Whole }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const may = useMay();
  const print = usePaper((id: string, key: string) => answer(api.POST('/api/transfer-lists/{id}/print', { params: { path: { id } }, headers: { 'Idempotency-Key': key }, parseAs: 'blob' })), t('paper'));
  return (
    <Card title={`${word(`rhythm.${list.rhythm}`)}, ${list.unit}`}>
      <Facts
        facts={[
          [t('total'), <span key="total" className="strong">{`${money(list.total)} (${t('waitingLines', { count: list.lines })})`}</span>],
          [t('throughDay'), dayShort(list.throughDay)],
          [t('cutOff'), instantShort(cutOffAt)],
          [t('due'), `${dayShort(list.dueDay)} · ${list.dueSource}`],
          [t('madeBy'), `${list.madeBy}, ${instantShort(list.madeAt)}`],
        ]}
      />
      <RefusalNotice error={print.error} />
      {may('payment.settle') ? (
        <div className="actions">
          <Button look="main" onPress={() => print.mutate(list.id)} pending={print.isPending}>
            {t('print')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function MethodCard({ whole }: { whole: Whole }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  return (
    <Card title={t('byMethod')} bare>
      <DataTable
        label={t('byMethod')}
        rows={whole.byMethod}
        rowId={(row) => row.method}
        columns={[
          { key: 'method', head: t('method'), cell: (row) => word(`method.${row.method}`) },
          { key: 'lines', head: t('lines'), cell: (row) => row.lines, number: true },
          { key: 'amount', head: t('amount'), cell: (row) => money(row.amount), number: true },
        ]}
      />
    </Card>
  );
}

function LinesCard({ whole }: { whole: Whole }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const { language } = useLanguage();
  const shown = count(whole.lines.length, language);
  return (
    <Card title={t('listLines')} bare>
      <DataTable
        label={t('listLines')}
        rows={whole.lines}
        rowId={(line) => line.entryId}
        total={whole.more ? t('firstLines', { shown, count: count(whole.list.lines, language) }) : t('waitingLines', { count: shown })}
        columns={[
          { key: 'at', head: t('enteredAt'), cell: (line) => instantShort(line.enteredAt) },
          { key: 'kind', head: t('kind'), cell: (line) => word(`purseEntry.${line.kind}`) },
          { key: 'method', head: t('method'), cell: (line) => word(`method.${line.method}`) },
          {
            key: 'receipt',
            head: t('receipt'),
            cell: (line) => (
              <span>
                <span className="code">{line.receiptNo ?? ''}</span> {line.receiptCancelled ? <span className="small">{t('receiptCancelled')}</span> : null}
              </span>
            ),
          },
          { key: 'till', head: t('openTill'), cell: (line) => (line.sessionId === null ? '' : <Link to="/ca-quy/$id" params={{ id: line.sessionId }} className="row-open">{t('openIt')}</Link>) },
          { key: 'amount', head: t('amount'), cell: (line) => money(line.amount), number: true },
        ]}
      />
    </Card>
  );
}
