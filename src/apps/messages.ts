import { say } from '#kernel/message.ts';
import type { Language, Message, Messages } from '#kernel/message.ts';
import { messages as access } from '#modules/access/messages.ts';
import { messages as assistance } from '#modules/assistance/messages.ts';
import { messages as calendar } from '#modules/calendar/messages.ts';
import { messages as catalogue } from '#modules/catalogue/messages.ts';
import { messages as citizenAccounts } from '#modules/citizen/messages/accounts.ts';
import { messages as citizenFiling } from '#modules/citizen/messages/filing.ts';
import { messages as custody } from '#modules/custody/messages.ts';
import { messages as digitisation } from '#modules/digitisation/messages.ts';
import { messages as dossier } from '#modules/dossier/messages.ts';
import { messages as feedback } from '#modules/feedback/messages.ts';
import { messages as forms } from '#modules/forms/messages.ts';
import { messages as integration } from '#modules/integration/messages.ts';
import { messages as journal } from '#modules/journal/messages.ts';
import { messages as mandate } from '#modules/mandate/messages.ts';
import { messages as notification } from '#modules/notification/messages.ts';
import { messages as organisation } from '#modules/organisation/messages.ts';
import { messages as paymentCash } from '#modules/payment/messages/cash.ts';
import { messages as paymentLabels } from '#modules/payment/messages/labels.ts';
import { messages as paymentMoney } from '#modules/payment/messages/money.ts';
import { messages as postalCarrier } from '#modules/postal/messages/carrier.ts';
import { messages as postalDelivery } from '#modules/postal/messages/delivery.ts';
import { messages as postalDeliveryWords } from '#modules/postal/messages/delivery-words.ts';
import { messages as postalJourney } from '#modules/postal/messages/journey.ts';
import { messages as postalManifests } from '#modules/postal/messages/manifests.ts';
import { messages as postalShipments } from '#modules/postal/messages/shipments.ts';
import { messages as postalTariff } from '#modules/postal/messages/tariff.ts';
import { messages as reception } from '#modules/reception/messages.ts';
import { messages as reportingBoard } from '#modules/reporting/messages/board.ts';
import { messages as reportingExports } from '#modules/reporting/messages/exports.ts';
import { messages as reportingHeadline } from '#modules/reporting/messages/headline.ts';
import { messages as reportingIndicators } from '#modules/reporting/messages/indicators.ts';
import { messages as reportingOfficial } from '#modules/reporting/messages/official.ts';
import { messages as reportingPilot } from '#modules/reporting/messages/pilot.ts';
import { messages as reportingOpening } from '#modules/reporting/messages/opening.ts';
import { messages as reportingRegister } from '#modules/reporting/messages/register.ts';
import { messages as reportingSynthetic } from '#modules/reporting/messages/synthetic.ts';
import { messages as tracking } from '#modules/tracking/messages.ts';

/** What the door itself says, before any room is asked. */
const doorMessages = {
  'input.invalid': { vi: 'Dữ liệu ở trường {field} chưa đúng. Hãy sửa rồi gửi lại.', en: 'Field {field} is not right. Mend it and send again.' },
  'input.missing': { vi: 'Còn thiếu trường {field}. Hãy điền rồi gửi lại.', en: 'Field {field} is missing. Fill it in and send again.' },
  'input.unknownField': { vi: 'Trường {field} không có trong thao tác này. Hãy bỏ đi rồi gửi lại.', en: 'This operation knows no field {field}. Leave it out and send again.' },
  'input.wrongType': { vi: 'Trường {field} sai kiểu, cần {type}. Hãy sửa rồi gửi lại.', en: 'Field {field} must be {type}. Mend it and send again.' },
  'input.notInList': { vi: 'Trường {field} chỉ nhận một trong các giá trị đã định. Hãy chọn lại.', en: 'Field {field} takes one of a few values only. Choose again.' },
  'input.wrongForm': { vi: 'Trường {field} sai định dạng. Hãy kiểm tra cách ghi rồi gửi lại.', en: 'Field {field} is not written in the right form. Check it and send again.' },
  'input.empty': { vi: 'Trường {field} không được để trống hoặc quá ngắn (ít nhất {limit} ký tự).', en: 'Field {field} may not be empty or so short (at least {limit} characters).' },
  'input.tooLong': { vi: 'Trường {field} dài quá {limit} ký tự. Hãy rút gọn.', en: 'Field {field} is longer than {limit} characters. Shorten it.' },
  'input.tooMany': { vi: 'Trường {field} có quá {limit} mục. Hãy gửi ít hơn.', en: 'Field {field} has more than {limit} items. Send fewer.' },
  'input.tooFew': { vi: 'Trường {field} cần ít nhất {limit} mục.', en: 'Field {field} needs at least {limit} items.' },
  'input.outOfRange': { vi: 'Trường {field} vượt giới hạn {limit}. Hãy kiểm tra lại số.', en: 'Field {field} lies beyond {limit}. Check the number.' },
  'input.notJson': { vi: 'Nội dung gửi lên không phải JSON hợp lệ. Hãy kiểm tra rồi gửi lại.', en: 'The body is not valid JSON. Check it and send again.' },
  'input.tooLarge': { vi: 'Nội dung gửi lên quá lớn. Hãy chia nhỏ rồi gửi lại.', en: 'The body is too large. Send it in smaller parts.' },
  'input.periodReversed': { vi: 'Ngày bắt đầu ({from}) sau ngày kết thúc ({to}). Hãy đổi lại.', en: 'The first day ({from}) lies after the last ({to}). Swap them.' },
  'input.cursorUnknown': { vi: 'Dấu trang không còn dùng được. Hãy tải lại danh sách từ đầu.', en: 'The page mark is not one of ours. Load the list from its beginning.' },
  'input.keyReused': { vi: 'Khóa chống gửi trùng này đã dùng cho nội dung khác. Hãy tải lại trang rồi làm lại.', en: 'This idempotency key was used with another body. Reload the page and do it again.' },
  'input.keyInvalid': { vi: 'Khóa chống gửi trùng phải dài 8 đến 100 ký tự.', en: 'An idempotency key has 8 to 100 characters.' },
  'input.unknownOperation': { vi: 'Địa chỉ này không có trong hệ thống. Xem /api/openapi.json.', en: 'There is nothing at this address. See /api/openapi.json.' },
  'input.tooManyRequests': { vi: 'Quá nhiều yêu cầu từ máy này. Hãy đợi {seconds} giây.', en: 'Too many requests from this machine. Wait {seconds} seconds.' },
  'house.fault': {
    vi: 'Hệ thống gặp lỗi. Hãy gửi lại đúng nội dung này (không bị ghi hai lần) hoặc tải lại trang để xem đã ghi chưa; nếu vẫn lỗi, báo mã {reference}.',
    en: 'The fault is ours. Send the same again (it is not entered twice) or reload to see whether it was stored; if it stays, report {reference}.',
  },
  'house.busy': { vi: 'Hệ thống đang quá tải. Hãy thử lại sau ít giây; chưa có gì được ghi.', en: 'The house is too busy. Try again in a few seconds; nothing was stored.' },
} satisfies Messages;

/** Every sentence of the house by its code. */
export const allMessages: Messages = {
  ...doorMessages,
  ...access,
  ...mandate,
  ...assistance,
  ...calendar,
  ...catalogue,
  ...citizenAccounts,
  ...citizenFiling,
  ...custody,
  ...dossier,
  ...digitisation,
  ...feedback,
  ...forms,
  ...integration,
  ...journal,
  ...notification,
  ...organisation,
  ...paymentCash,
  ...paymentLabels,
  ...paymentMoney,
  ...postalManifests,
  ...postalCarrier,
  ...postalDelivery,
  ...postalDeliveryWords,
  ...postalJourney,
  ...postalShipments,
  ...postalTariff,
  ...reception,
  ...reportingBoard,
  ...reportingExports,
  ...reportingHeadline,
  ...reportingIndicators,
  ...reportingOfficial,
  ...reportingPilot,
  ...reportingOpening,
  ...reportingRegister,
  ...reportingSynthetic,
  ...tracking,
};

/** The sentence of a code; a code without one is shown as it is. */
export function messageOf(code: string): Message {
  return allMessages[code] ?? { vi: code, en: code };
}

/** What the house says of a code with its facts, the codes among them in words. */
export function sentenceOf(code: string, language: Language, facts: Readonly<Record<string, unknown>> = {}): string {
  return say(messageOf(code), language, facts, (known) => allMessages[known]);
}
