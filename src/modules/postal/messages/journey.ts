import type { Messages } from '#kernel/message.ts';
import type { Action } from '../rules/shipment-actions.ts';
import type { EventCode, State } from '../rules/shipment-states.ts';

const states = {
  'postal.state.ordered': { vi: 'Đã đặt, chờ nhận', en: 'Ordered' },
  'postal.state.accepted': { vi: 'Bưu điện đã nhận', en: 'Accepted' },
  'postal.state.inTransit': { vi: 'Đang vận chuyển', en: 'In transit' },
  'postal.state.outForDelivery': { vi: 'Đang đi phát', en: 'Out for delivery' },
  'postal.state.heldForPickup': { vi: 'Chờ nhận tại bưu cục', en: 'Held for pick-up' },
  'postal.state.attemptFailed': { vi: 'Phát không thành công', en: 'Attempt failed' },
  'postal.state.atAgency': { vi: 'Đã đến cơ quan, chờ kiểm đếm', en: 'At the agency, to be counted' },
  'postal.state.filed': { vi: 'Đã nộp (biên bản giao nhận)', en: 'Filed' },
  'postal.state.rejected': { vi: 'Cơ quan không nhận', en: 'Not taken by the agency' },
  'postal.state.delivered': { vi: 'Đã phát', en: 'Delivered' },
  'postal.state.returning': { vi: 'Đang chuyển hoàn', en: 'On its way back' },
  'postal.state.returned': { vi: 'Đã chuyển hoàn', en: 'Brought back' },
  'postal.state.lost': { vi: 'Thất lạc', en: 'Lost' },
  'postal.state.cancelled': { vi: 'Đã hủy', en: 'Cancelled' },
} satisfies Record<`postal.state.${State}`, { vi: string; en: string }>;

const events = {
  'postal.event.ORDER_CREATED': { vi: 'Đặt dịch vụ', en: 'Ordered' },
  'postal.event.ORDER_DELETED': { vi: 'Xóa đơn hàng', en: 'Order deleted' },
  'postal.event.CANCEL_REQUESTED': { vi: 'Báo hủy', en: 'Cancellation asked' },
  'postal.event.CANCEL_ACK': { vi: 'Đã nhận báo hủy', en: 'Cancellation noted' },
  'postal.event.CANCELLED': { vi: 'Đã hủy', en: 'Cancelled' },
  'postal.event.ACCEPTED': { vi: 'Chấp nhận', en: 'Accepted' },
  'postal.event.DEPARTED_ORIGIN': { vi: 'Rời bưu cục nhận', en: 'Left the office of origin' },
  'postal.event.ARRIVED_DEST': { vi: 'Đến bưu cục phát', en: 'Arrived at the office of delivery' },
  'postal.event.OUT_FOR_DELIVERY': { vi: 'Đi phát', en: 'Out for delivery' },
  'postal.event.ATTEMPT_FAILED': { vi: 'Phát không thành công', en: 'Attempt failed' },
  'postal.event.NOTIFIED': { vi: 'Đã báo người nhận', en: 'Receiver told' },
  'postal.event.HELD_FOR_PICKUP': { vi: 'Lưu tại bưu cục chờ nhận', en: 'Held for pick-up' },
  'postal.event.DAMAGED': { vi: 'Hư hỏng, đã lập biên bản', en: 'Damaged, with minutes' },
  'postal.event.REWRAPPED': { vi: 'Gói lại', en: 'Wrapped anew' },
  'postal.event.REJECTED': { vi: 'Cơ quan không nhận khi kiểm đếm', en: 'Refused at counting' },
  'postal.event.RETURN_STARTED': { vi: 'Bắt đầu chuyển hoàn', en: 'Way back began' },
  'postal.event.RETURN_FAILED': { vi: 'Chuyển hoàn không thành công', en: 'Could not be brought back' },
  'postal.event.LOST': { vi: 'Báo thất lạc', en: 'Reported lost' },
  'postal.event.RETURNED': { vi: 'Đã chuyển hoàn', en: 'Brought back' },
  'postal.event.FILED': { vi: 'Ký biên bản giao nhận', en: 'Filed at the agency' },
  'postal.event.COD_COLLECTED': { vi: 'Đã thu tiền khi phát', en: 'Money taken at delivery' },
  'postal.event.DELIVERED': { vi: 'Đã phát', en: 'Delivered' },
  'postal.event.SLIP_DELIVERED': { vi: 'Đã phát giấy hẹn', en: 'Slip delivered' },
  'postal.event.COD_PAID': { vi: 'Đã chuyển tiền thu hộ', en: 'Money passed on' },
  'postal.event.FOUND': { vi: 'Tìm lại được', en: 'Found' },
  'postal.event.CORRECTED': { vi: 'Đính chính', en: 'Corrected' },
} satisfies Record<`postal.event.${EventCode}`, { vi: string; en: string }>;

const actions = {
  'postal.action.accept': { vi: 'Chấp nhận', en: 'Accept' },
  'postal.action.seal': { vi: 'Niêm phong', en: 'Seal' },
  'postal.action.voidLabel': { vi: 'Hủy nhãn, thay số', en: 'Void the label' },
  'postal.action.print': { vi: 'In phiếu gửi, nhãn', en: 'Print' },
  'postal.action.changeAddress': { vi: 'Đổi địa chỉ nhận', en: 'Change the address' },
  'postal.action.changeChoice': { vi: 'Đổi cách nhận kết quả', en: 'Change how the result is received' },
  'postal.action.cancel': { vi: 'Hủy đặt', en: 'Cancel' },
  'postal.action.deliver': { vi: 'Phát', en: 'Deliver' },
  'postal.action.attempt': { vi: 'Báo phát không được', en: 'Attempt failed' },
  'postal.action.invite': { vi: 'Mời nhận', en: 'Invite' },
  'postal.action.callBack': { vi: 'Ghi báo hủy của người gửi', en: 'Record that the sender calls it back' },
  'postal.action.startReturn': { vi: 'Chuyển hoàn', en: 'Bring back' },
  'postal.action.returnToSender': { vi: 'Trả lại người gửi', en: 'Give back to the sender' },
  'postal.action.confirmDelivery': { vi: 'Xác nhận đã phát', en: 'Confirm the delivery' },
  'postal.action.reportDamaged': { vi: 'Báo hư hỏng', en: 'Report damage' },
  'postal.action.reportLost': { vi: 'Báo thất lạc', en: 'Report loss' },
  'postal.action.reportFound': { vi: 'Báo tìm lại được', en: 'Report found' },
  'postal.action.complain': { vi: 'Khiếu nại', en: 'Complain' },
  'postal.action.correct': { vi: 'Đính chính hành trình', en: 'Correct the journey' },
} satisfies Record<`postal.action.${Action}`, { vi: string; en: string }>;

/** The words for where a shipment stands, what happened to it, and what may be done. */
export const messages = { ...states, ...events, ...actions } satisfies Messages;
