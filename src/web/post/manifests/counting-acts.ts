import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { about, CHANGED } from './questions.ts';
import type { Manifest, Settled } from './questions.ts';
import { manifestText } from './text.ts';

const CHANGED_BY_COUNT = [...CHANGED, 'getCounterDay', 'listDossiers', 'getDossier'] as const;

/** Signs for what was counted in. */
export function useAccept({ id }: Manifest, onSettled: (settled: Settled) => void) {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  return useAct((body: Asked<'acceptManifest'>, key: string) => answer(api.POST('/api/manifests/{id}/accept', { ...about(id, key), body })), {
    changes: CHANGED_BY_COUNT,
    onDone: (settled) => {
      announce(t('acceptedDone', { number: settled.manifest.number }));
      onSettled(settled);
    },
  });
}

/** Signs for one that was missing and has turned up. */
export function useAcceptFound({ id }: Manifest, onSettled: (settled: Settled) => void) {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  return useAct(
    async (body: Asked<'acceptFoundItem'>, key: string) => ({ postingNo: body.line.postingNo, settled: await answer(api.POST('/api/manifests/{id}/found', { ...about(id, key), body })) }),
    {
      changes: CHANGED_BY_COUNT,
      onDone: ({ postingNo, settled }) => {
        announce(t(settled.incidentsLeft > 0 ? 'foundLeft' : 'foundDone', { postingNo }));
        onSettled(settled);
      },
    },
  );
}
