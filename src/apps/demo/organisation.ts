import { newId } from '#platform/ids.ts';
import type { Context } from '#platform/context.ts';
import { insertAccount, insertAssignment, insertDelegation, insertStaff } from '#modules/access/store.ts';
import * as organisation from '#modules/organisation/store.ts';
import { PILOT_PLAN, QUOTED_FIGURES } from '#apps/demo/plan.ts';
import { PILOT_PEOPLE, PILOT_UNITS } from '#apps/demo/pilot-world.ts';
import type { DemoPerson, DemoUnit } from '#apps/demo/shapes.ts';
import { CODE_ALIASES, SUCCESSIONS, TODAY_PEOPLE, TODAY_UNITS } from '#apps/demo/today-world.ts';

type Ids = ReadonlyMap<string, string>;

/** Puts the units of both worlds, their succession, codes, counters and the plan. Gives the ids by unit code. */
export async function furnishUnits(ctx: Context): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const unit of [...PILOT_UNITS, ...TODAY_UNITS]) await addUnit(ctx, unit, ids);
  for (const row of SUCCESSIONS) await organisation.insertSuccession(ctx.db, { fromUnitId: idOf(ids, row.from), toUnitId: idOf(ids, row.to), effectiveOn: row.on, kind: row.kind, legalBasis: row.basis });
  for (const row of CODE_ALIASES) await organisation.insertCodeAlias(ctx.db, { unitId: idOf(ids, row.unit), scheme: row.scheme, code: row.code, validFrom: row.from, validTo: row.to, confidence: row.confidence });
  const planId = newId();
  await organisation.insertPlan(ctx.db, { ...PILOT_PLAN, id: planId, unitId: idOf(ids, PILOT_PLAN.unit) });
  for (const quoted of QUOTED_FIGURES) await organisation.insertLegacyAggregate(ctx.db, { planId, ...quoted });
  return ids;
}

async function addUnit(ctx: Context, unit: DemoUnit, ids: Map<string, string>): Promise<void> {
  const id = newId();
  ids.set(unit.code, id);
  await organisation.insertUnit(ctx.db, {
    id,
    kind: unit.kind,
    code: unit.code,
    parentId: unit.parent === undefined ? null : idOf(ids, unit.parent),
    name: unit.name,
    shortName: unit.shortName,
    superiorName: unit.superior ?? '',
    place: unit.place,
    address: unit.address ?? '',
    phone: '',
    identCode: unit.ident?.code ?? null,
    codeGrammar: unit.ident?.grammar ?? null,
    note: unit.note ?? '',
    validFrom: unit.from,
    validTo: unit.to ?? null,
  });
  for (const name of unit.counters ?? []) await organisation.insertCounter(ctx.db, { id: newId(), unitId: id, name, workstation: name });
}

/** Puts the people of both worlds with their accounts and assignments, and the delegation the demonstration assumes. */
export async function furnishPeople(ctx: Context, ids: Ids, passwordHash: string): Promise<void> {
  const postId = newId();
  await organisation.insertHelperOrganisation(ctx.db, { id: postId, name: 'Tổng công ty Bưu điện Việt Nam', kind: 'post' });
  for (const person of [...PILOT_PEOPLE, ...TODAY_PEOPLE]) await addPerson(ctx, person, ids, person.employer === 'post' ? postId : null, passwordHash);
  for (const [unit, from, to] of [['BG.VY.MC', '2020-10-26', '2021-06-30'], ['BN.VIETYEN.TT', '2025-07-01', null]] as const) {
    await insertDelegation(ctx.db, { id: newId(), unitId: idOf(ids, unit), procedureCode: null, fromDay: from, toDay: to, document: 'Văn bản giao tiếp nhận hồ sơ (dữ liệu trình diễn)' });
  }
}

async function addPerson(ctx: Context, person: DemoPerson, ids: Ids, helperOrganisationId: string | null, passwordHash: string): Promise<void> {
  const staffId = newId();
  await insertStaff(ctx.db, { id: staffId, name: person.name, employer: person.employer, helperOrganisationId, phone: '', now: ctx.now });
  await insertAccount(ctx.db, { staffId, username: person.username, passwordHash, demonstration: true });
  const { employer, role, competence } = person;
  const assignment = { id: newId(), staffId, employer, unitId: idOf(ids, person.unit), role, fields: [], procedures: [], granted: [], denied: [], competence };
  await insertAssignment(ctx.db, { ...assignment, fromDay: person.from, toDay: person.to ?? null, decisionNo: person.decision, supervisorId: null });
}

function idOf(ids: Ids, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`the demonstration names no unit ${code}`);
  return id;
}
