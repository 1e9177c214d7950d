import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { money } from '#web/ui/show.ts';
import { actOf } from './questions.ts';
import type { Charge } from './questions.ts';
import { feesText } from './text.ts';
import { feesWords } from './words.ts';

const TONES = { open: 'warn', pending: 'plain', paid: 'ok', waived: 'ok', cancelled: 'quiet' } as const satisfies Record<Charge['state'], Tone>;

/** One charge: what for, how it came to its amount, where it stands. */
export function ChargeLine({ charge, onCancel }: { charge: Charge; onCancel: () => void }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const how = useHow(charge);
  return (
    <li className="fees-line">
      <div className="fees-what">
        <p className={charge.state === 'cancelled' ? 'fees-gone' : 'strong'}>{charge.name}</p>
        {how.length > 0 ? <p className="small">{how.join(' · ')}</p> : null}
        <p className="row">
          <Chip tone={TONES[charge.state]}>{word(`payment.chargeState.${charge.state}`)}</Chip>
          {charge.state === 'open' ? <span className="small">{word(`payment.collectedAt.${charge.collectedAt}`)}</span> : null}
          {actOf(charge.acts, 'cancelCharge')?.allowed ? (
            <Button size="small" look="quiet" onPress={onCancel} label={`${t('act.cancelCharge')}: ${charge.name}`}>
              {t('act.cancelCharge')}
            </Button>
          ) : null}
        </p>
      </div>
      <p className={charge.state === 'cancelled' ? 'fees-amount fees-gone' : 'fees-amount'}>{money(charge.amount)}</p>
    </li>
  );
}

/** How an amount came about, part by part. */
function useHow(charge: Charge): string[] {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const { pages, copies, units, percent, percentOff, group, evidence, payee, listed, amount, legalBasis, cancelReason } = charge;
  const parts = [
    given(pages, (known) => t('pagesCopies', { pages: known, copies: copies ?? 1 })),
    given(units === 1 ? null : units, (known) => t('unitsCounted', { units: known })),
    ...made(charge),
    given(listed === amount ? null : listed, (known) => t('listed', { amount: money(known) })),
    given(percent === 100 ? null : percent, (known) => t('areaPart', { percent: known })),
    given(group, (known) => t('reduced', { percent: percentOff, group: word(`payment.group.${known}`) })),
    given(evidence, (known) => t('seenPaper', { evidence: known })),
    given(payee, (known) => t('payee', { payee: known })),
    legalBasis,
    given(cancelReason, (known) => t('cancelledFor', { reason: known })),
  ];
  return parts.filter((part) => part !== null);
}

function given<T>(known: T | null, say: (known: T) => string): string | null {
  return known === null ? null : say(known);
}

/** What postage is made of, when it is more than one line. */
function made({ breakdown }: Charge): string[] {
  return breakdown === null || breakdown.length < 2 ? [] : breakdown.map((line) => `${line.name} ${money(line.amount)}`);
}
