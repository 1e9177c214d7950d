import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Area = Answered<'listPostalAreas'>['rows'][number];

/** What a price is asked with. */
export type QuoteAsked = {
  readonly service: 'SEND' | 'RETURN' | 'BOTH';
  readonly fromArea: string;
  readonly toArea: string;
  readonly weightGrams: number;
  readonly returnArea?: string;
  readonly returnGrams?: number;
  readonly homePickUp?: boolean;
  readonly slip?: boolean;
  readonly forwardFee?: boolean;
  readonly group?: string;
};

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
export function useQuote(asked: QuoteAsked | undefined) {
  return useQuery({
    queryKey: ['quotePostage', asked],
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/tariff/quote', { params: { query: asked ?? NOTHING_ASKED } })),
  });
}

const NOTHING_ASKED: QuoteAsked = { service: 'SEND', fromArea: '', toArea: '', weightGrams: 1 };

/** The first areas whose name has the typed words; none before anything is typed. */
export function areasLike(areas: readonly Area[], typed: string): Area[] {
  return typed.trim() === '' ? [] : findAreas(areas, typed).slice(0, SHOWN);
}

/** The areas whose name has the typed words, with or without their marks. */
export function findAreas(areas: readonly Area[], typed: string): Area[] {
  const wanted = bare(typed).split(/\s+/).filter((word) => word !== '');
  return areas.filter((area) => wanted.every((word) => bare(`${area.name} ${area.province}`).includes(word)));
}

/** The one area whose name stands in an address; none where several do, for a price is never guessed between two. */
export function areaInAddress(areas: readonly Area[], address: string): Area | undefined {
  const typed = ` ${plain(address)} `;
  const named = areas.filter(({ kind, name }) => kind !== 'province' && typed.includes(` ${plain(name)} `));
  return named.length === 1 ? named[0] : undefined;
}

function plain(text: string): string {
  return bare(text).replace(/[^a-z0-9]+/g, ' ').trim();
}

function bare(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
