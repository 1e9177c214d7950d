import type { Messages } from '#kernel/message.ts';

/** What a shared machine says of itself. */
export const kioskText = {
  title: { vi: 'Nộp hồ sơ tại đây', en: 'File your papers here' },
  how: { vi: 'Màn hình này dùng chung. Khi bạn xong, hoặc rời đi hơn một phút, mọi thứ bạn đã nhập được xóa khỏi máy. Hồ sơ đã lưu vẫn còn trong tài khoản của bạn.', en: 'This screen is shared. When you finish, or leave it for more than a minute, everything you entered is erased from it. What was saved stays in your account.' },
  begin: { vi: 'Bắt đầu', en: 'Begin' },
  erased: { vi: 'Đã xóa mọi thông tin của lần dùng trước.', en: 'Everything of the last use has been erased.' },
  askHelp: { vi: 'Cần người giúp? Gọi nhân viên ở quầy: họ giúp bạn bằng tài khoản của họ, không bao giờ hỏi mật khẩu của bạn.', en: 'Need a hand? Call the staff at the desk: they help with their own account and never ask for your password.' },
  stillThere: { vi: 'Bạn còn ở đây không?', en: 'Are you still there?' },
  willErase: { vi: 'Còn {seconds} giây nữa, máy sẽ đăng xuất và xóa mọi thứ đã nhập trên màn hình này. Câu trả lời đã lưu vẫn còn trong tài khoản của bạn.', en: 'In {seconds} seconds this machine signs you out and erases what was entered on this screen. What was saved stays in your account.' },
  here: { vi: 'Tôi vẫn ở đây', en: 'I am still here' },
  finish: { vi: 'Kết thúc và xóa', en: 'Finish and erase' },
  finishAsk: { vi: 'Kết thúc bây giờ?', en: 'Finish now?' },
  finishHow: { vi: 'Bạn được đăng xuất và máy này không giữ lại gì. Bản nháp đã lưu làm tiếp được trên máy khác.', en: 'You are signed out and nothing stays on this machine. A saved draft can be gone on with elsewhere.' },
  stay: { vi: 'Ở lại', en: 'Stay' },
} satisfies Messages;
