import type { Messages } from '#kernel/message.ts';

/** What is said while the postage of one journey is taken. */
export const postageText = {
  title: { vi: 'Cước: {way}', en: 'Postage: {way}' },
  toPay: { vi: 'Phải thu bây giờ', en: 'To be paid now' },
  method: { vi: '{way}: thu bằng gì?', en: '{way}: paid how?' },
  cash: { vi: 'Tiền mặt', en: 'Cash' },
  card: { vi: 'Thẻ', en: 'Card' },
  slip: { vi: 'Số biên lai máy thẻ', en: 'Number on the card slip' },
  slipMissing: { vi: 'Nhập số trên biên lai máy thẻ.', en: 'Enter the number on the card slip.' },
  take: { vi: 'Thu {amount}', en: 'Take {amount}' },
  paid: { vi: 'Đã thu {amount}.', en: '{amount} is paid.' },
  atDelivery: { vi: 'Người nhận trả {amount} khi phát.', en: 'The receiver pays {amount} at delivery.' },
  nothing: { vi: 'Không phải thu cước.', en: 'No postage is to be paid.' },
} satisfies Messages;
