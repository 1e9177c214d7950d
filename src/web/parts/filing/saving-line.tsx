import { useSay } from '#web/ui/language.tsx';
import { timeOf } from '#web/ui/show.ts';
import type { Saving } from './saver.ts';
import { filingText } from './text.ts';

/** Where the answers stand, calmly: saved at what time, being saved, or kept here until there is a connection again. */
export function SavingLine({ saving, keptHere }: { saving: Saving; keptHere: boolean }) {
  const t = useSay(filingText);
  const { state, savedAt } = saving;
  if (state === 'cut') {
    return (
      <p className="saving cut" role="status">
        <span aria-hidden="true">●</span> {t('cut')}. {keptHere ? t('cutHere') : null}
      </p>
    );
  }
  const words = state === 'saved' && savedAt !== null ? t('saved', { time: timeOf(savedAt) }) : state === 'saving' ? t('saving') : state === 'waiting' ? t('waiting') : '';
  return (
    <p className="saving" role="status">
      {state === 'saved' && savedAt !== null ? <span aria-hidden="true">✓</span> : null} {words}
    </p>
  );
}
