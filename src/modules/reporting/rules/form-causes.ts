import type { Message } from '#kernel/message.ts';
import type { Place } from './causes.ts';
import { AT_END, dossierCount, IN_PERIOD, sumAt, type Cells, type OfficialColumn } from './official-column.ts';

const BASIS = 'Theo mục đích của biểu II.07a (nguyên nhân quá hạn), TT 01/2020/TT-VPCP; các cột là thiết kế của hệ thống, theo những gì được ghi nhận';

const LATE: Message = { vi: 'Đã giải quyết quá hạn', en: 'Solved late' };
const OVERDUE: Message = { vi: 'Đang giải quyết quá hạn', en: 'Being solved, overdue' };
const LAY: Message = { vi: 'Lúc hết hạn hồ sơ nằm ở', en: 'On its due day it lay with' };
const TOO: Message = { vi: 'Có ghi nhận (một hồ sơ có thể có nhiều)', en: 'Recorded too (one dossier may have several)' };
const WHOSE: Message = { vi: 'Nguyên nhân do', en: 'Whose fault' };

const NOT_RECORDED: Message = { vi: 'Không ghi nhận: không ai ghi nguyên nhân quá hạn là do quy định, do cơ quan hay do người dân', en: 'Not recorded: nobody enters whether the law, the agency or the citizen caused the delay' };

/** More overdue dossiers than this are not read one by one; the columns of causes then say so. */
export const CAUSES_READ = 2_000;
export const TOO_MANY: Message = { vi: `Quá ${CAUSES_READ} hồ sơ quá hạn: hãy chọn kỳ ngắn hơn hoặc một đơn vị để xem nguyên nhân`, en: `More than ${CAUSES_READ} overdue dossiers: choose a shorter period or one unit to see causes` };

/** Under which name a cause stands among a row's cells. */
export function causeCell(cause: Place | 'supplemented' | 'consulted' | 'assignedLate'): string {
  return `cause:${cause}`;
}

/** The cell that says causes were not read, too many being overdue. */
export const UNREAD_CELL = 'cause:unread';

/** What is overdue, with and without apology, and what is recorded of why. */
export const CAUSES_COLUMNS: readonly OfficialColumn[] = [
  counted('late', LATE, { vi: 'Tổng số', en: 'In all' }, { vi: 'Kết thúc trong kỳ sau ngày hẹn trả', en: 'Ended in the period after the promised day' }, IN_PERIOD, 'late', (cells) => sumAt(cells, 'flow', ['late'])),
  counted('lateApology', LATE, { vi: 'Có xin lỗi', en: 'With an apology' }, { vi: 'Kết thúc quá hạn, đã vào sổ phiếu xin lỗi trước đó', en: 'Ended late, an apology was entered before' }, IN_PERIOD, 'lateApology', (cells) => sumAt(cells, 'flow', ['lateApology'])),
  counted('lateNoApology', LATE, { vi: 'Không xin lỗi', en: 'Without' }, { vi: 'Kết thúc quá hạn, không có phiếu xin lỗi nào', en: 'Ended late without an apology' }, IN_PERIOD, 'lateNoApology', (cells) => sumAt(cells, 'flow', ['late']) - sumAt(cells, 'flow', ['lateApology'])),
  counted('openOverdue', OVERDUE, { vi: 'Tổng số', en: 'In all' }, { vi: 'Đã qua ngày hẹn trả mà chưa kết thúc', en: 'The promised day has passed and it has not ended' }, AT_END, 'openOverdue', (cells) => sumAt(cells, 'end', ['overdue'])),
  counted('overdueApology', OVERDUE, { vi: 'Có xin lỗi', en: 'With an apology' }, { vi: 'Đang quá hạn, đã vào sổ phiếu xin lỗi', en: 'Overdue, an apology was entered' }, AT_END, 'overdueApology', (cells) => sumAt(cells, 'end', ['overdueApology'])),
  counted('overdueNoApology', OVERDUE, { vi: 'Không xin lỗi', en: 'Without' }, { vi: 'Đang quá hạn, không có phiếu xin lỗi nào', en: 'Overdue without an apology' }, AT_END, 'overdueNoApology', (cells) => sumAt(cells, 'end', ['overdue']) - sumAt(cells, 'end', ['overdueApology'])),
  ...([
    ['oneStop', { vi: 'Bộ phận Một cửa', en: 'The one-stop' }, { vi: 'Đã tiếp nhận, chưa bàn giao cho cơ quan giải quyết', en: 'Accepted and not handed over' }],
    ['department', { vi: 'Cơ quan giải quyết', en: 'The solving unit' }, { vi: 'Đang được xử lý', en: 'Being examined' }],
    ['citizen', { vi: 'Người dân (bổ sung)', en: 'The citizen (papers)' }, { vi: 'Đang chờ bổ sung giấy tờ', en: 'Waiting for papers' }],
    ['obligation', { vi: 'Nghĩa vụ tài chính', en: 'An obligation' }, { vi: 'Đang chờ thực hiện nghĩa vụ tài chính', en: 'Waiting for an obligation' }],
    ['withdrawal', { vi: 'Chờ trả lời rút', en: 'A withdrawal asked' }, { vi: 'Người dân đã xin rút, chưa được trả lời', en: 'A withdrawal was asked and not answered' }],
    ['unknown', { vi: 'Không rõ', en: 'Unknown' }, { vi: 'Nhật ký không cho biết trạng thái lúc hết hạn', en: 'The journal does not tell its status that day' }],
  ] as const).map(([place, name, counts]) => recorded(place, LAY, name, counts)),
  recorded('supplemented', TOO, { vi: 'Đã yêu cầu bổ sung', en: 'Papers were asked for' }, { vi: 'Có yêu cầu bổ sung trước khi hết hạn', en: 'Papers were asked for before the due day' }),
  recorded('consulted', TOO, { vi: 'Lấy ý kiến cơ quan khác', en: 'Another agency was asked' }, { vi: 'Có lấy ý kiến cơ quan phối hợp trước khi hết hạn', en: 'Another agency was asked before the due day' }),
  recorded('assignedLate', TOO, { vi: 'Chậm phân công', en: 'Assigned late' }, { vi: 'Cơ quan giải quyết đã nhận nhưng trước ngày hết hạn chưa phân công ai', en: 'Handed over, but nobody was named before the due day' }),
  counted('fault', WHOSE, { vi: 'Quy định, cơ quan, người dân', en: 'Law, agency, citizen' }, { vi: 'Nguyên nhân quá hạn theo trách nhiệm', en: 'The cause by who answers for it' }, IN_PERIOD, null, () => null, NOT_RECORDED),
];

function counted(id: string, group: Message, name: Message, counts: Message, period: Message, open: string | null, value: OfficialColumn['value'], missing?: Message): OfficialColumn {
  return { id, no: null, group, definition: dossierCount({ name, counts, period, basis: BASIS, confidence: 'D' }), open: () => open, value, ...(missing === undefined ? {} : { missing }) };
}

/** Of both kinds together: solved late in the period, or overdue at its end. */
function recorded(cause: Place | 'supplemented' | 'consulted' | 'assignedLate', group: Message, name: Message, counts: Message): OfficialColumn {
  return counted(cause, group, name, counts, IN_PERIOD, null, (cells: Cells) => (cells[UNREAD_CELL] === undefined ? (cells[causeCell(cause)] ?? 0) : null));
}
