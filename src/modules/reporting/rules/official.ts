import type { Message } from '#kernel/message.ts';
import { FORM_07A_COLUMNS, receivedAgain } from './form-07a.ts';
import { CAUSES_COLUMNS } from './form-causes.ts';
import { II06A_COLUMNS } from './form-ii06a.ts';
import { received, type Cells, type OfficialColumn } from './official-column.ts';
import type { LeftCounts, OfficialForm, RowLevel } from './official-forms.ts';

export const FORM_COLUMNS: Readonly<Record<OfficialForm, readonly OfficialColumn[]>> = { II06a: II06A_COLUMNS, '07a': FORM_07A_COLUMNS, causes: CAUSES_COLUMNS };

export type ReportRow = { readonly level: RowLevel; readonly code: string | null; readonly fieldCode: string | null; readonly name: string; readonly values: readonly (number | null)[] };

/** A procedure of a field with the sums it is told by. */
export type Counted = { readonly fieldCode: string; readonly procedureCode: string; readonly cells: Cells };
export type Names = { readonly field: (code: string) => string; readonly procedure: (code: string) => string };

/** A row before its columns are reckoned. */
export type Line = Omit<ReportRow, 'values'> & { readonly cells: Cells };

/** The rows of one part of a report; what comes to nothing anywhere is left out. */
export function rowsOf(form: OfficialForm, counts: LeftCounts, lines: readonly Line[]): ReportRow[] {
  return lines.map(({ cells, ...line }) => ({ ...line, values: FORM_COLUMNS[form].map((column) => column.value(cells, counts)) })).filter(({ level, values }) => level === 'total' || values.some((value) => value !== null && value !== 0));
}

/** An equation the law's columns keep; a report that breaks one is not issued. */
export type Identity = { readonly id: string; readonly formula: string; readonly says: Message; readonly left: (cells: Cells, counts: LeftCounts) => number; readonly right: (cells: Cells, counts: LeftCounts) => number };
export type Failure = { readonly unit: string; readonly row: string; readonly left: number; readonly right: number };

/** The equations of a form, each row by row; both sides come from sums made apart. */
export function identitiesOf(form: OfficialForm): readonly Identity[] {
  if (form === 'causes') return CAUSES_IDENTITIES;
  return form === 'II06a' ? [RECEIVED_IS_PARTS, ...IDENTITIES] : [RECEIVED_IS_WAYS, ...IDENTITIES.map((identity) => ({ ...identity, formula: IN_WORDS[identity.id] ?? identity.formula }))];
}

/** The rows of a part where an equation does not hold; a stock below nothing breaks it too. */
export function failuresOf(identity: Identity, unit: string, counts: LeftCounts, lines: readonly Line[]): Failure[] {
  return lines.flatMap(({ name, cells }) => {
    const [left, right] = [identity.left(cells, counts), identity.right(cells, counts)];
    return left === right && left >= 0 ? [] : [{ unit, row: name, left, right }];
  });
}

/** The total, then each field with its procedures, in the order of their Vietnamese names. */
export function linesOf(counted: readonly Counted[], names: Names): Line[] {
  const byField = [...Map.groupBy(counted, ({ fieldCode }) => fieldCode)].sort(([one], [other]) => compare(names.field(one), names.field(other)));
  const total: Line = { level: 'total', code: null, fieldCode: null, name: 'Tổng số', cells: sumOf(counted) };
  return [total, ...byField.flatMap(([fieldCode, procedures]): Line[] => [
    { level: 'field', code: fieldCode, fieldCode, name: names.field(fieldCode), cells: sumOf(procedures) },
    ...procedures.map(({ procedureCode, cells }): Line => ({ level: 'procedure', code: procedureCode, fieldCode, name: names.procedure(procedureCode), cells })).sort((one, other) => compare(one.name, other.name) || compare(one.code ?? '', other.code ?? '')),
  ])];
}

const collator = new Intl.Collator('vi');

function compare(one: string, other: string): number {
  return collator.compare(one, other);
}

function sumOf(rows: readonly Counted[]): Cells {
  const sums: Record<string, number> = {};
  for (const { cells } of rows) for (const [name, n] of Object.entries(cells)) sums[name] = (sums[name] ?? 0) + n;
  return sums;
}

/** The value of a column of II.06a by its number. */
function numbered(no: string): Identity['left'] {
  const column = II06A_COLUMNS.find((one) => one.no === no);
  return (cells, counts) => column?.value(cells, counts) ?? 0;
}

function sumOfNumbered(...nos: readonly string[]): Identity['left'] {
  return (cells, counts) => nos.reduce((total, no) => total + numbered(no)(cells, counts), 0);
}

const RECEIVED_IS_PARTS: Identity = {
  id: '3=4+5+6', formula: '(3) = (4) + (5) + (6)', left: numbered('3'), right: sumOfNumbered('4', '5', '6'),
  says: { vi: 'Tổng tiếp nhận bằng trực tuyến, trực tiếp và bưu chính trong kỳ cộng từ kỳ trước', en: 'Received is online, counter and post in the period, and carried in' },
};
const RECEIVED_IS_WAYS: Identity = {
  id: '3=4+5+6', formula: 'Tiếp nhận = các cách nộp + từ kỳ trước − rút, dừng để riêng', left: received, right: receivedAgain,
  says: { vi: 'Tổng tiếp nhận bằng các cách nộp trong kỳ cộng từ kỳ trước, trừ hồ sơ rút, dừng để riêng', en: 'Received is every way of filing in the period and carried in, less those withdrawn or stopped apart' },
};
const IDENTITIES: readonly Identity[] = [
  { id: '7=8+9+10', formula: '(7) = (8) + (9) + (10)', left: numbered('7'), right: sumOfNumbered('8', '9', '10'), says: { vi: 'Đã giải quyết bằng trước hạn, đúng hạn và quá hạn', en: 'Solved is early, on time and late' } },
  { id: '11=12+13', formula: '(11) = (12) + (13)', left: numbered('11'), right: sumOfNumbered('12', '13'), says: { vi: 'Đang giải quyết bằng trong hạn và quá hạn', en: 'Being solved is in time and overdue' } },
  { id: '3=7+11', formula: '(3) = (7) + (11)', left: numbered('3'), right: sumOfNumbered('7', '11'), says: { vi: 'Tổng tiếp nhận bằng đã giải quyết và đang giải quyết', en: 'Received is solved and being solved' } },
];
/** The same where the columns bear no numbers. */
const IN_WORDS: Readonly<Record<string, string>> = {
  '7=8+9+10': 'Đã giải quyết = trước hạn + đúng hạn + quá hạn',
  '11=12+13': 'Đang giải quyết = trong hạn + quá hạn',
  '3=7+11': 'Tiếp nhận = đã giải quyết + đang giải quyết',
};
const CAUSES_IDENTITIES: readonly Identity[] = [
  caused('late', ['lateApology', 'lateNoApology'], 'Giải quyết quá hạn bằng có và không có phiếu xin lỗi', 'Solved late is with and without an apology'),
  caused('openOverdue', ['overdueApology', 'overdueNoApology'], 'Đang quá hạn bằng có và không có phiếu xin lỗi', 'Overdue is with and without an apology'),
];

function caused(whole: string, parts: readonly string[], vi: string, en: string): Identity {
  const valueOf = (id: string): Identity['left'] => (cells, counts) => CAUSES_COLUMNS.find((column) => column.id === id)?.value(cells, counts) ?? 0;
  const nameOf = (id: string) => CAUSES_COLUMNS.find((column) => column.id === id)?.definition.name.vi ?? id;
  return { id: whole, formula: `${nameOf(whole)} = ${parts.map(nameOf).join(' + ')}`, says: { vi, en }, left: valueOf(whole), right: (cells, counts) => parts.reduce((total, part) => total + Math.max(0, valueOf(part)(cells, counts)), 0) };
}
