import { getRouteApi, Link } from '@tanstack/react-router';
import { messages as boardWords } from '#modules/reporting/messages/board.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { DossierLink } from './dossier-link.tsx';
import { searchOfDays, useMyTakenIn, useRecordDays } from './questions.ts';
import { myRecordText } from './text.ts';

const route = getRouteApi('/so-cua-toi/ho-so');

/** The dossiers I took in, with what became of each, and the way back. */
export function MyTakenInPage() {
  const t = useSay(myRecordText);
  const word = useSayCode(boardWords);
  const { language } = useLanguage();
  const search = route.useSearch();
  const days = useRecordDays(search);
  const { outcome, list } = useMyTakenIn(days, search.ketQua);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const title = outcome === undefined ? t('anyOutcome') : word(`reporting.takenIn.${outcome}`);
  return (
    <div className="page narrow">
      <p className="no-print">
        <Link to="/so-cua-toi" search={searchOfDays(days)}>
          {t('back')}
        </Link>
      </p>
      <h1>{t('takenIn')}</h1>
      <Card title={title} bare>
        <Loaded asked={list} lines={8}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('rowsNone')} how={t('rowsNoneHow')} />
            ) : (
              <DataTable
                label={title}
                rows={rows}
                rowId={(row) => row.dossierId}
                total={t(list.hasNextPage ? 'some' : 'all', { count: count(rows.length, language) })}
                more={list.hasNextPage ? { load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage } : undefined}
                columns={[
                  { key: 'dossier', head: t('dossier'), cell: (row) => <DossierLink id={row.dossierId} code={row.dossierCode} /> },
                  { key: 'procedure', head: t('procedure'), cell: (row) => row.procedureName },
                  { key: 'taken', head: t('takenAt'), cell: (row) => instantShort(row.takenAt) },
                  { key: 'outcome', head: t('outcome'), cell: (row) => word(`reporting.takenIn.${row.outcome}`) },
                  { key: 'requests', head: t('requests'), number: true, cell: (row) => count(row.requests, language) },
                ]}
              />
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}
