import type { Day } from '#kernel/day.ts';
import type { AmountLine, Signer } from './paper.ts';

export type PaidBy = 'cash' | 'transfer' | 'card';
export type Purse = 'fee' | 'postage' | 'thirdParty';

/** An agency or enterprise as receipts name it. */
type Issuer = { readonly name: string; readonly address: string | null; readonly taxCode: string | null };

export type FeeReceiptData = {
  /** "01BLP2-001", "EBL02": the template's own name, as registered; null when none is configured. */
  readonly template: string | null;
  readonly symbol: string;
  /** As it is written: seven digits up to 30/6/2026, at most eight since. */
  readonly number: string;
  /** The agency whose revenue it is; the delegate collects in its name (NĐ 254/2026 Đ25). */
  readonly principal: Issuer;
  readonly delegate: Issuer | null;
  readonly payer: { readonly name: string; readonly address: string | null };
  readonly procedure: string | null;
  readonly dossierCode: string | null;
  readonly lines: readonly AmountLine[];
  readonly total: number;
  readonly totalInWords: string;
  readonly paidBy: PaidBy;
  readonly receivedAt: Date;
  readonly collector: Signer;
  /** Never edited: cancelled with its reason. */
  readonly cancelled: { readonly at: Date; readonly reason: string; readonly by: string } | null;
  readonly parts: readonly ('kept' | 'given')[];
};

export type PaymentNoticeData = {
  readonly purse: Purse;
  readonly agency: string;
  readonly payer: { readonly name: string; readonly address: string | null };
  readonly procedure: string | null;
  readonly dossierCode: string | null;
  readonly lines: readonly AmountLine[];
  readonly total: number;
  readonly totalInWords: string;
  readonly payBy: Day | null;
  /** The agency's account, or the delegated collection account; never a person's. */
  readonly account: { readonly holder: string; readonly bank: string; readonly number: string } | null;
  /** What the bank transfers with the money, ASCII, at most 25 bytes. */
  readonly purpose: string | null;
  /** The whole VietQR text with its check; null when it cannot be paid by transfer. */
  readonly vietQr: string | null;
  /** Where it may be paid at a counter. */
  readonly counter: string | null;
  readonly issuer: Signer;
};

/** The document's own number goes on the sheet. */
export type RefundData = {
  readonly purse: Purse;
  readonly agency: string;
  /** What shows that the money came: the receipt; without one the payment by its method and the number of its slip or bill. */
  readonly proof:
    | { readonly kind: 'receipt'; readonly symbol: string; readonly number: string; readonly receivedAt: Date }
    | { readonly kind: 'payment'; readonly paidBy: PaidBy; readonly reference: string | null; readonly receivedAt: Date };
  readonly payee: { readonly name: string; readonly address: string | null };
  readonly procedure: string | null;
  readonly dossierCode: string | null;
  readonly lines: readonly AmountLine[];
  readonly total: number;
  readonly totalInWords: string;
  readonly reason: string;
  readonly legalBasis: string | null;
  readonly paidBy: PaidBy;
  readonly at: Date;
  /** Who took the money: the kind of identity paper only, and her authority when she is not the payer. */
  readonly taker: { readonly name: string; readonly identityPaper: string | null; readonly authority: string | null };
  readonly approver: Signer;
  readonly payer: Signer;
};

export type CashSheetData = {
  readonly sessionNumber: string;
  readonly place: string;
  readonly holder: Signer & { readonly unit: string };
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly purses: readonly PurseRow[];
  readonly receipts: readonly ReceiptRange[];
  readonly vouchers: readonly CashVoucher[];
  /** Cash that should be there and cash that was counted, in đồng; null before the count. */
  readonly expected: number;
  readonly counted: number | null;
  readonly countedInWords: string | null;
  /** Why the count differs; null when it does not. */
  readonly reason: string | null;
  /** Items scanned out and back in during the session; null where the manifests of the day say it instead. */
  readonly items: { readonly out: number; readonly in: number } | null;
  readonly incidents: readonly string[];
  readonly counterSigner: Signer | null;
  /** A manager closed the session of somebody absent. */
  readonly closedFor: { readonly manager: Signer; readonly reason: string } | null;
};
type PurseRow = {
  readonly purse: Purse;
  readonly opening: number;
  readonly cash: number;
  readonly transfer: number;
  readonly card: number;
  /** Of the cash, what couriers took at delivery (COD). */
  readonly onDelivery: number;
  readonly refunded: number;
  readonly handedOver: number;
  /** Cash of the purse at the end: opening + cash - refunded - handed over. */
  readonly closing: number;
};
type ReceiptRange = { readonly symbol: string; readonly from: string; readonly to: string; readonly issued: number; readonly cancelled: readonly { readonly number: string; readonly reason: string }[] };
type CashVoucher = { readonly number: string; readonly purse: Purse; readonly amount: number; readonly at: Date; readonly taker: string };

/** The document's own number goes on the sheet. */
export type TransferListData = {
  readonly from: Day;
  readonly to: Day;
  readonly period: 'week' | 'month' | 'other';
  readonly collector: string;
  readonly agency: string;
  readonly account: string | null;
  readonly rows: readonly TransferRow[];
  readonly total: number;
  readonly totalInWords: string;
  readonly cancelledCount: number;
  readonly giver: Signer;
  readonly taker: Signer | null;
};
type TransferRow = {
  readonly symbol: string;
  readonly number: string;
  readonly issuedAt: Date;
  readonly dossierCode: string | null;
  readonly fee: string;
  readonly paidBy: PaidBy;
  readonly amount: number;
  readonly note: string | null;
};
