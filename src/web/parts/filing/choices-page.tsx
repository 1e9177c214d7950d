import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { RadioField } from '#web/ui/radio-field.tsx';
import { placeOf } from './answers/place.ts';
import { CHOICES, choiceProblems, choicesOf, mayKeep, readChoices } from './choices.ts';
import type { ChoiceProblem, Choices } from './choices.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FeeLines } from './fee-lines.tsx';
import type { PageProps } from './page-props.ts';
import { filingText } from './text.ts';

const NOTES = { counter: undefined, post: 'postNote', electronic: 'electronicNote' } as const;

/** How the result is received, how the citizen is reached, and what it costs. */
export function ChoicesPage({ filing, saver, saving, tried, attempt }: PageProps) {
  const t = useSay(filingText);
  const [choices, setChoices] = useState<Choices>(() => readChoices(saving.answers[CHOICES]) ?? choicesOf(filing));
  const problems = choiceProblems(choices);
  const change = (patch: Partial<Choices>) => {
    const next = { ...choices, ...patch };
    setChoices(next);
    if (mayKeep(next)) saver.answer(CHOICES, next);
  };
  const sentence = (problem: ChoiceProblem) => (problem === 'addressMissing' ? t('addressMissing') : t(problem));
  const wrong = (name: keyof Choices) => (tried > 0 && problems[name] !== undefined ? sentence(problems[name]) : undefined);
  const list = Object.entries(problems).map(([name, problem]) => ({ id: `lua_chon_${name}`, sentence: sentence(problem) }));
  return (
    <>
      {tried > 0 ? <ErrorSummary wrong={list} attempt={tried} /> : null}
      <div id={placeOf('lua_chon_returnChoice')}>
        <RadioField
          label={t('howReturned')}
          value={choices.returnChoice ?? undefined}
          onChange={(returnChoice) => change({ returnChoice })}
          choices={filing.choices.map((choice) => {
            const note = NOTES[choice];
            return { id: choice, label: t(choice), note: choice === 'counter' ? [filing.unit.name, filing.unit.address].filter(Boolean).join(', ') : note && t(note) };
          })}
          error={wrong('returnChoice')}
        />
      </div>
      {choices.returnChoice === 'post' ? (
        <div id={placeOf('lua_chon_address')}>
          <TextField label={t('address')} hint={t('addressHint')} lines={2} maxLength={400} value={choices.address} onChange={(address) => change({ address })} error={wrong('address')} />
        </div>
      ) : null}
      <section className="stack" aria-labelledby="lien_he">
        <h2 id="lien_he">{t('contactTitle')}</h2>
        <div id={placeOf('lua_chon_phone')}>
          <TextField label={t('phone')} hint={t('phoneHint')} type="tel" inputMode="tel" mono maxLength={15} value={choices.phone} onChange={(phone) => change({ phone: phone.replace(/[\s.-]/g, '') })} error={wrong('phone')} />
        </div>
        <div id={placeOf('lua_chon_email')}>
          <TextField label={t('email')} type="email" inputMode="email" maxLength={200} value={choices.email} onChange={(email) => change({ email: email.trim() })} error={wrong('email')} optional />
        </div>
      </section>
      <section className="stack tight" aria-labelledby="phi">
        <h2 id="phi">{t('fee')}</h2>
        <FeeLines fee={filing.fee} />
      </section>
      <div className="actions">
        <Button look="main" onPress={() => attempt(list.length > 0)}>
          {t('goOn')}
        </Button>
      </div>
    </>
  );
}
