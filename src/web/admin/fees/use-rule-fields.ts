import { COLLECTED_AT, CONFIDENCES, RULE_PURSES } from '#modules/payment/rules/fee-rule.ts';
import type { Field } from '#web/parts/asking/fields.ts';
import { moneyWords } from '#web/parts/purses/words.ts';
import { useMe } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useStandingUnits } from './questions.ts';
import type { FeeRule } from './questions.ts';
import { COUNTRY, firstOf } from './rule-fields.ts';
import type { Kind } from './rule-fields.ts';
import { feesText } from './text.ts';

/** The fields of a fee, part by part, as its formula wants them. */
export function useRuleFields(before: FeeRule | undefined, kind: Kind, byArea: boolean): { readonly what: readonly Field[]; readonly how: readonly Field[]; readonly when: readonly Field[] } {
  const t = useSay(feesText);
  const word = useSayCode(moneyWords);
  const { today } = useMe();
  const units = useStandingUnits();
  const first = firstOf(before);
  const line = (key: string, label: string, max: number, hint?: string): Field => ({ key, kind: 'line', label, max, hint, first: first[key] });
  const number = (key: string, label: string, max = 11): Field => ({ key, kind: 'number', label, max, first: first[key] });
  const formulas = {
    fixed: [number('amount', t('amount'))],
    unit: [number('amount', t('amountEach')), line('unitVi', t('unitVi'), 60), line('unitEn', t('unitEn'), 60)],
    page: [number('firstPages', t('firstPages'), 3), number('firstPageAmount', t('firstPageAmount')), number('nextPageAmount', t('nextPageAmount')), number('mostPerCopy', t('mostPerCopy'))],
  };
  return {
    what: [
      line('code', t('code'), 60, t('codeHint')),
      line('nameVi', t('nameVi'), 300),
      line('nameEn', t('nameEn'), 300),
      { key: 'scopeUnitCode', kind: 'choice', label: t('scopeField'), hint: t('scopeHint'), first: first['scopeUnitCode'], choices: [{ id: COUNTRY, label: t('country') }, ...units.rows.filter((unit) => !unit.kind.startsWith('POST')).map((unit) => ({ id: unit.code, label: unit.name }))] },
      { key: 'purse', kind: 'choice', label: t('purseField'), first: first['purse'], choices: RULE_PURSES.map((id) => ({ id, label: word(`purse.${id}`) })) },
    ],
    how: [...formulas[kind], ...(byArea ? [number('city', t('cityPercent'), 3), number('other', t('otherPercent'), 3)] : [])],
    when: [
      { key: 'collectedAt', kind: 'choice', label: t('collectedAt'), first: first['collectedAt'], choices: COLLECTED_AT.map((id) => ({ id, label: word(`payment.collectedAt.${id}`) })) },
      line('legalBasis', t('legalBasis'), 400, t('sourceHint')),
      { key: 'confidence', kind: 'choice', label: t('confidence'), first: first['confidence'], choices: CONFIDENCES.map((id) => ({ id, label: word(`payment.confidence.${id}`) })) },
      { key: 'validFrom', kind: 'day', label: t('from'), first: today },
      { key: 'validTo', kind: 'day', label: t('to'), optional: true },
      { key: 'refundable', kind: 'tick', label: t('refundField'), first: first['refundable'] },
      { key: 'remark', kind: 'line', label: t('remark'), optional: true, max: 1000 },
    ],
  };
}
