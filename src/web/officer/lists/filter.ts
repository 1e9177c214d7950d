import { plusDays } from '#kernel/day.ts';
import type { Day } from '#kernel/day.ts';
import { PLACES } from '#modules/dossier/rules/sight.ts';
import type { Place } from '#modules/dossier/rules/sight.ts';
import { STATUSES } from '#modules/dossier/rules/statuses.ts';
import type { Status } from '#modules/dossier/rules/statuses.ts';
import type { Me } from '#web/parts/session.tsx';

/** Up to which promised day the list goes. */
export const DUES = ['all', 'late', 'today', 'next'] as const;
export type DueFilter = (typeof DUES)[number];

export type Filter = { readonly place: Place; readonly status: Status | undefined; readonly due: DueFilter; readonly text: string; readonly closed: boolean };

/** What the address of a list keeps: never the text looked for, since a citizen's name must not stand in an address. */
export type ListSearch = { noi?: string | undefined; trangThai?: string | undefined; han?: string | undefined; het?: string | undefined };

const ONE_STOP_KINDS: readonly string[] = ['OSS', 'CENTER'];

/** The list a person begins with: the counter's, her own, or her unit's. */
function firstPlace(me: Pick<Me, 'role' | 'unit'>): Place {
  if (ONE_STOP_KINDS.includes(me.unit.kind)) return 'reception';
  return me.role === 'SPECIALIST' ? 'mine' : 'competent';
}

/** The filter an address and the text kept beside it ask for; what they do not say is as the person begins. */
export function filterOf(search: ListSearch, text: string, me: Pick<Me, 'role' | 'unit'>): Filter {
  return {
    place: PLACES.find((place) => place === search.noi) ?? firstPlace(me),
    status: STATUSES.find((status) => String(status) === search.trangThai),
    due: DUES.find((due) => due === search.han) ?? 'all',
    text,
    closed: search.het === 'co',
  };
}

/** The address of a filter without its text; what a person begins with is left out. */
export function searchOf(filter: Filter, me: Pick<Me, 'role' | 'unit'>): ListSearch {
  return {
    noi: filter.place === firstPlace(me) ? undefined : filter.place,
    trangThai: filter.status === undefined ? undefined : String(filter.status),
    han: filter.due === 'all' ? undefined : filter.due,
    het: filter.closed ? 'co' : undefined,
  };
}

/** The first day that is no longer in the list; the server asks for days before it. */
export function dueBefore(due: DueFilter, today: Day): Day | undefined {
  if (due === 'all') return undefined;
  return plusDays(today, { late: 0, today: 1, next: 4 }[due]);
}

export function isNarrowed({ status, due, text }: Filter): boolean {
  return status !== undefined || due !== 'all' || text !== '';
}
