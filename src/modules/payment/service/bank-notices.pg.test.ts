import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '#kernel/operation.ts';
import { refusalOf } from '#modules/dossier/fixture/desk.ts';
import { newId } from '#platform/ids.ts';
import { signatureOf } from '#platform/signature.ts';
import { NOON, openMoneyCounter, openTill, paid, type MoneyCounter } from '../fixture/counter.ts';
import type { confirmPaymentByCallback as callback } from '../contract/paying.ts';
import { canonicalNotice } from '../rules/payments.ts';
import { saveCollectionAccount } from './accounts.ts';
import { confirmPaymentByCallback, listBankNotices, settleBankNotice } from './bank-notices.ts';
import { confirmPayment, withdrawPayment } from './confirm-payment.ts';
import { getPayment } from './payments.ts';

let counter: MoneyCounter;
beforeAll(async () => {
  counter = await openMoneyCounter(import.meta.url);
});
afterAll(() => counter.house.close());

const MASTER = 'mot-bi-mat-du-dai-cho-thu-nghiem-0123456789';
const BANK = { bankBin: '970415', account: '113366668888' };
type Told = Omit<Input<typeof callback>, 'signature'>;

let transactions = 0;
function told(changes: Partial<Told>): Told {
  transactions += 1;
  return { ...BANK, transactionRef: `FT21040.${transactions}`, billRef: 'MC000000000000', amount: 20_000, paidAt: '2021-02-09T09:59:00+07:00', ...changes };
}

function signed(notice: Told, master = MASTER) {
  return { ...notice, signature: signatureOf(signatureOf(master, `${notice.bankBin}|${notice.account}`), canonicalNotice(notice)) };
}

/** The bank knocks: nobody is signed in. */
function knock(notice: Input<typeof callback>, secret: string | undefined = MASTER) {
  return counter.act(undefined, (ctx) => confirmPaymentByCallback({ ...ctx, installation: { ...ctx.installation, callbackSecret: secret } }, notice));
}

const withoutSecret = (notice: Input<typeof callback>) => counter.act(undefined, (ctx) => confirmPaymentByCallback(ctx, notice));
const stateOf = async (id: string) => (await counter.act(counter.mai, (ctx) => getPayment(ctx, { id }))).state;

describe('a notice that is not the bank’s', () => {
  it('is refused by name, keeps nothing, and moves nothing', async () => {
    const payment = await paid(counter, counter.given, 'transfer');
    const notice = told({ billRef: payment.billRef ?? '' });
    expect(await refusalOf(withoutSecret(signed(notice)))).toBe('payment.callbackClosed');
    expect(await refusalOf(knock(signed(notice, 'another-secret-of-somebody-else-0123456789')))).toBe('payment.signatureWrong');
    expect(await refusalOf(knock({ ...signed(notice), amount: 1 }))).toBe('payment.signatureWrong');
    expect(await refusalOf(knock({ ...signed(notice), billRef: 'MC999999999999' }))).toBe('payment.signatureWrong');
    expect(await refusalOf(knock({ ...signed(notice), signature: '0'.repeat(64) }))).toBe('payment.signatureWrong');
    expect(await refusalOf(knock(signed({ ...notice, account: '999999' })))).toBe('payment.signatureWrong');
    expect(await counter.house.owner('select count(*)::int as n from bank_notice where transaction_ref = $1', [notice.transactionRef])).toEqual([{ n: 0 }]);
    expect(await stateOf(payment.id)).toBe('pending');
  });
});

describe('the bank’s signed word', () => {
  it('confirms the transfer with its receipt, and told again is answered the same', async () => {
    const payment = await paid(counter, counter.given, 'transfer');
    const notice = told({ billRef: `CT DEN LP ${payment.billRef ?? ''} NGUYEN THI LANH` });
    const first = await knock(signed(notice));
    expect(first.outcome).toBe('confirmed');
    expect(await knock(signed(notice))).toEqual(first);
    expect(await refusalOf(knock(signed({ ...notice, amount: 30_000 })))).toBe('payment.callbackReplayed');
    expect(await counter.act(counter.lan, (ctx) => getPayment(ctx, { id: payment.id }))).toMatchObject({ state: 'confirmed', confirmedBy: 'bank', receiptNumber: expect.stringMatching(/^AA-21P/) });
    expect(await counter.house.owner('select kind, method, amount::int, entered_by from purse_entry where payment_id = $1', [payment.id])).toEqual([{ kind: 'received', method: 'transfer', amount: 20_000, entered_by: null }]);
  });

  it('told ten times at once confirms once', async () => {
    const payment = await paid(counter, counter.given, 'transfer');
    const notice = signed(told({ billRef: payment.billRef ?? '' }));
    const answers = await Promise.all(Array.from({ length: 10 }, () => knock(notice)));
    expect(new Set(answers.map((answer) => `${answer.outcome} ${answer.noticeId}`)).size).toBe(1);
    expect(await counter.house.owner('select count(*)::int as n from purse_entry where payment_id = $1', [payment.id])).toEqual([{ n: 1 }]);
    expect(await counter.house.owner('select count(*)::int as n from receipt where payment_id = $1', [payment.id])).toEqual([{ n: 1 }]);
  });

  it('races a person with the statement: one of them confirms, the money is entered once', async () => {
    const payment = await paid(counter, counter.given, 'transfer');
    const byHand = refusalOf(counter.act(counter.thanh, (ctx) => confirmPayment(ctx, { id: payment.id, amount: 20_000, statementRef: `SK-${payment.id.slice(0, 8)}`, statementDay: '2021-02-09' })));
    const [hand, bank] = await Promise.all([byHand, knock(signed(told({ billRef: payment.billRef ?? '' })))]);
    expect([['not refused', 'notPending'], ['payment.notPending', 'confirmed']]).toContainEqual([hand, bank.outcome]);
    expect(await counter.house.owner('select count(*)::int as n from purse_entry where payment_id = $1', [payment.id])).toEqual([{ n: 1 }]);
  });

  it('about a line a person has confirmed another bill with confirms nothing more', async () => {
    const [one, other] = [await paid(counter, counter.given, 'transfer'), await paid(counter, counter.given, 'transfer')];
    const notice = told({ billRef: other.billRef ?? '' });
    await counter.act(counter.thanh, (ctx) => confirmPayment(ctx, { id: one.id, amount: 20_000, statementRef: notice.transactionRef, statementDay: '2021-02-09' }));
    expect((await knock(signed(notice))).outcome).toBe('notPending');
    expect(await stateOf(other.id)).toBe('pending');
  });

  it('of one account confirms no bill of another', async () => {
    const other = { bankBin: '970405', account: '0123456789' };
    await counter.act(counter.admin, (ctx) => saveCollectionAccount(ctx, { ...other, unitCode: 'VY', purse: 'postage', bankName: 'Ngân hàng khác', holder: 'BUU DIEN', ownership: 'delegated', basis: 'văn bản thử', validFrom: '2021-01-01' }));
    const payment = await paid(counter, counter.given, 'transfer');
    expect((await knock(signed(told({ ...other, billRef: payment.billRef ?? '' })))).outcome).toBe('unknownBill');
    expect(await stateOf(payment.id)).toBe('pending');
  });

  it('about money that fits no bill is kept for a person: unknown, another sum, given up, a closed till, no receipt left', async () => {
    expect((await knock(signed(told({ billRef: 'chuyen tien' })))).outcome).toBe('unknownBill');
    expect((await knock(signed(told({ billRef: 'MC0123456789AB' })))).outcome).toBe('unknownBill');
    const other = await paid(counter, counter.given, 'transfer');
    expect((await knock(signed(told({ billRef: other.billRef ?? '', amount: 19_999 })))).outcome).toBe('amountDiffers');
    expect(await stateOf(other.id)).toBe('pending');
    await counter.act(counter.lan, (ctx) => withdrawPayment(ctx, { id: other.id, reason: 'không chuyển' }));
    expect((await knock(signed(told({ billRef: other.billRef ?? '' })))).outcome).toBe('notPending');
    const clerk = { ...(await counter.house.addActor('OSS_OFFICER', counter.desk.oneStop, { name: 'Quầy không biên lai' })), workstation: 'Quầy 7' };
    const sessionId = await openTill(counter.act, clerk);
    const bare = await paid(counter, counter.given, 'transfer', clerk);
    expect((await knock(signed(told({ billRef: bare.billRef ?? '' })))).outcome).toBe('noReceiptRange');
    await counter.house.owner(`update cash_session set state = 'closed', closed_at = $2, closed_by = staff_id where id = $1`, [sessionId, NOON]);
    expect((await knock(signed(told({ billRef: bare.billRef ?? '' })))).outcome).toBe('sessionClosed');
    expect(await stateOf(bare.id)).toBe('pending');
  });
});

describe('lines that fit nothing', () => {
  it('are seen and settled once by the unit’s own people', async () => {
    const { rows } = await counter.act(counter.mai, (ctx) => listBankNotices(ctx, { unsettled: true, limit: 200 }));
    expect(rows.map((row) => row.outcome)).not.toContain('confirmed');
    const line = rows.find((row) => row.outcome === 'amountDiffers');
    expect(line).toMatchObject({ expected: 20_000, amount: 19_999, settlement: null });
    const settle = (as: typeof counter.mai, id: string) => counter.act(as, (ctx) => settleBankNotice(ctx, { id, ending: 'returnedToPayer', explanation: 'đã trả lại người chuyển', documentNo: 'UNC 3' }));
    expect(await refusalOf(settle(counter.desk.stranger, line?.id ?? newId()))).toBe('payment.noticeUnknown');
    expect(await settle(counter.mai, line?.id ?? '')).toMatchObject({ settlement: { ending: 'returnedToPayer', settledBy: 'Mai', documentNo: 'UNC 3' } });
    expect(await refusalOf(settle(counter.mai, line?.id ?? ''))).toBe('payment.noticeSettled');
    const left = await counter.act(counter.mai, (ctx) => listBankNotices(ctx, { unsettled: true, limit: 200 }));
    expect(left.rows).toHaveLength(rows.length - 1);
    const all = await counter.act(counter.mai, (ctx) => listBankNotices(ctx, { limit: 200 }));
    const confirmed = all.rows.find((row) => row.outcome === 'confirmed');
    expect(await refusalOf(settle(counter.mai, confirmed?.id ?? newId()))).toBe('payment.noticeMatched');
    expect((await counter.act(counter.desk.stranger, (ctx) => listBankNotices(ctx, {}))).rows).toEqual([]);
    const page = await counter.act(counter.mai, (ctx) => listBankNotices(ctx, { limit: 2 }));
    expect((await counter.act(counter.mai, (ctx) => listBankNotices(ctx, { limit: 2, after: page.next ?? '' }))).rows.map((row) => row.id)).toEqual(all.rows.slice(2, 4).map((row) => row.id));
  });
});
