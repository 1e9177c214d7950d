import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useSay } from '#web/ui/language.tsx';
import { AppLink, useGo, useHere } from '../app/links.tsx';
import { usePageTitle } from '../app/title.ts';
import { myself } from './session.ts';
import { accountText } from './text.ts';
import './account.css';

type Me = Answered<'whoAmICitizen'>;

const PLACES = [
  { to: '/ho-so', words: 'dossiers' },
  { to: '/ban-nhap', words: 'drafts' },
  { to: '/tin-nhan', words: 'messages' },
  { to: '/uy-quyen', words: 'mandates' },
  { to: '/ai-da-xem', words: 'views' },
  { to: '/tai-khoan', words: 'profile' },
] as const;

/** One page of what is hers: the ways to the others, a heading, and the page once it is known who she is. Nobody signed in is led to the sign-in, and back. */
export function MyPage({ title, lead, children }: { title: string; lead?: string; children: (me: Me) => ReactNode }) {
  const heading = usePageTitle(title);
  const asked = useQuery(myself);
  return (
    <div className="sheet-page">
      <Places />
      <div className="stack tight">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p>{lead}</p> : null}
      </div>
      <Loaded asked={asked}>{(me) => (me === null ? <ToSignIn /> : children(me))}</Loaded>
    </div>
  );
}

function Places() {
  const t = useSay(accountText);
  const here = useHere();
  return (
    <nav aria-label={t('places')} className="my-places">
      {PLACES.map(({ to, words }) => (
        <AppLink key={to} to={to} className={isIn(here, to) ? 'my-place current' : 'my-place'} current={isIn(here, to)}>
          {t(words)}
        </AppLink>
      ))}
    </nav>
  );
}

/** The page of a place, or of one thing that stands there. */
function isIn(here: string, to: string): boolean {
  return here === to || here.startsWith(`${to}/`);
}

function ToSignIn() {
  const t = useSay(accountText);
  const go = useGo();
  // The page she asked for; on the way out the address is already another.
  const [here] = useState(useHere());
  useEffect(() => {
    go(`/dang-nhap?den=${encodeURIComponent(here)}`, { replace: true });
  }, [go, here]);
  return <p role="status">{t('toSignIn')}</p>;
}

/** Said where the lists by number are empty because nobody has seen the number yet. */
export function UnprovenNote({ me }: { me: Me }) {
  const t = useSay(accountText);
  return me.verified ? null : <p className="notice warn">{t('unproven')}</p>;
}
