import { showDay } from '#kernel/day.ts';
import { say } from '#kernel/message.ts';
import { Document, LanguageLink } from './document.tsx';
import { Held, OfSlip } from './consent-held.tsx';
import type { AnsweredProps, AskedProps, ConsentProps, RevokedProps, StartProps } from './consent-props.ts';
import { Refused } from './consent-refused.tsx';
import { consentText } from './consent-text.ts';


const TITLES = { start: 'title', asked: 'askedTitle', answered: 'title', held: 'heldTitle', slip: 'slipTitle', revoked: 'revokedTitle' } as const;

/** Where a citizen agrees to what she is asked by message, and revokes what she agreed to; it works without script. */
export function ConsentPage(props: ConsentProps) {
  const { language, demo, step } = props;
  return (
    <Document language={language} demo={demo} title={consentText[TITLES[step]][language]} home={`/tra-cuu?lang=${language}`} languageSwitch={<LanguageLink language={language} path="/uy-quyen" />}>
      <Step {...props} />
      {step === 'start' ? null : (
        <p>
          <a href={`/uy-quyen?lang=${language}`}>{consentText.again[language]}</a>
        </p>
      )}
    </Document>
  );
}

function Step(props: ConsentProps) {
  switch (props.step) {
    case 'start':
      return <Start {...props} />;
    case 'asked':
      return <Asked {...props} />;
    case 'answered':
      return <Answered {...props} />;
    case 'held':
      return <Held {...props} />;
    case 'slip':
      return <OfSlip {...props} />;
    case 'revoked':
      return <Revoked {...props} />;
  }
}

function Start({ language, phone, refusal }: StartProps) {
  const t = (key: keyof typeof consentText) => consentText[key][language];
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <Refused language={language} refusal={refusal} />
      <form method="post" action={`/uy-quyen?lang=${language}`} className="form card" autoComplete="off">
        <h2>{t('askedTitle')}</h2>
        <input type="hidden" name="viec" value="doc" />
        <Field name="phone" label={t('phone')} value={phone} maxLength={15} inputMode="tel" />
        <Field name="code" label={t('code')} hint={t('codeHow')} maxLength={20} />
        <button type="submit" className="main">
          {t('read')}
        </button>
      </form>
      <form method="post" action={`/uy-quyen?lang=${language}`} className="form card" autoComplete="off">
        <h2>{t('revokeTitle')}</h2>
        <input type="hidden" name="viec" value="xem" />
        <Field name="revoke" label={t('revokeCode')} hint={t('revokeCodeHow')} maxLength={20} />
        <button type="submit" className="main">
          {t('look')}
        </button>
      </form>
    </>
  );
}

type FieldProps = { name: string; label: string; hint?: string; value?: string; maxLength: number; inputMode?: 'tel' };

function Field({ name, label, hint, value = '', maxLength, inputMode }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} defaultValue={value} maxLength={maxLength} required autoComplete="off" autoCapitalize="characters" spellCheck={false} aria-describedby={hint ? `${name}-hint` : undefined} {...(inputMode ? { inputMode } : {})} />
      {hint ? (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

function Asked({ language, phone, code, text, until, answer, refusal }: AskedProps) {
  const t = (key: keyof typeof consentText) => consentText[key][language];
  return (
    <>
      <h1>{t('askedTitle')}</h1>
      <Refused language={language} refusal={refusal} />
      {answer === null ? <p className="lead">{t('readIt')}</p> : <p className="notice warn">{t('answeredBefore')}</p>}
      <section className="card">
        {text.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {answer === null ? (
        <form method="post" action={`/uy-quyen?lang=${language}`} className="form">
          <p className="small">{say(consentText.until, language, { time: until })}</p>
          <input type="hidden" name="phone" value={phone} />
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="viec" value="traLoi" />
          <button type="submit" className="main" name="answer" value="yes">
            {t('agree')}
          </button>
          <button type="submit" className="second" name="answer" value="no">
            {t('decline')}
          </button>
        </form>
      ) : null}
    </>
  );
}

function Answered({ language, answer, first, organisation, toDay, refusal }: AnsweredProps) {
  const agreed = answer === 'yes';
  return (
    <>
      <h1>{consentText[agreed ? 'yesTitle' : 'noTitle'][language]}</h1>
      <Refused language={language} refusal={refusal} />
      {first ? null : <p className="notice warn">{consentText.answeredBefore[language]}</p>}
      <p className="lead" role="status">
        {agreed ? say(consentText.yesHow, language, { organisation, day: showDay(toDay) }) : consentText.noHow[language]}
      </p>
    </>
  );
}

function Revoked({ language, organisation, refusal }: RevokedProps) {
  return (
    <>
      <h1>{consentText.revokedTitle[language]}</h1>
      <Refused language={language} refusal={refusal} />
      <p className="lead" role="status">
        {say(consentText.revokedHow, language, { organisation })}
      </p>
    </>
  );
}
