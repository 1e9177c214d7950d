import { Link } from '@tanstack/react-router';
import { HEADLINES } from '#modules/reporting/rules/headline.ts';
import type { Headline } from '#modules/reporting/rules/headline.ts';
import { messages as reportingWords } from '#modules/reporting/messages/headline.ts';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { valueOf } from './figures.tsx';
import type { Counts, ReportSearch } from './questions.ts';
import { reportText } from './text.ts';

/** Which dossiers stand in which of the three figures: dots, bars and numbers in one table. */
export function Overlap({ counts, search }: { counts: Counts; search: ReportSearch }) {
  const t = useSay(reportText);
  const word = useSayCode(reportingWords);
  const { language } = useLanguage();
  const largest = Math.max(1, ...counts.overlap.map((one) => one.dossiers));
  return (
    <Card title={t('overlap')} bare foot={t('overlapHow', { union: count(valueOf(counts, 'U'), language) })}>
      <div className="table-wrap" role="group" aria-label={t('overlap')} tabIndex={0}>
        <table className="table overlap">
          <thead>
            <tr>
              {HEADLINES.map((headline) => (
                <th key={headline} scope="col" className="dot-head">
                  {headline}
                </th>
              ))}
              <th scope="col">{t('group')}</th>
              <th scope="col" className="bar-head">
                {t('bar')}
              </th>
              <th scope="col" className="number">
                {t('dossiers')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.overlap.map((one) => (
              <tr key={one.cell}>
                {HEADLINES.map((headline) => (
                  <Dot key={headline} headline={headline} inside={one.inside.includes(headline)} />
                ))}
                <th scope="row">{word(`reporting.cell.${one.cell}`)}</th>
                <td>
                  {one.dossiers > 0 ? <span className="overlap-bar" style={{ inlineSize: `${(100 * one.dossiers) / largest}%` }} /> : null}
                </td>
                <td className="number">
                  <Link to="/bao-cao/danh-sach" search={{ ...search, mo: one.cell }} className="row-open">
                    {count(one.dossiers, language)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Dot({ headline, inside }: { headline: Headline; inside: boolean }) {
  const t = useSay(reportText);
  return (
    <td className="dot-cell">
      <span className={`dot ${inside ? headline : ''}`} />
      <span className="out-of-sight">{inside ? t('inside') : t('outside')}</span>
    </td>
  );
}
