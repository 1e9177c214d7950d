import { useState } from 'react';
import type { Day } from '#kernel/day.ts';
import { OFFICIAL_FORMS, REGROUPINGS } from '#modules/reporting/rules/official-forms.ts';
import { PERIOD_KINDS } from '#modules/reporting/rules/periods.ts';
import { useMe } from '#web/parts/session.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import { dayShort } from '#web/ui/show.ts';
import { askedText } from '../asked-text.ts';
import { isNumbered, withPeriod, yearsUpTo, type OfficialAsked } from './asking.ts';
import { officialText } from './text.ts';

type ChoiceProps = { asked: OfficialAsked; onChange: (asked: OfficialAsked) => void };

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Which form, of which period of the law, laid out how. */
export function PeriodChoice({ asked, onChange }: ChoiceProps) {
  const t = useSay(officialText);
  return (
    <>
      <Select label={t('form')} choices={OFFICIAL_FORMS.map((id) => ({ id, label: t(`form.${id}`) }))} value={asked.form} onChange={(form) => onChange({ ...asked, form })} />
      <Select label={t('periodKind')} choices={PERIOD_KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))} value={asked.kind} onChange={(kind) => onChange(withPeriod(asked, { kind }))} />
      {asked.kind === 'free' ? <FreeDays key={`${asked.from} ${asked.to}`} asked={asked} onChange={onChange} /> : <NamedPeriod asked={asked} onChange={onChange} />}
      <Select label={t('regroup')} choices={REGROUPINGS.map((id) => ({ id, label: t(`regroup.${id}`) }))} value={asked.regroup} onChange={(regroup) => onChange({ ...asked, regroup })} />
    </>
  );
}

function NamedPeriod({ asked, onChange }: ChoiceProps) {
  const t = useSay(officialText);
  const { today } = useMe();
  const { kind, year, number } = asked;
  const years = yearsUpTo(today);
  return (
    <>
      {isNumbered(kind) ? (
        <Select
          label={t(kind)}
          choices={Array.from({ length: kind === 'month' ? 12 : 4 }, (_, place) => place + 1).map((one) => {
            const { from, to } = withPeriod(asked, { number: one });
            return { id: String(one), label: kind === 'month' ? t('monthOf', { number: one }) : t('quarterOf', { number: ROMAN[one - 1] ?? one }), note: `${dayShort(from)} – ${dayShort(to)}` };
          })}
          value={String(number)}
          onChange={(next) => onChange(withPeriod(asked, { number: Number(next) }))}
        />
      ) : null}
      <Select label={t('year')} choices={(years.includes(year) ? years : [...years, year]).map((one) => ({ id: String(one), label: String(one) }))} value={String(year)} onChange={(next) => onChange(withPeriod(asked, { year: Number(next) }))} />
    </>
  );
}

function FreeDays({ asked, onChange }: ChoiceProps) {
  const t = useSay(askedText);
  const [days, setDays] = useState<{ from: Day | undefined; to: Day | undefined }>({ from: asked.from, to: asked.to });
  const { from, to } = days;
  const change = (next: { from: Day | undefined; to: Day | undefined }) => {
    setDays(next);
    if (next.from !== undefined && next.to !== undefined && next.from <= next.to) onChange({ ...asked, from: next.from, to: next.to });
  };
  return (
    <>
      <DateField label={t('from')} value={from} onChange={(day) => change({ ...days, from: day })} />
      <DateField label={t('to')} value={to} error={from !== undefined && to !== undefined && from > to ? t('reversed', { from: dayShort(from) }) : undefined} onChange={(day) => change({ ...days, to: day })} />
    </>
  );
}
