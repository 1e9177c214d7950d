import { dayOf, showDay } from '#kernel/day.ts';
import { amountLine } from './paper-rows.ts';
import { citizenSignature, sideText, signature } from './people.ts';
import type { CashSheetData, FeeReceiptData, PaidBy, PaymentNoticeData, Purse, RefundData, TransferListData } from './till-paper.ts';
import { amountText, dongText, longDay, longInstant, paragraphs, shortInstant, twoDigits } from './wording.ts';

const PAID_BY = { cash: 'Tiền mặt', transfer: 'Chuyển khoản', card: 'Thẻ' } as const satisfies Record<PaidBy, string>;
const PURSES = { fee: 'Phí, lệ phí', postage: 'Cước bưu chính', thirdParty: 'Thu hộ bên thứ ba' } as const satisfies Record<Purse, string>;
/** What a notice calls who collects and what is due, and what it is not: fees lead to a biên lai, postage to the post's own VAT invoice. */
const NOTICE_WORDS = {
  fee: { collectorLabel: 'Cơ quan thu', caption: 'Tên loại phí, lệ phí', isNot: 'Giấy này không phải là biên lai. Biên lai được cấp khi cơ quan thu đã nhận được tiền.' },
  postage: { collectorLabel: 'Đơn vị thu', caption: 'Khoản cước', isNot: 'Giấy này không phải là hóa đơn. Hóa đơn giá trị gia tăng do bưu điện cấp khi đã nhận được tiền.' },
  thirdParty: { collectorLabel: 'Cơ quan thu hộ', caption: 'Khoản thu hộ', isNot: 'Giấy này chỉ báo số tiền phải nộp, không xác nhận đã nộp tiền.' },
} as const satisfies Record<Purse, object>;
const PERIODS = { week: 'tuần', month: 'tháng', other: 'kỳ' } as const;

/** The receipt of state fees, in the agency's name with its delegate (NĐ 254/2026 Đ23-24). */
export function feeReceipt(data: FeeReceiptData): object {
  return {
    principal: issuerText(data.principal),
    delegate: data.delegate === null ? null : issuerText(data.delegate),
    template: data.template,
    symbol: data.symbol,
    number: data.number,
    payer: data.payer,
    procedure: data.procedure,
    dossierCode: data.dossierCode,
    lines: data.lines.map(amountLine),
    total: dongText(data.total),
    totalInWords: data.totalInWords,
    paidBy: PAID_BY[data.paidBy],
    receivedAt: longInstant(data.receivedAt),
    cancelled: data.cancelled === null ? null : `Hủy lúc ${longInstant(data.cancelled.at)}, người hủy: ${data.cancelled.by}. Lý do: ${data.cancelled.reason}`,
    parts: data.parts.map((part) => ({ label: part === 'kept' ? 'Liên 1: Lưu tại đơn vị thu' : 'Liên 2: Giao người nộp tiền' })),
    signatures: [citizenSignature('NGƯỜI NỘP TIỀN', data.payer.name), signature('NGƯỜI THU TIỀN', data.collector)],
  };
}

/** What is to be paid, how, and the code that pays it; a notice is no receipt. */
export function paymentNotice(data: PaymentNoticeData): object {
  return {
    ...NOTICE_WORDS[data.purse],
    agency: data.agency,
    payer: data.payer,
    procedure: data.procedure,
    dossierCode: data.dossierCode,
    lines: data.lines.map(amountLine),
    total: dongText(data.total),
    totalInWords: data.totalInWords,
    payBy: data.payBy === null ? null : longDay(data.payBy),
    account: data.account,
    purpose: data.purpose,
    counter: data.counter,
    signatures: [null, signature('NGƯỜI LẬP', data.issuer)],
  };
}

/** A refund is a document of its own; the receipt stays as it was. */
export function refund(data: RefundData): object {
  return {
    collectorLabel: data.purse === 'postage' ? 'Đơn vị hoàn trả' : 'Cơ quan hoàn trả',
    agency: data.agency,
    ...proofText(data.proof),
    payee: data.payee,
    procedure: data.procedure,
    dossierCode: data.dossierCode,
    lines: data.lines.map(amountLine),
    total: dongText(data.total),
    totalInWords: data.totalInWords,
    reason: paragraphs(data.reason),
    legalBasis: data.legalBasis,
    paidBy: PAID_BY[data.paidBy],
    at: longInstant(data.at),
    taker: [data.taker.name, data.taker.identityPaper === null ? null : `xuất trình ${data.taker.identityPaper}`, data.taker.authority === null ? null : `nhận thay theo ${data.taker.authority}`].filter((part) => part !== null).join(', '),
    signatures: [citizenSignature('NGƯỜI NHẬN TIỀN', data.taker.name), signature('NGƯỜI CHI TIỀN', data.payer), signature('NGƯỜI DUYỆT', data.approver)],
  };
}

/** From the opening to the count of one person at one place: every đồng by purse, receipts from-to, the difference. */
export function cashSheet(data: CashSheetData): object {
  const { counted } = data;
  const difference = counted === null ? null : counted - data.expected;
  return {
    place: data.place,
    holder: sideText(data.holder),
    openedAt: longInstant(data.openedAt),
    closedAt: data.closedAt === null ? null : longInstant(data.closedAt),
    purses: [...data.purses.map((row) => ({ name: PURSES[row.purse], cells: purseCells(row).map(amountText) })), { name: 'Cộng', cells: sums(data.purses.map(purseCells)).map(amountText) }],
    receipts: data.receipts.map((range) => ({
      symbol: range.symbol,
      from: range.from,
      to: range.to,
      issued: amountText(range.issued),
      cancelled: range.cancelled.length === 0 ? 'Không' : `${twoDigits(range.cancelled.length)}: ${range.cancelled.map((one) => `${one.number} (${one.reason})`).join('; ')}`,
    })),
    vouchers: data.vouchers.map((voucher) => ({ number: voucher.number, purse: PURSES[voucher.purse], amount: amountText(voucher.amount), at: shortInstant(voucher.at), taker: voucher.taker })),
    expected: dongText(data.expected),
    counted: counted === null ? null : dongText(counted),
    countedInWords: data.countedInWords,
    difference: difference === null ? null : differenceText(difference),
    reason: data.reason,
    items: data.items === null ? 'Bưu gửi quét đi, quét về: theo bảng kê trong ngày' : `Quét đi ${twoDigits(data.items.out)} bưu gửi, quét về và phát xong ${twoDigits(data.items.in)} bưu gửi`,
    incidents: data.incidents,
    closedFor: data.closedFor === null ? null : `Ca quỹ do ${data.closedFor.manager.name} khóa thay người giữ quỹ vắng mặt. Lý do: ${data.closedFor.reason}`,
    signatures: [data.closedFor === null ? signature('NGƯỜI GIỮ QUỸ', data.holder) : signature('NGƯỜI KHÓA CA THAY', data.closedFor.manager), counterSignature(data)],
  };
}

/** What was collected for the agency in a week or month, receipt by receipt. */
export function transferList(data: TransferListData): object {
  return {
    period: `${PERIODS[data.period]} từ ${showDay(data.from)} đến ${showDay(data.to)}`,
    collector: data.collector,
    agency: data.agency,
    account: data.account,
    rows: data.rows.map((row) => ({ symbol: row.symbol, number: row.number, at: showDay(dayOf(row.issuedAt)), dossierCode: row.dossierCode, fee: row.fee, paidBy: PAID_BY[row.paidBy], amount: amountText(row.amount), note: row.note })),
    total: amountText(data.total),
    totalInWords: data.totalInWords,
    counts: `${amountText(data.rows.length)} biên lai${data.cancelledCount === 0 ? '' : `, trong đó đã hủy ${amountText(data.cancelledCount)}`}`,
    signatures: [signature('NGƯỜI NỘP', data.giver), data.taker === null ? citizenSignature('NGƯỜI NHẬN', '') : signature('NGƯỜI NHẬN', data.taker)],
  };
}

function proofText(proof: RefundData['proof']): { proofLabel: string; proof: string } {
  const day = longDay(dayOf(proof.receivedAt));
  if (proof.kind === 'receipt') return { proofLabel: 'Theo biên lai', proof: `ký hiệu ${proof.symbol}, số ${proof.number}, ${day}` };
  const how = [PAID_BY[proof.paidBy].toLowerCase(), proof.reference === null ? null : `số ${proof.reference}`, day].filter((part) => part !== null);
  return { proofLabel: 'Theo lần nộp tiền', proof: how.join(', ') };
}

function issuerText(issuer: FeeReceiptData['principal']): object {
  return { name: issuer.name, address: issuer.address, taxCode: issuer.taxCode };
}

function purseCells(row: CashSheetData['purses'][number]): number[] {
  return [row.opening, row.cash, row.onDelivery, row.transfer, row.card, row.refunded, row.handedOver, row.closing];
}

function sums(rows: readonly number[][]): number[] {
  return (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

function differenceText(difference: number): string {
  if (difference === 0) return 'Không chênh lệch';
  return difference > 0 ? `Thừa ${dongText(difference)}` : `Thiếu ${dongText(-difference)}`;
}

function counterSignature(data: CashSheetData): object {
  return data.counterSigner === null ? citizenSignature('NGƯỜI KIỂM QUỸ', '') : signature('NGƯỜI KIỂM QUỸ', data.counterSigner);
}
