import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { plainNumber } from '../mandates/number.ts';
import { helpWords } from '../words.ts';
import { SayDialog } from './say-dialog.tsx';
import { consentText } from './text.ts';

type Consent = Answered<'saveConsent'>;

const NUMBER_SHORTEST = 8;

function consentsOf(idNumber: string) {
  return queryOptions({ queryKey: ['listConsents', idNumber], queryFn: () => answer(api.POST('/api/consents/list', { body: { idNumber } })), enabled: idNumber.length >= NUMBER_SHORTEST });
}

/** What the citizen at the desk said to uses of her data beyond her dossier. */
export function Consents() {
  const t = useSay(consentText);
  const [number, setNumber] = useState('');
  const [saying, setSaying] = useState<Consent>();
  const consents = useQuery(consentsOf(number));
  return (
    <Card title={t('title')}>
      <div className="stack">
        <p>{t('how')}</p>
        <TextField label={t('find')} hint={t('findHow')} value={number} onChange={(text) => setNumber(plainNumber(text))} mono maxLength={20} autoComplete="off" />
        {number.length >= NUMBER_SHORTEST ? (
          <Loaded asked={consents} lines={2}>
            {({ rows }) => (
              <ul className="plain-list stack tight">
                {rows.map((consent) => (
                  <ConsentLine key={consent.purpose} consent={consent} onSay={() => setSaying(consent)} />
                ))}
              </ul>
            )}
          </Loaded>
        ) : null}
      </div>
      {saying ? <SayDialog idNumber={number} consent={saying} onClose={() => setSaying(undefined)} /> : null}
    </Card>
  );
}

function ConsentLine({ consent, onSay }: { consent: Consent; onSay: () => void }) {
  const t = useSay(consentText);
  const word = useSayCode(helpWords);
  const { language } = useLanguage();
  const { purpose, given, saidAt, evidence, text } = consent;
  const act = t(given ? 'withdraw' : 'give');
  return (
    <li className="consent-line">
      <div>
        <p className="strong">{word(`consentPurpose.${purpose}`)}</p>
        <p className="small">{text[language]}</p>
      </div>
      <p>
        <Chip tone={given ? 'ok' : 'quiet'}>{t(given ? 'yes' : 'no')}</Chip>
        <br />
        <span className="small">{saidAt === null || evidence === null ? t('neverAsked') : t('said', { time: instantShort(saidAt), how: word(`consentEvidence.${evidence}`) })}</span>
      </p>
      <Button size="small" onPress={onSay} label={`${act}: ${word(`consentPurpose.${purpose}`)}`}>
        {act}
      </Button>
    </li>
  );
}
