import type { Day } from '#kernel/day.ts';
import { notFound, required } from '#kernel/problem.ts';
import type { Db } from '#platform/database.ts';
import type { HelperKind, Unit } from './rules.ts';

const UNIT = 'id, kind, code, parent_id, name, short_name, superior_name, place, address, phone, ident_code, code_grammar, note, valid_from, valid_to';

function findUnit(db: Db, id: string): Promise<Unit | undefined> {
  return db.find('organisation.findUnit', `select ${UNIT} from org_unit where id = $1`, [id]);
}

function findUnitByCode(db: Db, code: string): Promise<Unit | undefined> {
  return db.find('organisation.findUnitByCode', `select ${UNIT} from org_unit where code = $1`, [code]);
}

export async function getUnit(db: Db, id: string): Promise<Unit> {
  return required(await findUnit(db, id), notFound('organisation.unitUnknown'));
}

export async function getUnitByCode(db: Db, code: string): Promise<Unit> {
  return required(await findUnitByCode(db, code), notFound('organisation.unitUnknown', { code }));
}

/** The units of an installation, at most a thousand, in the order of their codes. */
export function listAllUnits(db: Db): Promise<Unit[]> {
  return db.rows('organisation.listAllUnits', `select ${UNIT} from org_unit order by code limit 1000`);
}

/** The departments and leaders a one-stop hands dossiers to: its siblings below the same parent, and the parent. */
export function listUnitsAround(db: Db, unitId: string): Promise<Unit[]> {
  return db.rows(
    'organisation.listUnitsAround',
    `select ${UNIT} from org_unit where id = $1
        or parent_id = (select parent_id from org_unit where id = $1) or id = (select parent_id from org_unit where id = $1)
      order by code limit 200`,
    [unitId],
  );
}

/** False when the code is taken. */
export async function insertUnit(db: Db, unit: Unit): Promise<boolean> {
  const inserted = await db.run(
    'organisation.insertUnit',
    `insert into org_unit (${UNIT}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (code) do nothing`,
    [unit.id, unit.kind, unit.code, unit.parentId, unit.name, unit.shortName, unit.superiorName, unit.place, unit.address, unit.phone, unit.identCode, unit.codeGrammar, unit.note, unit.validFrom, unit.validTo],
  );
  return inserted === 1;
}

/** Gives a unit its last day. */
export async function closeUnit(db: Db, id: string, lastDay: Day): Promise<void> {
  await db.run('organisation.closeUnit', 'update org_unit set valid_to = $2 where id = $1', [id, lastDay]);
}

/** The unit, locked until the transaction ends. */
export async function lockUnitByCode(db: Db, code: string): Promise<Unit> {
  return required(await db.find<Unit>('organisation.lockUnitByCode', `select ${UNIT} from org_unit where code = $1 for update`, [code]), notFound('organisation.unitUnknown', { code }));
}

export type Counter = { readonly id: string; readonly unitId: string; readonly name: string; readonly workstation: string };

/** False when the unit has a counter at that workstation. */
export async function insertCounter(db: Db, counter: Counter): Promise<boolean> {
  const inserted = await db.run('organisation.insertCounter', 'insert into counter (id, unit_id, name, workstation) values ($1, $2, $3, $4) on conflict (unit_id, workstation) do nothing', [counter.id, counter.unitId, counter.name, counter.workstation]);
  return inserted === 1;
}

export function listCounters(db: Db, unitId: string): Promise<Counter[]> {
  return db.rows('organisation.listCounters', 'select id, unit_id, name, workstation from counter where unit_id = $1 order by name', [unitId]);
}

export type Succession = { readonly fromUnitId: string; readonly toUnitId: string; readonly effectiveOn: string; readonly kind: string; readonly legalBasis: string };

export async function insertSuccession(db: Db, row: Succession): Promise<void> {
  await db.run('organisation.insertSuccession', 'insert into org_succession (from_unit_id, to_unit_id, effective_on, kind, legal_basis) values ($1, $2, $3, $4, $5)', [row.fromUnitId, row.toUnitId, row.effectiveOn, row.kind, row.legalBasis]);
}

export type NamedSuccession = { readonly fromCode: string; readonly fromName: string; readonly toCode: string; readonly toName: string; readonly effectiveOn: string; readonly kind: string; readonly legalBasis: string };

/** What a unit succeeded, and what succeeds it. */
export function listSuccessionsOf(db: Db, unitId: string): Promise<NamedSuccession[]> {
  return db.rows(
    'organisation.listSuccessionsOf',
    `select f.code as from_code, f.name as from_name, t.code as to_code, t.name as to_name, s.effective_on, s.kind, s.legal_basis
       from org_succession s join org_unit f on f.id = s.from_unit_id join org_unit t on t.id = s.to_unit_id
      where s.from_unit_id = $1 or s.to_unit_id = $1 order by s.effective_on, t.code`,
    [unitId],
  );
}

export type CodeAlias = { readonly unitId: string; readonly scheme: string; readonly code: string; readonly validFrom: string; readonly validTo: string | null; readonly confidence: string };

export async function insertCodeAlias(db: Db, row: CodeAlias): Promise<void> {
  await db.run('organisation.insertCodeAlias', 'insert into org_code_alias (unit_id, scheme, code, valid_from, valid_to, confidence) values ($1, $2, $3, $4, $5, $6)', [row.unitId, row.scheme, row.code, row.validFrom, row.validTo, row.confidence]);
}

export function listCodeAliases(db: Db, unitId: string): Promise<CodeAlias[]> {
  return db.rows('organisation.listCodeAliases', 'select unit_id, scheme, code, valid_from, valid_to, confidence from org_code_alias where unit_id = $1 order by scheme, code', [unitId]);
}

export type HelperOrganisation = { readonly id: string; readonly name: string; readonly kind: HelperKind };

/** False when there is one of that name. */
export async function insertHelperOrganisation(db: Db, row: HelperOrganisation): Promise<boolean> {
  return (await db.run('organisation.insertHelperOrganisation', 'insert into helper_organisation (id, name, kind) values ($1, $2, $3) on conflict (name) do nothing', [row.id, row.name, row.kind])) === 1;
}

export async function getHelperOrganisation(db: Db, id: string): Promise<HelperOrganisation> {
  return required(await db.find<HelperOrganisation>('organisation.getHelperOrganisation', 'select id, name, kind from helper_organisation where id = $1', [id]), notFound('organisation.helperUnknown', { field: 'helperOrganisationId' }));
}

export function listHelperOrganisations(db: Db): Promise<HelperOrganisation[]> {
  return db.rows('organisation.listHelperOrganisations', 'select id, name, kind from helper_organisation order by name limit 500');
}

export type Plan = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly unitId: string;
  readonly signedOn: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly parties: readonly string[];
  readonly postalStaff: number;
  readonly fieldCodes: readonly string[];
  readonly source: string;
};

export async function insertPlan(db: Db, plan: Plan): Promise<void> {
  await db.run(
    'organisation.insertPlan',
    'insert into plan (id, code, name, unit_id, signed_on, from_day, to_day, parties, postal_staff, field_codes, source) values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11)',
    [plan.id, plan.code, plan.name, plan.unitId, plan.signedOn, plan.fromDay, plan.toDay, JSON.stringify(plan.parties), plan.postalStaff, plan.fieldCodes, plan.source],
  );
}

const PLAN = 'id, code, name, unit_id, signed_on, from_day, to_day, parties, postal_staff, field_codes, source';

export function listPlans(db: Db): Promise<Plan[]> {
  return db.rows('organisation.listPlans', `select ${PLAN} from plan order by from_day, code`);
}

export type LegacyAggregate = { readonly planId: string; readonly figure: 'A' | 'B' | 'C'; readonly value: number; readonly wording: string; readonly source: string; readonly definition: string };

export async function insertLegacyAggregate(db: Db, row: LegacyAggregate): Promise<void> {
  await db.run('organisation.insertLegacyAggregate', 'insert into legacy_aggregate (plan_id, figure, value, wording, source, definition) values ($1, $2, $3, $4, $5, $6)', [row.planId, row.figure, row.value, row.wording, row.source, row.definition]);
}

/** The quoted figures of the plans of a unit. */
export function listLegacyAggregates(db: Db, unitId: string): Promise<(LegacyAggregate & { fromDay: string; toDay: string })[]> {
  return db.rows(
    'organisation.listLegacyAggregates',
    'select l.plan_id, l.figure, l.value, l.wording, l.source, l.definition, p.from_day, p.to_day from legacy_aggregate l join plan p on p.id = l.plan_id where p.unit_id = $1 order by p.from_day, l.figure',
    [unitId],
  );
}

export type PostalDesk = { readonly id: string; readonly oneStopId: string; readonly postUnitId: string; readonly fromDay: Day; readonly toDay: Day | null; readonly source: string };
type NamedDesk = PostalDesk & { readonly oneStopName: string; readonly postUnitName: string };

const DESK = `d.id, d.one_stop_id, d.post_unit_id, d.from_day, d.to_day, d.source, o.name as one_stop_name, p.name as post_unit_name
  from postal_desk d join org_unit o on o.id = d.one_stop_id join org_unit p on p.id = d.post_unit_id`;

/** The postal desks and who serves them, at most a thousand entries. */
export function listPostalDesks(db: Db): Promise<NamedDesk[]> {
  return db.rows('organisation.listPostalDesks', `select ${DESK} order by o.name, d.one_stop_id, d.from_day limit 1000`);
}

/** When the next entry after a day begins for the desk of a one-stop, its entries taken. */
export async function lockLaterDesk(db: Db, oneStopId: string, day: Day): Promise<Day | undefined> {
  await db.run('organisation.lockDeskPlace', 'select id from org_unit where id = $1 for update', [oneStopId]);
  return (await db.find<{ fromDay: Day }>('organisation.findLaterDesk', 'select from_day from postal_desk where one_stop_id = $1 and from_day > $2 order by from_day limit 1', [oneStopId, day]))?.fromDay;
}

/** Puts an entry in its place: what ran on then ends the day before, what began on the same day gives way. */
export async function replacePostalDesk(db: Db, desk: PostalDesk): Promise<void> {
  await db.run('organisation.endPostalDesk', 'update postal_desk set to_day = $2::date - 1 where one_stop_id = $1 and from_day < $2::date and (to_day is null or to_day >= $2::date)', [desk.oneStopId, desk.fromDay]);
  await db.run(
    'organisation.setPostalDesk',
    `insert into postal_desk (id, one_stop_id, post_unit_id, from_day, to_day, source) values ($1, $2, $3, $4, $5, $6)
     on conflict (one_stop_id, from_day) do update set post_unit_id = excluded.post_unit_id, to_day = excluded.to_day, source = excluded.source`,
    [desk.id, desk.oneStopId, desk.postUnitId, desk.fromDay, desk.toDay, desk.source],
  );
}

/** The one-stops whose postal desk a unit of the post, or one below it, serves on a day. */
export async function listDesksServed(db: Db, unitId: string, day: Day): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    'organisation.listDesksServed',
    `with recursive below as (select $1::uuid as id union all select u.id from org_unit u join below on u.parent_id = below.id)
     select d.one_stop_id as id from postal_desk d where d.post_unit_id in (select id from below) and d.from_day <= $2 and (d.to_day is null or d.to_day >= $2) order by 1`,
    [unitId, day],
  );
  return rows.map(({ id }) => id);
}
