import type { Answered } from '#web/api/shapes.ts';
import { Card, Facts } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { bookingText } from './text.ts';

const SOLVED = 9;

/** Whose result of what it is, and whether it is there. */
export function DossierCard({ dossier }: { dossier: Answered<'getDossier'> }) {
  const t = useSay(bookingText);
  const { language } = useLanguage();
  const owner = dossier.parties.find((party) => party.role === 'owner');
  return (
    <Card title={t('dossier')} mark={<Chip tone={dossier.status === SOLVED ? 'ok' : 'quiet'}>{dossier.statusName[language]}</Chip>}>
      <Facts
        facts={[
          [t('dossier'), dossier.code ? <span key="code" className="code">{dossier.code}</span> : t('noCode')],
          [t('procedure'), dossier.procedure.name],
          [t('owner'), owner?.name ?? ''],
        ]}
      />
    </Card>
  );
}
