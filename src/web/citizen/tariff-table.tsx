import { say, type Language } from '#kernel/message.ts';
import { messages } from '#modules/postal/messages/tariff.ts';
import { POSTAL_SERVICES, TARIFF_ZONES, type PostalService, type TariffPrice, type TariffVersion } from '#modules/postal/rules/tariff.ts';
import { count, money } from '../ui/show.ts';
import { tariffText } from './tariff-text.ts';

/** The tables of a version, one for each service: zones down, weights across, so that a telephone shows a whole row. */
export function PriceTables({ language, version }: { language: Language; version: TariffVersion }) {
  const services = POSTAL_SERVICES.filter((service) => version.prices.some((row) => row.service === service));
  return (
    <>
      {services.map((service) => (
        <PriceTable key={service} language={language} service={service} rows={version.prices.filter((row) => row.service === service)} />
      ))}
      {version.surcharges.length > 0 ? (
        <section className="card">
          <h3>{tariffText.surcharges[language]}</h3>
          <ul>
            {version.surcharges.map(({ code, name, vnd }) => (
              <li key={code}>{`${name[language]}: ${money(vnd)}`}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function PriceTable({ language, service, rows }: { language: Language; service: PostalService; rows: readonly TariffPrice[] }) {
  const name = messages[`postal.${service}`][language];
  const columns = [...new Map(rows.map((row) => [columnKey(row), row])).values()].toSorted((a, b) => a.overGrams - b.overGrams || (a.toGrams ?? Infinity) - (b.toGrams ?? Infinity));
  return (
    <div className="scroll" role="region" aria-label={name} tabIndex={0}>
      <table className="prices">
        <caption>
          <span className="strong">{name}</span>
          <span className="hint">{tariffText.unit[language]}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{tariffText.zone[language]}</th>
            {columns.map((column) => (
              <th key={columnKey(column)} scope="col" className="amount">
                {columnName(column, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TARIFF_ZONES.map((zone) => (
            <tr key={zone}>
              <th scope="row">{messages[`postal.${zone}`][language]}</th>
              {columns.map((column) => (
                <td key={columnKey(column)} className="amount">
                  {amountAt(rows, zone, column, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function columnKey({ overGrams, toGrams, stepGrams }: TariffPrice): string {
  return `${overGrams}-${toGrams}-${stepGrams}`;
}

function columnName({ overGrams, toGrams, stepGrams }: TariffPrice, language: Language): string {
  const [over, to] = [count(overGrams, language), count(toGrams ?? 0, language)];
  if (stepGrams !== null) return say(tariffText.eachStep, language, { step: count(stepGrams, language) });
  if (toGrams === null) return say(tariffText.above, language, { over });
  return overGrams === 0 ? say(tariffText.upTo, language, { to }) : say(tariffText.between, language, { over, to });
}

function amountAt(rows: readonly TariffPrice[], zone: TariffPrice['zone'], column: TariffPrice, language: Language): string {
  const found = rows.find((row) => row.zone === zone && columnKey(row) === columnKey(column));
  if (found === undefined) return '–';
  return `${found.stepGrams === null ? '' : '+ '}${count(found.vnd, language)}`;
}
