import { useInfiniteQuery } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PURSES } from '#modules/payment/rules/purses.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf } from '#web/parts/paged-list.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { ExportButton } from './export-button.tsx';
import { allRows, fileName, sessionsCsv } from './export.ts';
import { listCashSessions, listMySessions, mySessionsPage } from './questions.ts';
import type { SessionLine } from './questions.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

const MOST_A_PAGE = 200;
export const STATE_TONES = { open: 'plain', closed: 'warn', countersigned: 'ok' } as const;

/** Every till I ever held, newest first. */
export function MySessions() {
  const t = useSay(tillText);
  return <SessionCard title={t('mineTitle')} none={[t('mineNone'), t('mineNoneHow')]} pages={useInfiniteQuery(listMySessions)} mark={<ExportMine />} />;
}

/** The tills of my unit, for who signs second. */
export function UnitSessions() {
  const t = useSay(tillText);
  return <SessionCard title={t('unitTitle')} none={[t('unitNone'), t('unitNoneHow')]} pages={useInfiniteQuery(listCashSessions)} />;
}

function ExportMine() {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const { language } = useLanguage();
  const { today } = useMe();
  const heads = { openedAt: t('openedAt'), closedAt: t('closedAt'), signedAt: t('signedAt'), unit: t('unit'), till: t('till'), holder: t('holder'), state: t('state'), difference: t('difference') };
  const make = async () => {
    const { rows, more } = await allRows((after) => mySessionsPage(after, MOST_A_PAGE));
    return { text: sessionsCsv(rows, heads, word), rows: rows.length, more };
  };
  return <ExportButton name={fileName('ca-quy', today, language)} make={make} />;
}

type SessionCardProps = { title: string; none: readonly [string, string]; pages: UseInfiniteQueryResult<InfiniteData<{ rows: readonly SessionLine[] }>>; mark?: ReactNode };

function SessionCard({ title, none, pages, mark }: SessionCardProps) {
  return (
    <Card title={title} bare mark={mark}>
      <Loaded asked={pages}>
        {({ pages: parts }) => (
          <SessionTable label={title} rows={parts.flatMap((page) => page.rows)} none={none} more={moreOf(pages)} />
        )}
      </Loaded>
    </Card>
  );
}

type SessionTableProps = { label: string; rows: readonly SessionLine[]; none: readonly [string, string]; more: More };

function SessionTable({ label, rows, none, more }: SessionTableProps) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  if (rows.length === 0) return <EmptyState title={none[0]} how={none[1]} />;
  return (
    <DataTable
      label={label}
      rows={rows}
      rowId={(row) => row.id}
      more={more}
      columns={[
        {
          key: 'opened',
          head: t('openedAt'),
          cell: (row) => (
            <Link to="/ca-quy/$id" params={{ id: row.id }} className="row-open">
              {instantShort(row.openedAt)}
            </Link>
          ),
        },
        { key: 'holder', head: t('holder'), cell: (row) => row.staff },
        { key: 'till', head: t('till'), cell: (row) => row.till ?? t('carried') },
        { key: 'state', head: t('state'), cell: (row) => <Chip tone={STATE_TONES[row.state]}>{word(`cashSession.${row.state}`)}</Chip> },
        ...PURSES.map((purse) => ({ key: purse, head: word(`purse.${purse}`), cell: (row: SessionLine) => money(row.cash[purse]), number: true })),
        { key: 'difference', head: t('difference'), cell: (row) => money(PURSES.reduce((sum, purse) => sum + Math.abs(row.difference[purse]), 0)), number: true },
      ]}
    />
  );
}
