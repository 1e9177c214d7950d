import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { helpText } from './text.ts';
import { helpWords } from './words.ts';

/** Says that the help is entered, and what the helper should look at. */
export function useTold() {
  const t = useSay(helpText);
  const word = useSayCode(helpWords);
  const announce = useAnnounce();
  return (warnings: readonly { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }[]) => announce([t('ended'), ...warnings.map(({ code, facts }) => word(code, facts))].join(' '));
}
