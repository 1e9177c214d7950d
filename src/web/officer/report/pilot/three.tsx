import { scaleBand, scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { HEADLINES } from '#modules/reporting/rules/headline.ts';
import type { Headline } from '#modules/reporting/rules/headline.ts';
import { Inks, inkOf } from '#web/parts/charts/inks.tsx';
import type { ChartTone } from '#web/parts/charts/tones.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { HowCounted } from '../definition.tsx';
import { OpenFigure } from '../open-figure.tsx';
import { decimal, monthShort } from './numbers.ts';
import { daysOf, definitionOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import { pilotText } from './text.ts';

/** Each headline keeps one colour through the page. */
export const HEADLINE_TONES: Readonly<Record<Headline, ChartTone>> = { A: 'blue', B: 'ok', C: 'post' };
const CONTROLS: Readonly<Record<Headline, readonly string[]>> = { A: ['A1', 'AP'], B: ['BSubmit', 'BAccepted'], C: ['C1', 'CFiled', 'CDelivered'] };

/** The three figures of the conference, each with its controls and its months; never added. */
export function Three({ pilot }: { pilot: Pilot }) {
  const { language } = useLanguage();
  return (
    <div className="stack">
      <div className="three">
        {HEADLINES.map((headline) => (
          <HeadlineSheet key={headline} pilot={pilot} headline={headline} />
        ))}
      </div>
      <p className="not-added">{pilot.notAdded[language]}</p>
    </div>
  );
}

function HeadlineSheet({ pilot, headline }: { pilot: Pilot; headline: Headline }) {
  const t = useSay(pilotText);
  const { language } = useLanguage();
  const figure = pilot.figures.find((one) => one.id === headline);
  if (figure === undefined) return null;
  const definition = definitionOf(pilot, headline);
  const name = definition?.name[language] ?? headline;
  return (
    <section className={`headline-sheet ${HEADLINE_TONES[headline]}`} aria-label={name}>
      <p className="headline-number">
        <OpenFigure figure={figure.opens ?? headline} asked={daysOf(pilot)} value={figure.value} />
      </p>
      <h2 className="headline-name">{t('headlineOf', { id: headline, name })}</h2>
      <Months pilot={pilot} headline={headline} />
      {figure.perWorkingDay === null ? null : <p className="small">{t('perDay', { number: decimal(figure.perWorkingDay, language) })}</p>}
      <dl className="headline-controls">
        {CONTROLS[headline].map((id) => (
          <Control key={id} pilot={pilot} id={id} />
        ))}
      </dl>
      {definition === undefined ? null : <HowCounted definition={definition} />}
    </section>
  );
}

function Control({ pilot, id }: { pilot: Pilot; id: string }) {
  const { language } = useLanguage();
  const figure = pilot.figures.find((one) => one.id === id);
  if (figure === undefined) return null;
  return (
    <div>
      <dt>{definitionOf(pilot, id)?.name[language] ?? id}</dt>
      <dd>{figure.opens === null ? figure.value.toLocaleString(language) : <OpenFigure figure={figure.opens} asked={daysOf(pilot)} value={figure.value} />}</dd>
    </div>
  );
}

/** The months of a headline, small: the chart with its numbers stands below. */
function Months({ pilot, headline }: { pilot: Pilot; headline: Headline }) {
  const id = useId().replace(/\W/g, '');
  const months = pilot.byMonth;
  if (months.length === 0) return null;
  const x = scaleBand<number>().domain(months.map((_month, at) => at)).range([0, 100]).paddingInner(0.25);
  const y = scaleLinear().domain([0, Math.max(...months.map((month) => month[headline]), 1)]).range([0, 100]);
  return (
    <>
      <Inks id={id} />
      <svg className="headline-months" aria-hidden="true" focusable="false">
        {months.map((month, at) =>
          month[headline] > 0 ? (
            <rect key={month.month} className={`chart-bar ${HEADLINE_TONES[headline]}`} x={`${x(at) ?? 0}%`} width={`${x.bandwidth()}%`} y={`${100 - y(month[headline])}%`} height={`${y(month[headline])}%`} fill={inkOf(id, HEADLINE_TONES[headline])} />
          ) : null,
        )}
      </svg>
      <p className="headline-span small" aria-hidden="true">
        <span>{monthShort(months[0]?.month ?? '')}</span>
        <span>{monthShort(months.at(-1)?.month ?? '')}</span>
      </p>
    </>
  );
}
