import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { OpenFigure } from '../open-figure.tsx';
import { QuotedTable } from '../quoted-table.tsx';
import { daysOf, valueOf } from './questions.ts';
import type { Pilot } from './questions.ts';
import { pilotText } from './text.ts';

/** What others published, quoted beside what is counted here and never mixed with it. */
export function Legacy({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const { language } = useLanguage();
  const [first] = pilot.legacy;
  return (
    <Card title={t('legacy')} bare mark={<Chip tone="quiet">{t('quotedLong')}</Chip>} foot={first === undefined ? undefined : `${first.note[language]} ${t('legacyHow')}`}>
      {first === undefined ? (
        <EmptyState title={t('noLegacy')} how={t('noLegacyHow')} />
      ) : (
        <QuotedTable label={t('legacy')} rows={pilot.legacy} counted={(row) => <OpenFigure figure={row.figure} asked={daysOf(pilot)} value={valueOf(pilot, row.figure)} />} />
      )}
    </Card>
  );
}
