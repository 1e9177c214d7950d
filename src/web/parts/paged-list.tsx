import { DataTable } from '#web/ui/data-table.tsx';
import type { Column, More } from '#web/ui/data-table.tsx';
import { useLanguage } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { Loaded } from './loaded.tsx';

/** What was asked page after page. */
export type Paged<Row> = {
  readonly data: { readonly pages: readonly { readonly rows: readonly Row[] }[] } | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
};

/** The rows that are here, page after page. */
export function rowsOf<Row>(asked: Paged<Row>): readonly Row[] {
  return asked.data?.pages.flatMap((page) => page.rows) ?? [];
}

/** The way to the next page, while there is one. */
export function moreOf(asked: Paged<unknown>): More {
  return asked.hasNextPage ? { load: () => void asked.fetchNextPage(), loading: asked.isFetchingNextPage } : undefined;
}

type PagedListProps<Row> = {
  asked: Paged<Row>;
  lines?: number;
  /** What the rows are, for those who hear the table. */
  label: string;
  /** What stands here when there is none: what is not there, and how it comes to be. */
  none: readonly [title: string, how: string];
  rowId: (row: Row) => string;
  /** How many, in words: the number as it is written, and whether there are more than these. */
  total?: (shown: string, some: boolean) => string;
  columns: readonly Column<Row>[];
};

/** A list asked page after page: not here yet, refused, empty, or its rows with how many they are and the way to the next. */
export function PagedList<Row>({ asked, lines = 6, label, none, rowId, total, columns }: PagedListProps<Row>) {
  const { language } = useLanguage();
  const rows = rowsOf(asked);
  const more = moreOf(asked);
  return (
    <Loaded asked={asked} lines={lines}>
      {() =>
        rows.length === 0 && !more ? (
          <EmptyState title={none[0]} how={none[1]} />
        ) : (
          <DataTable label={label} rows={rows} rowId={rowId} total={total?.(count(rows.length, language), more !== undefined)} more={more} columns={columns} />
        )
      }
    </Loaded>
  );
}
