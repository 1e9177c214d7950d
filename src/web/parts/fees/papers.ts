import { answer, api } from '#web/api/client.ts';
import { usePaper } from '#web/parts/print.tsx';
import { useSay } from '#web/ui/language.tsx';
import { feesText } from './text.ts';

const about = (id: string, key: string) => ({ params: { path: { id } }, body: {}, headers: { 'Idempotency-Key': key }, parseAs: 'blob' as const });

/** The papers of money: each is fetched and opened, ready to print. */
export function useMoneyPapers() {
  const t = useSay(feesText);
  const receipt = usePaper((id: string, key) => answer(api.POST('/api/receipts/{id}/print', about(id, key))), t('receiptPaper'));
  const notice = usePaper((id: string, key) => answer(api.POST('/api/payments/{id}/notice', about(id, key))), t('noticePaper'));
  const refund = usePaper((id: string, key) => answer(api.POST('/api/refunds/{id}/print', about(id, key))), t('refundPaper'));
  return { receipt, notice, refund, error: receipt.error ?? notice.error ?? refund.error };
}
