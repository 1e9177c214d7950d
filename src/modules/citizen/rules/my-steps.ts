import type { Message } from '#kernel/message.ts';

/** What a citizen is told of the way of her dossier, by the kind of entry; nothing about people, reasons or papers. */
export const MY_STEPS = {
  'citizen.submitted': { vi: 'Bạn đã nộp hồ sơ', en: 'You submitted it' },
  'dossier.received': { vi: 'Bộ phận Một cửa đã tiếp nhận', en: 'The one-stop accepted it' },
  'dossier.refused': { vi: 'Không được tiếp nhận', en: 'It was not accepted' },
  'dossier.incompleteNoticed': { vi: 'Bạn được yêu cầu bổ sung trước khi tiếp nhận', en: 'You were asked for papers before acceptance' },
  'dossier.supplementRequested': { vi: 'Bạn được yêu cầu bổ sung giấy tờ', en: 'You were asked for papers' },
  'citizen.supplementSent': { vi: 'Bạn đã gửi bổ sung', en: 'You sent what was asked for' },
  'dossier.supplementReceived': { vi: 'Đã nhận đủ giấy tờ bổ sung', en: 'The papers were taken in' },
  'dossier.handedOver': { vi: 'Cơ quan giải quyết đã nhận hồ sơ', en: 'The department has it' },
  'dossier.obligationRequested': { vi: 'Bạn được thông báo nộp tiền', en: 'You were told of a payment' },
  'dossier.obligationFulfilled': { vi: 'Đã ghi nhận việc nộp tiền', en: 'The payment was recorded' },
  'payment.paid': { vi: 'Đã xác nhận bạn nộp tiền', en: 'Your payment was confirmed' },
  'dossier.apologyEntered': { vi: 'Cơ quan xin lỗi và hẹn lại ngày trả', en: 'The agency apologised and set a new day' },
  'dossier.sealed': { vi: 'Đã có kết quả', en: 'The result is ready' },
  'citizen.resultSent': { vi: 'Kết quả điện tử đã gửi cho bạn', en: 'The electronic result is in your list' },
  'dossier.returned': { vi: 'Đã trả kết quả', en: 'The result was returned' },
  'dossier.refusedOnMerits': { vi: 'Đã có văn bản từ chối giải quyết', en: 'It was refused in writing' },
  'dossier.stopped': { vi: 'Đã dừng giải quyết', en: 'It was stopped' },
  'dossier.withdrawalAccepted': { vi: 'Đã đồng ý cho rút hồ sơ', en: 'Your withdrawal was accepted' },
  'dossier.receptionCancelled': { vi: 'Tiếp nhận đã bị hủy', en: 'The reception was taken back' },
} as const satisfies Record<string, Message>;

/** The words of an entry, if the citizen is told of it. */
export function stepWords(kind: string): Message | undefined {
  const words: Readonly<Record<string, Message>> = MY_STEPS;
  return words[kind];
}
