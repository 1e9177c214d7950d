import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { about, CHANGED } from './questions.ts';
import type { Manifest, Settled } from './questions.ts';
import { manifestText } from './text.ts';
import { inParts, type Counted } from './verdicts.ts';

const CHANGED_BY_COUNT = [...CHANGED, 'getCounterDay', 'listDossiers'] as const;

/** Signs for what was counted in; a long list goes by parts, and what each part gave is shown as it comes: its secrets are told once. */
export function useAccept({ id }: Manifest, onSettled: (settled: Settled) => void) {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const told = useRef(new Set<string>());
  const onePart = async (lines: Counted[], key: string) => {
    const settled = await answer(api.POST('/api/manifests/{id}/accept-part', { ...about(id, key), body: { lines } }));
    if (!told.current.has(key)) onSettled(settled);
    told.current.add(key);
    for (const operation of CHANGED_BY_COUNT) void queries.invalidateQueries({ queryKey: [operation] });
  };
  const all = async (body: Asked<'acceptManifest'>, key: string) => {
    const { before, last } = inParts(body.lines);
    for (const [no, lines] of before.entries()) await onePart(lines, `${key}-${no}`);
    return answer(api.POST('/api/manifests/{id}/accept', { ...about(id, key), body: { ...body, lines: last } }));
  };
  return useAct(all, {
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
