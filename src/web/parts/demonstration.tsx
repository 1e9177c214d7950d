import { useQuery } from '@tanstack/react-query';
import { useSay } from '#web/ui/language.tsx';
import { getInstallation } from './session.tsx';
import { partsText } from './text.ts';

/** Says on every page that this is a demonstration, when it is one. */
export function Demonstration() {
  const t = useSay(partsText);
  const { data } = useQuery(getInstallation);
  return data?.demo ? <aside className="banner demo" aria-label={t('demoLabel')}>{t('demo')}</aside> : null;
}
