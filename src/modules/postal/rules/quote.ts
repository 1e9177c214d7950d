import { badInput, problem, type Problem } from '#kernel/problem.ts';
import { bothPriceIn, halfUp, priceIn, type Surcharge, type TariffGroup, type TariffVersion, type TariffZone, type Way, type PostalService } from './tariff.ts';

export const QUOTE_LINES = ['SEND', 'RETURN', 'homePickUp', 'slipDelivery', 'stateFeeForwarding', 'tax'] as const;
type QuoteLineCode = (typeof QUOTE_LINES)[number];

/** One line of a quote in đồng: price, what the group takes off, what is paid. `capped`: lowered to the State's maximum. */
export type QuoteLine = { readonly what: QuoteLineCode; readonly zone: TariffZone | null; readonly grams: number | null; readonly grossVnd: number; readonly reductionVnd: number; readonly vnd: number; readonly capped: boolean };

/** What is asked of a table: the service, the two ways as far as it has them, and what is wanted besides. */
export type Wanted = { readonly service: PostalService; readonly there: Way | undefined; readonly back: Way | undefined; readonly group: string | undefined; readonly surcharges: readonly Surcharge[] };

export type Reckoned = {
  readonly lines: readonly QuoteLine[];
  readonly grossVnd: number;
  readonly totalVnd: number;
  /** What the State's table would ask at most for the ways alone, before reductions; null where none is in force. */
  readonly maximumVnd: number | null;
  readonly group: TariffGroup | null;
  /** Wanted, but this table names no price for it: not charged, and said. */
  readonly unpriced: readonly Surcharge[];
};

/**
 * Reckons a quote: each line is rounded once, half up, to whole đồng; a reduction is taken line by line. BOTH priced as one falls to
 * its two ways in proportion to what each costs alone: each is carried, paid and changed for itself. The post's list price is never charged above the State's maximum of the same day, whatever was loaded first. Refuses a group the table does not
 * know and a weight or zone without a price.
 */
export function reckon(applied: TariffVersion, maximum: TariffVersion | undefined, wanted: Wanted): Reckoned | Problem {
  const group = wanted.group === undefined ? null : groupsOf(applied, maximum).find(({ code }) => code === wanted.group);
  if (group === undefined) return badInput('postal.groupUnknown', 'group', { group: wanted.group ?? '' });
  const ways = chargedWays(applied, maximum, wanted);
  if (typeof ways === 'string') return problem('postal.priceMissing', { service: ways, version: applied.code }, 422);
  const listed = wanted.surcharges.flatMap((code) => applied.surcharges.filter((surcharge) => surcharge.code === code));
  const lines = taxed(applied, [
    ...ways.map(({ what, way, vnd, capped }) => line(what, way, vnd, group, capped)),
    ...listed.map(({ code, vnd, reduced }) => line(code, null, vnd, reduced ? group : null, false)),
  ]);
  return {
    lines,
    grossVnd: sum(lines.map(({ grossVnd }) => grossVnd)),
    totalVnd: sum(lines.map(({ vnd }) => vnd)),
    maximumVnd: (maximum && wholePrice(maximum, wanted)) ?? null,
    group,
    unpriced: wanted.surcharges.filter((code) => !listed.some((surcharge) => surcharge.code === code)),
  };
}

type OneWay = { readonly what: 'SEND' | 'RETURN'; readonly way: Way };
type ChargedWay = OneWay & { readonly vnd: number; readonly capped: boolean };

/** What each way is charged, never above the State's maximum; answers the service without a price. */
function chargedWays(applied: TariffVersion, maximum: TariffVersion | undefined, wanted: Wanted): ChargedWay[] | PostalService {
  const ways = waysOf(wanted);
  const priced = ways.map(({ what, way }) => ({ what, way, price: priceIn(applied, what, way.zone, way.grams), limit: maximum && priceIn(maximum, what, way.zone, way.grams) }));
  const missing = priced.find(({ price }) => price === undefined);
  if (missing) return missing.what;
  if (wanted.service === 'BOTH' && applied.bothRule !== 'sum') {
    const price = wholePrice(applied, wanted);
    if (price === undefined) return 'BOTH';
    const limit = (maximum && wholePrice(maximum, wanted)) ?? price;
    const shares = sharesOf(Math.min(price, limit), priced.map((one) => one.price ?? 0));
    return ways.map((one, index) => ({ ...one, vnd: shares[index] ?? 0, capped: price > limit }));
  }
  return priced.map(({ what, way, price = 0, limit = price }) => ({ what, way, vnd: Math.min(price, limit), capped: price > limit }));
}

function waysOf({ service, there, back }: Wanted): OneWay[] {
  const ways = [there === undefined ? undefined : ({ what: 'SEND', way: there } as const), back === undefined ? undefined : ({ what: 'RETURN', way: back } as const)];
  return ways.filter((one) => one !== undefined).filter(({ what }) => service === 'BOTH' || what === service);
}

/** The price of all the ways together, by the version's own rule for BOTH; undefined where it names none. */
function wholePrice(version: TariffVersion, wanted: Wanted): number | undefined {
  if (wanted.service === 'BOTH') return wanted.there && wanted.back && bothPriceIn(version, wanted.there, wanted.back);
  const [one] = waysOf(wanted);
  return one && priceIn(version, one.what, one.way.zone, one.way.grams);
}

/**
 * An amount for several things falls to each in proportion to what it costs alone, in whole đồng; the last takes the rest, so that none is lost. Where all cost nothing,
 * all falls to the first.
 */
export function sharesOf(whole: number, alone: readonly number[]): number[] {
  const all = sum(alone);
  const shares = alone.map((part, index) => (all === 0 ? (index === 0 ? whole : 0) : halfUp(whole * part, all)));
  return shares.map((share, index) => (index < shares.length - 1 ? share : whole - sum(shares.slice(0, -1))));
}

function line(what: QuoteLineCode, way: Way | null, grossVnd: number, group: TariffGroup | null, capped: boolean): QuoteLine {
  const vnd = group === null ? grossVnd : halfUp(grossVnd * (100 - group.percent), 100);
  return { what, zone: way?.zone ?? null, grams: way?.grams ?? null, grossVnd, reductionVnd: grossVnd - vnd, vnd, capped };
}

/** Adds the tax where the version keeps it out of its prices and says how much it is. */
function taxed({ tax, taxPercent }: TariffVersion, lines: readonly QuoteLine[]): QuoteLine[] {
  if (tax !== 'excluded' || taxPercent === null) return [...lines];
  const vnd = halfUp(sum(lines.map((one) => one.vnd)) * taxPercent, 100);
  return [...lines, { what: 'tax', zone: null, grams: null, grossVnd: vnd, reductionVnd: 0, vnd, capped: false }];
}

/** Every group with its reduction: those of the State's table, and where the post's own list gives a greater reduction or another group, that. */
export function groupsOf(applied: TariffVersion, maximum: TariffVersion | undefined): TariffGroup[] {
  const all = [...(maximum?.groups ?? []), ...applied.groups];
  return [...Map.groupBy(all, ({ code }) => code).values()].flatMap((some) => some.toSorted((a, b) => b.percent - a.percent).slice(0, 1));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
