import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import type { Counted } from './count-card.tsx';
import { TILL_CHANGES } from './questions.ts';
import { tillText } from './text.ts';

const about = (id: string, key: string) => ({ params: { path: { id } }, headers: { 'Idempotency-Key': key } });
const why = (reason: string) => (reason === '' ? {} : { reason });

/** Opens my till with what was counted. */
export function useOpen() {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct((body: { counted: Counted['counted']; added?: Counted['counted'] }, key: string) => answer(api.POST('/api/cash-sessions', { body, headers: { 'Idempotency-Key': key } })), {
    changes: TILL_CHANGES,
    onDone: ({ incidents }) => announce(incidents.length > 0 ? t('openedDiffers', { count: incidents.length }) : t('opened')),
  });
}

/** Closes my till. */
export function useClose(id: string) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct(({ counted, reason }: Counted, key: string) => answer(api.POST('/api/cash-sessions/{id}/close', { ...about(id, key), body: { counted, ...why(reason) } })), {
    changes: TILL_CHANGES,
    onDone: () => announce(t('closed')),
  });
}

/** Closes the till of somebody who is not here. */
export function useCloseForAbsent(id: string) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct(
    ({ counted, reason, absentReason }: Counted, key: string) => answer(api.POST('/api/cash-sessions/{id}/close-for-absent', { ...about(id, key), body: { counted, absentReason, ...why(reason) } })),
    { changes: TILL_CHANGES, onDone: () => announce(t('closed')) },
  );
}

/** Signs second, with a count of one's own. */
export function useCountersign(id: string) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct(({ counted }: Counted, key: string) => answer(api.POST('/api/cash-sessions/{id}/countersign', { ...about(id, key), body: { counted } })), {
    changes: TILL_CHANGES,
    onDone: ({ incidents }) => announce(incidents.length > 0 ? t('signedDiffers', { count: incidents.length }) : t('signed')),
  });
}

/** Takes over a till a colleague handed to me. */
export function useAccept(id: string) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct(({ counted }: Counted, key: string) => answer(api.POST('/api/cash-sessions/{id}/accept', { ...about(id, key), body: { counted } })), {
    changes: TILL_CHANGES,
    onDone: () => announce(t('accepted')),
  });
}

/** The reconciliation sheet on paper. */
export function fetchSheet(id: string, key: string): Promise<Blob> {
  return answer(api.POST('/api/cash-sessions/{id}/print', { ...about(id, key), parseAs: 'blob' }));
}
