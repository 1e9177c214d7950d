import type { Day } from '#kernel/day.ts';
import type { Kept } from '#modules/custody/rules.ts';
import type { Channel, Stage, Status, StopReason } from './statuses.ts';

/** How far the result has come; a sealed one is the last, kept through a correction until a new draft stands. */
export const RESULT_STEPS = ['none', 'drafted', 'sentBack', 'reviewed', 'signed', 'sealed'] as const;
export type ResultStep = (typeof RESULT_STEPS)[number];

/** How far the apology of the current appointment has come (Mẫu 04: drafted, signed, then sent and entered). */
export const APOLOGY_STEPS = ['none', 'drafted', 'signed'] as const;
export type ApologyStep = (typeof APOLOGY_STEPS)[number];

/** What the moves of a dossier depend on: its own state, read under the lock. */
export type DossierState = {
  readonly status: Status;
  readonly stage: Stage | null;
  readonly heldStatus: Status | null;
  readonly heldStage: Stage | null;
  readonly channel: Channel;
  readonly cancelled: boolean;
  readonly sameDay: boolean;
  readonly civilServantOnly: boolean;
  readonly dueDay: Day | null;
  /** The day the calendar in force gives, where somebody has to decide on the promised one; null while the promise stands. */
  readonly calendarDay: Day | null;
  /** Re-appointments after an apology so far (NĐ 61 Đ19.9: at most one). */
  readonly reappointments: number;
  readonly apology: ApologyStep;
  readonly refusalProposed: boolean;
  readonly stopProposed: StopReason | null;
  readonly result: ResultStep;
  /** The obligation being waited for, when the status is or was held at 6. */
  readonly obligation: { readonly last: boolean; readonly paid: boolean; readonly respondBy: Day | null } | null;
  /** The last day the notice gave for the papers still missing. */
  readonly supplementRespondBy: Day | null;
  readonly openParts: number;
  readonly correctionOpened: boolean;
  readonly stopReason: StopReason | null;
  /** Who took it in, and on which day: the day of reception, before acceptance the day it came. */
  readonly receiverId: string | null;
  readonly takenInOn: Day;
  /** Where its papers and its result lie; read only for the moves that give them away. */
  readonly custody: readonly Kept[];
};

/** Who makes the move, as far as the table asks. */
export type Mover = {
  readonly staffId: string;
  readonly role: string;
  readonly unitId: string;
  readonly employer: 'agency' | 'post';
  readonly permissions: readonly string[];
  /** A dated written delegation lets this postal clerk complete acceptance herself (domain 0.3 item 2). */
  readonly mayComplete: boolean;
};

/** True for a dossier refused on the merits by a document with number and seal, which is entered as its result (NĐ 61/2018 Đ19.8). */
export function isWrittenRefusal(dossier: { readonly status: number; readonly stopReason: StopReason | null; readonly result: ResultStep }): boolean {
  return dossier.status === 8 && dossier.stopReason === 'REFUSED_ON_MERITS' && dossier.result === 'sealed';
}
