import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showMinute } from '#kernel/day.ts';
import { RHYTHMS } from '#modules/payment/rules/transfer-list.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import type { Values } from '#web/parts/asking/fields.ts';
import { moneyWords } from '#web/parts/purses/words.ts';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { minuteIn } from './clock.ts';
import { ListCard } from './list-card.tsx';
import { cashRules, useStandingUnits } from './questions.ts';
import type { CashRule } from './questions.ts';
import { feesText } from './text.ts';

const MOST_DAYS = 31;

/** Until when money counts for a day at each unit and how soon it goes on, by its contract. */
export function CashRules() {
  const t = useSay(feesText);
  const word = useSayCode(moneyWords);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ListCard
        title={t('cashRules')}
        how={t('cashRulesHow')}
        none={[t('cashRulesNone'), t('cashRulesNoneHow')]}
        asked={useQuery(cashRules)}
        rowId={(row) => `${row.unitId} ${row.validFrom}`}
        mark={
          <Button look="main" onPress={() => setAdding(true)}>
            {t('newCashRule')}
          </Button>
        }
        columns={[
          { key: 'unit', head: t('unit'), cell: (row: CashRule) => row.unit },
          { key: 'from', head: t('valid'), cell: (row: CashRule) => t('since', { from: dayShort(row.validFrom) }) },
          { key: 'cutOff', head: t('cutOff'), cell: (row: CashRule) => showMinute(row.cutOffMinute) },
          { key: 'rhythm', head: t('rhythm'), cell: (row: CashRule) => word(`rhythm.${row.rhythm}`) },
          { key: 'days', head: t('days'), cell: (row: CashRule) => t('daysShown', { count: row.daysToTransfer }), number: true },
          { key: 'source', head: t('source'), cell: (row: CashRule) => <span className="small">{row.source}</span> },
        ]}
      />
      {adding ? <NewCashRule onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function NewCashRule({ onClose }: { onClose: () => void }) {
  const t = useSay(feesText);
  const word = useSayCode(moneyWords);
  const { today } = useMe();
  const units = useStandingUnits();
  const check = (values: Values) => ({
    ...(minuteIn(read(values, 'cutOff')) === undefined ? { cutOff: t('cutOffWrong') } : {}),
    ...(Number(read(values, 'days')) > MOST_DAYS ? { days: t('daysWrong') } : {}),
  });
  return (
    <AskDialog
      title={t('newCashRule')}
      fields={[
        { key: 'unitId', kind: 'choice', label: t('unit'), choices: units.byId },
        { key: 'validFrom', kind: 'day', label: t('from'), first: today },
        { key: 'cutOff', kind: 'line', label: t('cutOff'), hint: t('cutOffHint'), max: 5 },
        { key: 'rhythm', kind: 'choice', label: t('rhythm'), choices: RHYTHMS.map((id) => ({ id, label: word(`rhythm.${id}`) })) },
        { key: 'days', kind: 'number', label: t('days'), hint: t('daysHint'), max: 2 },
        { key: 'source', kind: 'line', label: t('source'), hint: t('sourceHint'), max: 400 },
      ]}
      check={check}
      send={(values, key) => answer(api.POST('/api/cash-rules', { body: bodyOf(values), headers: { 'Idempotency-Key': key } }))}
      said={() => t('cashRuleSaved')}
      changes={['listCashRules']}
      onClose={onClose}
    />
  );
}

function bodyOf(values: Values) {
  return {
    unitId: read(values, 'unitId'),
    validFrom: read(values, 'validFrom'),
    cutOffMinute: minuteIn(read(values, 'cutOff')) ?? 1,
    rhythm: RHYTHMS.find((one) => one === read(values, 'rhythm')) ?? 'daily',
    daysToTransfer: Number(read(values, 'days')),
    source: read(values, 'source'),
  };
}
