import type { ReactNode } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { accountText } from './text.ts';

type Asked<Row> = {
  readonly data: { readonly pages: readonly { readonly rows: readonly Row[] }[] } | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
};

type MyListProps<Row> = {
  asked: Asked<Row>;
  /** What stands here when there is none: what is not there, and how it comes to be. */
  none: readonly [title: string, how: string];
  /** A way on from there. */
  begin?: ReactNode;
  /** One row, with its key. */
  row: (row: Row) => ReactNode;
};

/** A list of hers, asked page after page: not here yet, refused, empty, or its rows and the way to the next. */
export function MyList<Row>({ asked, none: [title, how], begin, row }: MyListProps<Row>) {
  const t = useSay(accountText);
  return (
    <Loaded asked={asked}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        if (rows.length === 0) {
          return (
            <EmptyState title={title} how={how}>
              {begin}
            </EmptyState>
          );
        }
        return (
          <>
            <ul className="my-list">{rows.map(row)}</ul>
            {asked.hasNextPage ? (
              <p>
                <Button pending={asked.isFetchingNextPage} onPress={() => void asked.fetchNextPage()}>
                  {t('more')}
                </Button>
              </p>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}
