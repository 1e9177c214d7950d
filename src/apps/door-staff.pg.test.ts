import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operation } from '#kernel/operation.ts';
import { pass } from '#apps/door.ts';
import type { Bound } from '#apps/operations/bind.ts';
import { findOperation } from '#apps/operations/all.ts';
import { addStaff, assignStaff } from '#modules/access/service/staff.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { codeOf } from '#modules/mandate/fixture/helping.ts';

const PASSWORD = 'mật khẩu dài';
const MONDAY = new Date('2021-02-08T08:00:00+07:00');
const after = (minutes: number) => new Date(MONDAY.getTime() + minutes * 60_000);

describe('the door for staff', () => {
  let house: TestHouse;
  let unitId: string;
  let otherUnit: string;
  beforeAll(async () => {
    house = await openHouse(import.meta.url);
    unitId = await house.addUnit({ code: 'MC', kind: 'OSS' });
    otherUnit = await house.addUnit({ code: 'MC2', kind: 'OSS' });
  });
  afterAll(() => house.close());

  const hire = async (username: string, more: { toDay?: string } = {}) => {
    const { id: staffId } = await house.write({}, (ctx) => addStaff(ctx, { name: username, employer: 'agency', username, password: PASSWORD }));
    const { id: assignmentId } = await assign(staffId, unitId, more);
    return { staffId, assignmentId };
  };
  const assign = (staffId: string, where: string, more: { toDay?: string } = {}) =>
    house.write({}, (ctx) => assignStaff(ctx, { staffId, unitId: where, role: 'OSS_OFFICER', fields: [], procedures: [], granted: [], denied: [], competence: 4, fromDay: '2020-01-01', decisionNo: 'QĐ 1', ...more }));
  type Knocking = { readonly now?: Date; readonly address?: string; readonly secret?: string };
  const knock = (asked: string | Bound, input: object, { now = MONDAY, address = '10.0.0.7', secret }: Knocking = {}): Promise<unknown> => {
    const bound = typeof asked === 'string' ? findOperation(asked) : asked;
    if (bound === undefined) throw new Error(String(asked));
    return pass(house.house, bound, input, { now, language: 'vi', requestId: newId(), address, by: secret === undefined ? undefined : { secret } }, (told) => told);
  };
  const signIn = (username: string, password = PASSWORD, knocking: Knocking = {}) => knock('signIn', { username, password }, knocking);
  const secretOf = async (username: string, now = MONDAY) => String(Reflect.get(Object(await signIn(username, PASSWORD, { now })), 'sessionSecret'));
  const whoAmI = (secret: string, now: Date) => codeOf(knock('whoAmI', {}, { secret, now }));
  const looking: Bound = {
    operation: operation({ id: 'lookAgain', room: 'test', method: 'POST', path: '/look', door: 'read', polled: true, permission: 'signedIn', summary: '', input: Type.Object({}), output: Type.Unknown(), refusals: [] }),
    act: async () => 'nhìn lại',
  };

  it('closes a name from an address after five wrong passwords for a quarter of an hour, and no other name nor address; each is noted', async () => {
    const { staffId } = await hire('binh');
    await hire('lan');
    for (let count = 0; count < 5; count += 1) expect(await codeOf(signIn('binh', 'sai', { now: after(count) }))).toBe('access.wrongSecret');
    expect(await codeOf(signIn('binh', PASSWORD, { now: after(5) }))).toBe('access.tooManyFailures');
    expect(await codeOf(signIn('binh', PASSWORD, { now: after(5), address: '10.0.0.8' }))).toBe('done');
    expect(await codeOf(signIn('lan', PASSWORD, { now: after(5) }))).toBe('done');
    expect(await codeOf(signIn('binh', PASSWORD, { now: after(20) }))).toBe('done');
    expect(await house.owner(`select count(*)::int as n from journal_entry where kind = 'access.signInRefused' and subject_id = $1`, [staffId])).toEqual([{ n: 5 }]);
  });

  it('does not tell an unknown name from a wrong password, and counts both', async () => {
    for (let count = 0; count < 5; count += 1) expect(await codeOf(signIn('khong.co.ai', 'sai'))).toBe('access.wrongSecret');
    expect(await codeOf(signIn('khong.co.ai', 'sai'))).toBe('access.tooManyFailures');
  });

  it('ends a session two hours after the last touch and twelve after it began; what a screen asks by itself is no touch', async () => {
    await hire('thu');
    const secret = await secretOf('thu');
    expect([await whoAmI(secret, after(119)), await whoAmI(secret, after(238)), await whoAmI(secret, after(360))]).toEqual(['done', 'done', 'access.signInNeeded']);
    const other = await secretOf('thu');
    expect(await codeOf(knock(looking, {}, { secret: other, now: after(100) }))).toBe('done');
    expect(await whoAmI(other, after(121))).toBe('access.signInNeeded');
    const busy = await secretOf('thu');
    for (let hour = 1; hour < 12; hour += 1) expect(await whoAmI(busy, after(hour * 60))).toBe('done');
    expect([await whoAmI(busy, after(12 * 60 - 1)), await whoAmI(busy, after(12 * 60 + 1))]).toEqual(['done', 'access.signInNeeded']);
  });

  it('knows nobody by a secret that is not hers, nor once her assignment is over', async () => {
    await hire('van', { toDay: '2021-02-08' });
    const evening = new Date('2021-02-08T23:30:00+07:00');
    const secret = await secretOf('van', evening);
    expect([await whoAmI(`${secret}x`, evening), await whoAmI(secret, new Date('2021-02-08T23:59:00+07:00')), await whoAmI(secret, new Date('2021-02-09T00:01:00+07:00'))]).toEqual(['access.signInNeeded', 'done', 'access.signInNeeded']);
  });

  it('moves a session to another assignment of hers, and to nobody else’s', async () => {
    const [hers, his] = [await hire('hoa'), await hire('duc')];
    const { id: second } = await assign(hers.staffId, otherUnit);
    const secret = await secretOf('hoa');
    expect(await codeOf(knock('chooseAssignment', { assignmentId: his.assignmentId }, { secret }))).toBe('access.assignmentUnknown');
    const chosen: string[] = [];
    for (const assignmentId of [hers.assignmentId, second]) {
      await knock('chooseAssignment', { assignmentId }, { secret });
      chosen.push(String(Reflect.get(Object(await knock('whoAmI', {}, { secret })), 'assignmentId')));
    }
    expect(chosen).toEqual([hers.assignmentId, second]);
  });

  it('takes an act without a permission from nobody, and without a session from nobody at all', async () => {
    await hire('nga');
    const secret = await secretOf('nga');
    expect([await codeOf(knock('addStaff', { name: 'X', employer: 'agency', username: 'x.y', password: PASSWORD }, { secret })), await codeOf(knock('whoAmI', {}))]).toEqual(['access.notAllowed', 'access.signInNeeded']);
  });
});
