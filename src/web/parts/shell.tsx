import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { messages as accessWords } from '#modules/access/messages.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { OfflineBanner } from '#web/ui/states.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Demonstration } from './demonstration.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { SECTIONS } from './navigation.ts';
import { useMay, useMe } from './session.tsx';
import { partsText } from './text.ts';

/** The bar with place and role over every staff page, and what must always be said under it. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useSay(partsText);
  const me = useMe();
  const role = useSayCode(accessWords)(`access.${me.role}`);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('toContent')}
      </a>
      <header className="bar">
        <div className="bar-row">
          <p className="bar-product">{t('product')}</p>
          <p className="bar-place">
            {me.unit.shortName}
            {me.workstation ? ` · ${me.workstation}` : ''}
          </p>
          <Sections />
          <div className="bar-person">
            {me.employer === 'post' ? <PostBadge>{t('postalStaff')}</PostBadge> : <span className="role-badge">{role}</span>}
            <AccountMenu />
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <Demonstration />
      <OfflineBanner />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

const HERE = { 'aria-current': 'page' } as const;

function Sections() {
  const t = useSay(partsText);
  const may = useMay();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shown = SECTIONS.filter(({ anyOf, without }) => anyOf.some(may) && (without === undefined || !may(without)));
  const isHere = ({ also }: (typeof shown)[number]) => isBelow(also, path) && !shown.some(({ to }) => isBelow([to], path));
  return (
    <nav className="bar-sections" aria-label={t('sections')}>
      {shown.map((section) => (
        <Link key={section.to} to={section.to} {...(isHere(section) ? HERE : {})} className={isHere(section) ? 'bar-link current' : 'bar-link'} activeProps={{ className: 'bar-link current', ...HERE }}>
          {t(section.words)}
        </Link>
      ))}
    </nav>
  );
}

/** Whether a page is one of these, or lies below one of them. */
function isBelow(pages: readonly string[] | undefined, path: string): boolean {
  return pages?.some((page) => path === page || path.startsWith(`${page}/`)) ?? false;
}
