import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useSay } from './language.tsx';
import { uiText } from './text.ts';

type Said = { readonly id: number; readonly text: string; readonly tone: 'plain' | 'late'; readonly action?: ReactNode };
type Announce = (text: string, options?: { tone?: 'plain' | 'late'; action?: ReactNode }) => void;

/** What needs no answer goes away by itself; bad news and links stay. */
const LINGER_MS = 6000;

const Voice = createContext<Announce>(() => undefined);

/** Holds the last thing that was done on the screen, for eyes and for screen readers. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const t = useSay(uiText);
  const [said, setSaid] = useState<Said>();
  const announce = useCallback<Announce>((text, options = {}) => {
    setSaid((before) => ({ id: (before?.id ?? 0) + 1, text, tone: options.tone ?? 'plain', action: options.action }));
  }, []);
  useEffect(() => {
    if (!said || said.action || said.tone === 'late') return undefined;
    const timer = setTimeout(() => setSaid(undefined), LINGER_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Voice value={announce}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {said ? (
          <div className={`toast ${said.tone}`} key={said.id}>
            <p>{said.text}</p>
            <div className="row">
              {said.action}
              <Button size="small" onPress={() => setSaid(undefined)}>
                {t('close')}
              </Button>
            </div>
          </div>
        ) : null}
      </div>
    </Voice>
  );
}

/** Says what has just been done, on the screen and to screen readers. */
export function useAnnounce(): Announce {
  return useContext(Voice);
}
