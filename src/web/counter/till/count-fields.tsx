import { PURSES } from '#modules/payment/rules/purses.ts';
import type { Amounts } from '#modules/payment/rules/cash-session.ts';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { money } from '#web/ui/show.ts';
import { digitsOf, differing, isAmount } from './counting.ts';
import type { Typed } from './counting.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

type CountFieldsProps = { typed: Typed; onTyped: (typed: Typed) => void; expected?: Amounts | undefined; asked: boolean };

/** What a hand counted, purse by purse, and where it differs from the lines. */
export function CountFields({ typed, onTyped, expected, asked }: CountFieldsProps) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  return (
    <div className="stack">
      <div className="fields" onKeyDownCapture={enterMovesOn}>
        {PURSES.map((purse) => (
          <TextField
            key={purse}
            label={t('counted', { purse: word(`purse.${purse}`) })}
            hint={expected ? t('expectedHint', { amount: money(expected[purse]) }) : undefined}
            value={typed[purse]}
            onChange={(text) => onTyped({ ...typed, [purse]: digitsOf(text) })}
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
