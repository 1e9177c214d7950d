import { getRouteApi, Link } from '@tanstack/react-router';
import { useSay } from '#web/ui/language.tsx';
import { DayMoney } from './day-money.tsx';
import { deskText } from './text.ts';
import { TransferLists } from './transfer-lists.tsx';
import { WaitingNotices } from './waiting-notices.tsx';
import { WaitingRefunds } from './waiting-refunds.tsx';
import { WaitingTills } from './waiting-tills.tsx';
import { WaitingTransfers } from './waiting-transfers.tsx';
import { WaitingVouchers } from './waiting-vouchers.tsx';

const route = getRouteApi('/thu-phi');
const VIEWS = ['cho', 'ngay', 'bang-ke'] as const;

/** The money desk of a unit: what waits for a second person, the day's money, and the lists that send fees to the agency. */
export function MoneyDeskPage() {
  const t = useSay(deskText);
  const { xem } = route.useSearch();
  const chosen = VIEWS.find((view) => view === xem) ?? 'cho';
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <nav aria-label={t('views')} className="row">
        {VIEWS.map((view) => (
          <Link key={view} to="/thu-phi" search={view === 'cho' ? {} : { xem: view }} className="button small" activeOptions={{ exact: true, includeSearch: true }} aria-current={view === chosen ? 'page' : undefined}>
            {t(`view.${view}`)}
          </Link>
        ))}
      </nav>
      {chosen === 'cho' ? <Waiting /> : null}
      {chosen === 'ngay' ? <DayMoney /> : null}
      {chosen === 'bang-ke' ? <TransferLists /> : null}
    </div>
  );
}

function Waiting() {
  return (
    <>
      <WaitingTills />
      <WaitingVouchers />
      <WaitingTransfers />
      <WaitingNotices />
      <WaitingRefunds />
    </>
  );
}
