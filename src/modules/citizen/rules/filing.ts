import type { Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';
import type { ResultChoice } from '#modules/dossier/rules/statuses.ts';

/** A form is looked at before it is published; a withdrawn one takes no new filing. */
export const FORM_STATES = ['draft', 'published', 'withdrawn'] as const;
export type FormState = (typeof FORM_STATES)[number];

/** Where a version stands on a day: not published, published for a day to come, in use, over since a later one began, or withdrawn. */
export const FORM_STANDINGS = ['draft', 'coming', 'inUse', 'over', 'withdrawn'] as const;
export type FormStanding = (typeof FORM_STANDINGS)[number];

/** The standing of a version on a day. */
export function formStanding({ state, inForceFrom, replacedFrom }: { readonly state: FormState; readonly inForceFrom: Day | null; readonly replacedFrom: Day | null }, day: Day): FormStanding {
  if (state !== 'published') return state;
  if (inForceFrom !== null && inForceFrom > day) return 'coming';
  return replacedFrom !== null && replacedFrom <= day ? 'over' : 'inUse';
}

/** A filing is a draft until it is submitted, thrown away, or nobody has touched it for long. */
export const FILING_STATES = ['open', 'submitted', 'dropped', 'expired'] as const;
export type FilingState = (typeof FILING_STATES)[number];

/** Where a submission stands for the one-stop: nobody has answered, papers were asked for, they were sent, the citizen wishes to withdraw, or it is settled. */
export const SUBMISSION_STATES = ['waiting', 'asked', 'answered', 'withdrawing', 'settled'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** The steps of a filing after those of its form: papers, how the result is received, the last look. */
export const FILING_STEPS = { papers: 'papers', choices: 'choices', check: 'check' } as const;

/** Drafts one citizen may have at once. */
export const OPEN_FILINGS = 20;

/** A draft nobody touches is kept so many days. */
export const FILING_DAYS = 60;

/** The one-stop answers what was filed online within eight working hours (TT 01/2018/TT-VPCP; remembered, to be held against its text). */
export const ANSWER_HOURS = 8;

/** Answers of one filing, as JSON text. */
export const ANSWERS_LIMIT = 200_000;

/** Files of one component of a filing. */
export const FILES_LIMIT = 20;

/** The component under which the file of a result hangs on its dossier. */
export const RESULT_COMPONENT = 'result';

/** How a fee of a filing is known: an amount, free of charge, counted by the officer, or nobody has entered any. */
export const FEE_KINDS = ['amount', 'free', 'counted', 'unknown'] as const;

/** How a result is received: as the dossier has it. */
export type ReturnChoice = ResultChoice;

/** The number of an acknowledgement: known before the dossier has a code, and never one. */
export function receiptNo(day: Day, letters: string): string {
  return `TT${day.slice(2).replaceAll('-', '')}-${letters}`;
}

/** A form is published for today or a day to come; what people filed yesterday is not changed afterwards. */
export function formDayWrong(from: Day, today: Day): Problem | undefined {
  return from < today ? badInput('citizen.formDayPast', 'from') : undefined;
}

/** Only what is still a draft is changed. */
export function notOpen(state: FilingState): Problem | undefined {
  return state === 'open' ? undefined : problem('citizen.filingNotOpen', { state });
}

/** A result comes by post only with somewhere to bring it, and only where the procedure lets it. */
export function choiceProblem(choice: string, address: string | null, byPost: boolean): Problem | undefined {
  if (choice !== 'post') return undefined;
  if (!byPost) return badInput('citizen.notByPost', 'returnChoice');
  return address === null ? badInput('citizen.addressMissing', 'address') : undefined;
}

/** Where a dossier stands, in words for the citizen who filed it. */
export const STANDING_WORDS = {
  waiting: { vi: 'Đã nộp, chờ Bộ phận Một cửa kiểm tra', en: 'Submitted; the one-stop is looking at it' },
  asked: { vi: 'Cần bổ sung giấy tờ', en: 'Papers are wanted from you' },
  answered: { vi: 'Đã gửi bổ sung, chờ kiểm tra', en: 'What you sent is being looked at' },
  refused: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  working: { vi: 'Đã tiếp nhận, đang giải quyết', en: 'Accepted, being worked on' },
  paying: { vi: 'Cần nộp một khoản tiền', en: 'A payment is wanted from you' },
  withdrawing: { vi: 'Đang xét đề nghị rút hồ sơ', en: 'Your wish to withdraw is being looked at' },
  stopped: { vi: 'Đã dừng giải quyết', en: 'Stopped' },
  ready: { vi: 'Đã có kết quả', en: 'The result is ready' },
  returned: { vi: 'Đã trả kết quả', en: 'The result is yours' },
  cancelled: { vi: 'Tiếp nhận đã bị hủy', en: 'The reception was taken back' },
} as const satisfies Record<string, Message>;

export const STANDINGS = ['waiting', 'asked', 'answered', 'refused', 'working', 'paying', 'withdrawing', 'stopped', 'ready', 'returned', 'cancelled'] as const satisfies readonly (keyof typeof STANDING_WORDS)[];
export type Standing = (typeof STANDINGS)[number];

const BY_STATUS: Readonly<Record<number, Standing>> = { 1: 'waiting', 2: 'working', 3: 'refused', 4: 'working', 5: 'asked', 6: 'paying', 7: 'withdrawing', 8: 'stopped', 9: 'ready', 10: 'returned' };

/** What a citizen is told about a dossier, from its status; `answered`: she has sent what was asked for. */
export function standingOf(dossier: { readonly status: number; readonly cancelled: boolean; readonly answered: boolean }): Standing {
  if (dossier.cancelled) return 'cancelled';
  return dossier.status === 5 && dossier.answered ? 'answered' : (BY_STATUS[dossier.status] ?? 'working');
}

/** Where a submission stands for the one-stop. */
export function submissionState(dossier: { readonly status: number; readonly cancelled: boolean; readonly answered: boolean }): SubmissionState {
  if (dossier.cancelled) return 'settled';
  if (dossier.status === 7) return 'withdrawing';
  if (dossier.status === 1) return 'waiting';
  if (dossier.status !== 5) return 'settled';
  return dossier.answered ? 'answered' : 'asked';
}
