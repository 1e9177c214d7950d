import type { Messages } from '#kernel/message.ts';
import type { CarrierEventState, ExchangeKind, RequestFailure, RequestKind, RequestState } from '../rules/carrier.ts';

const refusals = {
  'postal.carrierRequestUnknown': { vi: 'Không có yêu cầu này trong phạm vi đơn vị của bạn. Hãy tải lại danh sách.', en: 'There is no such request within your unit. Reload the list.' },
  'postal.carrierRequestNotDead': { vi: 'Yêu cầu này không còn nằm trong danh sách gửi hỏng ({state|postal.requestState}). Hãy tải lại danh sách.', en: 'This request is not among the dead ones any more ({state|postal.requestState}). Reload the list.' },
  'postal.carrierRequestPointless': { vi: 'Đơn hàng này đã bị báo hủy hoặc đã có đơn thay thế. Không gửi lại; hãy thôi gửi và ghi lý do.', en: 'This order was called off or replaced. Do not send it again; give it up with a reason.' },
  'postal.carrierNotConnected': { vi: 'Hệ thống chưa nối với đơn vị vận chuyển. Hãy báo quản trị đặt cấu hình kết nối trước khi gửi lại.', en: 'No carrier is connected. Ask the administrator to set the connection before sending again.' },
  'postal.carrierEventUnknown': { vi: 'Không có tin báo này. Hãy tải lại danh sách.', en: 'There is no such report of the carrier. Reload the list.' },
  'postal.carrierEventSettled': { vi: 'Tin báo này đã được xử lý ({state|postal.carrierEvent}). Hãy tải lại danh sách.', en: 'This report is settled already ({state|postal.carrierEvent}). Reload the list.' },
  'postal.carrierEventMeaningMissing': { vi: 'Chưa ai định nghĩa mã trạng thái {carrierCode} của đơn vị vận chuyển. Hãy chọn sự kiện tương ứng.', en: "Nobody has said what the carrier's code {carrierCode} means. Choose the event." },
  'postal.shipmentNotCarried': { vi: 'Bưu gửi này do bưu điện tự chuyển trong hệ thống, không giao cho đơn vị vận chuyển đã kết nối. Hãy kiểm tra nhãn.', en: 'The post carries this shipment within the system, not the connected carrier. Check the label.' },
} satisfies Messages;

const happenings = {
  'postal.carrierTold': { vi: 'Đơn vị vận chuyển đã nhận yêu cầu', en: 'The carrier took the request' },
  'postal.carrierNotTold': { vi: 'Yêu cầu không gửi được tới đơn vị vận chuyển', en: 'The request did not reach the carrier' },
  'postal.carrierResent': { vi: 'Gửi lại yêu cầu tới đơn vị vận chuyển', en: 'Request sent to the carrier again' },
  'postal.carrierGivenUp': { vi: 'Thôi gửi yêu cầu tới đơn vị vận chuyển', en: 'Request to the carrier given up' },
  'postal.carrierEventBound': { vi: 'Gắn tin báo của đơn vị vận chuyển vào bưu gửi', en: "Carrier's report brought to a shipment" },
  'postal.carrierEventSetAside': { vi: 'Gác tin báo của đơn vị vận chuyển', en: "Carrier's report set aside" },
} satisfies Messages;

const connections = {
  'postal.carrier.desk': { vi: 'Bưu điện làm việc ngay trên hệ thống này; không gửi gì ra ngoài.', en: 'The post works in this system; nothing is sent anywhere.' },
  'postal.carrier.http': {
    vi: 'Có kết nối theo cấu hình. Cách trao đổi dựa trên các tích hợp đã công bố, chưa được kiểm chứng với hệ thống thật của đơn vị vận chuyển.',
    en: 'Connected as configured. The exchange follows published integrations and has not been proven against the real carrier.',
  },
} satisfies Messages;

const requestKinds = {
  'postal.request.order': { vi: 'Đặt chuyển', en: 'Order' },
  'postal.request.cancel': { vi: 'Báo hủy', en: 'Cancellation' },
  'postal.request.price': { vi: 'Hỏi giá', en: 'Price' },
} satisfies Record<`postal.request.${RequestKind}`, { vi: string; en: string }>;

const requestStates = {
  'postal.requestState.due': { vi: 'Chờ gửi', en: 'Due' },
  'postal.requestState.sent': { vi: 'Đã nhận', en: 'Taken' },
  'postal.requestState.dead': { vi: 'Gửi hỏng, cần người xem', en: 'Failed, to be looked at' },
  'postal.requestState.withdrawn': { vi: 'Đã thôi gửi', en: 'Withdrawn' },
} satisfies Record<`postal.requestState.${RequestState}`, { vi: string; en: string }>;

const exchangeKinds = {
  'postal.exchange.token': { vi: 'Lấy mã truy cập', en: 'Token' },
  'postal.exchange.order': { vi: 'Đặt chuyển', en: 'Order' },
  'postal.exchange.cancel': { vi: 'Báo hủy', en: 'Cancellation' },
  'postal.exchange.price': { vi: 'Hỏi giá', en: 'Price' },
  'postal.exchange.track': { vi: 'Đọc hành trình', en: 'Tracking' },
} satisfies Record<`postal.exchange.${ExchangeKind}`, { vi: string; en: string }>;

const failures = {
  'postal.failure.unreachable': { vi: 'Không kết nối được', en: 'No connection' },
  'postal.failure.reset': { vi: 'Kết nối bị ngắt giữa chừng', en: 'Connection cut' },
  'postal.failure.timeout': { vi: 'Quá thời gian chờ', en: 'Too slow' },
  'postal.failure.unauthorized': { vi: 'Bị từ chối quyền truy cập: kiểm tra khóa kết nối', en: 'Access refused: check the credentials' },
  'postal.failure.tooMany': { vi: 'Gửi quá nhiều trong thời gian ngắn', en: 'Too many at a time' },
  'postal.failure.serverError': { vi: 'Hệ thống đơn vị vận chuyển lỗi', en: "Fault of the carrier's system" },
  'postal.failure.refused': { vi: 'Đơn vị vận chuyển từ chối nội dung', en: 'Refused by the carrier' },
  'postal.failure.garbage': { vi: 'Trả lời không đúng dạng đã thỏa thuận', en: 'Answer not in the agreed shape' },
  'postal.failure.tooLarge': { vi: 'Trả lời quá lớn', en: 'Answer too large' },
  'postal.failure.unanswered': { vi: 'Không rõ kết quả: tiến trình dừng giữa chừng', en: 'Outcome unknown: the process ended meanwhile' },
  'postal.failure.areaUnmapped': { vi: 'Chưa có mã tỉnh, huyện của đơn vị vận chuyển cho địa bàn này', en: "The area has no number of the carrier's yet" },
  'postal.failure.personMissing': { vi: 'Thiếu người gửi hoặc người nhận', en: 'Sender or receiver missing' },
} satisfies Record<`postal.failure.${RequestFailure}`, { vi: string; en: string }>;

const eventStates = {
  'postal.carrierEvent.new': { vi: 'Mới nhận', en: 'New' },
  'postal.carrierEvent.applied': { vi: 'Đã ghi vào bưu gửi', en: 'Applied' },
  'postal.carrierEvent.waiting': { vi: 'Chưa ghi được, sẽ thử lại', en: 'Waiting' },
  'postal.carrierEvent.unknown': { vi: 'Không tìm thấy bưu gửi', en: 'Item unknown' },
  'postal.carrierEvent.foreign': { vi: 'Không phải bưu gửi của kết nối này', en: 'Not of this connection' },
  'postal.carrierEvent.unmapped': { vi: 'Mã trạng thái chưa có nghĩa', en: 'Code without a meaning' },
  'postal.carrierEvent.unreadable': { vi: 'Không đọc được', en: 'Unreadable' },
  'postal.carrierEvent.outdated': { vi: 'Của đơn hàng đã được thay', en: 'Of an order that was replaced' },
  'postal.carrierEvent.setAside': { vi: 'Đã gác lại', en: 'Set aside' },
} satisfies Record<`postal.carrierEvent.${CarrierEventState}`, { vi: string; en: string }>;

/** What the connector to a carrier says. */
export const messages = { ...refusals, ...happenings, ...connections, ...requestKinds, ...requestStates, ...exchangeKinds, ...failures, ...eventStates } as const satisfies Messages;
