import type { Db } from '#platform/database.ts';
import type { CONSENT_EVIDENCES, Purpose } from '../rules/consents.ts';

type Evidence = (typeof CONSENT_EVIDENCES)[number];

/** Somebody by her identity number, or by her account where no number of hers is verified. */
export type Who = { readonly idNumber: string | null; readonly citizenId: string | null };

export type SaidRow = { readonly purpose: Purpose; readonly given: boolean; readonly at: Date; readonly evidence: Evidence };

export type NewConsent = Who & {
  readonly id: string;
  readonly purpose: Purpose;
  readonly given: boolean;
  readonly evidence: Evidence;
  readonly signature: string | null;
  readonly documentNo: string | null;
  readonly textVersion: number;
  readonly at: Date;
  readonly unitId: string | null;
  readonly by: string | null;
};

export async function insertConsent(db: Db, row: NewConsent): Promise<void> {
  await db.run(
    'mandate.insertConsent',
    `insert into data_consent (id, id_number, citizen_id, purpose, given, evidence, signature, document_no, text_version, said_at, unit_id, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [row.id, row.idNumber, row.citizenId, row.purpose, row.given, row.evidence, row.signature, row.documentNo, row.textVersion, row.at, row.unitId, row.by],
  );
}

/** All she said, the newest first; under her number and under her account. */
export function listSaid(db: Db, { idNumber, citizenId }: Who): Promise<SaidRow[]> {
  return db.rows(
    'mandate.listSaid',
    'select purpose, given, said_at as at, evidence from data_consent where id_number = $1 or citizen_id = $2::uuid order by said_at desc, id desc limit 100',
    [idNumber, citizenId],
  );
}
