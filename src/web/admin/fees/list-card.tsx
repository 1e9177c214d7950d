import { useState } from 'react';
import type { ReactNode } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { feesText } from './text.ts';

const AT_ONCE = 50;

type ListCardProps<Row, Answer extends { readonly rows: readonly Row[] }> = {
  title: string;
  how: string;
  none: readonly [string, string];
  asked: { readonly data: Answer | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  rowId: (row: Row) => string;
  columns: readonly Column<Row>[];
  /** Which of the rows are shown. */
  pick?: (row: Row) => boolean;
  /** The act that adds one. */
  mark: ReactNode;
  /** What chooses among the rows. */
  children?: ReactNode;
};

/** One kind of what the administrator enters, newest of each first, with the act that adds one. */
export function ListCard<Row, Answer extends { readonly rows: readonly Row[] }>({ title, how, none, asked, rowId, columns, pick = () => true, mark, children }: ListCardProps<Row, Answer>) {
  const t = useSay(feesText);
  const { language } = useLanguage();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <Card title={title} bare mark={mark} foot={<p className="small">{how}</p>}>
      {children}
      <Loaded asked={asked} lines={6}>
        {({ rows }) => {
          const picked = rows.filter(pick);
          if (picked.length === 0) return <EmptyState title={none[0]} how={none[1]} />;
          const more = picked.length > most ? { load: () => setMost(most + AT_ONCE), loading: false } : undefined;
          return <DataTable label={title} rows={picked.slice(0, most)} rowId={rowId} columns={columns} total={t('all', { count: count(picked.length, language) })} more={more} />;
        }}
      </Loaded>
    </Card>
  );
}
