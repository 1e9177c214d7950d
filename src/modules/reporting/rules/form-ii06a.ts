import type { Message } from '#kernel/message.ts';
import type { Confidence } from './figure-shape.ts';
import { AT_END, AT_START, carriedIn, COUNTER_WAYS, dossierCount, IN_PERIOD, LEFT, ONLINE_WAYS, openAt, POST_WAYS, received, solved, solvedWay, sumAt, takenIn, type OfficialColumn } from './official-column.ts';

const BASIS = 'Biểu II.06a/VPCP/KSTT, TT 01/2020/TT-VPCP; cách đếm từng cột theo thực tế các hệ thống đang chạy';
/** The columns and their names were seen; what exactly each counts is our reading of practice. */
const READ = 'S';

export const GROUPS = {
  received: { vi: 'Tiếp nhận', en: 'Received' },
  solved: { vi: 'Đã giải quyết', en: 'Solved' },
  open: { vi: 'Đang giải quyết', en: 'Being solved' },
  beside: { vi: 'Ngoài biểu', en: 'Beside the form' },
} as const satisfies Record<string, Message>;

const define = (name: Message, counts: Message, period: Message, basis = BASIS, confidence: Confidence = READ) => dossierCount({ name, counts, period, basis, confidence });

/** Columns 3-6: all there was to solve, by how it came. */
const RECEIVED_COLUMNS: readonly OfficialColumn[] = [
  {
    id: 'received', no: '3', group: GROUPS.received, open: (counts) => (counts === 'solved' ? 'received' : 'receivedKept'), value: received,
    definition: define({ vi: 'Tổng số tiếp nhận', en: 'Received in all' }, { vi: 'Hồ sơ phải giải quyết trong kỳ: từ kỳ trước chuyển sang và được tiếp nhận trong kỳ', en: 'Dossiers to be solved in the period: carried in, and accepted in it' }, IN_PERIOD),
  },
  {
    id: 'online', no: '4', group: GROUPS.received, open: (counts) => (counts === 'solved' ? 'acceptedOnline' : 'acceptedOnlineKept'), value: (cells, counts) => takenIn(cells, counts, ONLINE_WAYS),
    definition: define({ vi: 'Trực tuyến trong kỳ', en: 'Online in the period' }, { vi: 'Hồ sơ nộp trực tuyến, lần đầu được tiếp nhận trong kỳ', en: 'Filed online and first accepted in the period' }, IN_PERIOD),
  },
  {
    id: 'direct', no: '5', group: GROUPS.received, open: (counts) => (counts === 'solved' ? 'acceptedDirect' : 'acceptedDirectKept'), value: (cells, counts) => takenIn(cells, counts, [...COUNTER_WAYS, ...POST_WAYS]),
    definition: define({ vi: 'Trực tiếp, bưu chính', en: 'Counter and post' }, { vi: 'Hồ sơ nộp tại quầy hoặc qua bưu chính công ích, lần đầu được tiếp nhận trong kỳ', en: 'Handed in at the counter or by post and first accepted in the period' }, IN_PERIOD),
  },
  {
    id: 'carriedIn', no: '6', group: GROUPS.received, open: (counts) => (counts === 'solved' ? 'carriedIn' : 'carriedInKept'), value: carriedIn,
    definition: define({ vi: 'Từ kỳ trước', en: 'Carried in' }, { vi: 'Hồ sơ đã tiếp nhận trước kỳ và chưa kết thúc khi kỳ bắt đầu', en: 'Accepted before the period and not ended when it began' }, AT_START),
  },
];

/** Columns 7-13. */
export const SOLVED_COLUMNS: readonly OfficialColumn[] = [
  {
    id: 'solved', no: '7', group: GROUPS.solved, open: (counts) => (counts === 'solved' ? 'solvedAll' : 'solved'), value: solved,
    definition: define({ vi: 'Tổng số đã giải quyết', en: 'Solved in all' }, { vi: 'Hồ sơ kết thúc lần đầu trong kỳ: có kết quả, hoặc bị từ chối giải quyết; sửa sai về sau không đổi lần kết thúc đầu', en: 'Dossiers whose first end lies in the period: a result, or a refusal on the merits; a later correction changes nothing' }, IN_PERIOD),
  },
  {
    id: 'early', no: '8', group: GROUPS.solved, open: (counts) => (counts === 'solved' ? 'earlyAll' : 'early'), value: (cells, counts) => solvedWay(cells, counts, 'early'),
    definition: define({ vi: 'Trước hạn', en: 'Early' }, { vi: 'Kết thúc trước ngày hẹn trả', en: 'Ended before the promised day' }, IN_PERIOD),
  },
  {
    id: 'onTime', no: '9', group: GROUPS.solved, open: (counts) => (counts === 'solved' ? 'onTimeAll' : 'onTime'), value: (cells, counts) => solvedWay(cells, counts, 'onTime'),
    definition: define({ vi: 'Đúng hạn', en: 'On time' }, { vi: 'Kết thúc đúng ngày hẹn trả (theo ngày, không theo giờ), hoặc không có ngày hẹn', en: 'Ended on the promised day (by the day, not the hour), or none was promised' }, IN_PERIOD),
  },
  {
    id: 'late', no: '10', group: GROUPS.solved, open: (counts) => (counts === 'solved' ? 'lateAll' : 'late'), value: (cells, counts) => solvedWay(cells, counts, 'late'),
    definition: define({ vi: 'Quá hạn', en: 'Late' }, { vi: 'Kết thúc sau ngày hẹn trả', en: 'Ended after the promised day' }, IN_PERIOD),
  },
  {
    id: 'open', no: '11', group: GROUPS.open, open: () => 'open', value: (cells) => openAt(cells, 'end'),
    definition: define({ vi: 'Tổng số đang giải quyết', en: 'Being solved in all' }, { vi: 'Hồ sơ đã tiếp nhận và chưa kết thúc', en: 'Accepted and not ended' }, AT_END),
  },
  {
    id: 'openInTime', no: '12', group: GROUPS.open, open: () => 'openInTime', value: (cells) => sumAt(cells, 'end', ['inTime']),
    definition: define({ vi: 'Trong hạn', en: 'In time' }, { vi: 'Chưa qua ngày hẹn trả, chưa hẹn, hoặc đang chờ người dân bổ sung', en: 'The promised day has not passed, none is promised, or the citizen is waited for' }, AT_END),
  },
  {
    id: 'openOverdue', no: '13', group: GROUPS.open, open: () => 'openOverdue', value: (cells) => sumAt(cells, 'end', ['overdue']),
    definition: define({ vi: 'Quá hạn', en: 'Overdue' }, { vi: 'Đã qua ngày hẹn trả mà chưa kết thúc', en: 'The promised day has passed and it has not ended' }, AT_END),
  },
];

const OURS = 'Thiết kế của hệ thống: biểu không có cột này';

/** What the form has no column for, and nobody may lose from sight. */
export const LEFT_COLUMNS: readonly OfficialColumn[] = [
  {
    id: 'withdrawn', no: null, group: GROUPS.beside, open: () => 'withdrawn', value: (cells) => sumAt(cells, 'flow', ['withdrawn']),
    definition: define({ vi: 'Rút hồ sơ', en: 'Withdrawn' }, { vi: 'Người dân rút, cơ quan đồng ý trong kỳ', en: 'Taken back by the citizen with the agency’s consent in the period' }, IN_PERIOD, OURS, 'D'),
  },
  {
    id: 'stopped', no: null, group: GROUPS.beside, open: () => 'stopped', value: (cells) => sumAt(cells, 'flow', ['stopped']),
    definition: define({ vi: 'Dừng giải quyết', en: 'Stopped' }, { vi: 'Dừng sau khi tiếp nhận vì lý do khác từ chối: không bổ sung, chưa thực hiện nghĩa vụ, trùng, chuyển nơi khác', en: 'Stopped after acceptance for another reason than refusal: no supplement, an obligation unmet, a duplicate, transferred' }, IN_PERIOD, OURS, 'D'),
  },
  {
    id: 'corrected', no: null, group: GROUPS.beside, open: () => 'corrected', value: (cells) => sumAt(cells, 'flow', ['corrected']),
    definition: define({ vi: 'Đính chính kết quả', en: 'Corrected' }, { vi: 'Lần ký đính chính kết quả do lỗi của cơ quan (NĐ 61/2018 Đ21)', en: 'Corrections of a result signed for an error of the agency' }, IN_PERIOD, OURS, 'D'),
  },
];

/** Form II.06a/VPCP/KSTT, and beside it what it has no column for. */
export const II06A_COLUMNS: readonly OfficialColumn[] = [...RECEIVED_COLUMNS, ...SOLVED_COLUMNS, ...LEFT_COLUMNS];

/** Every measure the ends of an accepted dossier are made of. */
export const OFFICIAL_ENDS = ['early', 'onTime', 'late', ...LEFT] as const;
