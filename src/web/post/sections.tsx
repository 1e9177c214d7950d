import { Link, useRouterState, type LinkProps } from '@tanstack/react-router';
import type { Messages } from '#kernel/message.ts';
import { HERE, PageTabs } from '#web/parts/page-tabs.tsx';
import { useMay } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import './post.css';

const sectionText = {
  sections: { vi: 'Các phần của bưu chính', en: 'Parts of the post' },
  overview: { vi: 'Tổng quan', en: 'At a glance' },
  complaints: { vi: 'Khiếu nại', en: 'Complaints' },
  statements: { vi: 'Đối soát', en: 'Statements' },
  carrier: { vi: 'Kết nối', en: 'Connection' },
  ranges: { vi: 'Dải số hiệu', en: 'Number ranges' },
  outages: { vi: 'Gián đoạn', en: 'Outages' },
  tariff: { vi: 'Bảng cước', en: 'Tariff' },
  desk: { vi: 'Quầy bưu chính', en: 'Postal desk' },
  manifests: { vi: 'Bảng kê', en: 'Manifests' },
  incidents: { vi: 'Sự cố', en: 'Incidents' },
} satisfies Messages;

type Section = { readonly to: NonNullable<LinkProps['to']>; readonly words: keyof typeof sectionText; readonly anyOf: readonly string[]; /** Pages that belong to it and stand elsewhere. */ readonly also?: string };

/** The parts of the post in the order of a working day, each for those who may do at least one of its acts. */
const SECTIONS: readonly Section[] = [
  { to: '/buu-chinh/tong-quan', words: 'overview', anyOf: ['postal.manage', 'report.unit'], also: '/buu-chinh/danh-sach' },
  { to: '/buu-chinh', words: 'desk', anyOf: ['postal.look'] },
  { to: '/buu-chinh/bang-ke', words: 'manifests', anyOf: ['postal.look'] },
  { to: '/buu-chinh/khieu-nai', words: 'complaints', anyOf: ['postal.look'] },
  { to: '/buu-chinh/doi-soat', words: 'statements', anyOf: ['postal.look'] },
  { to: '/buu-chinh/day-so', words: 'ranges', anyOf: ['postal.manage'] },
  { to: '/buu-chinh/gian-doan', words: 'outages', anyOf: ['postal.manage'] },
  { to: '/buu-chinh/bang-cuoc', words: 'tariff', anyOf: ['postal.manage'], also: '/buu-chinh/tuyen-cuoc' },
  { to: '/buu-chinh/ket-noi', words: 'carrier', anyOf: ['postal.look'] },
  { to: '/su-co', words: 'incidents', anyOf: ['custody.look'] },
];

const DESK = '/buu-chinh';

/** One row of links under the heading of every page of the post; the page of one thing belongs to the section of its list. */
export function PostSections() {
  const t = useSay(sectionText);
  const may = useMay();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <PageTabs label={t('sections')}>
      {SECTIONS.filter(({ anyOf }) => anyOf.some(may)).map(({ to, words, also }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === DESK, includeSearch: false }} activeProps={HERE} {...(also === path ? HERE : {})}>
          {t(words)}
        </Link>
      ))}
    </PageTabs>
  );
}
