import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { INDICATORS } from '#modules/reporting/rules/indicators.ts';
import type { Indicator } from '#modules/reporting/rules/indicators.ts';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { useNarrow } from '#web/ui/narrow.ts';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { count } from '#web/ui/show.ts';
import { Skeleton } from '#web/ui/states.tsx';
import { queryOf, searchOf, useAsked } from '../asked.ts';
import type { AskedDays } from '../asked.ts';
import { ExportButton } from '../exports/export-button.tsx';
import { ReportAsked } from '../report-asked.tsx';
import { ReportTabs } from '../report-tabs.tsx';
import { FigureGroup } from './figure-rows.tsx';
import type { Indicators } from './figure-value.ts';
import { indicatorsText } from './text.ts';
import '../report.css';
import './indicators.css';

const route = getRouteApi('/bao-cao/chi-so');

/** One set of indicators at a time: each has its own notion of on time and of satisfied, said over its figures. */
export function IndicatorsPage() {
  const t = useSay(indicatorsText);
  const navigate = useNavigate();
  const search = route.useSearch();
  const { asked, units } = useAsked(search);
  const indicator = INDICATORS.find((one) => one === search.bo) ?? 'index766';
  const found = useIndicator(indicator, asked);
  const narrow = useNarrow();
  const go = (next: AskedDays, set: Indicator) => void navigate({ to: '/bao-cao/chi-so', search: { ...searchOf(next), bo: set }, replace: true });
  return (
    <div className="page">
      <ReportTabs />
      <h1>{t('title')}</h1>
      {asked === undefined ? (
        <Skeleton lines={2} />
      ) : (
        <>
          <div className="no-print">
            <SegmentedChoice label={t('which')} segments={INDICATORS.map((id) => ({ id, label: t(id) }))} value={indicator} onChange={(set) => go(asked, set)} tall={narrow} />
          </div>
          <ReportAsked asked={asked} units={units} refused={found.isError} onChange={(next) => go(next, indicator)} heading={found.data?.heading}>
            <ExportButton of="indicator" asked={{ indicator, ...queryOf(asked) }} />
          </ReportAsked>
        </>
      )}
      <Loaded asked={found} lines={10}>
        {(data) => <IndicatorSet data={data} />}
      </Loaded>
    </div>
  );
}

function useIndicator(indicator: Indicator, asked: AskedDays | undefined) {
  return useQuery({
    queryKey: ['getIndicator', indicator, asked],
    enabled: asked !== undefined,
    queryFn: () => answer(api.GET('/api/reports/indicators/{indicator}', { params: { path: { indicator }, query: queryOf(asked ?? { unit: '', from: '', to: '' }) } })),
  });
}

function IndicatorSet({ data }: { data: Indicators }) {
  const { language } = useLanguage();
  const { heading, indicator, groups, name, notion, total } = data;
  const asked = { unit: heading.unit.code, from: heading.from, to: heading.to, asOf: heading.asOf, knownOn: heading.knownOn };
  const hasThreshold = groups.some(({ figures }) => figures.some(({ threshold }) => threshold !== null));
  return (
    <>
      <section className="indicator-notion">
        <h2>{name[language]}</h2>
        <p>{notion[language]}</p>
      </section>
      {total === null ? null : <Total total={total} asked={asked} />}
      <div className="indicator-groups">
        {groups.map((group) => (
          <FigureGroup key={group.id} group={group} indicator={indicator} asked={asked} hasThreshold={hasThreshold} />
        ))}
      </div>
    </>
  );
}

/** The points of a unit, and how far its class is certain. */
function Total({ total, asked }: { total: NonNullable<Indicators['total']>; asked: AskedDays }) {
  const t = useSay(indicatorsText);
  const may = useMay();
  const { language } = useLanguage();
  const { known, unknown, least, most, leastClass, mostClass } = total;
  const facts = { unknown: unknown.join(', '), least: count(least, language), most: count(most, language), from: t(`class.${leastClass}`), to: t(`class.${mostClass}`) };
  return (
    <Card title={t('total')}>
      <div className="indicator-total">
        <p className="figure-big">
          {count(known, language)}
          <span className="small"> / 18</span>
        </p>
        <div className="stack tight">
          <p>{t('totalKnown', { known: count(known, language) })}</p>
          {unknown.length === 0 ? <p className="strong">{t(`class.${leastClass}`)}</p> : <p>{t(leastClass === mostClass ? 'totalSure' : 'totalOpen', facts)}</p>}
          <p className="row no-print">
            <Link to="/bao-cao/chi-so/ho-so" search={searchOf(asked)}>
              {t('dossiersScored')}
            </Link>
            {may('report.staff') ? (
              <Link to="/bao-cao/chi-so/nhan-su" search={searchOf(asked)}>
                {t('staffScored')}
              </Link>
            ) : null}
          </p>
        </div>
      </div>
    </Card>
  );
}
