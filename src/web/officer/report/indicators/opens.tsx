import { Link, useRouterState } from '@tanstack/react-router';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import type { AskedDays } from '../asked.ts';
import { searchOf } from '../asked.ts';
import { OpenFigure } from '../open-figure.tsx';
import type { Figure, Indicators } from './figure-value.ts';
import { indicatorsText } from './text.ts';

type OpensProps = { figure: Figure; indicator: Indicators['indicator']; asked: AskedDays; shown: string };

/** What stands behind a figure: dossiers, scored dossiers or parcels. */
export function Opens({ figure, indicator, asked, shown }: OpensProps) {
  const t = useSay(indicatorsText);
  const { language } = useLanguage();
  const openedFrom = useRouterState({ select: (state) => state.location.href });
  const { opens, definition, whole, part } = figure;
  const label = t('openList', { shown, name: definition.name[language] });
  const nothing = (whole ?? part ?? 0) === 0;
  if (opens === null || nothing) return <span>{shown}</span>;
  if (indicator === 'bcci') {
    return (
      <Link to="/bao-cao/chi-so/buu-gui" search={{ ...searchOf(asked), loai: opens }} state={{ openedFrom }} aria-label={label} className="row-open">
        {shown}
      </Link>
    );
  }
  if (opens === 'dossiers') {
    return (
      <Link to="/bao-cao/chi-so/ho-so" search={searchOf(asked)} state={{ openedFrom }} aria-label={label} className="row-open">
        {shown}
      </Link>
    );
  }
  return (
    <OpenFigure figure={opens} asked={asked} value={whole ?? part ?? 0} label={label}>
      {shown}
    </OpenFigure>
  );
}
