import { Link } from '@tanstack/react-router';
import { messages as boardWords } from '#modules/reporting/messages/board.ts';
import { TAKEN_IN } from '#modules/reporting/rules/my-record.ts';
import { HowCounted } from '#web/officer/report/definition.tsx';
import { BarChart } from '#web/parts/charts/bar-chart.tsx';
import type { ChartTone } from '#web/parts/charts/tones.ts';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import type { MyRecord, RecordSearch } from './questions.ts';
import { myRecordText } from './text.ts';

const TONES = { right: 'ok', asked: 'warn', otherwise: 'quiet', open: 'blue' } as const satisfies Record<(typeof TAKEN_IN)[number], ChartTone>;

/** What became of the dossiers I took in; each number opens to them. */
export function TakenInCard({ taken, search }: { taken: MyRecord['takenIn']; search: RecordSearch }) {
  const t = useSay(myRecordText);
  const word = useSayCode(boardWords);
  const { language } = useLanguage();
  if (taken.total === 0) {
    return (
      <Card title={t('takenIn')} bare>
        <EmptyState title={t('takenNone')} how={t('takenNoneHow')} />
      </Card>
    );
  }
  const told = taken.share === null ? t('shareNone') : t('share', { share: taken.share.toLocaleString(language), right: count(taken.right, language), solved: count(taken.right + taken.asked, language) });
  return (
    <Card title={t('takenIn')}>
      <p className="strong">{told}</p>
      <BarChart
        title={t('takenIn')}
        titleHidden
        of={t('outcome')}
        counts={t('dossiers')}
        rows={TAKEN_IN.map((outcome) => ({ id: outcome, label: word(`reporting.takenIn.${outcome}`), value: taken[outcome], tone: TONES[outcome] }))}
        opens={({ id, label, value }, shown) =>
          value === 0 ? (
            shown
          ) : (
            <Link to="/so-cua-toi/ho-so" search={{ ...search, ketQua: id }} className="row-open" aria-label={`${label}: ${shown}`}>
              {shown}
            </Link>
          )
        }
      />
      <p className="row spread">
        <Link to="/so-cua-toi/ho-so" search={search}>
          {t('allTaken', { count: count(taken.total, language) })}
        </Link>
        <HowCounted definition={taken.definition} />
      </p>
    </Card>
  );
}
