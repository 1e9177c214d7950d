import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 56.24em)');

/** True where the page is one column. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => narrow.matches);
}

function watch(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}
