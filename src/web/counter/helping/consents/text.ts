import type { Messages } from '#kernel/message.ts';

/** What the card of consents says. */
export const consentText = {
  title: { vi: 'Đồng ý dùng thêm dữ liệu', en: 'Consents to extra uses of data' },
  how: { vi: 'Từng việc hỏi riêng. Không hỏi thì là không đồng ý; không đồng ý không ảnh hưởng đến hồ sơ.', en: 'Each use is asked by itself. Not asked is no; a no touches no dossier.' },
  find: { vi: 'Căn cước hoặc CMND của người dân', en: 'Her identity number' },
  findHow: { vi: 'Nhập đủ số để xem người đó đã nói gì.', en: 'Enter it in full to see what she said.' },
  yes: { vi: 'Đã đồng ý', en: 'Agreed' },
  no: { vi: 'Không đồng ý', en: 'No' },
  said: { vi: '{time}, {how}', en: '{time}, {how}' },
  neverAsked: { vi: 'chưa hỏi', en: 'not asked' },
  give: { vi: 'Ghi đồng ý', en: 'Enter a yes' },
  withdraw: { vi: 'Rút lại', en: 'Take back' },
  readIt: { vi: 'Mời người dân đọc kỹ trước khi ký', en: 'Let her read it before she signs' },
  way: { vi: 'Cách ký', en: 'How she signs' },
  signHere: { vi: 'Người dân ký vào khung này', en: 'The citizen signs in this frame' },
  documentNo: { vi: 'Số của giấy đã ký, lưu tại cơ quan', en: 'Number of the signed paper kept here' },
  withdrawHow: { vi: 'Người dân nói rút lại là đủ, không cần ký.', en: 'Her word is enough; no signature is needed.' },
  given: { vi: 'Đã ghi đồng ý.', en: 'The yes is entered.' },
  withdrawn: { vi: 'Đã ghi rút lại.', en: 'It is taken back.' },
} satisfies Messages;
