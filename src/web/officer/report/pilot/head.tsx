import { useSay } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import type { Pilot } from './questions.ts';
import { Stat } from './stat.tsx';
import { pilotText } from './text.ts';

/** Whose plan it was, who signed it, and how much of everything it had. */
export function PilotHead({ pilot }: { pilot: Pilot }) {
  const t = useSay(pilotText);
  const { plan, workingDays } = pilot;
  return (
    <header className="pilot-head">
      <div className="pilot-name">
        <h1>{plan.name}</h1>
        <p className="pilot-parties">
          {t('parties', { day: dayShort(plan.signedOn) })}: {plan.parties.join(' · ')}
        </p>
        <p className="small">{t('planSource', { source: plan.source })}</p>
      </div>
      <div className="pilot-facts">
        <Stat number={workingDays.days} label={t('workingDays')} note={workingDays.provisional ? t('provisional') : t('calendarDays', { count: workingDays.calendarDays })} />
        <Stat number={plan.postalStaff} label={t('staff')} tone="post" />
        <Stat number={plan.fields.length} label={t('fields')} />
      </div>
      <details className="pilot-fields">
        <summary>{t('fieldList')}</summary>
        <p>{plan.fields.map((field) => field.name).join(' · ')}</p>
      </details>
    </header>
  );
}
