import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import type { Settled } from './questions.ts';
import { manifestText } from './text.ts';

type Form = { readonly id: string; readonly form: 'receipt' | 'supplement' | 'refusal'; readonly trackingSecret: string | null };

/** The receipt of what was filed, with the secret just told. */
export function receiptOf({ dossierId, trackingSecret }: Settled['filed'][number]): Form {
  return { id: dossierId, form: 'receipt', trackingSecret };
}

/** Mẫu 02 or 03 of what was sent back. */
export function formOf({ dossierId, rejection }: Settled['rejected'][number]): Form {
  return { id: dossierId, form: rejection, trackingSecret: null };
}

/**
 * Prints papers of dossiers one after the other, each in its own tab. What was printed once stays as a link beside its dossier: a paper fetched again
 * is a copy.
 */
export function useForms() {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({});
  const fetching = useAct(fetchForm, { changes: ['getDossier'] });
  const print = async (forms: readonly Form[]) => {
    for (const form of forms) {
      const address = URL.createObjectURL(await fetching.mutateAsync(form));
      setAddresses((before) => ({ ...before, [form.id]: address }));
      window.open(address, '_blank');
    }
    announce(t('printed', { count: forms.length }));
  };
  return { print: (forms: readonly Form[]) => void print(forms).catch(() => undefined), addresses, error: fetching.error, isPending: fetching.isPending };
}

function fetchForm({ id, form, trackingSecret }: Form, key: string): Promise<Blob> {
  return answer(api.POST('/api/dossiers/{id}/forms/{form}', { params: { path: { id, form } }, body: trackingSecret === null ? {} : { trackingSecret }, headers: { 'Idempotency-Key': key }, parseAs: 'blob' }));
}
