import { createRootRoute } from '@tanstack/react-router';
import { Gate } from './parts/gate.tsx';
import { CrashPage, NotFoundPage } from './parts/lost.tsx';

/** Keeps the given names of the address's search part, as text. */
export function texts<K extends string>(...names: readonly K[]) {
  return (search: Record<string, unknown>): { [name in K]?: string | undefined } => {
    const kept: { [name in K]?: string | undefined } = {};
    for (const name of names) if (search[name] !== undefined) kept[name] = String(search[name]);
    return kept;
  };
}

/** What every page stands in: the way in, the bar, and what is said when a page is not there or broke. */
export const root = createRootRoute({ component: Gate, notFoundComponent: NotFoundPage, errorComponent: CrashPage });
