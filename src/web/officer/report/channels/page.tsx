import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { WAY_OF } from '#modules/reporting/rules/channel-figures.ts';
import { NOTHING_TO_DIVIDE } from '#modules/reporting/rules/shown-figure.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { BarChart } from '#web/parts/charts/bar-chart.tsx';
import type { BarRow } from '#web/parts/charts/bar-chart.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Skeleton } from '#web/ui/states.tsx';
import { queryOf, searchOf, useAsked } from '../asked.ts';
import type { AskedDays } from '../asked.ts';
import { Behind } from '../behind.tsx';
import { HowCounted } from '../definition.tsx';
import { ExportButton } from '../exports/export-button.tsx';
import { useFigureValue } from '../indicators/figure-value.ts';
import { OpenFigure } from '../open-figure.tsx';
import { ReportAsked } from '../report-asked.tsx';
import { ReportTabs } from '../report-tabs.tsx';
import { channelsText } from './text.ts';
import '../report.css';
import './channels.css';

type Compared = Answered<'compareChannels'>;
type Channel = Compared['channels'][number];

const route = getRouteApi('/bao-cao/kenh');

/** Six ways to the one-stop beside each other: one small chart a figure, then everything in one table. */
export function ChannelsPage() {
  const t = useSay(channelsText);
  const navigate = useNavigate();
  const { asked, units } = useAsked(route.useSearch());
  const found = useQuery({
    queryKey: ['compareChannels', asked],
    enabled: asked !== undefined,
    queryFn: () => answer(api.GET('/api/reports/channels', { params: { query: queryOf(asked ?? { unit: '', from: '', to: '' }) } })),
  });
  return (
    <div className="page">
      <ReportTabs />
      <h1>{t('title')}</h1>
      {asked === undefined ? (
        <Skeleton lines={2} />
      ) : (
        <ReportAsked asked={asked} units={units} refused={found.isError} onChange={(next) => void navigate({ to: '/bao-cao/kenh', search: searchOf(next), replace: true })} heading={found.data?.heading}>
          <ExportButton of="channels" asked={queryOf(asked)} />
        </ReportAsked>
      )}
      <Loaded asked={found} lines={10}>
        {(data) => <Comparison compared={data} />}
      </Loaded>
    </div>
  );
}

function Comparison({ compared }: { compared: Compared }) {
  const t = useSay(channelsText);
  const { language } = useLanguage();
  const { heading, explains, channels } = compared;
  const asked = { unit: heading.unit.code, from: heading.from, to: heading.to, asOf: heading.asOf, knownOn: heading.knownOn };
  const ids = channels[0]?.figures.map(({ id }) => id) ?? [];
  return (
    <>
      <p className="channels-explained">{explains[language]}</p>
      <div className="channel-charts">
        {ids.map((id) => (
          <FigureChart key={id} id={id} channels={channels} asked={asked} />
        ))}
      </div>
      <Behind title={t('table')} heading>
        <Whole channels={channels} ids={ids} />
      </Behind>
    </>
  );
}

const BY_POST: readonly string[] = ['counterPost', 'postIn', 'postOut'];

/** One figure of the six ways; a way that has none says why in place of its bar. */
function FigureChart({ id, channels, asked }: { id: string; channels: readonly Channel[]; asked: AskedDays }) {
  const t = useSay(channelsText);
  const { language } = useLanguage();
  const show = useFigureValue();
  const found = channels.flatMap((channel) => channel.figures.filter((figure) => figure.id === id).map((figure) => ({ channel, figure })));
  const [first] = found;
  if (first === undefined) return null;
  const { definition, unit } = first.figure;
  const name = definition.name[language];
  const rows: BarRow[] = found.map(({ channel, figure }) => {
    const why = figure.missing?.vi === NOTHING_TO_DIVIDE.vi ? undefined : figure.missing?.[language];
    return { id: channel.id, label: channel.name[language], value: figure.value, tone: BY_POST.includes(channel.id) ? 'post' : 'blue', ...(why === undefined ? {} : { note: why }) };
  });
  const opens = (row: BarRow, shown: string) => {
    const one = found.find(({ channel }) => channel.id === row.id);
    if (one === undefined || one.figure.opens === null) return shown;
    const label = t('openList', { shown, channel: one.channel.name[language], figure: name });
    const list = one.figure.opens.split('parcels.')[1];
    if (list !== undefined) {
      return (one.figure.whole ?? one.figure.part ?? 0) === 0 ? shown : (
        <OpenParcels asked={asked} list={list} channel={one.channel.id} label={label}>
          {shown}
        </OpenParcels>
      );
    }
    return (
      <OpenFigure figure={one.figure.opens} asked={asked} value={one.figure.whole ?? one.figure.part ?? 0} slice={WAY_OF[one.channel.id] ?? undefined} label={label}>
        {shown}
      </OpenFigure>
    );
  };
  return (
    <Card title={name} mark={<HowCounted definition={definition} />}>
      <BarChart title={name} titleHidden of={t('channel')} counts={name} rows={rows} format={(value) => show(unit, value)} opens={opens} missing={t('noValue')} {...(unit === 'percent' ? { largest: 100 } : {})} />
    </Card>
  );
}

type OpenParcelsProps = { asked: AskedDays; list: string; channel: Channel['id']; label: string; children: string };

/** A number of parcels as a link to them. */
function OpenParcels({ asked, list, channel, label, children }: OpenParcelsProps) {
  const openedFrom = useRouterState({ select: (state) => state.location.href });
  return (
    <Link to="/bao-cao/chi-so/buu-gui" search={{ ...searchOf(asked), loai: list, chieu: channel === 'postIn' ? 'in' : 'out' }} state={{ openedFrom }} aria-label={label} className="row-open">
      {children}
    </Link>
  );
}

/** The same numbers in one table, a row for each figure. */
function Whole({ channels, ids }: { channels: readonly Channel[]; ids: readonly string[] }) {
  const t = useSay(channelsText);
  const { language } = useLanguage();
  const show = useFigureValue();
  const figureOf = (channel: Channel, id: string) => channel.figures.find((figure) => figure.id === id);
  const [first] = channels;
  return (
    <Card title={t('table')} bare>
      <DataTable
        label={t('table')}
        rows={ids}
        rowId={(id) => id}
        columns={[
          { key: 'figure', head: t('figure'), folded: 'title', cell: (id) => <span className="strong">{first === undefined ? id : figureOf(first, id)?.definition.name[language]}</span> },
          ...channels.map((channel) => ({
            key: channel.id,
            head: channel.name[language],
            number: true,
            cell: (id: string) => {
              const figure = figureOf(channel, id);
              return figure === undefined || figure.value === null ? <span className="small">{t('noValue')}</span> : show(figure.unit, figure.value);
            },
          })),
        ]}
      />
    </Card>
  );
}
