import type { Db } from '#platform/database.ts';

/** The dossier meant by its id, its code, or a number on a label of a shipment of it (a spoilt one too); of a parcel not filed yet it has no code. */
export function findSubject(db: Db, asked: { dossierId?: string | undefined; postingNo?: string | undefined; dossierCode?: string | undefined }): Promise<{ dossierId: string; code: string | null } | undefined> {
  return db.find(
    'postal.findCustodySubject',
    `with meant as (
       select $1::uuid as id where $1::uuid is not null
       union all select s.dossier_id from posting_label l join shipment s on s.id = l.shipment_id where l.posting_no = $2
       union all select s.dossier_id from shipment s where s.posting_no = $2
       union all select d.id from dossier d where d.code = $3)
     select m.id as dossier_id, d.code from meant m left join dossier d on d.id = m.id limit 1`,
    [asked.dossierId ?? null, asked.postingNo ?? null, asked.dossierCode ?? null],
  );
}
