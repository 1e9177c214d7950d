import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FilingWizard } from '#web/parts/filing/filing-wizard.tsx';
import { getFiling, type Acknowledgement } from '#web/parts/filing/questions.ts';
import { Receipt } from '#web/parts/filing/receipt.tsx';
import { Loaded } from '#web/parts/loaded.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { getContactChoice, getMyProfile } from '../../account/questions.ts';
import { myself } from '../../account/session.ts';
import { AppLink, useGo } from '../links.tsx';
import { atKiosk } from '../place.ts';
import { usePageTitle } from '../title.ts';
import { filingPageText } from './text.ts';
import { toldBy } from './told-by.ts';

/** One filing of the citizen who is signed in, step by step, to its acknowledgement. */
export function FilingPage({ id }: { id: string }) {
  const t = useSay(filingPageText);
  usePageTitle(t('title'));
  const me = useQuery(myself);
  const [done, setDone] = useState<Acknowledgement>();
  const told = useToldBy(id, done !== undefined);
  const [known, setKnown] = useState<string>();
  if (me.data && me.data.citizenId !== known) setKnown(me.data.citizenId);
  if (done) {
    return (
      <div className="sheet-page">
        <Receipt acknowledgement={done} contact={told} mayPrint={!atKiosk}>
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

/** Where she will hear of it, in words; undefined while it is not known. */
function useToldBy(id: string, wanted: boolean): string | undefined {
  const t = useSay(filingPageText);
  const filing = useQuery({ ...getFiling(id), enabled: wanted });
  const profile = useQuery({ ...getMyProfile, enabled: wanted });
  const choice = useQuery({ ...getContactChoice, enabled: wanted });
  if (!filing.data || !profile.data || !choice.data) return undefined;
  const { by, to } = toldBy(filing.data.contact, profile.data, choice.data.way);
  return t(by, to === null ? {} : { to });
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
