import { Link } from '@tanstack/react-router';
import { messages as pilotWords } from '#modules/reporting/messages/pilot.ts';
import { BarChart } from '#web/parts/charts/bar-chart.tsx';
import type { ChartTone } from '#web/parts/charts/tones.ts';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { Behind } from '../behind.tsx';
import { HowCounted } from '../definition.tsx';
import { OpenFigure } from '../open-figure.tsx';
import { decimal, percent } from './numbers.ts';
import { PartOfWhole } from './part-of-whole.tsx';
import { daysOf, definitionOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import { NotRecorded, Stat } from './stat.tsx';
import { pilotText } from './text.ts';

type Way = Pilot['quality']['intakes'][number]['way'];
type Group = Pilot['satisfaction']['total'];

const WAY_TONES: Readonly<Record<Way, ChartTone>> = { counterAgency: 'blue', counterPost: 'post', onlineAlone: 'ok', onlineHelped: 'ok', post: 'post' };

/** Whether dossiers were right the first time, by the way they came; what nobody records is said. */
export function Quality({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const word = useSayCode(pilotWords);
  const { language } = useLanguage();
  const { intakes, attribution, waiting } = pilot.quality;
  const definition = definitionOf(pilot, 'firstTimeRight');
  const open = (way: Way, figure: string, value: number) => <OpenFigure figure={figure} asked={daysOf(pilot)} value={value} slice={way} />;
  return (
    <Card title={t('firstTime')} mark={definition === undefined ? null : <HowCounted definition={definition} />}>
      <BarChart
        title={t('firstTime')}
        titleHidden
        of={t('way')}
        counts={t('rightFirst')}
        rows={intakes.map((one) => ({
          id: one.way,
          label: word(`reporting.way.${one.way}`),
          value: one.firstTimeRight.percent,
          tone: WAY_TONES[one.way],
          note: `${count(one.firstTimeRight.numerator, language)} ${t('ofWhole')} ${count(one.firstTimeRight.denominator, language)}`,
        }))}
        largest={100}
        format={(value) => percent(value, language)}
        missing={t('noneToDivide')}
        opens={(row, shown) => (
          <OpenFigure figure="firstTimeRight" asked={daysOf(pilot)} value={row.value ?? 0} slice={row.id}>
            {shown}
          </OpenFigure>
        )}
      />
      <Behind title={t('intakes')}>
        <DataTable
          label={t('intakes')}
          rows={intakes}
          rowId={(row) => row.way}
          columns={[
            { key: 'way', head: t('way'), folded: 'title', cell: (row) => word(`reporting.way.${row.way}`) },
            { key: 'accepted', head: t('accepted'), number: true, cell: (row) => open(row.way, 'accepted', row.accepted) },
            { key: 'ended', head: t('ended'), number: true, cell: (row) => open(row.way, 'ended', row.ended) },
            { key: 'notices', head: t('notices'), number: true, cell: (row) => open(row.way, 'notice', row.requests.notices) },
            { key: 'supplements', head: t('supplements'), number: true, cell: (row) => open(row.way, 'supplement', row.requests.supplements) },
            { key: 'per100', head: t('per100'), number: true, cell: (row) => (row.requests.per100 === null ? '–' : decimal(row.requests.per100, language)) },
            { key: 'refused', head: t('refused'), number: true, cell: (row) => open(row.way, 'refused', row.refused) },
          ]}
        />
      </Behind>
      <div className="pilot-charts">
        <NotRecorded title={t('attribution')}>{attribution.missing[language]}</NotRecorded>
        <NotRecorded title={t('waiting')}>{waiting.missing[language]}</NotRecorded>
      </div>
    </Card>
  );
}

/** What the slips of the survey say, where there are enough of them, and how much came online. */
export function SatisfactionAndOnline({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const { language } = useLanguage();
  const may = useMay();
  const { satisfaction, online } = pilot;
  const surveyed = definitionOf(pilot, 'satisfaction');
  const levels = definitionOf(pilot, 'onlineShare');
  return (
    <div className="pilot-pair even">
      <Card title={t('satisfaction')} mark={surveyed === undefined ? null : <HowCounted definition={surveyed} />} foot={t('satisfactionWhat')}>
        <Slips label={t('satisfied')} group={satisfaction.total} floor={satisfaction.floor} />
        <div className="pilot-stats">
          {satisfaction.byEmployer.map((one) => (
            <Slips key={one.employer} label={t(one.employer === 'post' ? 'post' : 'agency')} group={one.group} floor={satisfaction.floor} />
          ))}
        </div>
        {may('feedback.look') ? (
          <p className="no-print">
            <Link to="/bao-cao/hai-long" search={{}}>
              {t('satisfactionPage')}
            </Link>
          </p>
        ) : null}
        <p className="small">
          {satisfaction.from === null || satisfaction.to === null ? null : t('satisfactionDays', { from: dayShort(satisfaction.from), to: dayShort(satisfaction.to) })} {satisfaction.monthsHeld > 0 ? t('monthsHeld', { count: satisfaction.monthsHeld }) : null}
        </p>
      </Card>
      <Card title={t('online')} mark={levels === undefined ? null : <HowCounted definition={levels} />}>
        <Stat number={percent(online.during.percent, language)} label={t('during')} note={<PartOfWhole pilot={pilot} share={online.during} part={{ figure: 'acceptedOnline' }} whole={{ figure: 'accepted' }} />} />
        <NotRecorded title={t('before')}>{online.before.missing[language]}</NotRecorded>
      </Card>
    </div>
  );
}

function Slips({ label, group, floor }: { label: string; group: Group; floor: number }) {
  const t = useSay(pilotText);
  const { language } = useLanguage();
  if (group === null) return <Stat number="–" label={label} note={t('tooFew', { floor })} />;
  return <Stat number={percent(group.percent, language)} label={label} note={t('satisfiedOf', { count: count(group.valid, language) })} />;
}
