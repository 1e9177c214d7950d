import { showDay } from '#kernel/day.ts';
import type { Output } from '#kernel/operation.ts';
import { longDay, paragraphs, shortInstant } from '#modules/forms/rules/wording.ts';
import type * as contract from '../contract/pilot.ts';
import { confidenceText } from '../rules/figure-shape.ts';
import { NARRATIVE_PARTS } from '../rules/narrative.ts';
import { PILOT_DEFINITIONS } from '../rules/pilot-figures.ts';
import { CELL_WORDS, NARRATIVE_WORDS, PART_WORDS, STATE_WORDS, WAY_WORDS } from '../rules/pilot-words.ts';
import { numberText, percentText, SYNTHETIC_MARK, type PaperBlock, type PaperColumn, type PaperSection, type ReportPaper } from '../rules/report-paper.ts';

type Report = Output<typeof contract.getPilotReport>;

/** How many procedures the paper lists; all of them stand in the spreadsheet. */
const PROCEDURES_ON_PAPER = 15;
const EMPLOYER_WORDS = { agency: 'Cán bộ, công chức', post: 'Nhân viên bưu điện' } as const;

/** The report of a plan in words, in the order of an official report: the plan, results, analysis, benefits, targets, what people wrote, places to sign. */
export function pilotPaper(report: Report): ReportPaper {
  return {
    under: [`${report.plan.name}`, `(Từ ${longDay(report.from)} đến ${longDay(report.to)}; việc xảy ra đến hết ${longDay(report.asOf)}, ghi nhận đến hết ${longDay(report.knownOn)})`],
    synthetic: report.synthetic ? SYNTHETIC_MARK : null,
    sections: [planSection(report), results(report), analysis(report), benefits(report), targets(report), narrative(report)],
    closing: null,
    signatures: report.plan.parties.map((party) => ({ caption: party.toLocaleUpperCase('vi'), role: null, hint: 'Đại diện ký, ghi rõ họ tên, đóng dấu', name: '' })),
    recipients: [...report.plan.parties, 'Lưu: hồ sơ phương án'],
    annex: [definitions(report)],
  };
}

function planSection({ plan, workingDays }: Report): PaperSection {
  const provisional = workingDays.provisional ? ' (có năm chưa có thông báo lịch nghỉ, số tạm tính)' : '';
  return section('I. PHƯƠNG ÁN', [
    list([
      `Các bên: ${plan.parties.join('; ')}`,
      `Ký ${longDay(plan.signedOn)}; thực hiện từ ${longDay(plan.fromDay)} đến ${longDay(plan.toDay)}`,
      `Nhân viên bưu điện bố trí tại Bộ phận: ${plan.postalStaff} người`,
      `Lĩnh vực (${plan.fields.length}): ${plan.fields.map(({ name }) => name).join('; ')}`,
      `Số ngày làm việc đã qua trong kỳ báo cáo: ${workingDays.days} ngày trên ${workingDays.calendarDays} ngày lịch${provisional}`,
    ]),
  ]);
}

function results(report: Report): PaperSection {
  const main = report.figures.map(({ id, value, perWorkingDay }) => [nameOf(id), numberText(value), numberText(perWorkingDay)]);
  const quoted = report.legacy.map(({ figure, value, wording, source }) => [figure, numberText(value), wording, source]);
  return {
    heading: 'II. KẾT QUẢ THỰC HIỆN',
    parts: [
      part('1. Ba nhóm số liệu và số kiểm soát', [table([['Chỉ tiêu', 'text', 4], ['Số lượng', 'number', 1], ['Bình quân một ngày làm việc', 'number', 1.3]], main), note(report.notAdded.vi)]),
      part('2. Phần giao nhau giữa ba nhóm (hồ sơ khác nhau)', [table([['Nhóm', 'text', 4], ['Hồ sơ', 'number', 1]], report.overlap.map(({ cell, dossiers }) => [CELL_WORDS[cell].vi, numberText(dossiers)]))]),
      part('3. Theo loại việc và bên thực hiện', [
        table([['Loại việc', 'text', 4], ['Số lượt', 'number', 1]], report.parts.map((one) => [`${one.of}: ${PART_WORDS[one.part].vi}`, numberText(one.value)])),
        table([['Nhóm', 'text', 1], ['Cán bộ, công chức', 'number', 1], ['Nhân viên bưu điện', 'number', 1], ['Cả hai bên', 'number', 1], ['Không có người đăng nhập', 'number', 1]], (['A', 'B', 'C'] as const).map((figure) => handsRow(figure, report.byEmployer[figure]))),
      ]),
      ...(quoted.length === 0 ? [] : [part('4. Số liệu đã công bố trước đây (trích dẫn)', [table([['Nhóm', 'center', 0.6], ['Số', 'number', 0.8], ['Nguyên văn', 'text', 3], ['Nguồn', 'text', 3]], quoted), note(report.legacy[0]?.note.vi ?? '')])]),
    ],
  };
}

/** The headlines with their letters, the controls below them. */
function nameOf(id: Report['figures'][number]['id']): string {
  const name = PILOT_DEFINITIONS[id].name.vi;
  if (id === 'U') return `Hợp của A, B, C: ${name.toLocaleLowerCase('vi')}`;
  return id === 'A' || id === 'B' || id === 'C' ? `${id}. ${name}` : `– ${name}`;
}

function handsRow(figure: string, hands: { agency: number; post: number; both: number; nobody: number }): string[] {
  return [figure, numberText(hands.agency), numberText(hands.post), numberText(hands.both), numberText(hands.nobody)];
}

function analysis(report: Report): PaperSection {
  const months = report.byMonth.map((row) => [monthText(row.month), String(row.workingDays), ...turnCells(row)]);
  const fields = report.byField.map((row) => [row.name === '' ? 'Không ghi lĩnh vực' : row.name, ...turnCells(row)]);
  const procedures = report.byProcedure.slice(0, PROCEDURES_ON_PAPER).map((row) => [row.procedureCode === '' ? '–' : row.procedureCode, row.name === '' ? 'Không ghi thủ tục' : row.name, ...turnCells(row)]);
  const more = report.byProcedure.length - procedures.length;
  return {
    heading: 'III. PHÂN TÍCH',
    parts: [
      part('1. Theo tháng', [
        table([['Tháng', 'text', 1], ['Ngày làm việc', 'number', 1], ...TURN_COLUMNS], months),
        { kind: 'bars', head: ['Tháng', 'Lượt A', 'Số'], rows: report.byMonth.map(({ month, A }) => ({ label: monthText(month), value: A, shown: numberText(A) })) },
      ]),
      part('2. Theo lĩnh vực', [table([['Lĩnh vực', 'text', 3], ...TURN_COLUMNS], fields)]),
      part('3. Theo thủ tục', [table([['Mã', 'text', 1.3], ['Thủ tục', 'text', 4], ...TURN_COLUMNS], procedures), ...(more > 0 ? [note(`Còn ${more} thủ tục khác; danh sách đầy đủ có trong bảng tính kèm theo.`)] : [])]),
      part('4. Thói quen sử dụng', habits(report)),
    ],
  };
}

const TURN_COLUMNS = [['A', 'number', 0.8], ['B', 'number', 0.8], ['C', 'number', 0.8], ['Hồ sơ tiếp nhận', 'number', 1]] as const;

function turnCells({ A, B, C, accepted }: { A: number; B: number; C: number; accepted: number }): string[] {
  return [A, B, C, accepted].map(numberText);
}

function habits({ byMonth, habits: { shares, people, missing } }: Report): PaperBlock[] {
  const rows = byMonth.map((month) => [monthText(month.month), ...month.shares.map(({ percent }) => percentText(percent))]);
  const whole = ['Cả kỳ', ...shares.map(({ percent }) => percentText(percent))];
  const names = shares.map(({ id }) => [PILOT_DEFINITIONS[id].name.vi, 'number', 1.2] as const);
  const came = people === null ? [] : [...people.months, people.whole].map((row) => [row.month === null ? 'Cả kỳ' : monthText(row.month), ...[row.people, row.again, row.electronicAgain, row.aloneAfterHelp].map(numberText)]);
  return [
    table([['Tháng', 'text', 1], ...names], [...rows, whole]),
    ...(people === null ? [] : [table([['Tháng', 'text', 1], ['Người có hồ sơ', 'number', 1], ['Người quay lại', 'number', 1], ['Quay lại bằng trực tuyến, bưu chính', 'number', 1.4], ['Tự nộp sau khi được giúp', 'number', 1.4]], came)]),
    ...(missing === null ? [] : [note(missing.missing.vi)]),
  ];
}

function benefits(report: Report): PaperSection {
  const { payroll, quality, satisfaction, online } = report;
  const hours = payroll.employers.map((row) => [EMPLOYER_WORDS[row.employer], numberText(row.people), numberText(row.staffDays), numberText(row.hours), numberText(row.hoursPerWorkingDay), percentText(row.share.percent)]);
  const intakes = quality.intakes.map((row) => [WAY_WORDS[row.way].vi, numberText(row.accepted), numberText(row.ended), percentText(row.firstTimeRight.percent), numberText(row.requests.per100), numberText(row.refused)]);
  const survey = satisfaction.total === null ? `Hài lòng theo phiếu khảo sát: chưa đủ ${satisfaction.floor} câu trả lời trong một tháng để công bố.` : `Hài lòng theo phiếu khảo sát: ${percentText(satisfaction.total.percent)} (${numberText(satisfaction.total.satisfied)} trên ${numberText(satisfaction.total.valid)} câu trả lời).`;
  return {
    heading: 'IV. HIỆU QUẢ',
    parts: [
      part('1. Giờ quầy có việc theo bên', [
        table([['Bên', 'text', 2], ['Người', 'number', 0.8], ['Ngày công có việc', 'number', 1], ['Giờ có việc', 'number', 1], ['Giờ một ngày làm việc', 'number', 1], ['Tỷ lệ', 'number', 0.8]], hours),
        note(`So sánh ${payroll.benchmark.ratio}: ${payroll.benchmark.wording.vi} Nguồn: ${payroll.benchmark.source}.`),
      ]),
      part('2. Chất lượng tiếp nhận', [table([['Cách tiếp nhận', 'text', 2], ['Tiếp nhận', 'number', 1], ['Kết thúc', 'number', 1], ['Đúng ngay từ đầu', 'number', 1], ['Yêu cầu bổ sung trên 100 hồ sơ', 'number', 1.2], ['Từ chối', 'number', 0.8]], intakes), note(quality.attribution.missing.vi), note(quality.waiting.missing.vi)]),
      part('3. Hài lòng và dịch vụ công trực tuyến', [
        list([survey, `Hồ sơ nộp trực tuyến trong kỳ: ${percentText(online.during.percent)} (${numberText(online.during.numerator)} trên ${numberText(online.during.denominator)} hồ sơ).`]),
        note(online.before.missing.vi),
      ]),
    ],
  };
}

function targets({ targets: rows }: Report): PaperSection {
  const cells = rows.map((row) => [row.name.vi, `${row.wanted.vi}${row.year === null ? '' : ` (${row.year})`}`, row.value?.shown.vi ?? '–', STATE_WORDS[row.state].vi, `${row.act}; ${confidenceText(row.confidence).vi}`]);
  return section('V. SO VỚI MỤC TIÊU', [table([['Mục tiêu', 'text', 2.2], ['Mức đặt ra (năm)', 'text', 2], ['Trong kỳ', 'text', 1.1], ['Đánh giá', 'text', 1.3], ['Văn bản; độ tin cậy', 'text', 3]], cells)]);
}

function narrative({ narrative: written }: Report): PaperSection {
  return {
    heading: 'VI. THUẬN LỢI, KHÓ KHĂN, ĐỀ XUẤT',
    parts: NARRATIVE_PARTS.map((id, at) => {
      const version = written.find((one) => one.part === id);
      const words = version === undefined ? [note('(Chưa viết)')] : paragraphs(version.text).map((text): PaperBlock => ({ kind: 'text', text }));
      const signed = version === undefined ? [] : [note(`${version.writtenBy}, ${version.unitName} viết lúc ${shortInstant(version.writtenAt)} (phiên bản ${version.version}).`)];
      return part(`${at + 1}. ${NARRATIVE_WORDS[id].vi}`, [...words, ...signed]);
    }),
  };
}

function definitions({ definitions: told }: Report): PaperSection {
  const rows = told.map((one) => [one.name.vi, `${one.counts.vi}${one.denominator === null ? '' : ` Tử số: ${one.numerator.vi}. Mẫu số: ${one.denominator.vi}.`} Kỳ: ${one.period.vi}.`, one.confidence === 'D' ? one.basis : `${one.basis}; ${confidenceText(one.confidence).vi}`]);
  return section('PHỤ LỤC: CÁCH ĐẾM', [table([['Chỉ tiêu', 'text', 1.4], ['Đếm thế nào', 'text', 4.6], ['Căn cứ', 'text', 1.6]], rows)]);
}

/** `11/2020`. */
function monthText(month: string): string {
  return showDay(`${month}-01`).slice(3);
}

function section(heading: string, blocks: readonly PaperBlock[]): PaperSection {
  return { heading, parts: [{ heading: null, blocks }] };
}

function part(heading: string, blocks: readonly PaperBlock[]): PaperSection['parts'][number] {
  return { heading, blocks };
}

function table(columns: readonly (readonly [string, PaperColumn['kind'], number])[], rows: readonly (readonly string[])[]): PaperBlock {
  return { kind: 'table', columns: columns.map(([title, kind, width]) => ({ title, kind, width })), rows };
}

function list(items: readonly string[]): PaperBlock {
  return { kind: 'list', items };
}

function note(text: string): PaperBlock {
  return { kind: 'note', text };
}
