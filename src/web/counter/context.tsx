import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useMay } from '#web/parts/session.tsx';
import { useSettled } from '#web/parts/handing-in/questions.ts';
import { DRAFT_FORMS } from '#web/parts/kept-draft/forms.ts';
import { FigureRow } from '#web/ui/figure-tile.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { useNarrow } from '#web/ui/narrow.ts';
import { SearchList } from '#web/ui/search-list.tsx';
import { timeOf } from '#web/ui/show.ts';
import { useCounterDay, useInboxCounts, useOpenCalls } from './questions.ts';
import { counterText } from './text.ts';

/** What is in sight all day at the left: search, drafts, today's counts and the day's edge. */
export function CounterContext({ current }: { current?: string }) {
  const t = useSay(counterText);
  const narrow = useNarrow();
  const may = useMay();
  return (
    <aside className="context" aria-label={t('context')}>
      {may('dossier.view') ? <DossierSearch /> : null}
      {narrow ? (
        <details>
          <summary>{t('context')}</summary>
          <Drafts current={current} />
          <Today />
        </details>
      ) : (
        <>
          <Drafts current={current} />
          <Today />
        </>
      )}
    </aside>
  );
}

function DossierSearch() {
  const t = useSay(counterText);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  const found = useQuery({
    queryKey: ['listDossiers', 'search', settled],
    enabled: settled.length > 1,
    queryFn: () => answer(api.POST('/api/dossiers/list', { body: { text: settled, all: true, limit: 8 } })),
  });
  const rows = settled.length > 1 ? (found.data?.rows ?? []) : [];
  return (
    <div className="context-group">
      <SearchList
        label={t('search')}
        hideLabel
        listLabel={t('dossiersFound')}
        placeholder={t('searchHint')}
        keys="/"
        inputRef={field}
        value={text}
        onChange={setText}
        searching={found.isFetching || settled !== text.trim()}
        found={rows.map((row) => ({ id: row.id, title: row.code ?? t('noCodeYet'), note: `${row.ownerName ?? ''} · ${row.procedureName} · ${row.statusName[language]}` }))}
        onChoose={(id) => void navigate({ to: '/ho-so/$id', params: { id } })}
      />
    </div>
  );
}

function Drafts({ current }: { current: string | undefined }) {
  const t = useSay(counterText);
  const { data } = useQuery({ queryKey: ['listDrafts'], queryFn: () => answer(api.GET('/api/drafts')) });
  return (
    <section className="context-group" aria-label={t('drafts')}>
      <h3>{t('drafts')}</h3>
      <ul className="menu-list">
        {(data?.rows ?? []).map((draft) => (
          <li key={draft.id}>
            <Link to={draft.form === DRAFT_FORMS.booking ? '/buu-chinh/nhan' : '/tiep-nhan'} search={{ nhap: draft.id }} className="menu-row two-lines" aria-current={draft.id === current ? 'true' : undefined}>
              <span>{draft.title}</span>
              <span className="small">{t('draftSaved', { time: timeOf(draft.updatedAt) })}</span>
            </Link>
          </li>
        ))}
      </ul>
      {data?.rows.length === 0 ? <p className="small menu-note">{t('noDrafts')}</p> : null}
    </section>
  );
}

function Today() {
  const t = useSay(counterText);
  const may = useMay();
  const { data } = useCounterDay();
  const { data: online } = useInboxCounts(may('dossier.receive'));
  const { data: calls } = useOpenCalls(may('notification.call'));
  if (!data) return null;
  const overdue = data.handovers.filter((one) => one.due === 'overdue').length;
  const today = data.handovers.filter((one) => one.due === 'today').length;
  return (
    <section className="context-group" aria-label={t('today')}>
      <h3>{t('today')}</h3>
      <ul className="menu-list">
        <li>
          <FigureRow to="/quay" search={{ loai: 'RECEIVE' }} label={t('received')} figure={data.counts.received} />
        </li>
        <li>
          <FigureRow to="/quay" search={{ loai: 'RETURN' }} label={t('returned')} figure={data.counts.returned} />
        </li>
        <li>
          <FigureRow to="/quay" search={{ loai: 'GUIDE' }} label={t('guided')} figure={data.counts.guided} />
        </li>
        {online ? (
          <li>
            <FigureRow to="/ho-so-truc-tuyen" label={t('onlineWaiting')} figure={online.waiting + online.answered} tone={online.late > 0 ? 'late' : 'warn'} />
          </li>
        ) : null}
        {calls === undefined ? null : (
          <li>
            <FigureRow to="/goi-dien" label={t('toCall')} figure={calls} tone="warn" />
          </li>
        )}
        {may('custody.handOver') ? (
          <li>
            <FigureRow to="/ban-giao" label={t('handoverToday')} figure={today} tone="warn" />
          </li>
        ) : null}
        {overdue > 0 ? (
          <li>
            <FigureRow to="/ban-giao" label={t('handoverOverdue')} figure={overdue} tone="late" />
          </li>
        ) : null}
        {data.handoversToAccept > 0 ? (
          <li>
            <FigureRow to="/ban-giao" search={{ phia: 'nhan' }} label={t('toAccept')} figure={data.handoversToAccept} tone="warn" />
          </li>
        ) : null}
      </ul>
    </section>
  );
}
