import { badInput, problem, type Problem } from '#kernel/problem.ts';
import { bothPriceIn, halfUp, priceIn, type PostalService, type Surcharge, type TariffGroup, type TariffVersion, type TariffZone, type Way } from './tariff.ts';

export const QUOTE_LINES = ['SEND', 'RETURN', 'BOTH', 'homePickUp', 'slipDelivery', 'stateFeeForwarding', 'tax'] as const;
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
 * Reckons a quote: each line is rounded once, half up, to whole đồng; a reduction is taken line by line. The post's list price
 * is never charged above the State's maximum of the same day, whatever was loaded first. Refuses a group the table does not
 * know and a weight or zone without a price.
 */
export function reckon(applied: TariffVersion, maximum: TariffVersion | undefined, wanted: Wanted): Reckoned | Problem {
  const group = wanted.group === undefined ? null : groupsOf(applied, maximum).find(({ code }) => code === wanted.group);
  if (group === undefined) return badInput('postal.groupUnknown', 'group', { group: wanted.group ?? '' });
  const ways = waysOf(applied, wanted).map((way) => ({ way, price: priceOfWay(applied, way), limit: maximum && priceOfWay(maximum, way) }));
  const unpriced = ways.find(({ price }) => price === undefined);
  if (unpriced) return problem('postal.priceMissing', { service: unpriced.way.what, version: applied.code }, 422);
  const listed = wanted.surcharges.flatMap((code) => applied.surcharges.filter((surcharge) => surcharge.code === code));
  const lines = taxed(applied, [
    ...ways.map(({ way, price = 0, limit = price }) => line(way.what, way.there ?? way.back ?? null, Math.min(price, limit), group, price > limit)),
    ...listed.map(({ code, vnd, reduced }) => line(code, null, vnd, reduced ? group : null, false)),
  ]);
  return {
    lines,
    grossVnd: sum(lines.map(({ grossVnd }) => grossVnd)),
    totalVnd: sum(lines.map(({ vnd }) => vnd)),
    maximumVnd: maximum === undefined ? null : limitOf(maximum, wanted),
    group,
    unpriced: wanted.surcharges.filter((code) => !listed.some((surcharge) => surcharge.code === code)),
  };
}

type PricedWay = { readonly what: PostalService; readonly there: Way | undefined; readonly back: Way | undefined };

/** BOTH is two lines where its price is their sum, one where the version prices it as one. */
function waysOf(version: TariffVersion, { service, there, back }: Wanted): PricedWay[] {
  if (service !== 'BOTH') return [{ what: service, there, back }];
  if (version.bothRule !== 'sum') return [{ what: 'BOTH', there, back }];
  return [{ what: 'SEND', there, back: undefined }, { what: 'RETURN', there: undefined, back }];
}

function priceOfWay(version: TariffVersion, { what, there, back }: PricedWay): number | undefined {
  if (what === 'BOTH') return there && back && bothPriceIn(version, there, back);
  const way = there ?? back;
  return way && priceIn(version, what, way.zone, way.grams);
}

/** What the State's table allows for the ways; null where it names no price. */
function limitOf(maximum: TariffVersion, wanted: Wanted): number | null {
  const limits = waysOf(maximum, wanted).map((way) => priceOfWay(maximum, way));
  return limits.includes(undefined) ? null : sum(limits.map((limit = 0) => limit));
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
