import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { transitDays } from '#modules/postal/rules/transit.ts';
import { PagedList } from '#web/parts/paged-list.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { AreaField } from '../booking/area-field.tsx';
import { useAreas } from '../booking/areas.ts';
import { PostSections } from '../sections.tsx';
import { postalWords } from '../words.ts';
import { AreasCard } from './areas-card.tsx';
import { useRoutes } from './questions.ts';
import type { Route } from './questions.ts';
import { RouteDialog } from './route-dialog.tsx';
import { keepingText } from './text.ts';

const route = getRouteApi('/buu-chinh/tuyen-cuoc');

/** Which area lies in which zone of which: written by the post, read by every quote. */
export function PostalRoutesPage() {
  const t = useSay(keepingText);
  const may = useMay();
  const navigate = useNavigate();
  const { diaBan } = route.useSearch();
  const [adding, setAdding] = useState(false);
  const areas = useAreas();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('routesTitle')}</h1>
        <div className="row">
          <Link to="/buu-chinh/bang-cuoc">{t('back')}</Link>
          {may('postal.manage') ? (
            <Button look="main" onPress={() => setAdding(true)}>
              {t('addRoute')}
            </Button>
          ) : null}
        </div>
      </div>
      <PostSections />
      <p className="post-how">{t('routesHow')}</p>
      <Card title={t('routes')} bare>
        <div className="card-body">
          <AreaField label={t('routesOf')} areas={areas.rows} value={diaBan} onChange={(code) => void navigate({ to: '/buu-chinh/tuyen-cuoc', search: { diaBan: code }, replace: true })} error={undefined} />
        </div>
        <Routes area={diaBan} />
      </Card>
      <AreasCard />
      {adding ? <RouteDialog areas={areas.rows} from={diaBan} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}

function Routes({ area }: { area: string | undefined }) {
  const t = useSay(keepingText);
  const word = useSayCode(postalWords);
  const pages = useRoutes(area);
  return (
    <PagedList
      asked={pages}
      label={t('routes')}
      none={[t('routesNone'), t('routesNoneHow')]}
      rowId={(row) => `${row.from.code} ${row.to.code} ${row.validFrom}`}
      total={(shown, some) => t(some ? 'shownSome' : 'shownAll', { count: shown })}
      columns={[
        { key: 'from', head: t('from'), cell: (row) => <End of={row.from} /> },
        { key: 'to', head: t('to'), cell: (row) => <End of={row.to} /> },
        { key: 'zone', head: t('zone'), cell: (row) => word(`postal.${row.zone}`) },
        { key: 'scope', head: t('scope'), cell: (row) => word(`postal.${row.scope}`) },
        { key: 'days', head: t('days'), cell: (row) => t('daysPlain', { days: transitDays(row, false) }) },
        { key: 'valid', head: t('valid'), cell: (row) => (row.validTo === null ? t('since', { from: dayShort(row.validFrom) }) : t('period', { from: dayShort(row.validFrom), to: dayShort(row.validTo) })) },
        { key: 'source', head: t('source'), cell: (row) => <span className="small">{row.source}</span> },
      ]}
    />
  );
}

function End({ of }: { of: Route['from'] }) {
  return (
    <div>
      <Link to="/buu-chinh/tuyen-cuoc" search={{ diaBan: of.code }} className="row-open">
        {of.name}
      </Link>
      {of.name === of.province ? null : <p className="small">{of.province}</p>}
    </div>
  );
}
