import type { Message } from '#kernel/message.ts';
import type { FigureDefinition } from './figure-shape.ts';

const CIRCULAR = 'Thông tư 01/2018/TT-VPCP Điều 13';
const SOLVED_IN: Message = { vi: 'Ngày kết thúc lần đầu của hồ sơ nằm trong kỳ; hồ sơ rút và dừng không tính.', en: 'The first end of the dossier falls in the period; withdrawn and stopped dossiers are left out.' };
const SOLVED: Message = { vi: 'hồ sơ đã giải quyết', en: 'dossiers solved' };
const JOURNAL: Message = { vi: 'Nhật ký nghiệp vụ của đơn vị', en: 'The journal of the unit' };
const NOBODY: Message = { vi: 'Chưa có ai ghi', en: 'Recorded by nobody' };
const SUM: Message = { vi: 'tổng điểm của các hồ sơ', en: 'points of the dossiers together' };

/** The nine indices, each from 0 to 2; 1 to 4 and 7 are means over dossiers, one decimal. */
export const NINE = {
  '1': { name: { vi: '1. Thời gian giải quyết', en: '1. Time to solve' }, counts: { vi: 'Mỗi hồ sơ: sớm hạn 2 điểm, đúng hạn 1, quá hạn 0.', en: 'Each dossier: 2 early, 1 on time, 0 late.' }, numerator: SUM, denominator: SOLVED, period: SOLVED_IN, source: JOURNAL, basis: CIRCULAR, confidence: 'S' },
  '2': { name: { vi: '2. Thời gian của từng cơ quan tham gia', en: "2. Each agency's time" }, counts: { vi: 'Mỗi hồ sơ lấy điểm của cơ quan chậm nhất: sớm 2, đúng 1, quá hạn hoặc không trả lời 0. Hồ sơ chỉ một cơ quan giải quyết có điểm như chỉ số 1.', en: 'Each dossier has the points of its slowest agency: 2 early, 1 on time, 0 late or silent. Where one agency solves it alone, as index 1.' }, numerator: SUM, denominator: SOLVED, period: SOLVED_IN, source: { vi: 'Nhật ký nghiệp vụ; phần việc lấy ý kiến các cơ quan', en: 'The journal; parts asked of other agencies' }, basis: CIRCULAR, confidence: 'S' },
  '3': { name: { vi: '3. Số lần liên hệ để hoàn thiện hồ sơ', en: '3. Times the citizen had to come back' }, counts: { vi: 'Mỗi hồ sơ: không lần nào 2 điểm, một lần 1, nhiều hơn 0. Tính mọi lần yêu cầu bổ sung, trước và sau khi tiếp nhận.', en: 'Each dossier: 2 for none, 1 for one, 0 for more. Every request for papers counts, before acceptance and after.' }, numerator: SUM, denominator: SOLVED, period: SOLVED_IN, source: JOURNAL, basis: CIRCULAR, confidence: 'S' },
  '4': { name: { vi: '4. Số nơi phải liên hệ để hoàn thiện hồ sơ', en: '4. Bodies the citizen had to turn to' }, counts: { vi: 'Mỗi hồ sơ: không nơi nào 2 điểm, chỉ Bộ phận Một cửa 1, nhiều hơn 0.', en: 'Each dossier: 2 for none, 1 for the one-stop only, 0 for more.' }, numerator: SUM, denominator: SOLVED, period: SOLVED_IN, source: JOURNAL, basis: CIRCULAR, confidence: 'S' },
  '5': { name: { vi: '5. Thực hiện cơ chế một cửa', en: '5. The one-stop mechanism' }, counts: { vi: 'Cấp huyện: 2 điểm khi Bộ phận Một cửa tự nhận, thẩm định và phê duyệt từ 50 % thủ tục (xã 100 %, tỉnh 20 %); 1 khi 100 % thủ tục được nhận và trả tại Một cửa; còn lại 0.', en: 'A district: 2 where the one-stop itself receives, examines and approves from 50 % of the procedures (commune 100 %, province 20 %); 1 where all are received and returned at it; otherwise 0.' }, numerator: { vi: 'thủ tục Một cửa tự giải quyết', en: 'procedures the one-stop solves itself' }, denominator: { vi: 'thủ tục của đơn vị', en: 'procedures of the unit' }, period: SOLVED_IN, source: NOBODY, basis: CIRCULAR, confidence: 'S' },
  '6': { name: { vi: '6. Công khai thủ tục', en: '6. Publicity' }, counts: { vi: 'Niêm yết và công khai điện tử 2 điểm, chỉ một cách 1, không 0.', en: '2 posted and electronic, 1 only one of them, 0 neither.' }, numerator: { vi: 'cách công khai', en: 'ways of publishing' }, denominator: null, period: SOLVED_IN, source: NOBODY, basis: CIRCULAR, confidence: 'S' },
  '7': { name: { vi: '7. Thái độ phục vụ', en: '7. Conduct' }, counts: { vi: 'Mỗi hồ sơ: sớm hạn và không có phản ánh 2 điểm, đúng hạn và không có phản ánh 1, còn lại 0.', en: 'Each dossier: 2 early and not complained of, 1 on time and not complained of, otherwise 0.' }, numerator: SUM, denominator: SOLVED, period: SOLVED_IN, source: JOURNAL, basis: CIRCULAR, confidence: 'S' },
  '8': { name: { vi: '8. Tiếp thu, giải trình phản ánh', en: '8. Answering feedback' }, counts: { vi: 'Không có phản ánh hoặc 100 % xử lý đúng hạn 2 điểm, từ 90 % 1, còn lại 0.', en: '2 for no feedback or all answered in time, 1 from 90 %, otherwise 0.' }, numerator: { vi: 'phản ánh xử lý đúng hạn', en: 'answered in time' }, denominator: { vi: 'phản ánh tiếp nhận', en: 'received' }, period: SOLVED_IN, source: NOBODY, basis: CIRCULAR, confidence: 'S' },
  '9': { name: { vi: '9. Dịch vụ công trực tuyến', en: '9. Online services' }, counts: { vi: '2 điểm khi từ 20 % thủ tục ở mức 3, 4, từ 30 % hồ sơ nộp trực tuyến và không hồ sơ trực tuyến nào quá hạn; 1 khi từ 15 % đến dưới 30 % và không hồ sơ nào quá hạn; còn lại 0.', en: '2 where from 20 % of the procedures are at level 3 or 4, from 30 % of the dossiers came online and none of those is late; 1 from 15 to under 30 % and none late; otherwise 0.' }, numerator: { vi: 'hồ sơ trực tuyến được tiếp nhận', en: 'dossiers online accepted' }, denominator: { vi: 'hồ sơ được tiếp nhận', en: 'dossiers accepted' }, period: { vi: 'Ngày tiếp nhận nằm trong kỳ; quá hạn tính đến cuối kỳ.', en: 'The day of acceptance falls in the period; late by its last day.' }, source: { vi: 'Nhật ký nghiệp vụ; danh mục thủ tục', en: 'The journal; the catalogue' }, basis: CIRCULAR, confidence: 'S' },
} as const satisfies Record<string, FigureDefinition>;
type NineFigure = keyof typeof NINE;

/** The sum of 1, 2, 3, 4 and 7 over the dossiers one employer's staff received. */
export const STAFF_TOTAL = {
  name: { vi: 'Tổng điểm các chỉ số 1, 2, 3, 4 và 7', en: 'Indices 1, 2, 3, 4 and 7 together' },
  counts: { vi: 'Cộng năm chỉ số đã làm tròn một chữ số; cao nhất 10. Từ 5: hoàn thành 100 % nhiệm vụ; từ 3,5 đến dưới 5: 70 đến dưới 100 %; dưới 3,5: dưới 70 %.', en: 'The five indices, each rounded to one decimal, added; at most 10. From 5: the whole task; 3.5 to under 5: 70 to under 100 %; under 3.5: under 70 %.' },
  numerator: { vi: 'năm chỉ số cộng lại', en: 'the five added' },
  denominator: null,
  period: SOLVED_IN,
  source: JOURNAL,
  basis: 'Thông tư 01/2018/TT-VPCP Điều 14',
  confidence: 'S',
} as const satisfies FigureDefinition;

/** Why an index has no value. */
export const NOT_RECORDED_NINE = [
  { id: '5', why: { vi: 'Thủ tục nào Một cửa tự thẩm định, phê duyệt không được ghi; đơn vị tự chấm theo Điều 13.5.', en: 'Which procedures the one-stop examines and approves itself is not recorded; the unit scores it itself by Article 13.5.' } },
  { id: '6', why: { vi: 'Việc niêm yết tại trụ sở không được ghi; đơn vị tự chấm.', en: 'Posting on the premises is not recorded; the unit scores it itself.' } },
  { id: '8', why: { vi: 'Phản ánh, kiến nghị không được tiếp nhận trong hệ thống này; đơn vị tự chấm.', en: 'Feedback is not received in this installation; the unit scores it itself.' } },
] as const satisfies readonly { readonly id: NineFigure; readonly why: Message }[];

/** What a value leaves out. */
export const NOTES_NINE = [
  { id: '3', note: { vi: 'Lỗi do người nộp không được ghi nên không loại trừ.', en: "The applicant's own fault is not recorded, so nothing is left out for it." } },
  { id: '4', note: { vi: 'Chỉ ghi lần liên hệ với Một cửa; liên hệ nơi khác không được ghi: đây là mức cao nhất có thể.', en: 'Only contacts with the one-stop are recorded, not those with other bodies: this is the most it can be.' } },
  { id: '7', note: { vi: 'Phản ánh về thái độ không được ghi theo hồ sơ: đây là mức cao nhất có thể.', en: 'Complaints about conduct are not recorded by dossier: this is the most it can be.' } },
] as const satisfies readonly { readonly id: NineFigure; readonly note: Message }[];

export const NINE_GROUPS = {
  unit: { vi: 'Đơn vị', en: 'The unit' },
  agency: { vi: 'Hồ sơ do cán bộ, công chức nhận', en: 'Dossiers received by civil servants' },
  post: { vi: 'Hồ sơ do nhân viên bưu điện nhận', en: 'Dossiers received by postal staff' },
} as const satisfies Record<string, Message>;

/** Printed where the staff stand: whose points they are, and that nobody is ranked. */
export const STAFF_EXPLAINED = {
  receiver: {
    vi: 'Hồ sơ tính cho người đã nhận tại Một cửa. Xếp theo tên, không xếp hạng; người có dưới 30 hồ sơ không nêu điểm. Thông tư không nói nhân viên bưu điện có được chấm như cán bộ hay không, nên số của bưu điện đứng riêng.',
    en: 'A dossier counts for whoever received it at the one-stop. By name, never by score; nobody with fewer than 30 dossiers is scored. The circular does not say whether postal staff are scored like officials, so the figures of the post stand apart.',
  },
  handler: {
    vi: 'Hồ sơ tính cho người thụ lý. Xếp theo tên, không xếp hạng; người có dưới 30 hồ sơ không nêu điểm.',
    en: 'A dossier counts for whoever handled it. By name, never by score; nobody with fewer than 30 dossiers is scored.',
  },
} as const satisfies Record<'receiver' | 'handler', Message>;
