import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { CITIZEN_WINDOW, Gate } from './parts/gate.tsx';
import { CrashPage, NotFoundPage } from './parts/lost.tsx';

/** Keeps the given names of the address's search part, as text. */
function texts<K extends string>(...names: readonly K[]) {
  return (search: Record<string, unknown>): { [name in K]?: string | undefined } => {
    const kept: { [name in K]?: string | undefined } = {};
    for (const name of names) if (search[name] !== undefined) kept[name] = String(search[name]);
    return kept;
  };
}

const root = createRootRoute({ component: Gate, notFoundComponent: NotFoundPage, errorComponent: CrashPage });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/quay' });
  },
});

const counter = createRoute({
  getParentRoute: () => root,
  path: '/quay',
  validateSearch: texts('loai'),
  component: lazyRouteComponent(() => import('./counter/desk.tsx'), 'CounterDeskPage'),
});

const receive = createRoute({
  getParentRoute: () => root,
  path: '/tiep-nhan',
  validateSearch: texts('nhap', 'thuTuc'),
  component: lazyRouteComponent(() => import('./counter/receive/page.tsx'), 'ReceivePage'),
});

const returns = createRoute({
  getParentRoute: () => root,
  path: '/tra-ket-qua',
  validateSearch: texts('hoSo', 'giay'),
  component: lazyRouteComponent(() => import('./counter/returning/page.tsx'), 'ReturnPage'),
});

const handover = createRoute({
  getParentRoute: () => root,
  path: '/ban-giao',
  validateSearch: texts('phia', 'lo'),
  component: lazyRouteComponent(() => import('./counter/handover/page.tsx'), 'HandoverPage'),
});

const dossiers = createRoute({ getParentRoute: () => root, path: '/ho-so', validateSearch: texts('tim', 'trangThai'), component: NotFoundPage });

const dossier = createRoute({ getParentRoute: () => root, path: '/ho-so/$id', component: NotFoundPage });

const citizenWindow = createRoute({
  getParentRoute: () => root,
  path: CITIZEN_WINDOW,
  component: lazyRouteComponent(() => import('./counter/receive/citizen-window.tsx'), 'CitizenWindowPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([start, counter, receive, returns, handover, dossiers, dossier, citizenWindow]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
