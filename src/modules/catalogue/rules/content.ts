import type { Term } from '#modules/calendar/rules/term.ts';

/** Who settles a procedure (Cấp thực hiện); `district` until 30/06/2025. */
export const LEVELS = ['ministry', 'province', 'district', 'commune', 'other'] as const;
export type Level = (typeof LEVELS)[number];

/** How a dossier reaches the one-stop (Hình thức nộp). */
export const CHANNELS = ['counter', 'online', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The scale of 2011 (L1-L4, until 31/07/2022) and that of NĐ 42/2022 and NĐ 224/2026; L4 is not toàn trình by itself. */
export const ONLINE_LEVELS = ['L1', 'L2', 'L3', 'L4', 'MOT_PHAN', 'TOAN_TRINH'] as const;
export type OnlineLevel = (typeof ONLINE_LEVELS)[number];

/** `known`: read; `unknown`: the portal has no information; `none`: the source says there is none. */
export const KNOWLEDGE = ['known', 'unknown', 'none'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** `free` needs no payment, `amount` is known in đồng, `text` is only in words, `unknown` has no information. */
export const FEE_KINDS = ['free', 'amount', 'foreign', 'text', 'unknown'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

/** A paper is asked for; a note explains and is never counted. */
export const PAPER_KINDS = ['paper', 'note'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export type Fee = {
  readonly kind: FeeKind;
  /** Whole đồng, or whole units of the foreign currency. */
  readonly amount: number | null;
  readonly currency: 'VND' | 'USD';
  /** As printed. */
  readonly text: string;
  /** What stood in brackets or words behind the amount. */
  readonly note: string;
};

/** One row of the table of channels: a time limit, a fee and a note. */
export type ChannelOption = {
  readonly channel: Channel;
  /** Null: not known, never guessed. */
  readonly term: Term | null;
  /** The number printed without a unit. */
  readonly bareCount: number | null;
  /** As printed. */
  readonly termText: string;
  readonly fee: Fee;
  readonly note: string;
  /** Null: for every case. */
  readonly caseNo: number | null;
};

export type Paper = {
  readonly kind: PaperKind;
  readonly name: string;
  readonly formFile: string | null;
  readonly originals: number;
  /** Null: the source prints no number of copies. */
  readonly copies: number | null;
};

export type PaperCase = { readonly no: number; readonly title: string; readonly papers: Paper[] };
export type ProcedureResult = { readonly name: string; readonly code: string | null };
export type LegalText = { readonly title: string; readonly number: string | null };
export type Told = { readonly state: Knowledge; readonly text: string };

/** What a revision says, structured as far as it was understood; the rest is kept in `leftover`. */
export type RevisionContent = {
  readonly code: string;
  readonly name: string;
  readonly fieldName: string;
  readonly levels: Level[];
  readonly levelText: string;
  readonly kind: string;
  readonly subjects: string[];
  readonly decision: string;
  readonly channels: ChannelOption[];
  readonly cases: PaperCase[];
  readonly results: ProcedureResult[];
  readonly legalBasis: LegalText[];
  readonly conditions: Told;
  readonly steps: Told;
  readonly competentBody: Told;
  readonly performingBody: Told;
  readonly authorisedBody: string;
  readonly coordinatingBody: string;
  readonly receptionAddress: string;
  readonly related: string;
  readonly keywords: string;
  readonly description: string;
  /** The page it was read from. */
  readonly address: string;
  /** Text the parser could not place, by field. */
  readonly leftover: Leftover;
};

export type Leftover = { readonly channels: string; readonly papers: string; readonly results: string; readonly legalBasis: string; readonly levels: string };

/** What the counter must know beside the content; stated by the revision, never inferred from the portal's channel list. */
export type RevisionMarks = {
  readonly bcciIn: boolean;
  readonly bcciOut: boolean;
  readonly authorisationAllowed: boolean;
  readonly presenceRequired: boolean;
  readonly civilServantOnly: boolean;
  readonly sameDay: boolean;
  readonly onlineLevel: OnlineLevel | null;
};
