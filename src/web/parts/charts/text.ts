import type { Messages } from '#kernel/message.ts';

/** What charts say beside their drawing. */
export const chartsText = {
  table: { vi: 'Bảng số liệu', en: 'Table of figures' },
  tableOf: { vi: 'Bảng số liệu: {title}', en: 'Table of figures: {title}' },
  missing: { vi: 'không có số', en: 'no figure' },
  showAll: { vi: 'Xem cả {count} dòng', en: 'Show all {count} rows' },
  total: { vi: 'Cộng', en: 'Total' },
  barsAre: { vi: 'Biểu đồ thanh, {rows} dòng. Cao nhất: {most}. Thấp nhất: {least}.', en: 'Bar chart, {rows} rows. Highest: {most}. Lowest: {least}.' },
  barsNone: { vi: 'Biểu đồ thanh, chưa có số nào.', en: 'Bar chart, no figure yet.' },
  stackIs: { vi: '{row}: {parts}.', en: '{row}: {parts}.' },
  stacksAre: { vi: 'Biểu đồ thanh chồng, {rows} dòng, chia theo {series}.', en: 'Stacked bars, {rows} rows, split by {series}.' },
  linesAre: { vi: 'Biểu đồ đường theo {of}, từ {first} đến {last}. {each}', en: 'Line chart by {of}, from {first} to {last}. {each}' },
  lineIs: { vi: '{label}: đầu kỳ {first}, cuối kỳ {last}, cao nhất {most}.', en: '{label}: begins at {first}, ends at {last}, highest {most}.' },
  lineNone: { vi: '{label}: chưa có số nào.', en: '{label}: no figure yet.' },
} satisfies Messages;
