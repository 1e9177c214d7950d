import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { atKiosk, base } from './place.ts';

type AppLinkProps = { /** Below the app's base, beginning with a slash. */ to: string; children: ReactNode; className?: string; label?: string; /** Said to be the page that is open. */ current?: boolean };

/** A link to another page of the citizens' app. */
export function AppLink({ to, children, className, label, current = false }: AppLinkProps) {
  const go = useGo();
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={addressOf(to)} className={className} aria-label={label} aria-current={current ? 'page' : undefined} onClick={onClick}>
      {children}
    </a>
  );
}

/** Goes to another page; on a shared machine no page stays behind in the browser's history. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const router = useRouter();
  return useCallback(
    (to: string, { replace = false } = {}) => {
      const address = addressOf(to);
      if (replace || atKiosk) router.history.replace(address);
      else router.history.push(address);
    },
    [router],
  );
}

/** The address of the open page below the app's base. */
export function useHere(): string {
  return useRouterState({ select: ({ location: { pathname } }) => (pathname.startsWith(base) ? pathname.slice(base.length) : pathname) || '/' });
}

/** A named part of the open page's address, such as the id in `/nop/$id`. */
export function useAddressPart(name: string): string {
  const part: unknown = useRouterState({ select: ({ matches }) => Reflect.get(matches.at(-1)?.params ?? {}, name) });
  return typeof part === 'string' ? part : '';
}

/** A page's whole address, as it stands in the bar of the browser. The first page of a shared machine is its screen of rest; whoever uses it begins at the search. */
export function addressOf(to: string): string {
  if (to === '/') return atKiosk ? `${base}/tim` : base;
  return base + to;
}
