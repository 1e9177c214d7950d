import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { FeeRule } from '../rules/fee-rule.ts';

const COLUMNS = `r.id, r.code, r.name_vi, r.name_en, r.scope_unit_id, u.code as scope_code, u.name as scope_name, r.procedures, r.purse, r.formula, r.area_percents, r.exemptions,
  r.collected_at, r.refundable_on_refusal, r.legal_basis, r.confidence, r.remark, r.valid_from, r.valid_to`;
const RULES = `select ${COLUMNS} from fee_rule r left join org_unit u on u.id = r.scope_unit_id`;

export type FeeRuleRow = FeeRule & { readonly scopeCode: string | null; readonly scopeName: string | null };

/** A unit and everything above it; the nearer, the smaller its height. */
const ABOVE = 'with recursive above as (select id, parent_id, 0 as height from org_unit where id = $1::uuid union all select p.id, p.parent_id, a.height + 1 from org_unit p join above a on p.id = a.parent_id)';

/** The fees of a day as they hold for a unit: of each code the nearest rule, the country's when no unit above has its own. */
export function listRulesInForce(db: Db, unitId: string | null, day: Day, procedureCode: string | null): Promise<FeeRuleRow[]> {
  return db.rows(
    'payment.listRulesInForce',
    `${ABOVE}, nearest as (select distinct on (r.code) r.id from fee_rule r left join above a on a.id = r.scope_unit_id
        where (r.scope_unit_id is null or a.id is not null) and r.valid_from <= $2::date and (r.valid_to is null or r.valid_to >= $2::date)
          and ($3::text is null or $3 = any (r.procedures))
        order by r.code, a.height nulls last)
     ${RULES} where r.id in (select id from nearest) order by r.name_vi, r.id limit 1000`,
    [unitId, day, procedureCode],
  );
}

/** Every version of every fee. */
export function listAllRules(db: Db, procedureCode: string | null): Promise<FeeRuleRow[]> {
  return db.rows('payment.listAllRules', `${RULES} where $1::text is null or $1 = any (r.procedures) order by r.name_vi, r.code, r.valid_from desc, r.id limit 5000`, [procedureCode]);
}

export function findRule(db: Db, id: string): Promise<FeeRuleRow | undefined> {
  return db.find('payment.findRule', `${RULES} where r.id = $1`, [id]);
}

/** True when a rule is the country's, or of a unit above this one. */
export async function ruleReaches(db: Db, scopeUnitId: string | null, unitId: string): Promise<boolean> {
  const { reaches } = await db.row<{ reaches: boolean }>('payment.ruleReaches', `${ABOVE} select $2::uuid is null or exists (select from above where id = $2) as reaches`, [unitId, scopeUnitId]);
  return reaches;
}

/** Versions of one fee are entered one after the other. */
export async function lockRuleCode(db: Db, code: string): Promise<void> {
  await db.run('payment.lockRuleCode', 'select pg_advisory_xact_lock(hashtextextended($1, 22))', [`feeRule/${code}`]);
}

/** The newest version of a fee in one scope. */
export function findLatestVersion(db: Db, code: string, scopeUnitId: string | null): Promise<{ id: string; validFrom: Day; validTo: Day | null } | undefined> {
  return db.find('payment.findLatestVersion', 'select id, valid_from, valid_to from fee_rule where code = $1 and scope_unit_id is not distinct from $2::uuid order by valid_from desc limit 1', [code, scopeUnitId]);
}

export async function insertRule(db: Db, rule: FeeRule, by: { staffId: string | null; at: Date }): Promise<void> {
  await db.run(
    'payment.insertFeeRule',
    `insert into fee_rule (id, code, name_vi, name_en, scope_unit_id, procedures, purse, formula, area_percents, exemptions, collected_at, refundable_on_refusal, legal_basis,
       confidence, remark, valid_from, valid_to, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10::jsonb, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [...named(rule), ...said(rule), rule.validFrom, rule.validTo, by.staffId, by.at],
  );
}

/** Gives a version its last day. */
export async function closeRule(db: Db, id: string, lastDay: Day): Promise<void> {
  await db.run('payment.closeRule', 'update fee_rule set valid_to = $2 where id = $1', [id, lastDay]);
}

/** Ends a fee after its last day, with the reason beside its remark. */
export async function endRule(db: Db, id: string, lastDay: Day, reason: string): Promise<void> {
  await db.run('payment.endRule', `update fee_rule set valid_to = $2, remark = trim(remark || ' ' || $3::text) where id = $1`, [id, lastDay, reason]);
}

function named({ id, code, nameVi, nameEn, scopeUnitId, procedures, purse }: FeeRule): unknown[] {
  return [id, code, nameVi, nameEn, scopeUnitId, procedures, purse];
}

function said(rule: FeeRule): unknown[] {
  const { formula, areaPercents, exemptions, collectedAt, refundableOnRefusal, legalBasis, confidence, remark } = rule;
  return [JSON.stringify(formula), areaPercents === null ? null : JSON.stringify(areaPercents), JSON.stringify(exemptions), collectedAt, refundableOnRefusal, legalBasis, confidence, remark];
}
