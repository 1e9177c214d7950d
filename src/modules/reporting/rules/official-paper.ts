import { dayOf, showDay, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import { longDay, shortInstant } from '#modules/forms/rules/wording.ts';
import { confidenceText, type Confidence } from './figure-shape.ts';
import type { RowLevel } from './official-forms.ts';
import { numberText, SYNTHETIC_MARK } from './report-paper.ts';

/** What a paper of an official report needs of it. */
export type PrintedReport = {
  readonly title: Message;
  readonly basis: string;
  readonly period: { readonly label: Message; readonly code: string };
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly synthetic: boolean;
  readonly unit: { readonly name: string };
  readonly countedAs: Message;
  readonly settingSays: Message;
  readonly setting: { readonly source: string };
  readonly columns: readonly { readonly no: string | null; readonly group: Message | null; readonly definition: { readonly name: Message; readonly counts: Message; readonly confidence: Confidence }; readonly missing: Message | null }[];
  readonly sections: readonly { readonly unit: { readonly name: string }; readonly note: Message | null; readonly rows: readonly { readonly level: RowLevel; readonly name: string; readonly values: readonly (number | null)[] }[] }[];
  readonly identities: readonly { readonly formula: string; readonly holds: boolean }[];
  readonly changes: readonly { readonly unit: string; readonly on: Day; readonly to: readonly string[]; readonly legalBasis: string }[];
  readonly notes: readonly Message[];
};

/** In whose name it is printed, and whether it was issued: then with its number. */
export type PaperHead = {
  readonly unit: { readonly name: string; readonly superiorName: string; readonly place: string };
  readonly at: Date;
  readonly demo: boolean;
  readonly issued: { readonly number: string; readonly issuedAt: Date; readonly sha256: string } | undefined;
};

type Block = { readonly heads: readonly { readonly name: string; readonly span: number }[]; readonly columns: readonly { readonly name: string; readonly no: string | null }[]; readonly rows: readonly { readonly no: string; readonly level: RowLevel; readonly name: string; readonly values: readonly string[] }[] };

/** So many columns of figures stand side by side on a sheet laid across. */
const SIDE_BY_SIDE = 14;

/** A title too long for a line breaks before the unit it speaks of. */
const TITLE_BREAK = / (?=tại cơ quan)/;

/** Lays an official report out: an A4 sheet across, its table in parts that fit, then what it was checked by and what every column counts. */
export function layOfficialReport(report: PrintedReport, head: PaperHead) {
  const { unit, issued } = head;
  const name = `${report.title.vi} ${report.period.label.vi}`;
  return {
    template: 'modules/reporting/templates/official.typ',
    title: issued === undefined ? `${name} (dự thảo)` : `${name}, số ${issued.number}`,
    fileName: `${(issued === undefined ? `du-thao-${report.period.code}` : `bao-cao-${issued.number}`).replaceAll(/[^\w.-]+/g, '-')}.pdf`,
    data: {
      page: {
        title: name,
        heading: report.title.vi.split(TITLE_BREAK).map((line) => line.toLocaleUpperCase('vi')),
        size: 'a4',
        landscape: true,
        everyPageNumbered: false,
        demo: head.demo,
        superior: unit.superiorName === '' ? null : unit.superiorName.toLocaleUpperCase('vi'),
        unit: unit.name.toLocaleUpperCase('vi'),
        number: issued?.number ?? null,
        placeAndDay: `${unit.place}, ${longDay(dayOf(issued?.issuedAt ?? head.at))}`,
        code: null,
        ownNumber: null,
        marks: issued === undefined ? ['Bản dự thảo, chưa ban hành', `In lúc ${shortInstant(head.at)}`] : ['Bản in chưa ký số', `Mã băm SHA-256: ${issued.sha256.slice(0, 16)}…`],
      },
      content: contentOf(report, issued === undefined),
    },
    codes: {},
  };
}

function contentOf(report: PrintedReport, draft: boolean): object {
  const titled = report.sections.length > 1;
  return {
    form: report.basis,
    synthetic: report.synthetic ? SYNTHETIC_MARK : null,
    under: [
      `Kỳ báo cáo: ${report.period.label.vi} (từ ${showDay(report.from)} đến ${showDay(report.to)})`,
      `Việc đã xảy ra đến hết ${showDay(report.asOf)}, theo những gì đã ghi đến hết ${showDay(report.knownOn)}`,
    ],
    reporter: `Đơn vị báo cáo: ${report.unit.name}. ${report.countedAs.vi}.`,
    sections: report.sections.map((section) => ({ heading: titled ? section.unit.name : null, note: section.note?.vi ?? null, blocks: blocksOf(report, section.rows) })),
    remarks: remarksOf(report),
    definitions: report.columns.map(({ no, group, definition, missing }) => ({
      name: `${no === null ? '' : `(${no}) `}${group === null || group.vi === definition.name.vi ? '' : `${group.vi} – `}${definition.name.vi}`,
      counts: missing === null ? definition.counts.vi : `${definition.counts.vi}. ${missing.vi}`,
      confidence: confidenceText(definition.confidence).vi,
    })),
    signatures: [
      { caption: 'NGƯỜI LẬP BIỂU', role: null, hint: 'Ký, ghi rõ họ tên', name: '' },
      { caption: draft ? 'NGƯỜI KIỂM TRA' : 'THỦ TRƯỞNG ĐƠN VỊ', role: null, hint: draft ? 'Ký, ghi rõ họ tên' : 'Ký, đóng dấu, ghi rõ họ tên', name: '' },
    ],
  };
}

function remarksOf(report: PrintedReport): string[] {
  const failing = report.identities.filter(({ holds }) => !holds).map(({ formula }) => formula);
  return [
    `${report.settingSays.vi} Căn cứ: ${report.setting.source}.`,
    failing.length === 0 ? `Đã kiểm tra trên từng dòng: ${report.identities.map(({ formula }) => formula).join('; ')}.` : `KHÔNG ĐÚNG: ${failing.join('; ')}. Báo cáo này không ban hành được.`,
    ...report.changes.map(({ unit, on, to, legalBasis }) => `${unit} kết thúc trước ngày ${showDay(on)}, được kế thừa bởi ${to.join(', ')} (${legalBasis}).`),
    ...report.notes.map(({ vi }) => vi),
  ];
}

/** The columns in parts that fit a sheet, never parting a group that fits one; each part names its rows again. */
function blocksOf(report: PrintedReport, rows: PrintedReport['sections'][number]['rows']): Block[] {
  return partsOf(report.columns).map(({ first, columns }) => ({
    heads: headsOf(columns),
    columns: columns.map(({ definition, no }) => ({ name: definition.name.vi, no })),
    rows: numbered(rows).map(({ no, level, name, values }) => ({ no, level, name, values: values.slice(first, first + columns.length).map(numberText) })),
  }));
}

type Columns = PrintedReport['columns'];

function partsOf(columns: Columns): { first: number; columns: Columns }[] {
  const parts: { first: number; columns: Columns[number][] }[] = [];
  for (const [place, column] of columns.entries()) {
    const part = parts.at(-1);
    const begins = columns[place - 1]?.group?.vi !== column.group?.vi;
    const group = columns.slice(place).findIndex((one) => one.group?.vi !== column.group?.vi);
    const needed = begins ? (group === -1 ? columns.length - place : group) : 1;
    if (part === undefined || part.columns.length + needed > SIDE_BY_SIDE) parts.push({ first: place, columns: [column] });
    else part.columns.push(column);
  }
  return parts;
}

function headsOf(columns: Columns): { name: string; span: number }[] {
  const heads: { name: string; span: number }[] = [];
  for (const [place, { group }] of columns.entries()) {
    const last = heads.at(-1);
    if (last !== undefined && columns[place - 1]?.group?.vi === group?.vi) last.span += 1;
    else heads.push({ name: group?.vi ?? '', span: 1 });
  }
  return heads;
}

/** Fields in Roman numbers, their procedures counted from one; the total has none. */
function numbered(rows: PrintedReport['sections'][number]['rows']) {
  let [field, procedure] = [0, 0];
  return rows.map((row) => {
    if (row.level === 'field') [field, procedure] = [field + 1, 0];
    if (row.level === 'procedure') procedure += 1;
    return { ...row, no: row.level === 'total' ? '' : row.level === 'field' ? roman(field) : String(procedure) };
  });
}

const ROMAN = [['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const;

function roman(number: number): string {
  const [sign, value] = ROMAN.find(([, least]) => number >= least) ?? ['', 0];
  return value === 0 ? '' : sign + roman(number - value);
}
