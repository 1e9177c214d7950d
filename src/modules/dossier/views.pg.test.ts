import { afterAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { pass } from '#apps/door.ts';
import { dossierOperations } from '#apps/operations/dossier.ts';
import { newId } from '#platform/ids.ts';
import { openDay } from './fixture/day.ts';
import { MONDAY, at, refusalOf } from './fixture/desk.ts';
import { assignDossier } from './service/examining.ts';
import { listViews } from './service/views.ts';

const { house, desk, day } = await openDay(import.meta.url);
afterAll(() => house.close());

/** Opens a dossier's page through the door. */
function look(actor: Actor, id: string, now = MONDAY): Promise<unknown> {
  const bound = dossierOperations.find(({ operation }) => operation.id === 'getDossier');
  if (!bound) throw new Error('getDossier is not bound');
  return pass(house.house, bound, { id }, { now, language: 'vi', requestId: newId(), address: null, by: { actor } }, (view) => view);
}

function looks(id: string, as: Actor = desk.thanh, input: { limit?: number; after?: string } = {}) {
  return house.write({ as, now: MONDAY }, (ctx) => listViews(ctx, { id, ...input }));
}

async function told(id: string) {
  return (await looks(id)).rows.map((row) => [row.staff, row.unmasked]);
}

describe('who looks at a dossier', () => {
  test('is entered with her assignment and what she saw, and once in ten minutes', async () => {
    const { id } = await day.received();
    await look(desk.mai, id);
    await look(desk.mai, id, at('2021-02-08', '09:09'));
    expect((await looks(id)).rows).toMatchObject([{ viewedAt: MONDAY, staffId: desk.mai.staffId, staff: 'Mai', employer: 'agency', role: 'OSS_OFFICER', unit: 'VY-OSS', unmasked: true }]);
    await look(desk.mai, id, at('2021-02-08', '09:10'));
    await look(desk.lan, id, at('2021-02-08', '09:11'));
    expect(await told(id)).toEqual([['Lan', false], ['Mai', true], ['Mai', true]]);
  });

  test('and sees it twice at one moment has looked once', async () => {
    const { id } = await day.received();
    await Promise.all([1, 2, 3, 4].map(() => look(desk.mai, id)));
    expect(await told(id)).toEqual([['Mai', true]]);
  });

  test("is entered again when people's data open to her within the ten minutes", async () => {
    const id = await day.handedOver();
    await look(desk.hung, id);
    await day.act(desk.thu, MONDAY, id, (ctx, of) => assignDossier(ctx, { ...of, handlerId: desk.hung.staffId }));
    await look(desk.hung, id, at('2021-02-08', '09:02'));
    await look(desk.hung, id, at('2021-02-08', '09:03'));
    expect(await told(id)).toEqual([['Hùng', true], ['Hùng', false]]);
  });

  test('and may not see it leaves no entry, and a look that cannot be entered is not given', async () => {
    const { id } = await day.received();
    expect(await refusalOf(look(desk.stranger, id))).toBe('dossier.unknown');
    await expect(look({ ...desk.mai, assignmentId: newId() }, id)).rejects.toThrow('assignment');
    expect(await told(id)).toEqual([]);
  });

  test('stays known: the working role can neither change nor remove an entry', async () => {
    const { id } = await day.received();
    await look(desk.mai, id);
    await expect(house.write({}, (ctx) => ctx.db.run('dossier.tamper', 'update dossier_view_log set unmasked = false'))).rejects.toThrow('permission denied');
    await expect(house.write({}, (ctx) => ctx.db.run('dossier.forget', 'delete from dossier_view_log'))).rejects.toThrow('permission denied');
    expect(await told(id)).toEqual([['Mai', true]]);
  });
});

describe('the entries', () => {
  test('are read newest first, page by page', async () => {
    const { id } = await day.received();
    for (const minute of ['09:00', '09:20', '09:40']) await look(desk.mai, id, at('2021-02-08', minute));
    const first = await looks(id, desk.thanh, { limit: 2 });
    const second = await looks(id, desk.thanh, { limit: 2, after: first.next ?? '' });
    expect([...first.rows, ...second.rows].map((row) => row.viewedAt)).toEqual(['09:40', '09:20', '09:00'].map((minute) => at('2021-02-08', minute)));
    expect(second.next).toBeNull();
    const marks = [['2021-02-30T09:00:00.000Z', id], ['2021-02-08T25:00:00.000Z', id]].map((mark) => Buffer.from(JSON.stringify(mark)).toString('base64url'));
    for (const after of ['abc', ...marks]) expect(await refusalOf(looks(id, desk.thanh, { after }))).toBe('input.cursorUnknown');
  });

  test('open to the auditor above and to nobody who does not read the journal or stands elsewhere', async () => {
    const { id } = await day.received();
    await look(desk.mai, id);
    const above = await house.addActor('AUDITOR', desk.district);
    const beside = await house.addActor('AUDITOR', desk.elsewhere);
    expect((await looks(id, above)).rows).toHaveLength(1);
    expect((await looks(id, desk.monitor)).rows).toHaveLength(1);
    for (const as of [beside, desk.stranger, desk.lan, desk.hung]) expect(await refusalOf(looks(id, as))).toBe('dossier.unknown');
  });
});
