import { AREAS, EXEMPT_GROUPS } from '#modules/payment/rules/fee-rule.ts';
import { TextField } from '#web/ui/field.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import { digitsOf } from './charging.ts';
import type { Mistakes, Typed } from './charging.ts';
import type { Rule } from './questions.ts';
import { feesText } from './text.ts';
import { feesWords } from './words.ts';

type FieldsProps = { typed: Typed; onTyped: (patch: Partial<Typed>) => void; wrong: Mistakes };

/** What a rule wants to know: what is counted, where, and whether the payer pays less. */
export function RuleFields({ rule, typed, onTyped, wrong }: FieldsProps & { rule: Rule }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const { language } = useLanguage();
  const { formula } = rule;
  const error = (key: keyof Typed) => (wrong[key] === undefined ? undefined : t(wrong[key]));
  const number = (key: 'pages' | 'copies' | 'units', label: string) => <TextField label={label} value={typed[key]} onChange={(text) => onTyped({ [key]: digitsOf(text) })} inputMode="numeric" mono error={error(key)} maxLength={6} />;
  const groups = EXEMPT_GROUPS.filter((group) => rule.exemptions.some((one) => one.group === group));
  const proof = rule.exemptions.find((one) => one.group === typed.group)?.evidence;
  return (
    <div className="fields">
      {formula.kind === 'page' ? number('pages', t('pages')) : null}
      {formula.kind === 'page' ? number('copies', t('copies')) : null}
      {formula.kind === 'unit' ? number('units', t('units', { unit: language === 'vi' ? formula.unitVi : formula.unitEn })) : null}
      {rule.areaPercents === null ? null : (
        <Select
          label={t('area')}
          choices={AREAS.map((id) => ({ id, label: `${word(`payment.area.${id}`)} (${rule.areaPercents?.[id] ?? 100} %)` }))}
          value={AREAS.find((id) => id === typed.area)}
          onChange={(area) => onTyped({ area })}
          error={error('area')}
        />
      )}
      {groups.length === 0 ? null : (
        <Select
          label={t('group')}
          choices={[{ id: '', label: t('noGroup') }, ...groups.map((id) => ({ id, label: word(`payment.group.${id}`) }))]}
          value={typed.group}
          onChange={(group) => onTyped({ group })}
          optional
        />
      )}
      {typed.group === '' ? null : <TextField className="wide" label={t('evidence')} hint={proof} value={typed.evidence} onChange={(evidence) => onTyped({ evidence })} maxLength={400} error={error('evidence')} />}
    </div>
  );
}

/** What a third party is owed: the one amount no rule gives, so it is taken from its document. */
export function ThirdPartyFields({ typed, onTyped, wrong }: FieldsProps) {
  const t = useSay(feesText);
  const error = (key: keyof Typed) => (wrong[key] === undefined ? undefined : t(wrong[key]));
  return (
    <div className="fields">
      <TextField className="wide" label={t('thirdName')} value={typed.name} onChange={(name) => onTyped({ name })} maxLength={300} error={error('name')} />
      <TextField label={t('thirdAmount')} value={typed.amount} onChange={(text) => onTyped({ amount: digitsOf(text) })} inputMode="numeric" mono error={error('amount')} />
      <TextField label={t('thirdPayee')} value={typed.payee} onChange={(payee) => onTyped({ payee })} maxLength={300} error={error('payee')} />
      <TextField className="wide" label={t('thirdBasis')} value={typed.basis} onChange={(basis) => onTyped({ basis })} maxLength={400} error={error('basis')} />
    </div>
  );
}
