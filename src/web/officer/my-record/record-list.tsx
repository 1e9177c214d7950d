import { Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable, type Column } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { searchOfDays } from './questions.ts';
import type { RecordDays } from './questions.ts';
import { myRecordText } from './text.ts';

type Pages<Row> = {
  readonly data: { readonly pages: readonly { readonly rows: readonly Row[] }[] } | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
};

type RecordListProps<Row> = { heading: string; title: string; days: RecordDays; list: Pages<Row>; rowId: (row: Row) => string; columns: readonly Column<Row>[] };

/** A list behind my record, page after page, and the way back to it. */
export function RecordList<Row>({ heading, title, days, list, rowId, columns }: RecordListProps<Row>) {
  const t = useSay(myRecordText);
  const { language } = useLanguage();
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <div className="page narrow">
      <p className="no-print">
        <Link to="/so-cua-toi" search={searchOfDays(days)}>
          {t('back')}
        </Link>
      </p>
      <h1>{heading}</h1>
      <Card title={title} bare>
        <Loaded asked={list} lines={8}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('rowsNone')} how={t('rowsNoneHow')} />
            ) : (
              <DataTable
                label={title}
                rows={rows}
                rowId={rowId}
                total={t(list.hasNextPage ? 'some' : 'all', { count: count(rows.length, language) })}
                more={list.hasNextPage ? { load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage } : undefined}
                columns={columns}
              />
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}
