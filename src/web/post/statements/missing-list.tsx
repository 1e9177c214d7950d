import { Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count, dayShort, money } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { useMissing } from './questions.ts';
import { statementText } from './text.ts';

/** What our books have in the days of a statement and no statement tells of. */
export function MissingList({ id }: { id: string }) {
  const t = useSay(statementText);
  const { language } = useLanguage();
  const asked = useMissing(id);
  const rows = asked.data?.pages.flatMap((page) => page.rows) ?? [];
  const more = asked.hasNextPage ? { load: () => void asked.fetchNextPage(), loading: asked.isFetchingNextPage } : undefined;
  return (
    <Card title={t('missingTitle')} bare foot={<p className="small">{t('missingHow')}</p>}>
      <Loaded asked={asked} lines={4}>
        {() =>
          rows.length === 0 && !more ? (
            <EmptyState title={t('missingNone')} how={t('missingNoneHow')} />
          ) : (
            <DataTable
              label={t('missingTitle')}
              rows={rows}
              rowId={(row) => row.shipmentId}
              total={t(more ? 'missingSome' : 'missingAll', { count: count(rows.length, language) })}
              more={more}
              columns={[
                {
                  key: 'postingNo',
                  head: t('postingNo'),
                  cell: (row) => (
                    <Link to="/buu-chinh/buu-gui/$id" params={{ id: row.shipmentId }} className="row-open">
                      <span className="code">{row.postingNo}</span>
                    </Link>
                  ),
                },
                { key: 'accepted', head: t('accepted'), cell: (row) => dayShort(row.jDay) },
                {
                  key: 'lacks',
                  head: t('lacks'),
                  cell: (row) => [...(row.lacksPostage ? [t('lacksPostage', { amount: money(row.postageVnd) })] : []), ...(row.lacksCod ? [t('lacksCod', { amount: money(row.collectedVnd) })] : [])].join(' · '),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
