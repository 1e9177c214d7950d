import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Stage } from '#test/stage.ts';
import { CROPPING, cropping, openStory, staffIdOf, team } from './acts.ts';
import { receivedIn, refusalOf, said } from './answers.ts';
import { countIn, packBag, seeShipment, type Sent } from './postal-acts.ts';

const MaybeText = Type.Union([Type.String(), Type.Null()]);
const Amounts = Type.Object({ fee: Type.Integer(), postage: Type.Integer(), thirdParty: Type.Integer() });
const Opened = Type.Object({ id: Type.String(), previousId: Type.Union([Type.String(), Type.Null()]), carriedOver: Amounts, difference: Amounts });
const Closed = Type.Object({ id: Type.String(), state: Type.String(), difference: Amounts, incidents: Type.Array(Type.String()) });
const Voucher = Type.Object({ id: Type.String(), no: Type.String() });
const Charge = Type.Object({ id: Type.String(), amount: Type.Integer() });
const Payment = Type.Object({ id: Type.String(), state: Type.String(), receiptId: Type.Union([Type.String(), Type.Null()]) });
const Sheet = Type.Object({
  session: Type.Object({ state: Type.String(), cash: Amounts }),
  sums: Type.Array(Type.Object({ purse: Type.String(), kind: Type.String(), method: Type.String(), lines: Type.Integer(), amount: Type.Integer() })),
  receipts: Type.Array(Type.Object({ first: Type.String(), last: Type.String(), issued: Type.Integer(), cancelled: Type.Array(Type.String()) })),
  expected: Amounts,
  blockers: Type.Array(Type.Object({ what: Type.String(), count: Type.Integer(), things: Type.Array(Type.Object({ label: MaybeText, how: MaybeText, place: Type.Object({ kind: Type.String(), id: Type.String() }) })) })),
  items: Type.Object({ out: Type.Integer(), in: Type.Integer() }),
  mayClose: Type.Boolean(),
});
const Mine = Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), state: Type.String(), difference: Amounts })) });
const List = Type.Object({ list: Type.Object({ id: Type.String(), lines: Type.Integer(), total: Type.Integer(), dueDay: Type.String() }), byMethod: Type.Array(Type.Object({ method: Type.String(), amount: Type.Integer() })) });

const Booked = Type.Object({ shipments: Type.Array(Type.Object({ id: Type.String(), postingNo: MaybeText, dossier: Type.Object({ id: Type.String() }) }), { minItems: 1 }) });

const amounts = (fee: number, postage = 0, thirdParty = 0) => ({ fee, postage, thirdParty });

/** Wednesday 25/11/2026: the money of one drawer at the ward's centre, through two hands, and the evening somebody does not come back. */
describe('a day of one till', () => {
  let stage: Stage;
  let lan: Caller;
  let hung: Caller;
  let binh: Caller;
  let thuy: Caller;
  let ruleId = '';
  let morning = '';
  let afternoon = '';
  let evening = '';
  let waiting = '';
  let person = 8800;

  /** Later: everybody signs in again, sessions end when nobody uses them. */
  const at = async (instant: string) => {
    stage.setClock(instant);
    [lan = stage.anyone, hung = stage.anyone, binh = stage.anyone, thuy = stage.anyone] = await team(stage, 'lan', 'hung', 'binh', 'thuy');
  };
  const charge = async (who: Caller, more: Record<string, unknown> = { ruleId }) => {
    person += 1;
    const { dossier } = receivedIn(await who('receiveDossier', cropping(person)));
    return said(await who('chargeDossier', { id: dossier.id, ...more }), Charge);
  };
  const pay = async (who: Caller, method: 'cash' | 'transfer' | 'card' = 'cash', more?: Record<string, unknown>) => {
    const { id, amount } = await charge(who, more);
    const how = { cash: { tendered: amount }, transfer: {}, card: { evidenceNo: `POS ${person}` } }[method];
    return said(await who('takePayment', { chargeIds: [id], method, ...how }), Payment);
  };
  const sheetOf = async (who: Caller, id: string) => said(await who('getCashSession', { id }), Sheet);

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-11-25T07:30:00+07:00');
    await at('2026-11-25T07:30:00+07:00');
    const admin = await stage.as('quantri');
    const rule = { code: 'storyFee', nameVi: 'Phí của câu chuyện', nameEn: 'Fee of this story', procedures: [CROPPING], purse: 'fee', formula: { kind: 'fixed', amount: 50_000 }, exemptions: [], collectedAt: 'filing', refundableOnRefusal: true, legalBasis: 'Văn bản thử', confidence: 'configured', validFrom: '2026-07-01' };
    ruleId = said(await admin('saveFeeRule', rule), Type.Object({ id: Type.String() })).id;
  });
  afterAll(() => stage.close());

  it('begins with a count: without an open till no money is taken', async () => {
    const { id } = await charge(lan);
    expect(refusalOf(await lan('takePayment', { chargeIds: [id], method: 'cash', tendered: 50_000 }))).toBe('409 payment.noSession');
    const pieces = [{ purse: 'fee', note: 50_000, pieces: 3 }];
    expect(refusalOf(await lan('openCashSession', { till: 'Quầy 1', counted: amounts(200_000), pieces }))).toBe('422 payment.piecesDiffer');
    expect(refusalOf(await lan('openCashSession', { till: 'Quầy 1', counted: amounts(-1) }))).toBe('400 input.outOfRange');
    morning = said(await lan('openCashSession', { till: 'Quầy 1', counted: amounts(150_000), pieces }), Opened).id;
    expect(refusalOf(await hung('openCashSession', { till: 'Quầy 1', counted: amounts(0) }))).toBe('409 payment.tillTaken');
    expect(said(await lan('takePayment', { chargeIds: [id], method: 'cash', tendered: 100_000 }), Payment).state).toBe('confirmed');
  });

  it('takes cash, a card and a transfer; a receipt with a wrong name is cancelled and written anew, its money stays', async () => {
    const wrong = await pay(lan);
    await pay(lan, 'card');
    waiting = (await pay(lan, 'transfer')).id;
    expect((await lan('cancelReceipt', { id: wrong.receiptId ?? '', reason: 'Ghi sai tên người nộp' })).status).toBe(200);
    expect((await lan('replaceReceipt', { id: wrong.receiptId ?? '' })).status).toBe(200);
    await pay(lan, 'cash', { thirdParty: { name: 'Thuế nộp hộ', amount: 70_000, payee: 'Cơ quan thuế', basis: 'Thông báo thử' } });
    const sheet = await sheetOf(lan, morning);
    expect(sheet.expected).toEqual(amounts(250_000, 0, 70_000));
    expect(sheet.receipts).toMatchObject([{ issued: 4, cancelled: ['2'] }]);
    expect(refusalOf(await hung('getCashSession', { id: morning }))).toBe('404 payment.sessionUnknown');
  });

  it('hands the fees over to the agency, which counts them herself; another count would be an incident', async () => {
    expect(refusalOf(await lan('handOverCash', { purse: 'postage', amount: 10_000 }))).toBe('422 payment.purseElsewhere');
    expect(refusalOf(await lan('handOverCash', { purse: 'fee', amount: 250_001 }))).toBe('409 payment.notInTill');
    const voucher = said(await lan('handOverCash', { purse: 'fee', amount: 100_000 }), Voucher);
    expect(voucher.no).toBe('1/2026');
    expect(refusalOf(await lan('confirmCashHandover', { id: voucher.id, counted: 100_000 }))).toBe('403 access.notAllowed');
    expect((await binh('confirmCashHandover', { id: voucher.id, counted: 100_000 })).body).toMatchObject({ state: 'confirmed', difference: 0, incidents: [] });
  });

  it('changes hands at noon: the transfer must be settled first, then each counts and both sign', async () => {
    await at('2026-11-25T11:30:00+07:00');
    const toStaffId = await staffIdOf(hung);
    const over = { id: morning, toStaffId, counted: amounts(150_000, 0, 70_000) };
    expect(refusalOf(await lan('handOverTill', over))).toBe('409 payment.closeBlocked');
    expect((await sheetOf(lan, morning)).blockers).toMatchObject([{ what: 'paymentPending', count: 1, things: [{ place: { kind: 'dossier' } }] }]);
    expect((await binh('confirmPayment', { id: waiting, amount: 50_000, statementRef: 'SK-25-1', statementDay: '2026-11-25' })).status).toBe(200);
    expect(said(await lan('handOverTill', over), Closed).difference).toEqual(amounts(0));
    expect(refusalOf(await binh('countersignSession', { id: morning, counted: amounts(150_000, 0, 70_000) }))).toBe('409 payment.tillOffered');
    const taken = said(await hung('acceptTill', { id: morning, counted: amounts(150_000, 0, 70_000) }), Opened);
    expect(taken).toMatchObject({ previousId: morning, carriedOver: amounts(150_000, 0, 70_000), difference: amounts(0) });
    afternoon = taken.id;
    expect((await sheetOf(lan, morning)).session.state).toBe('countersigned');
  });

  it('closes 1.000 đồng short: with a reason, a line, an incident, and a second pair of eyes', async () => {
    await pay(hung);
    await pay(hung, 'cash');
    const close = { id: afternoon, counted: amounts(249_000, 0, 70_000) };
    expect(refusalOf(await hung('closeCashSession', close))).toBe('422 payment.differenceUnexplained');
    const closed = said(await hung('closeCashSession', { ...close, reason: 'Thối thừa cho người nộp lúc 14 giờ' }), Closed);
    expect(closed).toMatchObject({ state: 'closed', difference: amounts(-1_000) });
    expect(closed.incidents).toHaveLength(1);
    expect(refusalOf(await hung('countersignSession', close))).toBe('403 access.notAllowed');
    expect(said(await binh('countersignSession', close), Closed)).toMatchObject({ state: 'countersigned', incidents: [] });
    const { id } = await charge(hung);
    expect(refusalOf(await hung('takePayment', { chargeIds: [id], method: 'cash', tendered: 50_000 }))).toBe('409 payment.noSession');
    expect((await binh('printCashSheet', { id: afternoon })).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is closed by the head for somebody who does not come back, counted by her and signed by a third', async () => {
    evening = said(await lan('openCashSession', { till: 'Quầy 1', counted: amounts(249_000, 0, 70_000) }), Opened).id;
    await pay(lan);
    await at('2026-11-25T17:00:00+07:00');
    const close = { id: evening, counted: amounts(299_000, 0, 70_000) };
    expect(refusalOf(await binh('closeSessionForAbsent', { ...close, absentReason: 'Ốm' }))).toBe('403 access.notAllowed');
    expect(said(await thuy('closeSessionForAbsent', { ...close, absentReason: 'Ốm, về giữa ca' }), Closed)).toMatchObject({ state: 'closed', difference: amounts(0) });
    expect(refusalOf(await thuy('countersignSession', close))).toBe('403 payment.ownTill');
    expect(said(await binh('countersignSession', close), Closed).state).toBe('countersigned');
  });

  it('stays in everybody’s own record, and nobody’s can be changed', async () => {
    const record = said(await lan('listMySessions'), Mine);
    expect(record.rows.map((row) => row.id)).toEqual([evening, morning]);
    expect(said(await hung('listMySessions'), Mine).rows).toMatchObject([{ id: afternoon, difference: amounts(-1_000) }]);
    const lines = said(await lan('listPurseEntries', { sessionId: evening }), Type.Object({ rows: Type.Array(Type.Object({ kind: Type.String(), amount: Type.Integer() })) }));
    expect(lines.rows).toMatchObject([{ kind: 'carriedOver', amount: 249_000 }, { kind: 'carriedOver', amount: 70_000 }, { kind: 'received', amount: 50_000 }]);
  });

  it('goes to the agency’s account on one list, each receipt once, by the 5th', async () => {
    await at('2026-12-01T08:00:00+07:00');
    const made = said(await binh('makeTransferList', { rhythm: 'monthly', throughDay: '2026-11-30' }), List);
    expect(made.list).toMatchObject({ lines: 7, total: 350_000, dueDay: '2026-12-05' });
    expect(made.byMethod).toMatchObject([{ method: 'card', amount: 50_000 }, { method: 'cash', amount: 250_000 }, { method: 'transfer', amount: 50_000 }]);
    expect(refusalOf(await binh('makeTransferList', { rhythm: 'monthly', throughDay: '2026-11-30' }))).toBe('409 payment.nothingToTransfer');
    expect((await binh('printTransferList', { id: made.list.id })).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('balances by sums the house does not make: purses, counts, receipts, vouchers', async () => {
    const money = await stage.test.owner(`select purse, sum(amount) filter (where method = 'cash' and kind <> 'carriedOver')::int as "inTills", sum(amount) filter (where kind = 'received')::int as received from purse_entry group by purse order by purse`);
    expect(money).toEqual([{ purse: 'fee', inTills: 299_000, received: 350_000 }, { purse: 'thirdParty', inTills: 70_000, received: 70_000 }]);
    const paidFor = await stage.test.owner(`select purse, sum(amount)::int as paid from payment where state = 'confirmed' group by purse order by purse`);
    expect(paidFor).toEqual([{ purse: 'fee', paid: 350_000 }, { purse: 'thirdParty', paid: 70_000 }]);
    const torn = await stage.test.owner(`select s.id from cash_session s join cash_count n on n.session_id = s.id and n.moment = 'closing'
      where n.counted <> (select coalesce(sum(amount), 0) from purse_entry e where e.session_id = s.id and e.purse = n.purse and e.method = 'cash')`);
    expect(torn).toEqual([]);
    const gaps = await stage.test.owner(`select symbol from receipt group by range_id, symbol having max(number) - min(number) + 1 <> count(*)`);
    expect(gaps).toEqual([]);
    const standing = await stage.test.owner(`select count(*)::int as n, sum(amount)::int as amount from receipt where state = 'issued'`);
    expect(standing).toEqual([{ n: 7, amount: 350_000 }]);
  });
});

/** Thursday 26/11/2026: a courier carries a bag to the one-stop and nobody counts it in before the evening. What is scanned out is scanned in, or two people say why not. */
describe('the end of a day on which something is still out', () => {
  let stage: Stage;
  let courier: Caller;
  let manager: Caller;
  let officer: Caller;
  let oneStopId = '';
  let till = '';
  let bag = { id: '', number: '' };
  let parcel: Sent;

  const at = async (instant: string) => {
    stage.setClock(instant);
    [courier = stage.anyone, manager = stage.anyone, officer = stage.anyone] = await team(stage, 'buuta', 'buucuc', 'binh');
  };
  const open = async () => said(await courier('openCashSession', { counted: amounts(0) }), Opened).id;
  const close = () => courier('closeCashSession', { id: till, counted: amounts(0) });
  const sheet = async () => said(await courier('getCashSession', { id: till }), Sheet);
  const takeParcel = async (person: number): Promise<Sent> => {
    const { procedureCode, papers, parties } = cropping(person);
    const sender = { name: 'Nguyễn Văn Bình', phone: '0912345678', address: 'Tổ dân phố 3, phường Nếnh' };
    const asked = { service: 'SEND', oneStopId, procedureCode, papers, parties, sender, citizenArea: 'BN-NENH', weightGrams: 80, homePickUp: true, accept: { senderSigned: true, seal: true, sealNo: 'NP-8' } };
    const [shipment] = said(await courier('bookShipment', asked), Booked).shipments;
    return { shipmentId: shipment?.id ?? '', dossierId: shipment?.dossier.id ?? '', postingNo: shipment?.postingNo ?? '', person };
  };

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-11-26T08:00:00+07:00');
    await at('2026-11-26T08:00:00+07:00');
    oneStopId = said(await officer('whoAmI'), Type.Object({ unit: Type.Object({ id: Type.String() }) })).unit.id;
    till = await open();
  });
  afterAll(() => stage.close());

  it('her till does not close, and says which bag it is and where it is dealt with', async () => {
    parcel = await takeParcel(8901);
    bag = await packBag(courier, 'filing', oneStopId, [parcel], { to: 'self' });
    await at('2026-11-26T17:00:00+07:00');
    expect(refusalOf(await close())).toBe('409 payment.closeBlocked');
    const { blockers, items, mayClose } = await sheet();
    expect(blockers).toMatchObject([{ what: 'itemOut', count: 1, things: [{ label: bag.number, how: 'carried', place: { kind: 'manifest', id: bag.id } }] }]);
    expect({ items, mayClose }).toEqual({ items: { out: 2, in: 1 }, mayClose: false });
    const told = said(await courier('listDayCloseBlockers'), Type.Object({ rows: Type.Array(Type.Object({ kind: Type.String(), id: Type.String() })) }));
    expect(told.rows).toMatchObject([{ kind: 'bagNotAccepted', id: bag.id }]);
  });

  it('nor can she hand it to a colleague with the bag still out', async () => {
    const handed = await courier('handOverTill', { id: till, toStaffId: await staffIdOf(await stage.as('buutaha')), counted: amounts(0) });
    expect(refusalOf(handed)).toBe('409 payment.closeBlocked');
  });

  it('she says where the bag is; her manager looks, agrees and signs; then it closes', async () => {
    const about = { subjectKind: 'manifest', subjectId: bag.id, reason: 'Bộ phận Một cửa đã nghỉ, túi để trong tủ có khóa của bưu cục' };
    expect(refusalOf(await manager('reportStillOut', about))).toBe('403 custody.notOutWithYou');
    const { incidentId } = said(await courier('reportStillOut', about), Type.Object({ incidentId: Type.String() }));
    expect((await sheet()).blockers).toMatchObject([{ what: 'incidentOpen', count: 1, things: [{ how: 'stillOut', place: { kind: 'manifest', id: bag.id } }] }]);
    expect(refusalOf(await close())).toBe('409 payment.closeBlocked');
    expect(refusalOf(await courier('resolveIncident', { id: incidentId, outcome: 'explained', explanation: 'Đã cất' }))).toBe('403 access.notAllowed');
    expect((await manager('resolveIncident', { id: incidentId, outcome: 'explained', explanation: 'Đã thấy túi trong tủ, còn nguyên niêm phong' })).status).toBe(200);
    expect(said(await close(), Closed).state).toBe('closed');
  });

  it('the next day it stands in her way again until it is counted in', async () => {
    await at('2026-11-27T08:00:00+07:00');
    till = await open();
    expect((await sheet()).blockers).toMatchObject([{ what: 'itemOut', count: 1 }]);
    await countIn(officer, bag.id, [{ postingNo: parcel.postingNo, finding: 'filed' }]);
    expect((await seeShipment(courier, parcel.shipmentId)).state).toBe('filed');
    expect((await sheet()).blockers).toEqual([]);
    expect(said(await close(), Closed).state).toBe('closed');
  });

  it('is closed by her manager when she does not come back: what is out becomes an incident under her name', async () => {
    till = await open();
    const second = await takeParcel(8902);
    const left = await packBag(courier, 'filing', oneStopId, [second], { to: 'self' });
    await at('2026-11-27T17:30:00+07:00');
    const closed = said(await manager('closeSessionForAbsent', { id: till, counted: amounts(0), absentReason: 'Nghỉ ốm từ giữa buổi' }), Closed);
    expect(closed).toMatchObject({ state: 'closed', difference: amounts(0) });
    const { rows } = said(await manager('listIncidents', { open: 'true', subjectKind: 'manifest', subjectId: left.id }), Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), difference: Type.String() })) }));
    expect(rows).toMatchObject([{ id: closed.incidents[0], difference: 'stillOut' }]);
    till = await open();
    expect((await sheet()).blockers).toMatchObject([{ what: 'incidentOpen', count: 1 }]);
  });
});
