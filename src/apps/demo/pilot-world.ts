import type { DemoPerson, DemoUnit } from '#apps/demo/shapes.ts';

/** The pilot's district: huyện until 31/1/2024, thị xã until 30/6/2025, four wards since (NQ 938 and NQ 1658/NQ-UBTVQH15). */
const DISTRICT_ENDS = '2024-01-31';
const ILLUSTRATION = 'Mã định danh chỉ để minh họa: mã thật của đơn vị này chưa xác định được.';

/** The departments of the district one-stop by the eleven fields of the plan of 26/10/2020. */
const DEPARTMENTS = [
  { code: 'TP', name: 'Phòng Tư pháp', fields: ['TP'] },
  { code: 'YT', name: 'Phòng Y tế', fields: ['YT'] },
  { code: 'GD', name: 'Phòng Giáo dục và Đào tạo', fields: ['GD'] },
  { code: 'NN', name: 'Phòng Nông nghiệp và Phát triển nông thôn', fields: ['NN'] },
  { code: 'NV', name: 'Phòng Nội vụ', fields: ['NV'] },
  { code: 'TCKH', name: 'Phòng Tài chính - Kế hoạch', fields: ['TC', 'DT'] },
  { code: 'KTHT', name: 'Phòng Kinh tế và Hạ tầng', fields: ['CT', 'XD'] },
  { code: 'LDTBXH', name: 'Phòng Lao động - Thương binh và Xã hội', fields: ['LD'] },
  { code: 'VHTT', name: 'Phòng Văn hóa và Thông tin', fields: ['VH'] },
] as const;

const SPECIALISTS = { TP: 'Ngô Thị Hạnh', YT: 'Bùi Văn Sơn', GD: 'Đặng Thị Mai', NN: 'Nguyễn Văn Phúc', NV: 'Trịnh Thị Yến', TCKH: 'Lý Văn Quý', KTHT: 'Phan Đình Long', LDTBXH: 'Hà Thị Tuyết', VHTT: 'Dương Văn Khoa' } as const;
const HEADS = { TP: 'Nguyễn Hữu Thắng', YT: 'Lương Thị Oanh', GD: 'Tạ Quang Huy', NN: 'Chu Văn Tiến', NV: 'Đinh Thị Vân', TCKH: 'Thân Văn Ước', KTHT: 'Giáp Thị Xuân', LDTBXH: 'Hoàng Ngọc Ánh', VHTT: 'Mai Thị Ý' } as const;

export const PILOT_FIELDS = DEPARTMENTS.flatMap((department) => [...department.fields]);

export const PILOT_UNITS: readonly DemoUnit[] = [
  { code: 'BG', kind: 'PROVINCE', name: 'UBND tỉnh Bắc Giang', shortName: 'Tỉnh Bắc Giang', place: 'Bắc Giang', from: '2015-01-01', to: '2025-06-30' },
  { code: 'BG.VY', kind: 'DISTRICT', parent: 'BG', name: 'UBND huyện Việt Yên', shortName: 'Huyện Việt Yên', superior: 'UBND tỉnh Bắc Giang', place: 'Việt Yên', from: '2015-01-01', to: DISTRICT_ENDS },
  {
    code: 'BG.VY.MC',
    kind: 'OSS',
    parent: 'BG.VY',
    name: 'Bộ phận Tiếp nhận và Trả kết quả huyện Việt Yên',
    shortName: 'Một cửa huyện Việt Yên',
    superior: 'UBND huyện Việt Yên',
    place: 'Việt Yên',
    address: 'Thị trấn Bích Động, huyện Việt Yên, tỉnh Bắc Giang',
    ident: { code: '000.00.19.H02', grammar: 'QCVN102' },
    note: ILLUSTRATION,
    from: '2015-01-01',
    to: DISTRICT_ENDS,
    counters: ['Quầy 1', 'Quầy 2', 'Quầy 3'],
  },
  ...DEPARTMENTS.map((department): DemoUnit => ({
    code: `BG.VY.${department.code}`,
    kind: 'DEPT',
    parent: 'BG.VY',
    name: `${department.name} huyện Việt Yên`,
    shortName: department.name,
    superior: 'UBND huyện Việt Yên',
    place: 'Việt Yên',
    from: '2015-01-01',
    to: DISTRICT_ENDS,
    fields: department.fields,
  })),
  { code: 'VNPOST.BG', kind: 'POST_PROVINCE', name: 'Bưu điện tỉnh Bắc Giang', shortName: 'Bưu điện tỉnh Bắc Giang', place: 'Bắc Giang', from: '2015-01-01', to: '2025-06-30' },
  { code: 'VNPOST.BG.VY', kind: 'POST_DISTRICT', parent: 'VNPOST.BG', name: 'Bưu điện huyện Việt Yên', shortName: 'Bưu điện Việt Yên', place: 'Việt Yên', from: '2015-01-01', to: '2025-06-30' },
  { code: 'BG.TXVY', kind: 'DISTRICT', parent: 'BG', name: 'UBND thị xã Việt Yên', shortName: 'Thị xã Việt Yên', superior: 'UBND tỉnh Bắc Giang', place: 'Việt Yên', from: '2024-02-01', to: '2025-06-30' },
];

const BY_DECISION = 'Phương án thí điểm ngày 26/10/2020 (dữ liệu trình diễn)';

/** Three postal clerks, as the plan had, and the people of the post office behind them; every name is made up. */
export const PILOT_PEOPLE: readonly DemoPerson[] = [
  { username: 'lan.vy', name: 'Nguyễn Thị Lan', employer: 'post', unit: 'BG.VY.MC', role: 'POSTAL_COUNTER', competence: 3, decision: BY_DECISION, from: '2020-10-26', to: '2021-06-30' },
  { username: 'hung.vy', name: 'Trần Văn Hùng', employer: 'post', unit: 'BG.VY.MC', role: 'POSTAL_COUNTER', competence: 2, decision: BY_DECISION, from: '2020-10-26', to: '2021-06-30' },
  { username: 'ha.vy', name: 'Phạm Thu Hà', employer: 'post', unit: 'BG.VY.MC', role: 'POSTAL_COUNTER', competence: 3, decision: BY_DECISION, from: '2020-10-26', to: '2021-06-30' },
  { username: 'tam.vy', name: 'Lưu Văn Tám', employer: 'post', unit: 'VNPOST.BG.VY', role: 'POSTAL_COLLECTOR', competence: 2, decision: 'Quyết định phân công trình diễn', from: '2019-01-01', to: DISTRICT_ENDS },
  { username: 'hien.vy', name: 'Đào Thị Hiền', employer: 'post', unit: 'VNPOST.BG.VY', role: 'POST_OFFICE_MANAGER', competence: 3, decision: 'Quyết định phân công trình diễn', from: '2019-01-01', to: DISTRICT_ENDS },
  { username: 'binh.vy', name: 'Đỗ Thanh Bình', employer: 'agency', unit: 'BG.VY.MC', role: 'OSS_OFFICER', competence: 4, decision: 'Quyết định phân công trình diễn', from: '2019-01-01', to: DISTRICT_ENDS },
  { username: 'thuy.vy', name: 'Lê Thị Thủy', employer: 'agency', unit: 'BG.VY.MC', role: 'OSS_HEAD', competence: 4, decision: 'Quyết định phân công trình diễn', from: '2019-01-01', to: DISTRICT_ENDS },
  ...DEPARTMENTS.flatMap((department): DemoPerson[] => {
    const key = department.code.toLowerCase();
    const unit = `BG.VY.${department.code}`;
    return [
      { username: `cv.${key}.vy`, name: SPECIALISTS[department.code], employer: 'agency', unit, role: 'SPECIALIST', competence: 4, decision: 'Quyết định phân công trình diễn', from: '2019-01-01', to: DISTRICT_ENDS },
      { username: `tp.${key}.vy`, name: HEADS[department.code], employer: 'agency', unit, role: 'DEPT_HEAD', competence: 4, decision: 'Quyết định phân công trình diễn', from: '2019-01-01', to: DISTRICT_ENDS },
    ];
  }),
  { username: 'lanhdao.vy', name: 'Hoàng Minh Đức', employer: 'agency', unit: 'BG.VY', role: 'LEADER', competence: 4, decision: 'Quyết định phân công trình diễn', from: '2019-01-01', to: DISTRICT_ENDS },
  { username: 'vanthu.vy', name: 'Vũ Thị Nga', employer: 'agency', unit: 'BG.VY', role: 'CLERK_SEAL', competence: 4, decision: 'Quyết định phân công trình diễn', from: '2019-01-01', to: DISTRICT_ENDS },
];
