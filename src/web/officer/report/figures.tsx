import type { FigureId } from '#modules/reporting/rules/headline.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { FigureTile } from '#web/ui/figure-tile.tsx';
import { count } from '#web/ui/show.ts';
import type { Counts, ReportSearch } from './questions.ts';
import { reportText } from './text.ts';

/** The value of a figure. */
export function valueOf(counts: Counts, id: FigureId): number {
  return counts.figures.find((figure) => figure.id === id)?.value ?? 0;
}

/** The three big figures; each opens the list it counts. */
export function Figures({ counts, search }: { counts: Counts; search: ReportSearch }) {
  const t = useSay(reportText);
  const { language } = useLanguage();
  const number = (id: FigureId) => count(valueOf(counts, id), language);
  const turns = valueOf(counts, 'A');
  const share = turns === 0 ? '–' : `${Math.round((100 * valueOf(counts, 'AP')) / turns)} %`;
  return (
    <div className="report-figures">
      <FigureTile to="/bao-cao/danh-sach" search={{ ...search, mo: 'A' }} number={turns} label={t('turnsA')} note={t('distinctA', { count: number('A1'), share })} />
      <FigureTile
        to="/bao-cao/danh-sach"
        search={{ ...search, mo: 'B' }}
        number={valueOf(counts, 'B')}
        tone="ok"
        label={t('turnsB')}
        note={t('distinctB', { submitted: number('BSubmit'), accepted: number('BAccepted') })}
      />
      <FigureTile
        to="/bao-cao/danh-sach"
        search={{ ...search, mo: 'C' }}
        number={valueOf(counts, 'C')}
        tone="post"
        label={t('turnsC')}
        note={t('distinctC', { count: number('C1'), delivered: number('CDelivered') })}
      />
    </div>
  );
}
