import type { Message } from '#kernel/message.ts';
import { type Problem, problem } from '#kernel/problem.ts';

/** The ten statuses synchronised to the National Portal (field `TrangThai`), by their national codes. */
export const STATUSES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Status = (typeof STATUSES)[number];

/** Their national names; English mirrors them. */
export const STATUS_NAMES = {
  1: { vi: 'Mới đăng ký', en: 'Registered' },
  2: { vi: 'Được tiếp nhận', en: 'Accepted' },
  3: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  4: { vi: 'Đang xử lý', en: 'Being examined' },
  5: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Waiting for papers' },
  6: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Waiting for a payment' },
  7: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawal asked' },
  8: { vi: 'Dừng xử lý', en: 'Stopped' },
  9: { vi: 'Đã xử lý xong', en: 'Solved' },
  10: { vi: 'Đã trả kết quả', en: 'Result returned' },
} as const satisfies Record<Status, Message>;

/** Where inside a status a dossier stands, when the status alone does not say it. */
export const STAGES = ['coSign', 'arrived', 'preAcceptance', 'examination'] as const;
export type Stage = (typeof STAGES)[number];

/** When papers may be asked for: before acceptance, and in examination. */
export const SUPPLEMENT_STAGES = ['preAcceptance', 'examination'] as const satisfies readonly Stage[];

/** How the dossier came: `KenhThucHien` 1, 2, 3. */
export const CHANNELS = ['counter', 'online', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where the citizen wants the result. */
export const RESULT_CHOICES = ['counter', 'post', 'electronic'] as const;
export type ResultChoice = (typeof RESULT_CHOICES)[number];

/** Why a dossier was stopped after acceptance; WITHDRAWN also before it (domain A.1). */
export const STOP_REASONS = ['REFUSED_ON_MERITS', 'WITHDRAWN', 'NO_SUPPLEMENT', 'OBLIGATION_UNPAID', 'DUPLICATE', 'TRANSFERRED'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** Which reasons stop a dossier from which status (domain 2.2, 0.3 item 1); withdrawal has its own moves. */
const STOP_REASONS_AT: Readonly<Partial<Record<Status, readonly StopReason[]>>> = {
  2: ['REFUSED_ON_MERITS', 'DUPLICATE', 'TRANSFERRED'],
  4: ['DUPLICATE', 'TRANSFERRED'],
  5: ['NO_SUPPLEMENT'],
  6: ['OBLIGATION_UNPAID'],
};

/** Entered as it happened, or from the paper book after a power cut. */
export const SOURCES = ['live', 'backfill'] as const;
export type Source = (typeof SOURCES)[number];

/** The decree in force on the day of reception; it stays with the dossier. */
export const REGIMES = ['NĐ 61/2018', 'NĐ 118/2025'] as const;
export type Regime = (typeof REGIMES)[number];

/** Statuses after which nothing more is to be done: refused, stopped, returned. */
const CLOSED: readonly Status[] = [3, 8, 10];

/** Refuses a reason that does not belong to the status, or is not the one that was proposed. */
export function stopReasonWrong(status: Status, reason: StopReason, proposed: StopReason | null): Problem | undefined {
  const fits = (STOP_REASONS_AT[status] ?? []).includes(reason) && (proposed === null || proposed === reason);
  return fits ? undefined : problem('dossier.stopReasonWrong', { status, reason, proposed });
}

/** The decree that governs a dossier received on this day (NĐ 118/2025 replaces NĐ 61/2018 on 1/7/2025). */
export function regimeOf(receivedDay: string): Regime {
  return receivedDay < '2025-07-01' ? 'NĐ 61/2018' : 'NĐ 118/2025';
}

/** True while somebody still has something to do with the dossier: not refused, stopped or returned. */
export function isOpen(status: Status): boolean {
  return !CLOSED.includes(status);
}

/** The status of a number kept in the table; the database holds nothing else. */
export function statusOf(number: number): Status {
  const found = STATUSES.find((status) => status === number);
  if (found === undefined) throw new RangeError(`no national status ${number}`);
  return found;
}
