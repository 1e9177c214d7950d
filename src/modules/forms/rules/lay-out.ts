import { dayOf } from '#kernel/day.ts';
import { forbidden, type Problem } from '#kernel/problem.ts';
import { searchKey } from '#kernel/text.ts';
import { contents } from './contents.ts';
import type { FormData, Sheet, Signer } from './paper.ts';
import { carriesPayload, formEntry, printRefused, type Form, type Regulation } from './regulation.ts';
import { longDay, shortInstant } from './wording.ts';

/** A code the paper shows, as `renderPdf` takes it. */
type PaperCode = { readonly kind: 'qr' | 'code128'; readonly text: string };

/** A paper ready to be rendered: its template below src, the data it prints, the codes to draw, its title and file name. */
export type LaidOut = {
  readonly template: string;
  readonly title: string;
  readonly fileName: string;
  readonly data: { readonly page: Page; readonly content: object };
  readonly codes: Readonly<Record<string, PaperCode>>;
};

type Page = {
  readonly title: string;
  readonly heading: readonly string[];
  readonly size: 'a5' | 'a4';
  readonly landscape: boolean;
  readonly everyPageNumbered: boolean;
  readonly demo: boolean;
  readonly superior: string | null;
  readonly unit: string;
  readonly number: string | null;
  readonly placeAndDay: string;
  readonly code: string | null;
  readonly marks: readonly string[];
};

/** Lays a form out: every sentence, day and count is words already, the template only places them. */
export function layOut<F extends Form>(form: F, sheet: Sheet, data: FormData[F]): LaidOut {
  const look: Look = LOOKS[form];
  const title = sheet.dossierCode === null ? look.title : `${look.title} ${sheet.dossierCode}`;
  return {
    template: `modules/forms/templates/${look.template}.typ`,
    title,
    fileName: `${[searchKey(look.title).replaceAll(/[^a-z0-9]+/g, '-'), ...(sheet.dossierCode === null ? [] : [sheet.dossierCode.replaceAll(/[^\w.-]+/g, '-')])].join('-')}.pdf`,
    data: { page: pageOf(form, sheet, look, title), content: contents[form](data) },
    codes: codesOf(form, sheet, look, data),
  };
}

/**
 * Refuses a paper its set does not have, a size it is not printed in, or a postal clerk's name where only the agency may
 * sign: refusal, apology, extension, stop (NĐ 61/2018 Đ17.1b, Đ19.8-9).
 */
export function paperRefused<F extends Form>(form: F, sheet: Sheet, data: FormData[F]): Problem | undefined {
  const signer = AGENCY_SIGNERS[form]?.(data);
  return printRefused(form, sheet.regulation, sheet.paperSize) ?? (signer?.employer === 'post' ? forbidden('forms.agencySigns', { form }) : undefined);
}

/**
 * The facts a paper carries in its own QR code since 25/5/2023, in a fixed order between bars: dossier code, procedure
 * code, identifier of the person or organisation, name of the paper, issuing system, time of issue, and on a receipt the
 * appointment (TT 01/2023/TT-VPCP; the circular fixes what stands in it, not how it is written).
 */
export function payloadText(title: string, sheet: Sheet, appointedAt: Date | null): string {
  const facts = [
    sheet.dossierCode ?? '',
    sheet.payload?.procedureCode ?? '',
    sheet.payload?.holderId ?? '',
    title,
    sheet.payload?.system ?? '',
    shortInstant(sheet.issuedAt),
    ...(appointedAt === null ? [] : [shortInstant(appointedAt)]),
  ];
  return facts.map((fact) => fact.replaceAll('|', '/')).join('|');
}

const AGENCY_SIGNERS: { readonly [F in Form]?: (data: FormData[F]) => Signer } = {
  refusal: (data) => data.refuser,
  apology: (data) => data.signer,
  apologyAndExtension: (data) => data.signer,
  stopNotice: (data) => data.signer,
};

type Look = { readonly template: string; readonly title: string; readonly heading: readonly string[]; readonly landscape?: true; readonly single?: true; readonly everyPageNumbered?: true };

/** `single` papers belong to one dossier and show its codes; the others are lists. A register's pages are all numbered (TT 01/2018 Đ10). */
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
  dossierHandover: { template: 'dossier-handover', title: 'Biên bản giao nhận hồ sơ', heading: ['BIÊN BẢN GIAO NHẬN HỒ SƠ'], landscape: true },
  resultHandover: {
    template: 'result-handover',
    title: 'Phiếu bàn giao kết quả giải quyết thủ tục hành chính',
    heading: ['PHIẾU BÀN GIAO KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
    landscape: true,
  },
  resultReceipt: { template: 'result-receipt', title: 'Giấy biên nhận trả kết quả', heading: ['GIẤY BIÊN NHẬN TRẢ KẾT QUẢ'], single: true },
  progress: { template: 'progress', title: 'Quá trình xử lý hồ sơ', heading: ['QUÁ TRÌNH XỬ LÝ HỒ SƠ'], single: true },
} as const satisfies Record<Form, Look>;

function pageOf(form: Form, sheet: Sheet, look: Look, title: string): Page {
  return {
    title,
    heading: look.heading,
    size: sheet.paperSize === 'A5' ? 'a5' : 'a4',
    landscape: look.landscape ?? false,
    everyPageNumbered: look.everyPageNumbered ?? false,
    demo: sheet.demo,
    superior: sheet.issuer.superior?.toLocaleUpperCase('vi') ?? null,
    unit: sheet.issuer.unit.toLocaleUpperCase('vi'),
    number: sheet.number,
    placeAndDay: `${sheet.place}, ${longDay(dayOf(sheet.issuedAt))}`,
    code: look.single ? sheet.dossierCode : null,
    marks: marksOf(form, sheet),
  };
}

/** The layout of the second set was not to be had, so its number is not claimed for our layout. */
const SET_MARKS: Record<Regulation, (annexNumber: string) => string> = {
  'tt01-2018': (annexNumber) => `Mẫu số ${annexNumber}, Thông tư 01/2018/TT-VPCP`,
  'tt03-2025': () => 'Tên giấy theo TT 03/2025/TT-VPCP, bố cục mẫu chưa được xác nhận',
};

/** What the foot of every page says about the print itself. */
function marksOf(form: Form, sheet: Sheet): string[] {
  const annexNumber = formEntry(form, sheet.regulation)?.annexNumber ?? null;
  const marks: string[] = [];
  if (!sheet.signed) marks.push('Bản in chưa ký số');
  if (sheet.copyNo > 1) marks.push(`Bản in lại lần ${sheet.copyNo - 1}`);
  if (annexNumber !== null) marks.push(SET_MARKS[sheet.regulation](annexNumber));
  return marks;
}

function codesOf(form: Form, sheet: Sheet, look: Look, data: object): Record<string, PaperCode> {
  const codes: Record<string, PaperCode> = {};
  if (!look.single) return codes;
  if (sheet.trackingAddress !== null) {
    codes['tracking'] = { kind: 'qr', text: sheet.trackingAddress };
    codes['trackingKept'] = { kind: 'qr', text: sheet.trackingAddress.split('#')[0] ?? '' };
  }
  if (sheet.dossierCode === null) return codes;
  if (isPlain(sheet.dossierCode)) codes['dossier'] = { kind: 'code128', text: sheet.dossierCode };
  if (sheet.payload !== null && carriesPayload(sheet.issuedAt)) codes['payload'] = { kind: 'qr', text: payloadText(look.title, sheet, form === 'receipt' ? appointedAt(data) : null) };
  return codes;
}

/** Code 128 carries printable ASCII only; dossier codes of every grammar are. */
function isPlain(code: string): boolean {
  return /^[\u0020-\u007e]{1,64}$/.test(code);
}

function appointedAt(data: object): Date | null {
  if (!('appointment' in data) || typeof data.appointment !== 'object' || data.appointment === null) return null;
  return 'at' in data.appointment && data.appointment.at instanceof Date ? data.appointment.at : null;
}
