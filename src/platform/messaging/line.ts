/** One message as it goes out: to one telephone or mailbox, under one id that stays the same however often it is said. */
export type Outgoing = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string; readonly language: 'vi' | 'en' };

/**
 * What became of a hand-over. `taken`: the receiver said yes (with the name it gave it); `refused`: no for good; `putOff`: not now (and in how many seconds again, 0: not said);
 * `unreached`: nothing was handed over, the channel is down or does not know us; `unknown`: the words may have arrived, no answer came.
 */
export type Handed = { readonly outcome: 'taken'; readonly ref: string | null } | { readonly outcome: 'refused' | 'unreached' | 'unknown' } | { readonly outcome: 'putOff'; readonly afterSeconds: number };

/** A way out, held open for as long as there is something to say. */
export type Line = { readonly hand: (message: Outgoing, stop: AbortSignal) => Promise<Handed>; readonly close: () => void };

/** The longest name of a receiver that is kept. */
export const LONGEST_REF = 200;
