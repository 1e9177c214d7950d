import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, instantInFull } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { reviewingText } from './text.ts';

type Row = Answered<'listAppointmentsToReview'>['rows'][number];

/** The open promises a change of the calendar touches; each waits for a decision. */
export function ReviewAppointmentsPage() {
  const t = useSay(reviewingText);
  const list = useInfiniteQuery({
    queryKey: ['listAppointmentsToReview'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/appointments-to-review', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = rowsOf(list);
  const more = moreOf(list);
  return (
    <div className="page">
      <p>
        <Link to="/ho-so">{t('back')}</Link>
      </p>
      <div>
        <h1>{t('title')}</h1>
        <p className="small">{t('how')}</p>
      </div>
      <Card title={t('title')} bare>
        <Loaded asked={list} lines={6}>
          {() => (rows.length === 0 && !more ? <EmptyState title={t('none')} how={t('noneHow')} /> : <Rows rows={rows} more={more} />)}
        </Loaded>
      </Card>
    </div>
  );
}

function Rows({ rows, more }: { rows: readonly Row[]; more: More }) {
  const t = useSay(reviewingText);
  const { language } = useLanguage();
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      rowId={(row) => row.id}
      total={t(more ? 'some' : 'all', { count: count(rows.length, language) })}
      more={more}
      columns={[
        {
          key: 'code',
          head: t('code'),
          cell: (row) => (
            <Link to="/ho-so/$id" params={{ id: row.id }} className="row-open">
              <span className="code">{row.code}</span>
            </Link>
          ),
        },
        {
          key: 'procedure',
          head: t('procedure'),
          cell: (row) => (
            <div>
              <p>{row.procedureName}</p>
              <p className="small">{row.ownerName ?? ''}</p>
            </div>
          ),
        },
        { key: 'promised', head: t('promised'), cell: (row) => instantInFull(row.dueAt, language) },
        { key: 'calendar', head: t('calendar'), cell: (row) => instantInFull(row.calendarAt, language) },
        { key: 'why', head: t('why'), cell: (row) => <Chip tone={row.why === 'dayChanged' ? 'warn' : 'plain'}>{t(`why.${row.why}`)}</Chip> },
      ]}
    />
  );
}
