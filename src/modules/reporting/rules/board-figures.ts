import type { Message } from '#kernel/message.ts';
import type { FigureDefinition } from './figure-shape.ts';
import type { Measure, Slice } from './measures.ts';
import type { Openable } from './opening.ts';

/** How a figure of a board is made: the steps summed (some taken away), of one period or of everything up to a day, and the list it opens to. */
export type BoardFigure = FigureDefinition & {
  readonly plus: readonly Measure[];
  readonly minus: readonly Measure[];
  /** Only of these slices; all where absent. */
  readonly slices?: readonly Slice[];
  readonly stock: boolean;
  /** The figure of `listReportRows` behind it. */
  readonly opens: Openable;
};

const DESIGN = 'Thiết kế của hệ thống';
const II06A = 'TT 01/2020/TT-VPCP, biểu II.06a';
const DAY: Message = { vi: 'Ngày việc xảy ra nằm trong kỳ.', en: 'The day it happened lies in the period.' };
const UP_TO: Message = { vi: 'Tính đến hết ngày số liệu, từ hồ sơ đầu tiên.', en: 'Up to the end of the day of the figures, from the first dossier on.' };
const DOSSIERS: Message = { vi: 'Nhật ký của hồ sơ', en: 'The journal of dossiers' };
const COUNTER: Message = { vi: 'Nhật ký lượt phục vụ tại quầy', en: 'The journal of turns at the counter' };
const HELP: Message = { vi: 'Nhật ký phiên hỗ trợ trực tuyến', en: 'The journal of sessions of help online' };
const POST: Message = { vi: 'Nhật ký bưu gửi', en: 'The journal of shipments' };
const ENDED: readonly Measure[] = ['early', 'onTime', 'late', 'withdrawn', 'stopped'];
const BY_POST: readonly Slice[] = ['post', 'both'];

/** The figures of the boards; the same steps as every report, so that a board never tells another number. */
export const BOARD_FIGURES = {
  accepted: flow(['accepted'], 'accepted', { vi: 'Hồ sơ được tiếp nhận', en: 'Dossiers accepted' }, { vi: 'Số hồ sơ có lần đầu được tiếp nhận (trạng thái 2) trong kỳ.', en: 'Dossiers first accepted (status 2) in the period.' }, DOSSIERS, II06A, 'S'),
  solved: flow(['early', 'onTime', 'late'], 'solved', { vi: 'Hồ sơ đã giải quyết', en: 'Dossiers solved' }, { vi: 'Số hồ sơ kết thúc lần đầu trong kỳ: trước hạn, đúng hạn và quá hạn. Rút và dừng đứng riêng.', en: 'Dossiers first ended in the period: early, on time and late. Withdrawn and stopped stand apart.' }, DOSSIERS, II06A, 'S'),
  late: flow(['late'], 'late', { vi: 'Giải quyết quá hạn', en: 'Solved late' }, { vi: 'Số hồ sơ kết thúc trong kỳ sau ngày hẹn trả.', en: 'Dossiers ended in the period after the promised day.' }, DOSSIERS, II06A, 'S'),
  waiting: stock(['waiting'], [], 'waiting', { vi: 'Chờ tiếp nhận', en: 'Waiting to be accepted' }, { vi: 'Số hồ sơ đã đến (trực tuyến, bưu chính hoặc chờ đồng ký) mà chưa tiếp nhận, chưa từ chối.', en: 'Dossiers that have arrived (online, by post or waiting for the co-signature) and are neither accepted nor refused.' }, '07a/BTP'),
  open: stock(['accepted'], ENDED, 'open', { vi: 'Đang giải quyết', en: 'Being solved' }, { vi: 'Số hồ sơ đã tiếp nhận mà chưa giải quyết xong, chưa rút, chưa dừng.', en: 'Dossiers accepted and not yet solved, withdrawn or stopped.' }, II06A),
  overdue: stock(['overdue'], [], 'openOverdue', { vi: 'Đang giải quyết, đã quá hạn', en: 'Being solved, overdue' }, { vi: 'Số hồ sơ đang giải quyết mà ngày hẹn trả đã qua.', en: 'Dossiers being solved whose promised day has passed.' }, II06A),
  overdueNoApology: stock(['overdue'], ['overdueApology'], 'overdueNoApology', { vi: 'Quá hạn, chưa có thư xin lỗi', en: 'Overdue without an apology' }, { vi: 'Số hồ sơ đang quá hạn mà trước ngày hẹn trả không có phiếu xin lỗi và hẹn lại (Mẫu 04).', en: 'Overdue dossiers without a letter of apology and a new promise (form 04) before the promised day.' }, 'NĐ 61/2018/NĐ-CP Đ19; 07a/BTP'),
  guided: flow(['GUIDE'], 'GUIDE', { vi: 'Lượt hướng dẫn', en: 'Guidance' }, { vi: 'Số lượt hướng dẫn tại quầy; mỗi người hoặc hồ sơ tính một lần mỗi ngày.', en: 'Turns of guidance at the counter; once a day for each visit or dossier.' }, COUNTER, DESIGN, 'D'),
  returned: flow(['RETURN'], 'RETURN', { vi: 'Trả kết quả tại quầy', en: 'Results returned at the counter' }, { vi: 'Số hồ sơ có lượt trả kết quả tại quầy của đơn vị.', en: 'Dossiers whose result was returned at the counter of the unit.' }, COUNTER, DESIGN, 'D'),
  helped: flow(['ONLINE'], 'ONLINE', { vi: 'Hỗ trợ trực tuyến', en: 'Help online' }, { vi: 'Số hồ sơ hoặc phiên được nhân viên trợ giúp dịch vụ công trực tuyến, mỗi hồ sơ một lần.', en: 'Dossiers or sessions helped with online services by staff, each once.' }, HELP, DESIGN, 'D'),
  postTurns: { ...flow(['GUIDE', 'RECEIVE', 'RETURN'], 'AP', { vi: 'Lượt tại quầy do bưu điện làm', en: 'Counter turns by the post' }, { vi: 'Số lượt hướng dẫn, tiếp nhận, trả kết quả tại quầy có nhân viên bưu điện thực hiện.', en: 'Turns of guidance, reception and return at the counter in which postal staff acted.' }, COUNTER, DESIGN, 'D'), slices: BY_POST },
  postHelped: { ...flow(['ONLINE'], 'postHelped', { vi: 'Hỗ trợ trực tuyến do bưu điện làm', en: 'Help online by the post' }, { vi: 'Số hồ sơ hoặc phiên được nhân viên bưu điện trợ giúp dịch vụ công trực tuyến.', en: 'Dossiers or sessions helped with online services by postal staff.' }, HELP, DESIGN, 'D'), slices: BY_POST },
  sentIn: flow(['in'], 'in', { vi: 'Nhận gửi hồ sơ', en: 'Dossiers taken for the post' }, { vi: 'Số hồ sơ được bưu điện chấp nhận gửi đến cơ quan.', en: 'Dossiers accepted by the post on their way to the agency.' }, POST, 'QĐ 45/2016/QĐ-TTg', 'S'),
  sentOut: flow(['out'], 'out', { vi: 'Nhận chuyển trả kết quả', en: 'Results taken by the post' }, { vi: 'Số kết quả được bưu điện nhận để chuyển trả.', en: 'Results the post has taken to deliver.' }, POST, 'QĐ 45/2016/QĐ-TTg', 'S'),
  delivered: flow(['delivered'], 'delivered', { vi: 'Kết quả đã phát', en: 'Results delivered' }, { vi: 'Số kết quả bưu điện đã phát đến người nhận.', en: 'Results the post has delivered to their receivers.' }, POST, 'QĐ 45/2016/QĐ-TTg', 'S'),
} as const satisfies Record<string, BoardFigure>;

export type BoardFigureId = keyof typeof BOARD_FIGURES;

/** A share told only where it is of enough: a unit may be one person. */
export const ON_TIME_SHARE: FigureDefinition = {
  name: { vi: 'Tỷ lệ trước và đúng hạn', en: 'Share early and on time' },
  counts: { vi: 'Hồ sơ giải quyết trước hạn và đúng hạn trên tổng số đã giải quyết trong kỳ của biểu đồ. Chỉ nêu khi có từ 30 hồ sơ trở lên, vì một đơn vị có thể chỉ là một người.', en: 'Dossiers solved early and on time of all solved in the period of the chart. Told only of 30 dossiers or more, since a unit may be one person.' },
  numerator: { vi: 'Giải quyết trước hạn và đúng hạn', en: 'Solved early and on time' },
  denominator: { vi: 'Đã giải quyết', en: 'Solved' },
  period: { vi: 'Ngày kết thúc lần đầu nằm trong kỳ.', en: 'The day of the first end lies in the period.' },
  source: DOSSIERS,
  basis: 'TT 01/2020/TT-VPCP, biểu II.06a (theo lịch của giấy hẹn)',
  confidence: 'S',
};

/** What will be late: counted now, from the dossiers as they stand. */
export const DUE_DOSSIERS: FigureDefinition = {
  name: { vi: 'Sắp đến hạn', en: 'Due soon' },
  counts: { vi: 'Hồ sơ chưa giải quyết xong theo ngày hẹn trả hiện nay. Hồ sơ đang chờ người dân (bổ sung giấy tờ, nghĩa vụ tài chính, đề nghị rút) đứng riêng vì cơ quan không giữ.', en: 'Dossiers not yet solved, by the day promised now. Those that wait for the citizen (papers, a payment, a wish to withdraw) stand apart: the agency does not hold them.' },
  numerator: { vi: 'Hồ sơ chưa giải quyết xong, theo ngày hẹn', en: 'Dossiers not yet solved, by promised day' },
  denominator: null,
  period: { vi: 'Lúc này; không có ngày số liệu khác.', en: 'At this moment; there is no other day of the figures.' },
  source: { vi: 'Hồ sơ đang mở', en: 'Open dossiers' },
  basis: DESIGN,
  confidence: 'D',
};

export const DUE_SHIPMENTS: FigureDefinition = {
  name: { vi: 'Bưu gửi sắp đến hạn phát', en: 'Shipments due soon' },
  counts: { vi: 'Bưu gửi chưa đến nơi, theo ngày bưu điện đã hẹn (J + số ngày toàn trình, TT 17/2017/TT-BTTTT Đ7).', en: 'Shipments that have not arrived, by the day the post promised (J + days, TT 17/2017/TT-BTTTT art. 7).' },
  numerator: { vi: 'Bưu gửi chưa đến nơi, theo ngày hẹn', en: 'Shipments not arrived, by promised day' },
  denominator: null,
  period: { vi: 'Lúc này; không có ngày số liệu khác.', en: 'At this moment; there is no other day of the figures.' },
  source: POST,
  basis: 'TT 17/2017/TT-BTTTT Đ7',
  confidence: 'S',
};

function flow(plus: readonly Measure[], opens: Openable, name: Message, counts: Message, source: Message, basis: string, confidence: 'S' | 'D'): BoardFigure {
  return { name, counts, numerator: name, denominator: null, period: DAY, source, basis, confidence, plus, minus: [], stock: false, opens };
}

function stock(plus: readonly Measure[], minus: readonly Measure[], opens: Openable, name: Message, counts: Message, basis: string): BoardFigure {
  return { name, counts, numerator: name, denominator: null, period: UP_TO, source: DOSSIERS, basis, confidence: 'S', plus, minus, stock: true, opens };
}
