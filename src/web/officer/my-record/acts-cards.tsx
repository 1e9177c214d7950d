import { Link } from '@tanstack/react-router';
import { ACTS } from '#modules/reporting/rules/my-record.ts';
import { BarChart } from '#web/parts/charts/bar-chart.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import type { MyRecord, RecordSearch } from './questions.ts';
import { myRecordText } from './text.ts';

type CardProps = { record: MyRecord; search: RecordSearch };

/** How often I did what; each number opens to the acts. */
export function ActsByKind({ record, search }: CardProps) {
  const t = useSay(myRecordText);
  const { language } = useLanguage();
  if (record.acts.length === 0) {
    return (
      <Card title={t('acts')} bare>
        <EmptyState title={t('actsNone')} how={t('actsNoneHow')} />
      </Card>
    );
  }
  return (
    <Card title={t('acts')}>
      <BarChart
        title={t('acts')}
        titleHidden
        of={t('kind')}
        counts={t('times')}
        rows={record.acts.map(({ act, name, done, voided }) => ({ id: act, label: name[language], value: done, ...(voided === 0 ? {} : { note: t('voided', { count: count(voided, language) }) }) }))}
        opens={({ id, label }, shown) => (
          <Link to="/so-cua-toi/viec" search={{ ...search, viec: id }} className="row-open" aria-label={`${label}: ${shown}`}>
            {shown}
          </Link>
        )}
      />
    </Card>
  );
}

/** Day by day, how often what was done; each number opens. */
export function ActsByDay({ record, search }: CardProps) {
  const t = useSay(myRecordText);
  const { language } = useLanguage();
  const days = [...Map.groupBy(record.days, ({ day }) => day)].map(([day, acts]) => ({ day, acts })).toReversed();
  if (days.length === 0) return null;
  return (
    <Card title={t('days')} bare>
      <div className="acts-by-day">
        <DataTable<OneDay>
          label={t('days')}
          rows={days}
          rowId={({ day }) => day}
          columns={[
            {
              key: 'day',
              head: t('day'),
              folded: 'title',
              cell: ({ day }) => (
                <Link to="/so-cua-toi/viec" search={{ ...search, ngay: day }} className="row-open">
                  {dayShort(day)}
                </Link>
              ),
            },
            ...record.acts.map(({ act, name }) => ({ key: act, head: name[language], number: true, cell: (row: OneDay) => <Done row={row} act={act} search={search} /> })),
          ]}
        />
      </div>
    </Card>
  );
}

type OneDay = { readonly day: string; readonly acts: MyRecord['days'] };

/** How often on a day; nothing where it was not done. */
function Done({ row: { day, acts }, act, search }: { row: OneDay; act: string; search: RecordSearch }) {
  const t = useSay(myRecordText);
  const { language } = useLanguage();
  const found = acts.find((one) => one.act === act);
  if (found === undefined) return null;
  const { done, voided } = found;
  return (
    <div>
      <Link to="/so-cua-toi/viec" search={{ ...search, ngay: day, viec: act }} className="row-open" aria-label={`${ACTS[found.act].name[language]} ${count(done, language)}`}>
        {count(done, language)}
      </Link>
      {voided === 0 ? null : <p className="small">{t('voided', { count: count(voided, language) })}</p>}
    </div>
  );
}
