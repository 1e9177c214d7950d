import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { root } from '../app/root-route.tsx';

const parent = { getParentRoute: () => root };

/** The pages of a citizen's account. */
export const accountRoutes: readonly AnyRoute[] = [
  createRoute({ ...parent, path: '/dang-nhap', component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage') }),
  createRoute({ ...parent, path: '/ho-so', component: lazyRouteComponent(() => import('./dossiers-page.tsx'), 'DossiersPage') }),
  createRoute({ ...parent, path: '/ho-so/$id', component: lazyRouteComponent(() => import('./dossier-page.tsx'), 'DossierPage') }),
  createRoute({ ...parent, path: '/ban-nhap', component: lazyRouteComponent(() => import('./drafts-page.tsx'), 'DraftsPage') }),
  createRoute({ ...parent, path: '/tin-nhan', component: lazyRouteComponent(() => import('./messages-page.tsx'), 'MessagesPage') }),
  createRoute({ ...parent, path: '/uy-quyen', component: lazyRouteComponent(() => import('./mandates-page.tsx'), 'MandatesPage') }),
  createRoute({ ...parent, path: '/ai-da-xem', component: lazyRouteComponent(() => import('./views-page.tsx'), 'ViewsPage') }),
  createRoute({ ...parent, path: '/tai-khoan', component: lazyRouteComponent(() => import('./profile-page.tsx'), 'ProfilePage') }),
];
