import { getRouteApi, Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { ShipmentTable } from '../desk/shipment-table.tsx';
import { PostSections } from '../sections.tsx';
import { postalWords } from '../words.ts';
import { useHolderName } from './holders.tsx';
import { filterOf, useOpened, useOverview } from './questions.ts';
import type { OpenedSearch } from './questions.ts';
import { overviewText } from './text.ts';

const route = getRouteApi('/buu-chinh/danh-sach');

/** The shipments a figure of the overview counts. */
export function OpenedPage() {
  const t = useSay(overviewText);
  const { language } = useLanguage();
  const search = route.useSearch();
  const pages = useOpened(search);
  const title = useTitle(search);
  const rows = rowsOf(pages);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('openedTitle', { what: title })}</h1>
        <Link to="/buu-chinh/tong-quan">{t('back')}</Link>
      </div>
      <PostSections />
      <Card title={title} bare mark={<span className="small">{pages.data ? t(pages.hasNextPage ? 'shownSome' : 'shownAll', { count: count(rows.length, language) }) : ''}</span>}>
        <Loaded asked={pages} lines={6}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('openedNone')} how={t('openedNoneHow')} />
            ) : (
              <ShipmentTable label={title} rows={rows} more={moreOf(pages)} />
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}

/** What the list holds, in words. */
function useTitle(search: OpenedSearch): string {
  const t = useSay(overviewText);
  const word = useSayCode(postalWords);
  const name = useHolderName();
  const overview = useOverview();
  const { list, state, direction, holderKind } = filterOf(search);
  if (holderKind !== undefined) {
    const holder = overview.data?.holders.find((one) => one.kind === holderKind && one.staffId === (search.nguoi ?? null) && one.unitId === (search.donVi ?? null) && one.ref === (search.tui ?? null));
    return holder === undefined ? t('holdingThis') : t('holding', { name: name(holder) });
  }
  if (state === undefined) return t(`list.${list}`);
  return [word(`postal.state.${state}`), direction === undefined ? '' : t(direction)].filter((part) => part !== '').join(', ');
}
