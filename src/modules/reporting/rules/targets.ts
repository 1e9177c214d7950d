import type { Message } from '#kernel/message.ts';
import type { Confidence } from './figure-shape.ts';
import type { Share, TargetState } from './pilot.ts';

/** What a target is held against: a figure of ours, by its word; null where nobody records what it asks for. */
export const MEASURED_AS = ['survey', 'onTime', 'early', 'receivedPerPerson'] as const;
export type MeasuredAs = (typeof MEASURED_AS)[number];

/** A target a decree or plan sets. `threshold`: percent, minutes or dossiers as the sentence says; null where none was found. */
export type TargetEntry = {
  readonly act: string;
  readonly name: Message;
  readonly wanted: Message;
  readonly year: number | null;
  readonly threshold: number | null;
  readonly measuredAs: MeasuredAs | null;
  readonly confidence: Confidence;
  readonly source: string;
  /** Why it is not measured, or how its value must be read. */
  readonly note: Message | null;
};

const QD468 = 'Quyết định 468/QĐ-TTg ngày 27/3/2021';
const KH280 = 'Kế hoạch 280/KH-UBND ngày 22/01/2021 của UBND tỉnh Bắc Giang';
const REMEMBERED = 'ghi theo trí nhớ, chưa đối chiếu với văn bản';

const NO_QUEUE: Message = { vi: 'Hệ thống chưa ghi lượt lấy số và gọi số, nên không tính thời gian chờ.', en: 'No queue tickets are recorded, so waiting is not reckoned.' };
const NO_REUSE: Message = { vi: 'Không ghi nhận giấy tờ nào được miễn nộp lại nhờ dữ liệu đã có.', en: 'Papers spared because the data were there already are not recorded.' };
const NO_STOCK: Message = { vi: 'Không biết số kết quả còn hiệu lực đã cấp trước đây, nên không có mẫu số.', en: 'How many earlier results are still valid is not known, so there is nothing to divide by.' };
const NO_STEPS: Message = { vi: 'Không có số đo trước khi giao việc để so từng hồ sơ.', en: 'There is no measurement from before to compare a dossier with.' };

/** The targets of Decision 468 and, valid during the pilot, of the province's plan 280 (domain 8.1, found-later a and g). */
export const TARGETS = {
  waiting2022: { act: QD468, name: { vi: 'Thời gian chờ trung bình tại Bộ phận Một cửa', en: 'Average waiting at the one-stop shop' }, wanted: { vi: 'không quá 30 phút một lượt', en: 'at most 30 minutes a visit' }, year: 2022, threshold: 30, measuredAs: null, confidence: 'S', source: 'luatvietnam.vn 186-29593', note: NO_QUEUE },
  waiting2025: { act: QD468, name: { vi: 'Thời gian chờ trung bình tại Bộ phận Một cửa', en: 'Average waiting at the one-stop shop' }, wanted: { vi: 'không quá 15 phút một lượt', en: 'at most 15 minutes a transaction' }, year: 2025, threshold: 15, measuredAs: null, confidence: 'S', source: 'luatvietnam.vn 186-29593', note: NO_QUEUE },
  shorter: { act: QD468, name: { vi: 'Giảm thời gian tiếp nhận, xử lý nhờ dùng lại dữ liệu', en: 'Shorter reception and processing by reuse of data' }, wanted: { vi: 'ít nhất 30 phút một hồ sơ', en: 'at least 30 minutes a dossier' }, year: 2025, threshold: 30, measuredAs: null, confidence: 'm', source: 'luatvietnam.vn 186-29593; cách diễn đạt của báo chí chưa rõ nghĩa', note: NO_STEPS },
  reuse2022: { act: QD468, name: { vi: 'Người dân, doanh nghiệp không phải nộp lại giấy tờ đã được chấp nhận', en: 'People need not hand in again what was accepted before' }, wanted: { vi: 'ít nhất 30%', en: 'at least 30%' }, year: 2022, threshold: 30, measuredAs: null, confidence: 'm', source: `báo chí, năm bị cắt trong bản trích; ${REMEMBERED}`, note: NO_REUSE },
  reuse2025: { act: QD468, name: { vi: 'Người dân, doanh nghiệp không phải nộp lại giấy tờ đã được chấp nhận', en: 'People need not hand in again what was accepted before' }, wanted: { vi: 'ít nhất 80%', en: 'at least 80%' }, year: 2025, threshold: 80, measuredAs: null, confidence: 'm', source: REMEMBERED, note: NO_REUSE },
  digitised2021: { act: QD468, name: { vi: 'Số hóa kết quả còn hiệu lực (cấp huyện)', en: 'Still valid results digitised (district)' }, wanted: { vi: 'ít nhất 20% (trung ương 40%, tỉnh 30%, xã 15%)', en: 'at least 20% (central 40%, province 30%, commune 15%)' }, year: 2021, threshold: 20, measuredAs: null, confidence: 'S', source: 'en.hungyen.gov.vn, 30/3/2021 (chỉ đọc được phần đầu trang)', note: NO_STOCK },
  productivity: { act: QD468, name: { vi: 'Hồ sơ tiếp nhận trung bình một người một năm (nông thôn)', en: 'Dossiers received per person and year (rural)' }, wanted: { vi: 'ít nhất 1.200 (đô thị 1.600; miền núi, biên giới, hải đảo 800)', en: 'at least 1,200 (urban 1,600; mountain, border and islands 800)' }, year: 2022, threshold: 1200, measuredAs: 'receivedPerPerson', confidence: 'm', source: REMEMBERED, note: { vi: 'Mục tiêu tính theo năm và theo hồ sơ tiếp nhận; giá trị ở đây là hồ sơ nhân viên bưu điện nhận tại quầy trong kỳ chia cho số nhân viên của phương án, không quy ra năm và không dùng số lượt A, nên không so được.', en: 'The target is by year and by dossiers received; the value here is dossiers postal staff took in at the counter in the period by the staff of the plan, neither annualised nor made of the turns of A, so the two cannot be compared.' } },
  satisfied: { act: 'Nghị quyết 76/NQ-CP', name: { vi: 'Mức độ hài lòng chung', en: 'Satisfaction overall' }, wanted: { vi: 'ít nhất 90%; lĩnh vực đất đai, xây dựng, đầu tư 85%', en: 'at least 90%; land, construction, investment 85%' }, year: 2025, threshold: 90, measuredAs: 'survey', confidence: 'm', source: REMEMBERED, note: { vi: 'Giá trị là tỷ lệ hài lòng của phiếu khảo sát, không phải chỉ số 5.4 của bộ chỉ số 766 hay chín chỉ số.', en: 'The value is the survey’s, not index 5.4 of set 766 nor the nine indices.' } },
  handedOver: { act: QD468, name: { vi: 'Phần việc giao cho doanh nghiệp bưu chính', en: 'Share of work handed to the postal enterprise' }, wanted: { vi: 'được giao một số việc: hướng dẫn, tiếp nhận, số hóa, trả kết quả; không tìm thấy tỷ lệ', en: 'some of guiding, receiving, digitising, returning may be handed over; no share was found' }, year: 2021, threshold: null, measuredAs: null, confidence: '?', source: 'vnpost.vn; blogtuan.info 22/4/2022', note: { vi: 'Văn bản không nêu tỷ lệ phải đạt nên không có gì để so.', en: 'No share to be reached was found, so there is nothing to compare with.' } },
  onTime2021: { act: KH280, name: { vi: 'Hồ sơ giải quyết đúng hạn (gồm trước hạn)', en: 'Dossiers solved on time (early included)' }, wanted: { vi: 'trên 95%', en: 'over 95%' }, year: 2021, threshold: 95, measuredAs: 'onTime', confidence: 'S', source: 'thutuchanhchinh.vn ItemID=1011', note: { vi: 'Đúng hạn theo lịch hẹn trên giấy tiếp nhận (như biểu II.06a), không phải cách tính của bộ chỉ số 766.', en: 'On time by the appointment of the receipt (as in form II.06a), not as set 766 reckons.' } },
  early2021: { act: KH280, name: { vi: 'Trong đó giải quyết trước hạn', en: 'Of them solved early' }, wanted: { vi: '20%', en: '20%' }, year: 2021, threshold: 20, measuredAs: 'early', confidence: 'S', source: 'thutuchanhchinh.vn ItemID=1011', note: { vi: 'Hiểu là phần trước hạn trong số hồ sơ đúng hạn.', en: 'Read as the early ones among those on time.' } },
  level4In2021: { act: KH280, name: { vi: 'Thủ tục có hồ sơ thực tế được cung cấp mức độ 4', en: 'Procedures with real dossiers offered at level 4' }, wanted: { vi: 'mọi thủ tục', en: 'every procedure' }, year: 2021, threshold: 100, measuredAs: null, confidence: 'S', source: 'thutuchanhchinh.vn ItemID=1011', note: { vi: 'Mức độ dịch vụ của từng thủ tục vào năm 2021 không có trong danh mục.', en: 'The level of each procedure in 2021 is not in the catalogue.' } },
  scored2021: { act: KH280, name: { vi: 'Bộ phận Một cửa và công chức được đánh giá, chấm điểm', en: 'One-stops and their civil servants scored' }, wanted: { vi: '100%', en: '100%' }, year: 2021, threshold: 100, measuredAs: null, confidence: 'S', source: 'thutuchanhchinh.vn ItemID=1011', note: { vi: 'Xem trang Chỉ số: chín chỉ số của Thông tư 01/2018/TT-VPCP.', en: 'See the page of indicators: the nine indices of circular 01/2018.' } },
} as const satisfies Record<string, TargetEntry>;

/** How a value stands against its target: judged where the period touches the target's year and there was something to divide by. */
export function stateOfTarget(target: TargetEntry, value: Share | null, years: readonly number[]): TargetState {
  if (target.measuredAs === null || value === null || target.threshold === null) return 'notMeasured';
  if (target.measuredAs === 'receivedPerPerson') return 'notComparable';
  if (target.year !== null && !years.includes(target.year)) return 'notDue';
  if (value.percent === null) return 'notComparable';
  const [part, wanted] = [100 * value.numerator, target.threshold * value.denominator];
  return (target.measuredAs === 'onTime' ? part > wanted : part >= wanted) ? 'met' : 'notMet';
}
