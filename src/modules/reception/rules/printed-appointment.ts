import { plusDays, showDay, type Day } from '#kernel/day.ts';
import { weekdayReason, type SkippedDay } from '#modules/calendar/rules/working-day.ts';
import type { AppointmentKind } from '#modules/dossier/rules/clock.ts';

/** As much of an appointment's history as papers ask for. */
type Appointed = { readonly kind: AppointmentKind; readonly documentNo: string | null };

/**
 * The promise an apology is about: the one before its own new day, or the last while it has not been sent. There is one
 * apology at most (NĐ 61/2018 Đ19.9); a promise decided on anew after a change of the calendar is a promise like any other.
 */
export function apologisedFor<T extends Appointed>(appointments: readonly T[]): T | undefined {
  const own = appointments.findIndex((one) => one.kind === 'apology');
  return own === -1 ? appointments.at(-1) : appointments[own - 1];
}

/** Why the appointed day is that day, as the receipt says it in brackets; null where nothing but weekends was passed over. */
export function reasonOfDay(appointed: Appointed, skipped: readonly SkippedDay[]): string | null {
  const said = [SAID[appointed.kind](appointed.documentNo), ...daysOff(skipped)].filter((one) => one !== null);
  return said.length === 0 ? null : said.join('; ');
}

const SAID = {
  first: () => null,
  restart: () => 'tính lại từ khi nhận đủ giấy tờ bổ sung',
  agencyReceived: () => 'tính từ khi cơ quan có thẩm quyền nhận hồ sơ',
  excluded: () => 'không tính thời gian chờ thực hiện nghĩa vụ tài chính',
  apology: (documentNo) => `hẹn lại theo phiếu xin lỗi${documentNo === null ? '' : ` số ${documentNo}`}`,
  calendarReview: () => 'xác định lại sau khi lịch nghỉ thay đổi',
} satisfies Record<AppointmentKind, (documentNo: string | null) => string | null>;

type Stretch = { readonly why: string; readonly first: Day; last: Day };

/** "nghỉ Tết Nguyên đán 10/02–16/02/2021 không tính": days off in a row under one name; ordinary weekends need no reason. */
function daysOff(skipped: readonly SkippedDay[]): string[] {
  const stretches: Stretch[] = [];
  for (const { day, why } of skipped) {
    if (why.vi === weekdayReason(day).vi) continue;
    const running = stretches.at(-1);
    if (running?.why === why.vi && plusDays(running.last, 1) === day) running.last = day;
    else stretches.push({ why: why.vi, first: day, last: day });
  }
  return stretches.map(({ why, first, last }) => `${why} ${first === last ? '' : `${showDay(first).slice(0, 5)}–`}${showDay(last)} không tính`);
}
