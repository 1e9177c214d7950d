import { useState } from 'react';
import { useAct } from '#web/parts/act.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import type { ReceivedOne } from './done-list.tsx';
import { fetchForm } from './papers.ts';
import { receiveText } from './text.ts';

/**
 * Prints receipts one after the other, each in its own tab. A browser that opens only the first leaves the others as links
 * beside their dossiers: a receipt that is fetched once is not printed again as a copy.
 */
export function useReceipts() {
  const t = useSay(receiveText);
  const announce = useAnnounce();
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({});
  const fetching = useAct(fetchForm, { changes: ['getDossier'] });
  const print = async (all: readonly ReceivedOne[]) => {
    for (const { dossier, trackingSecret } of all) {
      const paper = await fetching.mutateAsync({ id: dossier.id, form: 'receipt', ...(trackingSecret ? { trackingSecret } : {}) });
      const address = URL.createObjectURL(paper);
      setAddresses((before) => ({ ...before, [dossier.id]: address }));
      window.open(address, '_blank');
    }
    announce(t('receiptsReady', { count: all.length }));
  };
  return { print: (all: readonly ReceivedOne[]) => void print(all).catch(() => undefined), addresses, error: fetching.error, isPending: fetching.isPending };
}
