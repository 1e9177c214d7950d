/**
 * How much happens in a simulated period, and how: every number here is made up by this project to look like a counter, none is measured or quoted. Only the
 * order of magnitude of a working day (about 19 turns at the counter, 28 of help, 4 by post) follows the figures of the pilot, which size it and are never met.
 */
export const A_WORKING_DAY = { counter: 8, online: 2.5, parcels: 1.7, guidance: 3.5, help: 22 } as const;

/** Mondays are busiest; by weekday, 0 Sunday. */
export const WEEKDAY_SHARE = [0, 1.25, 1.05, 0.95, 0.9, 0.85, 0.4] as const;

/** When people come: half hours from 7:30 to 11:00 and from 13:30 to 16:00, each with its weight. */
export const HOURS: readonly (readonly [number, number])[] = [
  [450, 6], [480, 12], [510, 14], [540, 13], [570, 11], [600, 9], [630, 6],
  [810, 7], [840, 11], [870, 9], [900, 6], [930, 4],
];

/** The habit forms: what comes by post and online grows from this share of its average at the beginning to that at the end. */
export const HABIT = { from: 0.6, to: 1.4 } as const;

/** How the fields of the plan are asked for; a field that is not here weighs one. */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = { TP: 34, TC: 20, XD: 11, LD: 9, GD: 5, CT: 5, VH: 3, NN: 4, NV: 3, YT: 4, DT: 2 };

/** Shares of what may become of a dossier. */
export const SHARES = {
  /** Received by the post's clerks, where they may. */
  byPost: 0.62,
  /** A person who was here before. */
  knownPerson: 0.22,
  /** The result goes home by post, of what was brought to the counter or filed online. */
  homeByPost: 0.13,
  /** Of what came by post: booked both ways. */
  bothWays: 0.55,
  /** Filed online with help. */
  helped: 0.6,
  supplement: 0.08,
  supplementNeverBrought: 0.1,
  noticeFirst: 0.12,
  refusedAtReception: 0.2,
  withdrawn: 0.012,
  refusedOnMerits: 0.02,
  corrected: 0.008,
  rated: 0.3,
  parcelIncomplete: 0.06,
  parcelRefused: 0.03,
  nobodyHome: 0.1,
  guidedFirst: 0.15,
  voided: 0.004,
  /** Written into the paper book and entered the next working morning. */
  paperBook: 0.012,
} as const;

/** When a dossier is solved, beside its day. */
export const PUNCTUALITY: readonly (readonly ['early' | 'onTime' | 'late' | 'apology', number])[] = [['early', 52], ['onTime', 38], ['late', 6], ['apology', 4]];
