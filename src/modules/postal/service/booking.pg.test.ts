import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { EVENT_CODES, SOURCES, STATES } from '../rules/shipment-states.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { codeOf, COPIES, EXTRACT, household, HOUSEHOLD } from '#modules/reception/fixture/counter.ts';
import { openArrival } from '#modules/reception/service/file-arrival.ts';
import { receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import type { Context } from '#platform/context.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { STROKES } from '../fixture/door.ts';
import { bringingHome, NOW, openPost, type Post, readyResult, sendIn, sendingIn, takeOut } from '../fixture/post.ts';
import { bookShipment } from './book-shipment.ts';
import { acceptShipment, sealShipment } from './accept-shipment.ts';
import { applyEvent, lockShipmentFor } from './change-shipment.ts';
import { cancelShipment } from './cancel-shipment.ts';
import { checkPosting } from './check-posting.ts';
import { listCourierDay } from './courier-day.ts';
import { findByPostingNo, listReadyForPost, listShipments } from './lists.ts';
import { printLabel, printPosting } from './print-posting.ts';
import { getShipment } from './shipment-view.ts';

let house: TestHouse;
let at: Post;
let stranger: Actor;

const as = <T>(who: Actor, act: (ctx: Context) => Promise<T>, now: Date = NOW) => house.write({ as: who, now }, act);
const journal = (subject: string) => house.owner(`select kind, channel, unit_id, dossier_id, session_id from journal_entry where subject_id = $1 order by position`, [subject]);

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
  const elsewhere = await house.addUnit({ code: 'VNPOST.BG.LG', kind: 'POST_DISTRICT', parentId: at.province });
  stranger = await house.addActor('POSTAL_COLLECTOR', elsewhere);
});
afterAll(() => house.close());

describe('who may not', () => {
  test('a shipment of another post office does not exist for its neighbour, and its province sees it without the address', async () => {
    const { shipments: [shipment] } = await sendIn(house, at);
    const id = shipment?.id ?? '';
    expect(await codeOf(as(stranger, (ctx) => getShipment(ctx, { id })))).toBe('postal.shipmentUnknown');
    expect(await codeOf(as(stranger, (ctx) => findByPostingNo(ctx, { code: shipment?.postingNo ?? '' })))).toBe('postal.codeUnknown');
    expect(await codeOf(as(stranger, (ctx) => sealShipment(ctx, { id, expectedVersion: 2 })))).toBe('postal.shipmentUnknown');
    const seen = await as(at.above, (ctx) => getShipment(ctx, { id }));
    expect(seen.people.map(({ masked, phone, address }) => [masked, phone, address])).toEqual([[true, null, null], [true, null, null]]);
    expect((await as(at.thu, (ctx) => getShipment(ctx, { id }))).people[0]).toMatchObject({ role: 'sender', masked: false, phone: '0912345678' });
    expect((await as(stranger, (ctx) => listShipments(ctx, { list: 'all' }))).rows).toEqual([]);
  });

  test('a dossier of another one-stop is not booked, nor one the clerk may not see', async () => {
    const { id } = await readyResult(house, at);
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, bringingHome(id))))).toBe('dossier.unknown');
    expect(await codeOf(as(stranger, (ctx) => bookShipment(ctx, bringingHome(id))))).toBe('dossier.unknown');
  });

  test('what has been dispatched to nobody yet is printed only by who may read the address', async () => {
    const { shipments: [shipment], trackingSecret } = await sendIn(house, at);
    const printed = await as(at.thu, (ctx) => printPosting(ctx, { id: shipment?.id ?? '', trackingSecret: trackingSecret ?? '' }));
    expect(JSON.stringify(printed.data)).toContain(trackingSecret?.slice(0, 4));
    expect(await codeOf(as(at.thu, (ctx) => printPosting(ctx, { id: shipment?.id ?? '', trackingSecret: 'WRONG' })))).toBe('postal.secretWrong');
    expect(await codeOf(as(at.above, (ctx) => printLabel(ctx, { id: shipment?.id ?? '' })))).toBe('access.notAllowed');
    expect((await as(at.thu, (ctx) => printLabel(ctx, { id: shipment?.id ?? '' }))).template).toContain('posting-label');
    expect(JSON.stringify((await as(at.thu, (ctx) => printPosting(ctx, { id: shipment?.id ?? '' }))).data)).toContain('Nguyễn Văn An');
  });
});

test('the database knows the same words as the rules', async () => {
  expect(await house.allowed('shipment_state')).toEqual([...STATES].toSorted());
  expect(await house.allowed('shipment_event_code')).toEqual([...EVENT_CODES].toSorted());
  expect(await house.allowed('shipment_event_source')).toEqual([...SOURCES].toSorted());
});

describe('what goes by post', () => {
  test('a procedure the agency has not opened to the post is refused with its direction', async () => {
    const closed = sendingIn(at, { procedureCode: COPIES, papers: [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 0 }] });
    await expect(as(at.thu, (ctx) => bookShipment(ctx, closed))).rejects.toMatchObject({ problem: { code: 'postal.notByPost', facts: { direction: 'in', reason: 'notOpened' } } });
  });

  test('a procedure without a time limit by post is refused before anybody pays for it', async () => {
    const noChannel = sendingIn(at, { procedureCode: EXTRACT, papers: [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 0 }] });
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, noChannel)))).toBe('catalogue.channelNotOffered');
  });

  test('only to a one-stop that receives the procedure', async () => {
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at, { oneStopId: at.office }))))).toBe('postal.oneStopWrong');
    const other = await house.addUnit({ code: 'TY-OSS', kind: 'OSS' });
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at, { oneStopId: other }))))).toBe('postal.oneStopWrong');
  });

  test('papers beside the published list are refused, what is missing is named at once', async () => {
    const beside = sendingIn(at, { papers: [...household().papers, { no: 9, state: 'complete', originals: 1, certified: 0, copies: 0 }] });
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, beside)))).toBe('dossier.paperNotPublished');
    await expect(as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at, { papers: [] })))).rejects.toMatchObject({ problem: { code: 'dossier.papersMissing', facts: { count: 2 } } });
  });

  test('a booking names what its service needs', async () => {
    const { sender: _sender, ...unsent } = sendingIn(at);
    await expect(as(at.thu, (ctx) => bookShipment(ctx, unsent))).rejects.toMatchObject({ problem: { code: 'postal.inputMissing', facts: { field: 'sender' } } });
    const { receiver: _receiver, ...nobody } = bringingHome((await readyResult(house, at)).id);
    await expect(as(at.lan, (ctx) => bookShipment(ctx, nobody))).rejects.toMatchObject({ problem: { code: 'postal.inputMissing', facts: { field: 'receiver' } } });
  });
});

describe('asked before anything is typed', () => {
  const waysOf = async (who: Actor, asked: Parameters<typeof checkPosting>[1]) => (await as(who, (ctx) => checkPosting(ctx, asked))).ways.map(({ direction, refusal }) => [direction, refusal?.code ?? 'open', refusal?.facts['reason']]);

  test('each way of a procedure with why not, as the booking refuses it', async () => {
    expect(await waysOf(at.thu, { procedureCode: HOUSEHOLD })).toEqual([['in', 'open', undefined], ['out', 'open', undefined]]);
    expect((await waysOf(at.thu, { procedureCode: COPIES }))[0]).toEqual(['in', 'postal.notByPost', 'notOpened']);
    expect((await waysOf(at.thu, { procedureCode: EXTRACT }))[0]?.[1]).toBe('catalogue.channelNotOffered');
    expect(await codeOf(as(at.thu, (ctx) => checkPosting(ctx, {})))).toBe('postal.inputMissing');
  });

  test('the one-stops that receive it, the asker’s own first, and the papers to count', async () => {
    const { oneStops, papers } = await as(at.lan, (ctx) => checkPosting(ctx, { procedureCode: HOUSEHOLD }));
    expect(oneStops).toMatchObject([{ id: at.oneStop, here: true }]);
    expect(papers?.map(({ no, note, shownOnly }) => [no, note, shownOnly]).slice(0, 2)).toEqual([[1, false, false], [2, false, false]]);
    expect((await as(at.thu, (ctx) => checkPosting(ctx, { procedureCode: HOUSEHOLD }))).oneStops).toMatchObject([{ id: at.oneStop, here: false }]);
  });

  test('of a dossier that stands: its result may travel, papers only when they are asked for; for others it does not exist', async () => {
    const { id } = await readyResult(house, at);
    expect(await waysOf(at.lan, { dossierId: id })).toEqual([['in', 'postal.dossierNotWaiting', undefined], ['out', 'open', undefined]]);
    expect(await codeOf(as(stranger, (ctx) => checkPosting(ctx, { dossierId: id })))).toBe('dossier.unknown');
  });
});

describe('what is fetched from home', () => {
  test('ordered at the one-stop it is on the list of the post office that serves that desk, which takes it over with the sender’s mark on its screen', async () => {
    const { shipments: [ordered] } = await as(at.lan, (ctx) => bookShipment(ctx, sendingIn(at, { homePickUp: true })));
    expect(ordered?.units).toMatchObject({ unit: { id: at.office }, origin: { id: at.oneStop } });
    expect((await as(at.thu, (ctx) => listCourierDay(ctx, {}))).pickups.map(({ shipmentId }) => shipmentId)).toContain(ordered?.id);
    const mark = { id: ordered?.id ?? '', expectedVersion: 1, senderSigned: true };
    expect(await codeOf(as(at.thu, (ctx) => acceptShipment(ctx, { ...mark, senderSignature: 'M 1 1' })))).toBe('postal.signatureWrong');
    expect(await codeOf(as(at.thu, (ctx) => acceptShipment(ctx, { ...mark, senderSigned: false, senderSignature: STROKES })))).toBe('postal.senderSigns');
    await as(at.thu, (ctx) => acceptShipment(ctx, { ...mark, senderSignature: STROKES }));
    expect(await house.owner(`select signature from shipment_sender_signature where shipment_id = $1`, [ordered?.id])).toEqual([{ signature: STROKES }]);
    expect((await as(at.thu, (ctx) => listCourierDay(ctx, {}))).pickups.map(({ shipmentId }) => shipmentId)).not.toContain(ordered?.id);
  });

  test('what the desk takes over at once stays its own', async () => {
    const { shipments: [taken] } = await sendIn(house, at, { homePickUp: true }, at.lan);
    expect(taken?.units.unit.id).toBe(at.oneStop);
  });
});

describe('a dossier on its way in', () => {
  test('booked, counted, signed, labelled and sealed in one act: J is today, the price is frozen and charged, the papers are in the collector’s hands', async () => {
    const { shipments, quote, trackingSecret, warnings } = await sendIn(house, at);
    const [shipment] = shipments;
    expect(shipment).toMatchObject({ service: 'SEND', direction: 'in', state: 'accepted', dossier: { stands: false, code: null }, clock: { jDay: '2021-02-08', promisedDay: '2021-02-17', complainUntil: '2021-08-17' }, sealed: { before: 'sender' }, fromArea: 'LANGGIANG', toArea: 'VIETYEN' });
    expect(shipment?.postingNo).toMatch(/^RA\d{9}VN$/);
    expect(shipment?.price.totalVnd).toBe(quote.totalVnd);
    expect(shipment?.custody).toMatchObject([{ kind: 'papers', holderKind: 'staff', staff: { id: at.thu.staffId } }]);
    expect(shipment?.papers).toEqual([{ no: 1, name: 'Giấy đề nghị đăng ký', originals: 1, certified: 0, copies: 0 }]);
    expect(trackingSecret).toMatch(/^[0-9A-Z]{12}$/);
    expect(warnings).toEqual([]);
    const entries = await journal(shipment?.id ?? '');
    expect(entries.map(({ kind }) => kind)).toEqual(['postal.booked', 'postal.inAccepted']);
    expect(entries).toMatchObject(entries.map(() => ({ channel: 'post', unit_id: at.oneStop, dossier_id: null, session_id: shipment?.dossier.id })));
    expect(await house.owner(`select purse, state, amount from charge where subject_id = $1`, [shipment?.id])).toEqual([{ purse: 'postage', state: 'open', amount: String(quote.totalVnd) }]);
  });

  test('without the sender’s signature nothing is taken over', async () => {
    expect(await codeOf(sendIn(house, at, { accept: { senderSigned: false } }))).toBe('postal.senderSigns');
  });

  test('booked first and accepted later: weighed anew the price follows, sealed afterwards, never twice', async () => {
    const { shipments: [ordered], trackingSecret } = await as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at)));
    expect([ordered?.state, trackingSecret]).toEqual(['ordered', null]);
    expect(await codeOf(as(at.thu, (ctx) => printLabel(ctx, { id: ordered?.id ?? '' })))).toBe('postal.notAccepted');
    expect(await codeOf(as(at.thu, (ctx) => acceptShipment(ctx, { id: ordered?.id ?? '', expectedVersion: 9, senderSigned: true })))).toBe('postal.stale');
    const { shipment } = await as(at.ha, (ctx) => acceptShipment(ctx, { id: ordered?.id ?? '', expectedVersion: 1, senderSigned: true, weightGrams: 900 }));
    expect(shipment.weightGrams).toBe(900);
    expect(shipment.price.totalVnd).toBeGreaterThan(ordered?.price.totalVnd ?? 0);
    const charges = await house.owner(`select state, amount from charge where subject_id = $1 order by charged_at, state`, [shipment.id]);
    expect(charges.filter(({ state }) => state === 'open')).toEqual([{ state: 'open', amount: String(shipment.price.totalVnd) }]);
    const sealedNow = await as(at.ha, (ctx) => sealShipment(ctx, { id: shipment.id, expectedVersion: shipment.version, sealNo: 'NP-1' }));
    expect(sealedNow.sealed).toMatchObject({ before: 'sender', sealNo: 'NP-1' });
    expect(await codeOf(as(at.ha, (ctx) => sealShipment(ctx, { id: shipment.id, expectedVersion: sealedNow.version })))).toBe('postal.sealedAlready');
    expect(await codeOf(as(at.ha, (ctx) => acceptShipment(ctx, { id: shipment.id, expectedVersion: sealedNow.version, senderSigned: true })))).toBe('postal.eventImpossible');
  });

  test('what is counted at the counter stands in the place of what was booked, for the agency too, and is held against the published list', async () => {
    const { shipments: [ordered] } = await as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at)));
    const take = (no: number, originals: number) => as(at.thu, (ctx) => acceptShipment(ctx, { id: ordered?.id ?? '', expectedVersion: 1, senderSigned: true, papers: [{ no, originals, certified: 0, copies: 1 }] }));
    expect(await codeOf(take(9, 1))).toBe('dossier.paperNotPublished');
    expect((await take(1, 2)).shipment.papers).toMatchObject([{ no: 1, originals: 2, copies: 1 }]);
    const [filing] = await house.owner(`select body->'request'->'papers'->0 as paper from shipment_filing where shipment_id = $1`, [ordered?.id]);
    expect(filing?.['paper']).toMatchObject({ no: 1, originals: 2, copies: 1 });
    const listed = async (list: 'toSeal' | 'toDispatch') => (await as(at.thu, (ctx) => listShipments(ctx, { list, limit: 200 }))).rows.some(({ id }) => id === ordered?.id);
    expect([await listed('toSeal'), await listed('toDispatch')]).toEqual([true, false]);
    const { version } = await as(at.thu, (ctx) => getShipment(ctx, { id: ordered?.id ?? '' }));
    await as(at.thu, (ctx) => sealShipment(ctx, { id: ordered?.id ?? '', expectedVersion: version }));
    expect([await listed('toSeal'), await listed('toDispatch')]).toEqual([false, true]);
  });

  test('cancelled before it is accepted, its charge goes; what the post has in hand is not cancelled', async () => {
    const { shipments } = await as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at, { service: 'BOTH' })));
    expect(shipments.map(({ direction, state }) => [direction, state])).toEqual([['in', 'ordered'], ['out', 'ordered']]);
    expect(shipments[1]?.sibling).toEqual({ id: shipments[0]?.id, direction: 'in', state: 'ordered', postingNo: null });
    await as(at.thu, (ctx) => cancelShipment(ctx, { id: shipments[0]?.id ?? '', expectedVersion: 1, reason: 'Công dân đổi ý' }));
    expect((await as(at.thu, (ctx) => getShipment(ctx, { id: shipments[1]?.id ?? '' }))).state).toBe('cancelled');
    expect(await house.owner(`select distinct state from charge where subject_id = any($1::uuid[])`, [shipments.map(({ id }) => id)])).toEqual([{ state: 'cancelled' }]);
    const { shipments: [taken] } = await sendIn(house, at);
    expect(await codeOf(as(at.thu, (ctx) => cancelShipment(ctx, { id: taken?.id ?? '', expectedVersion: taken?.version ?? 0, reason: 'x' })))).toBe('postal.acceptedAlready');
  });
});

describe('papers sent again', () => {
  test('for a dossier that waits for them, from the post office that sent it before; beside the list and for others they are refused', async () => {
    const { shipments: [first] } = await sendIn(house, at);
    const dossierId = first?.dossier.id ?? '';
    const again = { service: 'SEND' as const, dossierId, contents: [{ no: 2, originals: 0, certified: 1, copies: 0 }], sender: { name: 'Nguyễn Văn An', phone: '0912345678', address: 'Thôn Đông' }, citizenArea: 'LANGGIANG', weightGrams: 50 };
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, again)))).toBe('dossier.unknown');
    await as(at.mai, async (ctx) => openArrival(ctx, { id: dossierId, parties: household().parties.map((party) => ({ ...party, name: 'Nguyễn Văn An', idKind: 'NONE' as const, idNumber: '' })), request: { procedureCode: HOUSEHOLD, papers: household().papers }, acknowledged: true }));
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, again)))).toBe('postal.dossierNotWaiting');
    await as(at.mai, (ctx) => requestSupplement(ctx, { id: dossierId, stage: 'preAcceptance', expectedVersion: 1, reason: 'Thiếu biên bản', papers: [{ no: 2 }] }));
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, again)))).toBe('postal.alreadyBooked');
    await as(at.thu, async (ctx) => {
      const { row } = await lockShipmentFor(ctx, { id: first?.id ?? '' });
      await applyEvent(ctx, await applyEvent(ctx, row, { code: 'REJECTED', source: 'staff' }), { code: 'RETURN_STARTED', source: 'staff' });
    });
    expect(await codeOf(as(stranger, (ctx) => bookShipment(ctx, again)))).toBe('dossier.unknown');
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, { ...again, contents: [{ no: 7, originals: 1, certified: 0, copies: 0 }] })))).toBe('dossier.paperNotPublished');
    const { shipments: [second] } = await as(at.thu, (ctx) => bookShipment(ctx, { ...again, accept: { senderSigned: true } }));
    expect(second).toMatchObject({ state: 'accepted', dossier: { id: dossierId, stands: true, status: 5 }, papers: [{ no: 2, certified: 1 }] });
  });

  test('a telephone that is none is refused before it stands on a label', async () => {
    expect(await codeOf(as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at, { sender: { name: 'An', phone: '12', address: 'x' } }))))).toBe('dossier.phoneWrong');
  });
});

describe('a result on its way home', () => {
  test('ready and registered, it waits in the list until the post has taken it with a named officer’s signature', async () => {
    const { id } = await readyResult(house, at);
    const { shipments: [ordered] } = await as(at.lan, (ctx) => bookShipment(ctx, bringingHome(id)));
    const waiting = await as(at.lan, (ctx) => listReadyForPost(ctx, {}));
    expect(waiting.rows.find(({ dossierId }) => dossierId === id)).toMatchObject({ shipmentId: ordered?.id, resultHere: true, dossierStatus: 9 });
    const take = (more: object) => as(at.lan, (ctx) => acceptShipment(ctx, { id: ordered?.id ?? '', expectedVersion: 1, ...more }));
    expect(await codeOf(take({}))).toBe('postal.agencySigns');
    expect(await codeOf(take({ agencySignerId: at.oanh.staffId }))).toBe('postal.agencySignerWrong');
    expect(await codeOf(take({ agencySignerId: at.hung.staffId }))).toBe('postal.agencySignerWrong');
    const { shipment } = await take({ agencySignerId: at.mai.staffId });
    expect(shipment).toMatchObject({ state: 'accepted', accepted: { by: at.lan.name, agencySigner: at.mai.name }, dossier: { status: 9 }, custody: [{ kind: 'result', staff: { id: at.lan.staffId } }] });
    expect(shipment.papers).toMatchObject([{ name: 'Giấy chứng nhận đăng ký hộ kinh doanh', originals: 1 }]);
    expect((await as(at.lan, (ctx) => listReadyForPost(ctx, {}))).rows.find(({ dossierId }) => dossierId === id)).toBeUndefined();
    expect((await journal(shipment.id)).map(({ kind, dossier_id }) => [kind, dossier_id])).toEqual([['postal.booked', id], ['postal.outAccepted', id]]);
    const [dossier] = await house.owner('select result_choice from dossier where id = $1', [id]);
    expect(dossier?.['result_choice']).toBe('post');
  });

  test('one open journey of a dossier at a time', async () => {
    const { id } = await readyResult(house, at);
    await takeOut(house, at, id);
    expect(await codeOf(takeOut(house, at, id))).toBe('postal.alreadyBooked');
  });

  test('a result that is not there yet is booked and not taken', async () => {
    const { dossier } = await as(at.mai, (ctx) => receiveDossier(ctx, household()));
    const { shipments: [ordered] } = await as(at.lan, (ctx) => bookShipment(ctx, bringingHome(dossier.id)));
    expect(await codeOf(as(at.lan, (ctx) => acceptShipment(ctx, { id: ordered?.id ?? '', expectedVersion: 1, agencySignerId: at.mai.staffId })))).toBe('postal.resultNotReady');
    const shown = await as(at.lan, (ctx) => getShipment(ctx, { id: ordered?.id ?? '' }));
    expect(shown.actions.find(({ action }) => action === 'accept')).toEqual({ action: 'accept', allowed: false, refusal: { code: 'postal.resultNotReady', facts: {} } });
  });

  test('the receiver who pays at her door owes the postage there', async () => {
    const { id } = await readyResult(house, at);
    const { shipments: [shipment] } = await takeOut(house, at, id, { payAtDelivery: true });
    expect(shipment?.price.codVnd).toBe(shipment?.price.totalVnd);
  });
});

test('a scan tells what it is: the label, the dossier for who may see it, its journey for who may not', async () => {
  const { id } = await readyResult(house, at);
  const { shipments: [shipment] } = await takeOut(house, at, id);
  const [row] = await house.owner('select code from dossier where id = $1', [id]);
  const code = String(row?.['code']);
  expect(await as(at.mai, (ctx) => findByPostingNo(ctx, { code: ` ${String(shipment?.postingNo).toLowerCase()} ` }))).toMatchObject({ kind: 'shipment', id: shipment?.id });
  expect(await as(at.mai, (ctx) => findByPostingNo(ctx, { code }))).toEqual({ kind: 'dossier', id, shipmentId: shipment?.id, code });
  expect(await codeOf(as(at.thu, (ctx) => findByPostingNo(ctx, { code })))).toBe('postal.codeUnknown');
  expect((await as(at.lan, (ctx) => listShipments(ctx, { text: code }))).rows.map((one) => one.id)).toEqual([shipment?.id]);
});
