import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { purseElsewhere } from '#modules/payment/rules/cash-session.ts';
import { PURSES } from '#modules/payment/rules/purses.ts';
import type { Purse } from '#modules/payment/rules/purses.ts';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Select } from '#web/ui/select.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { Tick } from '#web/ui/tick.tsx';
import { digitsOf } from './counting.ts';
import { TILL_CHANGES } from './questions.ts';
import type { Sheet } from './questions.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

/** Money leaves the till for who it belongs to, with its voucher; of what was collected at doors the voucher tells which. */
export function HandMoney({ sheet }: { sheet: Sheet }) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const [purse, setPurse] = useState<Purse>('fee');
  const [amount, setAmount] = useState('');
  const [codEntryIds, setCod] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const { units, toUnitId, choose } = useReceiver(purse);
  const empty = () => {
    setAmount('');
    setCod([]);
    setAsked(false);
  };
  const handOver = useHandOver(empty);
  const held = sheet.codOpen.filter((line) => line.purse === purse);
  const most = sheet.expected[purse];
  const wrong = Number(amount) < 1 || Number(amount) > most;
  const take = (ids: readonly string[]) => {
    setCod(ids);
    setAmount(String(held.filter((line) => ids.includes(line.entryId)).reduce((sum, line) => sum + line.amount, 0)));
  };
  const go = () => {
    setAsked(true);
    if (wrong || toUnitId === undefined) focusFirstInvalid();
    else handOver.mutate({ purse, amount: Number(amount), toUnitId, ...(codEntryIds.length === 0 ? {} : { codEntryIds: [...codEntryIds] }) });
  };
  return (
    <Card title={t('handTitle')}>
      <p className="small">{t('handHow')}</p>
      <div className="fields">
        <Select
          label={t('purse')}
          choices={PURSES.map((id) => ({ id, label: word(`purse.${id}`) }))}
          value={purse}
          onChange={(id) => {
            setPurse(id);
            empty();
          }}
        />
        <TextField
          label={t('handAmount')}
          hint={most > 0 ? t('handInTill', { amount: money(most) }) : t('handEmpty')}
          value={amount}
          onChange={(text) => setAmount(digitsOf(text))}
          inputMode="numeric"
          mono
          error={asked && wrong ? (most > 0 ? t('handMissing', { amount: money(most) }) : t('handEmpty')) : undefined}
        />
        <Select label={t('to')} choices={units} value={toUnitId} onChange={choose} error={asked && toUnitId === undefined ? t('handUnitMissing') : undefined} />
      </div>
      {held.length === 0 ? null : <CodChoice held={held} chosen={codEntryIds} onChoose={take} />}
      <RefusalNotice error={handOver.error} />
      <div className="actions">
        <Button onPress={go} pending={handOver.isPending}>
          {t('handAct')}
        </Button>
      </div>
    </Card>
  );
}

type CodChoiceProps = { held: Sheet['codOpen']; chosen: readonly string[]; onChoose: (ids: readonly string[]) => void };

/** Which of what was collected goes on now: ticked, its sum is the amount; without any the oldest goes first. */
function CodChoice({ held, chosen, onChoose }: CodChoiceProps) {
  const t = useSay(tillText);
  return (
    <fieldset className="stack tight plain">
      <legend className="strong">{t('codChoose')}</legend>
      <p className="small">{t('codChooseHow')}</p>
      {held.map((line) => (
        <Tick key={line.entryId} checked={chosen.includes(line.entryId)} onChange={(on) => onChoose(on ? [...chosen, line.entryId] : chosen.filter((id) => id !== line.entryId))}>
          <span className="code">{line.shipment?.label ?? t('shipmentUnknown')}</span> · {money(line.amount)} · {instantShort(line.at)}
        </Tick>
      ))}
    </fieldset>
  );
}

function useReceiver(purse: Purse) {
  const me = useMe();
  const [chosen, choose] = useState<string>();
  const units = useQuery({ queryKey: ['listUnits', 'all'], queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'all' } } })) });
  const rows = (units.data?.rows ?? []).filter((unit) => purseElsewhere(purse, unit.kind) === undefined && (unit.validTo === null || unit.validTo >= me.today));
  const toUnitId = [chosen, me.unit.id].find((id) => rows.some((unit) => unit.id === id));
  return { units: rows.map((unit) => ({ id: unit.id, label: unit.name })), toUnitId, choose };
}

function useHandOver(onDone: () => void) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct((body: Asked<'handOverCash'>, key: string) => answer(api.POST('/api/cash-handovers', { body, headers: { 'Idempotency-Key': key } })), {
    changes: TILL_CHANGES,
    onDone: ({ no, left }) => {
      announce(t('handDone', { no, left: money(left) }));
      onDone();
    },
  });
}
