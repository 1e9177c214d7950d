import { getRouteApi, Link } from '@tanstack/react-router';
import { useSay } from '#web/ui/language.tsx';
import { Accounts } from './accounts.tsx';
import { CashRules } from './cash-rules.tsx';
import { Delegations } from './delegations.tsx';
import { Ranges } from './ranges.tsx';
import { FeeRules } from './rules.tsx';
import { feesText } from './text.ts';

const route = getRouteApi('/quan-tri/phi');
const VIEWS = ['muc-thu', 'tai-khoan', 'bien-lai', 'uy-nhiem', 'chot-quy'] as const;

/** What the administrator enters about money: fees, accounts, receipts, delegations, cut-offs. */
export function FeesPage() {
  const t = useSay(feesText);
  const { xem } = route.useSearch();
  const chosen = VIEWS.find((view) => view === xem) ?? 'muc-thu';
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <nav aria-label={t('views')} className="row">
        {VIEWS.map((view) => (
          <Link key={view} to="/quan-tri/phi" search={view === 'muc-thu' ? {} : { xem: view }} className="button small" activeOptions={{ exact: true, includeSearch: true }} aria-current={view === chosen ? 'page' : undefined}>
            {t(`view.${view}`)}
          </Link>
        ))}
      </nav>
      {chosen === 'muc-thu' ? <FeeRules /> : null}
      {chosen === 'tai-khoan' ? <Accounts /> : null}
      {chosen === 'bien-lai' ? <Ranges /> : null}
      {chosen === 'uy-nhiem' ? <Delegations /> : null}
      {chosen === 'chot-quy' ? <CashRules /> : null}
    </div>
  );
}
