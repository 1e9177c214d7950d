import { say, type Language, type Message } from '#kernel/message.ts';
import type { Facts } from '#kernel/problem.ts';
import type { Template } from './templates.ts';

/** Stands in kept words where the code of one use will be: it is put in as the message goes out, and never kept. */
export const CODE_PLACE = '••••••';

type Words = { readonly subject: Message; readonly text: Message };

/** Of whom the words are: never a name, never a procedure, never an amount; telephones are shared and read over shoulders. */
const WORDS: Readonly<Record<Template, Words>> = {
  submitted: {
    subject: { vi: 'Đã nhận hồ sơ trực tuyến {code}', en: 'Online dossier {code} has arrived' },
    text: { vi: 'Hồ sơ trực tuyến {code} đã gửi tới {place} ngày {day}. Nơi nhận sẽ trả lời trong 08 giờ làm việc.', en: 'Online dossier {code} reached {place} on {day}. It is answered within 8 working hours.' },
  },
  supplementSent: {
    subject: { vi: 'Đã nhận giấy tờ bổ sung của hồ sơ {code}', en: 'Your papers for dossier {code} have arrived' },
    text: { vi: 'Giấy tờ bổ sung của hồ sơ {code} đã tới {place} ngày {day} và đang được kiểm tra.', en: 'Your papers for dossier {code} reached {place} on {day} and are being checked.' },
  },
  accepted: {
    subject: { vi: 'Đã tiếp nhận hồ sơ {code}', en: 'Dossier {code} is accepted' },
    text: { vi: '{place} đã tiếp nhận hồ sơ {code} ngày {day}. Hẹn trả kết quả ngày {dueDay}.', en: '{place} accepted dossier {code} on {day}. The result is due on {dueDay}.' },
  },
  received: {
    subject: { vi: 'Đã tiếp nhận hồ sơ {code}', en: 'Dossier {code} is received' },
    text: { vi: '{place} đã tiếp nhận hồ sơ {code} ngày {day}. Hẹn trả kết quả ngày {dueDay}.', en: '{place} received dossier {code} on {day}. The result is due on {dueDay}.' },
  },
  incomplete: {
    subject: { vi: 'Cần bổ sung hồ sơ {code}', en: 'Dossier {code} needs more papers' },
    text: { vi: 'Hồ sơ {code} chưa đủ để tiếp nhận, cần bổ sung {count} giấy tờ. Danh sách và cách gửi: xem khi tra cứu hồ sơ hoặc hỏi {place}{phone}.', en: 'Dossier {code} cannot be accepted yet: {count} papers are needed. See which by tracking it, or ask {place}{phone}.' },
  },
  supplementAsked: {
    subject: { vi: 'Cần bổ sung hồ sơ {code}', en: 'Dossier {code} needs more papers' },
    text: { vi: 'Cơ quan giải quyết đề nghị bổ sung {count} giấy tờ cho hồ sơ {code}. Thời hạn giải quyết tính lại từ khi nhận đủ. Danh sách: xem khi tra cứu hồ sơ hoặc hỏi {place}{phone}.', en: '{count} more papers are asked for in dossier {code}. Its time begins anew when they are here. See which by tracking it, or ask {place}{phone}.' },
  },
  supplementReceived: {
    subject: { vi: 'Đã nhận giấy tờ bổ sung của hồ sơ {code}', en: 'More papers received for dossier {code}' },
    text: { vi: '{place} đã nhận giấy tờ bổ sung của hồ sơ {code}. Hẹn trả kết quả ngày {dueDay}.', en: '{place} received the papers for dossier {code}. The result is due on {dueDay}.' },
  },
  apology: {
    subject: { vi: 'Xin lỗi và hẹn lại ngày trả hồ sơ {code}', en: 'Apology and new day for dossier {code}' },
    text: { vi: 'Cơ quan giải quyết xin lỗi vì hồ sơ {code} chưa có kết quả đúng hẹn ngày {before}. Hẹn lại ngày {dueDay} tại {place}.', en: 'We apologise: dossier {code} is not ready by {before}. The new day is {dueDay}, at {place}.' },
  },
  appointmentMoved: {
    subject: { vi: 'Đổi ngày hẹn trả hồ sơ {code}', en: 'New day for dossier {code}' },
    text: { vi: 'Ngày hẹn trả kết quả hồ sơ {code} đổi từ {before} sang {dueDay} theo lịch làm việc. Nơi trả: {place}.', en: 'The day for dossier {code} moves from {before} to {dueDay} with the working calendar. Place: {place}.' },
  },
  obligation: {
    subject: { vi: 'Nghĩa vụ tài chính của hồ sơ {code}', en: 'A payment is due for dossier {code}' },
    text: { vi: 'Hồ sơ {code} có thông báo nghĩa vụ tài chính số {documentNo}. Nhận thông báo và được hướng dẫn nộp tại {place}{phone}.', en: 'There is payment notice {documentNo} for dossier {code}. {place}{phone} hands it out and says how to pay.' },
  },
  ready: {
    subject: { vi: 'Hồ sơ {code} đã có kết quả', en: 'The result of dossier {code} is ready' },
    text: { vi: 'Hồ sơ {code} đã có kết quả ngày {day}. Mời Ông/Bà mang giấy hẹn và giấy tờ tùy thân đến {place} để nhận.', en: 'The result of dossier {code} is ready since {day}. Bring your slip and identity paper to {place}.' },
  },
  readyByPost: {
    subject: { vi: 'Hồ sơ {code} đã có kết quả', en: 'The result of dossier {code} is ready' },
    text: { vi: 'Hồ sơ {code} đã có kết quả ngày {day} và sẽ được gửi qua bưu điện theo lựa chọn của Ông/Bà.', en: 'The result of dossier {code} is ready since {day} and will come by post, as you chose.' },
  },
  readyOnline: {
    subject: { vi: 'Hồ sơ {code} đã có kết quả', en: 'The result of dossier {code} is ready' },
    text: { vi: 'Hồ sơ {code} đã có kết quả ngày {day}. Cách nhận bản điện tử: hỏi {place}{phone} hoặc xem khi tra cứu hồ sơ.', en: 'The result of dossier {code} is ready since {day}. How to get it electronically: ask {place}{phone}, or track it.' },
  },
  resultSent: {
    subject: { vi: 'Kết quả điện tử của hồ sơ {code}', en: 'The electronic result of dossier {code}' },
    text: { vi: 'Kết quả điện tử của hồ sơ {code} đã trả ngày {day}. Mở hoặc tải về tại {url}/cong-dan, mục Hồ sơ của tôi.', en: 'The electronic result of dossier {code} was sent on {day}. Open it at {url}/cong-dan, My dossiers.' },
  },
  refused: {
    subject: { vi: 'Hồ sơ {code} không được tiếp nhận', en: 'Dossier {code} is not accepted' },
    text: { vi: 'Hồ sơ {code} không được tiếp nhận. Lý do ghi trong thông báo tại {place}{phone} và khi tra cứu hồ sơ.', en: 'Dossier {code} is not accepted. The notice with the reason is at {place}{phone}, and with its tracking.' },
  },
  refusedOnMerits: {
    subject: { vi: 'Thông báo về hồ sơ {code}', en: 'Notice about dossier {code}' },
    text: { vi: 'Hồ sơ {code} không đủ điều kiện giải quyết. Mời Ông/Bà nhận văn bản nêu lý do tại {place}{phone}.', en: 'Dossier {code} does not meet the conditions. The written reasons are at {place}{phone}.' },
  },
  withdrawalAccepted: {
    subject: { vi: 'Đã rút hồ sơ {code}', en: 'Dossier {code} is withdrawn' },
    text: { vi: 'Yêu cầu rút hồ sơ {code} đã được đồng ý. Mời Ông/Bà nhận lại giấy tờ tại {place}{phone}.', en: 'Dossier {code} is withdrawn as you asked. Fetch your papers at {place}{phone}.' },
  },
  withdrawalDeclined: {
    subject: { vi: 'Hồ sơ {code} tiếp tục được giải quyết', en: 'Dossier {code} goes on' },
    text: { vi: 'Yêu cầu rút hồ sơ {code} chưa được đồng ý; hồ sơ tiếp tục được giải quyết. Hỏi lý do tại {place}{phone}.', en: 'Dossier {code} could not be withdrawn and goes on. Ask {place}{phone} for the reason.' },
  },
  withdrawalAsked: {
    subject: { vi: 'Đề nghị rút hồ sơ {code}', en: 'A wish to withdraw dossier {code}' },
    text: { vi: 'Đã ghi đề nghị rút hồ sơ {code} ngày {day}; đang chờ trả lời. Nếu Ông/Bà không đề nghị, hãy báo ngay cho {place}{phone}.', en: 'A wish to withdraw dossier {code} was entered on {day} and waits for the answer. If it is not yours tell {place}{phone} at once.' },
  },
  withdrawalCancelled: {
    subject: { vi: 'Thôi rút hồ sơ {code}', en: 'Dossier {code} is not withdrawn' },
    text: { vi: 'Đề nghị rút hồ sơ {code} đã được thôi ngày {day}; hồ sơ tiếp tục được giải quyết. Cần hỏi: {place}{phone}.', en: 'The wish to withdraw dossier {code} was taken back on {day}; it goes on. Questions: {place}{phone}.' },
  },
  stopped: {
    subject: { vi: 'Dừng giải quyết hồ sơ {code}', en: 'Dossier {code} is stopped' },
    text: { vi: 'Hồ sơ {code} đã dừng giải quyết ngày {day}. Mời Ông/Bà nhận thông báo nêu lý do và giấy tờ tại {place}{phone}.', en: 'Dossier {code} was stopped on {day}. The notice with the reason and your papers are at {place}{phone}.' },
  },
  receptionCancelled: {
    subject: { vi: 'Hủy tiếp nhận hồ sơ {code}', en: 'The reception of dossier {code} is cancelled' },
    text: { vi: 'Việc tiếp nhận hồ sơ {code} đã được hủy ngày {day}. Giấy hẹn không còn giá trị; hỏi {place}{phone}.', en: 'The reception of dossier {code} was cancelled on {day}; its slip is void. Ask {place}{phone}.' },
  },
  paid: {
    subject: { vi: 'Đã nhận tiền chuyển khoản của hồ sơ {code}', en: 'Your transfer for dossier {code} has arrived' },
    text: { vi: 'Tiền chuyển khoản của hồ sơ {code} đã được xác nhận ngày {day}. Biên lai: hỏi {place}{phone}.', en: 'Your transfer for dossier {code} was confirmed on {day}. For the receipt ask {place}{phone}.' },
  },
  returnChanged: {
    subject: { vi: 'Đổi cách nhận kết quả hồ sơ {code}', en: 'Another way for the result of dossier {code}' },
    text: { vi: 'Cách hoặc nơi nhận kết quả hồ sơ {code} đã đổi ngày {day}. Nếu Ông/Bà không yêu cầu, hãy báo ngay cho {place}{phone}.', en: 'How or where the result of dossier {code} is received was changed on {day}. If not by you, tell {place}{phone} at once.' },
  },
  returned: {
    subject: { vi: 'Đã trả kết quả hồ sơ {code}', en: 'The result of dossier {code} was handed out' },
    text: { vi: 'Kết quả hồ sơ {code} đã được trả ngày {day} tại {place}. Nếu Ông/Bà chưa nhận, hãy báo ngay cho {place}{phone}.', en: 'The result of dossier {code} was handed out on {day} at {place}. If not to you, tell {place}{phone} at once.' },
  },
  postTook: {
    subject: { vi: 'Kết quả hồ sơ {code} đang trên đường', en: 'The result of dossier {code} is on its way' },
    text: { vi: 'Bưu điện đã nhận kết quả hồ sơ {code} ngày {day} để phát đến địa chỉ Ông/Bà chọn.', en: 'The post took the result of dossier {code} on {day} to bring it to the address you chose.' },
  },
  postDelivered: {
    subject: { vi: 'Bưu điện đã phát kết quả hồ sơ {code}', en: 'The result of dossier {code} was delivered' },
    text: { vi: 'Bưu điện đã phát kết quả hồ sơ {code} ngày {day}. Nếu Ông/Bà chưa nhận, hãy báo ngay cho {place}{phone}.', en: 'The post delivered the result of dossier {code} on {day}. If not to you, tell {place}{phone} at once.' },
  },
  mandateAsked: {
    subject: { vi: 'Xác nhận ủy quyền', en: 'Confirm a mandate' },
    text: { vi: `{words} Đồng ý: nhắn lại DONGY ${CODE_PLACE}. Không đồng ý: nhắn KHONG ${CODE_PLACE} hoặc bỏ qua. Toàn văn: {url}/uy-quyen. Không đọc mã cho ai.`, en: `{words} To agree answer DONGY ${CODE_PLACE}; to refuse KHONG ${CODE_PLACE}, or do nothing. In full: {url}/uy-quyen. Tell nobody the code.` },
  },
  mandateGranted: {
    subject: { vi: 'Ủy quyền đã có hiệu lực', en: 'A mandate is in force' },
    text: { vi: 'Ông/Bà đã đồng ý để {organisation} thao tác dịch vụ công thay đến hết ngày {toDay}. Muốn hủy: đến bất kỳ quầy một cửa nào{revoke}.', en: '{organisation} may use online services for you until {toDay}. To revoke come to any one-stop desk{revoke}.' },
  },
  mandateUsed: {
    subject: { vi: 'Ủy quyền vừa được dùng', en: 'Your mandate was used' },
    text: { vi: '{organisation} vừa dùng ủy quyền của Ông/Bà ngày {day}. Nếu Ông/Bà không biết việc này, hãy báo {place}{phone}{revoke}.', en: '{organisation} used your mandate on {day}. If you do not know of it tell {place}{phone}{revoke}.' },
  },
  mandateUseRefused: {
    subject: { vi: 'Một lần dùng ủy quyền bị từ chối', en: 'A use of your mandate was refused' },
    text: { vi: 'Ngày {day} có người của {organisation} định dùng ủy quyền của Ông/Bà nhưng hệ thống đã từ chối. Không có gì được gửi đi. Cần hỏi: {place}{phone}.', en: 'On {day} somebody of {organisation} tried to use your mandate and was refused. Nothing was sent. Questions: {place}{phone}.' },
  },
  mandateRevoked: {
    subject: { vi: 'Ủy quyền đã hủy', en: 'A mandate is revoked' },
    text: { vi: 'Ủy quyền của Ông/Bà cho {organisation} đã hủy ngày {day}. Từ nay không ai dùng được nữa.', en: 'Your mandate to {organisation} was revoked on {day}. Nobody can use it any more.' },
  },
  collectAuthorised: {
    subject: { vi: 'Ủy quyền nhận kết quả hồ sơ {code}', en: 'Somebody may collect the result of dossier {code}' },
    text: { vi: 'Ngày {day} đã ghi giấy ủy quyền cho một người nhận thay kết quả hồ sơ {code}. Nếu Ông/Bà không ủy quyền, hãy báo ngay cho {place}{phone} hoặc hủy trên trang tra cứu.', en: 'On {day} a paper was entered by which somebody may collect the result of dossier {code}. If it is not yours tell {place}{phone}, or take it back where you track it.' },
  },
  collectUsed: {
    subject: { vi: 'Kết quả hồ sơ {code} đã giao người được ủy quyền', en: 'The result of dossier {code} was collected for you' },
    text: { vi: 'Kết quả hồ sơ {code} đã giao cho người được ủy quyền ngày {day}. Nếu Ông/Bà không ủy quyền, hãy báo ngay cho {place}{phone}.', en: 'The result of dossier {code} was given to the person authorised on {day}. If you authorised nobody tell {place}{phone} at once.' },
  },
  collectRefused: {
    subject: { vi: 'Có người định nhận kết quả hồ sơ {code}', en: 'Somebody tried to collect the result of dossier {code}' },
    text: { vi: 'Ngày {day} có người đưa giấy ủy quyền để nhận kết quả hồ sơ {code} nhưng bị từ chối; kết quả vẫn giữ tại nơi trả. Cần hỏi: {place}{phone}.', en: 'On {day} somebody showed an authorisation for the result of dossier {code} and was refused; the result is still kept. Questions: {place}{phone}.' },
  },
  collectRevoked: {
    subject: { vi: 'Đã hủy ủy quyền nhận kết quả hồ sơ {code}', en: 'Nobody else may collect the result of dossier {code}' },
    text: { vi: 'Giấy ủy quyền nhận kết quả hồ sơ {code} đã hủy ngày {day}. Người đó không nhận thay được nữa.', en: 'The authorisation to collect the result of dossier {code} was taken back on {day}.' },
  },
  rate: {
    subject: { vi: 'Mời đánh giá việc phục vụ', en: 'How were you served?' },
    text: { vi: 'Mời Ông/Bà đánh giá việc phục vụ với hồ sơ {code}: mở trang tra cứu và chọn Đánh giá. Không bắt buộc, không ghi tên.', en: 'Tell how you were served with dossier {code}: open its tracking page and choose Rate. Free to decline, without name.' },
  },
};

/** How to revoke by message; nothing where the installation has no codes. */
export function revokeWords(language: Language, hasCode: boolean): string {
  if (!hasCode) return '';
  return language === 'vi' ? `, hoặc nhắn lại HUY ${CODE_PLACE}` : `, or answer HUY ${CODE_PLACE}`;
}

const FOOT: Message = { vi: 'Tra cứu: {url}/tra-cuu', en: 'Track: {url}/tra-cuu' };
const LETTER: Message = { vi: 'Thư này gửi tự động, xin không trả lời. Nơi giải quyết không bao giờ hỏi mật khẩu hay mã xác thực của Ông/Bà.', en: 'Sent by a machine; please do not answer. Nobody here ever asks for your password or one-time codes.' };
const TRIAL: Message = { vi: '[TRÌNH DIỄN] ', en: '[DEMONSTRATION] ' };

/** What is tracked nowhere. */
const UNTRACKED: readonly Template[] = ['mandateAsked', 'mandateGranted', 'mandateUsed', 'mandateUseRefused', 'mandateRevoked'];

/** The words of a message in one language: a subject, and a text as the channel carries it. */
export function wordsOf(template: Template, asked: { readonly language: Language; readonly channel: 'email' | 'sms' | 'none'; readonly facts: Facts; readonly demo: boolean }): { readonly subject: string; readonly text: string } {
  const { language, channel, facts, demo } = asked;
  const { subject, text } = WORDS[template];
  const trial = demo ? TRIAL[language] : '';
  const said = `${trial}${say(text, language, facts)}`;
  const tracked = UNTRACKED.includes(template) ? said : `${said}${channel === 'email' ? '\n\n' : ' '}${say(FOOT, language, facts)}`;
  return { subject: `${trial}${say(subject, language, facts)}`, text: channel === 'email' ? `${tracked}\n\n--\n${LETTER[language]}\n` : tracked };
}
