import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, refusalOf } from '#modules/dossier/fixture/desk.ts';
import { newId } from '#platform/ids.ts';
import { charged, DAY, dossier, openMoneyCounter, paid, type MoneyCounter } from '../fixture/counter.ts';
import { CHARGE_STATES, SUBJECT_KINDS } from '../rules/charges.ts';
import { COLLECTED_AT, CONFIDENCES, EXEMPT_GROUPS, RULE_PURSES } from '../rules/fee-rule.ts';
import { CONFIRMED_BY, NOTICE_ENDINGS, NOTICE_OUTCOMES, PAYMENT_STATES } from '../rules/payments.ts';
import { METHODS, PURSES } from '../rules/purses.ts';
import { RECEIPT_STATES } from '../rules/receipts.ts';
import { REFUND_GROUNDS, REFUND_STATES } from '../rules/refunds.ts';
import { owedOf } from '../store/owed.ts';
import { listCollectionAccounts, saveCollectionAccount } from './accounts.ts';
import { cancelCharge, chargeDossier, chargeShipment, dropCharges } from './charges.ts';
import { endFeeRule, listFeeRules, previewCharge, saveFeeRule } from './fee-rules.ts';
import { listCharges } from './list-charges.ts';
import { takePayment } from './take-payment.ts';
import { listChargesOf } from '../store/charges.ts';

let counter: MoneyCounter;
beforeAll(async () => {
  counter = await openMoneyCounter(import.meta.url);
});
afterAll(() => counter.house.close());

const third = { name: 'Thuế trước bạ', amount: 500_000, payee: 'Chi cục Thuế', basis: 'Thông báo 12/TB-CCT' };

describe('the words of the tables', () => {
  it('are those of the rules', async () => {
    const lists: Record<string, readonly string[]> = {
      fee_rule_purse: RULE_PURSES, fee_rule_collected_at: COLLECTED_AT, fee_rule_confidence: CONFIDENCES, collection_account_purse: PURSES, collection_account_ownership: ['agency', 'delegated'],
      payment_subject_kind: SUBJECT_KINDS, payment_purse: PURSES, payment_method: METHODS, payment_state: PAYMENT_STATES, payment_confirmed_by: CONFIRMED_BY, charge_subject_kind: SUBJECT_KINDS,
      charge_purse: PURSES, charge_state: CHARGE_STATES, charge_exempt_group: EXEMPT_GROUPS, charge_collected_at: COLLECTED_AT, bank_notice_outcome: NOTICE_OUTCOMES, bank_notice_ending: NOTICE_ENDINGS,
      receipt_state: RECEIPT_STATES, receipt_method: METHODS, receipt_issued_employer: ['agency', 'post'], refund_state: REFUND_STATES, refund_purse: PURSES, refund_method: METHODS, refund_ground: REFUND_GROUNDS,
    };
    for (const [constraint, words] of Object.entries(lists)) expect([constraint, await counter.house.allowed(constraint)]).toEqual([constraint, words.toSorted()]);
  });
});

describe('whoever may not', () => {
  it('charges a dossier she does not see, or one of another one-stop she only sees', async () => {
    const id = await dossier(counter);
    expect(await refusalOf(counter.act(counter.desk.stranger, (ctx) => chargeDossier(ctx, { id, ruleId: counter.kept })))).toBe('dossier.unknown');
    expect(await refusalOf(counter.act(counter.desk.binh, (ctx) => chargeDossier(ctx, { id, ruleId: counter.kept })))).toBe('payment.otherUnit');
    expect(await refusalOf(counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id: newId(), ruleId: counter.kept })))).toBe('dossier.unknown');
  });

  it('takes back a charge of another unit, or reads one', async () => {
    const { id, dossierId } = await charged(counter, counter.kept);
    expect(await refusalOf(counter.act(counter.desk.stranger, (ctx) => cancelCharge(ctx, { id, reason: 'nhầm' })))).toBe('dossier.unknown');
    expect(await refusalOf(counter.act(counter.desk.stranger, (ctx) => listCharges(ctx, { subjectKind: 'dossier', subjectId: dossierId })))).toBe('dossier.unknown');
    expect(await refusalOf(counter.act(counter.lan, (ctx) => cancelCharge(ctx, { id: newId(), reason: 'nhầm' })))).toBe('payment.chargeUnknown');
  });
});

describe('a charge', () => {
  it('is computed by the rule and frozen with it', async () => {
    const id = await dossier(counter);
    const charge = await counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId: counter.pages, pages: 5, copies: 2 }));
    expect(charge).toMatchObject({ purse: 'fee', state: 'open', listed: 14_000, percent: 100, amount: 14_000, pages: 5, copies: 2, ruleId: counter.pages, chargedBy: { name: 'Lan' } });
    const preview = await counter.act(counter.lan, (ctx) => previewCharge(ctx, { id: counter.pages, pages: 5, copies: 2 }));
    expect(preview).toEqual({ listed: 14_000, percent: 100, percentOff: 0, amount: 14_000, evidence: null });
  });

  it('is waived or halved only with the paper that proves it', async () => {
    const id = await dossier(counter);
    expect(await refusalOf(counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId: counter.kept, group: 'poorHousehold' })))).toBe('payment.exemptionUnproven');
    expect(await refusalOf(counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId: counter.kept, group: 'child', evidence: 'khai sinh' })))).toBe('payment.groupNotExempt');
    expect(await counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId: counter.kept, group: 'poorHousehold', evidence: 'GCN 12/2021' }))).toMatchObject({ state: 'waived', amount: 0, listed: 100_000, evidence: 'GCN 12/2021' });
    expect(await counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId: counter.kept, group: 'elderly', evidence: 'CCCD' }))).toMatchObject({ state: 'open', percentOff: 50, amount: 50_000 });
  });

  it('for a third party is typed with payee and basis, and is no fee', async () => {
    const id = await dossier(counter);
    expect(await counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, thirdParty: third }))).toMatchObject({ purse: 'thirdParty', amount: 500_000, payee: 'Chi cục Thuế', legalBasis: 'Thông báo 12/TB-CCT' });
    expect(await refusalOf(counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id })))).toBe('payment.ruleOrThirdParty');
    expect(await refusalOf(counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId: counter.kept, thirdParty: third })))).toBe('payment.ruleOrThirdParty');
  });

  it('follows the rule of the day the dossier was received, of its own procedure and province', async () => {
    const id = await dossier(counter);
    const rule = (changes: object) => counter.act(counter.admin, (ctx) => saveFeeRule(ctx, { code: `r${newId().replaceAll('-', '')}`, nameVi: 'Phí', nameEn: 'Fee', procedures: ['1.001612'], purse: 'fee', formula: { kind: 'fixed', amount: 5_000 }, exemptions: [], collectedAt: 'filing', refundableOnRefusal: true, legalBasis: 'thử', confidence: 'configured', validFrom: '2021-01-01', ...changes })).then((saved) => saved.id);
    const tomorrow = await rule({ validFrom: '2021-02-10' });
    const other = await rule({ procedures: ['2.000815'] });
    const elsewhere = await rule({ scopeUnitCode: 'HH-OSS' });
    const code = (ruleId: string) => refusalOf(counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId })));
    expect([await code(tomorrow), await code(other), await code(elsewhere), await code(newId())]).toEqual(['payment.ruleNotInForce', 'payment.ruleOfOtherProcedure', 'payment.ruleOutOfReach', 'payment.ruleUnknown']);
    expect(await refusalOf(counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId: counter.kept }), at('2021-02-20', '09:00')))).toBe('not refused');
  });

  it('gives way to the province’s own rule of the same fee', async () => {
    const code = 'ownFee';
    const national = { code, nameVi: 'Phí', nameEn: 'Fee', procedures: ['1.001612'], purse: 'fee' as const, formula: { kind: 'fixed' as const, amount: 5_000 }, exemptions: [], collectedAt: 'filing' as const, refundableOnRefusal: true, legalBasis: 'thử', confidence: 'configured' as const, validFrom: '2021-01-01' };
    const country = await counter.act(counter.admin, (ctx) => saveFeeRule(ctx, national));
    const province = await counter.act(counter.admin, (ctx) => saveFeeRule(ctx, { ...national, scopeUnitCode: 'BG', formula: { kind: 'fixed', amount: 7_000 } }));
    const id = await dossier(counter);
    expect(await refusalOf(counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId: country.id })))).toBe('payment.ruleReplaced');
    expect((await counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, ruleId: province.id }))).amount).toBe(7_000);
    const { rows } = await counter.act(counter.lan, (ctx) => listFeeRules(ctx, { procedureCode: '1.001612' }));
    expect(rows.filter((row) => row.code === code).map((row) => row.scope?.code)).toEqual(['BG']);
  });

  it('is taken back with its reason while nobody has paid', async () => {
    const { id } = await charged(counter, counter.kept);
    expect(await counter.act(counter.lan, (ctx) => cancelCharge(ctx, { id, reason: 'chọn nhầm mức thu' }))).toMatchObject({ state: 'cancelled', cancelReason: 'chọn nhầm mức thu' });
    expect(await refusalOf(counter.act(counter.lan, (ctx) => cancelCharge(ctx, { id, reason: 'lần nữa' })))).toBe('payment.chargeNotOpen');
    const payment = await paid(counter, counter.given);
    expect(await refusalOf(counter.act(counter.lan, (ctx) => cancelCharge(ctx, { id: payment.chargeIds[0] ?? '', reason: 'đã nộp' })))).toBe('payment.chargeNotOpen');
  });

  it('of a shipment is owed by the shipment, and dropped when the journey is not made; what was paid stays', async () => {
    const shipmentId = newId();
    const postage = { shipmentId, dossierId: null, unitId: counter.desk.oneStop, name: 'Cước chuyển trả kết quả', amount: 26_000, breakdown: [{ name: 'Cước', amount: 26_000 }] };
    const { id } = await counter.act(counter.lan, (ctx) => chargeShipment(ctx, { ...postage, amount: 5_000, breakdown: [{ name: 'Phụ cước', amount: 5_000 }] }));
    await counter.act(counter.lan, (ctx) => takePayment(ctx, { chargeIds: [id], method: 'cash', tendered: 5_000, payerName: 'Nguyễn Văn An' }));
    await counter.act(counter.lan, (ctx) => chargeShipment(ctx, postage));
    const owed = () => counter.house.read((db) => owedOf(db, { kind: 'shipment', id: shipmentId }));
    expect(await owed()).toMatchObject([{ purse: 'postage', amount: 26_000, pending: false }]);
    const dropped = await counter.act(counter.lan, async (ctx) => dropCharges(ctx, await listChargesOf(ctx.db, { kind: 'shipment', id: shipmentId }), 'hủy bưu gửi'));
    expect([dropped, await owed()]).toEqual([26_000, []]);
    expect(await refusalOf(counter.act(counter.desk.stranger, (ctx) => listCharges(ctx, { subjectKind: 'shipment', subjectId: shipmentId })))).toBe('payment.subjectUnknown');
  });
});

describe('fees and accounts as an administrator enters them', () => {
  it('end the version before, and never overlap', async () => {
    const said = { code: 'versioned', nameVi: 'Phí', nameEn: 'Fee', procedures: [], purse: 'fee' as const, formula: { kind: 'fixed' as const, amount: 1 }, exemptions: [], collectedAt: 'filing' as const, refundableOnRefusal: true, legalBasis: 'thử', confidence: 'configured' as const };
    const save = (validFrom: string, validTo?: string) => counter.act(counter.admin, (ctx) => saveFeeRule(ctx, { ...said, validFrom, ...(validTo === undefined ? {} : { validTo }) }));
    const first = await save('2021-01-01');
    await save('2021-03-01');
    expect(await refusalOf(save('2021-03-01'))).toBe('payment.ruleOverlaps');
    const { rows } = await counter.act(counter.admin, (ctx) => listFeeRules(ctx, { all: true }));
    expect(rows.filter((row) => row.code === 'versioned').map((row) => [row.validFrom, row.validTo])).toEqual([['2021-03-01', null], ['2021-01-01', '2021-02-28']]);
    expect(await refusalOf(counter.act(counter.admin, (ctx) => endFeeRule(ctx, { id: first.id, lastDay: '2021-02-01', reason: 'thử' })))).toBe('payment.ruleEnded');
    const open = rows.find((row) => row.code === 'versioned' && row.validTo === null);
    expect(await counter.act(counter.admin, (ctx) => endFeeRule(ctx, { id: open?.id ?? '', lastDay: '2021-12-31', reason: 'Nghị quyết mới' }))).toMatchObject({ validTo: '2021-12-31', remark: 'Nghị quyết mới' });
    expect(await refusalOf(counter.act(counter.admin, (ctx) => endFeeRule(ctx, { id: newId(), lastDay: DAY, reason: 'thử' })))).toBe('payment.ruleUnknown');
  });

  it('entered at the same moment leave one version open, of a fee as of an account', async () => {
    const fee = { code: 'raced', nameVi: 'Phí', nameEn: 'Fee', procedures: [], purse: 'fee' as const, formula: { kind: 'fixed' as const, amount: 1 }, exemptions: [], collectedAt: 'filing' as const, refundableOnRefusal: true, legalBasis: 'thử', confidence: 'configured' as const };
    const account = { unitCode: 'VY-OSS', purse: 'thirdParty' as const, bankBin: '970405', bankName: 'Ngân hàng', account: '123457', holder: 'CO QUAN', ownership: 'agency' as const, basis: 'thử' };
    const days = ['2021-03-01', '2021-04-01', '2021-05-01', '2021-06-01'];
    await Promise.all(days.flatMap((validFrom) => [refusalOf(counter.act(counter.admin, (ctx) => saveFeeRule(ctx, { ...fee, validFrom }))), refusalOf(counter.act(counter.admin, (ctx) => saveCollectionAccount(ctx, { ...account, validFrom })))]));
    const fees = (await counter.act(counter.admin, (ctx) => listFeeRules(ctx, { all: true }))).rows.filter((row) => row.code === 'raced');
    const accounts = (await counter.act(counter.admin, (ctx) => listCollectionAccounts(ctx, { unitCode: 'VY-OSS' }))).rows;
    expect([fees, accounts].map((rows) => rows.filter((row) => row.validTo === null).map((row) => row.validFrom))).toEqual([['2021-06-01'], ['2021-06-01']]);
  });

  it('never name an account that bears the name of somebody of staff', async () => {
    const account = { unitCode: 'VY', purse: 'postage' as const, bankBin: '970405', bankName: 'Ngân hàng', account: '123456', holder: 'LAN', ownership: 'agency' as const, basis: 'thử', validFrom: '2021-01-01' };
    expect(await refusalOf(counter.act(counter.admin, (ctx) => saveCollectionAccount(ctx, account)))).toBe('payment.accountOfStaff');
    await counter.act(counter.admin, (ctx) => saveCollectionAccount(ctx, { ...account, holder: 'BUU DIEN', validTo: '2021-06-30' }));
    expect(await refusalOf(counter.act(counter.admin, (ctx) => saveCollectionAccount(ctx, { ...account, holder: 'BUU DIEN', validFrom: '2021-06-30' })))).toBe('payment.accountOverlaps');
  });
});
