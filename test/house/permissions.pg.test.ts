import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Citizen } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { pass, type Knock } from '#apps/door.ts';
import { allOperations } from '#apps/operations/all.ts';
import type { Bound } from '#apps/operations/bind.ts';
import { permissionsOf, POST_NEVER, ROLES, type Role } from '#modules/access/rules.ts';
import { stateAt, TODAY } from '#modules/dossier/fixture/states.ts';
import { moveRefusal } from '#modules/dossier/rules/may-move.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { CITIZENS, PERMISSION_MATRIX, type CitizenActor, type Row } from './permission-matrix.ts';
import { STAGE_ROWS } from './stage-rows.ts';

const THROUGH = 'through the door';

function actorAs(role: Role): Actor {
  const employer = role.startsWith('POST') ? 'post' : 'agency';
  const permissions = permissionsOf(employer, { role, granted: [], denied: [] });
  return { staffId: newId(), name: role, employer, assignmentId: newId(), role, unitId: newId(), workstation: null, permissions, fields: [], procedures: [], competence: 4 };
}

function citizenAs(who: CitizenActor): Citizen {
  return { citizenId: newId(), accountId: newId(), sessionId: newId(), name: who, kind: who === 'ENTERPRISE' ? 'enterprise' : 'person', kiosk: who === 'KIOSK_CITIZEN' };
}

/** Everybody who may knock. */
const KNOCKERS = ['nobody', ...ROLES, ...CITIZENS] as const;
type Knocker = (typeof KNOCKERS)[number];

function comesAs(who: Knocker): Knock['by'] {
  if (who === 'nobody') return undefined;
  return isCitizen(who) ? { citizen: citizenAs(who) } : { actor: actorAs(who) };
}

function isCitizen(who: Knocker): who is CitizenActor {
  return CITIZENS.some((one) => one === who);
}

/** Knocks with the real door; what stands behind it is replaced by a word, so only the door answers. */
async function knock(house: TestHouse, bound: Bound, by: Knock['by']): Promise<string> {
  const probe: Bound = { operation: bound.operation, act: () => Promise.resolve(THROUGH) };
  const who = { now: new Date(), language: 'vi' as const, requestId: newId(), address: null, by };
  return pass(house.house, probe, {}, who, String).catch((thrown: unknown) => (thrown instanceof Refusal ? thrown.problem.code : 'fault'));
}

/** What the door says: a citizen at a door of the staff is nobody there, and a member of staff is nobody at a door of the citizens. */
function expected(row: Row, who: Knocker): string {
  if (row === 'public') return THROUGH;
  const [staff, citizens] = [ROLES.filter((role) => mayKnock(row, role)), CITIZENS.filter((citizen) => mayKnock(row, citizen))];
  if (who !== 'nobody' && mayKnock(row, who)) return THROUGH;
  if (staff.length === 0 && citizens.length > 0) return 'citizen.signInNeeded';
  return who === 'nobody' || isCitizen(who) ? 'access.signInNeeded' : 'access.notAllowed';
}

function mayKnock(row: Row, who: Role | CitizenActor): boolean {
  if (row === 'public' || row === 'staffOrCitizen') return true;
  return row === 'signedIn' ? !isCitizen(who) : row.includes(who);
}

describe('the permission matrix', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(import.meta.url);
  });
  afterAll(() => house.close());

  it('names every operation of the house, and no other', () => {
    expect(Object.keys(PERMISSION_MATRIX).toSorted()).toEqual(allOperations.map((bound) => bound.operation.id).toSorted());
  });

  it.each(allOperations.map((bound) => [bound.operation.id, bound] as const))('%s opens to those the law lets in and to nobody else', async (id, bound) => {
    const row = PERMISSION_MATRIX[id] ?? [];
    const answers = await Promise.all(KNOCKERS.map(async (who) => [who, await knock(house, bound, comesAs(who))]));
    expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(KNOCKERS.map((who) => [who, expected(row, who)])));
  });

  it('has a row for each stage an argument decides about', () => {
    expect(Object.values(STAGE_ROWS).map(({ move }) => move).toSorted()).toEqual(['noticeIncomplete', 'proposeRefusal', 'refuseMerits', 'refuseReception', 'requestSupplement']);
    for (const { row } of Object.values(STAGE_ROWS)) expect(row.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(STAGE_ROWS))('%s opens to its own row and to nobody else', (_what, { move, at, row }) => {
    const may = ROLES.filter((role) => moveRefusal(move, stateAt(at), { ...actorAs(role), mayComplete: false }, TODAY) === undefined);
    expect(may.toSorted()).toEqual([...row].toSorted());
  });

  it('gives no postal role what the post may never do, even when an assignment grants it', () => {
    for (const role of ROLES.filter((one) => one.startsWith('POST'))) {
      const held: readonly string[] = permissionsOf('post', { role, granted: [...POST_NEVER], denied: [] });
      expect(POST_NEVER.filter((permission) => held.includes(permission))).toEqual([]);
    }
  });

  it('is kept by the database too: a postal assignment that grants a decision cannot be stored', async () => {
    const unitId = await house.addUnit({ code: 'MC', kind: 'OSS' });
    for (const permission of POST_NEVER) {
      await expect(house.addActor('POSTAL_COUNTER', unitId, { granted: [permission] }), permission).rejects.toThrow('post_never_decides');
    }
    await expect(house.addActor('POSTAL_COUNTER', unitId, { granted: ['report.unit'] })).resolves.toBeDefined();
  });
});
