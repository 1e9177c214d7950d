import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { RadioField } from '#web/ui/radio-field.tsx';
import { getContactChoice, type ContactChoice, type Profile } from './questions.ts';
import { contactText } from './text-more.ts';

const PHONE = /^0\d{9,10}$/;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** How she is reached and how she is told; one button keeps both. */
export function ContactCard({ profile }: { profile: Profile }) {
  const t = useSay(contactText);
  const choice = useQuery(getContactChoice);
  return (
    <Card title={t('title')}>
      <Loaded asked={choice}>{(chosen) => <ContactForm profile={profile} chosen={chosen} />}</Loaded>
    </Card>
  );
}

function ContactForm({ profile, chosen }: { profile: Profile; chosen: ContactChoice }) {
  const t = useSay(contactText);
  const announce = useAnnounce();
  const [phone, setPhone] = useState(profile.phone ?? '');
  const [email, setEmail] = useState(profile.email ?? '');
  const [way, setWay] = useState(chosen.way);
  const [wants, setWants] = useState(chosen.wants);
  const [language, setLanguage] = useState(profile.language);
  const [asked, setAsked] = useState(false);
  const dialled = phone.replace(/[\s.]/g, '');
  const wrong = {
    phone: dialled === '' || PHONE.test(dialled) ? undefined : t('phoneWrong'),
    email: email.trim() === '' || MAIL.test(email.trim()) ? undefined : t('emailWrong'),
  };
  const save = useAct(
    async (input: { phone: string; email: string; way: ContactChoice['way']; wants: ContactChoice['wants']; language: Profile['language'] }, key) => {
      const headers = { 'Idempotency-Key': key };
      await answer(api.PUT('/api/citizen/profile/contact', { body: { language: input.language, ...(input.phone ? { phone: input.phone } : {}), ...(input.email ? { email: input.email } : {}) }, headers }));
      return answer(api.POST('/api/my/contact-choice', { body: { way: input.way, wants: input.wants, language: input.language }, headers }));
    },
    {
      changes: ['getMyProfile', 'getContactChoice'],
      onDone: () => announce(t('saved')),
    },
  );
  const submit = () => {
    setAsked(true);
    if (wrong.phone === undefined && wrong.email === undefined) save.mutate({ phone: dialled, email: email.trim(), way, wants, language });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField label={t('phone')} hint={t('phoneHint')} value={phone} onChange={setPhone} optional inputMode="tel" maxLength={20} error={asked ? wrong.phone : undefined} />
      <TextField label={t('email')} value={email} onChange={setEmail} optional inputMode="email" maxLength={200} error={asked ? wrong.email : undefined} />
      <RadioField label={t('way')} value={way} onChange={setWay} choices={(['auto', 'sms', 'email'] as const).map((id) => ({ id, label: t(id) }))} />
      <RadioField label={t('wants')} value={wants} onChange={setWants} choices={(['all', 'obligatory'] as const).map((id) => ({ id, label: t(id) }))} hint={t('quiet', { from: chosen.quietFrom, to: chosen.quietTo })} />
      <RadioField label={t('language')} value={language} onChange={setLanguage} choices={(['vi', 'en'] as const).map((id) => ({ id, label: t(id) }))} />
      <RefusalNotice error={save.error} />
      <p className="actions">
        <Button look="main" type="submit" pending={save.isPending}>
          {t('save')}
        </Button>
      </p>
    </form>
  );
}
