import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { KeptAppointment } from '../rules/appointment-review.ts';
import type { Stage, Status } from '../rules/statuses.ts';
import type { DossierRow } from './rows.ts';

type Candidate = Pick<DossierRow, 'id' | 'version' | 'procedureCode' | 'procedureName' | 'termCount' | 'termUnit' | 'provisional'> & {
  readonly code: string;
  readonly status: Status;
  readonly stage: Stage | null;
  readonly ownerName: string | null;
  readonly dueDay: Day;
  readonly dueAt: Date;
};
type AppointmentText = Pick<KeptAppointment, 'kind' | 'dueDay' | 'provisional' | 'calendarDay'> & { readonly dueAt: string; readonly countedFrom: string; readonly madeAt: string };
type WaitText = { readonly from: string; readonly to: string | null };

/** An open promise one of whose years was loaded after it was made, with all it was counted from. */
export type ReviewCandidate = Candidate & { readonly appointments: readonly KeptAppointment[]; readonly waits: readonly { readonly from: Date; readonly to: Date | null }[] };

/**
 * The open promises of a unit that may be touched: a year between reception and due day was loaded since. A promise made within a day of the
 * loading counts as made before it, since it may have been counted by the calendar of then.
 */
export async function listReviewCandidates(db: Db, asked: { unitId: string; after: { dueDay: Day; id: string } | undefined; limit: number }): Promise<ReviewCandidate[]> {
  const rows = await db.rows<Candidate & { appointments: AppointmentText[]; waits: WaitText[] }>(
    'dossier.listReviewCandidates',
    `select d.id, d.version, d.code, d.status, d.stage, d.procedure_code, d.procedure_name, d.term_count, d.term_unit, d.due_day, d.due_at, d.provisional, o.name as owner_name,
       (select jsonb_agg(jsonb_build_object('kind', a.kind, 'dueDay', a.due_day, 'dueAt', a.due_at, 'provisional', a.provisional, 'countedFrom', a.counted_from, 'calendarDay', a.calendar_day, 'madeAt', a.made_at) order by a.no)
        from appointment a where a.dossier_id = d.id) as appointments,
       (select coalesce(jsonb_agg(jsonb_build_object('from', b.requested_at, 'to', b.paid_at) order by b.requested_at), '[]') from obligation b where b.dossier_id = d.id and b.exclude_waiting) as waits
     from dossier d left join dossier_party o on o.dossier_id = d.id and o.role = 'owner' and o.replaced_at is null
     where d.reception_unit_id = $1 and d.status in (2, 4, 5, 6, 7) and d.due_day is not null and d.first_finished_at is null and d.cancelled_at is null
       and exists (select from calendar_year y
         where y.year between extract(year from d.received_day) and extract(year from d.due_day) and y.loaded_at > d.received_at - interval '1 day'
           and y.loaded_at > (select max(a.made_at) from appointment a where a.dossier_id = d.id) - interval '1 day')
       and ($2::date is null or (d.due_day, d.id) > ($2, $3::uuid))
     order by d.due_day, d.id limit $4`,
    [asked.unitId, asked.after?.dueDay ?? null, asked.after?.id ?? null, asked.limit],
  );
  return rows.map((row) => ({
    ...row,
    appointments: row.appointments.map((one) => ({ ...one, dueAt: new Date(one.dueAt), countedFrom: new Date(one.countedFrom), madeAt: new Date(one.madeAt) })),
    waits: row.waits.map(({ from, to }) => ({ from: new Date(from), to: to === null ? null : new Date(to) })),
  }));
}
