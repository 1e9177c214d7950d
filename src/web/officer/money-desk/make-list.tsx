import { useState } from 'react';
import { RHYTHMS } from '#modules/payment/rules/transfer-list.ts';
import type { Rhythm } from '#modules/payment/rules/transfer-list.ts';
import { answer, api } from '#web/api/client.ts';
import { refusedField } from '#web/api/refusal.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { moneyWords } from '#web/parts/purses/words.ts';
import { useMe } from '#web/parts/session.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { money } from '#web/ui/show.ts';
import { MONEY_CHANGES } from './questions.ts';
import { deskText } from './text.ts';
import { throughDayOf } from './through-day.ts';

/** Puts what waits onto a list for the agency; the day follows from the rhythm and can be another. */
export function MakeList({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const { today } = useMe();
  const announce = useAnnounce();
  const [rhythm, setRhythm] = useState<Rhythm>('weekly');
  const [throughDay, setThroughDay] = useState<string | undefined>(throughDayOf('weekly', today));
  const make = useAct((body: Asked<'makeTransferList'>, key: string) => answer(api.POST('/api/transfer-lists', { body, headers: { 'Idempotency-Key': key } })), {
    changes: MONEY_CHANGES,
    onDone: ({ list }) => {
      announce(t('made', { no: list.no, count: list.lines, amount: money(list.total) }));
      onMade(list.id);
    },
  });
  const choose = (chosen: Rhythm) => {
    setRhythm(chosen);
    setThroughDay(throughDayOf(chosen, today));
  };
  return (
    <ActDialog
      title={t('makeTitle')}
      main={t('make')}
      act={make}
      onMain={() => {
        if (throughDay !== undefined) make.mutate({ rhythm, throughDay });
      }}
      onClose={onClose}
    >
      <p>{t('makeHow')}</p>
      <div className="field">
        <p className="react-aria-Label">{t('rhythm')}</p>
        <SegmentedChoice label={t('rhythm')} segments={RHYTHMS.map((id) => ({ id, label: word(`rhythm.${id}`) }))} value={rhythm} onChange={choose} autoFocus />
      </div>
      <DateField label={t('throughDay')} value={throughDay} onChange={setThroughDay} error={refusedField(make.error) === 'throughDay' ? word('payment.dayNotOver') : undefined} />
    </ActDialog>
  );
}
