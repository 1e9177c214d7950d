import { instantOf } from '#kernel/day.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import type { OfficeHandoverData, Sheet, Signer } from '#modules/forms/rules/paper.ts';
import { POST_DATA } from './post-samples.ts';
import { LEADER, LONG_ADDRESS, LONG_NAME, LONG_PARTY, OFFICER, OWNER, POSTAL_CLERK, TWELVE_PAPERS } from './sample-people.ts';
import { TILL_DATA } from './till-samples.ts';

const UNIT = 'Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính huyện Việt Yên';
const PERMIT = 'Cấp giấy phép xây dựng đối với công trình, nhà ở riêng lẻ xây dựng trong đô thị, trung tâm cụm xã, trong khu bảo tồn, khu di tích lịch sử - văn hóa';
const RECEIVED = instantOf('2021-02-09', 15 * 60 + 40);
const DUE = instantOf('2021-03-16', 16 * 60 + 30);

const CENTRE = 'Trung tâm Phục vụ hành chính công phường Việt Yên';
const LATER_PERMIT = 'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ';
const RECEIVED_LATER = instantOf('2026-11-23', 9 * 60 + 5);
const DUE_LATER = instantOf('2027-01-05', 16 * 60 + 30);
const WARD_LEADER: Signer = { ...LEADER, position: 'Phó Chủ tịch UBND phường' };

export const SHEET: Sheet = {
  regulation: 'tt01-2018',
  paperSize: 'A5',
  issuer: { superior: 'Ủy ban nhân dân huyện Việt Yên', unit: 'Bộ phận Tiếp nhận và Trả kết quả' },
  place: 'Việt Yên',
  issuedAt: RECEIVED,
  number: null,
  dossierCode: '000.00.19.H02-210209-0007',
  trackingAddress: 'https://motcua.vietyen.example.vn/tra-cuu/000.00.19.H02-210209-0007#7K3MQ9ZT2X',
  payload: { procedureCode: '1.009994', holderId: '024190001234', system: 'Một Cửa Việt Yên' },
  signed: false,
  demo: true,
  copyNo: 1,
};

/** The sheet of the successor ward's centre under the second set. */
export const SHEET_2025: Sheet = {
  ...SHEET,
  regulation: 'tt03-2025',
  issuer: { superior: 'Ủy ban nhân dân phường Việt Yên', unit: 'Trung tâm Phục vụ hành chính công' },
  issuedAt: instantOf('2026-11-23', 9 * 60 + 5),
  dossierCode: 'H05.42.7-261123-0012',
  trackingAddress: 'https://motcua.vietyen.example.vn/tra-cuu/H05.42.7-261123-0012#7K3MQ9ZT2X',
  payload: { procedureCode: '1.013225', holderId: '024190001234', system: 'Một Cửa phường Việt Yên' },
};

/** Papers handed from the counter to a department. */
export const OFFICE_HANDOVER: OfficeHandoverData = {
  kind: 'office',
  at: instantOf('2021-02-09', 16 * 60 + 10),
  giver: { ...POSTAL_CLERK, unit: 'Bộ phận Tiếp nhận và Trả kết quả' },
  taker: { name: 'Đỗ Minh Tuấn', employer: 'agency', position: 'Chuyên viên', unit: 'Phòng Kinh tế và Hạ tầng' },
  rows: Array.from({ length: 9 }, (_, at) => ({
    code: `000.00.19.H02-210209-${String(at + 1).padStart(4, '0')}`,
    request: at % 2 === 0 ? PERMIT : 'Đăng ký khai sinh',
    unit: 'Phòng Kinh tế và Hạ tầng',
    receivedAt: RECEIVED,
    dueAt: DUE,
    term: { count: 20, unit: 'workingDay' as const },
    quantity: 1,
    owner: at % 3 === 0 ? LONG_NAME : OWNER.name,
  })),
  counted: true,
  differences: ['Hồ sơ 000.00.19.H02-210209-0004: thiếu bản vẽ mặt bằng móng, trả lại Bộ phận Một cửa.'],
};

export const DATA: FormData = {
  ...POST_DATA,
  ...TILL_DATA,
  receipt: {
    unit: UNIT,
    owner: OWNER,
    submitter: LONG_PARTY,
    request: PERMIT,
    papers: TWELVE_PAPERS,
    certification: null,
    quantity: 1,
    listAttached: false,
    term: { count: 20, unit: 'workingDay' },
    receivedAt: RECEIVED,
    appointment: { at: DUE, provisional: false, reason: 'nghỉ Tết Nguyên đán 10-16/02 và các ngày nghỉ hằng tuần không tính' },
    secondStage: null,
    resultChoice: 'post',
    resultAddress: LONG_ADDRESS,
    book: { volume: '01', entry: '0107' },
    channel: 'counter',
    receiver: POSTAL_CLERK,
    coSigner: OFFICER,
    secret: '7K3MQ-9ZT2X',
    notes: [],
    parts: ['kept', 'given'],
  },
  supplement: {
    unit: UNIT,
    stage: 'counter',
    applicant: LONG_PARTY,
    request: PERMIT,
    papers: TWELVE_PAPERS.slice(0, 4),
    reason: 'Hồ sơ thiếu các giấy tờ nêu trên so với thành phần hồ sơ đã công bố.\nBản vẽ mặt bằng chưa ghi tỷ lệ.',
    answerBy: null,
    website: 'dichvucong.bacgiang.gov.vn',
    contact: { name: POSTAL_CLERK.name, phone: '0204 3874 222' },
    guide: POSTAL_CLERK,
  },
  refusal: {
    unit: UNIT,
    applicant: LONG_PARTY,
    submitterName: LONG_NAME,
    request: PERMIT,
    reason: 'Công trình thuộc thẩm quyền cấp phép của Sở Xây dựng tỉnh Bắc Giang; Ủy ban nhân dân huyện không có thẩm quyền giải quyết.\nĐề nghị Ông/Bà nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh.',
    refuser: OFFICER,
    proposer: POSTAL_CLERK,
  },
  apology: apology('2021-03-22'),
  apologyAndExtension: apology('2021-03-22'),
  stopNotice: {
    to: LONG_NAME,
    receivedAt: RECEIVED,
    procedure: PERMIT,
    reason: 'Ông/Bà đã có đơn đề nghị rút hồ sơ ngày 24/11/2026 khi hồ sơ chưa có kết quả giải quyết.',
    legalBasis: 'đơn đề nghị rút hồ sơ của chủ hồ sơ',
    stoppedOn: '2026-11-25',
    givenBack: TWELVE_PAPERS.slice(0, 3),
    refund: 'chưa thu.',
    signer: WARD_LEADER,
    recipients: ['Như trên;', 'Trung tâm Phục vụ hành chính công;', 'Lưu: VT.'],
  },
  controlSlip: {
    owner: LONG_NAME,
    procedure: PERMIT,
    receivedAt: RECEIVED,
    dueAt: DUE,
    agency: 'Phòng Kinh tế và Hạ tầng huyện Việt Yên',
    partners: ['Chi nhánh Văn phòng Đăng ký đất đai huyện Việt Yên', 'UBND thị trấn Bích Động'],
    book: { volume: '01', entry: '0107' },
    steps: [
      { givenBy: 'Bộ phận Tiếp nhận và Trả kết quả', takenBy: 'Phòng Kinh tế và Hạ tầng', at: instantOf('2021-02-17', 7 * 60 + 45), giver: POSTAL_CLERK.name, taker: 'Đỗ Minh Tuấn', outcome: null, note: null },
      { givenBy: 'Phòng Kinh tế và Hạ tầng', takenBy: 'Chi nhánh Văn phòng Đăng ký đất đai', at: instantOf('2021-02-22', 14 * 60), giver: 'Đỗ Minh Tuấn', taker: 'Lê Thị Bích Ngọc', outcome: null, note: 'Lấy ý kiến, hẹn trả lời 26/02/2021' },
      { givenBy: 'Phòng Kinh tế và Hạ tầng', takenBy: 'Bộ phận Tiếp nhận và Trả kết quả', at: instantOf('2021-03-15', 10 * 60 + 20), giver: 'Đỗ Minh Tuấn', taker: OFFICER.name, outcome: 'early', note: null },
    ],
  },
  register: {
    from: '2021-01-01',
    to: '2021-03-31',
    volume: '01',
    firstNumber: 101,
    rows: Array.from({ length: 14 }, (_, at) => ({
      code: `000.00.19.H02-210209-${String(at + 1).padStart(4, '0')}`,
      procedure: at % 2 === 0 ? PERMIT : 'Đăng ký khai sinh',
      quantity: 1,
      person: at % 3 === 0 ? LONG_NAME : OWNER.name,
      contact: at % 3 === 0 ? `${LONG_ADDRESS}; 0912 345 678` : 'Thôn Yên Ninh, xã Nếnh; 0987 654 321',
      agency: at % 2 === 0 ? 'Phòng Kinh tế và Hạ tầng' : 'Phòng Tư pháp',
      receivedAt: RECEIVED,
      dueAt: at === 5 ? null : DUE,
      returnedAt: at < 3 ? instantOf('2021-03-15', 15 * 60) : null,
      resultChoice: at % 2 === 0 ? ('post' as const) : ('counter' as const),
      note: at === 4 ? 'Hủy tiếp nhận, giữ số' : null,
    })),
    closing: null,
  },
  dossierHandover: OFFICE_HANDOVER,
  resultHandover: {
    agency: 'Phòng Kinh tế và Hạ tầng huyện Việt Yên',
    at: instantOf('2021-03-15', 10 * 60 + 20),
    giver: { name: 'Đỗ Minh Tuấn', employer: 'agency', position: 'Chuyên viên', unit: 'Phòng Kinh tế và Hạ tầng' },
    taker: { ...POSTAL_CLERK, unit: 'Bộ phận Tiếp nhận và Trả kết quả' },
    rows: Array.from({ length: 5 }, (_, at) => ({
      code: `000.00.19.H02-210209-${String(at + 1).padStart(4, '0')}`,
      request: PERMIT,
      result: 'Giấy phép xây dựng số 15/GPXD ngày 12/3/2021',
      owner: at % 2 === 0 ? LONG_NAME : OWNER.name,
      address: LONG_ADDRESS,
      fee: at % 2 === 0,
      byPost: at % 3 === 0,
    })),
  },
  resultReceipt: {
    procedure: PERMIT,
    owner: OWNER.name,
    giver: { ...POSTAL_CLERK, phone: '0204 3874 222' },
    taker: LONG_PARTY,
    authority: 'theo giấy ủy quyền ngày 01/3/2021, có chứng thực chữ ký',
    results: [{ kind: 'Giấy phép xây dựng', number: '15/GPXD', summary: 'Nhà ở riêng lẻ 03 tầng tại thửa đất số 128, tờ bản đồ số 35, thị trấn Bích Động' }],
    givenBack: TWELVE_PAPERS.slice(1, 2),
    recovered: [],
    returnedAt: instantOf('2021-03-16', 9 * 60 + 5),
  },
  progress: {
    procedure: PERMIT,
    owner: LONG_NAME,
    receivedAt: RECEIVED,
    dueAt: DUE,
    rows: [
      { at: RECEIVED, by: `${POSTAL_CLERK.name} (Nhân viên bưu điện)`, act: 'Tiếp nhận hồ sơ', to: 'Bộ phận Tiếp nhận và Trả kết quả', dueAt: null },
      { at: instantOf('2021-02-17', 7 * 60 + 45), by: POSTAL_CLERK.name, act: 'Bàn giao hồ sơ', to: 'Phòng Kinh tế và Hạ tầng', dueAt: instantOf('2021-02-17', 9 * 60) },
      { at: instantOf('2021-02-17', 8 * 60 + 30), by: 'Lê Văn Thịnh (Trưởng phòng)', act: 'Phân công', to: 'Đỗ Minh Tuấn', dueAt: instantOf('2021-03-10', 16 * 60 + 30) },
      { at: instantOf('2021-03-12', 10 * 60), by: LEADER.name, act: 'Ký Giấy phép xây dựng', to: 'Văn thư', dueAt: DUE },
    ],
  },
};

/** The same people five years later: an appointment in a year whose holiday notice is not out. */
export const DATA_2025: FormData = {
  ...DATA,
  receipt: {
    ...DATA.receipt,
    unit: CENTRE,
    request: LATER_PERMIT,
    receivedAt: RECEIVED_LATER,
    appointment: { at: DUE_LATER, provisional: true, reason: 'nghỉ Ngày Văn hóa Việt Nam 24/11 và Tết Dương lịch 01/01 không tính' },
    book: null,
    receiver: { ...POSTAL_CLERK },
  },
  supplement: { ...DATA.supplement, unit: CENTRE, request: LATER_PERMIT, stage: 'examination', answerBy: '2026-12-23', website: 'dichvucong.bacninh.gov.vn', guide: OFFICER, contact: { name: OFFICER.name, phone: '0222 3874 222' } },
  refusal: { ...DATA.refusal, unit: CENTRE, request: LATER_PERMIT, reason: 'Công trình thuộc thẩm quyền cấp phép của Sở Xây dựng tỉnh Bắc Ninh.' },
  apologyAndExtension: {
    ...DATA.apologyAndExtension,
    receivedAt: RECEIVED_LATER,
    appointedAt: DUE_LATER,
    newAppointmentAt: instantOf('2027-01-12', 16 * 60 + 30),
    procedure: LATER_PERMIT,
    agency: 'Ủy ban nhân dân phường Việt Yên',
    returnPlace: CENTRE,
    signer: WARD_LEADER,
    recipients: ['Như trên;', 'Trung tâm Phục vụ hành chính công;', 'Lưu: VT.'],
  },
  stopNotice: { ...DATA.stopNotice, receivedAt: RECEIVED_LATER, procedure: LATER_PERMIT },
  controlSlip: {
    ...DATA.controlSlip,
    procedure: LATER_PERMIT,
    receivedAt: RECEIVED_LATER,
    dueAt: DUE_LATER,
    agency: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    partners: [],
    book: null,
    steps: [{ givenBy: 'Trung tâm Phục vụ hành chính công', takenBy: 'Phòng Kinh tế, Hạ tầng và Đô thị', at: instantOf('2026-11-23', 16 * 60), giver: POSTAL_CLERK.name, taker: 'Đỗ Minh Tuấn', outcome: null, note: null }],
  },
  register: { ...DATA.register, from: '2026-11-01', to: '2026-11-30', rows: DATA.register.rows.slice(0, 3).map((row, at) => ({ ...row, code: `H05.42.7-261123-001${at}`, procedure: LATER_PERMIT, agency: 'Phòng Kinh tế, Hạ tầng và Đô thị', receivedAt: RECEIVED_LATER, dueAt: DUE_LATER, returnedAt: null })), closing: { closedOn: '2026-12-31', head: OFFICER } },
};

/** Certifying copies: pages and copies in place of kinds of paper. */
export const CERTIFICATION: FormData['receipt'] = {
  ...DATA.receipt,
  owner: OWNER,
  submitter: OWNER,
  request: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận',
  papers: [],
  certification: [
    { name: 'Bằng tốt nghiệp đại học', pages: 1, paperCopies: 10, electronic: true },
    { name: 'Giấy khai sinh', pages: 2, paperCopies: 3, electronic: false },
  ],
  term: { count: 1, unit: 'sameDay' },
  appointment: null,
  resultChoice: 'counter',
  resultAddress: null,
  receiver: OFFICER,
  coSigner: null,
  parts: ['given'],
};

function apology(newDay: string): FormData['apology'] {
  return {
    to: LONG_NAME,
    receivedAt: RECEIVED,
    procedure: PERMIT,
    appointedAt: DUE,
    agency: 'Ủy ban nhân dân huyện Việt Yên',
    reason: 'Cơ quan phối hợp chưa trả lời về chỉ giới đường đỏ tại vị trí xây dựng.\nCần kiểm tra thực địa lần thứ hai.',
    newAppointmentAt: instantOf(newDay, 16 * 60 + 30),
    returnPlace: UNIT,
    signer: LEADER,
    recipients: ['Như trên;', 'Bộ phận Tiếp nhận và Trả kết quả;', 'Lưu: VT, Phòng KT&HT.'],
  };
}
