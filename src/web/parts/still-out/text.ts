import type { Messages } from '#kernel/message.ts';

/** What is said of parcels and bags that are out at the end of the day. */
export const stillOutText = {
  title: { vi: 'Chưa quét vào trước khi đóng ca', en: 'Not in yet, before you close' },
  how: { vi: 'Ca quỹ chỉ đóng được khi mọi thứ đã quét ra đều đã quét vào, hoặc đã nói rõ và người khác đồng ý.', en: 'Your till closes only when all that is scanned out is scanned in, or said of it and agreed to by another.' },
  since: { vi: 'từ {when}', en: 'since {when}' },
  say: { vi: 'Báo còn ngoài', en: 'Say why it is out' },
  sayOf: { vi: 'Báo còn ngoài: {label}', en: 'Say why it is out: {label}' },
  sayHow: { vi: 'Lời báo trở thành sự cố. Người phụ trách xem, đồng ý thì hôm nay mới đóng được ca; mai vẫn phải quét vào.', en: 'What you say becomes an incident. The one in charge looks and agrees; then today closes. Tomorrow it is still to be scanned in.' },
  reason: { vi: 'Đang ở đâu, khi nào quét vào', en: 'Where it is, and when it comes in' },
  reasonMissing: { vi: 'Ghi rõ đang ở đâu và khi nào quét vào.', en: 'State where it is and when it comes in.' },
  said: { vi: 'Đã báo còn ngoài; chờ người phụ trách đồng ý.', en: 'Said; the one in charge is to agree.' },
  more: { vi: 'và {count} mục nữa', en: 'and {count} more' },
} satisfies Messages;
