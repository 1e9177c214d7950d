import { showDay } from '#kernel/day.ts';
import { say, type Language } from '#kernel/message.ts';
import { messages } from '#modules/postal/messages/tariff.ts';
import type { TariffGroup, TariffVersion } from '#modules/postal/rules/tariff.ts';
import { transitDays, TRANSIT_SCOPES } from '#modules/postal/rules/transit.ts';
import { Document } from './document.tsx';
import type { TariffProps } from './tariff-props.ts';
import { QuoteAnswer } from './tariff-answer.tsx';
import { QuoteForm } from './tariff-form.tsx';
import { PriceTables } from './tariff-table.tsx';
import { tariffText } from './tariff-text.ts';
import { citizenText } from './text.ts';

/** The postage as displayed by law: what it would cost, the tables with their source, who pays less, how long it takes. */
export function TariffPage(props: TariffProps) {
  const { language, demo, tariff, areas, keeper, asked, quote, refusal } = props;
  const t = (key: keyof typeof tariffText) => tariffText[key][language];
  const applied = tariff.listPrice ?? tariff.maximum;
  return (
    <Document language={language} demo={demo} title={t('title')} home={`/tra-cuu?lang=${language}`} languageSwitch={<OtherLanguage language={language} asked={asked} />} wide>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {applied === null ? <p className="notice warn">{t('nothing')}</p> : null}
      {applied !== null && areas.rows.length === 0 ? <p className="notice warn">{t('noAreas')}</p> : null}
      {applied !== null && areas.rows.length > 0 ? (
        <div className="quote">
          <QuoteForm language={language} groups={tariff.groups} areas={areas.rows} asked={asked} refusal={refusal} />
          {quote ? <QuoteAnswer language={language} quote={quote} withSlip={asked.slip !== ''} /> : null}
        </div>
      ) : null}
      {applied ? <Version language={language} version={applied} /> : null}
      {tariff.listPrice && tariff.maximum ? (
        <details className="card">
          <summary>{t('limitOf')}</summary>
          <Version language={language} version={tariff.maximum} />
        </details>
      ) : null}
      {tariff.groups.length > 0 ? <Groups language={language} groups={tariff.groups} /> : null}
      <TransitTimes language={language} />
      <Further language={language} keeper={keeper} />
    </Document>
  );
}

/** Where to go from here; who keeps the tariff is shown her own page too. */
function Further({ language, keeper }: Pick<TariffProps, 'language' | 'keeper'>) {
  return (
    <>
      <p>
        <a href={`/tra-cuu?lang=${language}`}>{tariffText.track[language]}</a>
      </p>
      {keeper ? (
        <p>
          <a href="/buu-chinh/bang-cuoc">{tariffText.keep[language]}</a>
        </p>
      ) : null}
    </>
  );
}

/** The same question in the other language. */
function OtherLanguage({ language, asked }: Pick<TariffProps, 'language' | 'asked'>) {
  const other = language === 'vi' ? 'en' : 'vi';
  const query = new URLSearchParams([['lang', other], ...Object.entries(asked).filter(([, value]) => value !== '')]);
  return (
    <a className="language" href={`/cuoc-buu-chinh?${query}`} lang={other} hrefLang={other}>
      {citizenText.otherLanguage[language]}
    </a>
  );
}

const TAXES = { included: messages['postal.taxIncluded'], excluded: messages['postal.taxExcluded'], unknown: messages['postal.taxUnknown'] } as const;

function Version({ language, version }: { language: Language; version: TariffVersion }) {
  const t = (key: keyof typeof tariffText) => tariffText[key][language];
  return (
    <section className="room" aria-label={version.name[language]}>
      <h2>{`${t('table')}: ${version.name[language]}`}</h2>
      <dl className="facts stacked">
        <dt>{t('price')}</dt>
        <dd>{messages[`postal.${version.kind}`][language]}</dd>
        <dt>{t('tax')}</dt>
        <dd>{TAXES[version.tax][language]}</dd>
        <dt>{t('validFrom')}</dt>
        <dd>{showDay(version.validFrom)}</dd>
        <dt>{t('source')}</dt>
        <dd>{version.source}</dd>
      </dl>
      <PriceTables language={language} version={version} />
      {version.bothRule === 'sum' ? <p>{t('both')}</p> : null}
      {version.bothRule === 'percent' ? <p>{say(tariffText.bothPercent, language, { percent: version.bothPercent })}</p> : null}
      {version.notes.length > 0 ? (
        <section className="card">
          <h3>{t('notes')}</h3>
          <ul>
            {version.notes.map((note) => (
              <li key={note.vi}>{note[language]}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  );
}

function Groups({ language, groups }: { language: Language; groups: readonly TariffGroup[] }) {
  const t = (key: keyof typeof tariffText) => tariffText[key][language];
  const byPercent = [...Map.groupBy(groups, ({ percent }) => percent)].toSorted(([a], [b]) => b - a);
  return (
    <section className="room" aria-labelledby="mien-giam">
      <h2 id="mien-giam">{t('groups')}</h2>
      {byPercent.map(([percent, its]) => (
        <section key={percent} className="card">
          <h3>{percent === 100 ? t('exempt') : say(tariffText.reduced, language, { percent })}</h3>
          <ul>
            {its.map(({ code, name }) => (
              <li key={code}>{name[language]}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="small">{t('bring')}</p>
    </section>
  );
}

const PUBLISHED = { specialDays: null, specialSlipDays: null } as const;

function TransitTimes({ language }: { language: Language }) {
  const t = (key: keyof typeof tariffText) => tariffText[key][language];
  const scopes = TRANSIT_SCOPES.filter((scope) => scope !== 'special' && scope !== 'sameDay');
  return (
    <section className="room" aria-labelledby="thoi-gian">
      <h2 id="thoi-gian">{t('transit')}</h2>
      <p className="small">{t('transitHow')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('scope')}</th>
            <th scope="col">{t('plainDays')}</th>
            <th scope="col">{t('slipDays')}</th>
          </tr>
        </thead>
        <tbody>
          {scopes.map((scope) => (
            <tr key={scope}>
              <th scope="row">{messages[`postal.${scope}`][language]}</th>
              {[false, true].map((withSlip) => (
                <td key={String(withSlip)}>{say(tariffText.days, language, { days: transitDays({ scope, ...PUBLISHED }, withSlip) })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{t('complain')}</p>
    </section>
  );
}
