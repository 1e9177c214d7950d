import type { ReactNode } from 'react';
import type { Language } from '#kernel/message.ts';
import { messages } from '#modules/postal/messages/tariff.ts';
import { POSTAL_SERVICES, WEIGHT_MAX_GRAMS, type TariffGroup } from '#modules/postal/rules/tariff.ts';
import type { Area, TariffProps } from './tariff-props.ts';
import { tariffText } from './tariff-text.ts';

type FormProps = Pick<TariffProps, 'language' | 'asked' | 'refusal'> & { groups: readonly TariffGroup[]; areas: readonly Area[] };

/** The question in a plain form: it is asked by the address, so it can be kept and sent on. */
export function QuoteForm({ language, groups, areas, asked, refusal }: FormProps) {
  const t = (key: keyof typeof tariffText) => tariffText[key][language];
  const oneStop = areas.find((area) => area.oneStop);
  return (
    <form method="get" action="/cuoc-buu-chinh#gia" className="form card" aria-labelledby="tinh-cuoc">
      <h2 id="tinh-cuoc">{t('tryIt')}</h2>
      <input type="hidden" name="lang" value={language} />
      {refusal ? (
        <p id="loi" className="notice late" role="alert">
          {refusal.message[language]}
        </p>
      ) : null}
      <Choice name="service" label={t('service')} value={asked.service || 'BOTH'}>
        {POSTAL_SERVICES.map((service) => (
          <option key={service} value={service}>
            {messages[`postal.${service}`][language]}
          </option>
        ))}
      </Choice>
      <Choice name="home" label={t('home')} value={asked.home}>
        <AreaOptions areas={areas} />
      </Choice>
      <Choice name="agency" label={t('agency')} value={asked.agency || (oneStop?.code ?? '')}>
        <AreaOptions areas={areas} />
      </Choice>
      <Weight language={language} value={asked.weightGrams} wrong={refusal?.field === 'weightGrams'} />
      <Choice name="group" label={t('group')} value={asked.group}>
        <option value="">{t('noGroup')}</option>
        {groups.map(({ code, name, percent }) => (
          <option key={code} value={code}>
            {`${name[language]} (−${percent} %)`}
          </option>
        ))}
      </Choice>
      <label className="check">
        <input type="checkbox" name="slip" value="1" defaultChecked={asked.slip !== ''} />
        <span>{t('slip')}</span>
      </label>
      <button type="submit" className="main">
        {t('reckon')}
      </button>
    </form>
  );
}

function Choice({ name, label, value, children }: { name: string; label: string; value: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        {children}
      </select>
    </div>
  );
}

function AreaOptions({ areas }: { areas: readonly Area[] }) {
  return [...Map.groupBy(areas, ({ province }) => province)].map(([province, its]) => (
    <optgroup key={province} label={province}>
      {its.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </optgroup>
  ));
}

function Weight({ language, value, wrong }: { language: Language; value: string; wrong: boolean }) {
  return (
    <div className="field">
      <label htmlFor="weightGrams">{tariffText.weight[language]}</label>
      <input id="weightGrams" name="weightGrams" type="number" inputMode="numeric" min={1} max={WEIGHT_MAX_GRAMS} step={1} required defaultValue={value || '100'} aria-describedby={wrong ? 'weight-hint loi' : 'weight-hint'} aria-invalid={wrong ? true : undefined} />
      <p id="weight-hint" className="hint">
        {tariffText.weightHint[language]}
      </p>
    </div>
  );
}
