import { Link, useRouterState, type LinkProps } from '@tanstack/react-router';
import { HERE, PageTabs } from '#web/parts/page-tabs.tsx';
import { useMay } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { ASKED_NAMES } from './asked-names.ts';
import { askedText } from './asked-text.ts';
import './asked.css';

type Tab = { readonly to: NonNullable<LinkProps['to']>; readonly words: keyof typeof askedText; readonly needs?: string };

const TABS: readonly Tab[] = [
  { to: '/bang-dieu-hanh', words: 'board', needs: 'report.board' },
  { to: '/bao-cao', words: 'headline' },
  { to: '/bao-cao/thi-diem', words: 'pilot' },
  { to: '/bao-cao/bieu-mau', words: 'official' },
  { to: '/bao-cao/chi-so', words: 'indicators' },
  { to: '/bao-cao/kenh', words: 'channels' },
  { to: '/bao-cao/hai-long', words: 'satisfaction', needs: 'feedback.look' },
  { to: '/bao-cao/so-theo-doi', words: 'register', needs: 'dossier.view' },
  { to: '/bao-cao/tep', words: 'files' },
];

/** One row of links over every report page; the unit and the days asked for go along. */
export function ReportTabs() {
  const t = useSay(askedText);
  const may = useMay();
  const search: Record<string, unknown> = useRouterState({ select: (state) => state.location.search });
  const kept = Object.fromEntries(ASKED_NAMES.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])));
  return (
    <PageTabs label={t('tabs')}>
      {TABS.filter(({ needs }) => needs === undefined || may(needs)).map(({ to, words }) => (
        <Link key={to} to={to} search={kept} activeOptions={{ exact: true, includeSearch: false }} activeProps={HERE}>
          {t(words)}
        </Link>
      ))}
    </PageTabs>
  );
}
