import type { ReactNode } from 'react';
import { Skeleton } from '#web/ui/states.tsx';
import { RefusalNotice } from './refusal-notice.tsx';

type Asked<T> = { readonly data: T | undefined; readonly error: Error | null; readonly refetch: () => unknown };

/** The three states of anything asked from the server: not here yet, refused, here. */
export function Loaded<T>({ asked, lines = 4, children }: { asked: Asked<T>; lines?: number; children: (data: T) => ReactNode }) {
  if (asked.data !== undefined) {
    return (
      <>
        {asked.error ? <RefusalNotice error={asked.error} onRetry={() => void asked.refetch()} /> : null}
        {children(asked.data)}
      </>
    );
  }
  if (asked.error) return <RefusalNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  return <Skeleton lines={lines} />;
}
