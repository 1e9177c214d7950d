/** What the inbox can show; the first is what it begins with. */
export const INBOX_STATES = ['waiting', 'answered', 'asked', 'withdrawing', 'settled'] as const;
export type InboxState = (typeof INBOX_STATES)[number];

export type InboxFilter = { readonly state: InboxState; readonly late: boolean; readonly text: string };

/** What the address keeps: never the text looked for, since a citizen's name must not stand in an address. */
export type InboxSearch = { loai?: string | undefined; han?: string | undefined };

/** The filter an address and the text kept beside it ask for. */
export function filterOf(search: InboxSearch, text: string): InboxFilter {
  return { state: INBOX_STATES.find((state) => state === search.loai) ?? INBOX_STATES[0], late: search.han === 'qua', text };
}

/** The address of a filter without its text; what the inbox begins with is left out. */
export function searchOf({ state, late }: InboxFilter): InboxSearch {
  return { loai: state === INBOX_STATES[0] ? undefined : state, han: late ? 'qua' : undefined };
}
