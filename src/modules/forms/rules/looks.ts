import { dayOf } from '#kernel/day.ts';
import type { FormData } from './form-data.ts';
import { receiptSource, type Form } from './regulation.ts';

/** A code the paper shows, as `renderPdf` takes it. */
export type PaperCode = { readonly kind: 'qr' | 'code128'; readonly text: string };

type Printed = {
  readonly template: string;
  readonly title: string;
  readonly heading: readonly string[];
  readonly landscape?: true;
  readonly single?: true;
  readonly everyPageNumbered?: true;
  readonly barred?: true;
  readonly tracked?: true;
  /** Where the content of a paper outside both annexes comes from. */
  readonly source?: string;
};

/** How a paper is printed: what its form fixes, and what its own content decides. */
export type Look = Printed & { readonly number: string | null; readonly codes: Readonly<Record<string, PaperCode>> };

/** The look of a paper with what it says. */
export function lookOf<F extends Form>(form: F, data: FormData[F]): Look {
  return { ...LOOKS[form], number: null, codes: {}, ...OWN[form]?.(data) };
}

type Own = Partial<Pick<Look, 'title' | 'heading' | 'number' | 'codes' | 'source'>>;

const OWN: { readonly [F in Form]?: (data: FormData[F]) => Own } = {
  dossierHandover: (data) => (data.kind === 'post' ? { number: data.number, source: 'Theo Điều 7 Quyết định 45/2016/QĐ-TTg và Điều 5 Thông tư 17/2017/TT-BTTTT' } : {}),
  posting: (data) => ({ number: data.postingNumber, ...(data.direction === 'out' ? { title: 'Phiếu gửi kết quả', heading: ['PHIẾU GỬI KẾT QUẢ'] } : {}) }),
  postingLabel: (data) => ({ number: data.postingNumber }),
  manifest: (data) => ({ number: data.number }),
  damageMinutes: (data) => ({ number: data.postingNumber, ...(data.kind === 'lost' ? { title: 'Biên bản bưu gửi bị mất', heading: ['BIÊN BẢN', 'VỀ VIỆC BƯU GỬI BỊ MẤT'] } : {}) }),
  complaintAnswer: (data) => ({ number: data.complaintNumber, ...(data.answer === null ? { title: 'Phiếu tiếp nhận khiếu nại', heading: ['PHIẾU TIẾP NHẬN KHIẾU NẠI', 'VỀ DỊCH VỤ BƯU CHÍNH CÔNG ÍCH'] } : {}) }),
  feeReceipt: (data) => ({ number: `${data.symbol}-${data.number}`, source: receiptSource(dayOf(data.receivedAt)) }),
  paymentNotice: (data) => ({ ...NOTICE_TITLES[data.purse], ...(data.vietQr === null ? {} : { codes: { vietQr: { kind: 'qr', text: data.vietQr } as const } }) }),
  refund: (data) => REFUND_TITLES[data.purse],
  cashSheet: (data) => ({ number: data.sessionNumber }),
};

const NOTICE_TITLES = {
  fee: {},
  postage: { title: 'Giấy báo nộp cước bưu chính', heading: ['GIẤY BÁO NỘP CƯỚC BƯU CHÍNH'] },
  thirdParty: { title: 'Giấy báo nộp tiền thu hộ', heading: ['GIẤY BÁO NỘP TIỀN THU HỘ'] },
} as const;
const REFUND_TITLES = {
  fee: {},
  postage: { title: 'Phiếu hoàn cước bưu chính', heading: ['PHIẾU HOÀN CƯỚC BƯU CHÍNH'] },
  thirdParty: { title: 'Phiếu hoàn tiền thu hộ', heading: ['PHIẾU HOÀN TIỀN THU HỘ'] },
} as const;

/**
 * `single` papers belong to one dossier and show its codes; the others are lists. A register's pages are all numbered
 * (TT 01/2018 Đ10). `barred` papers show their own number in bars, `tracked` ones the address of the journey.
 */
const LOOKS = {
  receipt: { template: 'receipt', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', heading: ['GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'], single: true },
  supplement: { template: 'supplement', title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', heading: ['PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ'], single: true },
  refusal: { template: 'refusal', title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', heading: ['PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ'], single: true },
  apology: { template: 'apology', title: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', heading: ['PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ'], single: true },
  apologyAndExtension: {
    template: 'apology',
    title: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    heading: ['VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ', 'GIA HẠN THỜI GIAN GIẢI QUYẾT'],
    single: true,
  },
  stopNotice: { template: 'stop-notice', title: 'Thông báo dừng giải quyết hồ sơ', heading: ['THÔNG BÁO', 'DỪNG GIẢI QUYẾT HỒ SƠ'], single: true },
  controlSlip: { template: 'control-slip', title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', heading: ['PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ'], single: true },
  register: { template: 'register', title: 'Sổ theo dõi hồ sơ', heading: ['SỔ THEO DÕI HỒ SƠ'], landscape: true, everyPageNumbered: true },
  dossierHandover: { template: 'dossier-handover', title: 'Biên bản giao nhận hồ sơ', heading: ['BIÊN BẢN GIAO NHẬN HỒ SƠ'], landscape: true, barred: true },
  resultHandover: {
    template: 'result-handover',
    title: 'Phiếu bàn giao kết quả giải quyết thủ tục hành chính',
    heading: ['PHIẾU BÀN GIAO KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
    landscape: true,
  },
  resultReceipt: { template: 'result-receipt', title: 'Giấy biên nhận trả kết quả', heading: ['GIẤY BIÊN NHẬN TRẢ KẾT QUẢ'], single: true },
  progress: { template: 'progress', title: 'Quá trình xử lý hồ sơ', heading: ['QUÁ TRÌNH XỬ LÝ HỒ SƠ'], single: true },
  posting: { template: 'posting', title: 'Phiếu gửi hồ sơ', heading: ['PHIẾU GỬI HỒ SƠ'], barred: true, tracked: true, source: 'Nội dung theo Điều 9 Thông tư 17/2017/TT-BTTTT, bố cục do đơn vị trình bày' },
  postingLabel: { template: 'posting-label', title: 'Nhãn bưu gửi', heading: [], barred: true },
  manifest: { template: 'manifest', title: 'Bảng kê bưu gửi', heading: ['BẢNG KÊ BƯU GỬI'], barred: true },
  damageMinutes: { template: 'damage-minutes', title: 'Biên bản bưu gửi hư hỏng', heading: ['BIÊN BẢN', 'VỀ VIỆC BƯU GỬI HƯ HỎNG'], source: 'Theo Điều 11 Thông tư 17/2017/TT-BTTTT' },
  complaintAnswer: { template: 'complaint-answer', title: 'Trả lời khiếu nại dịch vụ', heading: ['TRẢ LỜI KHIẾU NẠI', 'VỀ DỊCH VỤ BƯU CHÍNH CÔNG ÍCH'], source: 'Theo Điều 8 Thông tư 17/2017/TT-BTTTT' },
  feeReceipt: { template: 'fee-receipt', title: 'Biên lai thu phí, lệ phí', heading: ['BIÊN LAI THU PHÍ, LỆ PHÍ'] },
  paymentNotice: { template: 'payment-notice', title: 'Giấy báo nộp phí, lệ phí', heading: ['GIẤY BÁO NỘP PHÍ, LỆ PHÍ'] },
  refund: { template: 'refund', title: 'Phiếu hoàn phí, lệ phí', heading: ['PHIẾU HOÀN PHÍ, LỆ PHÍ'] },
  cashSheet: { template: 'cash-sheet', title: 'Bảng đối chiếu ca quỹ', heading: ['BẢNG ĐỐI CHIẾU CA QUỸ'] },
  transferList: { template: 'transfer-list', title: 'Bảng kê nộp phí, lệ phí', heading: ['BẢNG KÊ NỘP PHÍ, LỆ PHÍ'] },
} as const satisfies Record<Form, Printed>;
