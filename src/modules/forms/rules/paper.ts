import type { Employer } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { PaperSize, Regulation } from './regulation.ts';
import type { Term } from './wording.ts';

/** What every paper needs beside its own content. Plain facts: this room knows no other. */
export type Sheet = {
  readonly regulation: Regulation;
  readonly paperSize: PaperSize;
  /** `superior`: UBND HUYỆN VIỆT YÊN; `unit`: BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ. Printed in capitals. */
  readonly issuer: { readonly superior: string | null; readonly unit: string };
  readonly place: string;
  readonly issuedAt: Date;
  /** "07/HDHS", as `recordPrint` gave it. */
  readonly number: string | null;
  /** Null while there is none: guidance at the counter, or a reception that waits for its co-signature. */
  readonly dossierCode: string | null;
  /** With its secret in the fragment; the copy the office keeps carries it without. */
  readonly trackingAddress: string | null;
  /** For the payload of papers issued since 25/5/2023. */
  readonly payload: { readonly procedureCode: string; readonly holderId: string | null; readonly system: string } | null;
  /** False: the paper says that it carries no digital signature. */
  readonly signed: boolean;
  readonly demo: boolean;
  /** 1 the first print; from 2 the paper says which reprint it is. */
  readonly copyNo: number;
};

export type Party = {
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly idNumber: string | null;
};

/** Who signs for the counter; a postal clerk is always printed as one. */
export type Signer = { readonly name: string; readonly employer: Employer; readonly position: string | null };

export type PaperRow = {
  readonly name: string;
  readonly originals: number;
  readonly certified: number;
  readonly copies: number;
  readonly note: string | null;
};

/** A paper to be certified: pages of the original, paper copies asked for, an electronic copy asked for. */
export type CertificationRow = { readonly name: string; readonly pages: number; readonly paperCopies: number; readonly electronic: boolean };

/** One amount in đồng with what it is for. */
export type AmountLine = { readonly label: string; readonly amount: number };

export type Book = { readonly volume: string; readonly entry: string };
export type Appointment = {
  readonly at: Date;
  /** True while the year's holiday notice is not out. */
  readonly provisional: boolean;
  /** Why this day: "nghỉ Tết 10-16/02 không tính". */
  readonly reason: string | null;
};

export type ReceiptData = {
  readonly unit: string;
  readonly owner: Party;
  readonly submitter: Party;
  readonly request: string;
  readonly papers: readonly PaperRow[];
  /** In place of `papers` for certifying copies and signatures; null otherwise. */
  readonly certification: readonly CertificationRow[] | null;
  readonly quantity: number;
  /** True when the dossiers are named in an attached list. */
  readonly listAttached: boolean;
  readonly term: Term;
  readonly receivedAt: Date;
  /** Null: the result is given at once. */
  readonly appointment: Appointment | null;
  readonly secondStage: { readonly receivedAt: Date; readonly appointment: Appointment } | null;
  readonly resultChoice: 'counter' | 'post' | 'electronic';
  /** Where the post brings the result; the counter's address otherwise. */
  readonly resultAddress: string | null;
  readonly book: Book | null;
  /** A receipt for an online dossier has no signature of the submitter. */
  readonly channel: 'counter' | 'online' | 'post';
  readonly receiver: Signer;
  readonly coSigner: Signer | null;
  /** The look-up secret in clear; printed on the citizen's copy only. */
  readonly secret: string | null;
  readonly notes: readonly string[];
  readonly parts: readonly ReceiptPart[];
};
/** Liên lưu and liên giao, each on its own page. */
type ReceiptPart = 'kept' | 'given';

export type SupplementData = {
  readonly unit: string;
  /** At the counter nothing was received; in examination the dossier waits. */
  readonly stage: 'counter' | 'examination';
  readonly applicant: Party;
  readonly request: string;
  readonly papers: readonly PaperRow[];
  readonly reason: string;
  readonly answerBy: Day | null;
  readonly website: string | null;
  readonly contact: { readonly name: string; readonly phone: string | null };
  readonly guide: Signer;
};

export type RefusalData = {
  readonly unit: string;
  readonly applicant: Party;
  readonly submitterName: string;
  readonly request: string;
  readonly reason: string;
  /** The officer who decides; never the post (NĐ 61/2018 Đ17.1b). */
  readonly refuser: Signer;
  /** The postal clerk who proposed it; null when the officer did alone. */
  readonly proposer: Signer | null;
};

export type ApologyData = {
  readonly to: string;
  readonly receivedAt: Date;
  readonly procedure: string;
  readonly appointedAt: Date;
  readonly agency: string;
  readonly reason: string;
  readonly newAppointmentAt: Date;
  readonly returnPlace: string;
  readonly signer: Signer;
  readonly recipients: readonly string[];
};

export type StopNoticeData = {
  readonly to: string;
  readonly receivedAt: Date;
  readonly procedure: string;
  readonly reason: string;
  readonly legalBasis: string | null;
  readonly stoppedOn: Day;
  readonly givenBack: readonly PaperRow[];
  readonly refund: string | null;
  readonly signer: Signer;
  readonly recipients: readonly string[];
};

export type ControlSlipData = {
  readonly owner: string;
  readonly procedure: string;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly agency: string;
  readonly partners: readonly string[];
  readonly book: Book | null;
  readonly steps: readonly ControlStep[];
};
type ControlStep = {
  readonly givenBy: string;
  readonly takenBy: string;
  readonly at: Date | null;
  readonly giver: string | null;
  readonly taker: string | null;
  readonly outcome: 'early' | 'onTime' | 'late' | null;
  readonly note: string | null;
};

export type RegisterData = {
  readonly from: Day;
  readonly to: Day;
  readonly volume: string;
  /** The number of the first row; the year's numbering never starts again in a second volume (TT 01/2018 Đ10). */
  readonly firstNumber: number;
  readonly rows: readonly RegisterRow[];
  /** Filled when the year is closed. */
  readonly closing: { readonly closedOn: Day; readonly head: Signer } | null;
};
type RegisterRow = {
  readonly code: string;
  readonly procedure: string;
  readonly quantity: number;
  readonly person: string;
  readonly contact: string;
  readonly agency: string;
  readonly receivedAt: Date;
  readonly dueAt: Date | null;
  readonly returnedAt: Date | null;
  readonly resultChoice: 'counter' | 'post' | 'electronic';
  readonly note: string | null;
};

/** Dossiers given from counter to department, or several handed in at once by one citizen. */
export type OfficeHandoverData = {
  readonly kind: 'office';
  readonly at: Date;
  /** One of the staff with her unit, or the citizen who hands in several dossiers at once. */
  readonly giver: (Signer & { readonly unit: string }) | { readonly name: string };
  readonly taker: Signer & { readonly unit: string };
  readonly rows: readonly OfficeHandoverRow[];
  /** False while the taker has not counted yet: then the paper claims nothing. */
  readonly counted: boolean;
  /** What was missing or refused at counting; empty when all was in order. */
  readonly differences: readonly string[];
};
export type OfficeHandoverRow = {
  readonly code: string | null;
  readonly request: string;
  readonly unit: string;
  readonly receivedAt: Date | null;
  readonly dueAt: Date | null;
  readonly term: Term | null;
  readonly quantity: number;
  readonly owner: string;
};

export type ResultHandoverData = {
  readonly agency: string;
  readonly at: Date;
  readonly giver: Signer & { readonly unit: string };
  readonly taker: Signer & { readonly unit: string };
  readonly rows: readonly ResultHandoverRow[];
};
type ResultHandoverRow = {
  readonly code: string;
  readonly request: string;
  readonly result: string;
  readonly owner: string;
  readonly address: string | null;
  readonly fee: boolean;
  readonly byPost: boolean;
};

export type ResultReceiptData = {
  readonly procedure: string;
  readonly owner: string;
  readonly giver: Signer & { readonly phone: string | null };
  readonly taker: Party;
  /** "theo giấy ủy quyền số 12 ngày 01/3/2021"; null when the taker is the owner. */
  readonly authority: string | null;
  readonly results: readonly { readonly kind: string; readonly number: string | null; readonly summary: string }[];
  readonly givenBack: readonly PaperRow[];
  readonly recovered: readonly PaperRow[];
  readonly returnedAt: Date;
};

export type ProgressData = {
  readonly procedure: string;
  readonly owner: string;
  readonly receivedAt: Date;
  readonly dueAt: Date | null;
  readonly rows: readonly { readonly at: Date; readonly by: string; readonly act: string; readonly to: string | null; readonly dueAt: Date | null }[];
};
