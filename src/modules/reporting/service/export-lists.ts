import { showDay } from '#kernel/day.ts';
import * as records from '../contract/my-record.ts';
import * as registers from '../contract/register.ts';
import * as openings from '../contract/rows.ts';
import { MY_ACTS, MY_FIRST_TIME_RIGHT } from '../rules/my-record.ts';
import { cellsOfMyAct, MY_ACT_COLUMNS } from '../rules/my-record-sheets.ts';
import { openedCells, openedColumns } from '../rules/opened-sheets.ts';
import { registerCells, registerColumns } from '../rules/register-sheets.ts';
import { askedOf } from './asked.ts';
import { source } from './export-source.ts';
import { countMyActs, getMyRecord, listMyActs } from './my-record.ts';
import { countRegister, printRegister, readRegister } from './register.ts';
import { countReportRows, listReportRows } from './rows.ts';

/** What stands behind a figure, by codes. */
export const openedRows = source(openings.listReportRows, {
  may: askedOf,
  book: async (ctx, asked) => ({
    heading: (await askedOf(ctx, asked)).heading,
    facts: [['Con số', asked.figure], ...toldOf({ 'Dòng của đơn vị': asked.part, 'Cơ quan giải quyết': asked.solver, 'Thủ tục': asked.procedure, 'Lĩnh vực': asked.field, 'Cách thức': asked.slice })],
    figures: [],
    sheets: [{ name: 'Danh sách', columns: openedColumns, rows: [] }],
  }),
  count: countReportRows,
  page: async (ctx, asked, place) => {
    const { rows, next } = await listReportRows(ctx, { ...asked, ...place });
    return { rows: rows.map(openedCells), next };
  },
});

/** The register of a one-stop: it names people, so whoever may not open the register has no file of it. */
export const register = source(
  registers.listRegister,
  {
    may: (ctx, asked) => countRegister(ctx, asked, 1),
    book: (_ctx, asked) =>
      Promise.resolve({
        facts: [['Đơn vị', asked.unit], ['Kỳ', `Từ ${showDay(asked.from)} đến ${showDay(asked.to)}`], ['Dữ liệu cá nhân', 'Có: chỉ dùng cho công việc được giao, không chia sẻ lại']],
        figures: [],
        sheets: [{ name: 'Sổ theo dõi', columns: registerColumns, rows: [] }],
      }),
    count: countRegister,
    page: async (ctx, asked, place) => {
      const { rows, next } = await readRegister(ctx, { ...asked, ...place });
      return { rows: rows.map(registerCells), next };
    },
    paper: printRegister,
  },
  registers.printRegister,
);

/** The asker's own acts; nobody else's can be asked for. */
export const myRecord = source(records.listMyActs, {
  may: (ctx, asked) => countMyActs(ctx, asked, 1),
  book: async (ctx, { from, to, asOf, knownOn }) => {
    const record = await getMyRecord(ctx, { from, to, ...(asOf === undefined ? {} : { asOf }), ...(knownOn === undefined ? {} : { knownOn }) });
    return {
      facts: [['Người làm', record.name], ['Kỳ', `Từ ${showDay(from)} đến ${showDay(to)}`], ['Số liệu tính đến hết ngày', showDay(record.asOf)], ['Theo những gì đã ghi đến hết ngày', showDay(record.knownOn)]],
      figures: [MY_ACTS, MY_FIRST_TIME_RIGHT],
      sheets: [
        { name: 'Tổng hợp', columns: [{ title: 'Việc', kind: 'text' }, { title: 'Số lần', kind: 'number' }, { title: 'Đã hủy', kind: 'number' }], rows: record.acts.map(({ name, done, voided }) => [name.vi, done, voided]) },
        { name: 'Từng việc', columns: MY_ACT_COLUMNS, rows: [] },
      ],
    };
  },
  count: countMyActs,
  page: async (ctx, asked, place) => {
    const { rows, next } = await listMyActs(ctx, { ...asked, ...place });
    return { rows: rows.map(cellsOfMyAct), next };
  },
});

function toldOf(facts: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
