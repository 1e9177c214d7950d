import { getRouteApi, Link } from '@tanstack/react-router';
import { useSay } from '#web/ui/language.tsx';
import { useMay } from '#web/parts/session.tsx';
import { AcceptSide } from './accept-side.tsx';
import { GiveSide } from './give-side.tsx';
import { handoverText } from './text.ts';

const route = getRouteApi('/ban-giao');

/** Papers change hands: offered by one person, accepted by another, set by set. */
export function HandoverPage() {
  const t = useSay(handoverText);
  const may = useMay();
  const { phia, lo } = route.useSearch();
  const accepting = phia === 'nhan' || !may('custody.handOver');
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <nav aria-label={t('sides')} className="row">
        {may('custody.handOver') ? (
          <Link to="/ban-giao" search={{}} activeOptions={{ exact: true }} className="button small" aria-current={accepting ? undefined : 'page'}>
            {t('give')}
          </Link>
        ) : null}
        {may('custody.accept') ? (
          <Link to="/ban-giao" search={{ phia: 'nhan' }} activeOptions={{ exact: true }} className="button small" aria-current={accepting ? 'page' : undefined}>
            {t('accept')}
          </Link>
        ) : null}
      </nav>
      {accepting ? <AcceptSide batch={lo} /> : <GiveSide />}
    </div>
  );
}
