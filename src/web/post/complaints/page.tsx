import { getRouteApi, Link } from '@tanstack/react-router';
import { useSay } from '#web/ui/language.tsx';
import { PostSections } from '../sections.tsx';
import { CompensationList } from './compensation-list.tsx';
import { ComplaintList } from './complaint-list.tsx';
import { complaintText } from './text.ts';
import './complaints.css';

const route = getRouteApi('/buu-chinh/khieu-nai');
const LISTS = { cho: 'waiting', xong: 'answered', chi: 'toPay', 'da-chi': 'paid' } as const;
const NAMES = ['cho', 'xong', 'chi', 'da-chi'] as const;

/** Complaints of the unit with their clock, and what is compensated. */
export function ComplaintsPage() {
  const t = useSay(complaintText);
  const { xem } = route.useSearch();
  const chosen = NAMES.find((name) => name === xem) ?? 'cho';
  const list = LISTS[chosen];
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
      </div>
      <PostSections />
      <nav aria-label={t('lists')} className="row">
        {NAMES.map((name) => (
          <Link key={name} to="/buu-chinh/khieu-nai" search={{ xem: name }} className="button small" aria-current={name === chosen ? 'page' : undefined}>
            {t(LISTS[name])}
          </Link>
        ))}
      </nav>
      {list === 'waiting' || list === 'answered' ? <ComplaintList key={list} list={list} /> : <CompensationList key={list} list={list} />}
    </div>
  );
}
