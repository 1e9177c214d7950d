import { Type } from 'typebox';

/** An instant in an answer: a `Date` inside, ISO 8601 in UTC outside. */
export const Instant = Type.Unsafe<Date>({ type: 'string', format: 'date-time' });

/** An instant that may not have come yet. */
export const MaybeInstant = Type.Unsafe<Date | null>({ type: ['string', 'null'], format: 'date-time' });
