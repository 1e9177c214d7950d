import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { FileSlot } from '#web/parts/files/file-slot.tsx';
import { anyPending } from '#web/parts/files/rows.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay } from '#web/ui/language.tsx';
import type { Mandate } from './questions.ts';
import { mandateText } from './text.ts';

/** While a scanner is at work the list is asked again by itself. */
const ASK_AGAIN_MS = 4_000;

function scansOf(id: string) {
  return queryOptions({
    queryKey: ['listMandateScans', id],
    queryFn: () => answer(api.GET('/api/mandates/{id}/scans', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && anyPending(state.data.rows) ? ASK_AGAIN_MS : false),
  });
}

/** The scan of the signed paper: added, looked at, taken off with a reason. */
export function Scans({ id }: { id: string }) {
  const t = useSay(mandateText);
  const me = useMe();
  const queries = useQueryClient();
  const scans = useQuery(scansOf(id));
  const keep = (rows: { readonly rows: readonly object[] }) => queries.setQueryData(['listMandateScans', id], rows);
  return (
    <Loaded asked={scans} lines={2}>
      {({ rows }) => (
        <FileSlot
          place={`mandate:${id}`}
          component="paper"
          name={t('scanTitle')}
          files={rows}
          keptFor={me.staffId}
          attach={async (fileId) => keep(await answer(api.POST('/api/mandates/{id}/scans', { params: { path: { id } }, body: { fileId } })))}
          detach={async (useId, reason) => keep(await answer(api.POST('/api/mandates/{id}/scans/{useId}/remove', { params: { path: { id, useId } }, body: { reason } })))}
          reasonNeeded
          fileUrl={(useId) => `/api/mandates/${encodeURIComponent(id)}/scans/${encodeURIComponent(useId)}`}
          scan
        />
      )}
    </Loaded>
  );
}

export function ScansDialog({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const t = useSay(mandateText);
  return (
    <Dialog
      title={t('scanTitle')}
      open
      broad
      onClose={onClose}
      actions={
        <Button look="main" onPress={onClose}>
          {t('finish')}
        </Button>
      }
    >
      <Scans id={mandate.id} />
    </Dialog>
  );
}
