import { badInput, type Problem } from '#kernel/problem.ts';

/** A line of cash taken at the door of which `left` đồng have gone on with no voucher yet. */
export type CodLine = { readonly entryId: string; readonly left: number };

/** Refuses naming what is not held any more, or more than is handed over. */
export function codNotHeld(amount: number, open: readonly CodLine[], named: readonly string[]): Problem | undefined {
  const lines = open.filter((line) => named.includes(line.entryId));
  if (lines.length !== new Set(named).size) return badInput('payment.codGone', 'codEntryIds');
  const total = lines.reduce((sum, line) => sum + line.left, 0);
  return total <= amount ? undefined : badInput('payment.codBeyond', 'codEntryIds', { total, amount });
}

/**
 * Which lines taken at the door an amount carries on, in đồng of each: those named first, then the oldest, so that what was collected never stays behind in a till while
 * other money goes. `open` in their order.
 */
export function carriedOn(amount: number, open: readonly CodLine[], named: readonly string[]): { entryId: string; amount: number }[] {
  const order = [...open.filter((line) => named.includes(line.entryId)), ...open.filter((line) => !named.includes(line.entryId))];
  const carried: { entryId: string; amount: number }[] = [];
  let rest = amount;
  for (const { entryId, left } of order) {
    if (rest === 0) break;
    const part = Math.min(left, rest);
    carried.push({ entryId, amount: part });
    rest -= part;
  }
  return carried;
}
