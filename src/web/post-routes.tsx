import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, texts } from './root-route.tsx';

const manifests = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/bang-ke',
  validateSearch: texts('phia'),
  component: lazyRouteComponent(() => import('./post/manifests/list-page.tsx'), 'ManifestsPage'),
});

const manifest = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/bang-ke/$id',
  component: lazyRouteComponent(() => import('./post/manifests/page.tsx'), 'ManifestPage'),
});

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/su-co',
  validateSearch: texts('xem', 'loai', 'cua', 'hoSo'),
  component: lazyRouteComponent(() => import('./post/incidents/page.tsx'), 'IncidentsPage'),
});

const postalDesk = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh',
  component: lazyRouteComponent(() => import('./post/desk.tsx'), 'PostalDeskPage'),
});

const postalAcceptance = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/nhan',
  validateSearch: texts('hoSo', 'nhap'),
  component: lazyRouteComponent(() => import('./post/booking/page.tsx'), 'BookingPage'),
});

const shipment = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/buu-gui/$id',
  component: lazyRouteComponent(() => import('./post/shipment/page.tsx'), 'ShipmentPage'),
});

const postOverview = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/tong-quan',
  component: lazyRouteComponent(() => import('./post/overview/page.tsx'), 'PostOverviewPage'),
});

const openedShipments = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/danh-sach',
  validateSearch: texts('xem', 'chieu', 'trangThai', 'giu', 'nguoi', 'donVi', 'tui'),
  component: lazyRouteComponent(() => import('./post/overview/opened-page.tsx'), 'OpenedPage'),
});

const waybillRanges = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/day-so',
  component: lazyRouteComponent(() => import('./post/ranges/page.tsx'), 'RangesPage'),
});

const outages = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/gian-doan',
  component: lazyRouteComponent(() => import('./post/outages/page.tsx'), 'OutagesPage'),
});

const tariff = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/bang-cuoc',
  component: lazyRouteComponent(() => import('./post/tariff/page.tsx'), 'TariffKeepingPage'),
});

const postalRoutes = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/tuyen-cuoc',
  validateSearch: texts('diaBan'),
  component: lazyRouteComponent(() => import('./post/tariff/routes-page.tsx'), 'PostalRoutesPage'),
});

const complaints = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/khieu-nai',
  validateSearch: texts('xem'),
  component: lazyRouteComponent(() => import('./post/complaints/page.tsx'), 'ComplaintsPage'),
});

const statements = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/doi-soat',
  component: lazyRouteComponent(() => import('./post/statements/list-page.tsx'), 'StatementsPage'),
});

const statement = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/doi-soat/$id',
  validateSearch: texts('loc'),
  component: lazyRouteComponent(() => import('./post/statements/page.tsx'), 'StatementPage'),
});

const carrierPage = createRoute({
  getParentRoute: () => root,
  path: '/buu-chinh/ket-noi',
  validateSearch: texts('xem'),
  component: lazyRouteComponent(() => import('./post/carrier/page.tsx'), 'CarrierPage'),
});

const courier = createRoute({
  getParentRoute: () => root,
  path: '/phat',
  validateSearch: texts('buuGui', 'nhan'),
  component: lazyRouteComponent(() => import('./post/courier/page.tsx'), 'CourierPage'),
});

/** The pages of the post. */
export const postRoutes = [manifests, manifest, incidents, postalDesk, postalAcceptance, shipment, postOverview, openedShipments, waybillRanges, outages, tariff, postalRoutes, complaints, statements, statement, carrierPage, courier] as const;
