import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CITIZEN_WINDOW } from './parts/gate.tsx';
import { boardRoutes } from './board-routes.tsx';
import { postRoutes } from './post-routes.tsx';
import { reportRoutes } from './report-routes.tsx';
import { root, texts } from './root-route.tsx';

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./officer/start.tsx'), 'StartPage'),
});

const counter = createRoute({
  getParentRoute: () => root,
  path: '/quay',
  validateSearch: texts('loai'),
  component: lazyRouteComponent(() => import('./counter/desk.tsx'), 'CounterDeskPage'),
});

const helping = createRoute({
  getParentRoute: () => root,
  path: '/ho-tro',
  component: lazyRouteComponent(() => import('./counter/helping/page.tsx'), 'HelpingPage'),
});

const helpFiling = createRoute({
  getParentRoute: () => root,
  path: '/ho-tro/nop/$id',
  component: lazyRouteComponent(() => import('./counter/helping/filing/page.tsx'), 'HelpFilingPage'),
});

const helpDossier = createRoute({
  getParentRoute: () => root,
  path: '/ho-tro/ho-so/$id',
  validateSearch: texts('giay'),
  component: lazyRouteComponent(() => import('./counter/helping/dossier/page.tsx'), 'HelpDossierPage'),
});

const receive = createRoute({
  getParentRoute: () => root,
  path: '/tiep-nhan',
  validateSearch: texts('nhap', 'thuTuc'),
  component: lazyRouteComponent(() => import('./counter/receive/page.tsx'), 'ReceivePage'),
});

const backfill = createRoute({
  getParentRoute: () => root,
  path: '/nhap-bu',
  validateSearch: texts('nhap'),
  component: lazyRouteComponent(() => import('./counter/receive/backfill-page.tsx'), 'BackfillPage'),
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

const till = createRoute({
  getParentRoute: () => root,
  path: '/ca-quy',
  validateSearch: texts('ve'),
  component: lazyRouteComponent(() => import('./counter/till/page.tsx'), 'TillPage'),
});

const tillSession = createRoute({
  getParentRoute: () => root,
  path: '/ca-quy/$id',
  component: lazyRouteComponent(() => import('./counter/till/session-page.tsx'), 'TillSessionPage'),
});

const tillLines = createRoute({
  getParentRoute: () => root,
  path: '/ca-quy/$id/dong',
  validateSearch: texts('ngan', 'viec', 'hinhThuc', 'thuHo'),
  component: lazyRouteComponent(() => import('./counter/till/lines-page.tsx'), 'TillLinesPage'),
});

const moneyDesk = createRoute({
  getParentRoute: () => root,
  path: '/thu-phi',
  validateSearch: texts('xem'),
  component: lazyRouteComponent(() => import('./officer/money-desk/page.tsx'), 'MoneyDeskPage'),
});

const transferList = createRoute({
  getParentRoute: () => root,
  path: '/thu-phi/bang-ke/$id',
  component: lazyRouteComponent(() => import('./officer/money-desk/list-page.tsx'), 'TransferListPage'),
});

const dossiers = createRoute({
  getParentRoute: () => root,
  path: '/ho-so',
  validateSearch: texts('noi', 'trangThai', 'han', 'het'),
  component: lazyRouteComponent(() => import('./officer/lists/page.tsx'), 'DossierListPage'),
});

const dossier = createRoute({
  getParentRoute: () => root,
  path: '/ho-so/$id',
  component: lazyRouteComponent(() => import('./officer/dossier/page.tsx'), 'DossierPage'),
});

const reviewing = createRoute({
  getParentRoute: () => root,
  path: '/ngay-hen',
  component: lazyRouteComponent(() => import('./officer/reviewing/page.tsx'), 'ReviewAppointmentsPage'),
});

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/danh-muc',
  validateSearch: texts('tim', 'linhVuc'),
  component: lazyRouteComponent(() => import('./admin/catalogue/page.tsx'), 'CataloguePage'),
});

const procedure = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/danh-muc/$code',
  validateSearch: texts('ngay'),
  component: lazyRouteComponent(() => import('./admin/catalogue/procedure-page.tsx'), 'ProcedurePage'),
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/chat-luong',
  validateSearch: texts('loi'),
  component: lazyRouteComponent(() => import('./admin/catalogue/quality-page.tsx'), 'QualityPage'),
});

const staff = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/nhan-su',
  validateSearch: texts('donVi'),
  component: lazyRouteComponent(() => import('./admin/staff/page.tsx'), 'StaffPage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/lich',
  validateSearch: texts('nam'),
  component: lazyRouteComponent(() => import('./admin/calendar/page.tsx'), 'CalendarPage'),
});

const units = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/don-vi',
  component: lazyRouteComponent(() => import('./admin/units/page.tsx'), 'UnitsPage'),
});

const fees = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/phi',
  validateSearch: texts('xem'),
  component: lazyRouteComponent(() => import('./admin/fees/page.tsx'), 'FeesPage'),
});

const feeRule = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/phi/moi',
  validateSearch: texts('tu'),
  component: lazyRouteComponent(() => import('./admin/fees/rule-page.tsx'), 'FeeRulePage'),
});

const integration = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/tich-hop',
  validateSearch: texts('noi'),
  component: lazyRouteComponent(() => import('./admin/integration/page.tsx'), 'IntegrationPage'),
});

const forms = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/to-khai',
  component: lazyRouteComponent(() => import('./admin/forms/page.tsx'), 'FormsPage'),
});

const form = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/to-khai/$id',
  component: lazyRouteComponent(() => import('./admin/forms/form-page.tsx'), 'FormPage'),
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/ho-so-truc-tuyen',
  validateSearch: texts('loai', 'han'),
  component: lazyRouteComponent(() => import('./officer/inbox/page.tsx'), 'InboxPage'),
});

const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/trung-nguoi',
  component: lazyRouteComponent(() => import('./officer/duplicates/page.tsx'), 'DuplicatesPage'),
});

const submission = createRoute({
  getParentRoute: () => root,
  path: '/ho-so-truc-tuyen/$id',
  component: lazyRouteComponent(() => import('./officer/inbox/submission-page.tsx'), 'SubmissionPage'),
});

const messaging = createRoute({
  getParentRoute: () => root,
  path: '/quan-tri/tin-bao',
  validateSearch: texts('loai'),
  component: lazyRouteComponent(() => import('./admin/messaging/page.tsx'), 'MessagingPage'),
});

const calling = createRoute({
  getParentRoute: () => root,
  path: '/goi-dien',
  validateSearch: texts('xem'),
  component: lazyRouteComponent(() => import('./counter/calling/page.tsx'), 'CallingPage'),
});

const citizenWindow = createRoute({
  getParentRoute: () => root,
  path: CITIZEN_WINDOW,
  component: lazyRouteComponent(() => import('./counter/receive/citizen-window.tsx'), 'CitizenWindowPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([start, counter, helping, helpFiling, helpDossier, receive, backfill, returns, handover, till, tillSession, tillLines, moneyDesk, transferList, dossiers, dossier, reviewing, ...boardRoutes, ...reportRoutes, catalogue, procedure, quality, staff, calendar, units, fees, feeRule, integration, forms, form, inbox, submission, duplicates, messaging, calling, ...postRoutes, citizenWindow]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
