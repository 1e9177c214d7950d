import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Wants, Way } from '../rules/channels.ts';

/** Who is told, by what, and what she chose; nothing chosen is null. */
export type Person = {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly idNumber: string | null;
  readonly citizenId: string | null;
  readonly language: 'vi' | 'en' | null;
  readonly way: Way | null;
  readonly wants: Wants | null;
};
export type Place = { readonly unitId: string | null; readonly place: string | null; readonly placePhone: string | null };
export type DossierTold = Person &
  Place & {
    readonly code: string | null;
    readonly receiptNo: string | null;
    readonly status: number;
    readonly resultChoice: 'counter' | 'post' | 'electronic';
    readonly arrivedAt: Date;
    readonly dueDay: Day | null;
    readonly cancelledAt: Date | null;
  };

/** A telephone or mailbox that is a member of staff's own is none of the citizen's: words about her would go to whoever typed it (domain, trap 39). */
const NOT_STAFF = (column: string) => `case when exists (select from staff s where regexp_replace(s.phone, '\\D', '', 'g') = ${column} and ${column} <> '') then null else ${column} end`;

/**
 * Who is told of a dossier: the one who filed it, else who stands in for the owner, else the owner; before them, whoever of them left a way to reach her. Her own entry among
 * the citizens, the one that filed it or one found by a number somebody has seen, adds what she chose.
 */
export function findTold(db: Db, dossierId: string): Promise<DossierTold | undefined> {
  return db.find(
    'notification.findTold',
    `select d.code, f.receipt_no, d.status, d.result_choice, d.arrived_at, d.due_day, d.cancelled_at, u.id as unit_id, u.name as place, u.phone as place_phone,
            coalesce(p.name, c.name) as name, ${NOT_STAFF('coalesce(p.phone, c.phone)')} as phone, coalesce(nullif(p.email, ''), c.email) as email, p.address, p.id_number,
            c.id as citizen_id, coalesce(h.language, c.language) as language, h.way, h.wants
       from dossier d join org_unit u on u.id = d.reception_unit_id left join submission f on f.dossier_id = d.id
       left join lateral (
         select y.name, nullif(y.phone, '') as phone, y.email, y.address, y.id_kind, y.id_number from dossier_party y
          where y.dossier_id = d.id and y.replaced_at is null and y.role in ('submitter', 'authorised', 'owner')
          order by coalesce(nullif(y.phone, ''), nullif(y.email, '')) is null, array_position(array['submitter', 'authorised', 'owner'], y.role) limit 1) p on true
       left join lateral (
         select z.id, z.name, z.phone, z.email, z.language from citizen z
          where z.merged_into is null and (z.id = (select coalesce(o.merged_into, o.id) from citizen o where o.id = f.citizen_id) or z.id_number = p.id_number and z.id_kind = p.id_kind and z.verified_at is not null)
          order by f.citizen_id is not null and z.id = f.citizen_id desc, z.created_at limit 1) c on true
       left join contact_choice h on h.citizen_id = c.id
      where d.id = $1`,
    [dossierId],
  );
}

/** A person known by number and telephone only, with what she chose where she has an entry under a number somebody has seen. */
export function findNumberTold(db: Db, known: { readonly idKind: string | null; readonly idNumber: string | null; readonly phone: string | null }): Promise<Person> {
  return db.row(
    'notification.findNumberTold',
    `select c.name, ${NOT_STAFF('coalesce(x.phone, c.phone)')} as phone, c.email, null as address, x.id_number, c.id as citizen_id, coalesce(h.language, c.language) as language, h.way, h.wants
       from (select $1::text as id_number, $2::text as phone) x
       left join lateral (select z.* from citizen z where z.id_number = x.id_number and (z.id_kind = $3 or z.id_kind in ('CCCD', 'CMND') and $3 in ('CCCD', 'CMND')) and z.merged_into is null and z.verified_at is not null order by z.created_at limit 1) c on true
       left join contact_choice h on h.citizen_id = c.id`,
    [known.idNumber, known.phone, known.idKind],
  );
}

/** Where a mandate was granted or asked for, as it is named to citizens. */
export function findPlaceOfMandate(db: Db, id: string): Promise<Place | undefined> {
  return db.find('notification.findPlaceOfMandate', 'select u.id as unit_id, u.name as place, u.phone as place_phone from org_unit u where u.id = (select m.unit_id from mandate m where m.id = $1)', [id]);
}

export type ChoiceRow = { readonly way: Way | null; readonly language: 'vi' | 'en'; readonly wants: Wants | null; readonly phone: string | null; readonly email: string | null };

/** How a citizen is told, and by what. */
export function getChoice(db: Db, citizenId: string): Promise<ChoiceRow> {
  return db.row('notification.getChoice', 'select h.way, coalesce(h.language, c.language) as language, h.wants, c.phone, c.email from citizen c left join contact_choice h on h.citizen_id = c.id where c.id = $1', [citizenId]);
}

export async function saveChoice(db: Db, row: { citizenId: string; way: Way; language: 'vi' | 'en'; wants: Wants; at: Date }): Promise<void> {
  await db.run(
    'notification.saveChoice',
    `insert into contact_choice (citizen_id, way, language, wants, saved_at) values ($1, $2, $3, $4, $5) on conflict (citizen_id) do update set way = $2, language = $3, wants = $4, saved_at = $5`,
    [row.citizenId, row.way, row.language, row.wants, row.at],
  );
}
