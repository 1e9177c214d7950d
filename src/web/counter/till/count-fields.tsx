import { PURSES } from '#modules/payment/rules/purses.ts';
import type { Purse } from '#modules/payment/rules/purses.ts';
import type { Amounts } from '#modules/payment/rules/cash-session.ts';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import { Tick } from '#web/ui/tick.tsx';
import { digitsOf, differing, isAmount, madeOfNotes, totalsOf } from './counting.ts';
import type { Tally } from './counting.ts';
import { NoteGrid } from './note-grid.tsx';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

type CountFieldsProps = { tally: Tally; onTally: (patch: Partial<Tally>) => void; expected?: Amounts | undefined; asked: boolean };

/** What a hand counted, purse by purse, banknote by banknote if she likes, and where it differs from the lines. */
export function CountFields({ tally, onTally, expected, asked }: CountFieldsProps) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const typed = totalsOf(tally);
  const hintOf = (purse: Purse) => {
    const hints = [...(madeOfNotes(tally, purse) ? [t('madeOfNotes')] : []), ...(expected ? [t('expectedHint', { amount: money(expected[purse]) })] : [])];
    return hints.length === 0 ? undefined : hints.join(' · ');
  };
  return (
    <div className="stack" onKeyDownCapture={enterMovesOn}>
      <Tick checked={tally.byNotes} onChange={(byNotes) => onTally({ byNotes })}>
        {t('byNotes')}
      </Tick>
      {tally.byNotes ? <NoteGrid tally={tally} onTally={onTally} /> : null}
      <div className="fields">
        {PURSES.map((purse) => (
          <TextField
            key={purse}
            label={t('counted', { purse: word(`purse.${purse}`) })}
            hint={hintOf(purse)}
            value={typed[purse]}
            onChange={(text) => onTally({ totals: { ...tally.totals, [purse]: digitsOf(text) } })}
            readOnly={madeOfNotes(tally, purse)}
            inputMode="numeric"
            mono
            error={asked && !isAmount(typed[purse]) ? t('countedMissing') : undefined}
          />
        ))}
      </div>
      {differing(typed, expected).map(({ purse, amount }) => (
        <p key={purse} className="notice warn">
          {t('differs', { purse: word(`purse.${purse}`), amount: money(amount) })}
        </p>
      ))}
    </div>
  );
}
