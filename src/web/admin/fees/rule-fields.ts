import { COLLECTED_AT, CONFIDENCES, RULE_PURSES } from '#modules/payment/rules/fee-rule.ts';
import type { Formula } from '#modules/payment/rules/fee-rule.ts';
import { MOST_VND } from '#modules/payment/rules/purses.ts';
import type { Asked } from '#web/api/shapes.ts';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Values } from '#web/parts/asking/fields.ts';
import { WHOLE } from './exempt.ts';
import type { Exempt } from './exempt.ts';
import type { FeeRule } from './questions.ts';

export const KINDS = ['fixed', 'unit', 'page'] as const satisfies readonly Formula['kind'][];
export type Kind = (typeof KINDS)[number];

/** What a form needs of an amount in đồng, of a percent, of a number of pages. */
const AMOUNTS: Readonly<Record<Kind, readonly string[]>> = { fixed: ['amount'], unit: ['amount'], page: ['firstPageAmount', 'nextPageAmount', 'mostPerCopy'] };
const MOST_PAGES = 100;
/** The choice that means the whole country, among the codes of units. */
export const COUNTRY = 'country';

/** What stands in the form when it opens as the next version of a fee. */
export function firstOf(rule: FeeRule | undefined): Values {
  if (rule === undefined) return { scopeUnitCode: COUNTRY, confidence: 'configured', purse: 'fee', collectedAt: 'filing' };
  const { formula, areaPercents } = rule;
  const counted = Object.entries(formula).filter(([key]) => key !== 'kind').map(([key, value]): [string, string] => [key, String(value)]);
  return {
    ...Object.fromEntries(counted),
    ...(areaPercents === null ? {} : { city: String(areaPercents.city), other: String(areaPercents.other) }),
    code: rule.code, nameVi: rule.nameVi, nameEn: rule.nameEn, scopeUnitCode: rule.scope?.code ?? COUNTRY, purse: rule.purse, collectedAt: rule.collectedAt,
    refundable: rule.refundableOnRefusal ? 'yes' : '', confidence: 'configured',
  };
}

export type Mistake = 'codeWrong' | 'tooMuch' | 'percentWrong';

/** What is typed and cannot be, by field. */
export function ruleMistakes(values: Values, kind: Kind, byArea: boolean): Readonly<Record<string, Mistake>> {
  const wrong: Record<string, Mistake> = {};
  if (!/^[a-z][A-Za-z0-9]{2,59}$/.test(read(values, 'code'))) wrong['code'] = 'codeWrong';
  for (const key of AMOUNTS[kind]) if (Number(read(values, key)) > MOST_VND) wrong[key] = 'tooMuch';
  if (kind === 'page' && (Number(read(values, 'firstPages')) > MOST_PAGES || Number(read(values, 'firstPages')) < 1)) wrong['firstPages'] = 'percentWrong';
  if (byArea) for (const key of ['city', 'other']) if (Number(read(values, key)) > WHOLE) wrong[key] = 'percentWrong';
  return wrong;
}

/** The request that enters a fee. */
export function bodyOf(values: Values, more: { kind: Kind; byArea: boolean; procedures: readonly string[]; exemptions: readonly Exempt[] }): Asked<'saveFeeRule'> {
  const number = (key: string) => Number(read(values, key));
  return {
    code: read(values, 'code'),
    nameVi: read(values, 'nameVi'),
    nameEn: read(values, 'nameEn'),
    procedures: [...more.procedures],
    purse: RULE_PURSES.find((one) => one === read(values, 'purse')) ?? 'fee',
    formula: formulaOf(values, more.kind),
    ...(more.byArea ? { areaPercents: { city: number('city'), other: number('other') } } : {}),
    exemptions: more.exemptions.flatMap(({ group, percentOff, evidence, basis }) => (group === undefined ? [] : [{ group, percentOff: Number(percentOff), evidence: evidence.trim(), basis: basis.trim() }])),
    collectedAt: COLLECTED_AT.find((one) => one === read(values, 'collectedAt')) ?? 'filing',
    refundableOnRefusal: read(values, 'refundable') === 'yes',
    legalBasis: read(values, 'legalBasis'),
    confidence: CONFIDENCES.find((one) => one === read(values, 'confidence')) ?? 'configured',
    validFrom: read(values, 'validFrom'),
    ...answered(values, 'remark', 'validTo', ...(read(values, 'scopeUnitCode') === COUNTRY ? [] : ['scopeUnitCode' as const])),
  };
}

function formulaOf(values: Values, kind: Kind): Asked<'saveFeeRule'>['formula'] {
  const number = (key: string) => Number(read(values, key));
  if (kind === 'fixed') return { kind, amount: number('amount') };
  if (kind === 'unit') return { kind, amount: number('amount'), unitVi: read(values, 'unitVi'), unitEn: read(values, 'unitEn') };
  return { kind, firstPages: number('firstPages'), firstPageAmount: number('firstPageAmount'), nextPageAmount: number('nextPageAmount'), mostPerCopy: number('mostPerCopy') };
}
