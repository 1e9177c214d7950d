import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Citizen } from '#kernel/actor.ts';
import { takeIn } from '#modules/custody/service/taking-in.ts';
import { attachFile } from '#modules/digitisation/service/dossier-files.ts';
import { decideDossier, draftResult, reviewDossier, sealResult } from '#modules/dossier/service/deciding.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { codeOf, type Counter } from '#modules/reception/fixture/counter.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { fileFrom } from '#test/files.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { BIRTH, MONDAY, openOnline, readyFiling, SHOP } from './fixture/online.ts';
import { FILES_LIMIT, OPEN_FILINGS, RESULT_COMPONENT } from './rules/filing.ts';
import { attachToFiling, startFiling } from './service/filing.ts';
import * as mine from './service/my-dossiers.ts';
import { acceptSubmission, sendResult, takeOverSubmission } from './service/settle-submission.ts';
import { getSubmission } from './service/submission.ts';
import { submitDossier } from './service/submit.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openOnline(house);
});
afterAll(() => house.close());

const person = (): Promise<Citizen> => house.addCitizen({ verified: true }).then(({ citizen }) => citizen);

/** A dossier filed online and accepted, its result to be received so. */
async function accepted(returnChoice: 'counter' | 'electronic' = 'electronic') {
  const citizen = await person();
  const ready = await readyFiling(house, citizen, { procedureCode: SHOP, returnChoice });
  const { dossierId: id } = await house.write({ citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
  const { dossier } = await house.write({ as: at.mai, now: MONDAY }, (ctx) => acceptSubmission(ctx, { id, expectedVersion: 1 }));
  return { id, version: dossier.version };
}

const takeOver = (as: Actor, { id, version }: { id: string; version: number }) => house.write({ as, now: MONDAY }, (ctx) => takeOverSubmission(ctx, { id, expectedVersion: version }));

/** The same with its result sealed. */
async function sealed(returnChoice: 'counter' | 'electronic' = 'electronic') {
  const begun = await accepted(returnChoice);
  let { version } = (await takeOver(at.hung, begun)).dossier;
  const act = async (as: Actor, step: (ctx: Context, expectedVersion: number) => Promise<{ version: number }>) => ({ version } = await house.write({ as, now: MONDAY }, (ctx) => step(ctx, version)));
  await act(at.hung, (ctx, expectedVersion) => draftResult(ctx, { id: begun.id, expectedVersion, title: 'Giấy phép bán lẻ' }));
  await act(at.chief, (ctx, expectedVersion) => reviewDossier(ctx, { id: begun.id, expectedVersion, approve: true }));
  await act(at.leader, (ctx, expectedVersion) => decideDossier(ctx, { id: begun.id, expectedVersion }));
  await act(at.seal, (ctx, expectedVersion) => sealResult(ctx, { id: begun.id, expectedVersion, docNumber: '12/GP' }));
  return { id: begun.id, version };
}

describe('a dossier accepted online', () => {
  test('is taken over by the department that solves it, and by no other', async () => {
    const dossier = await accepted();
    const [other, above] = [await house.addActor('SPECIALIST', at.justice, { name: 'Người phòng khác' }), await house.addActor('SPECIALIST', at.leader.unitId, { name: 'Người ở huyện' })];
    expect([await codeOf(takeOver(other, dossier)), await codeOf(takeOver(above, dossier))]).toEqual(['dossier.unknown', 'citizen.otherUnit']);
    expect((await takeOver(at.hung, dossier)).dossier.status).toBe(4);
  });

  test('of which somebody holds papers is handed over hand to hand', async () => {
    const dossier = await accepted();
    await house.write({ as: at.mai, now: MONDAY }, (ctx) => takeIn(ctx, { dossierId: dossier.id, unitId: at.oneStop, kind: 'papers' }));
    expect(await codeOf(takeOver(at.hung, dossier))).toBe('citizen.papersHeld');
  });

  test('has its result sent only as a file that may be served, and only where that was chosen', async () => {
    const { id, version } = await sealed();
    const send = () => house.write({ as: at.mai, now: MONDAY }, (ctx) => sendResult(ctx, { id, expectedVersion: version }));
    expect(await codeOf(send())).toBe('citizen.resultFileMissing');
    const file = await fileFrom(house.house, { actor: at.mai });
    await house.write({ as: at.mai, now: MONDAY }, (ctx) => attachFile(ctx, { dossierId: id, component: RESULT_COMPONENT, fileId: file.id }));
    const seenAs = (state: string) => house.owner('update kept_bytes set state = $2 where id = (select bytes_id from file where id = $1)', [file.id, state]);
    await seenAs('unscanned');
    expect(await codeOf(send())).toBe('citizen.resultFileMissing');
    await seenAs('clean');
    expect((await send()).dossier.status).toBe(10);
    const counter = await sealed('counter');
    expect(await codeOf(house.write({ as: at.mai, now: MONDAY }, (ctx) => sendResult(ctx, { id: counter.id, expectedVersion: counter.version })))).toBe('citizen.notElectronic');
  });
});

test('once the papers asked for are sent, the eight working hours begin anew', async () => {
  const citizen = await person();
  const ready = await readyFiling(house, citizen);
  const { dossierId: id } = await house.write({ citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
  await house.write({ as: at.mai, now: MONDAY }, (ctx) => requestSupplement(ctx, { id, expectedVersion: 1, stage: 'preAcceptance', papers: [{ no: 2, what: 'mờ' }], reason: 'Ảnh chụp chưa rõ' }));
  const [tuesday, afternoon, afterTet] = [new Date('2021-02-09T02:00:00Z'), new Date('2021-02-09T08:00:00Z'), new Date('2021-02-18T02:00:00Z')];
  const file = await fileFrom(house.house, { citizen });
  await house.write({ citizen, now: tuesday }, (ctx) => mine.attachToSupplement(ctx, { id, component: '2', fileId: file.id }));
  await house.write({ citizen, now: tuesday }, (ctx) => mine.sendSupplement(ctx, { id }));
  const lateAt = (now: Date) => house.write({ as: at.mai, now }, (ctx) => getSubmission(ctx, { id })).then(({ clock }) => clock?.late);
  expect([await lateAt(afternoon), await lateAt(afterTet)]).toEqual([false, true]);
});

describe('a draft', () => {
  test('takes files for papers of its list, and for no other', async () => {
    const citizen = await person();
    const { id } = await house.write({ citizen, now: MONDAY }, (ctx) => startFiling(ctx, { procedureCode: BIRTH }));
    const file = await fileFrom(house.house, { citizen });
    const attach = (component: string) => house.write({ citizen, now: MONDAY }, (ctx) => attachToFiling(ctx, { id, component, fileId: file.id }));
    expect([await codeOf(attach('99')), await codeOf(attach('result')), await codeOf(attach('2'))]).toEqual(['citizen.componentUnknown', 'citizen.componentUnknown', 'done']);
  });

  test('holds twenty files for one paper, and the same file again is no other', async () => {
    const citizen = await person();
    const { id } = await house.write({ citizen, now: MONDAY }, (ctx) => startFiling(ctx, { procedureCode: BIRTH }));
    const file = await fileFrom(house.house, { citizen });
    const copies = await house.owner('insert into file (id, bytes_id, citizen_id, name, kept_at) select gen_random_uuid(), bytes_id, citizen_id, name, kept_at from file, generate_series(1, $2) where id = $1 returning id', [file.id, FILES_LIMIT]);
    const attach = (fileId: string) => codeOf(house.write({ citizen, now: MONDAY }, (ctx) => attachToFiling(ctx, { id, component: '2', fileId })));
    const said: string[] = [];
    for (const copy of copies) said.push(await attach(String(copy['id'])));
    expect(said).toEqual(copies.map(() => 'done'));
    expect([await attach(file.id), await attach(String(copies[0]?.['id']))]).toEqual(['citizen.tooManyFiles', 'done']);
  });

  test('is one of twenty at most; who has as many ends one before she begins another', async () => {
    const citizen = await person();
    const { id } = await house.write({ citizen, now: MONDAY }, (ctx) => startFiling(ctx, { procedureCode: BIRTH }));
    for (let count = 1; count < OPEN_FILINGS; count += 1) {
      await house.owner(`insert into procedure (code, created_at) values ($1, now())`, [`8.${100_000 + count}`]);
      await house.owner(
        `insert into filing (id, citizen_id, form_id, procedure_code, revision_id, unit_id, state, version, number, marks, answers, started_at, saved_at, expires_at)
         select $2, citizen_id, form_id, $3, revision_id, unit_id, 'open', 1, 1, '{}', '{}', started_at, saved_at, expires_at from filing where id = $1`,
        [id, newId(), `8.${100_000 + count}`],
      );
    }
    expect(await codeOf(house.write({ citizen, now: MONDAY }, (ctx) => startFiling(ctx, { procedureCode: SHOP })))).toBe('citizen.tooManyDrafts');
    expect(await codeOf(house.write({ citizen, now: MONDAY }, (ctx) => startFiling(ctx, { procedureCode: BIRTH })))).toBe('done');
  });
});
