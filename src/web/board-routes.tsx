import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, texts } from './root-route.tsx';

const board = createRoute({
  getParentRoute: () => root,
  path: '/bang-dieu-hanh',
  validateSearch: texts('bang', 'donVi'),
  component: lazyRouteComponent(() => import('./officer/board/page.tsx'), 'BoardPage'),
});

const due = createRoute({
  getParentRoute: () => root,
  path: '/bang-dieu-hanh/den-han',
  validateSearch: texts('bang', 'donVi', 'nhom'),
  component: lazyRouteComponent(() => import('./officer/board/due-page.tsx'), 'DuePage'),
});

const myRecord = createRoute({
  getParentRoute: () => root,
  path: '/so-cua-toi',
  validateSearch: texts('tu', 'den', 'tinhDen', 'bietDen'),
  component: lazyRouteComponent(() => import('./officer/my-record/page.tsx'), 'MyRecordPage'),
});

const myActs = createRoute({
  getParentRoute: () => root,
  path: '/so-cua-toi/viec',
  validateSearch: texts('tu', 'den', 'tinhDen', 'bietDen', 'viec', 'ngay'),
  component: lazyRouteComponent(() => import('./officer/my-record/acts-page.tsx'), 'MyActsPage'),
});

const myTakenIn = createRoute({
  getParentRoute: () => root,
  path: '/so-cua-toi/ho-so',
  validateSearch: texts('tu', 'den', 'tinhDen', 'bietDen', 'ketQua'),
  component: lazyRouteComponent(() => import('./officer/my-record/taken-in-page.tsx'), 'MyTakenInPage'),
});

/** The boards of those who answer for a unit, and everybody's own record. */
export const boardRoutes = [board, due, myRecord, myActs, myTakenIn] as const;
