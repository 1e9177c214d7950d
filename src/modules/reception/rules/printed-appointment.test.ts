import { expect, test } from 'vitest';
import { at, calendar, hours } from '#modules/calendar/fixture/shipped.ts';
import { computeDue } from '#modules/calendar/rules/due.ts';
import { isProblem, type SkippedDay } from '#modules/calendar/rules/working-day.ts';
import { messages as custody } from '#modules/custody/messages.ts';
import { HANDOVER_DIFFERENCES } from '#modules/custody/rules.ts';
import { messages as dossier } from '#modules/dossier/messages.ts';
import { messages as reception } from '../messages.ts';
import { DIFFERENCE_WORDS } from './difference-words.ts';
import { apologisedFor, reasonOfDay } from './printed-appointment.ts';
import { PROGRESS_ACTS, STOPPING_KINDS } from './progress-acts.ts';

const first = { kind: 'first', documentNo: null } as const;

function skipped(received: string, count: number, unit: 'workingDay' | 'calendarDay' | 'hour' = 'workingDay'): readonly SkippedDay[] {
  const due = computeDue(calendar, hours, at(received, '09:00'), { count, unit });
  if (isProblem(due)) throw new Error(due.code);
  return due.skipped;
}

test('the receipt names the days off it passed over, an ordinary weekend is not worth a word', () => {
  expect(reasonOfDay(first, skipped('2021-02-09', 3))).toBe('nghỉ Tết Nguyên đán 10/02–16/02/2021 không tính');
  expect(reasonOfDay(first, skipped('2021-02-26', 3))).toBeNull();
  expect(reasonOfDay(first, skipped('2021-04-19', 3))).toBe('nghỉ Giỗ Tổ Hùng Vương 21/04/2021 không tính');
  expect(reasonOfDay(first, skipped('2021-04-29', 16, 'hour'))).toBe('nghỉ Ngày Chiến thắng 30/4 30/04/2021 không tính; nghỉ Quốc tế Lao động 1/5 01/05/2021 không tính; nghỉ bù lễ 30/4 và 1/5 03/05/2021 không tính');
  expect(reasonOfDay(first, skipped('2021-01-27', 15, 'calendarDay'))).toBe('nghỉ Tết Nguyên đán 11/02–16/02/2021 không tính');
});

test('an appointment that is not the first says why it was given anew', () => {
  expect(reasonOfDay({ kind: 'restart', documentNo: null }, skipped('2021-02-09', 3))).toBe('tính lại từ khi nhận đủ giấy tờ bổ sung; nghỉ Tết Nguyên đán 10/02–16/02/2021 không tính');
  expect(reasonOfDay({ kind: 'apology', documentNo: '05/PXL' }, [])).toBe('hẹn lại theo phiếu xin lỗi số 05/PXL');
  expect(reasonOfDay({ kind: 'apology', documentNo: null }, [])).toBe('hẹn lại theo phiếu xin lỗi');
});

test('an apology is for the promise that stood when it was made, also after the calendar had moved it', () => {
  const of = (...kinds: ('first' | 'restart' | 'calendarReview' | 'apology')[]) => apologisedFor(kinds.map((kind, no) => ({ kind, no, documentNo: null })))?.no;
  expect(of('first')).toBe(0);
  expect(of('first', 'calendarReview')).toBe(1);
  expect(of('first', 'calendarReview', 'apology')).toBe(1);
  expect(of('first', 'apology', 'calendarReview')).toBe(0);
  expect(of('first', 'restart', 'apology', 'restart')).toBe(1);
  expect(of()).toBeUndefined();
});

test('papers say what the screens say: the steps of a dossier and the differences of a handover', () => {
  const said: Readonly<Record<string, { readonly vi: string }>> = { ...dossier, ...custody, ...reception };
  expect([...PROGRESS_ACTS]).toEqual([...PROGRESS_ACTS.keys()].map((kind) => [kind, said[kind]?.vi]));
  expect(DIFFERENCE_WORDS).toEqual(Object.fromEntries(HANDOVER_DIFFERENCES.map((difference) => [difference, said[`difference.${difference}`]?.vi])));
  expect(STOPPING_KINDS.filter((kind) => !PROGRESS_ACTS.has(kind))).toEqual([]);
});
