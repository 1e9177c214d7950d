import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Context } from '#platform/context.ts';
import { transaction } from '#platform/database.ts';
import { newId } from '#platform/ids.ts';
import { hashPassword } from '#platform/password.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { ACCOUNT_WAYS, CITIZEN_ID_KINDS, CITIZEN_KINDS, CITIZEN_LANGUAGES, VERIFIERS } from './rules/accounts.ts';
import { MERGE_STATES } from './rules/merging.ts';
import { addDemonstrationCitizen } from './service/local-account.ts';
import { askCitizenMerge, listCitizenMerges, listDuplicateCitizens, settleCitizenMerge } from './service/merging.ts';
import { findOrAddCitizen, myVerifiedNumber } from './service/people.ts';
import { getMyProfile, saveMyContact } from './service/profile.ts';
import { getSignInWays, signInCitizen, whoAmICitizen } from './service/session.ts';

const PASSWORD = 'trinh-dien-2026';
const NOW = new Date('2026-03-02T08:00:00+07:00');
const LAN = { kind: 'person', name: 'Nguyễn Thị Lan', idKind: 'CCCD', idNumber: '024185000123' } as const;

describe('accounts of citizens', () => {
  let house: TestHouse;
  let officer: Actor;
  let second: Actor;
  beforeAll(async () => {
    house = await openHouse(import.meta.url);
    const unitId = await house.addUnit({ code: 'MC', kind: 'OSS' });
    officer = await house.addActor('OSS_OFFICER', unitId);
    second = await house.addActor('OSS_HEAD', unitId);
    const passwordHash = await hashPassword(PASSWORD);
    await house.write({ now: NOW }, (ctx) => addDemonstrationCitizen(ctx, { ...LAN, username: 'lan', passwordHash, phone: '0912345678' }));
  });
  afterAll(() => house.close());

  /** Somebody who knocks at a sign-in from one address, in a demonstration or not; a refusal keeps its count. */
  function knock<T>(act: (ctx: Context) => Promise<T>, { demo = true, address = '203.0.113.7', local = false, now = NOW } = {}): Promise<T> {
    const { installation, pool } = house.house;
    const ctx = { now, actor: undefined, language: 'vi' as const, requestId: newId(), address, installation: { ...installation, demo, citizens: { provider: undefined, local } } };
    return transaction(pool, 'write', (db) => act({ ...ctx, db }), () => true);
  }

  it.each([
    ['citizen_kind', CITIZEN_KINDS],
    ['citizen_id_kind', CITIZEN_ID_KINDS],
    ['citizen_verified_by', VERIFIERS],
    ['citizen_language', CITIZEN_LANGUAGES],
    ['citizen_account_way', ACCOUNT_WAYS],
    ['citizen_merge_state', MERGE_STATES],
  ])('knows the words of %s as the database does', async (constraint, words) => {
    expect(await house.allowed(constraint)).toEqual([...words].toSorted());
  });

  it('signs in with a local account in a demonstration', async () => {
    const me = await knock((ctx) => signInCitizen(ctx, { username: 'LAN', password: PASSWORD, kiosk: true }));
    expect(me).toMatchObject({ name: 'Nguyễn Thị Lan', idNumber: '024******123', verified: true, kiosk: true, idleSeconds: 90 });
    const [kept] = await house.owner('select count(*)::int as count from citizen_session where secret_hash = sha256($1::bytea)', [me.sessionSecret]);
    expect(kept).toEqual({ count: 1 });
  });

  it('takes no local account outside a demonstration unless the installation says so, and a demonstration’s never', async () => {
    await expect(knock((ctx) => signInCitizen(ctx, { username: 'lan', password: PASSWORD }), { demo: false })).rejects.toThrow('citizen.localClosed');
    await expect(knock((ctx) => signInCitizen(ctx, { username: 'lan', password: PASSWORD }), { demo: false, local: true })).rejects.toThrow('citizen.wrongSecret');
    expect(await knock((ctx) => getSignInWays(ctx), { demo: false })).toEqual({ provider: null, local: false, demo: false, demoPassword: null, demoAccounts: [] });
  });

  it('answers an unknown name and a wrong password alike, and closes the pair after five tries', async () => {
    const address = '203.0.113.8';
    for (const username of ['lan', 'khong-co']) {
      for (let turn = 0; turn < 5; turn += 1) await expect(knock((ctx) => signInCitizen(ctx, { username, password: 'sai' }), { address }), username).rejects.toThrow('citizen.wrongSecret');
      await expect(knock((ctx) => signInCitizen(ctx, { username, password: PASSWORD }), { address }), username).rejects.toThrow('access.tooManyFailures');
    }
    await expect(knock((ctx) => signInCitizen(ctx, { username: 'lan', password: PASSWORD }), { address: '203.0.113.9' })).resolves.toBeDefined();
  });

  it('lets a family share a telephone: it is nobody’s key', async () => {
    const [mother, child] = [await house.addCitizen({ name: 'Mẹ' }), await house.addCitizen({ name: 'Con' })];
    for (const { citizen } of [mother, child]) await house.write({ citizen }, (ctx) => saveMyContact(ctx, { phone: '0912000111', language: 'vi' }));
    expect(await house.write({ citizen: child.citizen }, getMyProfile)).toMatchObject({ name: 'Con', phone: '0912000111', email: null });
  });

  it('serves somebody without an account, e-mail or telephone by her paper, and finds her again by number and name', async () => {
    const shown = { kind: 'person', name: 'Hà Văn Tư', idKind: 'CCCD', idNumber: '024048001234' } as const;
    const id = await house.write({ as: officer }, (ctx) => findOrAddCitizen(ctx, shown));
    expect(await house.write({ as: officer }, (ctx) => findOrAddCitizen(ctx, { ...shown, name: ' hà văn tư ' }))).toBe(id);
    expect(await house.write({ as: officer }, (ctx) => findOrAddCitizen(ctx, { ...shown, name: 'Hà Văn Tứ Hải' }))).not.toBe(id);
    const [row] = await house.owner('select verified_by, phone, email from citizen where id = $1', [id]);
    expect(row).toEqual({ verified_by: 'paper', phone: null, email: null });
  });

  it('enters one person once when two desks do it at the same moment', async () => {
    const shown = { kind: 'person', name: 'Lê Thị Năm', idKind: 'CCCD', idNumber: '024150005678' } as const;
    const ids = await Promise.all(Array.from({ length: 4 }, () => house.write({ as: officer }, (ctx) => findOrAddCitizen(ctx, shown))));
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ['a number no card has', { idNumber: '0241850001' }],
    ['a name that is none', { name: '12345' }],
  ])('refuses %s', async (_what, wrong) => {
    await expect(house.write({ as: officer }, (ctx) => findOrAddCitizen(ctx, { ...LAN, ...wrong }))).rejects.toThrow(/dossier\.(idNumberWrong|nameWrong)/);
  });

  it('finds nothing by a number nobody has seen to be hers', async () => {
    const { citizen } = await house.addCitizen({ verified: false, idNumber: '024185000123' });
    expect(await house.write({ citizen }, myVerifiedNumber)).toBeUndefined();
    await house.owner('update citizen set merged_into = (select id from citizen where verified_by = $2), merged_at = now() where id = $1', [citizen.citizenId, 'demonstration']);
  });

  describe('entered twice under one number', () => {
    async function twoEntries(idNumber: string) {
      const [first, other] = [await house.addCitizen({ idNumber, name: 'Phạm Thị Hoa' }), await house.addCitizen({ idNumber, name: 'Phạm Thị Hoà' })];
      return { first, other, fromId: other.citizen.citizenId, intoId: first.citizen.citizenId };
    }

    it('is shown with its number masked, and joined by two people with a reason: accounts move, sessions end, the trace stays', async () => {
      const { first, other, fromId, intoId } = await twoEntries('024190000001');
      const { id } = await house.write({ as: officer }, (ctx) => askCitizenMerge(ctx, { fromId, intoId, reason: 'Gõ thiếu dấu; đã xem thẻ căn cước' }));
      const { rows } = await house.write({ as: second }, listDuplicateCitizens);
      const group = rows.find(({ entries }) => entries.some((entry) => entry.id === fromId));
      expect(group).toMatchObject({ idNumber: '024******001', asked: [{ id, fromId, intoId, mine: false, askedBy: 'OSS_OFFICER' }] });
      expect(group?.entries.map(({ accounts }) => accounts)).toEqual([1, 1]);
      await expect(house.write({ as: officer }, (ctx) => settleCitizenMerge(ctx, { id, decision: 'merge' }))).rejects.toThrow('citizen.mergeNeedsSecond');
      expect(await house.write({ as: second }, (ctx) => settleCitizenMerge(ctx, { id, decision: 'merge' }))).toEqual({ state: 'merged', accounts: 1, filings: 0 });
      const accounts = await house.owner('select citizen_id from citizen_account where id = any($1)', [[first.citizen.accountId, other.citizen.accountId]]);
      expect(accounts).toEqual([{ citizen_id: intoId }, { citizen_id: intoId }]);
      expect(await house.owner('select 1 from citizen_session where id = any($1) and ended_at is null', [[first.citizen.sessionId, other.citizen.sessionId]])).toEqual([]);
      const { rows: trace } = await house.write({ as: officer }, (ctx) => listCitizenMerges(ctx, {}));
      expect(trace[0]).toMatchObject({ state: 'merged', fromName: 'Phạm Thị Hoà', intoName: 'Phạm Thị Hoa', idNumber: '024******001', askedBy: 'OSS_OFFICER', settledBy: 'OSS_HEAD', accounts: 1 });
      await expect(house.write({ as: second }, (ctx) => settleCitizenMerge(ctx, { id, decision: 'merge' }))).rejects.toThrow('citizen.mergeSettled');
      await expect(house.write({ as: officer }, (ctx) => askCitizenMerge(ctx, { fromId, intoId, reason: 'lại' }))).rejects.toThrow('citizen.unknown');
    });

    it('is never joined by the name', async () => {
      const [one, like] = [await house.addCitizen({ name: 'Nguyễn Văn An', idNumber: '024090000011' }), await house.addCitizen({ name: 'Nguyễn Văn An', idNumber: '024090000022' })];
      await expect(house.write({ as: officer }, (ctx) => askCitizenMerge(ctx, { fromId: like.citizen.citizenId, intoId: one.citizen.citizenId, reason: 'Trùng tên' }))).rejects.toThrow('citizen.numberDiffers');
      await expect(house.write({ as: officer }, (ctx) => askCitizenMerge(ctx, { fromId: one.citizen.citizenId, intoId: one.citizen.citizenId, reason: 'Một mình' }))).rejects.toThrow('citizen.numberDiffers');
    });

    it('is not joined when a number was changed between the question and the answer', async () => {
      const { fromId, intoId } = await twoEntries('024190000002');
      const { id } = await house.write({ as: officer }, (ctx) => askCitizenMerge(ctx, { fromId, intoId, reason: 'Trùng số' }));
      await house.owner(`update citizen set id_number = '024190000003' where id = $1`, [fromId]);
      await expect(house.write({ as: second }, (ctx) => settleCitizenMerge(ctx, { id, decision: 'merge' }))).rejects.toThrow('citizen.numberDiffers');
      expect(await house.write({ as: second }, (ctx) => settleCitizenMerge(ctx, { id, decision: 'refuse' }))).toMatchObject({ state: 'refused' });
    });

    it('is asked once at a time, and joined once when two settle it together', async () => {
      const { fromId, intoId } = await twoEntries('024190000004');
      const { id } = await house.write({ as: officer }, (ctx) => askCitizenMerge(ctx, { fromId, intoId, reason: 'Trùng số' }));
      await expect(house.write({ as: second }, (ctx) => askCitizenMerge(ctx, { fromId, intoId, reason: 'Trùng số' }))).rejects.toThrow('citizen.mergeAsked');
      const both = await Promise.allSettled([1, 2].map(() => house.write({ as: second }, (ctx) => settleCitizenMerge(ctx, { id, decision: 'merge' }))));
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    });

    it('brings with it what only the other entry knew', async () => {
      const into = await house.addCitizen({ idNumber: '024190000005', name: 'Vũ Văn Bảy', verified: false });
      const from = await house.addCitizen({ idNumber: '024190000005', name: 'Vũ Văn Bẩy', phone: '0911222333' });
      const { id } = await house.write({ as: officer }, (ctx) => askCitizenMerge(ctx, { fromId: from.citizen.citizenId, intoId: into.citizen.citizenId, reason: 'Cùng thẻ' }));
      await house.write({ as: second }, (ctx) => settleCitizenMerge(ctx, { id, decision: 'merge' }));
      expect(await house.write({ citizen: into.citizen }, getMyProfile)).toMatchObject({ name: 'Vũ Văn Bảy', phone: '0911222333', verifiedBy: 'provider' });
      expect(await house.write({ citizen: into.citizen }, whoAmICitizen)).toMatchObject({ verified: true });
    });
  });

  it('writes nothing of a person into the journal', async () => {
    const rows = await house.owner(`select facts::text as facts from journal_entry where kind like 'citizen.%'`);
    expect(rows.length).toBeGreaterThan(10);
    for (const { facts } of rows) expect(String(facts)).not.toMatch(/024\d{9}|Nguyễn|Phạm|09\d{8}/);
  });
});
