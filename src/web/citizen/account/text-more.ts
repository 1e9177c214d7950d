import type { Messages } from '#kernel/message.ts';

/** Mandates of hers. */
export const mandateText = {
  title: { vi: 'Giấy ủy quyền của tôi', en: 'My mandates' },
  lead: { vi: 'Ai được làm giúp việc gì trên mạng thay bạn. Bạn hủy lúc nào cũng được; hủy rồi, không ai làm gì thêm theo giấy đó.', en: 'Who may do what online in your name. Revoke it whenever you like; from then on nothing more is done under it.' },
  none: { vi: 'Chưa có giấy ủy quyền nào', en: 'No mandates' },
  noneHow: { vi: 'Khi cán bộ làm giúp thay bạn, bạn ký giấy trước và giấy đó hiện ở đây.', en: 'When the staff act in your name you sign first, and that mandate stands here.' },
  may: { vi: 'Được làm', en: 'May' },
  fill: { vi: 'khai biểu mẫu', en: 'fill in the form' },
  upload: { vi: 'tải giấy tờ lên', en: 'upload papers' },
  submit: { vi: 'nộp hồ sơ', en: 'submit' },
  pay: { vi: 'nộp phí', en: 'pay' },
  for: { vi: 'Cho', en: 'For' },
  visit: { vi: 'mọi thủ tục trong ngày đến quầy', en: 'every procedure on the day of the visit' },
  term: { vi: 'Thời hạn', en: 'Term' },
  fromTo: { vi: '{from} đến {to}', en: '{from} to {to}' },
  granted: { vi: 'Đã ký', en: 'Granted' },
  grantedAt: { vi: '{at} tại {unit}, trước {name}', en: '{at} at {unit}, before {name}' },
  unused: { vi: 'Chưa dùng lần nào.', en: 'Never used.' },
  uses: { vi: 'Đã dùng {count} lần', en: 'Used {count} times' },
  refusedUse: { vi: 'Bị từ chối', en: 'Refused' },
  revoke: { vi: 'Hủy ủy quyền', en: 'Revoke' },
  revokeOf: { vi: 'Hủy ủy quyền cho {name}', en: 'Revoke the mandate of {name}' },
  revokeTitle: { vi: 'Hủy giấy ủy quyền này?', en: 'Revoke this mandate?' },
  revokeHow: { vi: '{name} sẽ không làm thêm được gì thay bạn theo giấy này. Việc đã làm vẫn giữ nguyên.', en: '{name} can do nothing more in your name under it. What was done stays done.' },
  revoked: { vi: 'Đã hủy giấy ủy quyền', en: 'The mandate is revoked' },
} satisfies Messages;

/** Who she is, and the way out. */
export const profileText = {
  title: { vi: 'Tài khoản và liên hệ', en: 'Account and contact' },
  identity: { vi: 'Bạn là', en: 'You are' },
  name: { vi: 'Tên', en: 'Name' },
  kind: { vi: 'Loại', en: 'Kind' },
  number: { vi: 'Số giấy tờ', en: 'Number' },
  noNumber: { vi: 'chưa có', en: 'none' },
  verified: { vi: 'Xác nhận', en: 'Confirmed' },
  notVerified: { vi: 'Chưa ai xác nhận', en: 'By nobody yet' },
  identityHow: { vi: 'Tên hoặc số chưa đúng? Sửa ở nơi cấp giấy tờ hay hệ thống định danh; ở đây không tự sửa được.', en: 'Name or number wrong? Have it mended where the paper or the identity was issued; it cannot be changed here.' },
  accounts: { vi: 'Cách đăng nhập', en: 'Ways to sign in' },
  thisOne: { vi: 'Đang dùng', en: 'In use now' },
  lastSignedIn: { vi: 'Lần cuối {at}', en: 'Last used {at}' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  signOutEverywhere: { vi: 'Đăng xuất mọi nơi', en: 'Sign out everywhere' },
  signOutHow: { vi: 'Đăng xuất mọi nơi khi bạn quên ở máy khác.', en: 'Sign out everywhere if you forgot to on another machine.' },
  signOutAtKiosk: { vi: 'Máy này quên hết khi bạn đăng xuất.', en: 'This machine forgets everything when you sign out.' },
} satisfies Messages;

/** How she is reached and told. */
export const contactText = {
  title: { vi: 'Liên hệ và cách báo tin', en: 'How you are told' },
  phone: { vi: 'Số điện thoại', en: 'Telephone' },
  phoneHint: { vi: 'Cả nhà dùng chung một số cũng được.', en: 'A family may share one.' },
  phoneWrong: { vi: 'Số điện thoại có 10 hoặc 11 chữ số, bắt đầu bằng 0.', en: 'A telephone has 10 or 11 digits and begins with 0.' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  emailWrong: { vi: 'Địa chỉ thư chưa đúng, ví dụ ten@noi.vn.', en: 'That is no address; one looks like name@place.vn.' },
  way: { vi: 'Báo tin qua', en: 'Tell me by' },
  auto: { vi: 'Cách nào đến được: tin nhắn trước, thư điện tử sau', en: 'Whatever arrives: text message first, then e-mail' },
  sms: { vi: 'Tin nhắn', en: 'Text message' },
  wants: { vi: 'Báo những gì', en: 'Tell me' },
  all: { vi: 'Mọi bước của hồ sơ', en: 'Every step' },
  obligatory: { vi: 'Chỉ những gì luật buộc báo hoặc để bảo vệ tôi', en: 'Only what the law or my safety needs' },
  quiet: { vi: 'Không gửi tin từ {from} đến {to}; tin chờ đến sáng.', en: 'Nothing is sent from {from} to {to}; it waits for the morning.' },
  language: { vi: 'Tin báo bằng', en: 'Language of messages' },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
  save: { vi: 'Lưu', en: 'Save' },
  saved: { vi: 'Đã lưu', en: 'Saved' },
} satisfies Messages;

/** Uses of her data beyond her dossiers. */
export const consentText = {
  title: { vi: 'Dùng thêm dữ liệu của tôi', en: 'Extra uses of my data' },
  lead: { vi: 'Giải quyết hồ sơ không cần những đồng ý này. Không trả lời nghĩa là không.', en: 'Your dossiers need none of this. No answer means no.' },
  postageOffer: { vi: 'Bưu điện giới thiệu dịch vụ', en: 'Offers of the post' },
  surveyCall: { vi: 'Gọi điện hỏi hài lòng', en: 'Calls about satisfaction' },
  neverAsked: { vi: 'Không (chưa trả lời)', en: 'No (not answered)' },
  yesSince: { vi: 'Đồng ý từ {day}', en: 'Yes since {day}' },
  noSince: { vi: 'Không, từ {day}', en: 'No since {day}' },
  agree: { vi: 'Tôi đồng ý', en: 'I agree' },
  agreeOf: { vi: 'Tôi đồng ý: {what}', en: 'I agree: {what}' },
  takeBack: { vi: 'Rút lại', en: 'Take it back' },
  takeBackOf: { vi: 'Rút lại: {what}', en: 'Take back: {what}' },
  saidYes: { vi: 'Đã ghi đồng ý', en: 'Your yes is kept' },
  saidNo: { vi: 'Đã ghi rút lại', en: 'It is taken back' },
} satisfies Messages;
