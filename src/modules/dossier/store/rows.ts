import type { Day } from '#kernel/day.ts';
import type { AppointmentKind } from '../rules/clock.ts';
import type { CodeGrammar } from '../rules/codes.ts';
import type { ApologyStep, ResultStep } from '../rules/state.ts';
import type { Channel, Regime, ResultChoice, Source, Stage, Status, StopReason } from '../rules/statuses.ts';

type Employer = 'agency' | 'post';
type TermUnit = 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'sameDay';

/** A dossier as its row holds it: where it stands, and everything its moves depend on. */
export type DossierRow = {
  readonly id: string;
  readonly version: number;
  readonly code: string | null;
  readonly codeGrammar: CodeGrammar | null;
  readonly status: Status;
  readonly stage: Stage | null;
  readonly heldStatus: Status | null;
  readonly heldStage: Stage | null;
  readonly supportUnitId: string;
  readonly receptionUnitId: string;
  readonly competentUnitId: string;
  readonly handlerId: string | null;
  readonly handlerUnitId: string | null;
  /** Null: filed online and not accepted yet. */
  readonly receiverId: string | null;
  readonly receiverEmployer: Employer | null;
  readonly accepterId: string | null;
  readonly accepterEmployer: Employer | null;
  readonly delegationId: string | null;
  readonly revisionId: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly fieldCode: string;
  readonly caseNo: number | null;
  readonly channel: Channel;
  readonly source: Source;
  readonly bookNo: string | null;
  readonly regime: Regime;
  readonly listId: string | null;
  readonly quantity: number;
  readonly resultChoice: ResultChoice;
  readonly sameDay: boolean;
  readonly civilServantOnly: boolean;
  readonly nonTerritorial: boolean;
  readonly termCount: number;
  readonly termUnit: TermUnit;
  readonly arrivedAt: Date;
  readonly receivedAt: Date | null;
  readonly receivedDay: Day | null;
  readonly dueDay: Day | null;
  readonly dueAt: Date | null;
  readonly provisional: boolean;
  readonly reappointments: number;
  readonly apology: ApologyStep;
  readonly refusalProposed: boolean;
  readonly stopProposed: StopReason | null;
  readonly result: ResultStep;
  readonly supplementCount: number;
  readonly supplementRespondBy: Day | null;
  readonly openParts: number;
  readonly obligationLast: boolean | null;
  readonly obligationPaid: boolean | null;
  readonly obligationRespondBy: Day | null;
  readonly correctionOpened: boolean;
  readonly correcting: boolean;
  readonly finishedAt: Date | null;
  readonly firstFinishedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly stopReason: StopReason | null;
  readonly stopExplanation: string | null;
  readonly stopperEmployer: Employer | null;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
};

/** A row as the asker finds it: `inReach` when one of its units is hers or below hers. */
export type SeenRow = DossierRow & { readonly inReach: boolean };

export type AppointmentRow = {
  readonly kind: AppointmentKind;
  readonly dueDay: Day;
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly countedFrom: Date;
  /** Given when a promise is decided on anew: what the calendar gave then. */
  readonly calendarDay?: Day;
  readonly reason: string | null;
  readonly documentNo: string | null;
  readonly madeBy: string;
  readonly madeEmployer: Employer;
  readonly madeAt: Date;
};

export type PartyRow = {
  readonly id: string;
  readonly role: 'owner' | 'submitter' | 'authorised' | 'receiver';
  readonly name: string;
  readonly nameKey: string;
  readonly idKind: 'CCCD' | 'CMND' | 'PASSPORT' | 'MST' | 'NONE';
  readonly idNumber: string | null;
  readonly birth: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly evidence: 'identityShown' | 'electronicId' | 'authorisationPaper' | 'familyPaper' | 'introduction' | 'postalWaybill' | 'none';
  readonly evidenceNote: string | null;
};

export type PaperRow = {
  readonly no: number;
  readonly name: string;
  readonly wantedOriginals: number;
  readonly wantedCopies: number;
  readonly state: 'complete' | 'missing' | 'notApplicable';
  readonly originals: number;
  readonly certified: number;
  readonly copies: number;
  readonly electronic: number;
  readonly reason: string | null;
};
