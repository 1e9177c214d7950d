import type { Message } from '#kernel/message.ts';
import type { Direction, EventCode, State as ShipmentState } from '#modules/postal/rules/shipment-states.ts';

/** What happened to a shipment, as far as the holder of its number is told: no people, no addresses, no reasons. */
export type JourneyEvent = { readonly direction: Direction; readonly code: EventCode; readonly at: Date };

/** A parcel as far as its holder asks: which way it goes, and where it stands. */
export type Parcel = { readonly direction: Direction; readonly state: ShipmentState };

/** The steps of a journey by post, in the citizen's words; what is not here is the post's own business. */
const STEPS_IN = {
  ACCEPTED: { name: 'inAccepted', title: { vi: 'Bưu điện đã nhận hồ sơ của bạn', en: 'The post has taken your dossier' } },
  DEPARTED_ORIGIN: { name: 'inDeparted', title: { vi: 'Hồ sơ đã rời bưu cục nhận', en: 'It has left the first post office' } },
  ARRIVED_DEST: { name: 'inArrived', title: { vi: 'Hồ sơ đã đến bưu cục giao', en: 'It has reached the last post office' } },
  DELIVERED: { name: 'inAtAgency', title: { vi: 'Hồ sơ đã đến cơ quan, chờ kiểm đếm', en: 'It is at the agency, to be counted' } },
  FILED: { name: 'inFiled', title: { vi: 'Cơ quan đã ký nhận hồ sơ', en: 'The agency has signed for it' } },
  REJECTED: { name: 'inRejected', title: { vi: 'Cơ quan chưa nhận hồ sơ khi kiểm đếm', en: 'The agency did not take it at the count' } },
  RETURN_STARTED: { name: 'inReturning', title: { vi: 'Bưu điện đang chuyển hồ sơ về cho bạn', en: 'The post is bringing it back to you' } },
  RETURNED: { name: 'inReturned', title: { vi: 'Hồ sơ đã được trả lại bạn', en: 'It was given back to you' } },
  LOST: { name: 'inLost', title: { vi: 'Bưu điện báo thất lạc', en: 'The post reports it lost' } },
  FOUND: { name: 'inFound', title: { vi: 'Bưu điện đã tìm lại được', en: 'The post has found it' } },
} as const satisfies Partial<Record<EventCode, { name: string; title: Message }>>;

const STEPS_OUT = {
  ACCEPTED: { name: 'outAccepted', title: { vi: 'Bưu điện đã nhận kết quả từ cơ quan', en: 'The post has taken the result from the agency' } },
  DEPARTED_ORIGIN: { name: 'outDeparted', title: { vi: 'Kết quả đã rời bưu cục nhận', en: 'It has left the first post office' } },
  ARRIVED_DEST: { name: 'outArrived', title: { vi: 'Kết quả đã đến bưu cục phát', en: 'It has reached the last post office' } },
  OUT_FOR_DELIVERY: { name: 'outCarried', title: { vi: 'Bưu tá đang đi phát', en: 'It is out for delivery' } },
  ATTEMPT_FAILED: { name: 'outFailed', title: { vi: 'Phát chưa thành công, bưu điện sẽ liên hệ lại', en: 'The delivery failed; the post will come back to you' } },
  HELD_FOR_PICKUP: { name: 'outHeld', title: { vi: 'Kết quả chờ bạn tại bưu cục', en: 'It waits for you at the post office' } },
  NOTIFIED: { name: 'outNotified', title: { vi: 'Bưu điện đã mời bạn nhận', en: 'The post has invited you' } },
  DELIVERED: { name: 'outDelivered', title: { vi: 'Bưu điện đã phát', en: 'Delivered by the post' } },
  RETURN_STARTED: { name: 'outReturning', title: { vi: 'Bưu điện chuyển kết quả về cơ quan', en: 'The post is bringing it back to the agency' } },
  RETURNED: { name: 'outReturned', title: { vi: 'Kết quả đã về cơ quan', en: 'It is back at the agency' } },
  LOST: { name: 'outLost', title: { vi: 'Bưu điện báo thất lạc', en: 'The post reports it lost' } },
  FOUND: { name: 'outFound', title: { vi: 'Bưu điện đã tìm lại được', en: 'The post has found it' } },
} as const satisfies Partial<Record<EventCode, { name: string; title: Message }>>;

type Told = { readonly name: JourneyStep; readonly title: Message };
export type JourneyStep = (typeof STEPS_IN)[keyof typeof STEPS_IN]['name'] | (typeof STEPS_OUT)[keyof typeof STEPS_OUT]['name'];

/** Every step of a journey there is. */
export const JOURNEY_STEPS: readonly JourneyStep[] = [...Object.values(STEPS_IN), ...Object.values(STEPS_OUT)].map(({ name }) => name);

/** The step an event is told as; nothing for what the citizen is not told. */
export function journeyStep(event: Pick<JourneyEvent, 'direction' | 'code'>): Told | undefined {
  const words: Readonly<Partial<Record<EventCode, Told>>> = event.direction === 'in' ? STEPS_IN : STEPS_OUT;
  return words[event.code];
}

/** Where a parcel stands for the holder of its phiếu gửi. */
export const PARCEL_STATES = ['parcelOrdered', 'parcelComing', 'parcelCounting', 'parcelFiled', 'parcelGoingBack', 'parcelBack', 'parcelDelivering', 'parcelWaiting', 'parcelDelivered', 'parcelToAgency', 'parcelAtAgency', 'parcelLost', 'parcelCancelled'] as const;
export type ParcelState = (typeof PARCEL_STATES)[number];

export const PARCEL_WORDS = {
  parcelOrdered: { title: { vi: 'Đã đặt dịch vụ, bưu điện chưa nhận', en: 'Ordered; the post has not taken it yet' }, next: { vi: 'Bưu điện sẽ đến nhận theo hẹn. Xin chuẩn bị sẵn giấy tờ.', en: 'The post will come as agreed. Have the papers ready.' } },
  parcelComing: { title: { vi: 'Hồ sơ đang trên đường đến cơ quan', en: 'Your dossier is on its way to the agency' }, next: { vi: 'Bạn chưa cần làm gì. Ngày nộp hồ sơ là lúc {unit} ký biên bản giao nhận với bưu điện.', en: 'There is nothing for you to do yet. It is filed when {unit} signs for it.' } },
  parcelCounting: { title: { vi: 'Hồ sơ đã đến cơ quan, chờ kiểm đếm', en: 'Your dossier is at the agency, to be counted' }, next: { vi: 'Hồ sơ chưa được tính là đã nộp. Hãy xem lại sau khi {unit} ký nhận.', en: 'It is not filed yet. Look again once {unit} has signed for it.' } },
  parcelFiled: { title: { vi: 'Cơ quan đã tiếp nhận hồ sơ', en: 'The agency has received your dossier' }, next: { vi: 'Bưu điện sẽ báo mã hồ sơ và ngày hẹn. Có giấy hẹn rồi, hãy tra cứu bằng hai mã trên giấy hẹn.', en: 'The post will bring you the code and the appointed day. Then use the two codes on the appointment slip.' } },
  parcelGoingBack: { title: { vi: 'Hồ sơ đang được chuyển về cho bạn', en: 'Your dossier is coming back to you' }, next: { vi: 'Bưu điện đưa giấy tờ về tay người gửi. Nếu cơ quan chưa nhận, lý do ghi trong phiếu kèm theo. Có thắc mắc, hãy hỏi {unit}.', en: 'The post brings the papers back to the sender. If the agency did not take them, the reason comes with them. If anything is unclear, ask {unit}.' } },
  parcelBack: { title: { vi: 'Hồ sơ đã được trả lại bạn', en: 'Your dossier was given back to you' }, next: { vi: 'Nếu có phiếu kèm theo, bổ sung như phiếu ghi rồi gửi lại. Có thắc mắc, hãy hỏi {unit}.', en: 'If a form came with it, complete it as the form says and send it again. If anything is unclear, ask {unit}.' } },
  parcelDelivering: { title: { vi: 'Kết quả đang trên đường đến bạn', en: 'The result is on its way to you' }, next: { vi: 'Xin chuẩn bị giấy tờ tùy thân. Cần hẹn lại giờ, gọi 1900 54 54 81.', en: 'Have proof of identity at hand. To agree on another hour call 1900 54 54 81.' } },
  parcelWaiting: { title: { vi: 'Kết quả chờ bạn tại bưu cục', en: 'The result waits for you at the post office' }, next: { vi: 'Mang giấy tờ tùy thân đến bưu cục đã mời bạn. Quá hạn, kết quả được chuyển về {unit}.', en: 'Bring proof of identity to the post office that invited you. After that it goes back to {unit}.' } },
  parcelDelivered: { title: { vi: 'Bưu điện đã phát kết quả', en: 'The post has delivered the result' }, next: { vi: 'Nếu bạn chưa nhận được, hãy gọi 1900 54 54 81 hoặc hỏi {unit}.', en: 'If you have not received it call 1900 54 54 81 or ask {unit}.' } },
  parcelToAgency: { title: { vi: 'Kết quả đang được chuyển về cơ quan', en: 'The result is going back to the agency' }, next: { vi: 'Bạn có thể nhận tại {unit} sau khi kết quả về đến nơi.', en: 'You can take it at {unit} once it is there.' } },
  parcelAtAgency: { title: { vi: 'Kết quả đã về cơ quan', en: 'The result is back at the agency' }, next: { vi: 'Mời đến {unit} nhận kết quả. Mang giấy hẹn và giấy tờ tùy thân.', en: 'Come to {unit} for it. Bring the appointment slip and proof of identity.' } },
  parcelLost: { title: { vi: 'Bưu điện báo thất lạc', en: 'The post reports it lost' }, next: { vi: 'Bưu điện sẽ liên hệ để bồi thường và hỗ trợ làm lại giấy tờ. Bạn cũng có thể hỏi {unit}.', en: 'The post will come to you about compensation and new papers. You may also ask {unit}.' } },
  parcelCancelled: { title: { vi: 'Đã hủy đặt dịch vụ', en: 'The order was cancelled' }, next: { vi: 'Muốn gửi lại, hãy đặt dịch vụ mới tại bưu cục hoặc {unit}.', en: 'To send it again, order at a post office or at {unit}.' } },
} as const satisfies Record<ParcelState, { title: Message; next: Message }>;

const FILING: Told = { name: 'inFiled', title: { vi: 'Cơ quan kiểm đếm và ký nhận hồ sơ', en: 'The agency counts it and signs for it' } };
const HANDING: Told = { name: 'outDelivered', title: { vi: 'Bưu điện phát tận tay', en: 'Handed over in person by the post' } };

/** What is still to come for a parcel that travels; nothing where its journey is over, or nobody knows how it goes on. */
const AHEAD: Readonly<Partial<Record<ParcelState, Told>>> = {
  parcelComing: FILING,
  parcelCounting: FILING,
  parcelGoingBack: { name: 'inReturned', title: { vi: 'Trả hồ sơ tận tay bạn', en: 'Given back to you in person' } },
  parcelDelivering: HANDING,
  parcelWaiting: HANDING,
  parcelToAgency: { name: 'outReturned', title: { vi: 'Kết quả về đến cơ quan', en: 'Back at the agency' } },
};

/** The step a parcel is on its way to. */
export function stepAhead(state: ParcelState): Told | undefined {
  return AHEAD[state];
}

const SAME: Readonly<Partial<Record<ShipmentState, ParcelState>>> = { ordered: 'parcelOrdered', lost: 'parcelLost', cancelled: 'parcelCancelled', filed: 'parcelFiled', atAgency: 'parcelCounting', delivered: 'parcelDelivered', heldForPickup: 'parcelWaiting', rejected: 'parcelGoingBack' };
const BY_WAY: Readonly<Record<Direction, Readonly<Record<'returning' | 'returned' | 'carried', ParcelState>>>> = {
  in: { returning: 'parcelGoingBack', returned: 'parcelBack', carried: 'parcelComing' },
  out: { returning: 'parcelToAgency', returned: 'parcelAtAgency', carried: 'parcelDelivering' },
};

/** Where a parcel stands, in the words for its holder. */
export function parcelState({ direction, state }: Parcel): ParcelState {
  if (state === 'returning' || state === 'returned') return BY_WAY[direction][state];
  return SAME[state] ?? BY_WAY[direction].carried;
}
