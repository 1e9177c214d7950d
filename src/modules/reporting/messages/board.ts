import type { Messages } from '#kernel/message.ts';

export const messages = {
  'reporting.notYourBoard': { vi: 'Vai trò của bạn không có bảng điều hành này. Hãy mở bảng của đơn vị mình, hoặc nhờ quản trị kiểm tra phân công.', en: 'Your role has no such board. Open the one of your own unit, or have the administrator look at your assignment.' },
  'reporting.unitHasNoBoard': { vi: 'Đơn vị {unit} không có loại bảng này. Hãy chọn đơn vị khác.', en: 'Unit {unit} has no board of this kind. Choose another unit.' },
  'reporting.recordTooLong': { vi: 'Sổ của tôi xem nhiều nhất {days} ngày một lần. Hãy chọn kỳ ngắn hơn.', en: 'My record covers {days} days at a time at most. Choose a shorter period.' },
  'reporting.board.oneStop': { vi: 'Bộ phận Một cửa', en: 'One-stop shop' },
  'reporting.board.post': { vi: 'Bưu điện', en: 'Post' },
  'reporting.board.leader': { vi: 'Lãnh đạo', en: 'Leader' },
  'reporting.board.province': { vi: 'Toàn tỉnh', en: 'Province' },
  'reporting.due.overdue': { vi: 'Đã quá hạn', en: 'Overdue' },
  'reporting.due.today': { vi: 'Đến hạn hôm nay', en: 'Due today' },
  'reporting.due.next': { vi: 'Đến hạn ngày làm việc tiếp theo', en: 'Due the next working day' },
  'reporting.due.week': { vi: 'Đến hạn trong 5 ngày làm việc', en: 'Due within 5 working days' },
  'reporting.due.waiting': { vi: 'Đang chờ người dân', en: 'Waiting for the citizen' },
  'reporting.takenIn.right': { vi: 'Giải quyết xong, không phải bổ sung', en: 'Solved, nothing more was needed' },
  'reporting.takenIn.asked': { vi: 'Giải quyết xong, có lần phải bổ sung', en: 'Solved after more was asked for' },
  'reporting.takenIn.otherwise': { vi: 'Từ chối, rút hoặc dừng', en: 'Refused, withdrawn or stopped' },
  'reporting.takenIn.open': { vi: 'Chưa giải quyết xong', en: 'Not solved yet' },
} satisfies Messages;
