import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { queryOf, useAsked } from '../asked.ts';
import { ReportHeading } from '../report-asked.tsx';
import { BackToIndicators } from './back.tsx';
import { indicatorsText } from './text.ts';

type Staff = Answered<'listStaffScores'>;
type Person = Staff['agency'][number];

const route = getRouteApi('/bao-cao/chi-so/nhan-su');

/** The staff indices by name: never ranked, the post apart, for the head of the unit only. */
export function StaffScoresPage() {
  const t = useSay(indicatorsText);
  const may = useMay();
  return (
    <div className="page narrow">
      <BackToIndicators />
      <h1>{t('staffTitle')}</h1>
      {may('report.staff') ? <Scores /> : <EmptyState title={t('mayNot')} how={t('mayNotHow')} />}
    </div>
  );
}

function Scores() {
  const t = useSay(indicatorsText);
  const { language } = useLanguage();
  const { asked } = useAsked(route.useSearch());
  const found = useQuery({
    queryKey: ['listStaffScores', asked],
    enabled: asked !== undefined,
    queryFn: () => answer(api.GET('/api/reports/nine/staff', { params: { query: queryOf(asked ?? { unit: '', from: '', to: '' }) } })),
  });
  return (
    <Loaded asked={found} lines={8}>
      {(data) => (
        <>
          <ReportHeading heading={data.heading} />
          <p>{data.explains[language]}</p>
          <People title={t('staffAgency')} people={data.agency} floor={data.floor} />
          {data.role === 'handler' ? null : <People title={t('staffPost')} people={data.post} floor={data.floor} post />}
          {data.unnamed === 0 ? null : <p className="small">{t('unnamed', { count: count(data.unnamed, language) })}</p>}
        </>
      )}
    </Loaded>
  );
}

function People({ title, people, floor, post = false }: { title: string; people: readonly Person[]; floor: number; post?: boolean }) {
  const t = useSay(indicatorsText);
  const { language } = useLanguage();
  const points = (key: 'one' | 'two' | 'three' | 'four' | 'seven' | 'total', head: string): Column<Person> => ({ key, head, number: true, cell: ({ scores }) => (scores === null ? '' : count(scores[key], language)) });
  const columns: Column<Person>[] = [
    { key: 'name', head: t('person'), folded: 'title', cell: ({ name }) => name },
    { key: 'dossiers', head: t('dossiers'), number: true, cell: ({ dossiers }) => count(dossiers, language) },
    points('one', t('time')),
    points('two', t('parts')),
    points('three', t('contacts')),
    points('four', t('bodies')),
    points('seven', t('conduct')),
    points('total', t('sum')),
    { key: 'class', head: t('class'), cell: ({ scores }) => (scores === null ? <span className="small">{t('tooFew', { floor })}</span> : t(`staff.${scores.class}`)) },
  ];
  return (
    <Card title={title} bare mark={post ? <PostBadge>{t('post')}</PostBadge> : null}>
      {people.length === 0 ? <EmptyState title={t('staffNone')} how={t('noneHow')} /> : <DataTable label={title} rows={people} rowId={({ staffId }) => staffId} columns={columns} />}
    </Card>
  );
}
