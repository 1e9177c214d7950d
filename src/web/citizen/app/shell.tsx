import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Demonstration } from '#web/parts/demonstration.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { OfflineBanner, Skeleton } from '#web/ui/states.tsx';
import { myself } from '../account/session.ts';
import { FinishButton } from './kiosk/finish.tsx';
import { KioskGuard } from './kiosk/guard.tsx';
import { AppLink, useHere } from './links.tsx';
import { atKiosk } from './place.ts';
import { appText } from './text.ts';

/** The bar, what must always be said, the page, and whom to ask for help. */
export function Shell() {
  const t = useSay(appText);
  const here = useHere();
  const resting = here === '/' && atKiosk;
  return (
    <>
      <a className="skip-link" href="#noi_dung">
        {t('toContent')}
      </a>
      <header className="top">
        <div className="top-row">
          <AppLink to="/" className="top-product">
            {t('product')}
          </AppLink>
          {atKiosk ? <span className="top-place">{t('kiosk')}</span> : null}
          {resting ? null : <Account />}
          {resting ? null : <OtherLanguage />}
          {atKiosk && !resting ? <FinishButton /> : null}
        </div>
        {resting ? null : <Sections />}
      </header>
      {atKiosk && !resting ? <KioskGuard /> : null}
      <Demonstration />
      {here.startsWith('/nop/') ? null : <OfflineBanner />}
      <main id="noi_dung" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      {resting ? null : <Foot />}
    </>
  );
}

function Foot() {
  const t = useSay(appText);
  return (
    <footer className="foot">
      <p>{t('help')}</p>
      {atKiosk ? null : (
        <p className="row">
          <a href="/tra-cuu">{t('track')}</a>
          <a href="/cuoc-buu-chinh">{t('postage')}</a>
        </p>
      )}
    </footer>
  );
}

function Waiting() {
  return (
    <div className="sheet-page">
      <Skeleton lines={8} />
    </div>
  );
}

function Sections() {
  const t = useSay(appText);
  const here = useHere();
  const me = useQuery(myself).data;
  const account = me ? [{ to: '/ho-so', words: t('mine') }, { to: '/tin-nhan', words: t('messages') }] : [];
  return (
    <nav className="top-sections" aria-label={t('sections')}>
      {[{ to: '/', words: t('home') }, ...account].map(({ to, words }) => (
        <AppLink key={to} to={to} className={isAt(here, to) ? 'top-link current' : 'top-link'} current={isAt(here, to)}>
          {words}
        </AppLink>
      ))}
    </nav>
  );
}

/** Who is signed in, leading to her account; or the way in. */
function Account() {
  const t = useSay(appText);
  const here = useHere();
  const me = useQuery(myself).data;
  const to = me ? '/tai-khoan' : '/dang-nhap';
  return (
    <AppLink to={to} className="top-account" current={isAt(here, to)}>
      {me ? me.name : t('signIn')}
    </AppLink>
  );
}

function isAt(here: string, to: string): boolean {
  return to === '/' ? here === '/' || here === '/tim' : here === to || here.startsWith(`${to}/`);
}

function OtherLanguage() {
  const t = useSay(appText);
  const { language, setLanguage } = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="top-button" lang={other} onClick={() => setLanguage(other)}>
      {t('otherLanguage')}
    </button>
  );
}
