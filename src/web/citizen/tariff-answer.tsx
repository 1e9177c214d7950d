import { say, type Language } from '#kernel/message.ts';
import { messages } from '#modules/postal/messages/tariff.ts';
import { money } from '../ui/show.ts';
import type { Quote } from './tariff-props.ts';
import { tariffText } from './tariff-text.ts';

/** The price, its lines, how long it takes, and what is only assumed. */
export function QuoteAnswer({ language, quote, withSlip }: { language: Language; quote: Quote; withSlip: boolean }) {
  const t = (key: keyof typeof tariffText) => tariffText[key][language];
  const doubts = [...new Set(quote.routes.map((route) => (route.basis === 'configured' ? route.source : messages[`postal.${route.basis}`][language])))];
  return (
    <section className="card answer" aria-labelledby="gia" role="status">
      <p className="small">{messages[`postal.${quote.service}`][language]}</p>
      <h2 id="gia" className="stands">
        {say(quote.isMaximum ? tariffText.atMost : tariffText.exactly, language, { amount: money(quote.totalVnd) })}
      </h2>
      {quote.isMaximum ? <p>{t('mayBeLess')}</p> : null}
      <dl className="facts">
        {quote.lines.map((line) => (
          <Line key={line.what} language={language} line={line} />
        ))}
      </dl>
      {quote.unpriced.length > 0 ? <p className="small">{say(tariffText.unpriced, language, { what: quote.unpriced.map((code) => messages[`postal.${code}`][language]) })}</p> : null}
      <h3>{t('time')}</h3>
      <ul>
        {quote.routes.map(({ direction, days }) => (
          <li key={direction}>{say(direction === 'out' ? tariffText.resultWay : withSlip ? tariffText.dossierSlipWay : tariffText.dossierWay, language, { days })}</li>
        ))}
      </ul>
      <p className="small">{`${t('zone')}: ${doubts.join('; ')}`}</p>
      {quote.group ? <p className="small">{`${quote.group.name[language]}: ${quote.group.evidence[language]}. ${t('bring')}`}</p> : null}
    </section>
  );
}

function Line({ language, line }: { language: Language; line: Quote['lines'][number] }) {
  const zone = line.zone === null ? '' : ` · ${messages[`postal.${line.zone}`][language]}`;
  return (
    <>
      <dt>
        {`${messages[`postal.${line.what}`][language]}${zone}`}
        {line.reductionVnd > 0 ? <span className="hint">{say(tariffText.reduction, language, { gross: money(line.grossVnd), reduction: money(line.reductionVnd) })}</span> : null}
        {line.capped ? <span className="hint">{tariffText.capped[language]}</span> : null}
      </dt>
      <dd>{money(line.vnd)}</dd>
    </>
  );
}
