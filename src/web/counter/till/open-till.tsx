import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PURSES } from '#modules/payment/rules/purses.ts';
import { answer, api } from '#web/api/client.ts';
import { useMe } from '#web/parts/session.tsx';
import { Select } from '#web/ui/select.tsx';
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

/** No drawer: the money she carries with her. */
const CARRIED = 'carried';

/** The beginning of a shift: what lies in the till, purse by purse, and change newly put in. */
export function OpenTill() {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const { unit, workstation } = useMe();
  const [till, setTill] = useState(workstation ?? CARRIED);
  const drawers = useDrawers(unit.code, workstation);
  const [withChange, setWithChange] = useState(false);
  const [typed, setTyped] = useState<Typed>(ZEROS_TYPED);
  const [tooMuch, setTooMuch] = useState(false);
  const open = useOpen();
  const added = amountsOf(typed);
  const fits = (counted: Counted['counted']) => !withChange || PURSES.every((purse) => added[purse] <= counted[purse]);
  return (
    <CountCard
      of={`${unit.id}.open`}
      title={t('openTitle')}
      act={t('openAct')}
      doing={open}
      onTry={(counted) => {
        setTooMuch(!fits(counted));
        return fits(counted);
      }}
      onCount={({ counted, pieces }, done) => open.mutate({ counted, ...(till === CARRIED ? {} : { till }), ...(pieces.length === 0 ? {} : { pieces }), ...(withChange ? { added } : {}) }, { onSuccess: done })}
    >
      <p>{t('openHow')}</p>
      {drawers.length > 1 ? <Select label={t('till')} hint={t('tillHow')} choices={drawers} value={till} onChange={setTill} /> : null}
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

/** The drawers of the unit, and, for who sits at none of them, the money she carries. */
function useDrawers(code: string, workstation: string | null) {
  const t = useSay(tillText);
  const asked = useQuery({ queryKey: ['getUnit', code], queryFn: () => answer(api.GET('/api/units/{code}', { params: { path: { code } } })) });
  const named = [...new Set([...(workstation === null ? [] : [workstation]), ...(asked.data?.counters ?? []).map((counter) => counter.workstation)])];
  return [...(workstation === null ? [{ id: CARRIED, label: t('carried') }] : []), ...named.map((name) => ({ id: name, label: name }))];
}
