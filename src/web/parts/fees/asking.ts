import { METHODS } from '#modules/payment/rules/purses.ts';
import { REFUND_GROUNDS } from '#modules/payment/rules/refunds.ts';
import type { Day } from '#kernel/day.ts';
import { answer, api } from '#web/api/client.ts';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { money } from '#web/ui/show.ts';
import type { Charge, Payment, Receipt, Refund } from './questions.ts';
import type { feesText } from './text.ts';
import type { Opened } from './use-fees.ts';

type Speech = { readonly t: (key: keyof typeof feesText, facts?: Readonly<Record<string, string>>) => string; readonly word: (code: string) => string; readonly today: Day };
/** What an act leaves: the words said, and the paper to print. */
type Done = { readonly said: string; readonly receiptId?: string; readonly refundId?: string };
/** How one act is asked and sent. */
type Asking = {
  readonly fields: readonly Field[];
  readonly send: (values: Values, key: string) => Promise<Done>;
  readonly note?: string;
  readonly danger?: boolean;
  readonly check?: (values: Values) => Readonly<Record<string, string>>;
};

/** How an act on money is asked and sent. */
export function askingOf(opened: Exclude<Opened, { kind: 'charge' | 'take' | 'transfer' }>, speech: Speech): Asking {
  switch (opened.kind) {
    case 'cancelCharge':
      return cancelling(opened.charge, speech);
    case 'confirm':
      return confirming(opened.payment, speech);
    case 'withdraw':
      return withdrawing(opened.payment, speech);
    case 'refund':
      return refunding(opened.payment, speech);
    case 'cancelReceipt':
      return voiding(opened.receipt, speech);
    case 'replaceReceipt':
      return replacing(opened.receipt, speech);
    case 'approveRefund':
      return agreeing(opened.refund, speech);
  }
}

function cancelling(charge: Charge, { t }: Speech): Asking {
  return {
    fields: [reasonField(t)],
    note: `${charge.name}: ${money(charge.amount)}`,
    danger: true,
    send: async (values, key) => {
      await answer(api.POST('/api/charges/{id}/cancel', { ...about(charge.id, key), body: { reason: read(values, 'reason') } }));
      return { said: t('done.cancelCharge') };
    },
  };
}

function confirming(payment: Payment, { t, today }: Speech): Asking {
  return {
    fields: [
      { key: 'statementRef', kind: 'line', label: t('statementRef'), max: 60 },
      { key: 'statementDay', kind: 'day', label: t('statementDay'), first: today },
      { key: 'amount', kind: 'number', label: t('statementAmount'), hint: t('statementHint'), max: 13 },
    ],
    ...(payment.billRef === null ? {} : { note: t('billRef', { ref: payment.billRef }) }),
    send: async (values, key) => {
      const body = { statementRef: read(values, 'statementRef'), statementDay: read(values, 'statementDay'), amount: Number(read(values, 'amount')) };
      await answer(api.POST('/api/payments/{id}/confirm', { ...about(payment.id, key), body }));
      return { said: t('done.confirm') };
    },
  };
}

function withdrawing(payment: Payment, { t }: Speech): Asking {
  return {
    fields: [reasonField(t)],
    danger: true,
    send: async (values, key) => {
      await answer(api.POST('/api/payments/{id}/withdraw', { ...about(payment.id, key), body: { reason: read(values, 'reason') } }));
      return { said: t('done.withdraw') };
    },
  };
}

function refunding(payment: Payment, { t, word }: Speech): Asking {
  const open = payment.mostBack.filter(({ amount }) => amount > 0);
  const mostOf = (values: Values) => open.find(({ ground }) => ground === read(values, 'ground'))?.amount ?? 0;
  const first = open[0];
  return {
    fields: [
      { key: 'ground', kind: 'segments', label: t('ground'), choices: open.map(({ ground, amount }) => ({ id: ground, label: `${word(`payment.ground.${ground}`)} (${t('groundMost', { amount: money(amount) })})` })), first: first?.ground },
      { key: 'amount', kind: 'number', label: t('refundAmount'), max: 13, first: first === undefined ? undefined : String(first.amount) },
      { key: 'method', kind: 'segments', label: t('refundBy'), choices: METHODS.map((id) => ({ id, label: word(`method.${id}`) })), first: payment.method },
      { key: 'evidenceNo', kind: 'line', label: t('orderNo'), hint: t('orderHint'), optional: true, max: 60 },
      reasonField(t),
      { key: 'payeeName', kind: 'line', label: t('payeeName'), optional: true, max: 200 },
      { key: 'identityPaper', kind: 'line', label: t('identityPaper'), optional: true, max: 60 },
      { key: 'authority', kind: 'line', label: t('authority'), optional: true },
    ],
    note: t('refundCashHow'),
    check: (values) => ({
      ...(Number(read(values, 'amount')) < 1 || Number(read(values, 'amount')) > mostOf(values) ? { amount: t('refundTooMuch', { amount: money(mostOf(values)) }) } : {}),
      ...(read(values, 'method') !== 'cash' && read(values, 'evidenceNo') === '' ? { evidenceNo: t('orderMissing') } : {}),
    }),
    send: async (values, key) => {
      const method = METHODS.find((one) => one === read(values, 'method')) ?? 'cash';
      const ground = REFUND_GROUNDS.find((one) => one === read(values, 'ground')) ?? 'overcharged';
      const body = { amount: Number(read(values, 'amount')), ground, method, reason: read(values, 'reason'), ...answered(values, 'evidenceNo', 'payeeName', 'identityPaper', 'authority') };
      const { id, state, number, amount } = await answer(api.POST('/api/payments/{id}/refunds', { ...about(payment.id, key), body }));
      return state === 'paid' ? { said: t('done.refundPaid', { amount: money(amount), number: number ?? '' }), refundId: id } : { said: t('done.refundAsked', { amount: money(amount) }) };
    },
  };
}

function voiding(receipt: Receipt, { t }: Speech): Asking {
  return {
    fields: [reasonField(t)],
    note: t('cancelReceiptHow'),
    danger: true,
    send: async (values, key) => {
      await answer(api.POST('/api/receipts/{id}/cancel', { ...about(receipt.id, key), body: { reason: read(values, 'reason') } }));
      return { said: t('done.cancelReceipt', { number: receipt.number }) };
    },
  };
}

function replacing(receipt: Receipt, { t }: Speech): Asking {
  return {
    fields: [
      { key: 'payerName', kind: 'line', label: t('newPayer'), hint: t('newPayerHint'), optional: true, max: 200 },
      { key: 'payerAddress', kind: 'line', label: t('newAddress'), hint: t('newPayerHint'), optional: true },
    ],
    send: async (values, key) => {
      const { id, symbol, number } = await answer(api.POST('/api/receipts/{id}/replace', { ...about(receipt.id, key), body: answered(values, 'payerName', 'payerAddress') }));
      return { said: t('done.replaceReceipt', { number: `${symbol} ${number}` }), receiptId: id };
    },
  };
}

function agreeing(refund: Refund, { t, word }: Speech): Asking {
  return {
    fields: [
      { key: 'agreed', kind: 'segments', label: t('agree'), choices: [{ id: 'yes', label: t('agreeYes') }, { id: 'no', label: t('agreeNo') }], first: 'yes' },
      { key: 'reason', kind: 'prose', label: t('declineReason'), optional: true, max: 1000 },
    ],
    note: t('refundFacts', { name: refund.askedBy, amount: money(refund.amount), method: word(`method.${refund.method}`), ground: word(`payment.ground.${refund.ground}`), reason: refund.reason }),
    check: (values) => (read(values, 'agreed') === 'no' && read(values, 'reason') === '' ? { reason: t('declineMissing') } : {}),
    send: async (values, key) => {
      const { id, state, number, amount } = await answer(api.POST('/api/refunds/{id}/approve', { ...about(refund.id, key), body: { approve: read(values, 'agreed') === 'yes', ...answered(values, 'reason') } }));
      return state === 'paid' ? { said: t('done.refundPaid', { amount: money(amount), number: number ?? '' }), refundId: id } : { said: t('done.refundDeclined') };
    },
  };
}

function reasonField(t: Speech['t']): Field {
  return { key: 'reason', kind: 'prose', label: t('reason'), max: 1000 };
}

function about(id: string, key: string) {
  return { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
}
