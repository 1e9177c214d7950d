import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Type } from 'typebox';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import type { Caller, Stage } from '#test/stage.ts';
import { cropping, openStory, team } from './acts.ts';
import { receivedIn, refusalOf, said } from './answers.ts';

const MORNING = '2026-11-23T08:00:00+07:00';
const MINUTES = (count: number) => new Date(Date.parse(MORNING) + count * 60_000).toISOString();

const Made = Type.Object({ id: Type.String() });
const Units = Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), code: Type.String() })) });
const Staff = Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), username: Type.Union([Type.String(), Type.Null()]), assignments: Type.Array(Type.Object({ id: Type.String() })) })) });

describe('staff and their sign-in', () => {
  let stage: Stage;

  /** Tries to sign in from an address of this machine. */
  const knock = (from: string, username: string, password: string) =>
    new Promise<number>((resolve, reject) => {
      const body = JSON.stringify({ username, password });
      const asked = request(`${stage.base}/api/session`, { method: 'POST', localAddress: from, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      });
      asked.on('error', reject);
      asked.end(body);
    });

  const staffOf = async (admin: Caller, username: string) => {
    const found = said(await admin('listStaff'), Staff).rows.find((row) => row.username === username);
    if (!found) throw new Error(`nobody is called ${username}`);
    return found;
  };

  /** A new postal clerk of the ward's centre, let to these fields and procedures only. */
  const postalClerk = async (username: string, limits: { fields: string[]; procedures: string[] }) => {
    const [admin = stage.anyone] = await team(stage, 'quantri');
    const [helper] = await stage.test.owner('select id from helper_organisation');
    const { id } = said(await admin('addStaff', { name: 'Hoàng Thị Sen', employer: 'post', helperOrganisationId: helper?.['id'], username, password: DEMONSTRATION_PASSWORD }), Made);
    const unit = said(await admin('listUnits'), Units).rows.find((row) => row.code === 'BN.VIETYEN.TT');
    const assignment = { staffId: id, unitId: unit?.id, role: 'POSTAL_COUNTER', ...limits, granted: [], denied: [], competence: 3, fromDay: '2026-11-01', decisionNo: 'Hợp đồng 12/2026' };
    expect((await admin('assignStaff', assignment)).status).toBe(200);
    return stage.as(username);
  };

  beforeAll(async () => {
    stage = await openStory(import.meta.url, MORNING);
  });
  afterAll(() => stage.close());

  it('five wrong passwords from one desk close that account at that desk, and nothing else', async () => {
    stage.setClock(MORNING);
    for (let n = 0; n < 5; n += 1) expect(await knock('127.0.0.2', 'lan', 'sai-mat-khau')).toBe(401);
    expect(await knock('127.0.0.2', 'lan', DEMONSTRATION_PASSWORD)).toBe(429);
    expect(await knock('127.0.0.2', 'binh', DEMONSTRATION_PASSWORD)).toBe(200);
    expect(await knock('127.0.0.3', 'lan', DEMONSTRATION_PASSWORD)).toBe(200);
    expect(await knock('127.0.0.2', 'LAN', DEMONSTRATION_PASSWORD)).toBe(429);
    stage.setClock(MINUTES(16));
    expect(await knock('127.0.0.2', 'lan', DEMONSTRATION_PASSWORD)).toBe(200);
  });

  it('twenty guesses at the same moment are no more than five', async () => {
    const told = await Promise.all(Array.from({ length: 20 }, () => knock('127.0.0.6', 'duc', 'sai-mat-khau')));
    expect(told.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
    expect(told.filter((status) => ![401, 429, 503].includes(status))).toEqual([]);
    for (let n = 0; n < 5; n += 1) told.push(await knock('127.0.0.6', 'duc', 'sai-mat-khau'));
    expect([told.filter((status) => status === 401).length, await knock('127.0.0.6', 'duc', DEMONSTRATION_PASSWORD)]).toEqual([5, 429]);
  });

  it('a right password wipes earlier slips; a name nobody has is refused like a wrong password', async () => {
    for (let n = 0; n < 4; n += 1) await knock('127.0.0.4', 'thuy', 'sai-mat-khau');
    expect(await knock('127.0.0.4', 'thuy', DEMONSTRATION_PASSWORD)).toBe(200);
    for (let n = 0; n < 4; n += 1) expect(await knock('127.0.0.4', 'thuy', 'sai-mat-khau')).toBe(401);
    expect(await knock('127.0.0.4', 'thuy', DEMONSTRATION_PASSWORD)).toBe(200);
    const answers = [await stage.anyone('signIn', { username: 'khong-ai', password: 'x' }), await stage.anyone('signIn', { username: 'mai', password: 'x' })];
    expect(answers.map(refusalOf)).toEqual(['401 access.wrongSecret', '401 access.wrongSecret']);
  });

  it('signing out here ends this session and leaves the one at the other desk', async () => {
    const [here = stage.anyone, there = stage.anyone] = await team(stage, 'thuy', 'thuy');
    expect((await there('whoAmI')).status).toBe(200);
    expect((await here('signOut')).status).toBe(200);
    expect([refusalOf(await here('whoAmI')), (await there('whoAmI')).status]).toEqual(['401 access.signInNeeded', 200]);
  });

  it('signing out everywhere ends every session of the person, and nobody else’s', async () => {
    const [one = stage.anyone, two = stage.anyone, other = stage.anyone] = await team(stage, 'binh', 'binh', 'thuy');
    expect((await one('signOut', { everywhere: true })).status).toBe(200);
    expect([refusalOf(await one('whoAmI')), refusalOf(await two('whoAmI')), (await other('whoAmI')).status]).toEqual(['401 access.signInNeeded', '401 access.signInNeeded', 200]);
  });

  it('a session nobody used for two hours is over; one in use lasts, but not into a second working day', async () => {
    stage.setClock(MORNING);
    const [idle = stage.anyone, used = stage.anyone] = await team(stage, 'mai', 'huy');
    for (let minutes = 60; minutes <= 660; minutes += 60) {
      stage.setClock(MINUTES(minutes));
      expect((await used('whoAmI')).status, `after ${minutes} minutes`).toBe(200);
    }
    expect(refusalOf(await idle('whoAmI'))).toBe('401 access.signInNeeded');
    stage.setClock(MINUTES(721));
    expect(refusalOf(await used('whoAmI'))).toBe('401 access.signInNeeded');
    stage.setClock(MORNING);
  });

  it('a clerk who receives all morning stays signed in, whatever else she looks at', async () => {
    const [lan = stage.anyone] = await team(stage, 'lan');
    for (let minutes = 0; minutes <= 180; minutes += 60) {
      stage.setClock(MINUTES(minutes));
      expect((await lan('receiveDossier', cropping(40 + minutes))).status, `after ${minutes} minutes`).toBe(200);
    }
    stage.setClock(MORNING);
  });

  it('nobody signs in before or after the days of her assignment', async () => {
    const tooLate = await stage.anyone('signIn', { username: 'lan.vy', password: DEMONSTRATION_PASSWORD });
    stage.setClock('2021-02-09T08:00:00+07:00');
    const tooEarly = await stage.anyone('signIn', { username: 'lan', password: DEMONSTRATION_PASSWORD });
    expect([refusalOf(tooLate), refusalOf(tooEarly)]).toEqual(['403 access.noAssignment', '403 access.noAssignment']);
    stage.setClock(MORNING);
  });

  it('a postal clerk receives in her fields and procedures, and in no others', async () => {
    const justice = await postalClerk('sen.tuphap', { fields: ['nganh-tu-phap'], procedures: [] });
    expect(refusalOf(await justice('receiveDossier', cropping(11)))).toBe('403 access.outsideAssignment');
    const farming = await postalClerk('sen.nongnghiep', { fields: ['nganh-nong-nghiep-moi-truong'], procedures: [] });
    expect(receivedIn(await farming('receiveDossier', cropping(12))).dossier.status).toBe(2);
    const other = await postalClerk('sen.motviec', { fields: [], procedures: ['1.001193'] });
    expect(refusalOf(await other('receiveDossier', cropping(13)))).toBe('403 access.outsideAssignment');
  });

  it('the post is never given what only the agency may do', async () => {
    const [admin = stage.anyone] = await team(stage, 'quantri');
    const lan = await staffOf(admin, 'lan');
    const [unit] = said(await admin('listUnits'), Units).rows.filter((row) => row.code === 'BN.VIETYEN.TT');
    const assignment = { staffId: lan.id, unitId: unit?.id, role: 'POSTAL_COUNTER', fields: [], procedures: [], granted: [], denied: [], competence: 4, fromDay: '2026-11-01', decisionNo: 'QĐ 1' };
    expect(refusalOf(await admin('assignStaff', { ...assignment, granted: ['dossier.decide'] }))).toBe('422 access.postNever');
    expect(refusalOf(await admin('assignStaff', { ...assignment, role: 'OSS_OFFICER' }))).toBe('422 access.roleOfOtherEmployer');
  });

  it('an assignment that is ended ends the sessions under it; the work stays under the name', async () => {
    const [admin = stage.anyone, hung = stage.anyone] = await team(stage, 'quantri', 'hung');
    expect((await hung('whoAmI')).status).toBe(200);
    const [assignment] = (await staffOf(admin, 'hung')).assignments;
    expect((await admin('endAssignment', { assignmentId: assignment?.id, reason: 'Chuyển công tác' })).status).toBe(200);
    expect(refusalOf(await hung('receiveDossier', cropping(14)))).toBe('401 access.signInNeeded');
    expect(refusalOf(await stage.anyone('signIn', { username: 'hung', password: DEMONSTRATION_PASSWORD }))).toBe('403 access.noAssignment');
    expect(refusalOf(await admin('endAssignment', { assignmentId: assignment?.id, reason: 'Lần nữa' }))).toBe('404 access.assignmentUnknown');
  });
});
