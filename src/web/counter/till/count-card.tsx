import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Amounts } from '#modules/payment/rules/cash-session.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { amountsOf, differing, isWhole, NOTHING_TYPED } from './counting.ts';
import type { Typed } from './counting.ts';
import { CountFields } from './count-fields.tsx';
import { tillText } from './text.ts';

export type Counted = { readonly counted: ReturnType<typeof amountsOf>; readonly reason: string; readonly absentReason: string };

type CountCardProps = {
  title: string;
  act: string;
  /** What the lines say; a closing count that differs needs its reason. */
  expected?: Amounts | undefined;
  reasons?: boolean;
  absent?: boolean;
  doing: { readonly error: unknown; readonly isPending: boolean };
  onCount: (counted: Counted) => void;
  children?: ReactNode;
};

/** Counting a till: three purses, a reason where one is due, and the one act that follows. */
export function CountCard({ title, act, expected, reasons = false, absent = false, doing, onCount, children }: CountCardProps) {
  const t = useSay(tillText);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [reason, setReason] = useState('');
  const [absentReason, setAbsentReason] = useState('');
  const [asked, setAsked] = useState(false);
  const needsReason = reasons && differing(typed, expected).length > 0;
  const reasonMissing = needsReason && reason.trim() === '';
  const absentMissing = absent && absentReason.trim() === '';
  const go = () => {
    setAsked(true);
    if (!isWhole(typed) || reasonMissing || absentMissing) focusFirstInvalid();
    else onCount({ counted: amountsOf(typed), reason: needsReason ? reason.trim() : '', absentReason: absentReason.trim() });
  };
  useKeys({ 'Ctrl+Enter': go });
  return (
    <Card title={title}>
      {children}
      <CountFields typed={typed} onTyped={setTyped} expected={expected} asked={asked} />
      {needsReason ? <TextField label={t('reason')} value={reason} onChange={setReason} lines={2} maxLength={2000} error={asked && reasonMissing ? t('reasonMissing') : undefined} /> : null}
      {absent ? <TextField label={t('absentReason')} value={absentReason} onChange={setAbsentReason} lines={2} maxLength={2000} error={asked && absentMissing ? t('absentMissing') : undefined} /> : null}
      <RefusalNotice error={doing.error} />
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={go} pending={doing.isPending}>
          {act}
        </Button>
      </div>
    </Card>
  );
}
