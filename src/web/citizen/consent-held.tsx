import { showDay } from '#kernel/day.ts';
import { say, type Language } from '#kernel/message.ts';
import { messages as assistanceWords } from '#modules/assistance/messages.ts';
import { messages as mandateWords } from '#modules/mandate/messages.ts';
import type { ActInName } from '#modules/mandate/rules/mandates.ts';
import { Refused } from './consent-refused.tsx';
import type { HeldProps, SlipProps } from './consent-props.ts';
import { consentText } from './consent-text.ts';

/** One mandate, for whoever holds the code that revokes it. */
export function Held({ language, code, organisation, unitName, kinds, covers, toDay, state, refusal }: HeldProps) {
  const t = (key: keyof typeof consentText) => consentText[key][language];
  return (
    <>
      <h1>{t('heldTitle')}</h1>
      <Refused language={language} refusal={refusal} />
      <dl className="facts">
        <dt>{t('by')}</dt>
        <dd>{organisation === unitName ? organisation : `${organisation} (${unitName})`}</dd>
        <dt>{t('may')}</dt>
        <dd>{actsIn(kinds, language)}</dd>
        <dt>{t('for')}</dt>
        <dd>{covers.length === 0 ? t('anyOfVisit') : covers.map(({ name }) => name).join('; ')}</dd>
        <dt>{t('toDay')}</dt>
        <dd>{showDay(toDay)}</dd>
        <dt>{t('state')}</dt>
        <dd>{mandateWords[`mandateState.${state}`][language]}</dd>
      </dl>
      {state === 'inForce' ? (
        <form method="post" action={`/uy-quyen?lang=${language}`} className="form">
          <input type="hidden" name="viec" value="huy" />
          <input type="hidden" name="revoke" value={code} />
          <button type="submit" className="main">
            {t('revoke')}
          </button>
        </form>
      ) : null}
    </>
  );
}

/** By what right a dossier was made, and who may collect its result; each may be revoked. */
export function OfSlip(props: SlipProps) {
  const { language, code, mandates, collecting, revoked, refusal } = props;
  const t = (key: keyof typeof consentText) => consentText[key][language];
  const rows = [
    ...mandates.map(({ id, organisation, kinds, toDay, state }) => ({ what: 'mandate', id, title: organisation, text: actsIn(kinds, language), toDay, state: mandateWords[`mandateState.${state}`][language], open: state === 'inForce' })),
    ...collecting.map(({ id, relation, toDay, state }) => ({ what: 'collecting', id, title: t('collecting'), text: mandateWords[`relation.${relation}`][language], toDay, state: mandateWords[`collectState.${state}`][language], open: state === 'inForce' })),
  ];
  return (
    <>
      <p className="code">{code}</p>
      <h1>{t('slipTitle')}</h1>
      <Refused language={language} refusal={refusal} />
      {revoked ? (
        <p className="notice" role="status">
          {t('slipRevoked')}
        </p>
      ) : null}
      {rows.length === 0 ? <p className="lead">{t('slipNone')}</p> : null}
      {rows.map((row) => (
        <section key={row.id} className="card">
          <h2>{row.title}</h2>
          <p>{row.text}</p>
          <p className="small">{`${t('toDay')} ${showDay(row.toDay)} · ${row.state}`}</p>
          {row.open ? <RevokeForm {...props} row={row} /> : null}
        </section>
      ))}
      <p>
        <a href={`/tra-cuu?lang=${language}`}>{t('back')}</a>
      </p>
    </>
  );
}

function RevokeForm({ language, code, secret, row }: Pick<SlipProps, 'language' | 'code' | 'secret'> & { row: { what: string; id: string; title: string } }) {
  return (
    <form method="post" action={`/uy-quyen?lang=${language}`}>
      <input type="hidden" name="viec" value="huyTheoHoSo" />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="secret" value={secret} />
      <input type="hidden" name="what" value={row.what} />
      <input type="hidden" name="id" value={row.id} />
      <button type="submit" className="second">
        {say(consentText.revokeFor, language, { what: row.title })}
      </button>
    </form>
  );
}

function actsIn(kinds: readonly ActInName[], language: Language): string {
  return kinds.map((kind) => assistanceWords[`help.${kind}`][language].toLowerCase()).join(', ');
}
