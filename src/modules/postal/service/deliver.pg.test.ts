import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { getDossier } from '#modules/dossier/service/read-dossier.ts';
import { handOverCash } from '#modules/payment/service/cash-handovers.ts';
import { listPurseEntries } from '#modules/payment/service/cash-lists.ts';
import { openCashSession } from '#modules/payment/service/cash-sessions.ts';
import { getCashSession } from '#modules/payment/service/cash-sheet.ts';
import { chargeDossier } from '#modules/payment/service/charges.ts';
import { saveFeeRule } from '#modules/payment/service/fee-rules.ts';
import { allocateReceiptRange } from '#modules/payment/service/ranges.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { getReturn, returnResult } from '#modules/reception/service/return-result.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { atOffice, delivered, NEXT_MORNING, outForDelivery, scanned, shipmentVersion, standing, STROKES, type OnTheWay } from '../fixture/door.ts';
import { happened, holders } from '../fixture/parcels.ts';
import { openPost, type Post, readyResult, versionOf } from '../fixture/post.ts';
import { PROOFS } from '../rules/delivery.ts';
import { applyEvent } from './change-shipment.ts';
import { listCourierDay } from './courier-day.ts';
import { confirmDelivery, type deliverShipment } from './deliver.ts';
import { correctShipmentEvent } from './scan.ts';
import { lockShipment } from '../store/shipment.ts';

let house: TestHouse;
let at: Post;
let fee: string;

const owner = (result: OnTheWay) => ({ role: 'receiver', idKind: 'CCCD', idNumber: result.ownerNumber }) as const;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
  const about = { nameVi: 'Lệ phí thử', nameEn: 'Test fee', purse: 'fee', refundableOnRefusal: true, collectedAt: 'return', legalBasis: 'văn bản thử', confidence: 'configured', validFrom: '2021-01-01' } as const;
  await house.write({ as: at.admin, now: NEXT_MORNING }, async (ctx) => {
    fee = (await saveFeeRule(ctx, { ...about, exemptions: [], procedures: ['1.001612'], code: 'thu', formula: { kind: 'fixed', amount: 100_000 } })).id;
    await allocateReceiptRange(ctx, { unitCode: 'VNPOST.BG.VY', workstation: 'Q1', agencyCode: 'VY', template: '01BLP2-001', symbol: 'AA-21P', year: 2021, count: 50 });
  });
});
afterAll(() => house.close());

async function charged(result: OnTheWay): Promise<void> {
  await house.write({ as: at.mai, now: NEXT_MORNING }, (ctx) => chargeDossier(ctx, { id: result.dossierId, ruleId: fee }));
}

async function wanted(result: OnTheWay, name = 'Giấy chứng nhận cũ'): Promise<string> {
  const [row] = await house.owner('insert into paper_to_recover (id, dossier_id, name) values (gen_random_uuid(), $1, $2) returning id', [result.dossierId, name]);
  return String(row?.['id']);
}

async function untouched(result: OnTheWay, by: Actor): Promise<void> {
  expect(await standing(house, result)).toBe('outForDelivery 9');
  expect(await holders(house, result.dossierId)).toEqual(expect.arrayContaining([`result staff ${by.name}`]));
  expect(await house.owner('select 1 from shipment_delivery where shipment_id = $1', [result.id])).toEqual([]);
}

test('the table knows the proofs the rules know', async () => {
  expect(await house.allowed('shipment_delivery_proof')).toEqual(PROOFS.toSorted());
});

describe('who may not', () => {
  test('a colleague does not deliver what another courier carries, nor the agency, nor a postal clerk who no longer has it', async () => {
    const result = await outForDelivery(house, at);
    expect([await codeOf(delivered(house, at.ha, result)), await codeOf(delivered(house, at.lan, result)), await codeOf(delivered(house, at.mai, result))]).toEqual(['dossier.unknown', 'dossier.unknown', 'access.notAllowed']);
    await untouched(result, at.thu);
  });
  test('to a post office that has nothing to do with it the shipment does not exist', async () => {
    const elsewhere = await house.addUnit({ code: 'BC-XA', kind: 'POST_OFFICE' });
    const stranger = await house.addActor('POSTAL_COLLECTOR', elsewhere);
    const result = await outForDelivery(house, at);
    expect(await codeOf(delivered(house, stranger, result))).toBe('postal.shipmentUnknown');
    expect(await codeOf(scanned(house, stranger, [result], 'NOTIFIED'))).toBe('postal.shipmentUnknown');
  });
  test('carrying a result opens this one move of this one dossier and nothing else of any', async () => {
    const [result, other] = [await outForDelivery(house, at), await readyResult(house, at)];
    for (const id of [result.dossierId, other.id]) {
      const expectedVersion = await versionOf(house, id);
      expect(await codeOf(house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => getDossier(ctx, { id })))).toBe('dossier.unknown');
      expect(await codeOf(house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => getReturn(ctx, { id })))).toBe('dossier.unknown');
      expect(await codeOf(house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => returnResult(ctx, { id, expectedVersion, taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true })))).toBe('dossier.unknown');
    }
  });
  test('what is not out for delivery is not delivered, and a page seen long ago is told so', async () => {
    const result = await atOffice(house, at);
    expect(await codeOf(delivered(house, at.thu, result))).toBe('postal.eventImpossible');
    await scanned(house, at.thu, [result], 'OUT_FOR_DELIVERY');
    expect(await codeOf(delivered(house, at.thu, result, { expectedVersion: 1 }))).toBe('postal.stale');
  });
});

describe('at the door', () => {
  test('the receiver of the phiếu gửi shows her card and signs: hers is the result, the dossier is returned, the count has its delivery under the one-stop', async () => {
    const result = await outForDelivery(house, at);
    const answer = await delivered(house, at.thu, result);
    expect(answer).toMatchObject({ state: 'delivered', dossierStatus: 10, recovered: 0, receiptIds: [] });
    expect(await standing(house, result)).toBe('delivered 10');
    expect(await holders(house, result.dossierId)).toContain('result citizen');
    const [taken] = await house.owner('select receiver_role, receiver_name, receiver_id_number, evidence, without_slip_note, unit_id, returned_by from result_return where dossier_id = $1', [result.dossierId]);
    expect(taken).toEqual({ receiver_role: 'owner', receiver_name: 'Nguyễn Văn An', receiver_id_number: result.ownerNumber, evidence: 'identityShown', without_slip_note: `Phiếu gửi số ${result.postingNo}`, unit_id: at.office, returned_by: at.thu.staffId });
    const noted = await house.owner(`select kind, unit_id, dossier_id from journal_entry where dossier_id = $1 and kind in ('postal.outDelivered', 'dossier.returned', 'reception.resultReturned') order by kind`, [result.dossierId]);
    expect(noted).toEqual([{ kind: 'dossier.returned', unit_id: at.oneStop, dossier_id: result.dossierId }, { kind: 'postal.outDelivered', unit_id: at.oneStop, dossier_id: result.dossierId }]);
    expect(await house.owner('select proof, signature from shipment_delivery where shipment_id = $1', [result.id])).toEqual([{ proof: 'screen', signature: STROKES }]);
    expect(await codeOf(delivered(house, at.thu, result))).toBe('postal.eventImpossible');
  });
  test('nobody in the journal: names, numbers and strokes stay out of it', async () => {
    const result = await outForDelivery(house, at);
    await delivered(house, at.thu, result);
    const all = JSON.stringify(await house.owner('select facts from journal_entry where dossier_id = $1', [result.dossierId]));
    for (const personal of ['Nguyễn', result.ownerNumber, '0912345678', 'M 10 10']) expect(all).not.toContain(personal);
  });
  test('another card than the owner’s, another name, no number, no signature: the result stays in the bag', async () => {
    const result = await outForDelivery(house, at);
    const give = (more: Parameters<typeof delivered>[3]) => codeOf(delivered(house, at.thu, result, more));
    expect(await give({ taker: { ...owner(result), idNumber: '024080999999' } })).toBe('postal.identityDiffers');
    expect(await give({ taker: { ...owner(result), name: 'Lê Văn Lạ' } })).toBe('postal.receiverUnnamed');
    expect(await give({ taker: { ...owner(result), idNumber: '1' } })).toBe('postal.identityDiffers');
    expect(await give({ taker: { role: 'receiver', idKind: 'PASSPORT', idNumber: '!' } })).toBe('dossier.idNumberWrong');
    expect(await give({ proof: { kind: 'screen' } })).toBe('postal.signatureNeeded');
    expect(await give({ proof: { kind: 'screen', signature: `${STROKES}<svg onload=x>` } })).toBe('postal.signatureWrong');
    expect(await give({ proof: { kind: 'paper' } })).toBe('postal.proofNumberNeeded');
    await untouched(result, at.thu);
  });
  test('a proxy shows her paper; without it, or without its number, she takes nothing', async () => {
    const result = await outForDelivery(house, at);
    const proxy = { role: 'proxy', name: 'Trần Thị Bình', idKind: 'CCCD', idNumber: '024180000777' } as const;
    const give = (taker: Parameters<typeof deliverShipment>[1]['taker']) => codeOf(delivered(house, at.thu, result, { taker, proof: { kind: 'paper', documentNo: result.postingNo } }));
    expect([await give({ ...proxy }), await give({ ...proxy, authority: 'authorisationPaper' })]).toEqual(['reception.authorityMissing', 'reception.authorityNoteMissing']);
    await untouched(result, at.thu);
    expect(await give({ ...proxy, authority: 'authorisationPaper', authorityNote: 'UQ 15 ngày 5/2/2021' })).toBe('done');
    expect(await house.owner('select receiver_role, receiver_name, evidence_note from result_return where dossier_id = $1', [result.dossierId])).toEqual([{ receiver_role: 'authorised', receiver_name: 'Trần Thị Bình', evidence_note: 'UQ 15 ngày 5/2/2021' }]);
  });
  test('papers to be withdrawn come first, and travel back in the courier’s hands', async () => {
    const result = await outForDelivery(house, at);
    const paper = await wanted(result);
    expect(await codeOf(delivered(house, at.thu, result))).toBe('reception.papersToRecover');
    await untouched(result, at.thu);
    expect(await delivered(house, at.thu, result, { recovered: [paper] })).toMatchObject({ recovered: 1, dossierStatus: 10 });
    expect(await holders(house, result.dossierId)).toEqual(expect.arrayContaining(['recovered staff Hoàng Văn Thu', 'result citizen']));
  });
  test('the written refusal is delivered too; its dossier stays at 8', async () => {
    const result = await outForDelivery(house, at);
    await house.owner(`update dossier set status = 8, stop_reason = 'REFUSED_ON_MERITS', stop_explanation = 'x', stopper_employer = 'agency' where id = $1`, [result.dossierId]);
    expect(await delivered(house, at.thu, result)).toMatchObject({ state: 'delivered', dossierStatus: 8 });
  });
  test('a correction opened meanwhile keeps the result from being handed out', async () => {
    const result = await outForDelivery(house, at);
    await house.owner('update dossier set correction_opened = true where id = $1', [result.dossierId]);
    expect(await codeOf(delivered(house, at.thu, result))).toBe('dossier.correctionOpen');
    await untouched(result, at.thu);
  });
});

describe('money at the door', () => {
  test('what is owed is told by purse; paid in full in the same act it stands in the courier’s own till, purse by purse, and the fee has its receipt', async () => {
    const result = await outForDelivery(house, at, at.thu, { payAtDelivery: true });
    await charged(result);
    const [row] = (await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => listCourierDay(ctx, {}))).rows.filter((one) => one.shipmentId === result.id);
    const postage = row?.owed.find((one) => one.purse === 'postage')?.owedVnd ?? 0;
    expect(row?.owed).toEqual([{ purse: 'fee', owedVnd: 100_000 }, { purse: 'postage', owedVnd: postage }]);
    const unpaid = await delivered(house, at.thu, result).catch((thrown: unknown) => thrown);
    expect(unpaid).toMatchObject({ problem: { code: 'postal.codUnpaid', facts: { fee: 100_000, postage, total: 100_000 + postage } } });
    const payments = [{ purse: 'fee', method: 'cash', amountVnd: 100_000 }, { purse: 'postage', method: 'cash', amountVnd: postage }] as const;
    expect(await codeOf(delivered(house, at.thu, result, { payments: [...payments] }))).toBe('payment.noSession');
    const { id: session } = await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => openCashSession(ctx, { counted: { fee: 0, postage: 0, thirdParty: 0 } }));
    expect(await codeOf(delivered(house, at.thu, result, { payments: [{ ...payments[0], amountVnd: 99_999 }, payments[1]] }))).toBe('postal.codAmountWrong');
    await untouched(result, at.thu);
    const answer = await delivered(house, at.thu, result, { payments: [...payments] });
    expect(answer.receiptIds).toHaveLength(1);
    expect(await house.owner('select purse, amount::int as amount, cod from purse_entry where session_id = $1 order by purse', [session])).toEqual([{ purse: 'fee', amount: 100_000, cod: true }, { purse: 'postage', amount: postage, cod: true }]);
    expect((await house.owner('select code from shipment_event where shipment_id = $1 order by recorded_at, id', [result.id])).map((one) => one['code'])).toEqual(expect.arrayContaining(['COD_COLLECTED', 'DELIVERED']));
    const sheet = () => house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => getCashSession(ctx, { id: session }));
    const shipment = { id: result.id, label: result.postingNo };
    const [fee, other] = (await sheet()).codOpen;
    expect([fee, other]).toMatchObject([{ purse: 'fee', amount: 100_000, shipment }, { purse: 'postage', amount: postage, shipment }]);
    expect(await codeOf(house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => handOverCash(ctx, { purse: 'fee', amount: 90_000, toUnitId: at.oneStop, codEntryIds: [fee?.entryId ?? ''] })))).toBe('payment.codBeyond');
    expect(await codeOf(house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => handOverCash(ctx, { purse: 'fee', amount: 90_000, toUnitId: at.oneStop, codEntryIds: [other?.entryId ?? ''] })))).toBe('payment.codGone');
    await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => handOverCash(ctx, { purse: 'fee', amount: 100_000, toUnitId: at.oneStop, codEntryIds: [fee?.entryId ?? ''] }));
    expect(await sheet()).toMatchObject({ codHeld: { fee: 0, postage }, codOpen: [{ purse: 'postage', shipment }], vouchers: [{ purse: 'fee', cod: 100_000, codLines: [{ amount: 100_000, shipment }] }] });
    const lines = await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => listPurseEntries(ctx, { sessionId: session, cod: true }));
    expect(lines.rows).toMatchObject([{ purse: 'fee', shipment }, { purse: 'postage', shipment }]);
    expect(await house.owner(`select code from shipment_event where shipment_id = $1 and code = 'COD_PAID'`, [result.id])).toEqual([]);
  });
  test('a refusal after the money was told takes the money back with it', async () => {
    const result = await outForDelivery(house, at);
    await charged(result);
    await wanted(result);
    expect(await codeOf(delivered(house, at.thu, result, { payments: [{ purse: 'fee', method: 'cash', amountVnd: 100_000 }] }))).toBe('reception.papersToRecover');
    expect(await house.owner('select state from charge where dossier_id = $1 and purse = $2', [result.dossierId, 'fee'])).toEqual([{ state: 'open' }]);
    await untouched(result, at.thu);
  });
});

describe('at the same moment', () => {
  test('one courier pressing twice delivers once', async () => {
    const result = await outForDelivery(house, at);
    const expectedVersion = await shipmentVersion(house, result.id);
    const codes = await Promise.all([1, 2].map(() => codeOf(delivered(house, at.thu, result, { expectedVersion }))));
    expect(codes.toSorted()).toEqual(['done', 'postal.stale']);
    expect(await house.owner('select count(*)::int as n from result_return where dossier_id = $1', [result.dossierId])).toEqual([{ n: 1 }]);
  });
  test('two couriers of one office taking it off the shelf: one goes out with it, the other hears that she has it not', async () => {
    const result = await outForDelivery(house, at);
    await scanned(house, at.thu, [result], 'HELD_FOR_PICKUP');
    expect(await holders(house, result.dossierId)).toContain('result postOffice VNPOST.BG.VY');
    const later = new Date(NEXT_MORNING.getTime() + 3_600_000);
    const codes = await Promise.all([at.thu, at.ha].map((who) => codeOf(delivered(house, who, result, {}, later))));
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(await standing(house, result)).toBe('delivered 10');
    expect(await house.owner('select count(*)::int as n from shipment_delivery where shipment_id = $1', [result.id])).toEqual([{ n: 1 }]);
  });
});

describe('by the carrier', () => {
  const told = (result: OnTheWay, code: 'ACCEPTED' | 'DELIVERED' | 'COD_COLLECTED', carrierCode: string) =>
    house.write({ as: at.thu, now: NEXT_MORNING }, async (ctx) => {
      const row = await lockShipment(ctx.db, result.id);
      if (row !== undefined) await applyEvent(ctx, row, { code, source: 'carrier', office: '231000', carrierCode });
    });
  async function reported(): Promise<OnTheWay> {
    const result = await outForDelivery(house, at);
    await told(result, 'DELIVERED', '100');
    return result;
  }
  const confirm = async (by: Actor, result: OnTheWay, more: object = {}) => {
    const expectedVersion = await shipmentVersion(house, result.id);
    return house.write({ as: by, now: NEXT_MORNING }, (ctx) => confirmDelivery(ctx, { id: result.id, expectedVersion, taker: owner(result), documentNo: 'PG 77', ...more }));
  };
  test('its “delivered” is a report: the dossier waits at 9 and nothing is counted until the signed phiếu gửi is recorded', async () => {
    const result = await reported();
    expect(await standing(house, result)).toBe('delivered 9');
    expect(await house.owner(`select 1 from journal_entry where dossier_id = $1 and kind = 'postal.outDelivered'`, [result.dossierId])).toEqual([]);
    expect(await confirm(at.thu, result)).toMatchObject({ state: 'delivered', dossierStatus: 10 });
    expect(await house.owner(`select count(*)::int as n from journal_entry where dossier_id = $1 and kind = 'postal.outDelivered'`, [result.dossierId])).toEqual([{ n: 1 }]);
    expect(await house.owner('select proof, document_no from shipment_delivery where shipment_id = $1', [result.id])).toEqual([{ proof: 'carrier', document_no: 'PG 77' }]);
    expect(await codeOf(confirm(at.thu, result))).toBe('postal.provenAlready');
  });
  test('before the carrier says so there is nothing to confirm; money not reported as collected must be paid', async () => {
    const result = await outForDelivery(house, at);
    expect(await codeOf(confirm(at.thu, result))).toBe('postal.notDelivered');
    const owing = await reported();
    await charged(owing);
    expect(await codeOf(confirm(at.thu, owing))).toBe('postal.codUnpaid');
    await happened(house, at.thu, owing, 'COD_COLLECTED', NEXT_MORNING);
    expect(await codeOf(confirm(at.thu, owing))).toBe('done');
  });
  test('its “accepted” is a report too, and no second acceptance in the journal', async () => {
    const result = await outForDelivery(house, at);
    await told(result, 'ACCEPTED', '70');
    expect(await house.owner(`select count(*)::int as n from journal_entry where dossier_id = $1 and kind = 'postal.outAccepted'`, [result.dossierId])).toEqual([{ n: 1 }]);
  });
  test('a report of money collected that was taken back is no money', async () => {
    const owing = await reported();
    await charged(owing);
    await told(owing, 'COD_COLLECTED', '110');
    const [event] = await house.owner(`select id from shipment_event where shipment_id = $1 and code = 'COD_COLLECTED'`, [owing.id]);
    const expectedVersion = await shipmentVersion(house, owing.id);
    await house.write({ as: at.boss, now: NEXT_MORNING }, (ctx) => correctShipmentEvent(ctx, { id: owing.id, expectedVersion, eventId: String(event?.['id']), reason: 'báo nhầm' }));
    expect(await codeOf(confirm(at.thu, owing))).toBe('postal.codUnpaid');
  });
});
