import type { Message } from '#kernel/message.ts';
import { GROUPS, LEFT_COLUMNS, SOLVED_COLUMNS } from './form-ii06a.ts';
import { AT_END, carriedIn, COUNTER_WAYS, dossierCount, IN_PERIOD, POST_WAYS, received, sumAt, takenIn, type Cells, type OfficialColumn } from './official-column.ts';
import type { LeftCounts } from './official-forms.ts';

const BASIS = 'Cột của biểu 07a/BTP (2026) như thấy ở hệ thống đang chạy; cách đếm là thiết kế của hệ thống';
const define = (name: Message, counts: Message, period: Message) => dossierCount({ name, counts, period, basis: BASIS, confidence: 'm' });

/** How completely a procedure may be done online: the words since NĐ 42/2022, and the scale of levels before, never made equal to each other. */
export const ONLINE_KINDS = ['full', 'partial', 'other'] as const;
export type OnlineKind = (typeof ONLINE_KINDS)[number];

/** The kind of an online level of the catalogue. */
export function onlineKindOf(level: string | null): OnlineKind {
  if (level === 'TOAN_TRINH') return 'full';
  return level === 'MOT_PHAN' ? 'partial' : 'other';
}

/** Under which name the online dossiers of a kind of procedure stand among a row's cells. */
export function onlineCell(kind: OnlineKind): string {
  return `flow:online:${kind}`;
}

/** Under which name dossiers whose fee was paid stand, by how. */
export const PAID_CELLS = { online: 'flow:paid:online', direct: 'flow:paid:direct' } as const;

const WAITING: Message = { vi: 'Chờ tiếp nhận', en: 'Waiting to be accepted' };
const APOLOGY: Message = { vi: 'Quá hạn đang giải quyết', en: 'Overdue, being solved' };
const PAID: Message = { vi: 'Thanh toán phí, lệ phí', en: 'Fees paid' };

const NO_LIMIT: Message = {
  vi: 'Không ghi nhận: thời hạn trả lời hồ sơ chờ tiếp nhận (nhớ là 08 giờ làm việc với hồ sơ trực tuyến) chưa được xác nhận, nên không chia đúng hạn, quá hạn',
  en: 'Not recorded: the time limit to answer a dossier that waits (remembered as eight working hours online) is not confirmed, so in time and overdue are not told apart',
};
const NO_OTHER_WAY: Message = { vi: 'Không ghi nhận: hệ thống chỉ ghi ba cách nộp (tại quầy, trực tuyến, bưu chính công ích)', en: 'Not recorded: only three ways of filing are entered (counter, online, public post)' };

function columnOf(id: string, group: Message, name: Message, counts: Message, period: Message, open: string | null, value: OfficialColumn['value'], missing?: Message): OfficialColumn {
  return { id, no: null, group, definition: define(name, counts, period), open: () => open, value, ...(missing === undefined ? {} : { missing }) };
}

const RECEIVED_07A: readonly OfficialColumn[] = [
  columnOf('received', GROUPS.received, { vi: 'Tổng số', en: 'In all' }, { vi: 'Hồ sơ phải giải quyết trong kỳ: từ kỳ trước chuyển sang và được tiếp nhận trong kỳ', en: 'Dossiers to be solved in the period: carried in, and accepted in it' }, IN_PERIOD, null, received),
  columnOf('onlineFull', GROUPS.received, { vi: 'Trực tuyến toàn trình', en: 'Online, whole way' }, { vi: 'Nộp trực tuyến với thủ tục mà danh mục ghi toàn trình, được tiếp nhận trong kỳ', en: 'Filed online for a procedure the catalogue calls wholly online, accepted in the period' }, IN_PERIOD, null, (cells) => online(cells, 'full')),
  columnOf('onlinePartial', GROUPS.received, { vi: 'Trực tuyến một phần', en: 'Online, in part' }, { vi: 'Nộp trực tuyến với thủ tục mà danh mục ghi một phần, được tiếp nhận trong kỳ', en: 'Filed online for a procedure the catalogue calls partly online, accepted in the period' }, IN_PERIOD, null, (cells) => online(cells, 'partial')),
  columnOf('onlineOther', GROUPS.received, { vi: 'Trực tuyến, mức khác', en: 'Online, other level' }, { vi: 'Nộp trực tuyến với thủ tục ghi theo mức độ 1-4 (trước 01/8/2022), hoặc danh mục không ghi mức; không quy đổi sang toàn trình, một phần', en: 'Filed online for a procedure on the scale of levels 1-4 (before August 2022) or without a level; never converted' }, IN_PERIOD, null, (cells) => online(cells, 'other')),
  columnOf('counter', GROUPS.received, { vi: 'Trực tiếp', en: 'Counter' }, { vi: 'Nộp tại quầy, được tiếp nhận trong kỳ', en: 'Handed in at the counter, accepted in the period' }, IN_PERIOD, 'acceptedAtCounter', (cells) => takenIn(cells, AS_ACCEPTED, COUNTER_WAYS)),
  columnOf('post', GROUPS.received, { vi: 'Bưu chính công ích', en: 'Public post' }, { vi: 'Gửi qua bưu chính công ích, được tiếp nhận trong kỳ', en: 'Sent by public post, accepted in the period' }, IN_PERIOD, 'acceptedByPost', (cells) => takenIn(cells, AS_ACCEPTED, POST_WAYS)),
  columnOf('otherWay', GROUPS.received, { vi: 'Cách khác', en: 'Other ways' }, { vi: 'Nộp bằng cách khác', en: 'Filed another way' }, IN_PERIOD, null, () => null, NO_OTHER_WAY),
  {
    ...columnOf('carriedIn', GROUPS.received, { vi: 'Từ kỳ trước', en: 'Carried in' }, { vi: 'Hồ sơ đã tiếp nhận trước kỳ và chưa kết thúc khi kỳ bắt đầu', en: 'Accepted before the period and not ended when it began' }, IN_PERIOD, null, carriedIn),
    open: (counts) => (counts === 'solved' ? 'carriedIn' : 'carriedInKept'),
  },
  columnOf('takenOut', GROUPS.received, { vi: 'Trừ: rút, dừng của hồ sơ nhận trong kỳ', en: 'Less: withdrawn or stopped of those accepted' }, { vi: 'Hồ sơ tiếp nhận trong kỳ rồi rút hoặc dừng ngay trong kỳ, khi biểu để hồ sơ rút, dừng ở cột riêng', en: 'Accepted and withdrawn or stopped within the period, where these stand apart' }, IN_PERIOD, null, takenOut),
  columnOf('nonTerritorial', GROUPS.received, { vi: 'Trong đó phi địa giới', en: 'Of which regardless of place' }, { vi: 'Tiếp nhận trong kỳ cho cơ quan nơi khác', en: 'Accepted in the period for an agency of another place' }, IN_PERIOD, 'nonTerritorial', (cells) => sumAt(cells, 'flow', ['nonTerritorial'])),
];

const WAITING_07A: readonly OfficialColumn[] = [
  columnOf('waiting', WAITING, { vi: 'Tổng số', en: 'In all' }, { vi: 'Đã đến mà chưa được tiếp nhận hoặc từ chối', en: 'Arrived, neither accepted nor refused' }, AT_END, 'waiting', (cells) => sumAt(cells, 'end', ['waiting'])),
  columnOf('waitingInTime', WAITING, { vi: 'Trong hạn', en: 'In time' }, { vi: 'Chưa quá thời hạn trả lời', en: 'Within the time to answer' }, AT_END, null, () => null, NO_LIMIT),
  columnOf('waitingOverdue', WAITING, { vi: 'Quá hạn', en: 'Overdue' }, { vi: 'Đã quá thời hạn trả lời', en: 'Past the time to answer' }, AT_END, null, () => null, NO_LIMIT),
  columnOf('refused', { vi: 'Không được tiếp nhận', en: 'Not accepted' }, { vi: 'Từ chối tiếp nhận', en: 'Refused at reception' }, { vi: 'Bị từ chối tiếp nhận trong kỳ; chưa từng được tiếp nhận nên không nằm trong tổng số', en: 'Refused at reception in the period; never accepted, so not among those received' }, IN_PERIOD, 'refused', (cells) => sumAt(cells, 'flow', ['refused'])),
];

const BESIDE_07A: readonly OfficialColumn[] = [
  columnOf('overdueApology', APOLOGY, { vi: 'Có văn bản xin lỗi', en: 'With an apology' }, { vi: 'Đang quá hạn, đã vào sổ phiếu xin lỗi trước đó', en: 'Overdue, an apology was entered before' }, AT_END, 'overdueApology', (cells) => sumAt(cells, 'end', ['overdueApology'])),
  columnOf('overdueNoApology', APOLOGY, { vi: 'Không có văn bản xin lỗi', en: 'Without an apology' }, { vi: 'Đang quá hạn, chưa vào sổ phiếu xin lỗi nào', en: 'Overdue, no apology was entered' }, AT_END, 'overdueNoApology', (cells) => sumAt(cells, 'end', ['overdue']) - sumAt(cells, 'end', ['overdueApology'])),
  columnOf('paid', PAID, { vi: 'Tổng số hồ sơ', en: 'Dossiers in all' }, { vi: 'Hồ sơ có khoản phí, lệ phí được xác nhận thanh toán trong kỳ', en: 'Dossiers with a fee confirmed as paid in the period' }, IN_PERIOD, null, (cells) => paid(cells, 'online') + paid(cells, 'direct')),
  columnOf('paidOnline', PAID, { vi: 'Trực tuyến', en: 'Online' }, { vi: 'Có khoản chuyển khoản được xác nhận', en: 'With a confirmed transfer' }, IN_PERIOD, null, (cells) => paid(cells, 'online')),
  columnOf('paidDirect', PAID, { vi: 'Trực tiếp', en: 'At the counter' }, { vi: 'Chỉ trả bằng tiền mặt hoặc thẻ tại quầy', en: 'Paid in cash or by card only' }, IN_PERIOD, null, (cells) => paid(cells, 'direct')),
];

/** The columns of 07a with the numbers of none: the order is that of the running system, the form itself was not to be had. */
export const FORM_07A_COLUMNS: readonly OfficialColumn[] = [...RECEIVED_07A, ...WAITING_07A, ...SOLVED_COLUMNS.map((column) => ({ ...column, no: null })), ...LEFT_COLUMNS, ...BESIDE_07A];

/** The ways of 07a count what was accepted; what is taken out has a column of its own. */
const AS_ACCEPTED: LeftCounts = 'solved';

function online(cells: Cells, kind: OnlineKind): number {
  return cells[onlineCell(kind)] ?? 0;
}

function takenOut(cells: Cells, counts: LeftCounts): number {
  return counts === 'apart' ? sumAt(cells, 'flow', ['withdrawn', 'stopped']) - sumAt(cells, 'flow', ['leftCarried']) : 0;
}

function paid(cells: Cells, how: keyof typeof PAID_CELLS): number {
  return cells[PAID_CELLS[how]] ?? 0;
}

/** All ways of 07a again: what was received is what came each way and what was carried in, less what was taken out; nobody's open dossiers are lost. */
export function receivedAgain(cells: Cells, counts: LeftCounts): number {
  return ONLINE_KINDS.reduce((total, kind) => total + online(cells, kind), 0) + takenIn(cells, AS_ACCEPTED, [...COUNTER_WAYS, ...POST_WAYS]) + carriedIn(cells, counts) - takenOut(cells, counts);
}
