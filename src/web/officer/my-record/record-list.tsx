import { Link } from '@tanstack/react-router';
import { PagedList, type Paged } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import type { Column } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { searchOfDays } from './questions.ts';
import type { RecordDays } from './questions.ts';
import { myRecordText } from './text.ts';

type RecordListProps<Row> = { heading: string; title: string; days: RecordDays; list: Paged<Row>; rowId: (row: Row) => string; columns: readonly Column<Row>[] };

/** A list behind my record, page after page, and the way back to it. */
export function RecordList<Row>({ heading, title, days, list, rowId, columns }: RecordListProps<Row>) {
  const t = useSay(myRecordText);
  return (
    <div className="page narrow">
      <p className="no-print">
        <Link to="/so-cua-toi" search={searchOfDays(days)}>
          {t('back')}
        </Link>
      </p>
      <h1>{heading}</h1>
      <Card title={title} bare>
        <PagedList
          asked={list}
          lines={8}
          label={title}
          none={[t('rowsNone'), t('rowsNoneHow')]}
          rowId={rowId}
          total={(shown, some) => t(some ? 'some' : 'all', { count: shown })}
          columns={columns}
        />
      </Card>
    </div>
  );
}
