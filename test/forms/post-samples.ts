import { instantOf } from '#kernel/day.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import type { Sheet, Signer } from '#modules/forms/rules/paper.ts';
import type { PostFilingData } from '#modules/forms/rules/post-paper.ts';
import { LONG_ADDRESS, LONG_NAME, LONG_PARTY, OFFICER, OWNER, POSTAL_CLERK, TWELVE_PAPERS } from './sample-people.ts';

const ONE_STOP = 'Bộ phận Tiếp nhận và Trả kết quả huyện Việt Yên';
const POST_OFFICE = 'Bưu điện huyện Việt Yên';
const COURIER: Signer = { name: 'Nguyễn Đình Long', employer: 'post', position: 'Bưu tá' };
const PERMIT = 'Cấp giấy phép xây dựng đối với công trình, nhà ở riêng lẻ xây dựng trong đô thị, trung tâm cụm xã, trong khu bảo tồn, khu di tích lịch sử - văn hóa';
const ACCEPTED = instantOf('2021-02-09', 8 * 60 + 20);
const NUMBER = 'RA473124829VN';

/** The sheet of the post office that accepts. */
export const POST_SHEET: Sheet = {
  regulation: 'tt01-2018',
  paperSize: 'A4',
  issuer: { superior: 'Bưu điện tỉnh Bắc Giang', unit: POST_OFFICE },
  place: 'Việt Yên',
  issuedAt: ACCEPTED,
  number: null,
  dossierCode: null,
  trackingAddress: `https://motcua.vietyen.example.vn/hanh-trinh/${NUMBER}`,
  payload: null,
  signed: false,
  demo: true,
  copyNo: 1,
};

const { idNumber: _, ...CITIZEN } = LONG_PARTY;
const AGENCY = { name: ONE_STOP, address: 'Số 1 đường Thân Nhân Trung, thị trấn Bích Động, huyện Việt Yên, tỉnh Bắc Giang', phone: '0204 3874 222', email: 'motcua.vietyen@example.vn' };

const POSTING: FormData['posting'] = {
  direction: 'in',
  service: 'BOTH',
  postingNumber: NUMBER,
  slipNumber: '0001287',
  sender: CITIZEN,
  receiver: AGENCY,
  acceptedAt: ACCEPTED,
  acceptedPlace: `${POST_OFFICE}, tổ dân phố Đông Thịnh, thị trấn Bích Động`,
  acceptance: 'office',
  delivery: 'agency',
  weightGrams: 420,
  postage: {
    lines: [
      { label: 'Nhận gửi hồ sơ, trên 250 g đến 500 g, giữa các huyện', amount: 30_500 },
      { label: 'Giảm 50% người thuộc hộ nghèo', amount: -15_250 },
    ],
    total: 15_250,
    totalInWords: 'Mười lăm nghìn hai trăm năm mươi đồng',
    relief: { label: 'Người thuộc hộ nghèo, giảm 50%', evidence: 'Giấy chứng nhận hộ nghèo năm 2021' },
    payment: 'Tiền mặt, đã thu',
    invoiceNumber: '1K21TVN-0004512',
  },
  collect: null,
  quality: { workingDays: 2, promisedOn: '2021-02-18', scope: 'nội tỉnh, giữa các huyện' },
  procedure: PERMIT,
  dossierCode: null,
  papers: TWELVE_PAPERS,
  results: [],
  toRecover: [],
  civilStatus: false,
  sealed: { at: instantOf('2021-02-09', 8 * 60 + 35), presence: 'người gửi', sealNumber: 'NP-000317' },
  clerk: POSTAL_CLERK,
  official: null,
  delivered: null,
  complaintsAt: `${POST_OFFICE}, điện thoại 0204 3874 111`,
  parts: ['office', 'sender', 'receiver'],
};

/** A result on its way to the door, delivered to a proxy who gave the old paper back. */
export const POSTING_OUT: FormData['posting'] = {
  ...POSTING,
  direction: 'out',
  service: 'RETURN',
  slipNumber: null,
  sender: AGENCY,
  receiver: CITIZEN,
  delivery: 'address',
  weightGrams: 90,
  postage: { lines: [{ label: 'Chuyển trả kết quả, đến 100 g, nội huyện', amount: 26_000 }], total: 26_000, totalInWords: 'Hai mươi sáu nghìn đồng', relief: null, payment: 'Người nhận trả khi nhận bưu gửi', invoiceNumber: null },
  collect: { lines: [{ label: 'Lệ phí cấp giấy phép xây dựng', amount: 75_000 }, { label: 'Cước chuyển trả kết quả', amount: 26_000 }], total: 101_000 },
  quality: { workingDays: 1, promisedOn: '2021-03-17', scope: 'nội huyện' },
  dossierCode: '000.00.19.H02-210209-0007',
  papers: TWELVE_PAPERS.slice(1, 2),
  results: [{ kind: 'Giấy phép xây dựng', number: '15/GPXD ngày 12/3/2021', quantity: 1 }],
  toRecover: [{ name: 'Giấy phép xây dựng đã cấp lần trước', originals: 1, certified: 0, copies: 0, note: null }],
  sealed: { at: instantOf('2021-03-16', 9 * 60), presence: 'công chức giao kết quả', sealNumber: null },
  acceptedAt: instantOf('2021-03-16', 8 * 60 + 50),
  acceptedPlace: ONE_STOP,
  official: { ...OFFICER, unit: ONE_STOP },
  delivered: {
    at: instantOf('2021-03-17', 10 * 60 + 15),
    takerName: 'Nguyễn Thị Hồng Gấm',
    identityPaper: 'Căn cước công dân',
    authority: 'giấy ủy quyền ngày 15/3/2021',
    recovered: [{ name: 'Giấy phép xây dựng đã cấp lần trước', originals: 1, certified: 0, copies: 0, note: null }],
    courier: COURIER,
  },
  parts: ['office'],
};

/** The record by which the post files at the agency: filed, given back with a reason, not found. */
export const FILING: PostFilingData = {
  kind: 'post',
  number: 'BK-VY-210209-0003',
  at: instantOf('2021-02-09', 14 * 60 + 5),
  giver: { ...POSTAL_CLERK, unit: POST_OFFICE },
  taker: { ...OFFICER, unit: ONE_STOP },
  rows: [
    { postingNumber: NUMBER, request: PERMIT, owner: LONG_NAME, originals: 4, certified: 4, copies: 8, outcome: { kind: 'filed', code: '000.00.19.H02-210209-0007', appointedAt: instantOf('2021-03-16', 16 * 60 + 30) } },
    { postingNumber: 'RA473124832VN', request: 'Bản sao trích lục hộ tịch', owner: OWNER.name, originals: 1, certified: 0, copies: 0, outcome: { kind: 'filed', code: '000.00.19.H02-210209-0008', appointedAt: null } },
    {
      postingNumber: 'RA473124846VN',
      request: 'Đăng ký thành lập hộ kinh doanh',
      owner: OWNER.name,
      originals: 1,
      certified: 0,
      copies: 1,
      outcome: { kind: 'rejected', code: '000.00.19.H02-210209-0009', paper: 'supplement', paperNumber: '07/HDHS', reason: 'thiếu bản sao hợp lệ biên bản họp nhóm cá nhân.' },
    },
    { postingNumber: 'RA473124850VN', request: 'Đăng ký khai sinh', owner: 'Trần Thị Bé', originals: 2, certified: 2, copies: 0, outcome: { kind: 'missing' } },
  ],
  counted: true,
  differences: ['RA473124850VN: có trong bảng kê, không có trong túi; lập sự cố SC-210209-02.'],
};

export const POST_DATA: Pick<FormData, 'posting' | 'postingLabel' | 'manifest' | 'damageMinutes' | 'complaintAnswer'> = {
  posting: POSTING,
  postingLabel: {
    postingNumber: NUMBER,
    service: 'RETURN',
    direction: 'out',
    from: { name: ONE_STOP, address: AGENCY.address },
    to: { name: LONG_NAME, address: LONG_ADDRESS, phone: '0912 345 678' },
    weightGrams: 90,
    office: POST_OFFICE,
    acceptedOn: '2021-03-16',
    collect: 101_000,
  },
  manifest: {
    number: 'BK-VY-210209-0003',
    kind: 'transport',
    from: `${POST_OFFICE} – Bưu cục Bích Động`,
    to: `Quầy bưu điện tại ${ONE_STOP}`,
    bagNumber: 'TG-000218',
    sealNumber: 'NP-000320',
    openedAt: instantOf('2021-02-09', 8 * 60),
    sealedAt: instantOf('2021-02-09', 11 * 60 + 10),
    cancelled: false,
    rows: Array.from({ length: 12 }, (_row, at) => ({
      postingNumber: `RA4731248${29 + at}VN`,
      direction: at % 3 === 2 ? ('out' as const) : ('in' as const),
      dossierCode: at % 2 === 0 ? `000.00.19.H02-210209-${String(at + 1).padStart(4, '0')}` : null,
      destination: at % 3 === 2 ? 'Bưu cục Bích Động' : ONE_STOP,
      parcels: 1,
      counted: at === 4 ? ('missing' as const) : at === 11 ? ('extra' as const) : at === 7 ? ('damaged' as const) : ('accepted' as const),
      note: at === 7 ? 'Rách góc bao bì, lập biên bản 03/BB-BĐVY' : null,
    })),
    countedOut: 11,
    countedIn: 11,
    differences: ['RA473124833VN: có trong bảng kê, không có trong túi.', 'RA473124840VN: có trong túi, không có trong bảng kê.', 'RA473124836VN: bao bì hư hỏng.'],
    giver: { ...POSTAL_CLERK, unit: POST_OFFICE, at: instantOf('2021-02-09', 11 * 60 + 15) },
    courier: { ...COURIER, unit: POST_OFFICE, at: instantOf('2021-02-09', 11 * 60 + 20) },
    taker: { name: 'Hoàng Thị Minh Châu', employer: 'post', position: 'Giao dịch viên', unit: ONE_STOP, at: instantOf('2021-02-09', 13 * 60 + 40) },
  },
  damageMinutes: {
    kind: 'damaged',
    at: instantOf('2021-02-09', 13 * 60 + 45),
    place: `Quầy bưu điện tại ${ONE_STOP}`,
    postingNumber: NUMBER,
    manifestNumber: 'BK-VY-210209-0003',
    bagNumber: 'TG-000218',
    sealNumber: 'NP-000320',
    sender: LONG_NAME,
    receiver: ONE_STOP,
    condition: 'Bao bì rách góc dưới bên phải dài khoảng 6 cm, băng niêm phong bong một đầu.\nGiấy tờ bên trong ẩm mép, chữ và dấu còn đọc rõ.',
    cause: 'Trời mưa, túi bị ướt khi chuyển xe.',
    inventory: TWELVE_PAPERS.slice(0, 5).map(({ name }, at) => ({ name, listed: 1, found: at === 3 ? 0 : 1, state: at === 3 ? 'không thấy' : at === 0 ? 'ẩm mép' : 'nguyên vẹn' })),
    rewrapped: { at: instantOf('2021-02-09', 14 * 60), postingNumber: NUMBER, sealNumber: 'NP-000325', weightGrams: 425 },
    proposal: 'Chuyển tiếp bưu gửi đến cơ quan; xác minh giấy tờ thiếu và báo người gửi trong ngày.',
    maker: { ...POSTAL_CLERK, unit: POST_OFFICE },
    witnesses: [
      { ...COURIER, unit: POST_OFFICE },
      { ...OFFICER, unit: ONE_STOP },
    ],
  },
  complaintAnswer: {
    complaintNumber: 'KN-210322-0001',
    receivedAt: instantOf('2021-03-22', 9 * 60 + 30),
    complainant: CITIZEN,
    postingNumber: NUMBER,
    about: 'Bưu gửi đến chậm và bị ẩm',
    text: 'Hồ sơ gửi ngày 09/02/2021 đến cơ quan chậm một ngày so với phiếu gửi, một số giấy tờ bị ẩm.',
    workingDays: 5,
    answerBy: '2021-03-29',
    receiver: POSTAL_CLERK,
    answer: {
      at: instantOf('2021-03-25', 15 * 60),
      upheld: true,
      text: 'Qua xác minh, bưu gửi đến cơ quan lúc 14 giờ 05 phút ngày 19/02/2021, chậm 01 ngày làm việc do lỗi chuyển xe.\nGiấy tờ bị ẩm còn giá trị sử dụng, cơ quan đã nhận nộp hồ sơ.',
      compensation: { lines: [{ label: 'Hoàn cước nhận gửi hồ sơ do chậm thời gian toàn trình', amount: 15_250 }], total: 15_250, totalInWords: 'Mười lăm nghìn hai trăm năm mươi đồng', payBy: '2021-04-24' },
      signer: { name: 'Lê Thị Kim Oanh', employer: 'post', position: 'Giám đốc Bưu điện huyện' },
    },
  },
};
