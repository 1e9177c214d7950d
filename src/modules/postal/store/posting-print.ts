import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';

export type PostingPrint = {
  readonly clerk: string;
  readonly official: string | null;
  readonly groupName: string | null;
  readonly groupPercent: number | null;
  readonly resultTitle: string | null;
  readonly resultNumber: string | null;
  readonly resultDay: Day | null;
  readonly takerName: string | null;
  readonly takerIdKind: 'CCCD' | 'CMND' | 'PASSPORT' | 'MST' | 'NONE' | null;
  readonly authority: string | null;
  readonly deliveredAt: Date | null;
  readonly courier: string | null;
  readonly toRecover: readonly { readonly name: string; readonly recovered: boolean }[];
};

/** What the phiếu gửi says beside the shipment itself. */
export function getPostingPrint(db: Db, shipmentId: string): Promise<PostingPrint> {
  return db.row(
    'postal.getPostingPrint',
    `select ab.name as clerk, ag.name as official, g.name_vi as group_name, g.percent as group_percent, r.title as result_title, r.doc_number as result_number, r.doc_day as result_day,
       t.receiver_name as taker_name, t.receiver_id_kind as taker_id_kind, t.evidence_note as authority, v.delivered_at, co.name as courier,
       (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'recovered', p.recovered_at is not null) order by p.name), '[]') from paper_to_recover p where s.direction = 'out' and p.dossier_id = s.dossier_id) as to_recover
       from shipment s join staff ab on ab.id = s.accepted_by left join staff ag on ag.id = s.agency_signer_id
       left join tariff_group g on g.version_code = s.tariff_version and g.code = s.tariff_group
       left join lateral (select title, doc_number, doc_day from dossier_result where s.direction = 'out' and dossier_id = s.dossier_id and step = 'sealed' order by no desc limit 1) r on true
       left join shipment_delivery v on v.shipment_id = s.id left join staff co on co.id = v.delivered_by
       left join lateral (select receiver_name, receiver_id_kind, case when receiver_role = 'authorised' then evidence_note end as evidence_note from result_return where v.shipment_id is not null and dossier_id = s.dossier_id and item = 'result' order by returned_at desc limit 1) t on true
      where s.id = $1`,
    [shipmentId],
  );
}
