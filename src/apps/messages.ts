import type { Message, Messages } from '#kernel/message.ts';
import { messages as access } from '#modules/access/messages.ts';
import { messages as journal } from '#modules/journal/messages.ts';
import { messages as organisation } from '#modules/organisation/messages.ts';

/** What the door itself says, before any room is asked. */
export const doorMessages = {
  'input.invalid': { vi: 'Dữ liệu gửi lên chưa đúng ở trường {field}: {why}. Hãy sửa rồi gửi lại.', en: 'What was sent is not right in field {field}: {why}. Mend it and send again.' },
  'input.notJson': { vi: 'Nội dung gửi lên không phải JSON hợp lệ. Hãy kiểm tra rồi gửi lại.', en: 'The body is not valid JSON. Check it and send again.' },
  'input.tooLarge': { vi: 'Nội dung gửi lên quá lớn. Hãy chia nhỏ rồi gửi lại.', en: 'The body is too large. Send it in smaller parts.' },
  'input.periodReversed': { vi: 'Ngày bắt đầu ({from}) sau ngày kết thúc ({to}). Hãy đổi lại.', en: 'The first day ({from}) lies after the last ({to}). Swap them.' },
  'input.cursorUnknown': { vi: 'Dấu trang không còn dùng được. Hãy tải lại danh sách từ đầu.', en: 'The page mark is not one of ours. Load the list from its beginning.' },
  'input.keyReused': { vi: 'Khóa chống gửi trùng này đã dùng cho nội dung khác. Hãy tải lại trang rồi làm lại.', en: 'This idempotency key was used with another body. Reload the page and do it again.' },
  'input.keyInvalid': { vi: 'Khóa chống gửi trùng phải dài 8 đến 100 ký tự.', en: 'An idempotency key has 8 to 100 characters.' },
  'input.unknownOperation': { vi: 'Địa chỉ này không có trong hệ thống. Xem /api/openapi.json.', en: 'There is nothing at this address. See /api/openapi.json.' },
  'input.tooManyRequests': { vi: 'Quá nhiều yêu cầu từ máy này. Hãy đợi {seconds} giây.', en: 'Too many requests from this machine. Wait {seconds} seconds.' },
  'house.fault': { vi: 'Hệ thống gặp lỗi và chưa ghi gì. Hãy thử lại; nếu vẫn lỗi, báo mã {reference}.', en: 'The fault is ours and nothing was stored. Try again; if it stays, report {reference}.' },
  'house.busy': { vi: 'Hệ thống đang quá tải. Hãy thử lại sau ít giây; chưa có gì được ghi.', en: 'The house is too busy. Try again in a few seconds; nothing was stored.' },
} satisfies Messages;

/** Every sentence of the house by its code. */
export const allMessages: Messages = { ...doorMessages, ...journal, ...organisation, ...access };

/** The sentence of a code; a code without one is shown as it is. */
export function messageOf(code: string): Message {
  return allMessages[code] ?? { vi: code, en: code };
}
