import type { Message } from '#kernel/message.ts';
import type { FigureDefinition } from './figure-shape.ts';
import type { Way } from './measures.ts';

/** The six ways that are compared: five of coming in, and the post's way back. */
export const CHANNELS_COMPARED = ['counterAgency', 'counterPost', 'onlineAlone', 'onlineHelped', 'postIn', 'postOut'] as const;
export type ComparedChannel = (typeof CHANNELS_COMPARED)[number];

/** The way of a dossier that a channel compares; the way back is compared by its parcels. */
export const WAY_OF = { counterAgency: 'counterAgency', counterPost: 'counterPost', onlineAlone: 'onlineAlone', onlineHelped: 'onlineHelped', postIn: 'post', postOut: null } as const satisfies Record<ComparedChannel, Way | null>;

export const CHANNEL_NAMES = {
  counterAgency: { vi: 'Tại quầy, cán bộ nhận', en: 'Counter, by officers' },
  counterPost: { vi: 'Tại quầy, nhân viên bưu điện nhận', en: 'Counter, by postal staff' },
  onlineAlone: { vi: 'Trực tuyến, tự làm', en: 'Online, alone' },
  onlineHelped: { vi: 'Trực tuyến, có người trợ giúp', en: 'Online, helped' },
  postIn: { vi: 'Gửi hồ sơ qua bưu điện', en: 'Papers by post' },
  postOut: { vi: 'Nhận kết quả qua bưu điện', en: 'Results by post' },
} as const satisfies Record<ComparedChannel, Message>;

/** Printed over the comparison. */
export const CHANNELS_EXPLAINED: Message = {
  vi: 'Năm cách nộp hồ sơ không trùng nhau; nhận kết quả qua bưu điện là chiều về của bất kỳ cách nào, nên sáu số không cộng lại. Người dân tự chọn kênh, thủ tục của mỗi kênh khác nhau: chênh lệch giữa các kênh chưa nói kênh nào làm tốt hơn.',
  en: 'The five ways of filing do not overlap; results by post are the way back of any of them, so the six are not added. People choose their way and the procedures of each differ: a difference between two ways does not yet say which does better.',
};

const BY_DESIGN = 'Thiết kế của hệ thống (so sánh các kênh)';
const ACCEPTED_IN: Message = { vi: 'Ngày tiếp nhận nằm trong kỳ.', en: 'The day of acceptance falls in the period.' };
const SOLVED_IN: Message = { vi: 'Ngày kết thúc lần đầu nằm trong kỳ.', en: 'The first end falls in the period.' };
const TAKEN_IN: Message = { vi: 'Ngày J trên phiếu gửi nằm trong kỳ.', en: 'Day J of the posting slip falls in the period.' };
const JOURNAL: Message = { vi: 'Nhật ký nghiệp vụ của đơn vị', en: 'The journal of the unit' };
const PARCELS: Message = { vi: 'Hành trình bưu gửi', en: 'The journeys of parcels' };
const ACCEPTED: Message = { vi: 'hồ sơ được tiếp nhận', en: 'dossiers accepted' };
const SOLVED: Message = { vi: 'hồ sơ đã giải quyết', en: 'dossiers solved' };
const MINUTES: Message = { vi: 'tổng số phút', en: 'minutes together' };

/** What is compared, in the order it is shown. */
export const CHANNEL_FIGURES = {
  volume: { name: { vi: 'Khối lượng', en: 'Volume' }, counts: { vi: 'Hồ sơ được tiếp nhận theo cách nộp này. Chiều về: bưu gửi kết quả bưu điện đã chấp nhận.', en: 'Dossiers accepted that came in this way. The way back: parcels with results that the post took over.' }, numerator: ACCEPTED, denominator: null, period: ACCEPTED_IN, source: JOURNAL, basis: BY_DESIGN, confidence: 'D' },
  timeToReceive: { name: { vi: 'Thời gian đến khi được tiếp nhận', en: 'Time until accepted' }, counts: { vi: 'Trung bình từ khi hồ sơ đến (nộp trực tuyến, bưu gửi đến nơi, được chuẩn bị tại quầy) đến khi tiếp nhận; tính cả ngoài giờ. Thời gian xếp hàng không được ghi.', en: 'The mean from arrival (filed online, parcel arrived, prepared at the counter) to acceptance; nights and rest days included. Queueing is not recorded.' }, numerator: MINUTES, denominator: ACCEPTED, period: ACCEPTED_IN, source: JOURNAL, basis: BY_DESIGN, confidence: 'D' },
  timeToResult: { name: { vi: 'Thời gian đến khi có kết quả', en: 'Time until the result' }, counts: { vi: 'Trung bình từ khi tiếp nhận đến khi kết thúc lần đầu; tính cả ngày nghỉ và thời gian chờ. Chiều về: từ khi bưu điện chấp nhận đến khi phát.', en: 'The mean from acceptance to the first end; rest days and waiting included. The way back: from being taken over to delivery.' }, numerator: MINUTES, denominator: SOLVED, period: SOLVED_IN, source: JOURNAL, basis: BY_DESIGN, confidence: 'D' },
  firstTimeRight: { name: { vi: 'Đúng ngay lần đầu', en: 'Right first time' }, counts: { vi: 'Hồ sơ đã giải quyết mà không lần nào phải yêu cầu bổ sung, trước hay sau tiếp nhận. Lỗi do ai không được ghi.', en: 'Solved dossiers for which nothing was ever asked again, before acceptance or after. Whose fault it was is not recorded.' }, numerator: { vi: 'hồ sơ không phải bổ sung', en: 'dossiers without a request' }, denominator: SOLVED, period: SOLVED_IN, source: JOURNAL, basis: BY_DESIGN, confidence: 'D' },
  lateAgency: { name: { vi: 'Quá hạn của cơ quan', en: 'Late: the agency' }, counts: { vi: 'Hồ sơ giải quyết xong sau ngày hẹn trên giấy tiếp nhận (như biểu II.06a), trên hồ sơ đã giải quyết.', en: 'Dossiers solved after the day promised on the receipt (as in II.06a), of those solved.' }, numerator: { vi: 'hồ sơ quá hạn', en: 'dossiers late' }, denominator: SOLVED, period: SOLVED_IN, source: JOURNAL, basis: 'Thông tư 01/2020/TT-VPCP, biểu II.06a', confidence: 'S' },
  latePost: { name: { vi: 'Trễ của bưu điện', en: 'Late: the post' }, counts: { vi: 'Bưu gửi quá ngày J + n, trên bưu gửi đã đến ngày tính. Đồng hồ riêng của bưu điện, không phải hẹn trả của cơ quan.', en: "Parcels past day J + n, of those to be judged. The post's own clock, not the agency's appointment." }, numerator: { vi: 'bưu gửi trễ', en: 'parcels late' }, denominator: { vi: 'bưu gửi đã đến ngày tính', en: 'parcels to be judged' }, period: TAKEN_IN, source: PARCELS, basis: 'Thông tư 17/2017/TT-BTTTT Điều 7', confidence: 'S' },
  fee: { name: { vi: 'Phí, lệ phí một hồ sơ', en: 'Fee of a dossier' }, counts: { vi: 'Phí, lệ phí đã ghi thu của các hồ sơ, chia đều cho số hồ sơ được tiếp nhận (cả hồ sơ miễn phí); khoản đã hủy không tính.', en: 'Fees charged on the dossiers, divided by the dossiers accepted (free ones too); cancelled charges left out.' }, numerator: { vi: 'tổng phí, lệ phí', en: 'fees together' }, denominator: ACCEPTED, period: ACCEPTED_IN, source: { vi: 'Sổ thu phí', en: 'The charges' }, basis: BY_DESIGN, confidence: 'D' },
  postage: { name: { vi: 'Cước một bưu gửi', en: 'Postage of a parcel' }, counts: { vi: 'Cước đã ghi trên bưu gửi, chia đều. Gửi hai chiều ghi cước ở mỗi chiều như đã chốt khi nhận.', en: 'The postage frozen on the parcels, evenly. Where both ways were ordered, each way as it was quoted.' }, numerator: { vi: 'tổng cước', en: 'postage together' }, denominator: { vi: 'bưu gửi đã chấp nhận', en: 'parcels taken over' }, period: TAKEN_IN, source: PARCELS, basis: BY_DESIGN, confidence: 'D' },
} as const satisfies Record<string, FigureDefinition>;
export type ChannelFigure = keyof typeof CHANNEL_FIGURES;

/** The way back counts parcels, not dossiers. */
export const PARCELS_BACK = {
  volume: { ...CHANNEL_FIGURES.volume, numerator: { vi: 'bưu gửi kết quả đã chấp nhận', en: 'parcels with results taken over' }, period: TAKEN_IN, source: PARCELS },
  timeToResult: { ...CHANNEL_FIGURES.timeToResult, denominator: { vi: 'bưu gửi đã phát', en: 'parcels delivered' }, period: TAKEN_IN, source: PARCELS },
} as const satisfies Partial<Record<ChannelFigure, FigureDefinition>>;

/** Why a channel has no such figure. */
export const NOT_OF_CHANNEL = {
  onlyBack: { vi: 'Kênh này chỉ trả kết quả, không nhận hồ sơ.', en: 'This way only brings results back; it takes nothing in.' },
  noParcel: { vi: 'Kênh này không có bưu gửi.', en: 'There is no parcel in this way.' },
  feeElsewhere: { vi: 'Phí của hồ sơ tính ở kênh nộp.', en: 'The fee stands with the way it was filed.' },
} as const satisfies Record<string, Message>;
