import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SearchField } from '#web/ui/search-list.tsx';
import { instantShort } from '#web/ui/show.ts';
import { EmptyState, Skeleton } from '#web/ui/states.tsx';
import { myself } from '../../account/session.ts';
import { AppLink } from '../links.tsx';
import { usePageTitle } from '../title.ts';
import { calledName } from './called-name.ts';
import { findFilings, findProcedures, listMyDrafts } from './questions.ts';
import { homeText } from './text.ts';
import './home.css';

/** Finds what one wants to do, and goes on with what was begun. */
export function HomePage() {
  const t = useSay(homeText);
  const heading = usePageTitle(t('title'));
  const me = useQuery(myself).data;
  const [typed, setTyped] = useState('');
  return (
    <div className="sheet-page home">
      <div className="stack tight">
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <p>{t('lead')}</p>
        <SearchField label={t('search')} hideLabel placeholder={t('example')} value={typed} onChange={setTyped} />
      </div>
      {me ? <Drafts /> : null}
      <Found q={useDeferredValue(typed.trim())} />
    </div>
  );
}

function Drafts() {
  const t = useSay(homeText);
  const drafts = useQuery(listMyDrafts).data?.rows ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="dang_do">
      <h2 id="dang_do">{t('drafts')}</h2>
      <ul className="choice-list">
        {drafts.map(({ id, procedure, savedAt }) => (
          <li key={id}>
            <AppLink to={`/nop/${id}`} className="choice-row draft">
              <span>
                <span className="strong">{calledName(procedure.name)}</span>
                <span className="small">{t('savedAt', { at: instantShort(savedAt) })}</span>
              </span>
              <span className="choice-go">{t('goOn')}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ q }: { q: string }) {
  const t = useSay(homeText);
  const online = useQuery(findFilings(''));
  const named = useQuery(findFilings(q));
  const all = useQuery(findProcedures(q));
  return (
    <Loaded asked={online} lines={5}>
      {({ rows }) => {
        const found = [...(named.data?.rows ?? []), ...(q === '' ? [] : (all.data?.rows ?? []))];
        const codes = new Set(found.map(({ code }) => code));
        const here = rows.filter(({ code }) => q === '' || codes.has(code));
        const others = found.filter(({ code }, index) => !rows.some((row) => row.code === code) && found.findIndex((one) => one.code === code) === index);
        if (here.length + others.length === 0) return all.isFetching ? <Skeleton /> : <EmptyState title={t(q === '' ? 'noneOnline' : 'nothing')} how={t(q === '' ? 'noneOnlineHow' : 'nothingHow')} />;
        return (
          <>
            <Procedures id="truc_tuyen" title={t('online')} rows={here} />
            <Procedures id="tai_quay" title={t('elsewhere')} rows={others} />
            <RefusalNotice error={all.data === undefined ? all.error : null} />
          </>
        );
      }}
    </Loaded>
  );
}

type Row = { readonly code: string; readonly name: string; readonly fieldName: string };

function Procedures({ id, title, rows }: { id: string; title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="choice-list">
        {rows.map((row) => (
          <li key={row.code}>
            <AppLink to={`/thu-tuc/${row.code}`} className="choice-row">
              <span>
                <span className="strong">{calledName(row.name)}</span>
                <span className="small">{row.fieldName}</span>
              </span>
              <span className="chevron" aria-hidden="true" />
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
