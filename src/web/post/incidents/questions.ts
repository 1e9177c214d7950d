import { useInfiniteQuery } from '@tanstack/react-query';
import { SUBJECT_KINDS } from '#modules/custody/rules.ts';
import type { SubjectKind } from '#modules/custody/rules.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Incident = Answered<'listIncidents'>['rows'][number];
/** Of one thing, of one dossier, or all that may be seen. */
export type About = { readonly subjectKind?: SubjectKind; readonly subjectId?: string; readonly dossierId?: string };

/** What the address asks for. */
export function aboutFrom({ loai, cua, hoSo }: { readonly loai?: string | undefined; readonly cua?: string | undefined; readonly hoSo?: string | undefined }): About {
  const subjectKind = SUBJECT_KINDS.find((kind) => kind === loai);
  return { ...(subjectKind !== undefined && cua !== undefined ? { subjectKind, subjectId: cua } : {}), ...(hoSo === undefined ? {} : { dossierId: hoSo }) };
}

/** What went wrong at my unit and with my handovers, oldest first. */
export function useIncidents(open: boolean, about: About) {
  return useInfiniteQuery({
    queryKey: ['listIncidents', open, about],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/incidents', { params: { query: { open, ...about, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
