import type { TrackingProps } from './props.ts';
import { citizenText } from './text.ts';

/** The plain form of the two codes; what was wrong stands above it and beside its field. */
export function TrackForm({ language, code, missing, refusal }: TrackingProps) {
  const t = (key: keyof typeof citizenText) => citizenText[key][language];
  return (
    <>
      <h1>{t('trackTitle')}</h1>
      <p className="lead">{t('trackHow')}</p>
      {refusal ? (
        <p id="loi" className={refusal.wait ? 'notice warn' : 'notice late'} role="alert">
          {refusal.message[language]}
        </p>
      ) : null}
      <form method="post" action={`/tra-cuu?lang=${language}`} className="form" data-track="">
        <Field name="code" label={t('code')} hint={t('codeHint')} value={code} maxLength={64} error={missing.includes('code') ? t('codeMissing') : undefined} wrong={refusal !== null && !refusal.wait} />
        <Field name="secret" label={t('secret')} hint={t('secretHint')} value="" maxLength={40} error={missing.includes('secret') ? t('secretMissing') : undefined} wrong={refusal !== null && !refusal.wait} />
        <button type="submit" className="main">
          {t('look')}
        </button>
      </form>
      <p className="small">{t('noPersonalData')}</p>
      <p className="small">{t('lost')}</p>
      <p>
        <a href="/cong-dan">{t('fileOnline')}</a>
      </p>
      <p>
        <a href={`/cuoc-buu-chinh?lang=${language}`}>{t('postage')}</a>
      </p>
    </>
  );
}

type FieldProps = { name: string; label: string; hint: string; value: string; maxLength: number; error: string | undefined; wrong: boolean };

function Field({ name, label, hint, value, maxLength, error, wrong }: FieldProps) {
  const described = [`${name}-hint`, ...(error ? [`${name}-error`] : []), ...(wrong ? ['loi'] : [])].join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} defaultValue={value} maxLength={maxLength} required autoComplete="off" autoCapitalize="characters" spellCheck={false} aria-describedby={described} aria-invalid={wrong || error !== undefined ? true : undefined} />
      <p id={`${name}-hint`} className="hint">
        {hint}
      </p>
      {error ? (
        <p id={`${name}-error`} className="error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
