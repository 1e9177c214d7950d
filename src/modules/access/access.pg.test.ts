import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { EMPLOYERS } from '#kernel/actor.ts';
import { ROLES } from '#modules/access/rules.ts';
import { changePassword, closeAccount, endDelegation, resetPassword } from '#modules/access/service/account.ts';
import { signIn, signOut, whoAmI } from '#modules/access/service/session.ts';
import { addStaff, assignStaff, endAssignment, listStaff, recordDelegation } from '#modules/access/service/staff.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

const PASSWORD = 'mật khẩu dài';

describe('staff', () => {
  let house: TestHouse;
  let admin: Actor;
  let unitId: string;
  let postId: string;
  beforeAll(async () => {
    house = await openHouse(import.meta.url);
    unitId = await house.addUnit({ code: 'MC', kind: 'OSS' });
    admin = await house.addActor('SYS_ADMIN', unitId);
    postId = newId();
    await house.owner(`insert into helper_organisation (id, name, kind) values ($1, 'Bưu điện tỉnh', 'post')`, [postId]);
  });
  afterAll(() => house.close());

  const add = (username: string, more: object = {}) => house.write({ as: admin }, (ctx) => addStaff(ctx, { name: 'Nguyễn Thị Lan', employer: 'agency', username, password: PASSWORD, ...more }));
  const assign = (staffId: string, more: object = {}) =>
    house.write({ as: admin }, (ctx) => assignStaff(ctx, { staffId, unitId, role: 'OSS_OFFICER', fields: [], procedures: [], granted: [], denied: [], competence: 3, fromDay: '2020-01-01', decisionNo: 'QĐ 1', ...more }));
  const enter = (username: string, password = PASSWORD) => house.write({ now: new Date('2021-02-09T08:00:00+07:00') }, (ctx) => signIn(ctx, { username, password }));

  it('is added once by user name; the post comes through its organisation', async () => {
    await add('lan.mc');
    await expect(add('lan.mc')).rejects.toThrow('access.usernameTaken');
    await expect(add('hung.mc', { employer: 'post' })).rejects.toThrow('access.helperOrganisationNeeded');
    await expect(add('hung.mc', { helperOrganisationId: postId })).rejects.toThrow('access.helperOrganisationNeeded');
    await expect(add('hung.mc', { employer: 'post', helperOrganisationId: postId })).resolves.toHaveProperty('id');
    const [{ hash } = {}] = await house.owner(`select password_hash as hash from account where username = 'lan.mc'`);
    expect(String(hash)).toMatch(/^\$argon2id\$/);
  });

  it('of the post gets postal roles only and never what the agency alone may do', async () => {
    const { id } = await add('ha.mc', { employer: 'post', helperOrganisationId: postId });
    await expect(assign(id)).rejects.toThrow('access.roleOfOtherEmployer');
    await expect(assign(id, { role: 'POSTAL_COUNTER', granted: ['dossier.decide'] })).rejects.toThrow('access.postNever');
    await expect(assign(id, { role: 'POSTAL_COUNTER', toDay: '2019-12-31' })).rejects.toThrow('input.periodReversed');
    await expect(assign(id, { role: 'POSTAL_COUNTER', unitId: newId() })).rejects.toThrow('organisation.unitUnknown');
    await expect(assign(newId(), { role: 'POSTAL_COUNTER' })).rejects.toThrow('access.staffUnknown');
    await expect(assign(id, { role: 'POSTAL_COUNTER' })).resolves.toMatchObject({ role: 'POSTAL_COUNTER', unitShortName: 'MC' });
  });

  it('signs in only while an assignment is in force, however the keyboard composed the password', async () => {
    const { id } = await add('binh.mc');
    await expect(enter('binh.mc')).rejects.toThrow('access.noAssignment');
    const { id: assignmentId } = await assign(id, { toDay: '2021-02-09' });
    await expect(enter('BINH.MC', PASSWORD.normalize('NFD'))).resolves.toMatchObject({ staffId: id, role: 'OSS_OFFICER' });
    await house.write({ as: admin }, (ctx) => endAssignment(ctx, { assignmentId, reason: 'chuyển công tác' }));
    await expect(enter('binh.mc')).rejects.toThrow('access.noAssignment');
    expect(await house.owner('select count(*)::int as n from session where staff_id = $1 and ended_at is null', [id])).toEqual([{ n: 0 }]);
    await expect(house.write({ as: admin }, (ctx) => endAssignment(ctx, { assignmentId, reason: 'lần nữa' }))).rejects.toThrow('access.assignmentUnknown');
  });

  it('sees who she is, and without a session has nothing to sign out of', async () => {
    await expect(house.write({ as: admin }, (ctx) => whoAmI(ctx))).resolves.toMatchObject({ staffId: admin.staffId, unit: { code: 'MC' } });
    await expect(house.write({ as: admin }, (ctx) => signOut(ctx, {}))).rejects.toThrow('access.signInNeeded');
    const { rows } = await house.write({ as: admin }, (ctx) => listStaff(ctx, { unitId }));
    expect(rows.every((row) => row.assignments.length > 0)).toBe(true);
  });

  it('receives by a dated written delegation only if it is written down with its dates in order', async () => {
    const delegate = (toDay: string) => house.write({ as: admin }, (ctx) => recordDelegation(ctx, { unitId, fromDay: '2020-10-26', toDay, document: 'Văn bản 12/UBND' }));
    await expect(delegate('2020-10-25')).rejects.toThrow('input.periodReversed');
    const { id } = await delegate('2021-02-28');
    const end = (lastDay: string) => house.write({ as: admin }, (ctx) => endDelegation(ctx, { delegationId: id, lastDay }));
    await expect(end('2021-03-01')).rejects.toThrow('access.delegationUnknown');
    await expect(end('2021-01-31')).resolves.toEqual({ id, toDay: '2021-01-31' });
  });

  it('changes her own password with the old one, and is let in again by a new one from the administrator', async () => {
    const { id } = await add('thuy.mc');
    await assign(id);
    const her: Actor = { ...admin, staffId: id };
    const change = (current: string) => house.write({ as: her }, (ctx) => changePassword(ctx, { current, password: 'mật khẩu mới 1' }));
    await expect(change('sai')).rejects.toThrow('access.currentWrong');
    await change(PASSWORD);
    await expect(enter('thuy.mc', 'mật khẩu mới 1')).resolves.toMatchObject({ staffId: id });
    await expect(house.write({ as: admin }, (ctx) => resetPassword(ctx, { staffId: id, password: 'mật khẩu mới 2' }))).resolves.toEqual({ ended: 1 });
    await expect(enter('thuy.mc', 'mật khẩu mới 2')).resolves.toMatchObject({ staffId: id });
    await house.write({ as: admin }, (ctx) => closeAccount(ctx, { staffId: id, reason: 'nghỉ việc' }));
    await expect(enter('thuy.mc', 'mật khẩu mới 2')).rejects.toThrow('access.wrongSecret');
    await expect(house.write({ as: admin }, (ctx) => resetPassword(ctx, { staffId: id, password: 'mật khẩu mới 3' }))).rejects.toThrow('access.staffUnknown');
  });

  it('keeps one administrator: the last can neither be closed nor have her assignment ended', async () => {
    const { id } = await add('quantri.mc');
    const { id: assignmentId } = await assign(id, { role: 'SYS_ADMIN' });
    await expect(house.write({ as: admin }, (ctx) => closeAccount(ctx, { staffId: id, reason: 'x' }))).rejects.toThrow('access.lastAdministrator');
    await expect(house.write({ as: admin }, (ctx) => endAssignment(ctx, { assignmentId, reason: 'x' }))).rejects.toThrow('access.lastAdministrator');
    const { id: second } = await add('quantri2.mc');
    await assign(second, { role: 'SYS_ADMIN' });
    await expect(house.write({ as: admin }, (ctx) => endAssignment(ctx, { assignmentId, reason: 'x' }))).resolves.toEqual({ ended: 1 });
  });

  it('has the same roles and employers as the database', async () => {
    expect(await house.allowed('assignment_role_check')).toEqual([...ROLES].toSorted());
    expect(await house.allowed('staff_employer_check')).toEqual([...EMPLOYERS].toSorted());
  });
});
