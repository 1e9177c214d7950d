import { Link } from '@tanstack/react-router';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { toneOfState } from '../tones.ts';
import { postalWords } from '../words.ts';
import type { Late, Overview } from './questions.ts';
import { overviewText } from './text.ts';

/** Each broken promise with its owner, the longest first. */
export function LateCard({ overview }: { overview: Overview }) {
  const t = useSay(overviewText);
  const word = useSayCode(postalWords);
  const { language } = useLanguage();
  const { late, lateCounts } = overview;
  const all = lateCounts.agency + lateCounts.post;
  return (
    <Card title={t('late')} bare>
      {late.length === 0 ? (
        <EmptyState title={t('lateNone')} how={t('lateNoneHow')} />
      ) : (
        <DataTable
          label={t('late')}
          rows={late}
          rowId={(row) => `${row.shipmentId} ${row.owner}`}
          total={t(late.length < all ? 'lateFirst' : 'lateAll', { count: count(late.length, language) })}
          columns={[
            { key: 'number', head: t('number'), cell: (row) => <OpenLate row={row} /> },
            { key: 'procedure', head: t('procedure'), cell: (row) => row.procedureName },
            { key: 'state', head: t('state'), cell: (row) => <Chip tone={toneOfState(row.state)}>{word(`postal.state.${row.state}`)}</Chip> },
            { key: 'owner', head: t('owner'), cell: (row) => <Chip tone={row.owner === 'post' ? 'post' : 'plain'}>{t(row.owner)}</Chip> },
            { key: 'due', head: t('due'), cell: (row) => dayShort(row.dueDay) },
            { key: 'days', head: t('days'), cell: (row) => t('workingDays', { days: count(row.workingDays, language) }) },
          ]}
        />
      )}
    </Card>
  );
}

function OpenLate({ row }: { row: Late }) {
  const t = useSay(overviewText);
  return (
    <Link to="/buu-chinh/buu-gui/$id" params={{ id: row.shipmentId }} className={row.postingNo ? 'row-open code' : 'row-open'}>
      {row.postingNo ?? t('noNumber')}
    </Link>
  );
}
