import { useState } from 'react';
import { PURSES } from '#modules/payment/rules/purses.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { useOpen } from './acts.ts';
import { CountCard } from './count-card.tsx';
import type { Counted } from './count-card.tsx';
import { amountsOf, digitsOf, ZEROS_TYPED } from './counting.ts';
import type { Typed } from './counting.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

/** The beginning of a shift: what lies in the till, purse by purse, and change newly put in. */
export function OpenTill() {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const [withChange, setWithChange] = useState(false);
  const [typed, setTyped] = useState<Typed>(ZEROS_TYPED);
  const [tooMuch, setTooMuch] = useState(false);
  const open = useOpen();
  const count = ({ counted }: Counted) => {
    const added = amountsOf(typed);
    const wrong = withChange && PURSES.some((purse) => added[purse] > counted[purse]);
    setTooMuch(wrong);
    if (!wrong) open.mutate({ counted, ...(withChange ? { added } : {}) });
  };
  return (
    <CountCard title={t('openTitle')} act={t('openAct')} doing={open} onCount={count}>
      <p>{t('openHow')}</p>
      <Tick checked={withChange} onChange={setWithChange}>
        {t('addedTick')}
      </Tick>
      {withChange ? (
        <div className="fields">
          {PURSES.map((purse) => (
            <TextField key={purse} label={t('added', { purse: word(`purse.${purse}`) })} value={typed[purse]} onChange={(text) => setTyped({ ...typed, [purse]: digitsOf(text) })} inputMode="numeric" mono />
          ))}
        </div>
      ) : null}
      {tooMuch ? (
        <p className="notice late" role="alert">
          {t('addedTooMuch')}
        </p>
      ) : null}
    </CountCard>
  );
}
