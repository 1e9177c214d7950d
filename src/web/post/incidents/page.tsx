import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { IncidentTable } from './incident-table.tsx';
import { useIncidents } from './questions.ts';
import type { Incident } from './questions.ts';
import { ResolveDialog } from './resolve-dialog.tsx';
import { incidentText } from './text.ts';

const route = getRouteApi('/su-co');
const RESOLVED = 'xong';

/** What went wrong where things changed hands: open first, each ended by somebody other than who reported it. */
export function IncidentsPage() {
  const t = useSay(incidentText);
  const may = useMay();
  const open = route.useSearch().xem !== RESOLVED;
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
        {may('postal.look') ? (
          <Link to="/buu-chinh/bang-ke" className="button small">
            {t('manifests')}
          </Link>
        ) : null}
      </div>
      <nav aria-label={t('states')} className="row">
        <Link to="/su-co" search={{}} activeOptions={{ exact: true }} className="button small" aria-current={open ? 'page' : undefined}>
          {t('open')}
        </Link>
        <Link to="/su-co" search={{ xem: RESOLVED }} activeOptions={{ exact: true }} className="button small" aria-current={open ? undefined : 'page'}>
          {t('resolved')}
        </Link>
      </nav>
      <Incidents key={String(open)} open={open} />
    </div>
  );
}

function Incidents({ open }: { open: boolean }) {
  const t = useSay(incidentText);
  const [resolving, setResolving] = useState<Incident>();
  const list = useIncidents(open);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const more = list.hasNextPage ? { load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage } : undefined;
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
