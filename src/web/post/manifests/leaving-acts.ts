import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { about, CHANGED } from './questions.ts';
import type { Manifest } from './questions.ts';
import { manifestText } from './text.ts';

/** Closes the bag. */
export function useSeal({ id }: Manifest) {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  return useAct((body: Asked<'sealManifest'>, key: string) => answer(api.POST('/api/manifests/{id}/seal', { ...about(id, key), body })), { changes: CHANGED, onDone: ({ number }) => announce(t('sealDone', { number })) });
}

/** Gives it to who carries it. */
export function useHandOver({ id }: Manifest) {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  return useAct((body: Asked<'handOverManifest'>, key: string) => answer(api.POST('/api/manifests/{id}/hand-over', { ...about(id, key), body })), { changes: CHANGED, onDone: ({ number }) => announce(t('handDone', { number })) });
}

/** Gives up an open list. */
export function useCancel({ id }: Manifest, onDone: () => void) {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  return useAct((body: Asked<'cancelManifest'>, key: string) => answer(api.POST('/api/manifests/{id}/cancel', { ...about(id, key), body })), {
    changes: CHANGED,
    onDone: ({ number }) => {
      announce(t('cancelDone', { number }));
      onDone();
    },
  });
}
