import { daysBetween, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import { badInput, type Problem } from '#kernel/problem.ts';
import type { FigureDefinition } from './figure-shape.ts';

/** The kinds of acts of a record, in the order of a day at the counter and then in the department. */
export const ACT_IDS = [
  'guide', 'receive', 'prepare', 'coSign', 'notice', 'supplement', 'refuse', 'amend', 'return', 'givePapersBack', 'help', 'online', 'scan', 'call', 'handOver', 'takeOver', 'money', 'receipt', 'postIn', 'postOut', 'postFile', 'postDeliver',
  'assign', 'examine', 'askPapers', 'askPayment', 'draft', 'review', 'decide', 'seal', 'apologise', 'stop', 'correct',
] as const;
export type ActId = (typeof ACT_IDS)[number];

/** Which entries of the journal are an act of a record, and what it is called. Looking, printing and signing in are no acts of service and stand in none. */
export const ACTS = {
  guide: { name: { vi: 'Hướng dẫn tại quầy', en: 'Guidance at the counter' }, kinds: ['reception.guided'] },
  receive: { name: { vi: 'Tiếp nhận hồ sơ', en: 'Dossiers received' }, kinds: ['dossier.received'] },
  prepare: { name: { vi: 'Lập hồ sơ, chờ ký xác nhận', en: 'Dossiers prepared for the co-signature' }, kinds: ['dossier.prepared', 'citizen.submissionPrepared'] },
  coSign: { name: { vi: 'Ký xác nhận tiếp nhận hồ sơ người khác lập', en: 'Receptions co-signed that somebody else prepared' }, kinds: [] },
  notice: { name: { vi: 'Báo hồ sơ chưa đủ', en: 'Told what is missing' }, kinds: ['dossier.incompleteNoticed'] },
  supplement: { name: { vi: 'Nhận giấy tờ bổ sung', en: 'Missing papers taken in' }, kinds: ['dossier.supplementReceived'] },
  refuse: { name: { vi: 'Đề xuất hoặc từ chối tiếp nhận', en: 'Reception refused, or its refusal proposed' }, kinds: ['dossier.refusalWasProposed', 'dossier.refused'] },
  amend: { name: { vi: 'Sửa thông tin tiếp nhận', en: 'Reception amended' }, kinds: ['dossier.amended'] },
  return: { name: { vi: 'Trả kết quả', en: 'Results returned' }, kinds: ['reception.resultReturned', 'citizen.resultSent'] },
  givePapersBack: { name: { vi: 'Trả lại giấy tờ', en: 'Papers given back' }, kinds: ['reception.papersGivenBack'] },
  help: {
    name: { vi: 'Việc hỗ trợ trực tuyến', en: 'Acts of help online' },
    kinds: ['assistance.guided', 'assistance.accountHelped', 'assistance.filled', 'assistance.uploaded', 'assistance.submitted', 'assistance.paid', 'assistance.tracked', 'assistance.supplemented', 'assistance.withdrew'],
  },
  online: { name: { vi: 'Tiếp nhận hồ sơ nộp trực tuyến', en: 'Online filings accepted' }, kinds: ['citizen.submissionAccepted'] },
  scan: { name: { vi: 'Gắn tệp, số hóa giấy tờ', en: 'Files attached' }, kinds: ['digitisation.attached'] },
  call: { name: { vi: 'Gọi báo cho người dân', en: 'Calls to citizens' }, kinds: ['notification.called'] },
  handOver: { name: { vi: 'Bàn giao đi', en: 'Handed over' }, kinds: ['custody.offered'] },
  takeOver: { name: { vi: 'Ký nhận bàn giao', en: 'Handovers accepted' }, kinds: ['custody.accepted'] },
  money: { name: { vi: 'Thu tiền', en: 'Money taken' }, kinds: ['payment.paid'] },
  receipt: { name: { vi: 'Lập biên lai', en: 'Receipts made' }, kinds: ['payment.receiptIssued'] },
  postIn: { name: { vi: 'Nhận gửi hồ sơ qua bưu chính', en: 'Dossiers taken for the post' }, kinds: ['postal.inAccepted'] },
  postOut: { name: { vi: 'Nhận chuyển trả kết quả', en: 'Results taken for the post' }, kinds: ['postal.outAccepted'] },
  postFile: { name: { vi: 'Bàn giao hồ sơ bưu chính', en: 'Postal dossiers handed over to the agency' }, kinds: ['postal.inHandedOver'] },
  postDeliver: { name: { vi: 'Phát kết quả', en: 'Results delivered' }, kinds: ['postal.outDelivered'] },
  assign: { name: { vi: 'Phân công xử lý', en: 'Dossiers assigned' }, kinds: ['dossier.assigned'] },
  examine: { name: { vi: 'Lấy và ghi nhận ý kiến phối hợp', en: 'Other bodies asked, and their answers entered' }, kinds: ['dossier.partAdded', 'dossier.partAnswered'] },
  askPapers: { name: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Papers asked for' }, kinds: ['dossier.supplementRequested'] },
  askPayment: { name: { vi: 'Yêu cầu, ghi nhận nghĩa vụ tài chính', en: 'Payments asked for or entered' }, kinds: ['dossier.obligationRequested', 'dossier.obligationFulfilled'] },
  draft: { name: { vi: 'Dự thảo kết quả', en: 'Results drafted' }, kinds: ['dossier.resultDrafted'] },
  review: { name: { vi: 'Thẩm định dự thảo', en: 'Drafts reviewed' }, kinds: ['dossier.draftReviewed'] },
  decide: { name: { vi: 'Ký kết quả hoặc từ chối giải quyết', en: 'Results signed, or refused on the merits' }, kinds: ['dossier.decided', 'dossier.refusedOnMerits'] },
  seal: { name: { vi: 'Vào số, đóng dấu', en: 'Numbered and sealed' }, kinds: ['dossier.sealed'] },
  apologise: { name: { vi: 'Dự thảo, ký, gửi phiếu xin lỗi', en: 'Apologies drafted, signed or sent' }, kinds: ['dossier.apologyDrafted', 'dossier.apologySigned', 'dossier.apologyEntered'] },
  stop: { name: { vi: 'Đề xuất dừng, dừng, giải quyết việc rút hồ sơ', en: 'Stops proposed or decided, withdrawals settled' }, kinds: ['dossier.stopProposed', 'dossier.stopped', 'dossier.withdrawalAccepted', 'dossier.withdrawalDeclined'] },
  correct: { name: { vi: 'Lập, ký sửa sai', en: 'Corrections opened or signed' }, kinds: ['dossier.correctionOpened', 'dossier.correctionSigned'] },
} as const satisfies Record<ActId, { readonly name: Message; readonly kinds: readonly string[] }>;

/** Every entry that is an act, with its act. A reception somebody else prepared is a co-signature. */
export const ACT_OF_KIND: readonly { readonly kind: string; readonly act: ActId }[] = ACT_IDS.flatMap((act) => ACTS[act].kinds.map((kind) => ({ kind, act })));

/** What became of a dossier somebody took in. */
export const TAKEN_IN = ['right', 'asked', 'otherwise', 'open'] as const;
export type TakenIn = (typeof TAKEN_IN)[number];

const LONGEST = 366;

/** A record is asked for a year at most. */
export function recordRefused({ from, to }: { readonly from: Day; readonly to: Day }): Problem | undefined {
  return daysBetween(from, to) >= LONGEST ? badInput('reporting.recordTooLong', 'to', { days: LONGEST }) : undefined;
}

/** Right of all that were solved, in percent with one decimal; her own figure, so it is told of however few. */
export function rightShare({ right, asked }: { readonly right: number; readonly asked: number }): number | null {
  return right + asked === 0 ? null : Math.round((1000 * right) / (right + asked)) / 10;
}

const DESIGN = 'Thiết kế của hệ thống';

export const MY_ACTS: FigureDefinition = {
  name: { vi: 'Việc tôi đã làm', en: 'What I did' },
  counts: {
    vi: 'Số lần tôi làm từng loại việc, theo ngày việc xảy ra. Việc đã hủy đứng riêng. Đăng nhập, xem và in không tính. Đây là số lần làm việc, không phải số hồ sơ khác nhau, và không cộng với các số liệu của đơn vị.',
    en: 'How often I did each kind of act, by the day it happened. What was voided stands apart. Signing in, looking and printing are not counted. These are acts, not distinct dossiers, and are not added to the figures of the unit.',
  },
  numerator: { vi: 'Số lần làm, không tính việc đã hủy', en: 'Acts done, voided ones left out' },
  denominator: null,
  period: { vi: 'Ngày việc xảy ra nằm trong kỳ.', en: 'The day it happened lies in the period.' },
  source: { vi: 'Nhật ký việc của chính người xem', en: 'The journal of the asker’s own acts' },
  basis: DESIGN,
  confidence: 'D',
};

export const MY_FIRST_TIME_RIGHT: FigureDefinition = {
  name: { vi: 'Hồ sơ tôi nhận không phải bổ sung', en: 'Dossiers I took in that needed nothing more' },
  counts: {
    vi: 'Trong các hồ sơ tôi kiểm tra và nhận (hoặc lập) trong kỳ mà đã giải quyết xong, bao nhiêu hồ sơ không có lần yêu cầu bổ sung nào. Lý do phải bổ sung (người nhận, quy định hay người dân) không được ghi, nên số này không nói lỗi của ai.',
    en: 'Of the dossiers I checked and took in (or prepared) in the period and that are solved, how many had no request for more. Why more was asked for (clerk, law or citizen) is not recorded, so this says nothing of whose fault it was.',
  },
  numerator: { vi: 'Đã giải quyết, không lần nào phải bổ sung', en: 'Solved, never asked for more' },
  denominator: { vi: 'Đã giải quyết', en: 'Solved' },
  period: { vi: 'Ngày tôi nhận hồ sơ nằm trong kỳ; kết thúc tính đến ngày số liệu.', en: 'The day I took it in lies in the period; its end counts up to the day of the figures.' },
  source: { vi: 'Nhật ký của hồ sơ', en: 'The journal of dossiers' },
  basis: DESIGN,
  confidence: 'D',
};
