import { showDay } from '#kernel/day.ts';
import type { Output } from '#kernel/operation.ts';
import type { Cell, Column, Sheet } from '#kernel/sheet.ts';
import type * as contract from '../contract/pilot.ts';
import { confidenceText } from '../rules/figure-shape.ts';
import { PILOT_DEFINITIONS } from '../rules/pilot-figures.ts';
import { CELL_WORDS, NARRATIVE_WORDS, PART_WORDS, STATE_WORDS, WAY_WORDS } from '../rules/pilot-words.ts';

type Report = Output<typeof contract.getPilotReport>;

const EMPLOYER_WORDS = { agency: 'Cán bộ, công chức', post: 'Nhân viên bưu điện' } as const;
const TURNS = [number('A'), number('B'), number('C'), number('Hồ sơ tiếp nhận')] as const;

/** The report of a plan as tables; what is quoted and what nobody records stand in sheets of their own. */
export function pilotSheets(report: Report): Sheet[] {
  return [planSheet(report), figuresSheet(report), overlapSheet(report), handsSheet(report), monthsSheet(report), fieldsSheet(report), proceduresSheet(report), peopleSheet(report), hoursSheet(report), intakeSheet(report), surveySheet(report), targetsSheet(report), quotedSheet(report), narrativeSheet(report), missingSheet(report)];
}

function planSheet({ plan, workingDays }: Report): Sheet {
  return sheet('Phương án', [text('Mục'), text('Nội dung')], [
    ['Mã', plan.code],
    ['Tên', plan.name],
    ['Ký ngày', showDay(plan.signedOn)],
    ['Từ ngày', showDay(plan.fromDay)],
    ['Đến ngày', showDay(plan.toDay)],
    ...plan.parties.map((party) => ['Bên tham gia', party]),
    ['Nhân viên bưu điện', plan.postalStaff],
    ...plan.fields.map(({ name }) => ['Lĩnh vực', name]),
    ['Ngày làm việc đã qua trong kỳ', workingDays.days],
    ['Ngày lịch đã qua trong kỳ', workingDays.calendarDays],
  ]);
}

function figuresSheet({ figures, notAdded }: Report): Sheet {
  const rows: Cell[][] = figures.map(({ id, value, perWorkingDay }) => [id, PILOT_DEFINITIONS[id].name.vi, value, perWorkingDay]);
  return sheet('Ba số liệu', [text('Mã'), text('Chỉ tiêu'), number('Số lượng'), number('Bình quân một ngày làm việc')], [...rows, ['', notAdded.vi, null, null]]);
}

function overlapSheet({ overlap }: Report): Sheet {
  return sheet('Giao nhau', [text('Nhóm'), number('Hồ sơ')], overlap.map(({ cell, dossiers }) => [CELL_WORDS[cell].vi, dossiers]));
}

function handsSheet({ parts, byEmployer }: Report): Sheet {
  const heads = [text('Nhóm'), text('Loại việc'), number('Số lượt'), number('Cán bộ, công chức'), number('Nhân viên bưu điện'), number('Cả hai bên'), number('Không có người đăng nhập')];
  const whole = (['A', 'B', 'C'] as const).map((figure): Cell[] => {
    const { agency, post, both, nobody } = byEmployer[figure];
    return [figure, 'Tất cả', agency + post + both + nobody, agency, post, both, nobody];
  });
  return sheet('Loại việc và bên', heads, [...parts.map((one): Cell[] => [one.of, PART_WORDS[one.part].vi, one.value, null, null, null, null]), ...whole]);
}

function monthsSheet({ byMonth, habits }: Report): Sheet {
  const heads = [text('Tháng'), number('Ngày làm việc'), ...TURNS, ...habits.shares.map(({ id }): Column => ({ title: PILOT_DEFINITIONS[id].name.vi, kind: 'rate' }))];
  return sheet('Theo tháng', heads, byMonth.map((row) => [row.month, row.workingDays, row.A, row.B, row.C, row.accepted, ...row.shares.map(rateOf)]));
}

function fieldsSheet({ byField }: Report): Sheet {
  return sheet('Theo lĩnh vực', [text('Mã'), text('Lĩnh vực'), text('Thuộc phương án'), ...TURNS], byField.map((row) => [row.fieldCode, row.name, row.inPlan ? 'có' : 'không', row.A, row.B, row.C, row.accepted]));
}

function proceduresSheet({ byProcedure }: Report): Sheet {
  return sheet('Theo thủ tục', [text('Mã'), text('Thủ tục'), text('Lĩnh vực'), ...TURNS], byProcedure.map((row) => [row.procedureCode, row.name, row.fieldCode, row.A, row.B, row.C, row.accepted]));
}

function peopleSheet({ habits: { people } }: Report): Sheet {
  const heads = [text('Tháng'), number('Người có hồ sơ'), number('Người quay lại'), number('Quay lại bằng trực tuyến, bưu chính'), number('Tự nộp sau khi được giúp')];
  return sheet('Người quay lại', heads, people === null ? [] : [...people.months, people.whole].map((row) => [row.month ?? 'Cả kỳ', row.people, row.again, row.electronicAgain, row.aloneAfterHelp]));
}

function hoursSheet({ payroll: { employers, benchmark } }: Report): Sheet {
  const heads = [text('Bên'), number('Người'), number('Ngày công có việc'), number('Giờ có việc'), number('Giờ một ngày làm việc'), { title: 'Tỷ lệ giờ', kind: 'rate' } as const, text('Ghi chú')];
  const rows: Cell[][] = employers.map((row) => [EMPLOYER_WORDS[row.employer], row.people, row.staffDays, row.hours, row.hoursPerWorkingDay, rateOf(row.share), null]);
  return sheet('Giờ quầy', heads, [...rows, [`So sánh ${benchmark.ratio}`, null, null, null, null, null, `${benchmark.wording.vi} Nguồn: ${benchmark.source}`]]);
}

function intakeSheet({ quality: { intakes } }: Report): Sheet {
  const heads = [text('Cách tiếp nhận'), number('Tiếp nhận'), number('Kết thúc'), { title: 'Đúng ngay từ đầu', kind: 'rate' } as const, number('Thông báo trước tiếp nhận'), number('Yêu cầu khi giải quyết'), number('Yêu cầu trên 100 hồ sơ'), number('Từ chối')];
  return sheet('Chất lượng tiếp nhận', heads, intakes.map((row) => [WAY_WORDS[row.way].vi, row.accepted, row.ended, rateOf(row.firstTimeRight), row.requests.notices, row.requests.supplements, row.requests.per100, row.refused]));
}

function surveySheet({ satisfaction, online }: Report): Sheet {
  const heads = [text('Chỉ tiêu'), number('Tử số'), number('Mẫu số'), { title: 'Tỷ lệ', kind: 'rate' } as const];
  const row = (name: string, group: Report['satisfaction']['total']): Cell[] => [name, group?.satisfied ?? null, group?.valid ?? null, group === null ? null : rateOf({ numerator: group.satisfied, denominator: group.valid })];
  return sheet('Hài lòng, trực tuyến', heads, [
    row('Hài lòng theo phiếu khảo sát', satisfaction.total),
    ...satisfaction.byEmployer.map(({ employer, group }) => row(`Hài lòng: ${EMPLOYER_WORDS[employer]}`, group)),
    ['Hồ sơ nộp trực tuyến', online.during.numerator, online.during.denominator, rateOf(online.during)],
  ]);
}

function targetsSheet({ targets }: Report): Sheet {
  const heads = [text('Văn bản'), text('Mục tiêu'), text('Mức đặt ra'), number('Năm'), text('Trong kỳ'), text('Đánh giá'), text('Độ tin cậy'), text('Nguồn'), text('Ghi chú')];
  return sheet('Mục tiêu', heads, targets.map((row) => [row.act, row.name.vi, row.wanted.vi, row.year, row.value?.shown.vi ?? null, STATE_WORDS[row.state].vi, confidenceText(row.confidence).vi, row.source, row.note?.vi ?? null]));
}

function quotedSheet({ legacy }: Report): Sheet {
  const heads = [text('Nhóm'), number('Số trích dẫn'), text('Nguyên văn'), text('Nguồn'), text('Định nghĩa'), text('Lưu ý')];
  return sheet('Số trích dẫn', heads, legacy.map((row) => [row.figure, row.value, row.wording, row.source, row.definition, row.note.vi]));
}

function narrativeSheet({ narrative }: Report): Sheet {
  const heads: Column[] = [text('Phần'), text('Nội dung'), number('Phiên bản'), text('Người viết'), text('Bên'), text('Đơn vị'), { title: 'Lúc', kind: 'instant' }];
  return sheet('Nhận định', heads, narrative.map((row) => [NARRATIVE_WORDS[row.part].vi, row.text, row.version, row.writtenBy, EMPLOYER_WORDS[row.employer], row.unitName, row.writtenAt]));
}

function missingSheet({ quality, online, habits }: Report): Sheet {
  const told = [quality.attribution, quality.waiting, online.before, ...(habits.missing === null ? [] : [habits.missing])];
  return sheet('Không ghi nhận', [text('Mục'), text('Vì sao')], told.map(({ id, missing }) => [MISSING_NAMES[id] ?? id, missing.vi]));
}

const MISSING_NAMES: Readonly<Record<string, string>> = { attribution: 'Nguyên nhân trả lại', waiting: 'Thời gian chờ', level34Before: 'Mức độ 3, 4 trước thí điểm', people: 'Người quay lại' };

function rateOf({ numerator, denominator }: { numerator: number; denominator: number }): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

function sheet(name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Sheet {
  return { name, columns, rows };
}

function text(title: string): Column {
  return { title, kind: 'text' };
}

function number(title: string): Column {
  return { title, kind: 'number' };
}
