import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { deskText } from './text.ts';

type Pages<Row> = UseInfiniteQueryResult<InfiniteData<{ readonly rows: readonly Row[] }>>;

type WaitingCardProps<Row> = {
  title: string;
  /** What it is for, when nothing waits. */
  none: readonly [string, string];
  pages: Pages<Row>;
  columns: readonly Column<Row>[];
};

/** One kind of work that waits for somebody of the unit, newest first, or what would stand here. */
export function WaitingCard<Row extends { readonly id: string }>({ title, none, pages, columns }: WaitingCardProps<Row>) {
  const t = useSay(deskText);
  const { language } = useLanguage();
  const rows = rowsOf(pages);
  const more = moreOf(pages);
  const said = t(more ? 'some' : 'all', { count: count(rows.length, language) });
  return (
    <Card title={title} bare mark={rows.length > 0 ? <Chip tone="warn">{said}</Chip> : undefined}>
      <Loaded asked={pages}>
        {() => (rows.length === 0 && !more ? <EmptyState title={none[0]} how={none[1]} /> : <DataTable label={title} rows={rows} rowId={(row) => row.id} more={more} columns={columns} />)}
      </Loaded>
    </Card>
  );
}
