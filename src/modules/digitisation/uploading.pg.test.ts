import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Citizen } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { askHouse, fileFrom, smallPdf } from '#test/files.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { FILE_STATES, FILE_TYPES, SUBJECT_KINDS } from './rules/kinds.ts';
import { attachTo, carryOver, dropUses, listUses, openUse, removeUse } from './service/uses.ts';
import { newId } from '#platform/ids.ts';

async function refusalOf(asked: Promise<unknown>): Promise<{ code: string; facts: object } | undefined> {
  return asked.then(
    () => undefined,
    (thrown: unknown) => {
      if (thrown instanceof Refusal) return { code: thrown.problem.code, facts: thrown.problem.facts };
      throw thrown;
    },
  );
}

describe('uploading a file', () => {
  let test: TestHouse;
  let clerk: Actor;
  let other: Actor;
  let citizen: Citizen;
  beforeAll(async () => {
    test = await openHouse(import.meta.url, { FILES_SERVE_UNSCANNED: '1', FILES_MAX_MB: '2' });
    const unitId = await test.addUnit({ code: 'MC', kind: 'OSS' });
    clerk = await test.addActor('OSS_OFFICER', unitId, { name: 'Đỗ Thanh Bình' });
    other = await test.addActor('OSS_OFFICER', unitId);
    ({ citizen } = await test.addCitizen());
  });
  afterAll(() => test.close());

  const ask = (operationId: string, input: object, bytes?: Uint8Array) => askHouse(test.house, { actor: clerk }, operationId, input, bytes);
  const open = async (bytes: number, name = 'a.pdf') => String(Reflect.get(Object(await ask('openUpload', { name, bytes })), 'id'));

  it('keeps the words of its lists as the rules have them', async () => {
    expect(await test.allowed('kept_bytes_type')).toEqual([...FILE_TYPES].toSorted());
    expect(await test.allowed('kept_bytes_state')).toEqual([...FILE_STATES].toSorted());
    for (const constraint of ['file_use_subject_kind', 'file_view_subject_kind']) expect(await test.allowed(constraint)).toEqual([...SUBJECT_KINDS].toSorted());
  });

  it('takes it in pieces, looks into it and keeps it under its clean name', async () => {
    const bytes = Buffer.concat([smallPdf(3).subarray(0, -6), Buffer.alloc(700_000, 32), Buffer.from('%%EOF\n')]);
    expect(await fileFrom(test.house, { actor: clerk }, '../../etc/\u202egpj.khai sinh', bytes)).toMatchObject({ name: 'gpj.khai sinh.pdf', type: 'pdf', bytes: bytes.length, pages: 3, state: 'unscanned', servable: true });
  });

  it('keeps the same content once, whoever sends it', async () => {
    const bytes = smallPdf();
    const [mine, hers] = [await fileFrom(test.house, { actor: clerk }, 'mot.pdf', bytes), await fileFrom(test.house, { citizen }, 'hai.pdf', bytes)];
    expect(mine.id).not.toBe(hers.id);
    const [kept] = await test.owner('select count(distinct bytes_id)::int as contents, count(*)::int as files from file where id = any($1)', [[mine.id, hers.id]]);
    expect(kept).toEqual({ contents: 1, files: 2 });
  });

  it('answers the same file when it is closed again', async () => {
    const bytes = smallPdf();
    const id = await open(bytes.length);
    await ask('uploadFile', { id, offset: 0 }, bytes);
    const closed = await Promise.all([ask('closeUpload', { id }), ask('closeUpload', { id })]);
    expect([closed[1], await ask('closeUpload', { id })]).toEqual([closed[0], closed[0]]);
    expect(await ask('getUpload', { id })).toMatchObject({ received: bytes.length, file: closed[0] });
    expect(await refusalOf(ask('uploadFile', { id, offset: bytes.length }, Buffer.alloc(1)))).toMatchObject({ code: 'digitisation.closedAlready' });
  });

  it('says what is here to a piece that does not fit, and takes nothing of it', async () => {
    const bytes = smallPdf();
    const id = await open(bytes.length);
    await ask('uploadFile', { id, offset: 0 }, bytes.subarray(0, 100));
    for (const offset of [0, 99, 101, 1_000_000]) expect(await refusalOf(ask('uploadFile', { id, offset }, bytes.subarray(100))), String(offset)).toEqual({ code: 'digitisation.otherOffset', facts: { field: 'offset', received: 100 } });
    expect(await refusalOf(ask('uploadFile', { id, offset: 100 }, Buffer.alloc(bytes.length)))).toMatchObject({ code: 'digitisation.pieceTooLong' });
    expect(await refusalOf(ask('closeUpload', { id }))).toMatchObject({ code: 'digitisation.notWhole', facts: { received: 100 } });
    expect(await ask('getUpload', { id })).toMatchObject({ received: 100, file: null });
  });

  it('refuses what is larger than this place takes, and the twenty-first upload at once', async () => {
    expect(await refusalOf(ask('openUpload', { name: 'a.pdf', bytes: 2_000_001 }))).toEqual({ code: 'digitisation.tooLarge', facts: { field: 'bytes', megabytes: 2 } });
    const mine = { citizen: (await test.addCitizen()).citizen };
    for (let turn = 0; turn < 20; turn += 1) await askHouse(test.house, mine, 'openUpload', { name: 'a.pdf', bytes: 1000 });
    expect(await refusalOf(askHouse(test.house, mine, 'openUpload', { name: 'a.pdf', bytes: 1000 }))).toMatchObject({ code: 'digitisation.tooManyUploads' });
  });

  it('keeps an upload from everybody else: it does not exist for them', async () => {
    const bytes = smallPdf();
    const id = await open(bytes.length);
    for (const by of [{ actor: other }, { citizen }]) {
      for (const [operation, input] of [['getUpload', { id }], ['uploadFile', { id, offset: 0 }], ['closeUpload', { id }], ['dropUpload', { id }]] as const) {
        expect(await refusalOf(askHouse(test.house, by, operation, input, bytes)), operation).toMatchObject({ code: 'digitisation.uploadUnknown' });
      }
    }
  });

  it('refuses a content for what it is, says so again, and keeps nothing of it', async () => {
    const bytes = Buffer.from('MZ\u0090\u0000 this is a program, whatever its name says', 'latin1');
    const id = await open(bytes.length, 'giấy khai sinh.pdf');
    await ask('uploadFile', { id, offset: 0 }, bytes);
    const refused = await refusalOf(ask('closeUpload', { id }));
    expect(refused).toEqual({ code: 'digitisation.wrongType', facts: { found: 'exe', allowed: 'PDF, JPEG, PNG, WebP' } });
    expect(await refusalOf(ask('closeUpload', { id }))).toEqual(refused);
    expect(await ask('getUpload', { id })).toMatchObject({ refusal: 'digitisation.wrongType', file: null });
    expect(await test.house.files.uploads.sizeOf(id)).toBe(0);
  });

  it('tells the sender when the disk holds less than it said, and goes on from there', async () => {
    const bytes = smallPdf();
    const id = await open(bytes.length);
    await ask('uploadFile', { id, offset: 0 }, bytes);
    await test.house.files.uploads.drop(id);
    expect(await refusalOf(ask('closeUpload', { id }))).toEqual({ code: 'digitisation.otherOffset', facts: { field: 'offset', received: 0 } });
    await ask('uploadFile', { id, offset: 0 }, bytes);
    expect(await ask('closeUpload', { id })).toMatchObject({ type: 'pdf' });
  });

  describe('attached', () => {
    const subject = { kind: 'filing', id: newId() } as const;
    const as = { as: () => clerk };

    it('stands once at a component, is listed there and carried over to the dossier', async () => {
      const file = await fileFrom(test.house, { actor: clerk });
      const use = await test.write({ as: as.as() }, (ctx) => attachTo(ctx, { fileId: file.id, subject, component: '1' }));
      expect(await test.write({ as: clerk }, (ctx) => attachTo(ctx, { fileId: file.id, subject, component: '1' }))).toEqual(use);
      expect(use).toMatchObject({ id: file.id, component: '1', attachedBy: 'Đỗ Thanh Bình' });
      const dossier = { kind: 'dossier', id: newId() } as const;
      const carried = await test.write({ as: clerk }, async (ctx) => {
        await carryOver(ctx, subject, dossier);
        await carryOver(ctx, subject, dossier);
        return listUses(ctx, dossier);
      });
      expect(carried).toMatchObject([{ id: file.id, component: '1', attachedAt: use.attachedAt }]);
      expect(carried[0]?.useId).not.toBe(use.useId);
    });

    it('is opened only where it stands, and each look is entered', async () => {
      const file = await fileFrom(test.house, { citizen });
      const use = await test.write({ citizen }, (ctx) => attachTo(ctx, { fileId: file.id, subject, component: '2' }));
      const opened = await test.write({ as: clerk }, (ctx) => openUse(ctx, { useId: use.useId, subject }));
      expect(opened).toMatchObject({ type: 'pdf', bytes: file.bytes });
      await test.write({ citizen }, (ctx) => openUse(ctx, { useId: use.useId, subject }));
      expect(await test.owner('select staff_id, citizen_id from file_view where use_id = $1 order by viewed_at', [use.useId])).toEqual([
        { staff_id: clerk.staffId, citizen_id: null },
        { staff_id: null, citizen_id: citizen.citizenId },
      ]);
      for (const elsewhere of [{ kind: 'filing', id: newId() }, { kind: 'dossier', id: subject.id }] as const) {
        expect(await refusalOf(test.write({ as: clerk }, (ctx) => openUse(ctx, { useId: use.useId, subject: elsewhere })))).toMatchObject({ code: 'digitisation.fileUnknown' });
      }
    });

    it('is not opened unscanned where that is not allowed, but in a demonstration', async () => {
      const file = await fileFrom(test.house, { citizen });
      const use = await test.write({ citizen }, (ctx) => attachTo(ctx, { fileId: file.id, subject, component: '4' }));
      const openIn = (place: { demo: boolean; servesUnscanned: boolean | undefined }) =>
        refusalOf(test.write({ citizen }, (ctx) => openUse({ ...ctx, installation: { ...ctx.installation, demo: place.demo, files: { ...ctx.installation.files, servesUnscanned: place.servesUnscanned } } }, { useId: use.useId, subject })));
      expect(await openIn({ demo: false, servesUnscanned: undefined })).toMatchObject({ code: 'digitisation.unscanned' });
      expect(await openIn({ demo: true, servesUnscanned: false })).toMatchObject({ code: 'digitisation.unscanned' });
      expect([await openIn({ demo: true, servesUnscanned: undefined }), await openIn({ demo: false, servesUnscanned: true })]).toEqual([undefined, undefined]);
    });

    it('is nobody else’s to attach, and gone from the list once it is taken out', async () => {
      const file = await fileFrom(test.house, { citizen });
      expect(await refusalOf(test.write({ as: clerk }, (ctx) => attachTo(ctx, { fileId: file.id, subject, component: '3' })))).toMatchObject({ code: 'digitisation.fileUnknown' });
      const use = await test.write({ citizen }, (ctx) => attachTo(ctx, { fileId: file.id, subject, component: '3' }));
      await test.write({ citizen }, (ctx) => removeUse(ctx, { useId: use.useId, subject }));
      expect(await refusalOf(test.write({ citizen }, (ctx) => removeUse(ctx, { useId: use.useId, subject })))).toMatchObject({ code: 'digitisation.fileUnknown' });
      expect(await refusalOf(test.write({ citizen }, (ctx) => openUse(ctx, { useId: use.useId, subject })))).toMatchObject({ code: 'digitisation.fileUnknown' });
    });

    it('holds twenty files at a component and no more', async () => {
      const here = { kind: 'filing', id: newId() } as const;
      const { id } = await fileFrom(test.house, { citizen });
      const copies = await test.owner('insert into file (id, bytes_id, citizen_id, name, kept_at) select gen_random_uuid(), bytes_id, citizen_id, name, kept_at from file, generate_series(1, 20) where id = $1 returning id', [id]);
      const attach = (fileId: string) => test.write({ citizen }, (ctx) => attachTo(ctx, { fileId, subject: here, component: '1' }));
      for (const copy of copies) await attach(String(copy['id']));
      expect(await refusalOf(attach(id))).toMatchObject({ code: 'digitisation.tooManyFiles' });
      await test.write({ citizen }, (ctx) => dropUses(ctx, here));
      expect(await test.write({ citizen }, (ctx) => listUses(ctx, here))).toEqual([]);
    });
  });
});
