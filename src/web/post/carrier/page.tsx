import { getRouteApi, Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { PostSections } from '../sections.tsx';
import { carrierWords, useCarrierState } from './questions.ts';
import type { CarrierState } from './questions.ts';
import { ReportList } from './report-list.tsx';
import { RequestList } from './request-list.tsx';
import { carrierText } from './text.ts';

const route = getRouteApi('/buu-chinh/ket-noi');
const REQUESTS = { hong: 'dead', cho: 'due', 'da-nhan': 'sent', thoi: 'withdrawn' } as const;
const REPORTS = { tin: 'look', 'noi-khac': 'foreign', 'da-ghi': 'applied', gac: 'setAside' } as const;
const LISTS = ['hong', 'cho', 'da-nhan', 'thoi', 'tin', 'noi-khac', 'da-ghi', 'gac'] as const;
type List = (typeof LISTS)[number];

/** How the connection to whoever carries stands, what failed to be said, and what was reported and not understood. */
export function CarrierPage() {
  const t = useSay(carrierText);
  const may = useMay();
  const state = useCarrierState();
  const { xem } = route.useSearch();
  const chosen = LISTS.find((name) => name === xem) ?? 'hong';
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('honest')}</p>
        </div>
      </div>
      <PostSections />
      <Loaded asked={state} lines={5}>
        {(data) => <StateCard state={data} />}
      </Loaded>
      {may('postal.manage') ? (
        <>
          <nav aria-label={t('lists')} className="row">
            {LISTS.map((name) => (
              <Link key={name} to="/buu-chinh/ket-noi" search={{ xem: name }} className="button small" aria-current={name === chosen ? 'page' : undefined}>
                {t(`list.${wordOf(name)}`)}
              </Link>
            ))}
          </nav>
          <OneList key={chosen} list={chosen} />
        </>
      ) : null}
    </div>
  );
}

function OneList({ list }: { list: List }) {
  return isRequests(list) ? <RequestList state={REQUESTS[list]} /> : <ReportList list={REPORTS[list]} />;
}

function wordOf(list: List) {
  return isRequests(list) ? REQUESTS[list] : REPORTS[list];
}

function isRequests(list: List): list is keyof typeof REQUESTS {
  return list in REQUESTS;
}

function StateCard({ state }: { state: CarrierState }) {
  const t = useSay(carrierText);
  const word = useSayCode(carrierWords);
  const { language } = useLanguage();
  const { carrier, lastContactAt, lastSuccessAt, lastFailure, feedReadAt, due, oldestDueAt, dead, events } = state;
  const when = (at: string | null) => (at === null ? t('never') : instantShort(at));
  const toLookAt = events.waiting + events.unknown + events.unmapped + events.unreadable;
  const number = (of: number, tone: 'late' | 'warn') => (of === 0 ? '0' : <Chip tone={tone}>{count(of, language)}</Chip>);
  return (
    <Card title={t('state')}>
      <p>{word(`postal.carrier.${carrier}`)}</p>
      <div className="fact-pairs">
        <Facts
          facts={[
            [t('lastContact'), when(lastContactAt)],
            [t('lastSuccess'), when(lastSuccessAt)],
            [t('lastFailure'), lastFailure === null ? t('none') : <Chip key="failure" tone="warn">{word(`postal.failure.${lastFailure}`)}</Chip>],
            [t('feedRead'), when(feedReadAt)],
            [t('due'), oldestDueAt === null ? count(due, language) : t('dueSince', { count: count(due, language), at: instantShort(oldestDueAt) })],
            [t('dead'), number(dead, 'late')],
            [t('toLookAt'), number(toLookAt, 'warn')],
            [t('newOnes'), count(events.new, language)],
          ]}
        />
      </div>
    </Card>
  );
}
