import { Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count, dayShort, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import type { OfficialAsked } from './asking.ts';
import { useIssuedReports, type IssuedLine } from './questions.ts';
import { officialText } from './text.ts';

/** What the unit issued of this form, newest first. */
export function IssuedList({ unit, form }: Pick<OfficialAsked, 'unit' | 'form'>) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  const list = useIssuedReports({ unit, form });
  const rows = rowsOf(list);
  return (
    <Card title={t('issuedList')} bare>
      <Loaded asked={list} lines={3}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('issuedNone')} how={t('issuedNoneHow')} />
          ) : (
            <DataTable<IssuedLine>
              label={t('issuedList')}
              rows={rows}
              rowId={(row) => row.id}
              columns={[
                {
                  key: 'number',
                  head: t('number'),
                  folded: 'title',
                  cell: (row) => (
                    <Link to="/bao-cao/da-ban-hanh/$id" params={{ id: row.id }} className="row-open">
                      <span className="code">{row.number}</span>
                    </Link>
                  ),
                },
                { key: 'period', head: t('period'), folded: 'text', cell: (row) => `${row.period[language]} (${dayShort(row.from)} – ${dayShort(row.to)})` },
                { key: 'known', head: t('known'), cell: (row) => dayShort(row.knownOn) },
                { key: 'issued', head: t('issuedAt'), cell: (row) => `${instantShort(row.issuedAt)} · ${row.issuedBy}` },
              ]}
              total={t(list.hasNextPage ? 'some' : 'all', { count: count(rows.length, language) })}
              more={moreOf(list)}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
