import type { Message } from '#kernel/message.ts';

/** Where a dossier stands, as its owner sees it. */
export const STATES = [
  'preparing', 'received', 'processing', 'correcting', 'late', 'supplement', 'obligation', 'withdrawing', 'ready', 'readyByPost', 'readyElectronic', 'delivering', 'returned',
  'refused', 'refusedOnMerits', 'withdrawn', 'noSupplement', 'obligationUnpaid', 'duplicate', 'transferred', 'cancelled',
] as const;
export type State = (typeof STATES)[number];

type Words = { readonly title: Message; readonly next: Message };

const APPOINTED = { vi: 'Bạn chưa cần làm gì. Hẹn trả kết quả: {due}.', en: 'There is nothing for you to do yet. The result is promised for {due}.' };

/** The heading and the next step in the citizen's words. Facts: {due}, {by}, {unit}. */
export const WORDS = {
  preparing: { title: { vi: 'Hồ sơ đang chờ cán bộ xác nhận', en: 'Your dossier waits for an officer' }, next: { vi: 'Bạn chưa cần làm gì. Khi được tiếp nhận, bạn sẽ có giấy hẹn.', en: 'There is nothing for you to do yet. Once it is accepted you get an appointment slip.' } },
  received: { title: { vi: 'Hồ sơ đã được tiếp nhận', en: 'Your dossier was received' }, next: APPOINTED },
  processing: { title: { vi: 'Hồ sơ đang được xử lý', en: 'Your dossier is being worked on' }, next: APPOINTED },
  correcting: { title: { vi: 'Cơ quan đang sửa sai sót của kết quả', en: 'The agency is correcting the result' }, next: { vi: 'Bạn chưa cần làm gì. Sai sót do lỗi của cơ quan thì cơ quan chịu chi phí sửa.', en: 'There is nothing for you to do yet. The agency bears the cost of its own error.' } },
  late: { title: { vi: 'Hồ sơ đã quá ngày hẹn', en: 'Your dossier is late' }, next: { vi: 'Ngày hẹn {due} đã qua mà chưa có kết quả. Cơ quan phải xin lỗi bằng văn bản và nêu rõ lý do. Hãy hỏi {unit}.', en: 'The appointed {due} has passed without a result. The agency owes you a written apology with the reason. Ask {unit}.' } },
  supplement: { title: { vi: 'Cần bổ sung giấy tờ', en: 'More papers are needed' }, next: { vi: 'Mang các giấy tờ ghi trong phiếu yêu cầu bổ sung đến {unit}. Ngày hẹn trả được tính lại khi đã đủ giấy tờ.', en: 'Bring the papers listed on the request form to {unit}. A new appointed day is computed once they are complete.' } },
  obligation: { title: { vi: 'Cần thực hiện nghĩa vụ tài chính', en: 'A payment is due' }, next: { vi: 'Nộp khoản tiền ghi trong thông báo, giữ chứng từ và báo lại {unit}.', en: 'Pay the amount named in the notice, keep the proof and tell {unit}.' } },
  withdrawing: { title: { vi: 'Đang xem xét yêu cầu rút hồ sơ', en: 'Your wish to withdraw is being considered' }, next: { vi: 'Cơ quan sẽ trả lời bạn. Nếu muốn tiếp tục giải quyết hồ sơ, hãy báo {unit}.', en: 'The agency will answer you. If you want the dossier to go on after all, tell {unit}.' } },
  ready: { title: { vi: 'Đã có kết quả', en: 'The result is ready' }, next: { vi: 'Mời đến {unit} nhận kết quả. Mang giấy hẹn và giấy tờ tùy thân.', en: 'Come to {unit} for the result. Bring the appointment slip and proof of identity.' } },
  readyByPost: { title: { vi: 'Đã có kết quả, chờ gửi qua bưu điện', en: 'The result is ready and will be posted' }, next: { vi: 'Kết quả sẽ gửi đến địa chỉ bạn đã đăng ký. Xin chuẩn bị giấy tờ tùy thân và giấy hẹn.', en: 'It goes to the address you gave. Have proof of identity and the appointment slip at hand.' } },
  readyElectronic: { title: { vi: 'Đã có kết quả điện tử', en: 'The electronic result is ready' }, next: { vi: 'Kết quả được trả bằng bản điện tử. Cần bản giấy, hãy hỏi {unit}.', en: 'The result is given in electronic form. If you need it on paper, ask {unit}.' } },
  delivering: { title: { vi: 'Kết quả đang trên đường đến nhà', en: 'The result is on its way to you' }, next: { vi: 'Bưu điện đang phát. Xin chuẩn bị giấy tờ tùy thân và giấy hẹn. Cần hẹn lại giờ, gọi 1900 54 54 81.', en: 'The post is delivering it. Have proof of identity and the appointment slip at hand. To agree on another hour call 1900 54 54 81.' } },
  returned: { title: { vi: 'Đã trả kết quả', en: 'The result was handed over' }, next: { vi: 'Hồ sơ đã hoàn thành. Nếu kết quả có sai sót, hãy báo {unit}.', en: 'Your dossier is complete. If something in the result is wrong, tell {unit}.' } },
  refused: { title: { vi: 'Hồ sơ không được tiếp nhận', en: 'Your dossier was not accepted' }, next: { vi: 'Lý do ghi trong phiếu từ chối hoặc thông báo đã gửi bạn. Có thắc mắc, hãy hỏi {unit}.', en: 'The reason is on the refusal you were given. If anything is unclear, ask {unit}.' } },
  refusedOnMerits: { title: { vi: 'Cơ quan từ chối giải quyết', en: 'The agency refused' }, next: { vi: 'Lý do ghi trong văn bản trả lời. Mời đến {unit} nhận văn bản và giấy tờ gốc.', en: 'The reason is in the written answer. Come to {unit} for it and for your original papers.' } },
  withdrawn: { title: { vi: 'Hồ sơ đã được rút', en: 'Your dossier was withdrawn' }, next: { vi: 'Mời đến {unit} nhận lại giấy tờ đã nộp.', en: 'Come to {unit} to take back the papers you handed in.' } },
  noSupplement: { title: { vi: 'Hồ sơ đã dừng: chưa bổ sung giấy tờ', en: 'Stopped: papers were not brought' }, next: { vi: 'Đã quá thời hạn bổ sung. Khi có đủ giấy tờ, bạn có thể nộp hồ sơ mới tại {unit}.', en: 'The time to bring papers has passed. Once you have them all you may hand in a new dossier at {unit}.' } },
  obligationUnpaid: { title: { vi: 'Hồ sơ đã dừng: chưa thực hiện nghĩa vụ tài chính', en: 'Stopped: the payment was not made' }, next: { vi: 'Đã quá thời hạn nộp tiền. Hãy hỏi {unit} để biết cách nộp lại hồ sơ.', en: 'The time to pay has passed. Ask {unit} how to hand in anew.' } },
  duplicate: { title: { vi: 'Hồ sơ đã dừng: trùng với hồ sơ khác', en: 'Stopped: the same as another dossier' }, next: { vi: 'Hồ sơ kia vẫn được giải quyết. Hãy hỏi {unit} để biết mã hồ sơ.', en: 'The other dossier goes on. Ask {unit} for its code.' } },
  transferred: { title: { vi: 'Hồ sơ đã chuyển cơ quan khác', en: 'Passed on to another agency' }, next: { vi: 'Hồ sơ được chuyển cho cơ quan có thẩm quyền. Hãy hỏi {unit} để biết nơi nhận.', en: 'It went to the competent agency. Ask {unit} where.' } },
  cancelled: { title: { vi: 'Lần tiếp nhận này đã hủy', en: 'This reception was cancelled' }, next: { vi: 'Mã hồ sơ này không dùng nữa. Hãy hỏi {unit} để biết mã mới.', en: 'This code is no longer used. Ask {unit} for the new one.' } },
} as const satisfies Record<State, Words>;

/** The steps of the way, done or to come. */
export const STEPS = ['waiting', 'received', 'supplement', 'supplemented', 'reappointed', 'obligation', 'obligationMet', 'processing', 'finished', 'finishedLate', 'correcting', 'delivering', 'delivered', 'handOver', 'handOverByPost', 'returned', 'closed'] as const;
export type StepName = (typeof STEPS)[number];

export const STEP_WORDS = {
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  supplement: { vi: 'Chờ bạn bổ sung giấy tờ', en: 'Waiting for your papers' },
  supplemented: { vi: 'Đã bổ sung giấy tờ', en: 'Papers completed' },
  reappointed: { vi: 'Cơ quan xin lỗi và hẹn lại', en: 'Apology and new appointment' },
  obligation: { vi: 'Chờ bạn thực hiện nghĩa vụ tài chính', en: 'Waiting for your payment' },
  obligationMet: { vi: 'Đã thực hiện nghĩa vụ tài chính', en: 'Payment made' },
  waiting: { vi: 'Chờ tiếp nhận', en: 'Waiting to be accepted' },
  processing: { vi: 'Đang xử lý', en: 'Being worked on' },
  finished: { vi: 'Đã xử lý xong, đúng hạn', en: 'Finished in time' },
  finishedLate: { vi: 'Đã xử lý xong, trễ hẹn', en: 'Finished late' },
  correcting: { vi: 'Đang sửa sai sót', en: 'Being corrected' },
  delivering: { vi: 'Bưu điện đang phát', en: 'The post is delivering' },
  delivered: { vi: 'Bưu điện đã phát', en: 'Delivered by the post' },
  handOver: { vi: 'Trả kết quả', en: 'Result handed over' },
  handOverByPost: { vi: 'Trao tận tay', en: 'Handed over in person' },
  returned: { vi: 'Đã trả kết quả', en: 'Result handed over' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
} as const satisfies Record<StepName, Message>;
