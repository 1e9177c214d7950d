import type { Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';

/** What the public post sells for administrative procedures (QĐ 45/2016/QĐ-TTg Đ5; TT 17/2017/TT-BTTTT Đ4). */
export const POSTAL_SERVICES = ['SEND', 'RETURN', 'BOTH'] as const;
export type PostalService = (typeof POSTAL_SERVICES)[number];

/** Same district; districts of one province; provinces of one region; regions 1-2 and 3-2; regions 1-3 (TT 22/2017/TT-BTTTT). */
export const TARIFF_ZONES = ['ND', 'LH', 'NV', 'V12_32', 'V13'] as const;
export type TariffZone = (typeof TARIFF_ZONES)[number];

/** `maximum`: what the State lets the post charge at most; `listPrice`: what the post itself charges. */
export const TARIFF_KINDS = ['maximum', 'listPrice'] as const;
export type TariffKind = (typeof TARIFF_KINDS)[number];

export const TARIFF_TAXES = ['included', 'excluded', 'unknown'] as const;
export type TariffTax = (typeof TARIFF_TAXES)[number];

/** How a version prices BOTH: the two ways added up, the sum at a percentage, or a table of its own. */
export const BOTH_RULES = ['sum', 'percent', 'table'] as const;
export type BothRule = (typeof BOTH_RULES)[number];

export const SURCHARGES = ['homePickUp', 'slipDelivery', 'stateFeeForwarding'] as const;
export type Surcharge = (typeof SURCHARGES)[number];

/** The heaviest parcel, in grams: the bound of a domestic letter-post parcel label. */
export const WEIGHT_MAX_GRAMS = 31_500;

/**
 * One line of a price table, in đồng. Above `overGrams` up to and with `toGrams` it is the price itself; with `stepGrams`
 * (and no `toGrams`) it is what every begun step above `overGrams` adds to the price of `overGrams`.
 */
export type TariffPrice = { readonly service: PostalService; readonly zone: TariffZone; readonly overGrams: number; readonly toGrams: number | null; readonly stepGrams: number | null; readonly vnd: number };
export type TariffSurcharge = { readonly code: Surcharge; readonly vnd: number; readonly reduced: boolean; readonly name: Message };
/** People who pay less: 100 is exempt, 50 is half; `evidence` is what they show. */
export type TariffGroup = { readonly code: string; readonly percent: number; readonly name: Message; readonly evidence: Message };

export type TariffVersion = {
  readonly code: string;
  readonly kind: TariffKind;
  readonly name: Message;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly tax: TariffTax;
  /** Known only where tax is added to the price. */
  readonly taxPercent: number | null;
  readonly bothRule: BothRule;
  readonly bothPercent: number | null;
  readonly source: string;
  /** What a reader must know, above all what is not known. */
  readonly notes: readonly Message[];
  readonly prices: readonly TariffPrice[];
  readonly surcharges: readonly TariffSurcharge[];
  readonly groups: readonly TariffGroup[];
};

/** The version of a kind in force on a day: the one that began last; of two of the same day the one loaded last, which stands later in the list. */
export function versionOn<T extends Pick<TariffVersion, 'kind' | 'validFrom' | 'validTo'>>(versions: readonly T[], kind: TariffKind, day: Day): T | undefined {
  const current = versions.filter((version) => version.kind === kind && version.validFrom <= day && (version.validTo === null || day <= version.validTo));
  return current.reduce<T | undefined>((latest, version) => (latest === undefined || version.validFrom >= latest.validFrom ? version : latest), undefined);
}

/** The price of one way before reductions, in đồng; undefined where the table names none. Every begun step counts whole. */
export function priceIn(version: Pick<TariffVersion, 'prices'>, service: PostalService, zone: TariffZone, grams: number): number | undefined {
  const rows = version.prices.filter((row) => row.service === service && row.zone === zone && row.overGrams < grams && (row.toGrams === null || grams <= row.toGrams));
  const row = rows[0];
  if (row === undefined || row.stepGrams === null) return row?.vnd;
  const below = priceIn(version, service, zone, row.overGrams);
  return below === undefined ? undefined : below + Math.ceil((grams - row.overGrams) / row.stepGrams) * row.vnd;
}

/** The price of BOTH by the version's own rule: zones and weights of the two ways may differ; a table of its own is for equal zones. */
export function bothPriceIn(version: TariffVersion, there: Way, back: Way): number | undefined {
  if (version.bothRule === 'table' && there.zone === back.zone) return priceIn(version, 'BOTH', there.zone, Math.max(there.grams, back.grams));
  const [send, home] = [priceIn(version, 'SEND', there.zone, there.grams), priceIn(version, 'RETURN', back.zone, back.grams)];
  if (send === undefined || home === undefined) return undefined;
  return version.bothRule === 'percent' ? halfUp((send + home) * (version.bothPercent ?? 100), 100) : send + home;
}

export type Way = { readonly zone: TariffZone; readonly grams: number };

/** A quotient of whole numbers, its half rounded up: 12,5 đồng are 13. */
export function halfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

/** Refuses a reduction without the paper that shows the right to it (TT 22/2017: reductions are for named groups). */
export function evidenceProblem(group: string | undefined, evidence: string | undefined): Problem | undefined {
  return group !== undefined && evidence === undefined ? badInput('postal.groupEvidenceNeeded', 'groupEvidence') : undefined;
}

/**
 * Refuses a list price above the maximum of the same day, naming the first place; whichever of the two is new. A list price
 * without a maximum of its days is free.
 */
export function aboveMaximum(list: TariffVersion, maximum: TariffVersion): Problem | undefined {
  for (const service of POSTAL_SERVICES) {
    for (const zone of TARIFF_ZONES) {
      const grams = breakPoints([list, maximum], zone).find((weight) => (wholePrice(list, service, zone, weight) ?? 0) > (wholePrice(maximum, service, zone, weight) ?? Infinity));
      if (grams === undefined) continue;
      const [vnd, limit] = [list, maximum].map((version) => wholePrice(version, service, zone, grams) ?? 0);
      return problem('postal.tariffAboveMaximum', { service, zone, grams, vnd: vnd ?? 0, limit: limit ?? 0, maximum: maximum.code }, 422);
    }
  }
  return undefined;
}

function wholePrice(version: TariffVersion, service: PostalService, zone: TariffZone, grams: number): number | undefined {
  return service === 'BOTH' ? bothPriceIn(version, { zone, grams }, { zone, grams }) : priceIn(version, service, zone, grams);
}

/** The weights where a price may change: the upper end of every step of every table, and the heaviest. */
function breakPoints(versions: readonly TariffVersion[], zone: TariffZone): number[] {
  const ends = versions.flatMap(({ prices }) => prices.filter((row) => row.zone === zone).flatMap(endsOf));
  return [...new Set([...ends, WEIGHT_MAX_GRAMS])].filter((grams) => grams <= WEIGHT_MAX_GRAMS).sort((a, b) => a - b);
}

function endsOf({ overGrams, toGrams, stepGrams }: TariffPrice): number[] {
  if (stepGrams === null) return toGrams === null ? [] : [toGrams];
  const steps = Math.ceil((WEIGHT_MAX_GRAMS - overGrams) / stepGrams);
  return Array.from({ length: steps }, (_, step) => overGrams + (step + 1) * stepGrams);
}

/** Whether two versions say the same: the order of prices and surcharges in a file says nothing, but that of groups and notes, which is how they are displayed. */
export function sameVersion(one: TariffVersion, other: TariffVersion): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint(version: TariffVersion): string {
  const { code, kind, name, validFrom, validTo, tax, taxPercent, bothRule, bothPercent, source, notes, prices, surcharges, groups } = version;
  return JSON.stringify([
    [code, kind, name.vi, name.en, validFrom, validTo, tax, taxPercent, bothRule, bothPercent, source, notes.map(({ vi, en }) => [vi, en])],
    prices.map((row) => [row.service, row.zone, row.overGrams, row.toGrams, row.stepGrams, row.vnd].join(' ')).toSorted(),
    surcharges.map((row) => JSON.stringify([row.code, row.vnd, row.reduced, row.name.vi, row.name.en])).toSorted(),
    groups.map((row) => [row.code, row.percent, row.name.vi, row.name.en, row.evidence.vi, row.evidence.en]),
  ]);
}

/** The first gap of a table: SEND and RETURN must have a price for every zone and every weight up to the heaviest, once; BOTH where it has a table. */
export function tableProblem(version: TariffVersion): Problem | undefined {
  const services = version.bothRule === 'table' ? POSTAL_SERVICES : (['SEND', 'RETURN'] as const);
  for (const service of services) {
    for (const zone of TARIFF_ZONES) {
      const gap = gapIn(version.prices.filter((row) => row.service === service && row.zone === zone));
      if (gap !== undefined) return problem('postal.tariffGap', { service, zone, grams: gap }, 422);
    }
  }
  return undefined;
}

/** The weight at which a table stops following on from itself; undefined when every weight has exactly one price. */
function gapIn(rows: readonly TariffPrice[]): number | undefined {
  let reached = 0;
  for (const row of rows.toSorted((a, b) => a.overGrams - b.overGrams)) {
    if (reached >= WEIGHT_MAX_GRAMS || row.overGrams !== reached) return reached;
    reached = row.toGrams ?? WEIGHT_MAX_GRAMS;
  }
  return reached >= WEIGHT_MAX_GRAMS ? undefined : reached;
}
