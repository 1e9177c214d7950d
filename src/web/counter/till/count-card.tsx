import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Amounts } from '#modules/payment/rules/cash-session.ts';
import { useKept } from '#web/parts/kept.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { amountsOf, countingFrom, differing, isWhole, piecesOf, totalsOf } from './counting.ts';
import type { Counting } from './counting.ts';
import { CountFields } from './count-fields.tsx';
import { tillText } from './text.ts';

export type Counted = { readonly counted: ReturnType<typeof amountsOf>; readonly pieces: ReturnType<typeof piecesOf>; readonly reason: string; readonly absentReason: string };

type CountCardProps = {
  /** Which count of which till: what is typed is kept under this until it is done. */
  of: string;
  title: string;
  act: string;
  /** What the lines say; a closing count that differs needs its reason. */
  expected?: Amounts | undefined;
  reasons?: boolean;
  absent?: boolean;
  doing: { readonly error: unknown; readonly isPending: boolean };
  /** `done`: it is counted and written, nothing of it needs to be kept. */
  onCount: (counted: Counted, done: () => void) => void;
  /** Asked before: false where something beside the count is missing, and is marked. */
  onTry?: (counted: Counted['counted']) => boolean;
  children?: ReactNode;
};

/** Counting a till: three purses, by banknotes if wanted, a reason where one is due, and the one act that follows. Nothing typed is lost. */
export function CountCard({ of, title, act, expected, reasons = false, absent = false, doing, onCount, onTry, children }: CountCardProps) {
  const t = useSay(tillText);
  const { value: counting, change, forget } = useKept<Counting>({ area: 'quy', of }, countingFrom, whole);
  const { reason, absentReason } = counting;
  const [asked, setAsked] = useState(false);
  const typed = totalsOf(counting);
  const needsReason = reasons && differing(typed, expected).length > 0;
  const reasonMissing = needsReason && reason.trim() === '';
  const absentMissing = absent && absentReason.trim() === '';
  const go = () => {
    setAsked(true);
    const tried = onTry?.(amountsOf(typed)) ?? true;
    if (!tried || !isWhole(typed) || reasonMissing || absentMissing) focusFirstInvalid();
    else if (!doing.isPending) onCount({ counted: amountsOf(typed), pieces: piecesOf(counting), reason: needsReason ? reason.trim() : '', absentReason: absentReason.trim() }, forget);
  };
  useKeys({ 'Ctrl+Enter': go });
  return (
    <Card title={title}>
      {children}
      <CountFields tally={counting} onTally={change} expected={expected} asked={asked} />
      {needsReason ? <TextField label={t('reason')} value={reason} onChange={(text) => change({ reason: text })} lines={2} maxLength={2000} error={asked && reasonMissing ? t('reasonMissing') : undefined} /> : null}
      {absent ? <TextField label={t('absentReason')} value={absentReason} onChange={(text) => change({ absentReason: text })} lines={2} maxLength={2000} error={asked && absentMissing ? t('absentMissing') : undefined} /> : null}
      <RefusalNotice error={doing.error} />
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={go} pending={doing.isPending}>
          {act}
        </Button>
      </div>
    </Card>
  );
}

function whole(counting: Counting): Counting {
  return counting;
}
