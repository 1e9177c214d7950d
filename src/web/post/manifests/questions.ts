import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { CHANGED_BY_ACTS } from '../shipment/questions.ts';

export type Manifest = Answered<'getManifest'>;
export type ManifestLine = Manifest['lines'][number];
export type ManifestRow = Answered<'listManifests'>['rows'][number];
export type Settled = Answered<'acceptManifest'>;
export type Side = 'from' | 'to' | 'carried';

/** What any act on a manifest makes old. */
export const CHANGED = [...CHANGED_BY_ACTS, 'getManifest', 'listManifests'] as const;

const MINUTE_MS = 60_000;

/** Manifests of one side, newest first, looked at again each minute. */
export function useManifests(side: Side) {
  return useInfiniteQuery({
    queryKey: ['listManifests', side],
    initialPageParam: '',
    refetchInterval: MINUTE_MS,
    queryFn: ({ pageParam }) => answer(api.GET('/api/manifests', { params: { query: { side, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One manifest with its lines. */
export function useManifest(id: string) {
  return useQuery({ queryKey: ['getManifest', id], queryFn: () => answer(api.GET('/api/manifests/{id}', { params: { path: { id } } })) });
}

/** Whether the asker may do this with the manifest now. */
export function can(manifest: Manifest, act: Manifest['acts'][number]['act']): boolean {
  return manifest.acts.some((one) => one.act === act && one.allowed);
}

/** Path and headers of every act on one manifest. */
export function about(id: string, key: string) {
  return { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
}
