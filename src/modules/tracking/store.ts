import type { Db } from '#platform/database.ts';
import type { JourneyEvent, Parcel } from './rules/journey.ts';
import type { Tracked } from './rules/progress.ts';

/** Counts a look-up of a code from an address before anything is known of it; answers how many there were in the window. */
export async function countAttempt(db: Db, pairHash: Buffer, now: Date, since: Date): Promise<number> {
  const { attempts } = await db.row<{ attempts: number }>(
    'tracking.countAttempt',
    `insert into tracking_attempt as t (pair_hash, attempts, began_at) values ($1, 1, $2)
     on conflict (pair_hash) do update set
       attempts = case when t.began_at <= $3 then 1 else least(t.attempts + 1, 1000) end,
       began_at = case when t.began_at <= $3 then excluded.began_at else t.began_at end
     returning attempts`,
    [pairHash, now, since],
  );
  return attempts;
}

export async function deleteAttempts(db: Db, pairHash: Buffer): Promise<void> {
  await db.run('tracking.deleteAttempts', 'delete from tracking_attempt where pair_hash = $1', [pairHash]);
}

/** Forgets attempts that no longer throttle, a few at a time and never waiting for another look-up. */
export async function forgetAttempts(db: Db, since: Date): Promise<void> {
  await db.run(
    'tracking.forgetAttempts',
    'delete from tracking_attempt where pair_hash in (select pair_hash from tracking_attempt where began_at <= $1 order by began_at limit 50 for update skip locked)',
    [since],
  );
}

export type TrackedRow = Omit<Tracked, 'supplementedAt' | 'obligationMetAt' | 'reappointedAt' | 'postedAt' | 'deliveredAt' | 'journey'> & {
  readonly id: string;
  readonly unitId: string;
  readonly unitAddress: string;
  readonly unitPhone: string;
  /** The hash of the secret that opens it now. */
  readonly secretHash: Buffer | null;
};

/** A dossier by its code, or by the number of the acknowledgement it was filed online under; with the hash of its secret. No column about people is read in this room. */
export function findByCode(db: Db, code: string): Promise<TrackedRow | undefined> {
  return db.find(
    'tracking.findByCode',
    `select d.id, coalesce(d.code, t.receipt_no) as code, d.status, d.correcting, d.result_choice, d.stop_reason, d.term_unit, d.received_at, d.due_day, d.due_at, d.provisional,
            coalesce(case when d.status = 6 then d.obligation_respond_by end, case when d.status = 5 then d.supplement_respond_by end) as respond_by,
            d.first_finished_at, d.returned_at, d.cancelled_at, u.id as unit_id, u.name as unit_name, u.address as unit_address, u.phone as unit_phone, s.secret_hash
       from dossier d join org_unit u on u.id = d.reception_unit_id left join dossier_secret s on s.dossier_id = d.id and s.voided_at is null left join submission t on t.dossier_id = d.id
      where d.code = $1 or d.id = (select dossier_id from submission where receipt_no = $1)`,
    [code],
  );
}

export type Way = Pick<Tracked, 'supplementedAt' | 'obligationMetAt' | 'reappointedAt' | 'postedAt' | 'deliveredAt'>;

/** What happened on the way, by its times only. */
export async function getWay(db: Db, dossierId: string): Promise<Way> {
  const happened = await db.rows<{ what: keyof Way; at: Date }>(
    'tracking.listWay',
    `select 'supplementedAt' as what, received_at as at from supplement_request where dossier_id = $1 and received_at is not null
     union all select 'obligationMetAt', paid_at from obligation where dossier_id = $1 and paid_at is not null
     union all select 'reappointedAt', made_at from appointment where dossier_id = $1 and kind = 'apology'
     union all select case kind when 'postal.outAccepted' then 'postedAt' else 'deliveredAt' end, happened_at from journal_entry e
       where dossier_id = $1 and kind in ('postal.outAccepted', 'postal.outDelivered')
         and not exists (select from journal_entry v where v.subject_id = e.id and v.kind = 'reception.eventVoided')
         and not exists (select from shipment s where s.id = e.subject_id and s.state in ('returned', 'lost', 'cancelled'))
     order by at`,
    [dossierId],
  );
  const timesOf = (what: keyof Way) => happened.filter((one) => one.what === what).map(({ at }) => at);
  return {
    supplementedAt: timesOf('supplementedAt'),
    obligationMetAt: timesOf('obligationMetAt'),
    reappointedAt: timesOf('reappointedAt'),
    postedAt: timesOf('postedAt').at(-1) ?? null,
    deliveredAt: timesOf('deliveredAt').at(-1) ?? null,
  };
}

export type ParcelRow = Parcel & {
  readonly id: string;
  readonly postingNo: string;
  readonly promisedDay: string | null;
  readonly clockStopped: boolean;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitAddress: string;
  readonly unitPhone: string;
  readonly secretHash: Buffer | null;
};

/** A parcel by the number on its label, with the hash of its secret; no column about people is read in this room. */
export function findParcel(db: Db, postingNo: string): Promise<ParcelRow | undefined> {
  return db.find(
    'tracking.findParcel',
    `select s.id, s.posting_no, s.direction, s.state, s.promised_day, s.clock_stopped_at is not null as clock_stopped, u.id as unit_id, u.name as unit_name, u.address as unit_address,
            u.phone as unit_phone, s.secret_hash
       from shipment s join org_unit u on u.id = s.one_stop_id where s.posting_no = $1`,
    [postingNo],
  );
}

/** What the post did with a dossier and its result, or with one parcel, in the order it happened; what was corrected is left out, and that the carrier
 * says it has brought a result back: it is back when the agency has counted it in. */
export function listJourney(db: Db, of: { dossierId?: string; shipmentId?: string }): Promise<(JourneyEvent & { promisedDay: string | null })[]> {
  return db.rows(
    'tracking.listJourney',
    `select s.direction, e.code, e.happened_at as at, case when s.clock_stopped_at is null then s.promised_day end as promised_day
       from shipment s join shipment_event e on e.shipment_id = s.id
      where (s.dossier_id = $1 or s.id = $2) and s.accepted_at is not null and e.code <> 'CORRECTED' and not exists (select from shipment_event c where c.shipment_id = s.id and c.corrects = e.id)
        and not (s.direction = 'out' and e.source = 'carrier' and (e.code = 'RETURNED' or e.code = 'DELIVERED' and s.state in ('returning', 'returned')))
      order by e.happened_at, e.id`,
    [of.dossierId ?? null, of.shipmentId ?? null],
  );
}
