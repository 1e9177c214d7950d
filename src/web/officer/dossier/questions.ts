import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useLanguage } from '#web/ui/language.tsx';

export type Dossier = Answered<'getDossier'>;
export type MoveAnswer = Dossier['moves'][number];
export type MoveName = MoveAnswer['move'];
export type Entry = Dossier['timeline'][number];

/** One dossier as the server shows it to the person signed in. Every look is logged, so the page does not ask by itself again and again. */
export function getDossier(id: string) {
  return queryOptions({ queryKey: ['getDossier', id], refetchOnWindowFocus: false, queryFn: () => answer(api.GET('/api/dossiers/{id}', { params: { path: { id } } })) });
}

/** The name of a field in words; its code until the names are here. */
export function useFieldName(code: string): string {
  const fields = useQuery({ queryKey: ['listFields'], staleTime: Number.POSITIVE_INFINITY, queryFn: () => answer(api.GET('/api/fields', { params: { query: {} } })) });
  return fields.data?.rows.find((row) => row.code === code)?.name ?? code;
}

/** The days that did not count on the way to the promised day, if the calendar still gives that day. */
export function useSkippedDays(dossier: Dossier): readonly { day: string; why: string }[] {
  const promised = dossier.appointments.at(-1);
  const { term } = dossier;
  const { language } = useLanguage();
  const asked = useQuery({
    queryKey: ['computeDueDate', promised?.countedFrom, term, language],
    enabled: promised !== undefined && promised.kind !== 'apology',
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => answer(api.POST('/api/due-dates', { body: { receivedAt: promised?.countedFrom ?? '', term }, headers: { 'Accept-Language': language } })),
  });
  return asked.data && asked.data.dueDay === promised?.dueDay ? asked.data.skipped : [];
}
