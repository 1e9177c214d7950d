import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { listMyConsents, type DataConsent } from './questions.ts';
import { consentText } from './text-more.ts';

/** Uses of her data beyond her dossiers: each by itself, no answer is no. */
export function ConsentCard() {
  const t = useSay(consentText);
  return (
    <Card title={t('title')}>
      <p className="small">{t('lead')}</p>
      <Loaded asked={useQuery(listMyConsents)}>
        {({ rows }) => (
          <ul className="my-uses">
            {rows.map((row) => (
              <Consent key={row.purpose} consent={row} />
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function Consent({ consent: { purpose, given, saidAt, text } }: { consent: DataConsent }) {
  const t = useSay(consentText);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const act = useAct((yes: boolean, key) => answer(api.PUT('/api/my/consents', { body: { purpose, given: yes }, headers: { 'Idempotency-Key': key } })), {
    changes: ['listMyConsents'],
    onDone: (said) => announce(t(said.given ? 'saidYes' : 'saidNo')),
  });
  return (
    <li>
      <span className="row spread">
        <span className="strong">{t(purpose)}</span>
        <Chip tone={given ? 'ok' : 'quiet'}>{saidAt === null ? t('neverAsked') : t(given ? 'yesSince' : 'noSince', { day: dayShort(saidAt) })}</Chip>
      </span>
      <span>{text[language]}</span>
      <span>
        <Button look="plain" label={t(given ? 'takeBackOf' : 'agreeOf', { what: t(purpose) })} pending={act.isPending} onPress={() => act.mutate(!given)}>
          {t(given ? 'takeBack' : 'agree')}
        </Button>
      </span>
      <RefusalNotice error={act.error} />
    </li>
  );
}
