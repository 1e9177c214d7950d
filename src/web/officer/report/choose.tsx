import { useState } from 'react';
import type { Day } from '#kernel/day.ts';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import { monthOf, planPeriod, yearOfToday } from './questions.ts';
import type { Period, Plan, Unit } from './questions.ts';
import { reportText } from './text.ts';

type ChooseProps = { period: Period; units: readonly Unit[]; plans: readonly Plan[]; onChange: (period: Period) => void };

/** For which unit and which days. */
export function Choose({ period, units, plans, onChange }: ChooseProps) {
  const t = useSay(reportText);
  const { today } = useMe();
  const [days, setDays] = useState<{ from: Day | undefined; to: Day | undefined }>({ from: period.from, to: period.to });
  const unit = units.find((one) => one.code === period.unit);
  const plan = plans.find((one) => one.unitId === unit?.id);
  const change = (next: { from: Day | undefined; to: Day | undefined }) => {
    setDays(next);
    if (next.from !== undefined && next.to !== undefined && next.from <= next.to) onChange({ ...period, from: next.from, to: next.to });
  };
  return (
    <section className="report-choose no-print" aria-label={t('asked')}>
      {units.length > 1 ? (
        <Select
          label={t('unit')}
          choices={units.map((one) => ({ id: one.code, label: one.name }))}
          value={period.unit}
          onChange={(code) => onChange({ ...period, unit: code })}
        />
      ) : null}
      <DateField label={t('from')} value={days.from} onChange={(from) => change({ ...days, from })} />
      <DateField label={t('to')} value={days.to} onChange={(to) => change({ ...days, to })} />
      <div className="row" role="group" aria-label={t('periods')}>
        <Button size="small" onPress={() => change(monthOf(today))}>
          {t('month')}
        </Button>
        <Button size="small" onPress={() => change(yearOfToday(today))}>
          {t('year')}
        </Button>
        {plan ? (
          <Button size="small" onPress={() => change(planPeriod(plan, today))}>
            {t('plan')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
