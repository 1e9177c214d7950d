import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { SearchField } from '#web/ui/search-list.tsx';
import { Select } from '#web/ui/select.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { adminText } from '../text.ts';
import { catalogueText } from './text.ts';
import './catalogue.css';

type Row = Answered<'findProcedures'>['rows'][number];

const route = getRouteApi('/quan-tri/danh-muc');
const PAUSE_MS = 250;
const ANY = 'any';

/** The procedures in force today, found by code, name or everyday words. */
export function CataloguePage() {
  const t = useSay(catalogueText);
  const navigate = useNavigate();
  const { tim = '', linhVuc } = route.useSearch();
  const [text, setText] = useState(tim);
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text !== tim) void navigate({ to: '/quan-tri/danh-muc', search: { tim: text === '' ? undefined : text, linhVuc }, replace: true });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, tim, linhVuc, navigate]);
  const fields = useQuery({ queryKey: ['listFields'], staleTime: Number.POSITIVE_INFINITY, queryFn: () => answer(api.GET('/api/fields', { params: { query: {} } })) });
  const list = useInfiniteQuery({
    queryKey: ['findProcedures', tim, linhVuc],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/procedures', { params: { query: { ...(tim.trim() ? { q: tim.trim() } : {}), ...(linhVuc ? { field: linhVuc } : {}), ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = rowsOf(list);
  const more = moreOf(list);
  const choices = [{ id: ANY, label: t('anyField') }, ...(fields.data?.rows ?? []).filter((one) => one.procedures > 0).map((one) => ({ id: one.code, label: `${one.name} (${one.procedures})` }))];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <Link to="/quan-tri/to-khai">{t('forms')}</Link>
      </div>
      <search className="catalogue-search">
        <SearchField label={t('search')} placeholder={t('searchHint')} value={text} onChange={setText} keys="/" inputRef={field} />
        <Select
          label={t('field')}
          choices={choices}
          value={linhVuc ?? ANY}
          onChange={(code) => void navigate({ to: '/quan-tri/danh-muc', search: { tim: tim === '' ? undefined : tim, linhVuc: code === ANY ? undefined : code }, replace: true })}
        />
      </search>
      <Card title={t('found')} bare>
        <Loaded asked={list} lines={8}>
          {() => (rows.length === 0 ? <EmptyState title={t('none')} how={t('noneHow')} /> : <Procedures rows={rows} more={more} />)}
        </Loaded>
      </Card>
    </div>
  );
}

function Procedures({ rows, more }: { rows: readonly Row[]; more: More }) {
  const t = useSay(catalogueText);
  const a = useSay(adminText);
  const { language } = useLanguage();
  return (
    <DataTable
      label={t('found')}
      rows={rows}
      rowId={(row) => row.revisionId}
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
        { key: 'field', head: t('field'), cell: (row) => row.fieldName },
        { key: 'state', head: t('state'), cell: (row) => <Chip tone={row.receivable ? 'ok' : 'warn'}>{t(row.receivable ? 'receivable' : 'notReceivable')}</Chip> },
        { key: 'flags', head: t('flags'), number: true, cell: (row) => (row.flagCount === 0 ? t('noFlags') : t('flagCount', { count: row.flagCount })) },
      ]}
    />
  );
}
