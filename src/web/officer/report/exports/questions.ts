import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { isUnfinished, type Format } from '#modules/reporting/rules/export-words.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { saveBytes } from '#web/parts/save-file.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { exportsText } from './text.ts';

export type Export = Answered<'getExport'>;
export type ExportAsked = Asked<'exportReport'>['asked'];
export type ExportOf = Asked<'exportReport'>['of'];

/** How often a file in the making is asked about: often enough that a small one seems to come at once. */
const EVERY_MS = 1000;
/** A list in which nothing is being made is asked for as any other. */
const CHANGED = ['listExports'];

/** Asks for a file. */
export function useExport(onDone: (asked: Export) => void) {
  return useAct((body: { of: ExportOf; format: Format; asked: ExportAsked }, key) => answer(api.POST('/api/report-exports', { body, headers: { 'Idempotency-Key': key } })), { onDone, changes: CHANGED });
}

/** How far a file is; asked again while it is being made. */
export function useExportState(id: string | undefined) {
  return useQuery({
    queryKey: ['getExport', id],
    enabled: id !== undefined,
    queryFn: () => answer(api.GET('/api/report-exports/{id}', { params: { path: { id: id ?? '' } } })),
    refetchInterval: ({ state }) => (state.data === undefined || isUnfinished(state.data.state) ? EVERY_MS : false),
  });
}

/** All of one's own files; asked again while one of them is being made. */
export function useExports() {
  return useInfiniteQuery({
    queryKey: ['listExports'],
    queryFn: ({ pageParam }) => answer(api.GET('/api/report-exports', { params: { query: pageParam ? { after: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => (state.data?.pages.some((page) => page.rows.some((row) => isUnfinished(row.state))) ? EVERY_MS : false),
  });
}

/** Gives a file up. */
export function useGiveUp() {
  const t = useSay(exportsText);
  const announce = useAnnounce();
  return useAct((id: string, key) => answer(api.POST('/api/report-exports/{id}/cancel', { params: { path: { id } }, headers: { 'Idempotency-Key': key } })), { onDone: () => announce(t('gaveUp')), changes: ['getExport', ...CHANGED] });
}

/** Brings the bytes of a finished file to this machine, under the name it was given. */
export function useSaving() {
  const t = useSay(exportsText);
  const announce = useAnnounce();
  return useAct(async ({ id, fileName }: { id: string; fileName: string }) => {
    const bytes: Blob = await answer(api.GET('/api/report-exports/{id}/file', { params: { path: { id } }, parseAs: 'blob' }));
    saveBytes(fileName, bytes);
    return fileName;
  }, { onDone: (name) => announce(t('saved', { name })) });
}
