import { useSay } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { feesText } from './text.ts';

/** From when to when something holds. */
export function Valid({ from, to }: { from: string; to: string | null }) {
  const t = useSay(feesText);
  return <>{to === null ? t('since', { from: dayShort(from) }) : t('period', { from: dayShort(from), to: dayShort(to) })}</>;
}
