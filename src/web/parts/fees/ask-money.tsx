import { useQueryClient } from '@tanstack/react-query';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { useMe } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { askingOf } from './asking.ts';
import { FEES_CHANGES, listCharges } from './questions.ts';
import type { FeesState, Opened } from './use-fees.ts';
import { feesText } from './text.ts';
import { feesWords } from './words.ts';

/** The acts that ask a few things and do one: taking back, confirming, refunding, cancelling, replacing, agreeing. */
export function AskMoney({ opened, fees }: { opened: Exclude<Opened, { kind: 'charge' | 'take' | 'transfer' }>; fees: FeesState }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const { today } = useMe();
  const queries = useQueryClient();
  const asking = askingOf(opened, { t, word, today });
  return (
    <AskDialog
      title={t(`act.${opened.kind}`)}
      fields={asking.fields}
      send={asking.send}
      said={({ said }) => said}
      changes={FEES_CHANGES}
      onClose={fees.close}
      onDone={({ receiptId, refundId }) => {
        if (receiptId !== undefined) fees.papers.receipt.mutate(receiptId);
        if (refundId !== undefined) fees.papers.refund.mutate(refundId);
      }}
      onRetry={() => void queries.invalidateQueries({ queryKey: listCharges(fees.dossierId).queryKey })}
      note={asking.note === undefined ? undefined : <p className="notice">{asking.note}</p>}
      danger={asking.danger ?? false}
      {...(asking.check === undefined ? {} : { check: asking.check })}
    />
  );
}
