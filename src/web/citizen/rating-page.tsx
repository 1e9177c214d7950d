import { messages as feedbackWords } from '#modules/feedback/messages.ts';
import { SCORES } from '#modules/feedback/rules.ts';
import { Document, LanguageLink } from './document.tsx';
import idle from './rating-idle.mjs?url';
import type { AskProps, RatingProps } from './rating-props.ts';
import { ratingText } from './rating-text.ts';

/** One transaction is rated: the question, the thanks, or the tablet at rest. It shows no name and no dossier. */
export function RatingPage(props: RatingProps) {
  const { language, demo, kiosk, step } = props;
  const t = (key: keyof typeof ratingText) => ratingText[key][language];
  const title = step === 'ask' ? t('formTitle') : step === 'thanks' ? t('thanksTitle') : t('restTitle');
  const script = kiosk && step !== 'rest' ? { script: idle } : {};
  return (
    <Document language={language} demo={demo} title={title} home={`${kiosk ? '/danh-gia' : '/tra-cuu'}?lang=${language}`} languageSwitch={step === 'ask' ? <LanguageForm {...props} /> : <LanguageLink language={language} path="/danh-gia" />} {...script}>
      {step === 'ask' ? <Ask {...props} /> : step === 'thanks' ? <Thanks {...props} /> : <Rest {...props} />}
    </Document>
  );
}

/** The question in the other language; its code is posted. */
function LanguageForm({ language, code, kiosk }: AskProps) {
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <form method="post" action={`/danh-gia?lang=${other}`}>
      <input type="hidden" name="code" value={code} />
      {kiosk ? <input type="hidden" name="kiosk" value="co" /> : null}
      <button type="submit" className="language" lang={other}>
        {other === 'en' ? 'English' : 'Tiếng Việt'}
      </button>
    </form>
  );
}

function Refused({ language, refusal }: Pick<RatingProps, 'language' | 'refusal'>) {
  return refusal === null ? null : (
    <p className="notice late" role="alert">
      {refusal[language]}
    </p>
  );
}

function Rest({ language, kiosk, refusal }: RatingProps) {
  const t = (key: keyof typeof ratingText) => ratingText[key][language];
  return (
    <>
      <h1>{t('restTitle')}</h1>
      <Refused language={language} refusal={refusal} />
      <form method="post" action={`/danh-gia?lang=${language}`} className="form">
        {kiosk ? <input type="hidden" name="kiosk" value="co" /> : null}
        <div className="field">
          <label htmlFor="code">{t('code')}</label>
          <input id="code" name="code" maxLength={20} required autoComplete="off" autoCapitalize="characters" spellCheck={false} aria-describedby="code-hint" />
          <p id="code-hint" className="hint">
            {t('restHow')}
          </p>
        </div>
        <button type="submit" className="main">
          {t('open')}
        </button>
      </form>
    </>
  );
}

function Thanks({ language, kiosk }: RatingProps) {
  const t = (key: keyof typeof ratingText) => ratingText[key][language];
  return (
    <div className="form" data-kiosk={kiosk ? 'thanks' : undefined}>
      <h1>{t('thanksTitle')}</h1>
      <p className="lead" role="status">
        {kiosk ? t('thanksHow') : t('thanksHome')}
      </p>
      <p>
        <a className="main" href={`${kiosk ? '/danh-gia' : '/tra-cuu'}?lang=${language}`}>
          {kiosk ? t('finish') : t('toTracking')}
        </a>
      </p>
    </div>
  );
}

function Ask(props: AskProps) {
  const { language, code, kiosk, asked, chosen, words, refusal } = props;
  const t = (key: keyof typeof ratingText) => ratingText[key][language];
  return (
    <>
      <p className="small">{`${feedbackWords[`rated.${asked.kind}`][language]} · ${asked.unitName}`}</p>
      <h1>{t('formTitle')}</h1>
      <Refused language={language} refusal={refusal} />
      <form method="post" action={`/danh-gia?lang=${language}`} className="form" data-kiosk={kiosk ? 'ask' : undefined} autoComplete="off">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="sent" value="co" />
        {kiosk ? <input type="hidden" name="kiosk" value="co" /> : null}
        {asked.questions.map((question) => (
          <Question key={question.id} language={language} question={question} chosen={chosen[question.id]} />
        ))}
        <div className="field">
          <label htmlFor="words">{t('words')}</label>
          <textarea id="words" name="words" rows={3} maxLength={500} defaultValue={words} autoComplete="off" aria-describedby="words-hint" />
          <p id="words-hint" className="hint">
            {t('wordsHow')}
          </p>
        </div>
        <button type="submit" className="main">
          {t('send')}
        </button>
        <p className="small">{t('anonymous')}</p>
        {kiosk ? (
          <p className="notice warn" role="alert" data-ending="" hidden>
            {t('ending')}
          </p>
        ) : null}
      </form>
    </>
  );
}

function Question({ language, question, chosen }: Pick<AskProps, 'language'> & { question: AskProps['asked']['questions'][number]; chosen: string | undefined }) {
  return (
    <fieldset className={question.needed ? 'steps whole' : 'steps'}>
      <legend>
        {question.text[language]}
        <span className="hint">{` (${question.needed ? ratingText.needed[language] : ratingText.ifYouLike[language]})`}</span>
      </legend>
      <div className="scale">
        {SCORES.map((score) => (
          <label key={score}>
            <input type="radio" name={`cau-${question.id}`} value={score} required={question.needed} defaultChecked={chosen === String(score)} />
            <span className="figure" aria-hidden="true">
              {score}
            </span>
            <span className="said">{feedbackWords[`score.${score}`][language]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
