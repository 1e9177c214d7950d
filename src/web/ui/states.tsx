import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useSay } from './language.tsx';
import { uiText } from './text.ts';

/** What will stand here and how to begin. */
export function EmptyState({ title, how, children }: { title: string; how: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="strong">{title}</p>
      <p className="small">{how}</p>
      {children}
    </div>
  );
}

type ErrorStateProps = { title: string; how?: string | undefined; reference?: string | undefined; onRetry?: (() => void) | undefined };

/** What happened, what to do, and the reference to tell the administrator. */
export function ErrorState({ title, how, reference, onRetry }: ErrorStateProps) {
  const t = useSay(uiText);
  return (
    <div className="notice late" role="alert">
      <p className="strong">{title}</p>
      {how ? <p>{how}</p> : null}
      {reference ? <p className="small code">{t('reference', { reference })}</p> : null}
      {onRetry ? (
        <p>
          <Button size="small" onPress={onRetry}>
            {t('tryAgain')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** Grey lines where text will be; they show only when it takes longer than 300 ms. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const t = useSay(uiText);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="skeleton" role="status">
      <p className="out-of-sight">{t('loading')}</p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

/** Someone changed what stands on the screen: says what, and shows the new version. */
export function StaleBanner({ what, onReload }: { what?: string | undefined; onReload: () => void }) {
  const t = useSay(uiText);
  return (
    <div className="notice warn" role="alert">
      <p className="strong">{t('staleTitle')}</p>
      {what ? <p>{what}</p> : null}
      <p>
        <Button size="small" onPress={onReload}>
          {t('staleReload')}
        </Button>
      </p>
    </div>
  );
}

/** Stands at the top of every page while the machine has no connection. */
export function OfflineBanner() {
  const t = useSay(uiText);
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  if (online) return null;
  return (
    <div className="banner warn" role="alert">
      {t('offline')}
    </div>
  );
}

function watchConnection(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
