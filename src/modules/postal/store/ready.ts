/**
 * A dossier d whose result is ready and wanted by post and that nobody has taken. A written refusal on the merits goes like a result while it lies in the house,
 * though its dossier stays at 8.
 */
export const READY = `(d.status = 9 or d.status = 8 and d.stop_reason = 'REFUSED_ON_MERITS' and d.result = 'sealed'
    and exists (select from custody_item i where i.dossier_id = d.id and i.kind = 'result' and i.holder_kind <> 'citizen'))
  and d.result_choice = 'post' and d.cancelled_at is null and d.finished_at is not null
  and not exists (select from shipment o where o.dossier_id = d.id and o.direction = 'out' and o.accepted_at is not null and o.state not in ('returned', 'lost', 'cancelled'))`;
