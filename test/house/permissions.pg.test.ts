import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { pass } from '#apps/door.ts';
import { allOperations } from '#apps/operations/all.ts';
import type { Bound } from '#apps/operations/bind.ts';
import { permissionsOf, POST_NEVER, ROLES, type Role } from '#modules/access/rules.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { PERMISSION_MATRIX, type Row } from './permission-matrix.ts';

const THROUGH = 'through the door';

function actorAs(role: Role): Actor {
  const employer = role.startsWith('POST') ? 'post' : 'agency';
  const permissions = permissionsOf(employer, { role, granted: [], denied: [] });
  return { staffId: newId(), name: role, employer, assignmentId: newId(), role, unitId: newId(), workstation: null, permissions, fields: [], procedures: [], competence: 4 };
}

/** Knocks with the real door; what stands behind it is replaced by a word, so only the door answers. */
async function knock(house: TestHouse, bound: Bound, actor: Actor | undefined): Promise<string> {
  const probe: Bound = { operation: bound.operation, act: () => Promise.resolve(THROUGH) };
  const who = { now: new Date(), language: 'vi' as const, requestId: newId(), address: null, by: actor ? { actor } : undefined };
  return pass(house.house, probe, {}, who, String).catch((thrown: unknown) => (thrown instanceof Refusal ? thrown.problem.code : 'fault'));
}

function expected(row: Row, role: Role | undefined): string {
  if (row === 'public') return THROUGH;
  if (role === undefined) return 'access.signInNeeded';
  return row === 'signedIn' || row.includes(role) ? THROUGH : 'access.notAllowed';
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
    const answers = await Promise.all([undefined, ...ROLES].map(async (role) => [role ?? 'nobody', await knock(house, bound, role ? actorAs(role) : undefined)]));
    expect(Object.fromEntries(answers)).toEqual(Object.fromEntries([undefined, ...ROLES].map((role) => [role ?? 'nobody', expected(row, role)])));
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
