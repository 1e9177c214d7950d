import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { instantOf } from '#kernel/day.ts';
import type { Input } from '#kernel/operation.ts';
import { refuseDossier, stopDossier, withdrawDossier } from '#modules/dossier/service/ending.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import type { Context } from '#platform/context.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import type * as contract from '../contract/returning.ts';
import { codeOf, household, openCounter, type Counter } from '../fixture/counter.ts';
import { amendDossier, cancelReception, coSignReception } from './after-reception.ts';
import { getCounterDay } from './counter-day.ts';
import { givePapersBack } from './give-papers-back.ts';
import { acceptHandover, handOverDossier } from './handovers.ts';
import { receiveDossier } from './receive-dossier.ts';
import { getReturn, listUncollected, returnResult } from './return-result.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
});
afterAll(() => house.close());

const MORNING = instantOf('2021-02-26', 9 * 60);
const AFTERNOON = instantOf('2021-02-26', 15 * 60);
const REASON = 'Lý do ghi cho người dân đọc được';
const OWNER = { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true } as const;

type Of = { id: string; expectedVersion: number };
type Back = Partial<Input<typeof contract.givePapersBack>>;

const look = (id: string, as: Actor = at.mai) => house.write({ as, now: AFTERNOON }, (ctx) => dossierView(ctx, id));
const act = <T>(as: Actor, id: string, run: (ctx: Context, of: Of) => Promise<T>) =>
  house.write({ as, now: AFTERNOON }, async (ctx) => run(ctx, { id, expectedVersion: (await dossierView(ctx, id)).version }));
const received = async (as: Actor = at.mai, papersToRecover: string[] = []) => (await house.write({ as, now: MORNING }, (ctx) => receiveDossier(ctx, { ...household(), papersToRecover }))).dossier.id;
const back = (id: string, part: Back = {}, as: Actor = at.mai) => act(as, id, (ctx, of) => givePapersBack(ctx, { ...of, ...OWNER, ...part }));
const handOut = (id: string, as: Actor = at.mai) => act(as, id, (ctx, of) => returnResult(ctx, { ...of, ...OWNER }));
const moveOf = async (id: string, name: string, as: Actor = at.mai) => (await look(id, as)).moves.find((one) => one.move === name);
const events = (id: string) => house.owner(`select type from service_event where dossier_id = $1 and type not in ('RECEIVE')`, [id]);

/** One bundle of one dossier from hand to hand; answers where it was addressed. */
async function carry(from: Actor, to: Actor, id: string, item: 'papers' | 'result') {
  const { handovers } = await house.write({ as: from, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [id], item }));
  await house.write({ as: to, now: AFTERNOON }, (ctx) => acceptHandover(ctx, { id: handovers[0]?.id ?? '', accepted: [id], counted: 1 }));
  return handovers[0]?.to.id;
}

async function inWork(papersToRecover: string[] = []) {
  const id = await received(at.mai, papersToRecover);
  await carry(at.mai, at.hung, id, 'papers');
  return id;
}

async function refusedAtReception() {
  const id = await received(at.lan);
  await act(at.mai, id, (ctx, of) => refuseDossier(ctx, { ...of, stage: 'reception', step: 'confirm', reason: REASON }));
  return id;
}

async function withdrawn() {
  const id = await inWork();
  await act(at.mai, id, (ctx, of) => withdrawDossier(ctx, { ...of, step: 'ask', reason: REASON }));
  await act(at.mai, id, (ctx, of) => withdrawDossier(ctx, { ...of, step: 'accept', reason: REASON }));
  return id;
}

async function stopped() {
  const id = await inWork();
  const stop = { reason: 'DUPLICATE', explanation: REASON } as const;
  await act(at.hung, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'propose' }));
  await act(at.leader, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'decide' }));
  return id;
}

async function refusedOnMerits(documentNo?: string, papersToRecover: string[] = []) {
  const id = await inWork(papersToRecover);
  await act(at.leader, id, (ctx, of) => refuseDossier(ctx, { ...of, stage: 'merits', reason: REASON, ...(documentNo === undefined ? {} : { documentNo }) }));
  return id;
}

describe('who may not give papers back', () => {
  test('a department, another one-stop, and whoever looked before something changed', async () => {
    const id = await refusedAtReception();
    expect(await codeOf(house.write({ as: at.hung, now: AFTERNOON }, (ctx) => givePapersBack(ctx, { id, expectedVersion: 2, ...OWNER })))).toBe('dossier.notPermitted');
    const elsewhere = { ...at.mai, unitId: await house.addUnit({ code: 'HH-OSS', kind: 'OSS', identCode: '000.00.20.H02' }) };
    expect(await codeOf(house.write({ as: elsewhere, now: AFTERNOON }, (ctx) => givePapersBack(ctx, { id, expectedVersion: 2, ...OWNER })))).toBe('dossier.unknown');
    expect(await codeOf(house.write({ as: at.mai, now: AFTERNOON }, (ctx) => givePapersBack(ctx, { id, expectedVersion: 1, ...OWNER })))).toBe('dossier.stale');
    expect(await codeOf(back(await inWork()))).toBe('dossier.moveIllegal');
  });
});

describe('papers of a dossier that ended without a result', () => {
  test('refused at reception: the citizen takes them from the one-stop, once, and it is no return', async () => {
    const id = await refusedAtReception();
    expect(await codeOf(back(id))).toBe('custody.colleagueHolds');
    const view = await back(id, { papersBack: '01 giấy đề nghị', slipShown: false, withoutSlipNote: 'đối chiếu CCCD' }, at.lan);
    expect(view).toMatchObject({ status: 3, returnedAt: null, custody: [{ kind: 'papers', holderKind: 'citizen' }] });
    expect(view.timeline.at(-1)).toMatchObject({ kind: 'reception.papersGivenBack', actor: 'Nguyễn Thị Lan', facts: { taker: 'owner', slipShown: false } });
    expect(await events(id)).toEqual([]);
    const [record] = await house.owner('select item, receiver_name, originals_back from result_return where dossier_id = $1', [id]);
    expect(record).toEqual({ item: 'papers', receiver_name: 'Nguyễn Văn An', originals_back: '01 giấy đề nghị' });
    expect(await codeOf(back(id))).toBe('dossier.noPapersHeld');
  });

  test.each([['withdrawn', withdrawn], ['stopped', stopped], ['refused on the merits', refusedOnMerits]])('%s: they come back from the department to the one-stop first, then to the citizen', async (_title, end) => {
    const id = await end();
    expect(await moveOf(id, 'givePapersBack')).toMatchObject({ allowed: false, refusal: { code: 'dossier.papersElsewhere' } });
    expect(await codeOf(back(id))).toBe('dossier.papersElsewhere');
    expect(await carry(at.hung, at.mai, id, 'papers')).toBe(at.oneStop);
    expect(await moveOf(id, 'givePapersBack')).toMatchObject({ allowed: true });
    const view = await back(id);
    expect([view.status, ...view.custody.filter((item) => item.kind === 'papers').map((item) => item.holderKind)]).toEqual([8, 'citizen']);
  });

  test('another person shows by what right she takes them', async () => {
    const id = await refusedAtReception();
    const proxy = { role: 'authorised', name: 'Trần Thị Bình', idKind: 'NONE' } as const;
    expect(await codeOf(back(id, { taker: { ...proxy, evidence: 'identityShown' } }, at.lan))).toBe('reception.authorityMissing');
    expect(await codeOf(back(id, { taker: { ...proxy, evidence: 'familyPaper' } }, at.lan))).toBe('reception.authorityNoteMissing');
    expect(await codeOf(back(id, { slipShown: false }, at.lan))).toBe('reception.withoutSlipNote');
    expect(await codeOf(back(id, { taker: { ...proxy, evidence: 'familyPaper', evidenceNote: 'giấy khai sinh số 5' } }, at.lan))).toBe('done');
  });

  test('papers offered to somebody wait for her', async () => {
    const id = await refusedAtReception();
    await house.write({ as: at.lan, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [id], toStaffId: at.mai.staffId }));
    expect((await look(id)).custody).toMatchObject([{ kind: 'papers', onOffer: true }]);
    expect(await codeOf(back(id, {}, at.lan))).toBe('dossier.papersOnOffer');
  });
});

describe('a written refusal on the merits', () => {
  test('is handed over and out like a result, counts as one return, and the dossier stays stopped', async () => {
    const id = await refusedOnMerits('31/TB', ['Giấy phép cũ']);
    expect(await moveOf(id, 'returnRefusal')).toMatchObject({ allowed: false, refusal: { code: 'dossier.resultElsewhere' } });
    expect(await carry(at.chief, at.mai, id, 'result')).toBe(at.oneStop);
    expect((await house.write({ as: at.mai }, (ctx) => getReturn(ctx, { id }))).papersToRecover).toEqual([]);
    expect(await codeOf(act(at.lan, id, (ctx, of) => returnResult(ctx, { ...of, ...OWNER, recovered: [id] })))).toBe('reception.recoveredUnknown');
    const view = await handOut(id, at.lan);
    expect(view).toMatchObject({ status: 8, stopReason: 'REFUSED_ON_MERITS', returnedAt: null });
    expect(view.custody.find((item) => item.kind === 'result')).toMatchObject({ holderKind: 'citizen' });
    expect(view.timeline.map((step) => step.kind).slice(-2)).toEqual(['dossier.refusalReturned', 'reception.resultReturned']);
    expect(await events(id)).toEqual([{ type: 'RETURN' }]);
    expect(await codeOf(handOut(id))).toBe('dossier.noResultHeld');
  });

  test('without its number it cannot be handed out, nor can what was withdrawn', async () => {
    const id = await refusedOnMerits();
    expect(await moveOf(id, 'returnRefusal')).toMatchObject({ refusal: { code: 'dossier.noWrittenRefusal' } });
    expect([await codeOf(handOut(id)), await codeOf(handOut(await withdrawn()))]).toEqual(['dossier.moveIllegal', 'dossier.moveIllegal']);
    expect(await codeOf(house.write({ as: at.chief, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [id], item: 'result' })))).toBe('reception.notReadyToHandOver');
  });
});

describe('what waits at the counter', () => {
  test('lists papers and refusals that lie there, page by page, and counts them, until the citizen has them', async () => {
    const before = await waiting();
    const id = await refusedOnMerits('32/TB');
    expect((await waiting()).length).toBe(before.length);
    await carry(at.hung, at.mai, id, 'papers');
    await carry(at.chief, at.mai, id, 'result');
    const rows = (await waiting()).filter((row) => row.dossierId === id);
    expect(rows.map((row) => [row.kind, row.status]).toSorted()).toEqual([['papers', 8], ['result', 8]]);
    const counted = () => house.write({ as: at.mai, now: AFTERNOON }, (ctx) => getCounterDay(ctx, {})).then((day) => day.uncollected);
    expect(await counted()).toBe(before.length + 2);
    expect(await house.write({ as: at.mai }, (ctx) => getReturn(ctx, { id }))).toMatchObject({ resultInHouse: true, papersInHouse: true });
    await handOut(id);
    await back(id);
    expect((await waiting()).map((row) => row.dossierId)).not.toContain(id);
    expect(await counted()).toBe(before.length);
  });

  /** The whole list, fetched one row at a time. */
  async function waiting() {
    const rows = [];
    let after: string | undefined;
    do {
      const asked = { limit: 1, ...(after === undefined ? {} : { after }) };
      const page = await house.write({ as: at.mai }, (ctx) => listUncollected(ctx, asked));
      rows.push(...page.rows);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return rows;
  }
});

describe('the door refuses with what the page shows', () => {
  test('a reception is not cancelled on an old version, twice, or after it has gone on, whoever asks', async () => {
    const id = await received();
    const cancel = (expectedVersion: number, as: Actor = at.oanh) => codeOf(house.write({ as, now: AFTERNOON }, (ctx) => cancelReception(ctx, { id, expectedVersion, reason: REASON })));
    expect([await cancel(7), await cancel(1)]).toEqual(['dossier.stale', 'dossier.cancelNotYours']);
    expect(await moveOf(id, 'cancelReception', at.oanh)).toMatchObject({ allowed: false, refusal: { code: 'dossier.cancelNotYours', facts: { receivedDay: '2021-02-26' } } });
    expect(await cancel(1, at.mai)).toBe('done');
    expect(await cancel(2)).toBe('dossier.cancelled');
    const gone = await inWork();
    expect(await codeOf(act(at.oanh, gone, (ctx, of) => cancelReception(ctx, { ...of, reason: REASON })))).toBe('dossier.moveIllegal');
  });

  test('amending and co-signing ask the version and the table of moves before anything of their own', async () => {
    const id = await received();
    const person = { role: 'owner', evidence: 'identityShown', cardText: 'không phải thẻ' } as const;
    expect(await codeOf(house.write({ as: at.mai, now: AFTERNOON }, (ctx) => amendDossier(ctx, { id, expectedVersion: 9, reason: REASON, parties: [person] })))).toBe('dossier.stale');
    const unknownYear = instantOf('2035-03-01', 9 * 60);
    expect(await codeOf(house.write({ as: at.mai, now: unknownYear }, (ctx) => coSignReception(ctx, { id, expectedVersion: 1 })))).toBe('dossier.moveIllegal');
  });

  test('a result is asked for on the newest version before anything is said of who takes it', async () => {
    const id = await received();
    expect(await codeOf(house.write({ as: at.mai, now: AFTERNOON }, (ctx) => returnResult(ctx, { id, expectedVersion: 9, ...OWNER, slipShown: false })))).toBe('dossier.stale');
  });
});
