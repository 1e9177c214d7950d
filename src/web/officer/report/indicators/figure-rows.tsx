import { useId } from 'react';
import { NOTHING_TO_DIVIDE } from '#modules/reporting/rules/shown-figure.ts';
import { Inks, inkOf } from '#web/parts/charts/inks.tsx';
import type { ChartTone } from '#web/parts/charts/tones.ts';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count } from '#web/ui/show.ts';
import type { AskedDays } from '../asked.ts';
import { Confidence, HowCounted } from '../definition.tsx';
import { useFigureValue } from './figure-value.ts';
import type { Figure, Indicators } from './figure-value.ts';
import { Opens } from './opens.tsx';
import { indicatorsText } from './text.ts';
import '#web/parts/charts/charts.css';

type Group = Indicators['groups'][number];
type GroupProps = { group: Group; indicator: Indicators['indicator']; asked: AskedDays; /** Whether any figure of the set has a threshold, so that all its tables stand alike. */ hasThreshold: boolean };

/** One group of figures: the table is the chart, each value with its bar, what it is made of, and its threshold where there is one. */
export function FigureGroup({ group, indicator, asked, hasThreshold }: GroupProps) {
  const t = useSay(indicatorsText);
  const { language } = useLanguage();
  const id = useId().replace(/\W/g, '');
  const name = group.name[language];
  const mark = group.maximum === null ? null : <Chip tone="quiet">{t('most', { points: group.maximum })}</Chip>;
  if (group.figures.every(({ missing }) => missing?.vi === NOTHING_TO_DIVIDE.vi)) {
    return (
      <Card title={name} mark={mark}>
        <p>{NOTHING_TO_DIVIDE[language]}</p>
      </Card>
    );
  }
  return (
    <Card title={name} bare mark={mark} foot={group.explains?.[language]}>
      <Inks id={id} />
      <div className="table-wrap" role="group" aria-label={name} tabIndex={0}>
        <table className="table folds figure-rows" aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              <th scope="col" className="number">
                {t('value')}
              </th>
              <th scope="col" className="number">
                {t('made')}
              </th>
              {hasThreshold ? (
                <th scope="col" className="number">
                  {t('threshold')}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {group.figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} indicator={indicator} asked={asked} inks={id} hasThreshold={hasThreshold} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

type RowProps = { figure: Figure; indicator: Indicators['indicator']; asked: AskedDays; inks: string; hasThreshold: boolean };

function FigureRow({ figure, indicator, asked, inks, hasThreshold }: RowProps) {
  const t = useSay(indicatorsText);
  const { language } = useLanguage();
  const show = useFigureValue();
  const { definition, value, unit, missing, note, threshold } = figure;
  return (
    <tr>
      <th scope="row">
        <span className="figure-about">
          <span className="strong">{definition.name[language]}</span>
          <HowCounted definition={definition} />
        </span>
        {indicator === 'targets468' ? (
          <span className="figure-about">
            <span className="small">{definition.counts[language]}</span>
            <Confidence of={definition.confidence} />
          </span>
        ) : null}
        {(missing ?? note) === null ? null : <span className="small">{(missing ?? note)?.[language]}</span>}
      </th>
      <td className="number" data-head={t('value')}>
        {value === null ? <span className="small">{t('noValue')}</span> : <span className="figure-value">{show(unit, value)}</span>}
        <Bar figure={figure} inks={inks} />
      </td>
      <td className="number" data-head={t('made')}>
        <MadeOf figure={figure} indicator={indicator} asked={asked} />
      </td>
      {hasThreshold ? (
        <td className="number" data-head={t('threshold')}>
          {threshold === null ? '' : show(unit === 'points' ? 'count' : unit, threshold)}
        </td>
      ) : null}
    </tr>
  );
}

/** The numerator over the denominator, as a link to what they count. */
function MadeOf({ figure, indicator, asked }: Pick<RowProps, 'figure' | 'indicator' | 'asked'>) {
  const t = useSay(indicatorsText);
  const { language } = useLanguage();
  const { part, whole, unit } = figure;
  if (part === null || (whole === null && figure.opens === null)) return null;
  const dossiers = unit === 'minutes' && whole !== null ? t('ofDossiers', { count: count(whole, language) }) : undefined;
  const shown = dossiers ?? (whole === null ? count(part, language) : t('ofMade', { part: count(part, language), whole: count(whole, language) }));
  return unit === 'points' && whole === null ? (
    <span>{shown}</span>
  ) : (
    <Opens figure={figure} indicator={indicator} asked={asked} shown={shown} />
  );
}

const FULL = { percent: 100, points: 2, count: null, minutes: null, perTenThousand: null, vnd: null } as const satisfies Record<Figure['unit'], number | null>;
const STAFF_MOST = 10;

/** As long as the value is of its greatest; a tick stands at the threshold. */
function Bar({ figure, inks }: { figure: Figure; inks: string }) {
  const full = figure.id === 'total' && figure.unit === 'points' ? STAFF_MOST : FULL[figure.unit];
  if (figure.value === null || full === null) return null;
  const tone = toneOf(figure);
  const at = figure.threshold === null || figure.threshold > full ? undefined : (100 * figure.threshold) / full;
  return (
    <svg className="chart-lane thin" aria-hidden="true" focusable="false">
      <rect className="figure-track" rx="2" width="100%" height="100%" />
      {figure.value > 0 ? <rect className={`chart-bar ${tone}`} rx="2" height="100%" width={`${Math.min(100, (100 * figure.value) / full)}%`} fill={inkOf(inks, tone)} /> : null}
      {at === undefined ? null : <line className="figure-tick" x1={`${at}%`} x2={`${at}%`} y1="-2" y2="10" />}
    </svg>
  );
}

/** Under its threshold a figure is brown, never red: a threshold of another year or level is no fault yet. */
function toneOf({ value, threshold }: Figure): ChartTone {
  if (threshold === null || value === null) return 'blue';
  return value >= threshold ? 'ok' : 'warn';
}
