import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';

/** What of a dossier that stands may travel by post now. */
export function checkPostingOf(dossierId: string) {
  return queryOptions({ queryKey: ['checkPosting', { dossierId }], queryFn: () => answer(api.GET('/api/posting-check', { params: { query: { dossierId } } })) });
}
