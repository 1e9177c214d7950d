import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import type { Counted } from './count-card.tsx';
import { TILL_CHANGES } from './questions.ts';
import { tillText } from './text.ts';

const about = (id: string, key: string) => ({ params: { path: { id } }, headers: { 'Idempotency-Key': key } });
const why = (reason: string) => (reason === '' ? {} : { reason });
/** What was counted, with its banknotes where she counted those. */
const count = ({ counted, pieces }: Pick<Counted, 'counted' | 'pieces'>) => ({ counted, ...(pieces.length === 0 ? {} : { pieces }) });

/** Opens my till with what was counted. */
export function useOpen() {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct((body: Asked<'openCashSession'>, key: string) => answer(api.POST('/api/cash-sessions', { body, headers: { 'Idempotency-Key': key } })), {
    changes: TILL_CHANGES,
    onDone: ({ incidents }) => announce(incidents.length > 0 ? t('openedDiffers', { count: incidents.length }) : t('opened')),
  });
}

/** Closes my till. */
export function useClose(id: string) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct((told: Counted, key: string) => answer(api.POST('/api/cash-sessions/{id}/close', { ...about(id, key), body: { ...count(told), ...why(told.reason) } })), {
    changes: TILL_CHANGES,
    onDone: () => announce(t('closed')),
  });
}

/** Closes my till and offers it to a colleague, who counts it. */
export function useHandTill(id: string) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct(
    ({ toStaffId, ...told }: Counted & { toStaffId: string }, key: string) => answer(api.POST('/api/cash-sessions/{id}/hand-over', { ...about(id, key), body: { toStaffId, ...count(told), ...why(told.reason) } })),
    { changes: TILL_CHANGES, onDone: () => announce(t('handedTill')) },
  );
}

/** Takes back the offer of my till, which nobody has counted yet. */
export function useWithdrawTill(id: string, onDone: () => void) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct((_: object, key: string) => answer(api.POST('/api/cash-sessions/{id}/withdraw', about(id, key))), {
    changes: TILL_CHANGES,
    onDone: () => {
      announce(t('offerBack'));
      onDone();
    },
  });
}

/** Closes the till of somebody who is not here. */
export function useCloseForAbsent(id: string) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct(
    (told: Counted, key: string) => answer(api.POST('/api/cash-sessions/{id}/close-for-absent', { ...about(id, key), body: { ...count(told), absentReason: told.absentReason, ...why(told.reason) } })),
    { changes: TILL_CHANGES, onDone: ({ incidents }) => announce(incidents.length > 0 ? t('closedIncidents', { count: incidents.length }) : t('closed')) },
  );
}

/** Signs second, with a count of one's own. */
export function useCountersign(id: string) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct((told: Counted, key: string) => answer(api.POST('/api/cash-sessions/{id}/countersign', { ...about(id, key), body: count(told) })), {
    changes: TILL_CHANGES,
    onDone: ({ incidents }) => announce(incidents.length > 0 ? t('signedDiffers', { count: incidents.length }) : t('signed')),
  });
}

/** Takes over a till a colleague handed to me. */
export function useAccept(id: string) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  return useAct((told: Counted, key: string) => answer(api.POST('/api/cash-sessions/{id}/accept', { ...about(id, key), body: count(told) })), {
    changes: TILL_CHANGES,
    onDone: ({ incidents }) => announce(incidents.length > 0 ? t('acceptedDiffers', { count: incidents.length }) : t('accepted')),
  });
}

/** The reconciliation sheet on paper. */
export function fetchSheet(id: string, key: string): Promise<Blob> {
  return answer(api.POST('/api/cash-sessions/{id}/print', { ...about(id, key), parseAs: 'blob' }));
}
