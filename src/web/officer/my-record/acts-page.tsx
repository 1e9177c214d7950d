import { getRouteApi, Link } from '@tanstack/react-router';
import { ACTS } from '#modules/reporting/rules/my-record.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { DossierLink } from './dossier-link.tsx';
import { searchOfDays, useMyActs, useRecordDays } from './questions.ts';
import type { MyAct } from './questions.ts';
import { myRecordText } from './text.ts';

const route = getRouteApi('/so-cua-toi/viec');

/** My acts one by one, and the way back. */
export function MyActsPage() {
  const t = useSay(myRecordText);
  const { language } = useLanguage();
  const search = route.useSearch();
  const days = useRecordDays(search);
  const { act, day, list } = useMyActs(days, search);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const what = act === undefined ? t('everything') : ACTS[act].name[language];
  const title = day === undefined ? what : t('onDay', { what, day: dayShort(day) });
  return (
    <div className="page narrow">
      <p className="no-print">
        <Link to="/so-cua-toi" search={searchOfDays(days)}>
          {t('back')}
        </Link>
      </p>
      <h1>{t('actsOf')}</h1>
      <Card title={title} bare>
        <Loaded asked={list} lines={8}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('rowsNone')} how={t('rowsNoneHow')} />
            ) : (
              <DataTable
                label={title}
                rows={rows}
                rowId={(row) => row.entryId}
                total={t(list.hasNextPage ? 'some' : 'all', { count: count(rows.length, language) })}
                more={list.hasNextPage ? { load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage } : undefined}
                columns={[
                  { key: 'at', head: t('at'), cell: (row) => <When row={row} /> },
                  { key: 'act', head: t('kind'), cell: (row) => <Act row={row} /> },
                  { key: 'dossier', head: t('dossier'), cell: (row) => <DossierLink id={row.dossierId} code={row.dossierCode} /> },
                  { key: 'procedure', head: t('procedure'), cell: (row) => row.procedureName ?? row.procedureCode ?? '' },
                  { key: 'unit', head: t('unit'), cell: (row) => row.unitName ?? '' },
                ]}
              />
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}

/** When it happened; and, of what was entered later, when. */
function When({ row }: { row: MyAct }) {
  const t = useSay(myRecordText);
  const later = row.recordedAt.slice(0, 16) !== row.happenedAt.slice(0, 16);
  return (
    <div>
      {instantShort(row.happenedAt)}
      {later ? <p className="small">{t('late', { when: instantShort(row.recordedAt) })}</p> : null}
    </div>
  );
}

function Act({ row }: { row: MyAct }) {
  const t = useSay(myRecordText);
  const { language } = useLanguage();
  return (
    <span>
      {row.name[language]} {row.voided ? <Chip tone="late">{t('isVoid')}</Chip> : null}
    </span>
  );
}
