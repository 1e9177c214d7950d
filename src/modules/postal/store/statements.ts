import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Direction } from '../rules/shipment-states.ts';
import type { LineOutcome, OurItem, StatementLine } from '../rules/statement.ts';
import { happened } from './cod.ts';
import { POST_REACH, type Reach } from './post-reach.ts';

export type StatementRow = {
  readonly id: string;
  readonly unitId: string;
  readonly number: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly importedBy: string;
  readonly importedAt: Date;
  readonly lines: number;
  readonly matched: number;
  readonly differing: number;
  readonly postageVnd: number;
  readonly codCollectedVnd: number;
  readonly codPaidVnd: number;
};

const SUMS = `s.id, s.unit_id, s.number, s.from_day, s.to_day, b.name as imported_by, s.imported_at, l.lines, l.matched, l.differing, l.postage_vnd, l.cod_collected_vnd, l.cod_paid_vnd
  from postal_statement s join staff b on b.id = s.imported_by
  cross join lateral (select count(*) as lines, count(*) filter (where outcome = 'matched') as matched, count(*) filter (where outcome <> 'matched') as differing,
    coalesce(sum(postage_vnd), 0)::bigint as postage_vnd, coalesce(sum(cod_collected_vnd), 0)::bigint as cod_collected_vnd, coalesce(sum(cod_paid_vnd), 0)::bigint as cod_paid_vnd
    from postal_statement_line where statement_id = s.id) l`;

/** Keeps a statement; false when this file, or another one of this number, is there. */
export async function insertStatement(db: Db, row: { id: string; unitId: string; number: string; fromDay: Day; toDay: Day; hash: Buffer; by: string; at: Date }): Promise<boolean> {
  const added = await db.run(
    'postal.insertStatement',
    'insert into postal_statement (id, unit_id, number, from_day, to_day, source_hash, imported_by, imported_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing',
    [row.id, row.unitId, row.number, row.fromDay, row.toDay, row.hash, row.by, row.at],
  );
  return added === 1;
}

/** The statement of a unit that was read from this very file. */
export function findStatementByHash(db: Db, unitId: string, hash: Buffer): Promise<{ id: string; number: string } | undefined> {
  return db.find('postal.findStatementByHash', 'select id, number from postal_statement where unit_id = $1 and source_hash = $2', [unitId, hash]);
}

/** One import at a time, so that no line is told twice unseen. */
export async function lockStatements(db: Db): Promise<void> {
  await db.run('postal.lockStatements', `select pg_advisory_xact_lock(hashtext('postal.statement'))`);
}

type KnownItem = Omit<OurItem, 'told'> & { readonly postingNo: string; readonly dossierId: string; readonly lines: readonly Omit<StatementLine, 'no' | 'postingNo'>[] };

/** What was collected at the door of a shipment, by our own books: what a courier took, else what the carrier says it took. */
const COLLECTED = `case when p.amount > 0 then p.amount when ${happened('COD_COLLECTED')} then s.cod_vnd else 0 end`;
const DOOR_MONEY = `(select coalesce(sum(amount), 0)::bigint as amount from payment where cod and state = 'confirmed' and s.direction = 'out' and (cod_for is null or cod_for = s.id)
         and (subject_kind, subject_id) in (('shipment', s.id), ('dossier', s.dossier_id))) p`;

const TOLD = `select from postal_statement_line l where l.shipment_id = s.id and l.outcome <> 'foreignItem'`;

/** What our books know of these numbers, spoilt labels too: whose they are, their postage, what was collected at the door, and what earlier lines told under any of their numbers. */
export function listKnownItems(db: Db, asker: Reach, postingNos: readonly string[]): Promise<KnownItem[]> {
  return db.rows(
    'postal.listKnownItems',
    `${POST_REACH} select l.posting_no, s.id as shipment_id, s.dossier_id, s.price_vnd as postage_vnd, ${COLLECTED} as cod_vnd, t.lines,
       (s.unit_id in (select id from reach) or s.origin_unit_id in (select id from reach)) as ours
       from posting_label l join shipment s on s.id = l.shipment_id
       cross join lateral ${DOOR_MONEY}
       cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('day', told.day, 'postageVnd', told.postage_vnd, 'codCollectedVnd', told.cod_collected_vnd, 'codPaidVnd', told.cod_paid_vnd)
           order by st.imported_at, st.id, told.no), '[]'::jsonb) as lines
         from postal_statement_line told join postal_statement st on st.id = told.statement_id where told.shipment_id = s.id and told.outcome <> 'foreignItem') t
      where l.posting_no = any($3::text[])`,
    [asker.unitId, asker.desks, postingNos],
  );
}

export type NewLine = StatementLine & { readonly outcome: LineOutcome; readonly shipmentId: string | null; readonly incidentId: string | null };

/** Writes the lines with what became of them, in one statement. */
export async function insertStatementLines(db: Db, statementId: string, lines: readonly NewLine[]): Promise<void> {
  await db.run(
    'postal.insertStatementLines',
    `insert into postal_statement_line (statement_id, no, posting_no, day, postage_vnd, cod_collected_vnd, cod_paid_vnd, outcome, shipment_id, incident_id)
     select $1, x.no, x."postingNo", x.day, x."postageVnd", x."codCollectedVnd", x."codPaidVnd", x.outcome, x."shipmentId", x."incidentId"
       from jsonb_to_recordset($2::jsonb) as x(no int, "postingNo" text, day date, "postageVnd" bigint, "codCollectedVnd" bigint, "codPaidVnd" bigint, outcome text, "shipmentId" uuid, "incidentId" uuid)`,
    [statementId, JSON.stringify(lines)],
  );
}

/** Statements of the units the asker looks after, the newest first. */
export function listStatementRows(db: Db, asker: Reach, after: { at: Date; id: string } | undefined, limit: number): Promise<StatementRow[]> {
  return db.rows(
    'postal.listStatementRows',
    `${POST_REACH} select ${SUMS} where s.unit_id in (select id from reach) and ($3::timestamptz is null or (s.imported_at, s.id) < ($3, $4::uuid)) order by s.imported_at desc, s.id desc limit $5`,
    [asker.unitId, asker.desks, after?.at ?? null, after?.id ?? null, limit],
  );
}

/** One statement of the units the asker looks after. */
export function findStatement(db: Db, asker: Reach, id: string): Promise<StatementRow | undefined> {
  return db.find('postal.findStatement', `${POST_REACH} select ${SUMS} where s.id = $3 and s.unit_id in (select id from reach)`, [asker.unitId, asker.desks, id]);
}

export type SeenLine = NewLine & { readonly ourPostageVnd: number | null; readonly ourCodVnd: number | null; readonly ourCollectedVnd: number | null; readonly paidOver: boolean; readonly incidentOpen: boolean };

/** The lines of a statement beside what we have for them, in the order of the file. */
export function listStatementLines(db: Db, statementId: string): Promise<SeenLine[]> {
  return db.rows(
    'postal.listStatementLines',
    `select l.no, l.posting_no, l.day, l.postage_vnd, l.cod_collected_vnd, l.cod_paid_vnd, l.outcome, l.shipment_id, l.incident_id, s.price_vnd as our_postage_vnd, s.cod_vnd as our_cod_vnd,
       case when s.id is not null then ${COLLECTED} end as our_collected_vnd,
       exists (select from shipment_event e where e.shipment_id = s.id and e.code = 'COD_PAID' and not exists (select from shipment_event c where c.corrects = e.id)) as paid_over,
       (l.incident_id is not null and not exists (select from custody_incident_resolution r where r.incident_id = l.incident_id)) as incident_open
       from postal_statement_line l left join shipment s on s.id = l.shipment_id left join lateral ${DOOR_MONEY} on true where l.statement_id = $1 order by l.no`,
    [statementId],
  );
}

export type MissingRow = { readonly shipmentId: string; readonly postingNo: string | null; readonly direction: Direction; readonly jDay: Day; readonly postageVnd: number; readonly collectedVnd: number; readonly lacksPostage: boolean; readonly lacksCod: boolean };

/** Shipments of a statement's unit that were taken over, or whose money was collected, in its days and of which no line of any statement tells so; the earliest first. */
export function listMissing(db: Db, statement: { fromDay: Day; toDay: Day; reach: Reach }, days: { from: Date; to: Date }, after: { value: Day; id: string } | undefined, limit: number): Promise<MissingRow[]> {
  return db.rows(
    'postal.listMissing',
    `${POST_REACH}, asked as (select id from shipment where j_day between $3 and $4 union select shipment_id from shipment_event where code = 'COD_COLLECTED' and happened_at >= $5 and happened_at < $6),
     seen as (select s.id as shipment_id, s.posting_no, s.direction, s.j_day, s.price_vnd as postage_vnd, ${COLLECTED} as collected_vnd,
         s.j_day between $3 and $4 and s.price_vnd > 0 and not exists (${TOLD} and l.postage_vnd > 0) as lacks_postage,
         ${COLLECTED} > 0 and not exists (${TOLD} and l.cod_collected_vnd > 0) as lacks_cod
         from asked join shipment s on s.id = asked.id cross join lateral ${DOOR_MONEY}
        where s.j_day is not null and (s.unit_id in (select id from reach) or s.origin_unit_id in (select id from reach)))
     select * from seen where (lacks_postage or lacks_cod) and ($7::date is null or (j_day, shipment_id) > ($7, $8::uuid)) order by j_day, shipment_id limit $9`,
    [statement.reach.unitId, statement.reach.desks, statement.fromDay, statement.toDay, days.from, days.to, after?.value ?? null, after?.id ?? null, limit],
  );
}
