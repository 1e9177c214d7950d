import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, type Counter } from '#modules/reception/fixture/counter.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { refuseDossier } from '#modules/dossier/service/ending.ts';
import type { Context } from '#platform/context.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { fileFrom } from '#test/files.ts';
import { BIRTH, GOOD_ANSWERS, MONDAY, openOnline, readyFiling, SHOP, SMALL_FORM } from './fixture/online.ts';
import { FILING_STATES, FORM_STATES } from './rules/filing.ts';
import * as filing from './service/filing.ts';
import { importForm, listForms, previewForm, publishForm, withdrawForm } from './service/forms.ts';
import * as mine from './service/my-dossiers.ts';
import { getReturnOrder, listSubmissions, prepareSubmission } from './service/inbox.ts';
import { getSubmission } from './service/submission.ts';
import { acceptSubmission, takeOverSubmission } from './service/settle-submission.ts';
import { submitDossier } from './service/submit.ts';

let house: TestHouse;
let at: Counter;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openOnline(house);
});
afterAll(() => house.close());

const person = () => house.addCitizen({ verified: true }).then(({ citizen }) => citizen);

describe('a form', () => {
  test('is imported, looked at, published and withdrawn; what speaks of no paper of the procedure is not published', async () => {
    const as = { as: at.admin, now: MONDAY };
    const { id } = await house.write(as, (ctx) => importForm(ctx, { procedureCode: SHOP, ...SMALL_FORM }));
    const look = await house.write(as, (ctx) => previewForm(ctx, { id, answers: { relation: 'authorised' } }));
    expect(look.shown).toContain('authority');
    expect(look.papers.map(({ component, required }) => [component, required])).toEqual([['1', false], ['2', true], ['3', true]]);
    expect(look.problems.map(({ field }) => field)).toEqual(['requesterName', 'authority', 'child.name', 'child.birth', 'pledge']);
    expect((await house.write(as, (ctx) => withdrawForm(ctx, { id, reason: 'nhập thử' }))).state).toBe('withdrawn');
    expect(await codeOf(house.write(as, (ctx) => publishForm(ctx, { id })))).toBe('citizen.formNotDraft');
    const strange = await house.write(as, (ctx) => importForm(ctx, { procedureCode: SHOP, ...SMALL_FORM, layout: { ...SMALL_FORM.layout, papers: [{ match: 'Giấy không có', need: 'required' }] } }));
    expect(await codeOf(house.write(as, (ctx) => publishForm(ctx, { id: strange.id })))).toBe('citizen.formPaperUnmatched');
    expect(await codeOf(house.write(as, (ctx) => importForm(ctx, { procedureCode: SHOP, ...SMALL_FORM, schema: { ...SMALL_FORM.schema, $ref: 'https://example.org' } })))).toBe('citizen.formKeyword');
    expect(await codeOf(house.write(as, (ctx) => importForm(ctx, { procedureCode: '9.999999', ...SMALL_FORM })))).toBe('catalogue.procedureUnknown');
  });
});

describe('a filing', () => {
  test('the words of the tables are those of the rules', async () => {
    expect(await house.allowed('filing_state')).toEqual([...FILING_STATES].toSorted());
    expect(await house.allowed('filing_form_state')).toEqual([...FORM_STATES].toSorted());
  });

  test('begins with what is known of the citizen, and is one a procedure however often it is begun', async () => {
    const citizen = await person();
    const begun = await house.write({ citizen, now: MONDAY }, (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH }));
    expect(begun).toMatchObject({ state: 'open', answers: { requesterName: citizen.name }, unit: { id: at.oneStop }, fee: { kind: 'free' }, choices: ['counter', 'post', 'electronic'] });
    expect(begun.problems.map(({ code, field, component }) => [code, field ?? component])).toContainEqual(['citizen.paperMissing', '2']);
    const again = await house.write({ citizen, now: MONDAY }, (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH }));
    expect(again.id).toBe(begun.id);
    const { rows } = await house.write({ citizen, now: MONDAY }, (ctx) => filing.listMyDrafts(ctx));
    expect(rows).toMatchObject([{ id: begun.id, answered: 1 }]);
  });

  test('two at once begin one', async () => {
    const citizen = await person();
    const begun = await Promise.all([1, 2, 3].map(() => house.write({ citizen, now: MONDAY }, (ctx) => filing.startFiling(ctx, { procedureCode: SHOP }))));
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
  });

  test('the later number of a question wins, whichever arrives first, and what lost is told', async () => {
    const citizen = await person();
    const as = { citizen, now: MONDAY };
    const { id } = await house.write(as, (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH }));
    const save = (device: string, number: number, changes: Record<string, unknown>) => house.write(as, (ctx) => filing.saveFiling(ctx, { id, device, number, changes }));
    await save('may-tinh-1', 7, { relation: 'authorised', copies: 3 });
    const late = await save('dien-thoai', 5, { relation: 'parent', authority: '12/UQ' });
    expect(late).toMatchObject({ number: 7, answers: { relation: 'authorised', copies: 3, authority: '12/UQ' }, overtaken: [{ field: 'relation', value: 'parent' }] });
    expect((await save('may-tinh-1', 8, { copies: null })).answers).not.toHaveProperty('copies');
  });

  test('refuses a question the form has not, an answer without end and a number out of all order', async () => {
    const citizen = await person();
    const as = { citizen, now: MONDAY };
    const { id } = await house.write(as, (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH }));
    const save = (number: number, changes: Record<string, unknown>) => codeOf(house.write(as, (ctx) => filing.saveFiling(ctx, { id, device: 'may-tinh-1', number, changes })));
    expect(await save(2, { khac: 'x' })).toBe('citizen.fieldUnknown');
    expect(await save(2, { constructor: 'x' })).toBe('citizen.fieldUnknown');
    expect(await save(2, { authority: 'x'.repeat(5000) })).toBe('citizen.answersTooLarge');
    expect(await save(2, { child: { name: { name: { name: { name: { name: 'x' } } } } } })).toBe('citizen.answersTooLarge');
    expect(await save(900_000_000, { copies: 1 })).toBe('citizen.saveNumberWrong');
  });

  test('of another citizen does not exist: not to read, save, attach, open, submit or drop', async () => {
    const [owner, other] = [await person(), await person()];
    const view = await readyFiling(house, owner);
    const stranger = { citizen: other, now: MONDAY };
    const { id } = view;
    const useId = view.papers.flatMap(({ files }) => files)[0]?.useId ?? '';
    const file = await fileFrom(house.house, { citizen: other });
    const tries = [
      (ctx: Context): Promise<unknown> => filing.getFiling(ctx, { id }),
      (ctx: Context): Promise<unknown> => filing.checkFiling(ctx, { id }),
      (ctx: Context): Promise<unknown> => filing.saveFiling(ctx, { id, device: 'may-tinh-1', number: 99, changes: { copies: 9 } }),
      (ctx: Context): Promise<unknown> => filing.attachToFiling(ctx, { id, component: '2', fileId: file.id }),
      (ctx: Context): Promise<unknown> => filing.getFilingFile(ctx, { id, useId }),
      (ctx: Context): Promise<unknown> => submitDossier(ctx, { id, version: view.version }),
      (ctx: Context): Promise<unknown> => filing.dropFiling(ctx, { id }),
    ];
    for (const attempt of tries) expect(await codeOf(house.write(stranger, attempt))).toBe('citizen.filingUnknown');
    // Nor by her own filing's door with another's file.
    const own = await house.write(stranger, (ctx) => filing.startFiling(ctx, { procedureCode: SHOP }));
    expect(await codeOf(house.write(stranger, (ctx) => filing.getFilingFile(ctx, { id: own.id, useId })))).toBe('digitisation.fileUnknown');
    expect(await codeOf(house.write({ as: at.mai, now: MONDAY }, (ctx) => filing.getFiling(ctx, { id })))).toBe('citizen.filingUnknown');
  });

  test('nobody has touched for long is over, and may be begun anew', async () => {
    const citizen = await person();
    const { id } = await house.write({ citizen, now: MONDAY }, (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH }));
    const later = new Date('2021-06-08T02:00:00Z');
    expect(await codeOf(house.write({ citizen, now: later }, (ctx) => filing.saveFiling(ctx, { id, device: 'may-tinh-1', number: 2, changes: { copies: 1 } })))).toBe('citizen.filingNotOpen');
    const anew = await house.write({ citizen, now: later }, (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH }));
    expect(anew.id).not.toBe(id);
    const [old] = await house.owner('select state, answers from filing where id = $1', [id]);
    expect(old).toEqual({ state: 'expired', answers: {} });
  });
});

describe('a submission', () => {
  test('is refused while something is missing, and when it changed after it was looked at', async () => {
    const citizen = await person();
    const as = { citizen, now: MONDAY };
    const begun = await house.write(as, (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH }));
    expect(await codeOf(house.write(as, (ctx) => submitDossier(ctx, { id: begun.id, version: begun.version })))).toBe('citizen.filingIncomplete');
    const ready = await readyFiling(house, citizen);
    expect(ready.problems).toEqual([]);
    expect(await codeOf(house.write(as, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version - 1 })))).toBe('citizen.filingStale');
  });

  test('becomes a dossier of the citizen, registered and not accepted, with its files and a clock of eight working hours', async () => {
    const citizen = await person();
    const begun = await readyFiling(house, citizen);
    // Answered before another answer hid the question: it is not asked, so it is not kept.
    await house.write({ citizen, now: MONDAY }, (ctx) => filing.saveFiling(ctx, { id: begun.id, device: 'thiet-bi-1', number: begun.number + 1, changes: { authority: 'số 5' } }));
    const ready = await house.write({ citizen, now: MONDAY }, (ctx) => filing.getFiling(ctx, { id: begun.id }));
    const told = await house.write({ citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
    expect(await house.owner('select answers from filing where id = $1', [ready.id])).toEqual([{ answers: GOOD_ANSWERS }]);
    expect(told).toMatchObject({ status: 1, stage: 'arrived', applicant: citizen.name });
    expect(told.answerBy).toEqual(new Date('2021-02-09T02:00:00Z'));
    const [dossier] = await house.owner('select status, stage, channel, code, receiver_id as receiver, reception_unit_id as unit from dossier where id = $1', [told.dossierId]);
    expect(dossier).toEqual({ status: 1, stage: 'arrived', channel: 'online', code: null, receiver: null, unit: at.oneStop });
    const parties = await house.owner('select role, name, evidence from dossier_party where dossier_id = $1', [told.dossierId]);
    expect(parties).toEqual([{ role: 'owner', name: citizen.name, evidence: 'electronicId' }]);
    const papers = await house.owner('select no, state, electronic from dossier_paper where dossier_id = $1 order by no', [told.dossierId]);
    expect(papers).toEqual([{ no: 1, state: 'complete', electronic: 1 }, { no: 2, state: 'complete', electronic: 1 }, { no: 3, state: 'notApplicable', electronic: 0 }]);
    const shown = await house.write({ citizen, now: MONDAY }, (ctx) => mine.getMyDossier(ctx, { id: told.dossierId }));
    expect(shown).toMatchObject({ standing: 'waiting', receiptNo: told.receiptNo, files: [{ component: '2' }], steps: [{ kind: 'citizen.submitted' }] });
    expect(await codeOf(house.write({ citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version })))).toBe('citizen.filingNotOpen');
    expect(await house.write({ citizen, now: MONDAY }, (ctx) => filing.getFiling(ctx, { id: ready.id }))).toMatchObject({ state: 'submitted', dossierId: told.dossierId, problems: [] });
  });

  test('that is cut before its end leaves the draft as it was, and can be made again', async () => {
    const citizen = await person();
    const ready = await readyFiling(house, citizen);
    const left = async () => {
      const [row] = await house.owner(
        `select (select state from filing where id = $1) as state, (select count(*)::int from submission where filing_id = $1) as submissions, (select count(*)::int from dossier where id in (select dossier_id from dossier_party where name = $2)) as dossiers,
                (select count(*)::int from journal_entry where kind in ('citizen.submitted', 'dossier.arrived') and facts->>'citizenId' = $3) as entries, (select count(*)::int from dossier_secret s where not exists (select from dossier d where d.id = s.dossier_id)) as secrets`,
        [ready.id, citizen.name, citizen.citizenId],
      );
      return row;
    };
    const before = await left();
    const cut = house.write({ citizen, now: MONDAY }, async (ctx) => {
      await submitDossier(ctx, { id: ready.id, version: ready.version });
      throw new Error('power cut');
    });
    await expect(cut).rejects.toThrow('power cut');
    expect(await left()).toEqual(before);
    const told = await house.write({ citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
    expect(told.status).toBe(1);
  });

  test('made twice at one moment becomes one dossier', async () => {
    const citizen = await person();
    const ready = await readyFiling(house, citizen);
    const codes = await Promise.all([1, 2].map(() => codeOf(house.write({ citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version })))));
    expect(codes.toSorted()).toEqual(['citizen.filingNotOpen', 'done']);
  });

  test('carries the forms it was begun on to the end, though they are withdrawn meanwhile; begun anew it moves to those of today and keeps its answers', async () => {
    const [one, other] = [await person(), await person()];
    const [ready, open] = [await readyFiling(house, one), await readyFiling(house, other)];
    const anew = await house.write({ as: at.admin, now: MONDAY }, async (ctx) => {
      const { id } = await importForm(ctx, { procedureCode: BIRTH, ...SMALL_FORM });
      return publishForm(ctx, { id });
    });
    expect(anew).toMatchObject({ version: 2, state: 'published' });
    expect((await house.write({ citizen: one, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }))).status).toBe(1);
    const moved = await house.write({ citizen: other, now: MONDAY }, (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH }));
    expect(moved).toMatchObject({ id: open.id, form: { version: 2 }, answers: GOOD_ANSWERS, problems: [] });
    const { rows } = await house.write({ as: at.admin, now: MONDAY }, (ctx) => listForms(ctx, { procedureCode: BIRTH }));
    expect(rows.map(({ version, state }) => [version, state])).toEqual([[2, 'published'], [1, 'withdrawn']]);
  });

  test('of another citizen is in nobody else’s list and opens to nobody else', async () => {
    const [owner, other] = [await person(), await person()];
    const ready = await readyFiling(house, owner);
    const { dossierId } = await house.write({ citizen: owner, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
    const stranger = { citizen: other, now: MONDAY };
    expect((await house.write(stranger, (ctx) => mine.listMyDossiers(ctx, {}))).rows).toEqual([]);
    expect((await house.write({ citizen: owner, now: MONDAY }, (ctx) => mine.listMyDossiers(ctx, {}))).rows.map(({ id }) => id)).toEqual([dossierId]);
    expect(await codeOf(house.write(stranger, (ctx) => mine.getMyDossier(ctx, { id: dossierId })))).toBe('citizen.dossierUnknown');
    const useId = ready.papers.flatMap(({ files }) => files)[0]?.useId ?? '';
    expect(await codeOf(house.write(stranger, (ctx) => mine.getMyDossierFile(ctx, { id: dossierId, useId })))).toBe('citizen.dossierUnknown');
    expect(await codeOf(house.write(stranger, (ctx) => mine.sendSupplement(ctx, { id: dossierId })))).toBe('citizen.dossierUnknown');
  });

  test('is prepared by a clerk of the post and accepted by an officer alone; code and clock begin then', async () => {
    const citizen = await person();
    const ready = await readyFiling(house, citizen, { procedureCode: SHOP });
    const { dossierId: id } = await house.write({ citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
    const late = new Date('2021-02-09T03:00:00Z');
    const { rows } = await house.write({ as: at.lan, now: late }, (ctx) => listSubmissions(ctx, { late: true }));
    expect(rows.find(({ dossierId }) => dossierId === id)).toMatchObject({ state: 'waiting', clock: { kind: 'running', late: true, leftMinutes: -60 }, prepared: null });
    await house.write({ as: at.lan, now: late }, (ctx) => prepareSubmission(ctx, { id, expectedVersion: 1, note: 'đủ giấy tờ' }));
    expect(await codeOf(house.write({ as: at.lan, now: late }, (ctx) => acceptSubmission(ctx, { id, expectedVersion: 1 })))).toBe('dossier.agencyOnly');
    const seen = await house.write({ as: at.mai, now: late }, (ctx) => getSubmission(ctx, { id }));
    expect(seen).toMatchObject({ answers: GOOD_ANSWERS, prepared: { by: 'Nguyễn Thị Lan' }, submittedBy: { verified: true, helper: null } });
    expect(seen.checks.map(({ code }) => code)).toEqual(expect.arrayContaining(['citizen.answerLate', 'citizen.answersComplete', 'citizen.identitySeen']));
    const { dossier } = await house.write({ as: at.mai, now: late }, (ctx) => acceptSubmission(ctx, { id, expectedVersion: 1 }));
    expect(dossier).toMatchObject({ status: 2, receiver: { id: at.mai.staffId }, due: { day: '2021-02-19' } });
    expect(dossier.code).not.toBeNull();
    const taken = await house.write({ as: at.hung, now: late }, (ctx) => takeOverSubmission(ctx, { id, expectedVersion: dossier.version }));
    expect(taken.dossier.status).toBe(4);
  });

  test('papers asked for before acceptance are sent online all at once, and then it is accepted', async () => {
    const citizen = await person();
    const ready = await readyFiling(house, citizen);
    const { dossierId: id } = await house.write({ citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
    const asked = await house.write({ as: at.mai, now: MONDAY }, (ctx) => requestSupplement(ctx, { id, expectedVersion: 1, stage: 'preAcceptance', papers: [{ no: 2, what: 'mờ' }, { no: 3 }], reason: 'Ảnh chụp chưa rõ' }));
    expect(asked).toMatchObject({ status: 5, stage: 'preAcceptance' });
    const as = { citizen, now: MONDAY };
    expect(await house.write(as, (ctx) => mine.getMyDossier(ctx, { id }))).toMatchObject({ standing: 'asked', wanted: true, asked: { papers: [{ component: '2', what: 'mờ' }, { component: '3' }] } });
    expect(await codeOf(house.write({ as: at.mai, now: MONDAY }, (ctx) => acceptSubmission(ctx, { id, expectedVersion: asked.version })))).toBe('citizen.notAnswered');
    const clockAt = (now: Date) => house.write({ as: at.mai, now }, (ctx) => getSubmission(ctx, { id })).then(({ state, clock }) => [state, clock?.kind, clock?.late]);
    expect(await clockAt(new Date('2021-02-09T08:00:00Z'))).toEqual(['asked', 'waiting', false]);
    const attach = async (component: string) => {
      const file = await fileFrom(house.house, { citizen });
      return house.write(as, (ctx) => mine.attachToSupplement(ctx, { id, component, fileId: file.id }));
    };
    await attach('2');
    expect(await codeOf(house.write(as, (ctx) => mine.sendSupplement(ctx, { id })))).toBe('citizen.supplementIncomplete');
    const extra = await attach('3');
    const scanned = (state: 'infected' | 'unscanned', found: string | null) => house.owner('update kept_bytes b set state = $2, found = $3 from file f join file_use u on u.file_id = f.id where b.id = f.bytes_id and u.id = $1', [extra.useId, state, found]);
    await scanned('infected', 'Eicar-Test-Signature');
    expect(await codeOf(house.write(as, (ctx) => mine.sendSupplement(ctx, { id })))).toBe('citizen.supplementIncomplete');
    await scanned('unscanned', null);
    await house.write(as, (ctx) => mine.detachFromSupplement(ctx, { id, useId: extra.useId }));
    await attach('3');
    const tuesday = new Date('2021-02-09T02:00:00Z');
    await house.write({ citizen, now: tuesday }, (ctx) => mine.sendSupplement(ctx, { id, note: 'Tôi gửi lại' }));
    expect(await codeOf(house.write({ citizen, now: tuesday }, (ctx) => mine.sendSupplement(ctx, { id })))).toBe('citizen.alreadySent');
    const listed = await house.write({ as: at.mai, now: tuesday }, (ctx) => listSubmissions(ctx, { state: 'answered' }));
    expect(listed.rows.map(({ dossierId }) => dossierId)).toContain(id);
    const { dossier } = await house.write({ as: at.mai, now: tuesday }, (ctx) => acceptSubmission(ctx, { id, expectedVersion: asked.version }));
    expect(dossier).toMatchObject({ status: 2, papers: expect.arrayContaining([expect.objectContaining({ no: 3, state: 'complete', electronic: 1 })]) });
    expect(await clockAt(tuesday)).toEqual(['settled', undefined, undefined]);
  });

  test('a result wanted by post tells who books it there whom and where it goes, once it is ready and until the post has it; that look is entered', async () => {
    const citizen = await person();
    const as = { citizen, now: MONDAY };
    const ready = await readyFiling(house, citizen);
    const { version } = await house.write(as, (ctx) => filing.saveFilingChoices(ctx, { id: ready.id, returnChoice: 'post', address: 'Thôn Đông, xã Bích Sơn', contact: { phone: '0912345678' } }));
    const { dossierId: id } = await house.write(as, (ctx) => submitDossier(ctx, { id: ready.id, version }));
    const asked = (actor = at.lan) => house.write({ as: actor, now: MONDAY }, (ctx) => getReturnOrder(ctx, { id }));
    expect(await asked()).toEqual({ order: null });
    await house.write({ as: at.mai, now: MONDAY }, (ctx) => acceptSubmission(ctx, { id, expectedVersion: 1 }));
    await house.owner(`update dossier set status = 9, stage = null, finished_at = $2, first_finished_at = $2, result = 'sealed' where id = $1`, [id, MONDAY]);
    expect(await asked()).toEqual({ order: { name: citizen.name, phone: '0912345678', address: 'Thôn Đông, xã Bích Sơn', chosenAt: MONDAY } });
    expect(await house.owner('select staff_id, unmasked from dossier_view_log where dossier_id = $1', [id])).toEqual([{ staff_id: at.lan.staffId, unmasked: true }]);
    expect(await asked(await house.addActor('POSTAL_COUNTER', await house.addUnit({ code: 'LG-OSS', kind: 'OSS' })))).toEqual({ order: null });
    await house.owner(`update dossier set result_choice = 'counter' where id = $1`, [id]);
    expect(await asked()).toEqual({ order: null });
  });

  test('refused by notice it tells the citizen why, and nobody of the post refuses it', async () => {
    const citizen = await person();
    const ready = await readyFiling(house, citizen);
    const { dossierId: id } = await house.write({ citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
    expect(await codeOf(house.write({ as: at.oanh, now: MONDAY }, (ctx) => refuseDossier(ctx, { id, expectedVersion: 1, stage: 'reception', reason: 'Không thuộc thẩm quyền' })))).toBe('dossier.agencyOnly');
    await house.write({ as: at.mai, now: MONDAY }, (ctx) => refuseDossier(ctx, { id, expectedVersion: 1, stage: 'reception', reason: 'Không thuộc thẩm quyền' }));
    expect(await house.write({ citizen, now: MONDAY }, (ctx) => mine.getMyDossier(ctx, { id }))).toMatchObject({ standing: 'refused', refusedBecause: 'Không thuộc thẩm quyền', answerBy: null });
  });
});
