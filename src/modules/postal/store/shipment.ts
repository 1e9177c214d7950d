import type { Db } from '#platform/database.ts';
import type { FilingBody } from '../rules/filing.ts';
import { postReach, type Reach } from './post-reach.ts';
import type { EventRow, PersonRow, SeenShipment, ShipmentPaper, ShipmentRow } from './shipment-rows.ts';

const COLUMNS = `s.id, s.version, s.booking_id, s.service, s.direction, s.dossier_id, s.procedure_code, s.procedure_name, s.field_code, s.one_stop_id, s.unit_id, s.origin_unit_id,
  s.carrier, s.from_area, s.to_area, s.weight_grams, s.home_pickup, s.slip_wanted, s.posting_no, s.slip_no, s.secret_hash, s.state, s.state_at, s.tariff_version, s.price_vnd, s.price_lines,
  s.tariff_group, s.group_evidence, s.cod_vnd, s.transit_scope, s.transit_days, s.j_day, s.promised_day, s.clock_stopped_at, s.ordered_by, s.ordered_at, s.accepted_by, s.accepted_at,
  s.agency_signer_id, s.sealed_by, s.sealed_at, s.sealed_before, s.seal_no, s.dispatched_at, s.finished_at, s.end_reason`;

/** What lies in a shipment of each direction, and is in the asker's ($3) own hands or in a bag she carries. */
const IN_HANDS = `exists (select from custody_item i where i.dossier_id = s.dossier_id and (i.kind = 'papers') = (s.direction = 'in')
      and (i.holder_staff_id = $3 or i.holder_kind = 'bag' and exists (select from manifest m where m.number = i.holder_ref and m.holder_staff_id = $3)))`;

/** A shipment as the asker ($2 her unit, $3 herself, $4 the postal desks she manages) finds it, with further columns and joins. */
export function seenShipment(columns = '', joins = ''): string {
  return `${postReach('$2', '$4')} select ${COLUMNS},
    (s.unit_id in (select id from reach) or s.origin_unit_id in (select id from reach) or s.one_stop_id in (select id from reach)) as in_reach, ${IN_HANDS} as in_hands${columns}
  from shipment s ${joins} where s.id = $1`;
}

const SEEN = seenShipment();

/** Who looks, and whose papers she looks after. */
export type Beholder = Reach & { readonly staffId: string };

/** The shipment, whoever asks; unlocked. */
export function findShipment(db: Db, id: string): Promise<ShipmentRow | undefined> {
  return db.find('postal.findShipment', `select ${COLUMNS} from shipment s where s.id = $1`, [id]);
}

/** The shipment as seen by a person in her unit; unlocked. */
export function findSeenShipment(db: Db, id: string, asker: Beholder): Promise<SeenShipment | undefined> {
  return db.find('postal.findSeenShipment', SEEN, [id, asker.unitId, asker.staffId, asker.desks]);
}

/** The shipment as seen by a person in her unit, its row taken until the end of the transaction. */
export function lockSeenShipment(db: Db, id: string, asker: Beholder): Promise<SeenShipment | undefined> {
  return db.find('postal.lockSeenShipment', `${SEEN} for update of s`, [id, asker.unitId, asker.staffId, asker.desks]);
}

/** The shipment, its row taken; for acts whose right comes from elsewhere, such as a bag handed over or the carrier's feed. */
export function lockShipment(db: Db, id: string): Promise<ShipmentRow | undefined> {
  return db.find('postal.lockShipment', `select ${COLUMNS} from shipment s where s.id = $1 for update`, [id]);
}

/** Several shipments, their rows taken in one order for everybody. */
export function lockShipments(db: Db, ids: readonly string[]): Promise<ShipmentRow[]> {
  return db.rows('postal.lockShipments', `select ${COLUMNS} from shipment s where s.id = any($1::uuid[]) order by s.id for update`, [ids]);
}

/** The journeys of a dossier, oldest first. */
export function listShipmentsOfDossier(db: Db, dossierId: string): Promise<ShipmentRow[]> {
  return db.rows('postal.listShipmentsOfDossier', `select ${COLUMNS} from shipment s where s.dossier_id = $1 order by s.ordered_at, s.direction`, [dossierId]);
}

/** The other way of a booking of both. */
export function findOtherWay(db: Db, way: { readonly id: string; readonly bookingId: string }): Promise<ShipmentRow | undefined> {
  return db.find('postal.findOtherWay', `select ${COLUMNS} from shipment s where s.booking_id = $1 and s.id <> $2`, [way.bookingId, way.id]);
}

/** Writes a new shipment; false when a journey of this dossier in this direction is open already. */
export async function insertShipment(db: Db, row: ShipmentRow): Promise<boolean> {
  const added = await db.run(
    'postal.insertShipment',
    `insert into shipment (id, booking_id, service, direction, dossier_id, procedure_code, procedure_name, field_code, one_stop_id, unit_id, origin_unit_id, carrier, from_area,
       to_area, weight_grams, home_pickup, slip_wanted, state, state_at, tariff_version, price_vnd, price_lines, tariff_group, group_evidence, cod_vnd, transit_scope, transit_days,
       ordered_by, ordered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22::jsonb, $23, $24, $25, $26, $27, $28, $29) on conflict do nothing`,
    [
      row.id, row.bookingId, row.service, row.direction, row.dossierId, row.procedureCode, row.procedureName, row.fieldCode, row.oneStopId, row.unitId, row.originUnitId, row.carrier,
      row.fromArea, row.toArea, row.weightGrams, row.homePickup, row.slipWanted, row.state, row.stateAt, row.tariffVersion, row.priceVnd, JSON.stringify(row.priceLines), row.tariffGroup,
      row.groupEvidence, row.codVnd, row.transitScope, row.transitDays, row.orderedBy, row.orderedAt,
    ],
  );
  return added === 1;
}

/** Writes the people and papers of a new shipment, and what opens the dossier when the agency signs, in one statement. */
export async function insertContents(db: Db, shipmentId: string, contents: { persons: readonly (PersonRow & { id: string })[]; papers: readonly ShipmentPaper[]; filing: object | null; at: Date }): Promise<void> {
  await db.run(
    'postal.insertContents',
    `with p as (insert into shipment_person (id, shipment_id, role, name, phone, email, address, entered_at)
       select x.id, $1, x.role, x.name, x.phone, x.email, x.address, $5 from jsonb_to_recordset($2::jsonb) as x(id uuid, role text, name text, phone text, email text, address text)),
     f as (insert into shipment_filing (shipment_id, body) select $1, $4::jsonb where $4::jsonb is not null)
     insert into shipment_paper (shipment_id, no, name, originals, certified, copies)
       select $1, x.no, x.name, x.originals, x.certified, x.copies from jsonb_to_recordset($3::jsonb) as x(no int, name text, originals int, certified int, copies int)`,
    [shipmentId, JSON.stringify(contents.persons), JSON.stringify(contents.papers), contents.filing === null ? null : JSON.stringify(contents.filing), contents.at],
  );
}

/** Puts what was counted now in the place of what was booked; of what is filed, the papers too. */
export async function replaceContents(db: Db, shipmentId: string, papers: readonly ShipmentPaper[], filing: object | null): Promise<void> {
  await db.run('postal.dropPapers', 'delete from shipment_paper where shipment_id = $1', [shipmentId]);
  await db.run(
    'postal.insertPapers',
    `insert into shipment_paper (shipment_id, no, name, originals, certified, copies)
       select $1, x.no, x.name, x.originals, x.certified, x.copies from jsonb_to_recordset($2::jsonb) as x(no int, name text, originals int, certified int, copies int)`,
    [shipmentId, JSON.stringify(papers)],
  );
  if (filing !== null) await db.run('postal.updateFiling', 'update shipment_filing set body = $2::jsonb where shipment_id = $1', [shipmentId, JSON.stringify(filing)]);
}

/** What opens the dossier when the agency signs. */
export function findFiling(db: Db, shipmentId: string): Promise<{ body: FilingBody } | undefined> {
  return db.find('postal.findFiling', 'select body from shipment_filing where shipment_id = $1', [shipmentId]);
}

/** Keeps the mark the sender made on the screen. */
export async function insertSenderSignature(db: Db, shipmentId: string, signature: string, at: Date): Promise<void> {
  await db.run('postal.insertSenderSignature', 'insert into shipment_sender_signature (shipment_id, signature, signed_at) values ($1, $2, $3)', [shipmentId, signature, at]);
}

/** Writes a changed shipment and raises its version; answers whether its dossier stands by now, or nothing when another change came first. */
export function updateShipment(db: Db, row: ShipmentRow): Promise<{ dossierStands: boolean } | undefined> {
  return db.find(
    'postal.updateShipment',
    `update shipment s set version = version + 1, unit_id = $3, from_area = $4, to_area = $5, weight_grams = $6, posting_no = $7, secret_hash = $8, state = $9, state_at = $10,
       tariff_version = $11, price_vnd = $12, price_lines = $13::jsonb, cod_vnd = $14, transit_scope = $15, transit_days = $16, j_day = $17, promised_day = $18, clock_stopped_at = $19,
       accepted_by = $20, accepted_at = $21, agency_signer_id = $22, sealed_by = $23, sealed_at = $24, sealed_before = $25, dispatched_at = $26, finished_at = $27, end_reason = $28,
       tariff_group = $29, group_evidence = $30, slip_no = $31, seal_no = $32
     where id = $1 and version = $2 returning exists (select from dossier d where d.id = s.dossier_id) as dossier_stands`,
    [
      row.id, row.version, row.unitId, row.fromArea, row.toArea, row.weightGrams, row.postingNo, row.secretHash, row.state, row.stateAt, row.tariffVersion, row.priceVnd,
      JSON.stringify(row.priceLines), row.codVnd, row.transitScope, row.transitDays, row.jDay, row.promisedDay, row.clockStoppedAt, row.acceptedBy, row.acceptedAt, row.agencySignerId,
      row.sealedBy, row.sealedAt, row.sealedBefore, row.dispatchedAt, row.finishedAt, row.endReason, row.tariffGroup, row.groupEvidence, row.slipNo, row.sealNo,
    ],
  );
}

/** Adds an event; false when the same one is there already (item, code, time, office). */
export async function insertEvent(db: Db, shipmentId: string, event: EventRow): Promise<boolean> {
  const added = await db.run(
    'postal.insertEvent',
    `insert into shipment_event (id, shipment_id, code, happened_at, recorded_at, source, staff_id, unit_id, office, carrier_code, reason, corrects, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict on constraint shipment_event_once do nothing`,
    [event.id, shipmentId, event.code, event.happenedAt, event.recordedAt, event.source, event.staffId, event.unitId, event.office, event.carrierCode, event.reason, event.corrects, event.note],
  );
  return added === 1;
}

/** The whole journey, in the order it happened. */
export function listEvents(db: Db, shipmentId: string): Promise<EventRow[]> {
  return db.rows(
    'postal.listEvents',
    `select id, code, happened_at, recorded_at, source, staff_id, unit_id, office, carrier_code, reason, corrects, note
       from shipment_event where shipment_id = $1 order by happened_at, id`,
    [shipmentId],
  );
}

/** Who sends and who receives, as it stands now. */
export function listPersons(db: Db, shipmentId: string): Promise<PersonRow[]> {
  return db.rows('postal.listPersons', 'select role, name, phone, email, address from shipment_person where shipment_id = $1 and replaced_at is null order by role desc', [shipmentId]);
}

/** Puts another person or address in the place of the one of this role; the one before is kept as replaced. */
export async function replacePerson(db: Db, shipmentId: string, person: PersonRow & { id: string }, at: Date): Promise<void> {
  await db.run('postal.endPerson', 'update shipment_person set replaced_at = $3 where shipment_id = $1 and role = $2 and replaced_at is null', [shipmentId, person.role, at]);
  await db.run(
    'postal.insertPerson',
    'insert into shipment_person (id, shipment_id, role, name, phone, email, address, entered_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [person.id, shipmentId, person.role, person.name, person.phone, person.email, person.address, at],
  );
}

/** The papers of several shipments, each with its shipment. */
export function listPapersOf(db: Db, shipmentIds: readonly string[]): Promise<(ShipmentPaper & { readonly shipmentId: string })[]> {
  return db.rows('postal.listPapersOf', 'select shipment_id, no, name, originals, certified, copies from shipment_paper where shipment_id = any($1::uuid[]) order by shipment_id, no', [shipmentIds]);
}

/** What is inside, as counted at the counter. */
export function listShipmentPapers(db: Db, shipmentId: string): Promise<ShipmentPaper[]> {
  return db.rows('postal.listShipmentPapers', 'select no, name, originals, certified, copies from shipment_paper where shipment_id = $1 order by no', [shipmentId]);
}
