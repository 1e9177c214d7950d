import { Link } from '@tanstack/react-router';
import { PagedList } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { dayShort, money } from '#web/ui/show.ts';
import { useMissing } from './questions.ts';
import { statementText } from './text.ts';

/** What our books have in the days of a statement and no statement tells of. */
export function MissingList({ id }: { id: string }) {
  const t = useSay(statementText);
  const asked = useMissing(id);
  return (
    <Card title={t('missingTitle')} bare foot={<p className="small">{t('missingHow')}</p>}>
      <PagedList
        asked={asked}
        lines={4}
        label={t('missingTitle')}
        none={[t('missingNone'), t('missingNoneHow')]}
        rowId={(row) => row.shipmentId}
        total={(shown, some) => t(some ? 'missingSome' : 'missingAll', { count: shown })}
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
    </Card>
  );
}
