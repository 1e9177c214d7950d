import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { messages as citizenWords } from '#modules/citizen/messages/accounts.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { addressOf, useGo } from '../app/links.tsx';
import { atKiosk } from '../app/place.ts';
import { usePageTitle } from '../app/title.ts';
import { getSignInWays, myself, useSignIn } from './session.ts';
import { accountText } from './text.ts';
import './account.css';

type Ways = Answered<'getSignInWays'>;

/** Who one is: at the identity provider, or with an account of the demonstration. */
export function SignInPage() {
  const t = useSay(accountText);
  const heading = usePageTitle(t('signIn'));
  const search = new URLSearchParams(window.location.search);
  const to = placeIn(search.get('den'));
  const go = useGo();
  const me = useQuery(myself).data;
  const known = me !== null && me !== undefined;
  useEffect(() => {
    if (known) go(to, { replace: true });
  }, [known, go, to]);
  return (
    <div className="sheet-page">
      <div className="stack tight">
        <h1 ref={heading} tabIndex={-1}>
          {t('signIn')}
        </h1>
        <p>{t('signInLead')}</p>
      </div>
      <Refused code={search.get('loi')} />
      <Loaded asked={useQuery(getSignInWays)}>{(ways) => <Ways ways={ways} to={to} />}</Loaded>
      <p className="small">{t('noAccount')}</p>
    </div>
  );
}

/** Why the way over the provider came to nothing; a code that is not ours says nothing. */
function Refused({ code }: { code: string | null }) {
  const sentence = useSayCode(citizenWords);
  if (code === null || !Object.hasOwn(citizenWords, code)) return null;
  return (
    <p className="notice late" role="alert">
      {sentence(code)}
    </p>
  );
}

function Ways({ ways, to }: { ways: Ways; to: string }) {
  const t = useSay(accountText);
  const search = new URLSearchParams({ ve: addressOf(to), ...(atKiosk ? { kiosk: '1' } : {}) });
  return (
    <>
      {ways.provider === null ? null : (
        <div className="stack tight">
          <a className="button main wide" href={`${ways.provider.path}?${search}`}>
            {t('withProvider', { name: ways.provider.name })}
          </a>
          {atKiosk ? <p className="small">{t('providerAtKiosk')}</p> : null}
        </div>
      )}
      {ways.local ? <LocalAccount ways={ways} main={ways.provider === null} /> : null}
      {ways.provider === null && !ways.local ? <p className="notice warn">{t('noWay')}</p> : null}
    </>
  );
}

function LocalAccount({ ways, main }: { ways: Ways; main: boolean }) {
  const t = useSay(accountText);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const signIn = useSignIn();
  const submit = () => {
    setAsked(true);
    if (username.trim() && password) signIn.mutate({ username: username.trim(), password });
  };
  return (
    <section className="stack" aria-labelledby="tai_khoan_rieng">
      <h2 id="tai_khoan_rieng">{t(ways.demo ? 'demoTitle' : 'localTitle')}</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField label={t('username')} value={username} onChange={setUsername} name="username" autoComplete={atKiosk ? 'off' : 'username'} error={asked && !username.trim() ? t('usernameMissing') : undefined} />
        <TextField label={t('password')} value={password} onChange={setPassword} name="password" type="password" autoComplete={atKiosk ? 'off' : 'current-password'} error={asked && !password ? t('passwordMissing') : undefined} />
        <RefusalNotice error={signIn.error} />
        <p className="actions">
          <Button look={main ? 'main' : 'plain'} type="submit" pending={signIn.isPending}>
            {t('signIn')}
          </Button>
        </p>
      </form>
      <DemoAccounts
        ways={ways}
        onUse={(name, secret) => {
          setUsername(name);
          setPassword(secret);
        }}
      />
    </section>
  );
}

function DemoAccounts({ ways, onUse }: { ways: Ways; onUse: (username: string, password: string) => void }) {
  const t = useSay(accountText);
  const kind = useSayCode(citizenWords);
  const secret = ways.demoPassword;
  if (secret === null || ways.demoAccounts.length === 0) return null;
  return (
    <div className="stack tight">
      <p className="small">{t('demoHow', { password: secret })}</p>
      <ul className="my-list">
        {ways.demoAccounts.map((account) => (
          <li key={account.username} className="my-row">
            <span>
              <span className="strong">{account.name}</span>
              <span className="small">{kind(`citizen.${account.kind}`)}</span>
            </span>
            <Button size="small" label={t('useAccount', { name: account.name })} onPress={() => onUse(account.username, secret)}>
              {t('fillIn')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A place of this app to go on to: its path begins with one slash and nothing that a browser reads as another site. */
function placeIn(asked: string | null): string {
  return asked !== null && /^\/(?![/\\])[\w/?=&%.-]*$/.test(asked) ? asked : '/ho-so';
}
