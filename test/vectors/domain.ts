import type { TermUnit } from '#modules/calendar/rules/term.ts';
import type { CodeGrammar } from '#modules/dossier/rules/codes.ts';

/** Typed by hand from the domain reference, never computed from our own rules: what the rules must answer. */

/** Received on a day, a term, and the day it is due (domain 5.5 and Appendix A). */
export const DUE_DAYS: readonly (readonly [received: string, count: number, unit: TermUnit, due: string])[] = [
  ['2021-02-09', 3, 'workingDay', '2021-02-19'],
  ['2021-02-08', 5, 'workingDay', '2021-02-22'],
  ['2024-04-25', 3, 'workingDay', '2024-05-03'],
  ['2024-04-25', 4, 'workingDay', '2024-05-04'],
  ['2025-04-25', 1, 'workingDay', '2025-04-26'],
  ['2025-04-29', 3, 'workingDay', '2025-05-07'],
  ['2026-01-08', 2, 'workingDay', '2026-01-10'],
  ['2026-08-28', 3, 'workingDay', '2026-09-07'],
  ['2026-11-20', 2, 'workingDay', '2026-11-25'],
  ['2021-01-27', 15, 'calendarDay', '2021-02-17'],
  ['2021-01-31', 1, 'month', '2021-03-01'],
  ['2020-12-31', 2, 'month', '2021-03-01'],
];

/** Same-day work by the second of its reception (domain 0.3 item 6). */
export const SAME_DAYS: readonly (readonly [received: string, due: string])[] = [
  ['2021-02-09T15:00:00+07:00', '2021-02-09'],
  ['2021-02-09T15:00:01+07:00', '2021-02-17'],
  ['2021-02-13T09:00:00+07:00', '2021-02-17'],
  ['2026-11-23T14:59:59+07:00', '2026-11-23'],
  ['2026-11-23T15:00:01+07:00', '2026-11-25'],
];

/** Days off of each year, as month-day (domain 5.5). */
export const DAYS_OFF: Readonly<Record<string, string>> = {
  2020: '01-01 01-23 01-24 01-25 01-26 01-27 01-28 01-29 04-02 04-30 05-01 09-02',
  2021: '01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 04-21 04-30 05-01 05-03 09-02 09-03',
  2022: '01-01 01-03 01-31 02-01 02-02 02-03 02-04 04-10 04-11 04-30 05-01 05-02 05-03 09-01 09-02',
  2023: '01-01 01-02 01-20 01-21 01-22 01-23 01-24 01-25 01-26 04-29 04-30 05-01 05-02 05-03 09-01 09-02 09-04',
  2024: '01-01 02-08 02-09 02-10 02-11 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
};
export const SATURDAYS_WORKED = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'];
export const WORKING_DAYS: Readonly<Record<string, number>> = { 2020: 252, 2021: 250, 2022: 249, 2023: 249, 2024: 251, 2025: 250, 2026: 249 };

/** The pilot: 26/10/2020 to 28/02/2021 (domain 0.2). */
export const PILOT_WORKING_DAYS = 84;

/** Dossier codes and what they say (domain 3.1). */
export const CODES: readonly (readonly [code: string, grammar: CodeGrammar, ident: string, day: string, sequence: number])[] = [
  ['000.00.19.H02-210226-0007', 'QCVN102', '000.00.19.H02', '2021-02-26', 7],
  ['G09.20-20260609-0092637', 'NATIONAL2026', 'G09.20', '2026-06-09', 92_637],
  ['H02.19.0.0-210226-0001', 'QD20', 'H02.19.0.0', '2021-02-26', 1],
];
export const NO_CODES = ['000.00.19.H02-211326-0007', '000.00.19.H02-210232-0007', '000.00.19.Z02-210226-0007', '000.00.19.H02-210226-007', '00.00.19.H02-210226-0007', `H02.${'1'.repeat(33)}-210226-0001`, 'G09.20-20260609-92637'];

/** Procedure codes and their core (domain 3.3). */
export const PROCEDURES: readonly (readonly [code: string, core: string | undefined])[] = [
  ['1.000894.000.00.00.H02', '1.000894'],
  ['1.012796.H36', '1.012796'],
  ['1.013978.H36', '1.013978'],
  ['1.000894', '1.000894'],
  ['0.000894', undefined],
  ['1.00894', undefined],
  ['1.000894.Z36', undefined],
];

/** Tax numbers of well-known bodies (domain 12.1). */
export const TAX_NUMBERS = ['0100109106', '0102595740', '0300588569'];

/** Texts that must be found by each other (Appendix A). */
export const SAME_KEYS: readonly (readonly [string, string])[] = [
  ['Hoà', 'Hòa'],
  ['Lý', 'Lí'],
  ['Mỹ', 'Mĩ'],
  ['Quý', 'Quí'],
  ['ĐĂNG KÝ KHAI SINH', 'dang ky khai sinh'],
];

/** A citizen card's QR text (Appendix A): seven fields are read, the rest left. */
export const CARD = '024085001234|121234567|Nguyễn Văn Bình|02031985|Nam|TDP 3, Bích Động, Việt Yên, Bắc Giang|12042021';
