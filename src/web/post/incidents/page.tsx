import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { PostSections } from '../sections.tsx';
import { IncidentTable } from './incident-table.tsx';
import { aboutFrom, useIncidents } from './questions.ts';
import type { About, Incident } from './questions.ts';
import { ResolveDialog } from './resolve-dialog.tsx';
import { incidentText } from './text.ts';

const route = getRouteApi('/su-co');
const RESOLVED = 'xong';

/** What went wrong where things changed hands: open first, each ended by somebody other than who reported it. */
export function IncidentsPage() {
  const t = useSay(incidentText);
  const may = useMay();
  const search = route.useSearch();
  const open = search.xem !== RESOLVED;
  const about = aboutFrom(search);
  const { loai, cua, hoSo } = search;
  const only = { loai, cua, hoSo };
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
      </div>
      {may('postal.look') ? <PostSections /> : null}
      <nav aria-label={t('states')} className="row">
        <Link to="/su-co" search={only} activeOptions={{ exact: true }} className="button small" aria-current={open ? 'page' : undefined}>
          {t('open')}
        </Link>
        <Link to="/su-co" search={{ ...only, xem: RESOLVED }} activeOptions={{ exact: true }} className="button small" aria-current={open ? undefined : 'page'}>
          {t('resolved')}
        </Link>
      </nav>
      {Object.keys(about).length === 0 ? null : (
        <p className="notice">
          {t(about.dossierId === undefined ? 'onlyThis' : 'onlyDossier')}{' '}
          <Link to="/su-co" search={open ? {} : { xem: RESOLVED }}>
            {t('seeAll')}
          </Link>
        </p>
      )}
      <Incidents key={JSON.stringify([open, about])} open={open} about={about} />
    </div>
  );
}

function Incidents({ open, about }: { open: boolean; about: About }) {
  const t = useSay(incidentText);
  const [resolving, setResolving] = useState<Incident>();
  const list = useIncidents(open, about);
  const rows = rowsOf(list);
  const more = moreOf(list);
  return (
    <Card title={t(open ? 'open' : 'resolved')} bare>
      <Loaded asked={list} lines={6}>
        {() =>
          rows.length === 0 && !more ? (
            <EmptyState title={t(open ? 'noneOpen' : 'noneResolved')} how={t(open ? 'noneOpenHow' : 'noneResolvedHow')} />
          ) : (
            <IncidentTable open={open} rows={rows} more={more} onResolve={setResolving} />
          )
        }
      </Loaded>
      {resolving === undefined ? null : <ResolveDialog incident={resolving} onClose={() => setResolving(undefined)} />}
    </Card>
  );
}
