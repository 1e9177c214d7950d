import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf } from '#web/parts/paged-list.tsx';
import { moneyWords } from '#web/parts/purses/words.ts';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count, dayShort, instantShort, money } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { FigureLines, OpenFigure } from './figure-lines.tsx';
import { MakeList } from './make-list.tsx';
import { transferLists } from './questions.ts';
import type { Figure, TransferList } from './questions.ts';
import { deskText } from './text.ts';

type Waiting = { readonly lines: number; readonly amount: number; readonly oldestDay: string | null };

/** What waits for the next list of fees, and the lists that were made. */
export function TransferLists() {
  const t = useSay(deskText);
  const { language } = useLanguage();
  const asked = useInfiniteQuery(transferLists);
  const more = moreOf(asked);
  return (
    <Loaded asked={asked} lines={6}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        const [first] = pages;
        return (
          <>
            {first ? <WaitingFees waiting={first.waiting} /> : null}
            <Card title={t('lists')} bare>
              {rows.length === 0 ? <EmptyState title={t('listsNone')} how={t('listsNoneHow')} /> : <ListRows rows={rows} more={more} total={t(more ? 'some' : 'all', { count: count(rows.length, language) })} />}
            </Card>
          </>
        );
      }}
    </Loaded>
  );
}

function WaitingFees({ waiting }: { waiting: Waiting }) {
  const t = useSay(deskText);
  const { language } = useLanguage();
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Figure>();
  const [making, setMaking] = useState(false);
  if (waiting.lines === 0) {
    return (
      <Card title={t('waiting')} bare>
        <EmptyState title={t('waitingNone')} how={t('waitingNoneHow')} />
      </Card>
    );
  }
  return (
    <Card title={t('waiting')}>
      <div className="row">
        <OpenFigure figure={{ figure: 'unlisted', purse: 'fee', amount: waiting.amount }} onOpen={setOpen} />
        <p>
          {t('waitingLines', { count: count(waiting.lines, language) })}
          {waiting.oldestDay === null ? '' : `, ${t('waitingSince', { day: dayShort(waiting.oldestDay) })}`}
        </p>
      </div>
      {may('payment.settle') ? (
        <div className="actions">
          <Button look="main" onPress={() => setMaking(true)}>
            {t('make')}
          </Button>
        </div>
      ) : null}
      {open ? <FigureLines figure={open} onClose={() => setOpen(undefined)} /> : null}
      {making ? <MakeList onClose={() => setMaking(false)} onMade={(id) => void navigate({ to: '/thu-phi/bang-ke/$id', params: { id } })} /> : null}
    </Card>
  );
}

function ListRows({ rows, more, total }: { rows: readonly TransferList[]; more: More; total: string }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  return (
    <DataTable
      label={t('lists')}
      rows={rows}
      rowId={(row) => row.id}
      more={more}
      total={total}
      columns={[
        {
          key: 'no',
          head: t('listNo'),
          cell: (row) => (
            <Link to="/thu-phi/bang-ke/$id" params={{ id: row.id }} className="row-open code">
              {row.no}
            </Link>
          ),
        },
        { key: 'rhythm', head: t('rhythm'), cell: (row) => word(`rhythm.${row.rhythm}`) },
        { key: 'through', head: t('throughDay'), cell: (row) => dayShort(row.throughDay) },
        { key: 'due', head: t('due'), cell: (row) => dayShort(row.dueDay) },
        { key: 'made', head: t('madeBy'), cell: (row) => `${row.madeBy}, ${instantShort(row.madeAt)}` },
        { key: 'lines', head: t('lines'), cell: (row) => row.lines, number: true },
        { key: 'total', head: t('total'), cell: (row) => money(row.total), number: true },
      ]}
    />
  );
}
