import { createRoute, createRouter } from '@tanstack/react-router';
import { lazy } from 'react';
import { accountRoutes } from '../account/routes.tsx';
import { HomePage } from './home/page.tsx';
import { KioskStart } from './kiosk/start-page.tsx';
import { useAddressPart } from './links.tsx';
import { atKiosk, base } from './place.ts';
import { root } from './root-route.tsx';

const ProcedurePage = lazy(() => import('./home/procedure-page.tsx').then((file) => ({ default: file.ProcedurePage })));
const FilingPage = lazy(() => import('./filing/page.tsx').then((file) => ({ default: file.FilingPage })));

const start = createRoute({ getParentRoute: () => root, path: '/', component: atKiosk ? KioskStart : HomePage });

const find = createRoute({ getParentRoute: () => root, path: '/tim', component: HomePage });

const procedure = createRoute({
  getParentRoute: () => root,
  path: '/thu-tuc/$code',
  component: function ProcedureRoute() {
    return <ProcedurePage code={useAddressPart('code')} />;
  },
});

const filing = createRoute({
  getParentRoute: () => root,
  path: '/nop/$id',
  component: function FilingRoute() {
    const id = useAddressPart('id');
    return <FilingPage key={id} id={id} />;
  },
});

export const router = createRouter({
  routeTree: root.addChildren([start, find, procedure, filing, ...accountRoutes]),
  basepath: base,
  scrollRestoration: !atKiosk,
});
