import { PILOT_FIELDS } from '#apps/demo/pilot-world.ts';

/** The plan signed on 26/10/2020, as the report of its closing conference tells it. */
export const PILOT_PLAN = {
  code: 'VIET-YEN-2020',
  name: 'Phương án thí điểm nhân viên Bưu điện trực tại Bộ phận Một cửa huyện Việt Yên',
  unit: 'BG.VY.MC',
  signedOn: '2020-10-26',
  fromDay: '2020-10-26',
  toDay: '2021-02-28',
  parties: ['UBND huyện Việt Yên', 'Bưu điện tỉnh Bắc Giang'],
  postalStaff: 3,
  fieldCodes: PILOT_FIELDS,
  source: 'Bài tổng kết Phương án thí điểm, UBND huyện Việt Yên và Bưu điện tỉnh, 2021',
} as const;

const SOURCE = 'Bài tổng kết Phương án thí điểm, số liệu đến hết ngày 28/02/2021';
const DEFINITION = 'Bài viết không nêu định nghĩa; số liệu trích dẫn, không quy đổi thành sự kiện';

/** The three figures of that report: quoted beside our counts, never turned into events. */
export const QUOTED_FIGURES = [
  { figure: 'A', value: 1584, wording: 'lượt hồ sơ hướng dẫn, tiếp nhận, trả kết quả', source: SOURCE, definition: DEFINITION },
  { figure: 'B', value: 2387, wording: 'lượt hồ sơ hướng dẫn, trợ giúp giải quyết TTHC trực tuyến qua Cổng dịch vụ công', source: SOURCE, definition: DEFINITION },
  { figure: 'C', value: 311, wording: 'lượt hồ sơ tiếp nhận, trả kết quả TTHC qua dịch vụ bưu chính công ích', source: SOURCE, definition: DEFINITION },
] as const;
