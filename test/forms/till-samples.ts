import { instantOf } from '#kernel/day.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import type { Signer } from '#modules/forms/rules/paper.ts';
import { LONG_ADDRESS, LONG_NAME, OFFICER, POSTAL_CLERK } from './sample-people.ts';

const DISTRICT = { name: 'Ủy ban nhân dân huyện Việt Yên', address: 'Thị trấn Bích Động, huyện Việt Yên, tỉnh Bắc Giang', taxCode: '2400291234' };
const DELEGATE = { name: 'Bưu điện huyện Việt Yên', address: 'Tổ dân phố Đông Thịnh, thị trấn Bích Động, huyện Việt Yên, tỉnh Bắc Giang', taxCode: null };
const PAYER = { name: LONG_NAME, address: LONG_ADDRESS };
const CODE = '000.00.19.H02-210209-0007';
const LICENCE = 'Đăng ký thành lập hộ kinh doanh';
const TAKEN = instantOf('2021-02-09', 15 * 60 + 42);
const LINES = [
  { label: 'Lệ phí đăng ký hộ kinh doanh', amount: 150_000 },
  { label: 'Phí chứng thực bản sao từ bản chính: 03 trang, 04 bản', amount: 20_000 },
];
const TOTAL = { lines: LINES, total: 170_000, totalInWords: 'Một trăm bảy mươi nghìn đồng' };
const CASHIER: Signer = { name: 'Ngô Thị Lan', employer: 'agency', position: 'Thủ quỹ' };

export const TILL_DATA: Pick<FormData, 'feeReceipt' | 'paymentNotice' | 'refund' | 'cashSheet' | 'transferList'> = {
  feeReceipt: {
    template: '01BLP2-001',
    symbol: 'AA-21P',
    number: '0000107',
    principal: DISTRICT,
    delegate: DELEGATE,
    payer: PAYER,
    procedure: LICENCE,
    dossierCode: CODE,
    ...TOTAL,
    paidBy: 'cash',
    receivedAt: TAKEN,
    collector: POSTAL_CLERK,
    cancelled: null,
    parts: ['kept', 'given'],
  },
  paymentNotice: {
    purse: 'fee',
    agency: DISTRICT.name,
    payer: PAYER,
    procedure: LICENCE,
    dossierCode: CODE,
    ...TOTAL,
    payBy: '2021-02-19',
    account: { holder: 'UBND HUYEN VIET YEN', bank: 'Ngân hàng Bưu điện Liên Việt (LPBank)', number: '1121133666688880' },
    purpose: 'LP H02 260226 0001',
    vietQr: '00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA5303704540480005802VN62220818LP H02 260226 000163047CE5',
    counter: 'Quầy số 3, Bộ phận Tiếp nhận và Trả kết quả huyện Việt Yên (07:30-11:30, 13:30-16:30 các ngày làm việc)',
    issuer: POSTAL_CLERK,
  },
  refund: {
    purse: 'fee',
    agency: DISTRICT.name,
    proof: { kind: 'receipt', symbol: 'AA-21P', number: '0000107', receivedAt: TAKEN },
    payee: PAYER,
    procedure: LICENCE,
    dossierCode: CODE,
    lines: [{ label: 'Phí chứng thực bản sao từ bản chính: 02 bản chưa thực hiện', amount: 10_000 }],
    total: 10_000,
    totalInWords: 'Mười nghìn đồng',
    reason: 'Người nộp rút yêu cầu chứng thực 02 bản sao trước khi thực hiện.',
    legalBasis: null,
    paidBy: 'cash',
    at: instantOf('2021-02-10', 9 * 60 + 12),
    taker: { name: 'Nguyễn Thị Hồng Gấm', identityPaper: 'căn cước công dân', authority: 'giấy ủy quyền ngày 09/02/2021' },
    approver: OFFICER,
    payer: CASHIER,
  },
  cashSheet: {
    sessionNumber: 'CQ-VY03-210209-02',
    place: 'Quầy số 3, Bộ phận Tiếp nhận và Trả kết quả huyện Việt Yên',
    holder: { ...POSTAL_CLERK, unit: 'Bưu điện huyện Việt Yên' },
    openedAt: instantOf('2021-02-09', 13 * 60 + 25),
    closedAt: instantOf('2021-02-09', 16 * 60 + 55),
    purses: [
      { purse: 'fee', opening: 500_000, cash: 1_240_000, transfer: 350_000, card: 0, onDelivery: 75_000, refunded: 10_000, handedOver: 1_000_000, closing: 730_000 },
      { purse: 'postage', opening: 0, cash: 412_500, transfer: 26_000, card: 30_500, onDelivery: 26_000, refunded: 0, handedOver: 0, closing: 412_500 },
      { purse: 'thirdParty', opening: 0, cash: 12_345_678, transfer: 0, card: 0, onDelivery: 0, refunded: 0, handedOver: 12_345_678, closing: 0 },
    ],
    receipts: [
      { symbol: 'AA-21P', from: '0000107', to: '0000121', issued: 15, cancelled: [{ number: '0000112', reason: 'ghi sai tên người nộp' }] },
      { symbol: 'AB-21P', from: '0000001', to: '0000003', issued: 3, cancelled: [] },
    ],
    vouchers: [
      { number: 'PT-210209-01', purse: 'fee', amount: 1_000_000, at: instantOf('2021-02-09', 15 * 60 + 30), taker: CASHIER.name },
      { number: 'PT-210209-02', purse: 'thirdParty', amount: 12_345_678, at: instantOf('2021-02-09', 16 * 60 + 40), taker: CASHIER.name },
    ],
    expected: 1_142_500,
    counted: 1_142_000,
    countedInWords: 'Một triệu một trăm bốn mươi hai nghìn đồng',
    reason: 'Trả thừa 500 đồng tiền lẻ cho người nộp biên lai 0000118.',
    items: { out: 7, in: 7 },
    incidents: [],
    counterSigner: CASHIER,
    closedFor: null,
  },
  transferList: {
    from: '2021-02-01',
    to: '2021-02-28',
    period: 'month',
    collector: DELEGATE.name,
    agency: DISTRICT.name,
    account: '3949.0.1062345 tại Kho bạc Nhà nước Việt Yên',
    rows: Array.from({ length: 24 }, (_, at) => ({
      symbol: 'AA-21P',
      number: String(107 + at).padStart(7, '0'),
      issuedAt: TAKEN,
      dossierCode: at % 4 === 3 ? null : `000.00.19.H02-210209-${String(at + 1).padStart(4, '0')}`,
      fee: at % 2 === 0 ? 'Lệ phí đăng ký hộ kinh doanh' : 'Phí chứng thực bản sao từ bản chính',
      paidBy: at % 5 === 0 ? ('transfer' as const) : ('cash' as const),
      amount: at === 5 ? 0 : 150_000,
      note: at === 5 ? 'Đã hủy: ghi sai tên người nộp' : null,
    })),
    total: 3_450_000,
    totalInWords: 'Ba triệu bốn trăm năm mươi nghìn đồng',
    cancelledCount: 1,
    giver: { name: 'Lê Thị Kim Oanh', employer: 'post', position: 'Giám đốc Bưu điện huyện' },
    taker: CASHIER,
  },
};

/** An electronic receipt of the successor ward under the rules of 1/7/2026: symbol of five signs, number of at most eight digits. */
export const RECEIPT_2026: FormData['feeReceipt'] = {
  ...TILL_DATA.feeReceipt,
  template: 'EBL02',
  symbol: '26TAA',
  number: '312',
  principal: { name: 'Ủy ban nhân dân phường Việt Yên', address: 'Phường Việt Yên, tỉnh Bắc Ninh', taxCode: null },
  delegate: { name: 'Bưu điện phường Việt Yên', address: 'Phường Việt Yên, tỉnh Bắc Ninh', taxCode: null },
  dossierCode: 'H05.42.7-261123-0012',
  paidBy: 'transfer',
  receivedAt: instantOf('2026-11-23', 9 * 60 + 7),
  parts: ['given'],
};
