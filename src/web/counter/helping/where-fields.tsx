import { DEVICES, PORTALS } from '#modules/assistance/rules.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { helpText } from './text.ts';
import { helpWords } from './words.ts';

export type Where = Asked<'startAssistance'>;

/** On whose machine, and on which portal. */
export function WhereFields({ where, onChange }: { where: Where; onChange: (where: Where) => void }) {
  const t = useSay(helpText);
  const word = useSayCode(helpWords);
  return (
    <div className="fields">
      <div className="stack tight">
        <p className="strong">{t('device')}</p>
        <SegmentedChoice label={t('device')} tall segments={DEVICES.map((id) => ({ id, label: word(`helpDevice.${id}`) }))} value={where.device} onChange={(device) => onChange({ ...where, device })} />
      </div>
      <div className="stack tight">
        <p className="strong">{t('portal')}</p>
        <SegmentedChoice label={t('portal')} tall segments={PORTALS.map((id) => ({ id, label: word(`helpPortal.${id}`) }))} value={where.portal} onChange={(portal) => onChange({ ...where, portal })} />
      </div>
    </div>
  );
}
