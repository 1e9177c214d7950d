import { messages as pilotWords } from '#modules/reporting/messages/pilot.ts';
import { BarChart } from '#web/parts/charts/bar-chart.tsx';
import { LineChart } from '#web/parts/charts/line-chart.tsx';
import type { ChartTone } from '#web/parts/charts/tones.ts';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { HowCounted } from '../definition.tsx';
import { monthShort, percent } from './numbers.ts';
import { PartOfWhole } from './part-of-whole.tsx';
import type { Opens } from './part-of-whole.tsx';
import { definitionOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import { NotRecorded, Stat } from './stat.tsx';
import { pilotText } from './text.ts';

type People = NonNullable<Pilot['habits']['people']>['whole'];
type HabitId = Pilot['habits']['shares'][number]['id'];

const HABIT_TONES: Readonly<Record<HabitId, ChartTone>> = { onlineShare: 'ok', aloneShare: 'blue', postInShare: 'ink', postOutShare: 'post' };

const HABIT_OPENS: Readonly<Record<HabitId, { part: Opens; whole: Opens }>> = {
  onlineShare: { part: { figure: 'acceptedOnline' }, whole: { figure: 'accepted' } },
  aloneShare: { part: { figure: 'accepted', slice: 'onlineAlone' }, whole: { figure: 'acceptedOnline' } },
  postInShare: { part: { figure: 'acceptedByPost' }, whole: { figure: 'accepted' } },
  postOutShare: { part: { figure: 'returnedPost' }, whole: { figure: 'returned' } },
};

/** What shows that a habit forms: the shares month by month, and people who came again. */
export function Habits({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const word = useSayCode(pilotWords);
  const { language } = useLanguage();
  const { shares } = pilot.habits;
  return (
    <>
      <Card title={t('habits')}>
        <div className="pilot-stats">
          {shares.map((share) => {
            const definition = definitionOf(pilot, share.id);
            return (
              <div key={share.id} className="stack tight">
                <Stat number={percent(share.percent, language)} label={word(`reporting.habit.${share.id}`)} note={<PartOfWhole pilot={pilot} share={share} {...HABIT_OPENS[share.id]} />} />
                {definition === undefined ? null : <HowCounted definition={definition} />}
              </div>
            );
          })}
        </div>
        <LineChart
          title={t('sharesTitle')}
          of={t('month')}
          points={pilot.byMonth.map((month) => ({ id: month.month, label: monthShort(month.month) }))}
          series={shares.map((share) => ({
            id: share.id,
            label: word(`reporting.habit.${share.id}`),
            tone: HABIT_TONES[share.id],
            values: pilot.byMonth.map((month) => month.shares.find((one) => one.id === share.id)?.percent ?? null),
          }))}
          format={(value) => percent(value, language)}
        />
      </Card>
      <PeopleAgain pilot={pilot} />
    </>
  );
}

function PeopleAgain({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const { language } = useLanguage();
  const { people, missing } = pilot.habits;
  const definition = definitionOf(pilot, 'again');
  const names: readonly [keyof Omit<People, 'month'>, string][] = [
    ['people', t('peopleAll')],
    ['again', t('peopleAgain')],
    ['electronicAgain', t('peopleElectronicAgain')],
    ['aloneAfterHelp', t('peopleAloneAfterHelp')],
  ];
  return (
    <Card title={t('people')} mark={definition === undefined ? null : <HowCounted definition={definition} />} foot={t('peopleHow')}>
      {people === null ? (
        <NotRecorded title={t('notRecorded')}>{missing?.missing[language]}</NotRecorded>
      ) : (
        <div className="pilot-charts">
          <BarChart title={t('peopleTitle')} of={t('people')} counts={t('peopleWho')} rows={names.map(([id, label]) => ({ id, label, value: people.whole[id], tone: id === 'people' ? 'quiet' : 'blue' }))} />
          <LineChart
            title={t('peopleByMonth')}
            of={t('month')}
            points={people.months.map((one) => ({ id: one.month ?? '', label: monthShort(one.month ?? '') }))}
            series={[
              { id: 'again', label: t('peopleAgain'), tone: 'blue', values: people.months.map((one) => one.again) },
              { id: 'electronicAgain', label: t('peopleElectronicAgain'), tone: 'ok', values: people.months.map((one) => one.electronicAgain) },
            ]}
          />
        </div>
      )}
    </Card>
  );
}
