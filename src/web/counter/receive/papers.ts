import { answer, api } from '#web/api/client.ts';
import { checkedPapers } from '#web/parts/handing-in/papers.ts';
import type { ReceiveDraft } from './draft.ts';

/** Mẫu 02 with everything that is missing, before anything is received. */
export function fetchShortage(draft: ReceiveDraft, key: string): Promise<Blob> {
  const owner = draft.owner.name.trim();
  const body = {
    procedureCode: draft.procedureCode,
    ...(draft.caseNo === undefined ? {} : { caseNo: draft.caseNo }),
    channel: 'counter' as const,
    papers: checkedPapers(draft),
    ...(owner ? { ownerName: owner } : {}),
  };
  return answer(api.POST('/api/paper-checks/print', { body, headers: { 'Idempotency-Key': key }, parseAs: 'blob' }));
}

/** A paper of a dossier; a receipt printed with the secret just answered keeps that secret. */
export function fetchForm({ id, form, trackingSecret }: { id: string; form: 'receipt' | 'resultReceipt'; trackingSecret?: string }, key: string): Promise<Blob> {
  return answer(api.POST('/api/dossiers/{id}/forms/{form}', { params: { path: { id, form } }, body: trackingSecret === undefined ? {} : { trackingSecret }, headers: { 'Idempotency-Key': key }, parseAs: 'blob' }));
}
