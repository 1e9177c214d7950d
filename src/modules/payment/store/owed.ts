import type { Db } from '#platform/database.ts';
import type { SubjectKind } from '../rules/charges.ts';
import type { CollectedAt } from '../rules/fee-rule.ts';
import type { Purse } from '../rules/purses.ts';

export type Owed = { readonly chargeId: string; readonly purse: Purse; readonly name: string; readonly amount: number; readonly collectedAt: CollectedAt; readonly pending: boolean };

/** What is still to be paid on one subject; `pending`: a transfer for it is awaited. A dossier's shipments owe for themselves. */
export function owedOf(db: Db, subject: { readonly kind: SubjectKind; readonly id: string }): Promise<Owed[]> {
  return db.rows(
    'payment.owedOf',
    `select id as charge_id, purse, name, amount, collected_at, state = 'pending' as pending from charge
      where subject_kind = $1 and subject_id = $2 and state in ('open', 'pending') order by charged_at, id`,
    [subject.kind, subject.id],
  );
}
