import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { gramsOf } from './draft.ts';
import type { ReturnDraft } from './draft.ts';

export type Area = Answered<'listPostalAreas'>['rows'][number];

const SHOWN = 12;

/** The areas of today; `here` once they are known. */
export function useAreas() {
  const { data, error } = useQuery({ queryKey: ['listPostalAreas'], staleTime: 600_000, queryFn: () => answer(api.GET('/api/postal/areas', { params: { query: {} } })) });
  return { rows: data?.rows ?? [], here: data !== undefined, error };
}

/** Who pays less, by the tariff in force. */
export function useGroups() {
  return useQuery({ queryKey: ['getTariff'], staleTime: 600_000, queryFn: () => answer(api.GET('/api/tariff', { params: { query: {} } })), select: ({ groups }) => groups });
}

/** What the way would cost, as soon as it is known. */
export function useQuote(fromArea: string | undefined, draft: ReturnDraft) {
  const weightGrams = gramsOf(draft);
  const { area: toArea, group } = draft;
  return useQuery({
    queryKey: ['quotePostage', fromArea, toArea, weightGrams, group],
    enabled: fromArea !== undefined && toArea !== undefined && weightGrams !== undefined,
    queryFn: () => answer(api.GET('/api/tariff/quote', { params: { query: { service: 'RETURN', fromArea: fromArea ?? '', toArea: toArea ?? '', weightGrams: weightGrams ?? 1, ...(group === undefined ? {} : { group }) } } })),
  });
}

/** The areas whose name has the typed words, with or without their marks. */
export function areasLike(areas: readonly Area[], typed: string): Area[] {
  const wanted = bare(typed).split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  return areas.filter((area) => wanted.every((word) => bare(`${area.name} ${area.province}`).includes(word))).slice(0, SHOWN);
}

function bare(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
