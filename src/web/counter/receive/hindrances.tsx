import { roomWords } from '#web/parts/room-words.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import type { PaperCheck } from './questions.ts';
import { receiveText } from './text.ts';

/** What would stop this clerk from receiving, said before the citizen has waited. */
export function Hindrances({ check }: { check: PaperCheck | undefined }) {
  const t = useSay(receiveText);
  const word = useSayCode(roomWords);
  if (check === undefined || check.hindrances.length === 0) return null;
  return (
    <div className="notice warn">
      <p className="strong">{t('hindrance')}</p>
      {check.hindrances.map((hindrance) => (
        <p key={hindrance.code}>{word(hindrance.code, hindrance.facts)}</p>
      ))}
    </div>
  );
}
