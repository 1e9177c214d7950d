import type { Message } from '#kernel/message.ts';
import type { TransitScope } from '#modules/postal/rules/transit.ts';
import type { FigureDefinition } from './figure-shape.ts';

/** What a figure of the post opens to: the parcels whose promise has come, and the ones behind each fault. */
export const BCCI_LISTS = ['taken', 'due', 'late', 'attempted', 'failedFirst', 'lost', 'damaged', 'complained', 'complainedLate'] as const;
export type BcciList = (typeof BCCI_LISTS)[number];

const CIRCULAR = 'Thông tư 17/2017/TT-BTTTT Điều 7';
const TAKEN_IN: Message = { vi: 'Ngày J trên phiếu gửi nằm trong kỳ.', en: 'Day J of the posting slip falls in the period.' };
const EVENTS: Message = { vi: 'Hành trình bưu gửi trong hệ thống', en: 'The journeys of parcels in this installation' };
const TAKEN: Message = { vi: 'bưu gửi đã chấp nhận', en: 'parcels taken over' };

export const BCCI = {
  volume: { name: { vi: 'Bưu gửi đã chấp nhận', en: 'Parcels taken over' }, counts: { vi: 'Bưu gửi hồ sơ và kết quả được bưu điện chấp nhận, mỗi chiều một bưu gửi.', en: 'Parcels with papers or results that the post took over, one for each direction.' }, numerator: TAKEN, denominator: null, period: TAKEN_IN, source: EVENTS, basis: CIRCULAR, confidence: 'S' },
  onTime: { name: { vi: 'Đúng thời gian toàn trình J + n', en: 'Within J + n' }, counts: { vi: 'Bưu gửi dừng đồng hồ không muộn hơn ngày J + n, trên các bưu gửi đã dừng hoặc đã qua ngày hẹn. Đang đi và chưa đến ngày hẹn thì chưa tính; mất và hủy không tính.', en: 'Parcels whose clock stopped by day J + n, of those that stopped or whose day has passed. What is on its way and not yet due is not counted; nor is what was lost or called off.' }, numerator: { vi: 'bưu gửi đúng thời gian', en: 'parcels in time' }, denominator: { vi: 'bưu gửi đã đến ngày tính', en: 'parcels to be judged' }, period: TAKEN_IN, source: EVENTS, basis: CIRCULAR, confidence: 'S' },
  firstAttempt: { name: { vi: 'Phát thành công lần đầu', en: 'Delivered at the first attempt' }, counts: { vi: 'Bưu gửi trả kết quả phát được ngay, không lần phát nào hỏng trước đó, trên các bưu gửi đã đi phát.', en: 'Results delivered without a failed attempt before, of those taken out for delivery.' }, numerator: { vi: 'phát được lần đầu', en: 'delivered at first' }, denominator: { vi: 'bưu gửi đã đi phát', en: 'parcels attempted' }, period: TAKEN_IN, source: EVENTS, basis: 'Thiết kế của hệ thống', confidence: 'D' },
  lost: { name: { vi: 'Mất trên 10.000 bưu gửi', en: 'Lost per 10,000' }, counts: { vi: 'Bưu gửi bị ghi mất và chưa tìm thấy, trên 10.000 bưu gửi đã chấp nhận. Mức an toàn phải đạt là 100 %.', en: 'Parcels entered as lost and not found, per 10,000 taken over. Safety is to be 100 %.' }, numerator: { vi: 'bưu gửi mất', en: 'parcels lost' }, denominator: TAKEN, period: TAKEN_IN, source: EVENTS, basis: CIRCULAR, confidence: 'S' },
  damaged: { name: { vi: 'Hư hỏng trên 10.000 bưu gửi', en: 'Damaged per 10,000' }, counts: { vi: 'Bưu gửi bị ghi hư hỏng, trên 10.000 bưu gửi đã chấp nhận.', en: 'Parcels entered as damaged, per 10,000 taken over.' }, numerator: { vi: 'bưu gửi hư hỏng', en: 'parcels damaged' }, denominator: TAKEN, period: TAKEN_IN, source: EVENTS, basis: CIRCULAR, confidence: 'S' },
  complaints: { name: { vi: 'Khiếu nại trả lời đúng hạn', en: 'Complaints answered in time' }, counts: { vi: 'Khiếu nại về bưu gửi được trả lời không muộn hơn ngày phải trả lời (5 ngày làm việc nội tỉnh, 7 ngày liên tỉnh), trên các khiếu nại đã trả lời hoặc đã qua hạn.', en: 'Complaints about parcels answered by their day (5 working days within a province, 7 between), of those answered or past it.' }, numerator: { vi: 'khiếu nại trả lời đúng hạn', en: 'answered in time' }, denominator: { vi: 'khiếu nại đã đến hạn', en: 'complaints due' }, period: { vi: 'Ngày khiếu nại nằm trong kỳ.', en: 'The day of the complaint falls in the period.' }, source: { vi: 'Sổ khiếu nại của bưu điện', en: "The post's complaints" }, basis: 'Thông tư 17/2017/TT-BTTTT Điều 8', confidence: 'S' },
} as const satisfies Record<string, FigureDefinition>;

const SCOPE_NAMES = {
  withinDistrict: { vi: 'nội huyện (J+1, phát cả giấy hẹn J+2)', en: 'within a district (J+1, with the slip J+2)' },
  betweenDistricts: { vi: 'liên huyện (J+2, J+4)', en: 'between districts (J+2, J+4)' },
  majorCities: { vi: 'thành phố lớn liên tỉnh (J+3, J+6)', en: 'between major cities (J+3, J+6)' },
  interProvince: { vi: 'liên tỉnh khác (J+4, J+8)', en: 'between provinces (J+4, J+8)' },
  sameDay: { vi: 'trong ngày', en: 'same day' },
  special: { vi: 'địa bàn đặc thù', en: 'special geography' },
} as const satisfies Record<TransitScope, Message>;

/** On time of one zone. */
export function onTimeWithin(scope: TransitScope): FigureDefinition {
  const zone = SCOPE_NAMES[scope];
  return { ...BCCI.onTime, name: { vi: `Đúng thời gian, ${zone.vi}`, en: `In time, ${zone.en}` } };
}

export const BCCI_GROUPS = {
  all: { vi: 'Toàn bộ', en: 'Everything' },
  zones: { vi: 'Theo vùng', en: 'By zone' },
} as const satisfies Record<string, Message>;
