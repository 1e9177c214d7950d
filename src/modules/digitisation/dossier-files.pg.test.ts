import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { type Day, dayAt } from '#modules/dossier/fixture/day.ts';
import { type Desk, arrangeDesk, MONDAY, refusalOf } from '#modules/dossier/fixture/desk.ts';
import { listViews } from '#modules/dossier/service/views.ts';
import { newId } from '#platform/ids.ts';
import { askHouse, fileFrom } from '#test/files.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

describe('the files of a dossier', () => {
  let test: TestHouse;
  let desk: Desk;
  let day: Day;
  let dossierId: string;
  let useId: string;
  beforeAll(async () => {
    const opened = await openHouse(import.meta.url, { FILES_SERVE_UNSCANNED: '1' });
    test = { ...opened, house: { ...opened.house, now: () => MONDAY } };
    desk = await arrangeDesk(test);
    day = dayAt(test, desk);
    ({ id: dossierId } = await day.received());
    useId = String(Reflect.get(Object(await attach(desk.mai, '1')), 'useId'));
  });
  afterAll(() => test.close());

  const ask = (actor: Actor, operationId: string, input: object) => askHouse(test.house, { actor }, operationId, input);
  const attach = async (actor: Actor, component: string, id = dossierId) => ask(actor, 'attachFile', { dossierId: id, component, fileId: (await fileFrom(test.house, { actor })).id });

  it('are attached to a component of its list or as its result, and to nothing else', async () => {
    expect(await attach(desk.mai, '2')).toMatchObject({ component: '2', attachedBy: 'Mai', type: 'pdf' });
    expect(await attach(desk.mai, 'result')).toMatchObject({ component: 'result' });
    for (const component of ['3', '9', 'x']) expect(await refusalOf(attach(desk.mai, component)), component).toBe('digitisation.componentUnknown');
    expect(await ask(desk.mai, 'listFiles', { dossierId })).toMatchObject({ opens: true, rows: [{ component: '1' }, { component: '2' }, { component: 'result' }] });
  });

  it('open to those who read its people, are listed to those who see it, and do not exist for anybody else', async () => {
    const seen = await Promise.all([desk.mai, desk.thanh, desk.thu].map((actor) => ask(actor, 'getFile', { id: useId })));
    expect(seen).toEqual(seen.map(() => expect.objectContaining({ type: 'pdf' })));
    for (const actor of [desk.lan, desk.hung, desk.monitor]) {
      expect(await ask(actor, 'listFiles', { dossierId }), actor.name).toMatchObject({ opens: false });
      expect(await refusalOf(ask(actor, 'getFile', { id: useId })), actor.name).toBe('digitisation.notForYou');
    }
    expect(await refusalOf(ask(desk.stranger, 'listFiles', { dossierId }))).toBe('dossier.unknown');
    for (const [operation, input] of [['getFile', { id: useId }], ['detachFile', { id: useId, reason: 'Nhầm' }]] as const) expect(await refusalOf(ask(desk.stranger, operation, input))).toBe('digitisation.fileUnknown');
    expect(await refusalOf(attach(desk.stranger, '1'))).toBe('dossier.unknown');
    expect(await refusalOf(ask(desk.mai, 'getFile', { id: newId() }))).toBe('digitisation.fileUnknown');
  });

  it('are attached and taken out by those only who may open them', async () => {
    for (const actor of [desk.lan, desk.hung]) {
      expect(await refusalOf(attach(actor, '1')), actor.name).toBe('digitisation.notForYou');
      expect(await refusalOf(ask(actor, 'detachFile', { id: useId, reason: 'Nhầm' })), actor.name).toBe('digitisation.notForYou');
    }
  });

  it('are looked at under names: each opening of a file, and the dossier with it', async () => {
    await ask(desk.thanh, 'getFile', { id: useId });
    const looks = await test.owner('select distinct staff_id, assignment_id, subject_id from file_view where use_id = $1 and staff_id = $2', [useId, desk.thanh.staffId]);
    expect(looks).toEqual([{ staff_id: desk.thanh.staffId, assignment_id: desk.thanh.assignmentId, subject_id: dossierId }]);
    const { rows } = await test.write({ as: desk.thanh, now: MONDAY }, (ctx) => listViews(ctx, { id: dossierId }));
    expect(rows.map(({ staff, unmasked }) => [staff, unmasked])).toContainEqual(['Thanh', true]);
    const [counted] = await test.owner('select count(*)::int as looks from file_view where staff_id = any($1)', [[desk.lan, desk.hung, desk.monitor, desk.stranger].map(({ staffId }) => staffId)]);
    expect(counted).toEqual({ looks: 0 });
  });

  it('are taken out with a reason that stays, and the journal tells ids and nothing of a person', async () => {
    const taken = String(Reflect.get(Object(await attach(desk.mai, '1')), 'useId'));
    await ask(desk.thanh, 'detachFile', { id: taken, reason: 'Quét nhầm giấy của người khác' });
    expect(await refusalOf(ask(desk.mai, 'getFile', { id: taken }))).toBe('digitisation.fileUnknown');
    expect(await refusalOf(ask(desk.mai, 'detachFile', { id: taken, reason: 'Lần nữa' }))).toBe('digitisation.fileUnknown');
    expect(await test.owner('select remove_reason, removed_by_staff from file_use where id = $1', [taken])).toEqual([{ remove_reason: 'Quét nhầm giấy của người khác', removed_by_staff: desk.thanh.staffId }]);
    const noted = await test.owner(`select kind, facts from journal_entry where dossier_id = $1 and kind like 'digitisation.%' order by recorded_at`, [dossierId]);
    expect(noted.map(({ kind }) => kind)).toContain('digitisation.detached');
    expect(JSON.stringify(noted)).not.toMatch(/giay-to|Quét nhầm|Lành/);
  });

  it('stay as they are once the dossier has ended', async () => {
    const { id } = await day.received();
    const use = String(Reflect.get(Object(await attach(desk.mai, '1', id)), 'useId'));
    await test.owner('update dossier set status = 10, finished_at = now(), returned_at = now() where id = $1', [id]).catch(() => test.owner('update dossier set status = 3 where id = $1', [id]));
    expect(await refusalOf(attach(desk.mai, '1', id))).toBe('digitisation.dossierOver');
    expect(await refusalOf(ask(desk.mai, 'detachFile', { id: use, reason: 'Nhầm' }))).toBe('digitisation.dossierOver');
  });
});
