-- room: postal
-- What is ready for the post and not taken: written refusals on the merits, beside the results of solved dossiers.
create index dossier_refusal_by_post on dossier (reception_unit_id) where status = 8 and stop_reason = 'REFUSED_ON_MERITS' and result_choice = 'post';
