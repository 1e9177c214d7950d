import { badInput, type Problem } from '#kernel/problem.ts';

export type BookEntry = { readonly bookNo: number; readonly receivedAt: Date };

/** What the paper book says was received cannot lie in the future. */
export function backfillInFuture(receivedAt: Date, now: Date): Problem | undefined {
  return receivedAt.getTime() > now.getTime() ? badInput('reception.backfillInFuture', 'receivedAt') : undefined;
}

/**
 * The paper book is filled in order: an entry lies between its neighbours of that day in number and in time, or its time is
 * explained (trap 77). A number is entered once.
 */
export function bookOrderBroken(entry: BookEntry, ofThatDay: readonly BookEntry[], explanation: string | null): Problem | undefined {
  if (ofThatDay.some((other) => other.bookNo === entry.bookNo)) return badInput('reception.bookNoTaken', 'bookNo', { bookNo: entry.bookNo });
  if (explanation !== null) return undefined;
  const early = ofThatDay.some((other) => other.bookNo < entry.bookNo && other.receivedAt > entry.receivedAt);
  const late = ofThatDay.some((other) => other.bookNo > entry.bookNo && other.receivedAt < entry.receivedAt);
  return early || late ? badInput('reception.bookOrder', 'receivedAt', { bookNo: entry.bookNo }) : undefined;
}
