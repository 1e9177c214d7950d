import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { messages as catalogueWords } from '#modules/catalogue/messages.ts';
import { QUALITY_FLAGS } from '#modules/catalogue/rules/quality.ts';
import type { QualityFlag } from '#modules/catalogue/rules/quality.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { adminText } from '../text.ts';
import { catalogueText } from './text.ts';
import './catalogue.css';

type Quality = Answered<'listQualityFlags'>;

const route = getRouteApi('/quan-tri/chat-luong');

/** What is not understood in today's revisions, counted by flag and listed to be corrected. */
export function QualityPage() {
  const t = useSay(catalogueText);
  const word = useSayCode(catalogueWords);
  const { loi } = route.useSearch();
  const flag = QUALITY_FLAGS.find((one) => one === loi);
  const list = useInfiniteQuery({
    queryKey: ['listQualityFlags', flag],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => answer(api.GET('/api/quality-flags', { params: { query: { ...(flag ? { flag } : {}), ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = rowsOf(list);
  const more = moreOf(list);
  const title = flag ? t('rowsOf', { flag: word(`catalogue.flag.${flag}`) }) : t('rowsAll');
  return (
    <div className="page">
      <div>
        <h1>{t('quality')}</h1>
        <p className="small">{t('qualityHow')}</p>
      </div>
      <Loaded asked={list} lines={10}>
        {(data) => {
          const [first] = data.pages;
          return first ? (
            <>
              <div className="quality-pair">
                <ByFlag quality={first} chosen={flag} />
                <Shares quality={first} />
              </div>
              <Card title={title} bare mark={flag ? <Link to="/quan-tri/chat-luong">{t('showAll')}</Link> : undefined}>
                {rows.length === 0 ? <EmptyState title={t('flagsNone')} how={t('flagsNoneHow')} /> : <Places rows={rows} more={more} label={title} />}
              </Card>
            </>
          ) : null;
        }}
      </Loaded>
    </div>
  );
}

function Places({ rows, more, label }: { rows: Readonly<Quality['rows']>; more: More; label: string }) {
  const t = useSay(catalogueText);
  const a = useSay(adminText);
  const word = useSayCode(catalogueWords);
  const { language } = useLanguage();
  return (
    <DataTable
      label={label}
      rows={rows}
      rowId={(row) => `${row.revisionId} ${row.no}`}
      total={a(more ? 'some' : 'all', { count: count(rows.length, language) })}
      more={more}
      columns={[
        {
          key: 'name',
          head: t('name'),
          cell: (row) => (
            <div className="name-cell">
              <Link to="/quan-tri/danh-muc/$code" params={{ code: row.code }} className="row-open">
                {row.name}
              </Link>
              <p className="small code">{row.code}</p>
            </div>
          ),
        },
        { key: 'part', head: t('part'), cell: (row) => word(`catalogue.part.${row.field}`) },
        { key: 'flag', head: t('flag'), cell: (row) => word(`catalogue.flag.${row.flag}`) },
        { key: 'text', head: t('text'), cell: (row) => <span className="small">{row.text.slice(0, 200)}</span> },
      ]}
    />
  );
}

function ByFlag({ quality, chosen }: { quality: Quality; chosen: QualityFlag | undefined }) {
  const t = useSay(catalogueText);
  const word = useSayCode(catalogueWords);
  const { language } = useLanguage();
  return (
    <Card title={t('byFlag')} bare>
      <DataTable
        label={t('byFlag')}
        rows={quality.counts.filter((one) => one.count > 0)}
        rowId={(row) => row.flag}
        columns={[
          {
            key: 'flag',
            head: t('flag'),
            cell: (row) => (
              <Link to="/quan-tri/chat-luong" search={{ loi: row.flag }} className="row-open" aria-current={row.flag === chosen ? 'true' : undefined}>
                {word(`catalogue.flag.${row.flag}`)}
              </Link>
            ),
          },
          { key: 'count', head: t('places'), number: true, cell: (row) => count(row.count, language) },
          { key: 'procedures', head: t('procedures'), number: true, cell: (row) => count(row.procedures, language) },
        ]}
      />
    </Card>
  );
}

function Shares({ quality }: { quality: Quality }) {
  const t = useSay(catalogueText);
  const word = useSayCode(catalogueWords);
  const { language } = useLanguage();
  return (
    <Card title={t('shares')} bare>
      <DataTable
        label={t('shares')}
        rows={quality.shares}
        rowId={(row) => row.field}
        columns={[
          { key: 'part', head: t('part'), cell: (row) => word(`catalogue.part.${row.field}`) },
          { key: 'understood', head: t('understood'), number: true, cell: (row) => `${count(row.understood, language)} / ${count(row.total, language)}` },
          {
            key: 'share',
            head: t('share'),
            number: true,
            cell: (row) => (
              <>
                {percent(row, language)}
                <span className="share-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${row.total === 0 ? 0 : (100 * row.understood) / row.total}%` }} />
                </span>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** Rounded down, so that 100 % means all of them. */
function percent({ understood, total }: { understood: number; total: number }, language: 'vi' | 'en'): string {
  if (total === 0) return '–';
  return `${(Math.floor((1000 * understood) / total) / 10).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')} %`;
}
