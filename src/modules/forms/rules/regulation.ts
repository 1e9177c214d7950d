import { type Day, instantOf } from '#kernel/day.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';

/** The sets of printed papers. A number such as "Mẫu 05" means another paper in each, so nothing is keyed by number. */
export const REGULATIONS = ['tt01-2018', 'tt03-2025'] as const;
export type Regulation = (typeof REGULATIONS)[number];

/** The sizes of sheets, and of the label in millimetres. */
export const SHEET_SIZES = ['A5', 'A4'] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];
export const PAPER_SIZES = [...SHEET_SIZES, '100x75'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

export const FORMS = [
  'receipt',
  'supplement',
  'refusal',
  'apology',
  'apologyAndExtension',
  'stopNotice',
  'controlSlip',
  'register',
  'dossierHandover',
  'resultHandover',
  'resultReceipt',
  'progress',
  'posting',
  'postingLabel',
  'manifest',
  'damageMinutes',
  'complaintAnswer',
  'feeReceipt',
  'paymentNotice',
  'refund',
  'cashSheet',
  'transferList',
] as const;
export type Form = (typeof FORMS)[number];

/** What a set says of one paper: its number in the annex (null: not of the annex) and the sizes it is printed in. */
type Entry = { readonly annexNumber: string | null; readonly sizes: readonly PaperSize[] };
type FormSet = { readonly [F in Form]?: Entry };

const BOTH = SHEET_SIZES;
const A4_ONLY = ['A4'] as const;

/** Papers of daily work outside both annexes; they are the same under either set. */
const WORKING_PAPERS = {
  dossierHandover: { annexNumber: null, sizes: BOTH },
  resultHandover: { annexNumber: null, sizes: A4_ONLY },
  resultReceipt: { annexNumber: null, sizes: BOTH },
  progress: { annexNumber: null, sizes: BOTH },
  posting: { annexNumber: null, sizes: BOTH },
  postingLabel: { annexNumber: null, sizes: ['100x75'] },
  manifest: { annexNumber: null, sizes: A4_ONLY },
  damageMinutes: { annexNumber: null, sizes: A4_ONLY },
  complaintAnswer: { annexNumber: null, sizes: BOTH },
  feeReceipt: { annexNumber: null, sizes: BOTH },
  paymentNotice: { annexNumber: null, sizes: BOTH },
  refund: { annexNumber: null, sizes: BOTH },
  cashSheet: { annexNumber: null, sizes: A4_ONLY },
  transferList: { annexNumber: null, sizes: A4_ONLY },
} as const satisfies FormSet;

/** Which papers each set has (TT 01/2018/TT-VPCP Đ9; TT 03/2025/TT-VPCP Phụ lục I). */
export const FORM_SETS = {
  'tt01-2018': {
    receipt: { annexNumber: '01', sizes: BOTH },
    supplement: { annexNumber: '02', sizes: BOTH },
    refusal: { annexNumber: '03', sizes: BOTH },
    apology: { annexNumber: '04', sizes: BOTH },
    controlSlip: { annexNumber: '05', sizes: BOTH },
    register: { annexNumber: '06', sizes: A4_ONLY },
    ...WORKING_PAPERS,
  },
  'tt03-2025': {
    receipt: { annexNumber: '01', sizes: BOTH },
    supplement: { annexNumber: '02', sizes: BOTH },
    refusal: { annexNumber: '03', sizes: BOTH },
    apologyAndExtension: { annexNumber: '04', sizes: BOTH },
    stopNotice: { annexNumber: '05', sizes: BOTH },
    controlSlip: { annexNumber: '06', sizes: BOTH },
    register: { annexNumber: '07', sizes: A4_ONLY },
    ...WORKING_PAPERS,
  },
} as const satisfies Record<Regulation, FormSet>;

const SECOND_SET_FROM = '2025-09-15';

/**
 * The set in force on the day of reception: that of TT 01/2018/TT-VPCP up to 14/9/2025, that of TT 03/2025/TT-VPCP from
 * 15/9/2025, the date of the circular. NĐ 118/2025 ran from 1/7/2025 without papers of its own.
 */
export function regulationFor(day: Day): Regulation {
  return day < SECOND_SET_FROM ? 'tt01-2018' : 'tt03-2025';
}

/** The entry of a paper in a set; undefined when the set does not have it. */
export function formEntry(form: Form, regulation: Regulation): Entry | undefined {
  const set: FormSet = FORM_SETS[regulation];
  return set[form];
}

/** Refuses a paper the set does not have (`forms.notInSet`) or a size it is not printed in (`forms.sizeNotOffered`). */
export function printRefused(form: Form, regulation: Regulation, size: PaperSize): Problem | undefined {
  const entry = formEntry(form, regulation);
  if (entry === undefined) return problem('forms.notInSet', { form, regulation });
  if (!entry.sizes.includes(size)) return badInput('forms.sizeNotOffered', 'paperSize', { form, sizes: entry.sizes });
  return undefined;
}

const SUFFIXES: { readonly [F in Form]?: string } = { supplement: 'HDHS', apology: 'PXL' };

/** The sign after the number: …/HDHS, …/PXL of the 2018 set; null where none was found, so none is printed. */
export function numberSuffix(form: Form, regulation: Regulation): string | null {
  return regulation === 'tt01-2018' ? (SUFFIXES[form] ?? null) : null;
}

/** "07/HDHS": a number below 10 is written with a zero before it (NĐ 30/2020 Phụ lục I). */
export function showNumber(count: number, suffix: string): string {
  return `${String(count).padStart(2, '0')}/${suffix}`;
}

const PAYLOAD_FROM = instantOf('2023-05-25', 0);

/** True for a paper issued since 25/5/2023, which carries its own facts in a QR code at its top left (TT 01/2023/TT-VPCP). */
export function carriesPayload(issuedAt: Date): boolean {
  return issuedAt >= PAYLOAD_FROM;
}

/** Under which law a fee receipt is written and numbered: paper or self-printed books, then electronic receipts. */
export const RECEIPT_LAWS = ['tt303', 'nd123', 'nd254'] as const;
type ReceiptLaw = (typeof RECEIPT_LAWS)[number];

const LAW_OF_2020_FROM = '2022-07-01';
const LAW_OF_2026_FROM = '2026-07-01';

/**
 * TT 303/2016/TT-BTC up to 30/6/2022; NĐ 123/2020/NĐ-CP with TT 78/2021/TT-BTC from 1/7/2022, the day both came into force (NĐ 123/2020 Đ59 k1, TT
 * 78/2021 Đ11; from memory, sure), up to 30/6/2026; NĐ 254/2026/NĐ-CP with TT 91/2026/TT-BTC since 1/7/2026. A receipt keeps the law of the day it was issued.
 */
export function receiptLaw(day: Day): ReceiptLaw {
  if (day < LAW_OF_2020_FROM) return 'tt303';
  return day < LAW_OF_2026_FROM ? 'nd123' : 'nd254';
}

const RECEIPT_SOURCES = { tt303: 'Thông tư 303/2016/TT-BTC', nd123: 'Nghị định 123/2020/NĐ-CP', nd254: 'Nghị định 254/2026/NĐ-CP' } as const satisfies Record<ReceiptLaw, string>;

/** The rules a fee receipt's content follows on its day; none of their layouts was to be had, so none is claimed. */
export function receiptSource(day: Day): string {
  return `Nội dung theo ${RECEIPT_SOURCES[receiptLaw(day)]}, bố cục mẫu chưa được xác nhận`;
}
