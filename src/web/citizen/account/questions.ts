import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type MyDossier = Answered<'listMyDossiers'>['rows'][number];
export type OneDossier = Answered<'getMyDossier'>;
export type Mandate = Answered<'listMyMandates'>['rows'][number];
export type Message = Answered<'listMyMessages'>['rows'][number];
export type Profile = Answered<'getMyProfile'>;
export type ContactChoice = Answered<'getContactChoice'>;
export type DataConsent = Answered<'listMyConsents'>['rows'][number];

/** The page of a list that comes after a mark. */
const after = (mark: string) => ({ params: { query: mark === '' ? {} : { after: mark } } });
const paged = { initialPageParam: '', getNextPageParam: (page: { readonly next: string | null }) => page.next } as const;

export const listMyDossiers = infiniteQueryOptions({ ...paged, queryKey: ['listMyDossiers'], queryFn: ({ pageParam }) => answer(api.GET('/api/my/dossiers', after(pageParam))) });

export function getMyDossier(id: string) {
  return queryOptions({ queryKey: ['getMyDossier', id], queryFn: () => answer(api.GET('/api/my/dossiers/{id}', { params: { path: { id } } })) });
}

export const listMyMessages = infiniteQueryOptions({ ...paged, queryKey: ['listMyMessages'], queryFn: ({ pageParam }) => answer(api.GET('/api/my/messages', after(pageParam))) });

export const listMyViews = infiniteQueryOptions({ ...paged, queryKey: ['listMyViews'], queryFn: ({ pageParam }) => answer(api.GET('/api/citizen/views', after(pageParam))) });

export const listMyMandates = queryOptions({ queryKey: ['listMyMandates'], queryFn: () => answer(api.GET('/api/my/mandates')) });

export const listMyConsents = queryOptions({ queryKey: ['listMyConsents'], queryFn: () => answer(api.GET('/api/my/consents')) });

export const getMyProfile = queryOptions({ queryKey: ['getMyProfile'], queryFn: () => answer(api.GET('/api/citizen/profile')) });

export const getContactChoice = queryOptions({ queryKey: ['getContactChoice'], queryFn: () => answer(api.GET('/api/my/contact-choice')) });
