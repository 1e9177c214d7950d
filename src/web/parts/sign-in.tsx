import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messages as accessWords } from '#modules/access/messages.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Demonstration } from './demonstration.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { getInstallation, useSignIn } from './session.tsx';
import type { Me } from './session.tsx';
import { partsText } from './text.ts';

const SEAT = 'motcua.seat';

/** The door: name and password; a demonstration shows its accounts. `sleeping`: whose page waits behind it. */
export function SignInPage({ sleeping }: { sleeping?: Me | undefined }) {
  const t = useSay(partsText);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [seat, setSeat] = useState(() => localStorage.getItem(SEAT) ?? '');
  const [asked, setAsked] = useState(false);
  const signIn = useSignIn(sleeping);
  const submit = () => {
    setAsked(true);
    localStorage.setItem(SEAT, seat.trim());
    if (username.trim() && password) signIn.mutate({ username: username.trim(), password, ...(seat.trim() ? { workstation: seat.trim() } : {}) });
  };
  return (
    <>
      <header className="bar">
        <div className="bar-row">
          <p className="bar-product">{t('product')}</p>
          <LanguageSwitch />
        </div>
      </header>
      <Demonstration />
      <main className="page sign-in" id="main">
        <div>
          <h1>{t('signInTitle')}</h1>
          <p className="small">{t('signInFor')}</p>
        </div>
        {sleeping ? <p className="notice warn">{t('sessionEnded', { name: sleeping.name })}</p> : null}
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextField label={t('username')} value={username} onChange={setUsername} autoFocus autoComplete="username" name="username" error={asked && !username.trim() ? t('usernameMissing') : undefined} />
          <TextField label={t('password')} value={password} onChange={setPassword} type="password" autoComplete="current-password" name="password" error={asked && !password ? t('passwordMissing') : undefined} />
          <TextField label={t('seat')} hint={t('seatHint')} value={seat} onChange={setSeat} optional maxLength={60} />
          <RefusalNotice error={signIn.error} />
          <Button look="main" type="submit" keys="↵" pending={signIn.isPending}>
            {t('signIn')}
          </Button>
        </form>
        <DemoAccounts
          onUse={(account, secret) => {
            setUsername(account);
            setPassword(secret);
          }}
        />
        <p>
          <a href="/tra-cuu">{t('trackLink')}</a>
        </p>
        <p>
          <a href="/cong-dan">{t('citizensLink')}</a>
        </p>
      </main>
    </>
  );
}

function DemoAccounts({ onUse }: { onUse: (username: string, password: string) => void }) {
  const t = useSay(partsText);
  const role = useSayCode(accessWords);
  const { data } = useQuery(getInstallation);
  const secret = data?.demoPassword;
  if (!data?.demo || !secret || data.demoAccounts.length === 0) return null;
  return (
    <Card title={t('demoAccounts')} bare foot={t('demoPassword', { password: secret })}>
      <ul className="account-list">
        {data.demoAccounts.map((account) => (
          <li key={account.username}>
            <div>
              <p className="strong">{account.name}</p>
              <p className="small">
                {role(`access.${account.role}`)} · {account.unit}
              </p>
            </div>
            <Button size="small" onPress={() => onUse(account.username, secret)}>
              {t('useAccount', { username: account.username })}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
