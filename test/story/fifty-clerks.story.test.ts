import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveFeeRule } from '#modules/payment/service/fee-rules.ts';
import { allocateReceiptRange, listReceiptRanges } from '#modules/payment/service/ranges.ts';
import { NEVER_OF_MONEY } from '#modules/payment/fixture/never.ts';
import { BROKEN_IN_TRANSIT } from '#modules/postal/fixture/never.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { callerAt, type Caller } from '#test/stage.ts';
import { staffIdOf } from './acts.ts';
import { said } from './answers.ts';
import { clerkAt, colleaguesOf, emptyTally, type Tally } from './fifty-clerks.ts';
import { actOn, countIn, deliver, packBag, receiveAtCounter, scan, solveAll, takeParcel, takeResult, type Department, type Sent } from './postal-acts.ts';
import { cookieAt, databaseOf, startServer, type ServerProcess } from './server-process.ts';

const MORNING = '2020-11-03T08:00:00+07:00';
const AREA = 'BG-VIETYEN';
/** Who works this morning: usernames of the demonstration whose colleagues come, and how many of them. */
const CLERKS = { 'lan.vy': 18, 'tam.vy': 12, 'binh.vy': 16, 'hien.vy': 4 } as const;
const ACTS_EACH = 36;
const RESULTS = 24;

const Id = Type.Object({ id: Type.String() });
const Paid = Type.Object({ id: Type.String(), receiptId: Type.Union([Type.String(), Type.Null()]) });
const HERE = Type.Object({ unit: Type.Object({ id: Type.String() }) });

/** What everybody sees and reaches for at once. */
type World = {
  readonly parcels: Sent[]; readonly results: Sent[]; readonly bags: string[]; readonly homeward: { id: string; inside: Sent[] }[]; readonly ready: { id: string; person: number }[]; readonly dossiers: string[];
  readonly charges: string[]; readonly payments: string[]; readonly cancelled: string[]; readonly refunds: string[]; readonly vouchers: string[];
};
type Clerk = { readonly ask: Caller; readonly staffId: string; readonly no: number; readonly kind: keyof typeof CLERKS; readonly parcels: Sent[]; readonly results: Sent[]; readonly receipts: string[] };

/** Fifty people at their desks at eight in the morning, on two servers, reach for the same parcels, bags, tills and receipts. */
describe('fifty clerks on two servers', () => {
  let test: TestHouse;
  let servers: ServerProcess[] = [];
  let clerks: Clerk[] = [];
  let oneStopId = '';
  let officeId = '';
  let ruleId = '';
  let officerId = '';
  let person = 20_000;
  let filedByPost = 0;
  const tally: Tally = emptyTally();
  const world: World = { parcels: [], results: [], bags: [], homeward: [], ready: [], dossiers: [], charges: [], payments: [], cancelled: [], refunds: [], vouchers: [] };
  const next = () => (person += 1);
  const some = (own: Sent[]): Sent[] => (own.length === 0 ? nothing() : own.splice(0, 3));
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] ?? nothing();

  const acts: Record<string, (who: Clerk) => Promise<unknown>> = {
    sell: async (who) => {
      const parcel = await takeParcel(who.ask, oneStopId, next(), AREA);
      who.parcels.push(parcel);
      world.parcels.push(parcel);
    },
    bag: async (who) => world.bags.push((await packBag(who.ask, 'filing', oneStopId, some(who.parcels), { to: 'self' })).id),
    bagOfOthers: (who) => packBag(who.ask, 'filing', oneStopId, [oneOf(world.parcels)], { to: 'self' }),
    count: async (who) => {
      const id = oneOf(world.bags);
      const { lines } = said(await who.ask('getManifest', { id }), Type.Object({ lines: Type.Array(Type.Object({ postingNo: Type.String() })) }));
      const { filed } = await countIn(who.ask, id, lines.map(({ postingNo }) => ({ postingNo, finding: 'filed', acknowledgeDuplicate: true })));
      filedByPost += filed.length;
    },
    takeResult: async (who) => {
      const result = await takeResult(who.ask, officerId, oneOf(world.ready), AREA);
      who.results.push(result);
      world.results.push(result);
    },
    bagHome: async (who) => {
      const inside = some(who.results);
      world.homeward.push({ id: (await packBag(who.ask, 'transport', officeId, inside, { to: 'self' })).id, inside });
    },
    countHome: async (who) => {
      const { id, inside } = oneOf(world.homeward);
      await countIn(who.ask, id, inside.map(({ postingNo }) => ({ postingNo, finding: 'accepted' })));
      who.results.push(...inside);
    },
    leave: (who) => scan(who.ask, 'OUT_FOR_DELIVERY', [oneOf(who.results)]),
    deliver: (who) => deliver(who.ask, oneOf(who.results)),
    deliverOfOthers: (who) => deliver(who.ask, oneOf(world.results)),
    spoil: (who) => actOn(who.ask, 'voidLabel', oneOf(world.parcels).shipmentId, { reason: 'Nhãn bị ướt' }),
    receive: async (who) => world.dossiers.push(await receiveAtCounter(who.ask, next())),
    till: (who) => who.ask('openCashSession', { till: `Quầy ${11 + (who.no % 20)}`, counted: { fee: 0, postage: 0, thirdParty: 0 } }),
    charge: async (who) => world.charges.push(said(await who.ask('chargeDossier', { id: oneOf(world.dossiers), ruleId }), Id).id),
    cash: (who) => take(who, 'cash', { tendered: 100_000 }),
    card: (who) => take(who, 'card', { evidenceNo: `POS ${who.no}` }),
    transfer: (who) => take(who, 'transfer', {}),
    confirm: (who) => who.ask('confirmPayment', { id: oneOf(world.payments), amount: 50_000, statementRef: `SK-${next()}`, statementDay: '2020-11-03' }),
    cancelReceipt: async (who) => world.cancelled.push(said(await who.ask('cancelReceipt', { id: oneOf(who.receipts), reason: 'Ghi sai tên người nộp' }), Id).id),
    replaceReceipt: async (who) => who.receipts.push(said(await who.ask('replaceReceipt', { id: oneOf(world.cancelled) }), Id).id),
    refund: async (who) => world.refunds.push(said(await who.ask('refundPayment', { id: oneOf(world.payments), amount: 50_000, ground: 'overcharged', reason: 'Thu nhầm', method: 'cash' }), Id).id),
    approve: (who) => who.ask('approveRefund', { id: oneOf(world.refunds), approve: true }),
    voucher: async (who) => world.vouchers.push(said(await who.ask('handOverCash', { purse: 'fee', amount: 50_000 }), Id).id),
    confirmVoucher: (who) => who.ask('confirmCashHandover', { id: oneOf(world.vouchers), counted: 50_000 }),
  };
  const WORK: Record<keyof typeof CLERKS, readonly string[]> = {
    'lan.vy': ['receive', 'receive', 'charge', 'charge', 'cash', 'cash', 'cash', 'card', 'transfer', 'sell', 'bag', 'takeResult', 'takeResult', 'bagHome', 'bagHome', 'spoil', 'cancelReceipt', 'replaceReceipt', 'refund', 'voucher', 'deliverOfOthers'],
    'tam.vy': ['sell', 'sell', 'bag', 'bag', 'bagOfOthers', 'spoil', 'countHome', 'countHome', 'leave', 'leave', 'deliver', 'deliver', 'deliverOfOthers', 'cash'],
    'binh.vy': ['count', 'count', 'count', 'receive', 'charge', 'cash', 'confirm', 'approve', 'refund', 'cancelReceipt', 'replaceReceipt', 'confirmVoucher'],
    'hien.vy': ['bagOfOthers', 'countHome', 'leave', 'deliver', 'sell'],
  };

  const doneOf = (operation: string): number => tally.done.get(operation) ?? 0;
  const take = async (who: Clerk, method: string, more: Record<string, unknown>) => {
    const { id, receiptId } = said(await who.ask('takePayment', { chargeIds: [oneOf(world.charges)], method, ...more }), Paid);
    world.payments.push(id);
    if (receiptId !== null) who.receipts.push(receiptId);
  };

  /** What is refused stands in the tally, by its name; what is not there yet comes later. Anything else is a mistake of the story. */
  const attempt = async (act: string, who: Clerk): Promise<void> => {
    try {
      await acts[act]?.(who);
    } catch (thrown) {
      if (!(thrown instanceof NotThereYet) && !(thrown instanceof Error && thrown.name === 'AssertionError')) throw thrown;
    }
  };

  /** One person's morning: she opens her till if she has one, then does what comes; what is refused is noted, and she goes on. */
  const work = async (who: Clerk): Promise<void> => {
    if (who.kind === 'lan.vy' || who.kind === 'binh.vy') await attempt('till', who);
    for (let n = 0; n < ACTS_EACH; n += 1) await attempt(oneOf(WORK[who.kind]), who);
  };

  const team = async (base: string, names: readonly string[]): Promise<Caller[]> => Promise.all(names.map(async (name) => callerAt(base, await cookieAt(base, name))));

  /** Two dozen results lie ready before the doors open, each wanted by post. */
  const prepare = async (base: string) => {
    const [officer = nothing(), specialist = nothing(), head = nothing(), leader = nothing(), seal = nothing(), collector = nothing()] = await team(base, ['binh.vy', 'cv.tckh.vy', 'tp.tckh.vy', 'lanhdao.vy', 'vanthu.vy', 'tam.vy']);
    const department: Department = { specialist, head, leader, seal };
    oneStopId = said(await officer('whoAmI'), HERE).unit.id;
    officeId = said(await collector('whoAmI'), HERE).unit.id;
    officerId = await staffIdOf(officer);
    for (let n = 0; n < RESULTS; n += 1) {
      const brought = next();
      world.ready.push({ id: await receiveAtCounter(officer, brought), person: brought });
    }
    await solveAll(officer, department, world.ready.map(({ id }) => id), '2020');
    await lawOfTheStory();
  };

  /** A fee for the procedure and receipts for twenty tills: there is no administrator with an account on that day. */
  const lawOfTheStory = async () => {
    const as = await test.addActor('SYS_ADMIN', oneStopId);
    const act = { as, now: new Date(MORNING) };
    const rule = { code: 'storyFee', nameVi: 'Phí của câu chuyện', nameEn: 'Fee of this story', procedures: ['2.000720'], purse: 'fee' as const, formula: { kind: 'fixed' as const, amount: 50_000 }, exemptions: [], collectedAt: 'filing' as const, refundableOnRefusal: true, legalBasis: 'Văn bản thử', confidence: 'configured' as const, validFrom: '2020-07-01' };
    ruleId = (await test.write(act, (ctx) => saveFeeRule(ctx, rule))).id;
    const [series = nothing()] = (await test.write(act, (ctx) => listReceiptRanges(ctx, { unitCode: 'BG.VY.MC', year: 2020 }))).rows;
    for (let n = 0; n < 20; n += 1) await test.write(act, (ctx) => allocateReceiptRange(ctx, { unitCode: 'BG.VY.MC', workstation: `Quầy ${11 + n}`, agencyCode: series.agency.code, template: series.template, symbol: series.symbol, year: 2020, count: 100 }));
  };

  beforeAll(async () => {
    test = await openHouse(import.meta.url);
    servers = [0, 1].map(() => startServer({ ...databaseOf(test), CLOCK_START: MORNING }));
    await Promise.all(servers.map((server) => server.ready()));
    const bases = servers.map((server) => server.base());
    await prepare(bases[0] ?? '');
    for (const kind of ['lan.vy', 'tam.vy', 'binh.vy', 'hien.vy'] as const) {
      for (const name of await colleaguesOf(test, kind, CLERKS[kind])) {
        const no = clerks.length;
        const ask = await clerkAt(bases[no % 2] ?? '', name, tally);
        clerks = [...clerks, { ask, staffId: await staffIdOf(ask), no, kind, parcels: [], results: [], receipts: [] }];
      }
    }
  });
  afterAll(async () => {
    for (const server of servers) server.signal('SIGTERM');
    await Promise.all(servers.map((server) => server.ended));
    await test.close();
  });

  it('fifty work at once; what cannot be is refused by name, and nothing breaks', async () => {
    expect(clerks).toHaveLength(50);
    await Promise.all(clerks.map(work));
    expect(tally.faults).toEqual([]);
    const often = ['receiveDossier', 'bookShipment', 'voidLabel', 'handOverManifest', 'acceptManifest', 'takePayment', 'cancelReceipt', 'handOverCash'];
    expect(often.filter((operation) => doneOf(operation) === 0)).toEqual([]);
    expect([...tally.refused.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(100);
  });

  it('every paper set and every result has one holder, and its way there is unbroken', async () => {
    const [{ items = 0, ...broken } = {}] = await test.owner(BROKEN_IN_TRANSIT, [null]);
    expect(Number(items)).toBeGreaterThanOrEqual(doneOf('receiveDossier') + doneOf('bookShipment'));
    expect(broken).toEqual(Object.fromEntries(Object.keys(broken).map((sentence) => [sentence, 0])));
  });

  it('every purse balances to the đồng, and receipts and refunds have no gaps', async () => {
    for (const [sentence, sql] of Object.entries(NEVER_OF_MONEY)) expect([sentence, await test.owner(sql)]).toEqual([sentence, [{ n: 0 }]]);
  });

  it('what was acknowledged stands, once: nothing was lost and nothing done twice', async () => {
    const [stored] = await test.owner(
      `select (select count(*) from shipment where accepted_at is not null)::int as "bookShipment", (select count(*) from payment)::int as "takePayment", (select count(*) from refund)::int as "refundPayment",
              (select count(*) from cash_session)::int as "openCashSession", (select count(*) from posting_label where voided_at is not null)::int as "voidLabel",
              (select count(*) from manifest where state = 'accepted')::int as "acceptManifest", (select count(*) from dossier where received_at is not null)::int - $1 as "receiveDossier"`,
      [RESULTS + filedByPost],
    );
    expect(stored).toEqual(Object.fromEntries(Object.keys(stored ?? {}).map((operation) => [operation, doneOf(operation)])));
  });

  it('a parcel taken over bears one valid number, and of a range none is left out', async () => {
    expect(await test.owner('select s.id from shipment s where s.accepted_at is not null and (select count(*) from posting_label l where l.shipment_id = s.id and l.voided_at is null) <> 1')).toEqual([]);
    expect(await test.owner('select r.id from waybill_range r where r.next_serial - r.first_serial <> (select count(*) from posting_label l where l.range_id = r.id)')).toEqual([]);
  });
});

class NotThereYet extends Error {}

function nothing(): never {
  throw new NotThereYet('nothing to reach for');
}
