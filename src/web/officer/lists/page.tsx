import { getRouteApi, Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column, More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip, PostBadge } from '#web/ui/mark.tsx';
import { count, dayShort, timeOf } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { dueState } from '../due.ts';
import { DueMark } from '../due-mark.tsx';
import { StatusMark } from '../status-mark.tsx';
import { officerText } from '../text.ts';
import { filterOf, isNarrowed, searchOf } from './filter.ts';
import type { Filter } from './filter.ts';
import { Filters } from './filters.tsx';
import { useDossierList } from './questions.ts';
import type { DossierRow } from './questions.ts';
import { listText } from './text.ts';
import './lists.css';

const route = getRouteApi('/ho-so');

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What is looked for in the work list; kept beside the address, so that going back finds it. */
    listText?: string;
  }
}

/** The work lists of officers and departments, due first. */
export function DossierListPage() {
  const t = useSay(listText);
  const me = useMe();
  const may = useMay();
  const navigate = useNavigate();
  const text = useLocation({ select: ({ state }) => state.listText ?? '' });
  const filter = filterOf(route.useSearch(), text, me);
  const list = useDossierList(filter);
  const rows = rowsOf(list);
  const more = moreOf(list);
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('order')}</p>
        </div>
        {may('dossier.enterApology') ? <Link to="/ngay-hen">{t('appointments')}</Link> : null}
      </div>
      <Filters filter={filter} onChange={(next) => void navigate({ to: '/ho-so', search: searchOf(next, me), state: (before) => ({ ...before, listText: next.text }), replace: true })} />
      <Card title={t(`place.${filter.place}`)} bare mark={<Urgent rows={rows} />}>
        <Loaded asked={list} lines={8}>
          {() => (rows.length === 0 ? <Nothing filter={filter} /> : <Rows rows={rows} more={more} label={t(`place.${filter.place}`)} />)}
        </Loaded>
      </Card>
    </div>
  );
}

function Urgent({ rows }: { rows: readonly DossierRow[] }) {
  const t = useSay(listText);
  const { today } = useMe();
  const states = rows.map((row) => dueState(row, today));
  const late = states.filter((state) => state === 'late').length;
  const soon = states.filter((state) => state === 'today' || state === 'next').length;
  return (
    <span className="row">
      {late > 0 ? <Chip tone="late">{t('lateCount', { count: late })}</Chip> : null}
      {soon > 0 ? <Chip tone="warn">{t('soonCount', { count: soon })}</Chip> : null}
    </span>
  );
}

function Nothing({ filter }: { filter: Filter }) {
  const t = useSay(listText);
  return isNarrowed(filter) ? <EmptyState title={t('none')} how={t('noneHow')} /> : <EmptyState title={t(`empty.${filter.place}`)} how={t(`empty.${filter.place}How`)} />;
}

function Rows({ rows, more, label }: { rows: readonly DossierRow[]; more: More; label: string }) {
  const t = useSay(listText);
  const o = useSay(officerText);
  const { language } = useLanguage();
  const columns: Column<DossierRow>[] = [
    {
      key: 'code',
      head: t('code'),
      cell: (row) => (
        <Link to="/ho-so/$id" params={{ id: row.id }} className="row-open">
          <span className="code">{row.code ?? o('noCodeYet')}</span>
        </Link>
      ),
    },
    {
      key: 'procedure',
      head: t('procedure'),
      cell: (row) => (
        <div>
          <p>{row.procedureName}</p>
          <p className="small">
            {row.ownerName ?? ''}
            {row.ownerIdNumber ? ` · ${row.ownerIdNumber}` : ''}
          </p>
        </div>
      ),
    },
    {
      key: 'status',
      head: t('status'),
      cell: (row) => (
        <span className="due-cell of-status">
          <StatusMark status={row.status} statusName={row.statusName} stage={row.stage} />
          {row.waitsFor === null ? null : <Chip tone="quiet">{t(`waits.${row.waitsFor}`)}</Chip>}
          {row.channel === 'post' ? <PostBadge /> : null}
        </span>
      ),
    },
    {
      key: 'due',
      head: t('promised'),
      cell: (row) => (
        <span className="due-cell of-day">
          <span>{row.dueDay && row.dueAt ? `${timeOf(row.dueAt)} ${dayShort(row.dueDay)}` : t('noDay')}</span>
          <DueMark status={row.status} overdue={row.overdue} dueDay={row.dueDay} />
        </span>
      ),
    },
    {
      key: 'where',
      head: t('where'),
      cell: (row) => (
        <div>
          <p>{row.handler ?? t('nobody')}</p>
          <p className="small">{row.competentUnit}</p>
        </div>
      ),
    },
  ];
  return <DataTable label={label} rows={rows} rowId={(row) => row.id} columns={columns} total={t(more ? 'some' : 'all', { count: count(rows.length, language) })} more={more} />;
}
