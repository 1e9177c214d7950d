import { useAct } from './act.ts';
import { partsText } from './text.ts';
import { useAnnounce } from '#web/ui/live.tsx';
import { useSay } from '#web/ui/language.tsx';

/** Fetches a paper and opens it in its own tab, ready to print; if the browser blocks the tab, a link stands in the message. */
export function usePaper<I>(fetchPaper: (input: I, idempotencyKey: string) => Promise<Blob>, nameOf: string, changes: readonly string[] = []) {
  const announce = useAnnounce();
  const t = useSay(partsText);
  return useAct(fetchPaper, {
    changes,
    onDone: (paper) => {
      const address = URL.createObjectURL(paper);
      const opened = window.open(address, '_blank');
      announce(t('paperReady', { paper: nameOf }), {
        action: opened ? undefined : (
          <a className="button small" href={address} target="_blank" rel="noreferrer">
            {t('openPaper')}
          </a>
        ),
      });
    },
  });
}
