import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ASKED_NAMES } from './officer/report/asked-names.ts';
import { root, texts } from './root-route.tsx';

const report = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao',
  validateSearch: texts(...ASKED_NAMES),
  component: lazyRouteComponent(() => import('./officer/report/page.tsx'), 'ReportPage'),
});

const satisfaction = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/hai-long',
  validateSearch: texts(...ASKED_NAMES, 'thang'),
  component: lazyRouteComponent(() => import('./officer/satisfaction/page.tsx'), 'SatisfactionPage'),
});

const reportRows = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/danh-sach',
  validateSearch: texts('donVi', 'tu', 'den', 'mo'),
  component: lazyRouteComponent(() => import('./officer/report/rows-page.tsx'), 'ReportRowsPage'),
});

const pilotReport = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/thi-diem',
  validateSearch: texts(...ASKED_NAMES, 'phuongAn'),
  component: lazyRouteComponent(() => import('./officer/report/pilot/page.tsx'), 'PilotReportPage'),
});

const officialReport = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/bieu-mau',
  validateSearch: texts(...ASKED_NAMES, 'bieu', 'ky', 'nam', 'so', 'gop'),
  component: lazyRouteComponent(() => import('./officer/report/official/page.tsx'), 'OfficialPage'),
});

const issuedReport = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/da-ban-hanh/$id',
  component: lazyRouteComponent(() => import('./officer/report/official/issued-page.tsx'), 'IssuedReportPage'),
});

const openedRows = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/ho-so',
  validateSearch: texts(...ASKED_NAMES, 'so', 'gop', 'phan', 'noiGiaiQuyet', 'thuTuc', 'linhVuc', 'cach'),
  component: lazyRouteComponent(() => import('./officer/report/opened/page.tsx'), 'OpenedRowsPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/so-theo-doi',
  validateSearch: texts(...ASKED_NAMES),
  component: lazyRouteComponent(() => import('./officer/report/register/page.tsx'), 'RegisterPage'),
});

const indicators = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/chi-so',
  validateSearch: texts(...ASKED_NAMES, 'bo'),
  component: lazyRouteComponent(() => import('./officer/report/indicators/page.tsx'), 'IndicatorsPage'),
});

const scoredDossiers = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/chi-so/ho-so',
  validateSearch: texts(...ASKED_NAMES),
  component: lazyRouteComponent(() => import('./officer/report/indicators/scored-page.tsx'), 'ScoredDossiersPage'),
});

const staffScores = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/chi-so/nhan-su',
  validateSearch: texts(...ASKED_NAMES),
  component: lazyRouteComponent(() => import('./officer/report/indicators/staff-page.tsx'), 'StaffScoresPage'),
});

const postedItems = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/chi-so/buu-gui',
  validateSearch: texts(...ASKED_NAMES, 'loai', 'chieu'),
  component: lazyRouteComponent(() => import('./officer/report/indicators/parcels-page.tsx'), 'PostedItemsPage'),
});

const channels = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/kenh',
  validateSearch: texts(...ASKED_NAMES),
  component: lazyRouteComponent(() => import('./officer/report/channels/page.tsx'), 'ChannelsPage'),
});

const reportFiles = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/tep',
  validateSearch: texts(...ASKED_NAMES),
  component: lazyRouteComponent(() => import('./officer/report/exports/page.tsx'), 'ExportsPage'),
});

/** The pages of the reports. */
export const reportRoutes = [report, satisfaction, reportRows, pilotReport, officialReport, issuedReport, openedRows, register, indicators, scoredDossiers, staffScores, postedItems, channels, reportFiles] as const;
