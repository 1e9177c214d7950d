import type { Message } from '#kernel/message.ts';
import type { FigureDefinition } from './figure-shape.ts';
import { DEFINITIONS } from './headline.ts';
import type { PILOT_FIGURES } from './pilot.ts';

const SEED = 'Phương án thí điểm 26/10/2020; cách đếm là quy ước của hệ thống';
const DESIGN = 'Quy ước của hệ thống';
const JOURNAL: Message = { vi: 'Nhật ký: các việc tính là dịch vụ', en: 'The journal: service events' };
const DOSSIERS: Message = { vi: 'Nhật ký: hồ sơ được tiếp nhận, kết thúc, trả kết quả', en: 'The journal: dossiers accepted, ended and returned' };
const FIRST_EVENT: Message = { vi: 'Ngày của việc đầu tiên chưa hủy nằm trong kỳ', en: 'The day of the first event that is not void lies in the period' };
const FOLLOWED: Message = { vi: 'Như số mà nó thuộc về; theo dõi đến ngày số liệu, cả khi đã qua kỳ', en: 'As the figure it belongs to; followed up to the day of the figures, also past the period' };
const ACCEPTED_IN: Message = { vi: 'Ngày tiếp nhận nằm trong kỳ', en: 'The day of acceptance lies in the period' };
const ENDED_IN: Message = { vi: 'Ngày kết thúc lần đầu nằm trong kỳ', en: 'The day of the first end lies in the period' };
const DISTINCT_IN: Message = { vi: 'Có ít nhất một lượt trong kỳ', en: 'At least one turn in the period' };

type Headed = (typeof PILOT_FIGURES)[number];

function headline(id: Headed, period: Message): FigureDefinition {
  const { name, counts } = DEFINITIONS[id];
  return { name, counts, numerator: counts, denominator: null, period, source: JOURNAL, basis: SEED, confidence: 'D' };
}

/** What every figure of the report of a plan says of itself. */
export const PILOT_DEFINITIONS = {
  A: headline('A', FIRST_EVENT),
  A1: headline('A1', DISTINCT_IN),
  AP: headline('AP', FIRST_EVENT),
  B: headline('B', FIRST_EVENT),
  BSubmit: headline('BSubmit', FOLLOWED),
  BAccepted: headline('BAccepted', FOLLOWED),
  C: headline('C', FIRST_EVENT),
  C1: headline('C1', DISTINCT_IN),
  CFiled: headline('CFiled', FOLLOWED),
  CDelivered: headline('CDelivered', FOLLOWED),
  U: headline('U', DISTINCT_IN),
  perWorkingDay: {
    name: { vi: 'Bình quân một ngày làm việc', en: 'A working day on average' },
    counts: { vi: 'Số lượt chia cho số ngày làm việc của kỳ đã qua đến ngày số liệu; ngày nghỉ và làm bù theo thông báo của từng năm.', en: 'Turns by the working days of the period that had passed by the day of the figures; days off and make-up days by each year’s notice.' },
    numerator: { vi: 'Số lượt', en: 'Turns' },
    denominator: { vi: 'Ngày làm việc', en: 'Working days' },
    period: FIRST_EVENT,
    source: { vi: 'Nhật ký; lịch nghỉ của hệ thống', en: 'The journal; the calendar' },
    basis: 'Bộ luật Lao động; thông báo nghỉ hằng năm',
    confidence: 'D',
  },
  accepted: {
    name: { vi: 'Hồ sơ được tiếp nhận', en: 'Dossiers accepted' },
    counts: { vi: 'Hồ sơ lần đầu chuyển sang trạng thái đã tiếp nhận (2), mọi cách nộp; không tính hồ sơ bị hủy tiếp nhận.', en: 'Dossiers that first became accepted (status 2), whichever way they came; cancelled receptions are left out.' },
    numerator: { vi: 'Hồ sơ được tiếp nhận', en: 'Dossiers accepted' },
    denominator: null,
    period: ACCEPTED_IN,
    source: DOSSIERS,
    basis: 'Nghị định 61/2018/NĐ-CP Điều 17',
    confidence: 'D',
  },
  onlineShare: {
    name: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Share of dossiers filed online' },
    counts: { vi: 'Hồ sơ nộp trực tuyến (tự nộp và được hỗ trợ) trong số hồ sơ được tiếp nhận. Đây cũng là phần hồ sơ mức độ 3, 4 trong kỳ, theo cách nộp chứ không theo mức độ của thủ tục.', en: 'Dossiers filed online, alone and helped, among those accepted. It is also the share of levels 3 and 4 in the period, by the way of filing and not by the level of the procedure.' },
    numerator: { vi: 'Hồ sơ trực tuyến được tiếp nhận', en: 'Online dossiers accepted' },
    denominator: { vi: 'Hồ sơ được tiếp nhận', en: 'Dossiers accepted' },
    period: ACCEPTED_IN,
    source: DOSSIERS,
    basis: DESIGN,
    confidence: 'D',
  },
  aloneShare: {
    name: { vi: 'Tự nộp trong số hồ sơ trực tuyến', en: 'Filed alone among online dossiers' },
    counts: { vi: 'Hồ sơ trực tuyến không có nhân viên giúp lúc nộp, trong số hồ sơ trực tuyến được tiếp nhận.', en: 'Online dossiers nobody of the staff helped with when they were filed, among online dossiers accepted.' },
    numerator: { vi: 'Hồ sơ tự nộp trực tuyến', en: 'Filed online alone' },
    denominator: { vi: 'Hồ sơ trực tuyến được tiếp nhận', en: 'Online dossiers accepted' },
    period: ACCEPTED_IN,
    source: DOSSIERS,
    basis: DESIGN,
    confidence: 'D',
  },
  postInShare: {
    name: { vi: 'Tỷ lệ hồ sơ gửi đến qua bưu chính công ích', en: 'Share of dossiers sent in by public post' },
    counts: { vi: 'Hồ sơ gửi đến qua bưu chính công ích trong số hồ sơ được tiếp nhận.', en: 'Dossiers that came by public post among those accepted.' },
    numerator: { vi: 'Hồ sơ bưu chính được tiếp nhận', en: 'Postal dossiers accepted' },
    denominator: { vi: 'Hồ sơ được tiếp nhận', en: 'Dossiers accepted' },
    period: ACCEPTED_IN,
    source: DOSSIERS,
    basis: 'Quyết định 45/2016/QĐ-TTg',
    confidence: 'D',
  },
  postOutShare: {
    name: { vi: 'Tỷ lệ kết quả trả qua bưu chính công ích', en: 'Share of results returned by public post' },
    counts: { vi: 'Kết quả đã phát qua bưu chính công ích trong số kết quả đã trả.', en: 'Results delivered by public post among results returned.' },
    numerator: { vi: 'Kết quả trả qua bưu chính', en: 'Results returned by post' },
    denominator: { vi: 'Kết quả đã trả (tại quầy, bưu chính, điện tử)', en: 'Results returned (counter, post, electronic)' },
    period: { vi: 'Ngày trả kết quả nằm trong kỳ', en: 'The day of return lies in the period' },
    source: DOSSIERS,
    basis: 'Quyết định 45/2016/QĐ-TTg',
    confidence: 'D',
  },
} as const satisfies Record<string, FigureDefinition>;

/** What the report says of benefits: people who come again, hours at the counter, quality of intake, survey, targets. */
const BENEFIT_DEFINITIONS = {
  again: {
    name: { vi: 'Người quay lại', en: 'People who came again' },
    counts: { vi: 'Số chủ hồ sơ khác nhau (theo số giấy tờ, không nêu tên) có hồ sơ được tiếp nhận trong kỳ và đã có hồ sơ được tiếp nhận ở một ngày trước đó, kể từ ngày đầu của phương án. Người không có số giấy tờ không được tính.', en: 'Different owners (by the number of their papers, never named) with a dossier accepted in the period who had had one accepted on an earlier day since the first day of the plan. Owners without a number are left out.' },
    numerator: { vi: 'Người quay lại', en: 'People who came again' },
    denominator: { vi: 'Người có hồ sơ trong kỳ', en: 'People with a dossier in the period' },
    period: ACCEPTED_IN,
    source: { vi: 'Hồ sơ được tiếp nhận; số giấy tờ của chủ hồ sơ đang lưu', en: 'Dossiers accepted; the owners’ numbers as kept now' },
    basis: DESIGN,
    confidence: 'D',
  },
  electronicAgain: {
    name: { vi: 'Quay lại bằng trực tuyến hoặc bưu chính', en: 'Came again online or by post' },
    counts: { vi: 'Trong số đó: lần này nộp trực tuyến hoặc qua bưu chính, và đã từng nộp như vậy ở một ngày trước đó.', en: 'Of them: filed online or by post this time, and had done so on an earlier day.' },
    numerator: { vi: 'Người quay lại bằng trực tuyến hoặc bưu chính', en: 'People who came again online or by post' },
    denominator: { vi: 'Người có hồ sơ trong kỳ', en: 'People with a dossier in the period' },
    period: ACCEPTED_IN,
    source: { vi: 'Hồ sơ được tiếp nhận; số giấy tờ của chủ hồ sơ đang lưu', en: 'Dossiers accepted; the owners’ numbers as kept now' },
    basis: DESIGN,
    confidence: 'D',
  },
  aloneAfterHelp: {
    name: { vi: 'Tự nộp trực tuyến sau khi đã được giúp', en: 'Filed alone after being helped' },
    counts: { vi: 'Trong số đó: lần này tự nộp trực tuyến, và đã được giúp nộp trực tuyến ở một ngày trước đó.', en: 'Of them: filed online alone this time, and had been helped to file online on an earlier day.' },
    numerator: { vi: 'Người tự nộp sau khi đã được giúp', en: 'People who filed alone after help' },
    denominator: { vi: 'Người có hồ sơ trong kỳ', en: 'People with a dossier in the period' },
    period: ACCEPTED_IN,
    source: { vi: 'Hồ sơ được tiếp nhận; số giấy tờ của chủ hồ sơ đang lưu', en: 'Dossiers accepted; the owners’ numbers as kept now' },
    basis: DESIGN,
    confidence: 'D',
  },
  counterHours: {
    name: { vi: 'Giờ quầy có việc', en: 'Hours at the counter with work' },
    counts: { vi: 'Số cặp (người, giờ đồng hồ của một ngày) có ít nhất một việc được ghi tại đơn vị bởi người được phân công ở đó. Chấm công và giờ ngồi chờ không được ghi nhận, nên đây là số giờ ít nhất.', en: 'Pairs of (person, clock hour of a day) with at least one act written down at the unit by somebody assigned to it. Attendance and hours of waiting are not recorded, so this is the least there were.' },
    numerator: { vi: 'Giờ có việc của nhân viên một bên', en: 'Hours with work of one side’s staff' },
    denominator: { vi: 'Giờ có việc của cả hai bên', en: 'Hours with work of both sides' },
    period: { vi: 'Ngày xảy ra việc nằm trong kỳ', en: 'The day of the act lies in the period' },
    source: { vi: 'Nhật ký: việc của người được phân công tại đơn vị; kể cả việc sau đó bị hủy', en: 'The journal: acts of people assigned to the unit, those called void later too' },
    basis: DESIGN,
    confidence: 'D',
  },
  firstTimeRight: {
    name: { vi: 'Đúng ngay từ đầu', en: 'Right the first time' },
    counts: { vi: 'Hồ sơ đã kết thúc mà chưa lần nào bị yêu cầu bổ sung, cả trước khi tiếp nhận lẫn khi giải quyết, theo cách tiếp nhận.', en: 'Ended dossiers that were never asked for more, neither before acceptance nor in examination, by the way of intake.' },
    numerator: { vi: 'Kết thúc không qua yêu cầu bổ sung', en: 'Ended without a request' },
    denominator: { vi: 'Hồ sơ kết thúc', en: 'Dossiers ended' },
    period: ENDED_IN,
    source: DOSSIERS,
    basis: 'Nghị định 61/2018/NĐ-CP Điều 17, Điều 19 khoản 4',
    confidence: 'D',
  },
  requestsPer100: {
    name: { vi: 'Số lần trả lại để bổ sung trên 100 hồ sơ', en: 'Requests for more per 100 dossiers' },
    counts: { vi: 'Thông báo bổ sung trước tiếp nhận và yêu cầu bổ sung khi giải quyết, trên 100 hồ sơ được tiếp nhận theo cách tiếp nhận đó.', en: 'Notices before acceptance and requests in examination, per 100 dossiers accepted by that way of intake.' },
    numerator: { vi: 'Số lần yêu cầu bổ sung', en: 'Requests' },
    denominator: { vi: 'Hồ sơ được tiếp nhận', en: 'Dossiers accepted' },
    period: { vi: 'Ngày yêu cầu, ngày tiếp nhận nằm trong kỳ', en: 'The day of the request, and of acceptance, lies in the period' },
    source: DOSSIERS,
    basis: 'Nghị định 61/2018/NĐ-CP Điều 17, Điều 19 khoản 4',
    confidence: 'D',
  },
  satisfaction: {
    name: { vi: 'Hài lòng theo phiếu khảo sát', en: 'Satisfaction by the survey' },
    counts: { vi: 'Câu trả lời “hài lòng” và “rất hài lòng” cho câu hỏi chung, trong số câu trả lời hợp lệ, cộng các tháng tròn nằm trong kỳ và đã hết trước ngày số liệu; tháng có dưới 5 câu trả lời bị bỏ ra để không lộ người trả lời. Khác với chỉ số 5.4 của bộ 766 và chín chỉ số của Thông tư 01/2018/TT-VPCP.', en: 'Answers “satisfied” and “very satisfied” to the overall question among valid answers, summed over the whole months inside the period that were over by the day of the figures; months with fewer than five answers are left out so that nobody is told. It is neither index 5.4 of set 766 nor the nine indices of circular 01/2018.' },
    numerator: { vi: 'Câu trả lời điểm 4 và 5', en: 'Answers of 4 and 5' },
    denominator: { vi: 'Câu trả lời hợp lệ', en: 'Valid answers' },
    period: { vi: 'Tháng dương lịch nằm trọn trong kỳ', en: 'Calendar months that lie wholly in the period' },
    source: { vi: 'Phiếu khảo sát sau khi phục vụ', en: 'The survey after service' },
    basis: 'Nghị định 61/2018/NĐ-CP Điều 29-31',
    confidence: 'M',
  },
  onTimeShare: {
    name: { vi: 'Tỷ lệ đúng hạn (gồm trước hạn)', en: 'Share on time (early included)' },
    counts: { vi: 'Hồ sơ giải quyết trước hạn và đúng hạn trong số hồ sơ đã giải quyết, so ngày kết thúc lần đầu với ngày hẹn trên giấy tiếp nhận; hồ sơ rút và dừng không tính.', en: 'Dossiers solved early and on time among those solved, the day of the first end against the appointment of the receipt; withdrawn and stopped ones are left out.' },
    numerator: { vi: 'Giải quyết trước hạn và đúng hạn', en: 'Solved early and on time' },
    denominator: { vi: 'Hồ sơ đã giải quyết', en: 'Dossiers solved' },
    period: ENDED_IN,
    source: DOSSIERS,
    basis: 'Thông tư 01/2020/TT-VPCP, biểu II.06a',
    confidence: 'D',
  },
  earlyShare: {
    name: { vi: 'Phần trước hạn trong số đúng hạn', en: 'Early ones among those on time' },
    counts: { vi: 'Hồ sơ giải quyết trước hạn trong số hồ sơ giải quyết trước hạn và đúng hạn.', en: 'Dossiers solved early among those solved early and on time.' },
    numerator: { vi: 'Giải quyết trước hạn', en: 'Solved early' },
    denominator: { vi: 'Giải quyết trước hạn và đúng hạn', en: 'Solved early and on time' },
    period: ENDED_IN,
    source: DOSSIERS,
    basis: 'Kế hoạch 280/KH-UBND ngày 22/01/2021 của UBND tỉnh Bắc Giang',
    confidence: 'm',
  },
  receivedPerPerson: {
    name: { vi: 'Hồ sơ tiếp nhận tại quầy trên một nhân viên của phương án', en: 'Dossiers accepted at the counter per member of the plan’s staff' },
    counts: { vi: 'Hồ sơ do nhân viên bưu điện tiếp nhận tại quầy trong kỳ chia cho số nhân viên của phương án; mỗi hồ sơ một lần, không quy ra năm.', en: 'Dossiers postal staff took in at the counter in the period by the staff of the plan; each dossier once, not annualised.' },
    numerator: { vi: 'Hồ sơ tiếp nhận tại quầy qua nhân viên bưu điện', en: 'Dossiers taken in at the counter by postal staff' },
    denominator: { vi: 'Nhân viên của phương án', en: 'Staff of the plan' },
    period: ACCEPTED_IN,
    source: DOSSIERS,
    basis: 'Quyết định 468/QĐ-TTg',
    confidence: 'm',
  },
} as const satisfies Record<string, FigureDefinition>;

/** The definitions of the whole report, by id. */
export const REPORT_DEFINITIONS = { ...PILOT_DEFINITIONS, ...BENEFIT_DEFINITIONS };

/** What the report asks and nobody records, said in its place. */
export const NOT_RECORDED = {
  attribution: { vi: 'Lỗi của người tiếp nhận, của quy định hay của người dân không được ghi khi yêu cầu bổ sung, nên tỷ lệ trả lại không chia được theo nguyên nhân.', en: 'Whether the clerk, the law or the citizen caused a request is not recorded, so requests cannot be split by cause.' },
  waiting: { vi: 'Hệ thống chưa ghi lượt lấy số và gọi số, nên không có thời gian chờ.', en: 'No queue tickets are recorded, so there is no waiting time.' },
  level34Before: { vi: 'Trước thí điểm không có sự kiện nào trong hệ thống. Số trích dẫn, nếu có, ghi vào phần Thuận lợi kèm nguồn.', en: 'There are no events from before the pilot. A quoted share, if there is one, belongs into the narrative with its source.' },
  people: { vi: 'Kỳ này có quá nhiều hồ sơ để đếm người quay lại. Hãy chọn kỳ ngắn hơn.', en: 'There are too many dossiers in this period to count people who came again. Choose a shorter one.' },
} as const satisfies Record<string, Message>;

/** Beside the payroll: what another place tells of its own replacement. Quoted, not counted. */
export const BENCHMARK = {
  ratio: '1:2',
  wording: { vi: 'Cuối năm 2024: hơn 400 nhân viên bưu điện thay cho hơn 800 cán bộ, công chức ở 42 tỉnh, thành phố. Số trích dẫn để so, không phải kết quả đếm của hệ thống.', en: 'End of 2024: over 400 postal staff in place of over 800 officials in 42 provinces. Quoted to compare with, not counted by this system.' },
  source: 'vnpost.vn, bài về 80 năm ngành Bưu điện',
  confidence: 'S',
} as const;
