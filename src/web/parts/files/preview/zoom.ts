import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { regionKeys } from '#web/ui/keys.ts';

const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;
const FIT = 2;

type Paging = { readonly page: number; readonly pages: number; readonly turn: (page: number) => void };

/** How large something is shown, 1 = as wide as its frame, with the keys + − 0, and Page Up and Page Down between pages. */
export function useZoom(paging?: Paging) {
  const [step, setStep] = useState(FIT);
  const by = (change: number) => setStep((now) => Math.min(Math.max(now + change, 0), STEPS.length - 1));
  const letters = regionKeys({ '+': () => by(1), '=': () => by(1), '-': () => by(-1), '0': () => setStep(FIT) });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = paging === undefined ? undefined : pageBy(event.key, paging);
    if (to === undefined || paging === undefined) return letters(event);
    event.preventDefault();
    paging.turn(Math.min(Math.max(to, 1), paging.pages));
  };
  return { zoom: STEPS[step] ?? 1, smaller: () => by(-1), larger: () => by(1), fit: () => setStep(FIT), onKeyDown };
}

function pageBy(key: string, { page, pages }: Paging): number | undefined {
  const targets: Readonly<Record<string, number>> = { PageDown: page + 1, PageUp: page - 1, Home: 1, End: pages };
  return targets[key];
}
