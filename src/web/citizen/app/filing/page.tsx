import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FilingWizard } from '#web/parts/filing/filing-wizard.tsx';
import type { Acknowledgement } from '#web/parts/filing/questions.ts';
import { Receipt } from '#web/parts/filing/receipt.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { myself } from '../../account/session.ts';
import { AppLink, useGo } from '../links.tsx';
import { atKiosk } from '../place.ts';
import { usePageTitle } from '../title.ts';
import { filingPageText } from './text.ts';

/** One filing of the citizen who is signed in, step by step, to its acknowledgement. */
export function FilingPage({ id }: { id: string }) {
  const t = useSay(filingPageText);
  usePageTitle(t('title'));
  const me = useQuery(myself);
  const [done, setDone] = useState<Acknowledgement>();
  const [known, setKnown] = useState<string>();
  if (me.data && me.data.citizenId !== known) setKnown(me.data.citizenId);
  if (done) {
    return (
      <div className="sheet-page">
        <Receipt acknowledgement={done} mayPrint={!atKiosk}>
          <AppLink to={`/ho-so/${done.dossierId}`} className="button main">
            {t('mine')}
          </AppLink>
        </Receipt>
      </div>
    );
  }
  return (
    <div className="sheet-page broad">
      <Loaded asked={{ ...me, data: me.data === undefined ? undefined : { id: me.data?.citizenId ?? known } }} lines={8}>
        {(who) => (who.id === undefined ? <SignInFirst id={id} /> : <Wizard key={who.id} id={id} owner={who.id} onSubmitted={setDone} />)}
      </Loaded>
    </div>
  );
}

function Wizard({ id, owner, onSubmitted }: { id: string; owner: string; onSubmitted: (done: Acknowledgement) => void }) {
  const t = useSay(filingPageText);
  const go = useGo();
  const signIn = `/dang-nhap?den=${encodeURIComponent(`/nop/${id}`)}`;
  return (
    <FilingWizard
      filingId={id}
      owner={atKiosk ? null : owner}
      onSubmitted={onSubmitted}
      onLeave={() => go('/')}
      signIn={
        <AppLink to={signIn} className="button">
          {t('signIn')}
        </AppLink>
      }
      submitted={(dossierId) => (
        <EmptyState title={t('alreadyTitle')} how={t('alreadyHow')}>
          <AppLink to={dossierId === null ? '/' : `/ho-so/${dossierId}`} className="button">
            {t(dossierId === null ? 'home' : 'mine')}
          </AppLink>
        </EmptyState>
      )}
    />
  );
}

function SignInFirst({ id }: { id: string }) {
  const t = useSay(filingPageText);
  return (
    <EmptyState title={t('signInTitle')} how={t('signInHow')}>
      <AppLink to={`/dang-nhap?den=${encodeURIComponent(`/nop/${id}`)}`} className="button main">
        {t('signIn')}
      </AppLink>
    </EmptyState>
  );
}
