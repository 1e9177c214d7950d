import { useState } from 'react';

const STEP = 100;

/** The first lines of a long list, more of them at a press; scanning goes over all of them. */
export function useShown<T>(rows: readonly T[]) {
  const [shown, setShown] = useState(STEP);
  const left = Math.max(rows.length - shown, 0);
  return { rows: rows.slice(0, shown), left, more: left === 0 ? undefined : { load: () => setShown((before) => before + STEP), loading: false } };
}
