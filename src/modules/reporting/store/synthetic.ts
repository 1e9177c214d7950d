import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';

/** A period that was simulated: what happened in it at these units was made by a program. */
export type SyntheticPeriod = {
  readonly id: string;
  readonly planCode: string;
  readonly unitIds: readonly string[];
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly seed: number;
  readonly scalePercent: number;
};

/** True when something that was simulated lies in these days at one of these units; from null: from the beginning. */
export async function hasSynthetic(db: Db, unitIds: readonly string[], from: Day | null, to: Day): Promise<boolean> {
  const { found } = await db.row<{ found: boolean }>(
    'reporting.hasSynthetic',
    'select exists (select from synthetic_period where unit_ids && $1::uuid[] and from_day <= $3 and ($2::date is null or to_day >= $2)) as found',
    [unitIds, from, to],
  );
  return found;
}

/** Marks a period as simulated, before the first thing happens in it. */
export async function insertSynthetic(db: Db, row: SyntheticPeriod, at: Date): Promise<void> {
  await db.run(
    'reporting.insertSynthetic',
    'insert into synthetic_period (id, plan_code, unit_ids, from_day, to_day, seed, scale_percent, begun_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [row.id, row.planCode, row.unitIds, row.fromDay, row.toDay, row.seed, row.scalePercent, at],
  );
}
