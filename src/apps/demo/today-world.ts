import type { DemoPerson, DemoUnit } from '#apps/demo/shapes.ts';

const SINCE = '2025-07-01';
const ILLUSTRATION = 'Mã định danh chỉ để minh họa: mã của đơn vị sau sắp xếp chưa xác định được.';

/** The ward that succeeds the district's town, with its centre, since the two-tier government of 1/7/2025. */
export const TODAY_UNITS: readonly DemoUnit[] = [
  { code: 'BN', kind: 'PROVINCE', name: 'UBND tỉnh Bắc Ninh', shortName: 'Tỉnh Bắc Ninh', place: 'Bắc Ninh', from: SINCE },
  { code: 'BN.VIETYEN', kind: 'COMMUNE', parent: 'BN', name: 'UBND phường Việt Yên', shortName: 'Phường Việt Yên', superior: 'UBND tỉnh Bắc Ninh', place: 'Việt Yên', from: SINCE },
  { code: 'BN.TULAN', kind: 'COMMUNE', parent: 'BN', name: 'UBND phường Tự Lạn', shortName: 'Phường Tự Lạn', superior: 'UBND tỉnh Bắc Ninh', place: 'Tự Lạn', from: SINCE },
  { code: 'BN.NENH', kind: 'COMMUNE', parent: 'BN', name: 'UBND phường Nếnh', shortName: 'Phường Nếnh', superior: 'UBND tỉnh Bắc Ninh', place: 'Nếnh', from: SINCE },
  { code: 'BN.VANHA', kind: 'COMMUNE', parent: 'BN', name: 'UBND phường Vân Hà', shortName: 'Phường Vân Hà', superior: 'UBND tỉnh Bắc Ninh', place: 'Vân Hà', from: SINCE },
  {
    code: 'BN.VIETYEN.TT',
    kind: 'CENTER',
    parent: 'BN.VIETYEN',
    name: 'Trung tâm Phục vụ hành chính công phường Việt Yên',
    shortName: 'Trung tâm PVHCC Việt Yên',
    superior: 'UBND phường Việt Yên',
    place: 'Việt Yên',
    address: 'Phường Việt Yên, tỉnh Bắc Ninh',
    ident: { code: 'H05.07777', grammar: 'QD20' },
    note: ILLUSTRATION,
    from: SINCE,
    counters: ['Quầy 1', 'Quầy 2', 'Quầy 3', 'Quầy 4'],
  },
  { code: 'BN.VIETYEN.VHXH', kind: 'DEPT', parent: 'BN.VIETYEN', name: 'Phòng Văn hóa - Xã hội phường Việt Yên', shortName: 'Phòng Văn hóa - Xã hội', superior: 'UBND phường Việt Yên', place: 'Việt Yên', from: SINCE, fields: ['nganh-y-te', 'nganh-giao-duc', 'nganh-noi-vu', 'nganh-dan-toc-ton-giao', 'nganh-van-hoa-the-thao-du-lich', 'nganh-khoa-hoc-cong-nghe'] },
  { code: 'BN.VIETYEN.KTHT', kind: 'DEPT', parent: 'BN.VIETYEN', name: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Việt Yên', shortName: 'Phòng Kinh tế, Hạ tầng và Đô thị', superior: 'UBND phường Việt Yên', place: 'Việt Yên', from: SINCE, fields: ['nganh-tai-chinh', 'nganh-xay-dung', 'nganh-nong-nghiep-moi-truong', 'nganh-cong-thuong'] },
  { code: 'BN.VIETYEN.VP', kind: 'DEPT', parent: 'BN.VIETYEN', name: 'Văn phòng HĐND và UBND phường Việt Yên', shortName: 'Văn phòng HĐND và UBND', superior: 'UBND phường Việt Yên', place: 'Việt Yên', from: SINCE, fields: ['nganh-tu-phap'] },
  { code: 'VNPOST.BN', kind: 'POST_PROVINCE', name: 'Bưu điện tỉnh Bắc Ninh', shortName: 'Bưu điện tỉnh Bắc Ninh', place: 'Bắc Ninh', from: SINCE },
  { code: 'VNPOST.BN.VY', kind: 'POST_OFFICE', parent: 'VNPOST.BN', name: 'Bưu cục Việt Yên', shortName: 'Bưu cục Việt Yên', place: 'Việt Yên', from: SINCE },
];

export const SUCCESSIONS = [
  { from: 'BG.VY', to: 'BG.TXVY', on: '2024-02-01', kind: 'UPGRADE', basis: 'Nghị quyết 938/NQ-UBTVQH15' },
  { from: 'BG', to: 'BN', on: SINCE, kind: 'MERGE', basis: 'Sắp xếp đơn vị hành chính cấp tỉnh năm 2025' },
  ...['BN.VIETYEN', 'BN.TULAN', 'BN.NENH', 'BN.VANHA'].map((to) => ({ from: 'BG.TXVY', to, on: SINCE, kind: 'SPLIT', basis: 'Nghị quyết 1658/NQ-UBTVQH15' })),
  { from: 'BG.VY.MC', to: 'BN.VIETYEN.TT', on: SINCE, kind: 'SPLIT', basis: 'Nghị định 118/2025/NĐ-CP' },
  { from: 'VNPOST.BG', to: 'VNPOST.BN', on: SINCE, kind: 'MERGE', basis: 'Dữ liệu trình diễn: theo địa bàn hành chính mới' },
] as const;

/** Codes of the same unit under other schemes; the new Bắc Ninh carries the old number of Bắc Giang, so every code is dated. */
export const CODE_ALIASES = [
  { unit: 'BG', scheme: 'GSO', code: '24', from: '2015-01-01', to: '2025-06-30', confidence: 'nhớ chắc' },
  { unit: 'BG', scheme: 'QD20', code: 'H02', from: '2020-07-22', to: '2025-06-30', confidence: 'nhớ chắc' },
  { unit: 'BG.VY', scheme: 'GSO', code: '222', from: '2015-01-01', to: '2024-01-31', confidence: 'nhớ chắc' },
  { unit: 'BG.VY', scheme: 'BG2014', code: 'H_VIET_YEN', from: '2015-01-01', to: '2016-12-31', confidence: 'đã thấy trong dữ liệu cổng tỉnh 2014-2016' },
  { unit: 'BN', scheme: 'GSO', code: '24', from: SINCE, to: null, confidence: 'nhớ, chưa đối chiếu: trùng số cũ của Bắc Giang' },
  { unit: 'BN.TULAN', scheme: 'GSO', code: '07774', from: SINCE, to: null, confidence: 'đã thấy trong danh mục theo QĐ 19/2025/QĐ-TTg' },
  { unit: 'BN.VIETYEN', scheme: 'GSO', code: '07777', from: SINCE, to: null, confidence: 'đã thấy trong danh mục theo QĐ 19/2025/QĐ-TTg' },
  { unit: 'BN.NENH', scheme: 'GSO', code: '07795', from: SINCE, to: null, confidence: 'đã thấy trong danh mục theo QĐ 19/2025/QĐ-TTg' },
  { unit: 'BN.VANHA', scheme: 'GSO', code: '07798', from: SINCE, to: null, confidence: 'đã thấy mã; tên bị cắt ở nguồn' },
] as const;

const DECISION = 'Quyết định phân công trình diễn';

export const TODAY_PEOPLE: readonly DemoPerson[] = [
  { username: 'lan', name: 'Nguyễn Thị Lan', employer: 'post', unit: 'BN.VIETYEN.TT', role: 'POSTAL_COUNTER', competence: 3, decision: 'Hợp đồng hỗ trợ (dữ liệu trình diễn)', from: SINCE },
  { username: 'hung', name: 'Trần Văn Hùng', employer: 'post', unit: 'BN.VIETYEN.TT', role: 'POSTAL_COUNTER', competence: 2, decision: 'Hợp đồng hỗ trợ (dữ liệu trình diễn)', from: SINCE },
  { username: 'buuta', name: 'Lưu Văn Tám', employer: 'post', unit: 'VNPOST.BN.VY', role: 'POSTAL_COLLECTOR', competence: 2, decision: DECISION, from: SINCE },
  { username: 'buutaha', name: 'Trịnh Ngọc Hà', employer: 'post', unit: 'VNPOST.BN.VY', role: 'POSTAL_COLLECTOR', competence: 2, decision: DECISION, from: SINCE },
  { username: 'buucuc', name: 'Đào Thị Hiền', employer: 'post', unit: 'VNPOST.BN.VY', role: 'POST_OFFICE_MANAGER', competence: 3, decision: DECISION, from: SINCE },
  { username: 'buudientinh', name: 'Cao Xuân Trường', employer: 'post', unit: 'VNPOST.BN', role: 'POST_PROVINCE', competence: 3, decision: DECISION, from: SINCE },
  { username: 'binh', name: 'Đỗ Thanh Bình', employer: 'agency', unit: 'BN.VIETYEN.TT', role: 'OSS_OFFICER', competence: 4, decision: DECISION, from: SINCE },
  { username: 'thuy', name: 'Lê Thị Thủy', employer: 'agency', unit: 'BN.VIETYEN.TT', role: 'OSS_HEAD', competence: 4, decision: DECISION, from: SINCE },
  { username: 'mai', name: 'Đặng Thị Mai', employer: 'agency', unit: 'BN.VIETYEN.VHXH', role: 'SPECIALIST', competence: 4, decision: DECISION, from: SINCE },
  { username: 'huy', name: 'Tạ Quang Huy', employer: 'agency', unit: 'BN.VIETYEN.VHXH', role: 'DEPT_HEAD', competence: 4, decision: DECISION, from: SINCE },
  { username: 'quy', name: 'Lý Văn Quý', employer: 'agency', unit: 'BN.VIETYEN.KTHT', role: 'SPECIALIST', competence: 4, decision: DECISION, from: SINCE },
  { username: 'xuan', name: 'Giáp Thị Xuân', employer: 'agency', unit: 'BN.VIETYEN.KTHT', role: 'DEPT_HEAD', competence: 4, decision: DECISION, from: SINCE },
  { username: 'hanh', name: 'Ngô Thị Hạnh', employer: 'agency', unit: 'BN.VIETYEN.VP', role: 'SPECIALIST', competence: 4, decision: DECISION, from: SINCE },
  { username: 'thang', name: 'Nguyễn Hữu Thắng', employer: 'agency', unit: 'BN.VIETYEN.VP', role: 'DEPT_HEAD', competence: 4, decision: DECISION, from: SINCE },
  { username: 'duc', name: 'Hoàng Minh Đức', employer: 'agency', unit: 'BN.VIETYEN', role: 'LEADER', competence: 4, decision: DECISION, from: SINCE },
  { username: 'nga', name: 'Vũ Thị Nga', employer: 'agency', unit: 'BN.VIETYEN', role: 'CLERK_SEAL', competence: 4, decision: DECISION, from: SINCE },
  { username: 'kiemsoat', name: 'Trương Thị Liên', employer: 'agency', unit: 'BN.VIETYEN.TT', role: 'CONTROLLER', competence: 4, decision: DECISION, from: SINCE },
  { username: 'giamsat', name: 'Phùng Quốc Việt', employer: 'agency', unit: 'BN', role: 'PROV_MONITOR', competence: 4, decision: DECISION, from: SINCE },
  { username: 'quantri', name: 'Nguyễn Anh Tuấn', employer: 'agency', unit: 'BN.VIETYEN.TT', role: 'SYS_ADMIN', competence: 4, decision: DECISION, from: '2015-01-01' },
  { username: 'thanhtra', name: 'Đoàn Thị Kim', employer: 'agency', unit: 'BN.VIETYEN.TT', role: 'AUDITOR', competence: 4, decision: DECISION, from: SINCE },
];
