import { useQuery } from '@tanstack/react-query';
import { messages as citizenWords } from '#modules/citizen/messages/accounts.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { atKiosk } from '../app/place.ts';
import { ContactCard } from './contact-card.tsx';
import { ConsentCard } from './consent-card.tsx';
import { MyPage } from './my-page.tsx';
import { getMyProfile, type Profile } from './questions.ts';
import { useLeave } from './session.ts';
import { profileText } from './text-more.ts';

/** What is kept about her, how she is told, what she said to extra uses, her accounts, and the way out. */
export function ProfilePage() {
  const t = useSay(profileText);
  return <MyPage title={t('title')}>{() => <Parts />}</MyPage>;
}

function Parts() {
  return (
    <>
      <Loaded asked={useQuery(getMyProfile)}>
        {(profile) => (
          <>
            <Identity profile={profile} />
            <ContactCard profile={profile} />
            <ConsentCard />
            <Accounts accounts={profile.accounts} />
          </>
        )}
      </Loaded>
      <Leaving />
    </>
  );
}

function Identity({ profile: { name, kind, idKind, idNumber, verifiedBy, verifiedAt } }: { profile: Profile }) {
  const t = useSay(profileText);
  const word = useSayCode(citizenWords);
  return (
    <Card title={t('identity')}>
      <Facts
        facts={[
          [t('name'), name],
          [t('kind'), word(`citizen.${kind}`)],
          [t('number'), idNumber === null ? t('noNumber') : `${idKind ?? ''} ${idNumber}`],
          [t('verified'), verifiedBy === null || verifiedAt === null ? t('notVerified') : `${word(`citizen.${verifiedBy}`)} · ${dayShort(verifiedAt)}`],
        ]}
      />
      <p className="small">{t('identityHow')}</p>
    </Card>
  );
}

function Accounts({ accounts }: { accounts: Profile['accounts'] }) {
  const t = useSay(profileText);
  const word = useSayCode(citizenWords);
  return (
    <Card title={t('accounts')}>
      <ul className="my-uses">
        {accounts.map(({ id, way, name, lastSignedInAt, current }) => (
          <li key={id}>
            <span>
              <span className="strong">{word(`citizen.${way}`)}</span> · <span className="code">{name}</span> {current ? <Chip tone="ok">{t('thisOne')}</Chip> : null}
            </span>
            {lastSignedInAt === null ? null : <span className="small">{t('lastSignedIn', { at: instantShort(lastSignedInAt) })}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Leaving() {
  const t = useSay(profileText);
  const leave = useLeave();
  return (
    <div className="stack tight">
      <p className="actions">
        <Button pending={leave.isPending} onPress={() => leave.mutate(false)}>
          {t('signOut')}
        </Button>
        <Button look="quiet" onPress={() => leave.mutate(true)}>
          {t('signOutEverywhere')}
        </Button>
      </p>
      <p className="small">{t(atKiosk ? 'signOutAtKiosk' : 'signOutHow')}</p>
      <RefusalNotice error={leave.error} />
    </div>
  );
}
