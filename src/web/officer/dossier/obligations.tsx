import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort, money } from '#web/ui/show.ts';
import type { Dossier } from './questions.ts';
import { dossierText } from './text.ts';

/** What had to be paid, by which notice, and the proof of it. */
export function Obligations({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  if (dossier.obligations.length === 0) return null;
  return (
    <Card title={t('obligations')}>
      {dossier.obligations.map((one) => (
        <div key={one.id} className="stack tight">
          <p className="row">
            <span className="strong">{one.what}</span>
            {one.amount === null ? null : <span>{money(one.amount)}</span>}
            <Chip tone={one.paidAt ? 'ok' : 'warn'}>{one.paidAt ? t('obligationPaid', { when: instantShort(one.paidAt) }) : t('obligationOpen')}</Chip>
          </p>
          <p className="small">
            {[t('obligationDoc', { number: one.documentNo }), one.respondBy === null ? '' : t('respondBy', { day: dayShort(one.respondBy) }), one.legalBasis === null ? '' : t('legalBasis', { basis: one.legalBasis })]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          {one.evidence ? <p className="small">{t('evidence', { evidence: one.evidence })}</p> : null}
        </div>
      ))}
    </Card>
  );
}
