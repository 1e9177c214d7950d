import { dayOf, minuteOf, showDay, showInstant, showMinute } from '#kernel/day.ts';
import { say, type Language } from '#kernel/message.ts';
import { messages as feedbackWords } from '#modules/feedback/messages.ts';
import { consentText } from './consent-text.ts';
import type { Answer } from './props.ts';
import { ratingText } from './rating-text.ts';
import { citizenText } from './text.ts';

/** Where the dossier stands: what it means, what to do next, the way, and whom to ask. */
export function TrackAnswer({ language, answer, secret }: { language: Language; answer: Answer; secret: string }) {
  const t = (key: keyof typeof citizenText) => citizenText[key][language];
  return (
    <>
      <p className="code">{answer.code}</p>
      <h1 className="stands">{answer.title[language]}</h1>
      <p className="lead">{answer.next[language]}</p>
      <Facts language={language} answer={answer} />
      <h2 className="out-of-sight">{t('way')}</h2>
      <ol className="way">
        {answer.steps.map((step, index) => (
          <Step key={`${step.name}-${index}`} language={language} step={step} number={index + 1} />
        ))}
      </ol>
      {answer.rating ? <AskRating language={language} rating={answer.rating} /> : null}
      {answer.status ? <AskMandates language={language} code={answer.code} secret={secret} /> : null}
      <Office language={language} unit={answer.unit} />
      <p className="small">{say(citizenText.askedAt, language, { at: showInstant(answer.askedAt, language) })}</p>
      <p>
        <a href={`/tra-cuu?lang=${language}`}>{t('another')}</a>
      </p>
    </>
  );
}

/** Status and promised days; a parcel whose clock has stopped has none. */
function Facts({ language, answer }: { language: Language; answer: Answer }) {
  const t = (key: keyof typeof citizenText) => citizenText[key][language];
  const { dueAt, provisional, postDueDay } = answer.dates;
  if (!answer.status && !dueAt && !postDueDay) return null;
  return (
    <dl className="facts">
      {answer.status ? (
        <>
          <dt>{t('status')}</dt>
          <dd>{answer.status.name[language]}</dd>
        </>
      ) : null}
      {dueAt ? (
        <>
          <dt>{t('appointed')}</dt>
          <dd>
            {showInstant(dueAt, language)}
            {provisional ? <span className="hint">{t('provisional')}</span> : null}
          </dd>
        </>
      ) : null}
      {postDueDay ? (
        <>
          <dt>{t('postDue')}</dt>
          <dd className="day">{showDay(postDueDay)}</dd>
        </>
      ) : null}
    </dl>
  );
}

const TO_THE_MINUTE = ['received', 'returned'];
const SIGNS = { done: '✓', now: '●', closed: '–' } as const;

function Step({ language, step, number }: { language: Language; step: Answer['steps'][number]; number: number }) {
  const sign = step.mark === 'next' ? String(number) : SIGNS[step.mark];
  return (
    <li className={`${step.mark}${step.byPost ? ' post' : ''}`} aria-current={step.mark === 'now' ? 'step' : undefined}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      <div>
        <p className="strong">
          {step.title[language]}
          <span className="out-of-sight">{` (${citizenText[step.mark][language]})`}</span>
        </p>
        {step.at ? <p className="small">{whenOf(step.at, step.byPost || TO_THE_MINUTE.includes(step.name))}</p> : null}
      </div>
    </li>
  );
}

function whenOf(at: Date, toTheMinute: boolean): string {
  return `${showDay(dayOf(at))}${toTheMinute ? `, ${showMinute(minuteOf(at))}` : ''}`;
}

/** The way to the question; its code is posted and stands in no address. */
function AskRating({ language, rating }: { language: Language; rating: NonNullable<Answer['rating']> }) {
  return (
    <form method="post" action={`/danh-gia?lang=${language}`} className="card">
      <h2>{ratingText.askTitle[language]}</h2>
      <p className="small">{ratingText.askHow[language]}</p>
      <input type="hidden" name="code" value={rating.code} />
      <button type="submit" className="second">
        {`${ratingText.ask[language]}: ${feedbackWords[`rated.${rating.kind}`][language]}`}
      </button>
    </form>
  );
}

/** The way to who may act or collect for her; the secret is posted and stands in no address. */
function AskMandates({ language, code, secret }: { language: Language; code: string; secret: string }) {
  return (
    <form method="post" action={`/uy-quyen?lang=${language}`} className="card">
      <h2>{consentText.slipTitle[language]}</h2>
      <p className="small">{consentText.slipAskHow[language]}</p>
      <input type="hidden" name="viec" value="hoSo" />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="secret" value={secret} />
      <button type="submit" className="second">
        {consentText.slipAsk[language]}
      </button>
    </form>
  );
}

function Office({ language, unit }: { language: Language; unit: Answer['unit'] }) {
  const t = (key: keyof typeof citizenText) => citizenText[key][language];
  return (
    <section className="card">
      <h2>{t('office')}</h2>
      <p className="strong">{unit.name}</p>
      {unit.address ? <p className="small">{`${t('address')}: ${unit.address}`}</p> : null}
      {unit.hours ? <p className="small">{`${t('hours')}: ${unit.hours[language]}`}</p> : null}
      {unit.phone ? (
        <p className="small">
          {`${t('phone')}: `}
          <a href={`tel:${unit.phone.replace(/[^\d+]/g, '')}`}>{unit.phone}</a>
        </p>
      ) : null}
    </section>
  );
}
