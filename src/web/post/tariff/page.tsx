import { Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { PostSections } from '../sections.tsx';
import { ImportCard } from './import-card.tsx';
import { useVersions } from './questions.ts';
import { keepingText } from './text.ts';
import { VersionTable } from './version-table.tsx';

/** The manager's page of the tariff: load a version after a look at it, see every version with its source and what is not known. */
export function TariffKeepingPage() {
  const t = useSay(keepingText);
  const may = useMay();
  const versions = useVersions();
  const rows = rowsOf(versions);
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
        <div className="row">
          <Link to="/buu-chinh/tuyen-cuoc">{t('toRoutes')}</Link>
          <a href="/cuoc-buu-chinh">{t('toPublic')}</a>
        </div>
      </div>
      <PostSections />
      {may('postal.manage') ? <ImportCard /> : null}
      <Card title={t('versions')} bare>
        <Loaded asked={versions} lines={5}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('versionsNone')} how={t('versionsNoneHow')} />
            ) : (
              <VersionTable rows={rows} more={moreOf(versions)} />
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}
