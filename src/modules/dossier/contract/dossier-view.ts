import { Type } from 'typebox';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { TERM_UNITS } from '#modules/calendar/rules/term.ts';
import { HOLDER_KINDS, ITEM_KINDS } from '#modules/custody/rules.ts';
import { APPOINTMENT_KINDS, PAUSE_KINDS } from '../rules/clock.ts';
import { CODE_GRAMMARS } from '../rules/codes.ts';
import { MOVES_OF_A_DOSSIER } from '../rules/moves.ts';
import { PAPER_STATES } from '../rules/papers.ts';
import { EVIDENCE_KINDS, PARTY_ROLES } from '../rules/parties.ts';
import { ID_KINDS } from '../rules/people.ts';
import { RESULT_STEPS } from '../rules/state.ts';
import { CHANNELS, REGIMES, RESULT_CHOICES, SOURCES, STAGES, STOP_REASONS } from '../rules/statuses.ts';
import { WAITS } from '../rules/waiting.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const MaybeNumber = Type.Union([Type.Integer(), Type.Null()]);
const Both = Type.Object({ vi: Text, en: Text });
const Named = Type.Object({ id: Text, name: Text });
const MaybeNamed = Type.Union([Named, Type.Null()]);
const Facts = Type.Record(Text, Type.Unknown());

const Procedure = Type.Object({ revisionId: Text, code: Text, name: Text, fieldCode: Text, caseNo: MaybeNumber });

const Appointment = Type.Object({
  no: Type.Integer(),
  kind: Type.Enum(APPOINTMENT_KINDS),
  dueDay: Text,
  dueAt: Instant,
  provisional: Type.Boolean({ description: 'the calendar of that year is not yet announced' }),
  countedFrom: Instant,
  calendarDay: Type.Union([Text, Type.Null()], { description: 'what the calendar gave when the promise was decided on anew' }),
  reason: MaybeText,
  documentNo: MaybeText,
  madeAt: Instant,
});

const Pause = Type.Object({ kind: Type.Enum(PAUSE_KINDS), beganAt: Instant, endedAt: MaybeInstant });

const SupplementRequest = Type.Object({
  id: Text,
  no: Type.Integer(),
  stage: Type.Enum(STAGES),
  papers: Type.Array(Type.Object({ no: Type.Integer(), name: Text, what: MaybeText })),
  reason: Text,
  legalBasis: MaybeText,
  lateReason: MaybeText,
  requestedAt: Instant,
  requestedBy: MaybeText,
  respondBy: MaybeText,
  receivedAt: MaybeInstant,
});

const Obligation = Type.Object({
  id: Text,
  what: Text,
  amount: MaybeNumber,
  documentNo: Text,
  respondBy: MaybeText,
  last: Type.Boolean(),
  excludeWaiting: Type.Boolean(),
  legalBasis: MaybeText,
  requestedAt: Instant,
  evidence: MaybeText,
  paidAt: MaybeInstant,
});

const Apology = Type.Object({ reason: Text, newDay: Text, documentNo: MaybeText, draftedBy: MaybeText, draftedAt: Instant, signedBy: MaybeText, signedAt: MaybeInstant, enteredAt: MaybeInstant });

const Paper = Type.Object({
  no: Type.Integer(),
  name: Text,
  wantedOriginals: Type.Integer(),
  wantedCopies: Type.Integer(),
  state: Type.Enum(PAPER_STATES),
  originals: Type.Integer(),
  certified: Type.Integer(),
  copies: Type.Integer(),
  electronic: Type.Integer({ description: 'files handed in online, or the form filled in there' }),
  reason: MaybeText,
});

const PartyView = Type.Object({
  id: Text,
  role: Type.Enum(PARTY_ROLES),
  name: Text,
  idKind: Type.Enum(ID_KINDS),
  idNumber: MaybeText,
  birth: MaybeText,
  phone: MaybeText,
  email: MaybeText,
  address: MaybeText,
  evidence: Type.Enum(EVIDENCE_KINDS),
  evidenceNote: MaybeText,
  masked: Type.Boolean({ description: 'true: the number is masked, the rest of the contact data left out' }),
});

const Result = Type.Object({
  id: Text,
  title: Text,
  resultCode: MaybeText,
  step: Type.Enum(RESULT_STEPS),
  draftedBy: MaybeText,
  draftedAt: Instant,
  reviewedBy: MaybeText,
  reviewedAt: MaybeInstant,
  reviewNote: MaybeText,
  signedBy: MaybeText,
  signedAt: MaybeInstant,
  docNumber: MaybeText,
  docDay: MaybeText,
  validTo: MaybeText,
});

const Part = Type.Object({
  id: Text,
  unit: Named,
  content: Text,
  dueDay: Text,
  addedAt: Instant,
  answeredAt: MaybeInstant,
  outcome: Type.Union([Type.Literal('answered'), Type.Literal('silent'), Type.Null()]),
  answer: MaybeText,
});

const Amendment = Type.Object({ field: Text, oldValue: MaybeText, newValue: MaybeText, reason: Text, madeAt: Instant, madeBy: MaybeText });

const CustodyLine = Type.Object({
  kind: Type.Enum(ITEM_KINDS),
  part: Type.Integer(),
  holderKind: Type.Enum(HOLDER_KINDS),
  staff: MaybeNamed,
  unit: MaybeNamed,
  heldSince: Instant,
  onOffer: Type.Boolean({ description: 'handed over and not yet accepted' }),
});

const TimelineEntry = Type.Object({
  id: Text,
  kind: Text,
  happenedAt: Instant,
  recordedAt: Instant,
  actor: MaybeText,
  employer: MaybeText,
  unit: MaybeText,
  facts: Facts,
});

const MoveView = Type.Object({
  move: Type.Enum(MOVES_OF_A_DOSSIER),
  allowed: Type.Boolean(),
  refusal: Type.Union([Type.Object({ code: Text, facts: Facts }), Type.Null()], { description: 'why it is refused; the sentence stands under its code' }),
});

/** Everything a page about one dossier shows; the answer of every operation on a dossier. */
export const DossierView = Type.Object({
  id: Text,
  version: Type.Integer({ description: 'send it back as expectedVersion' }),
  code: MaybeText,
  codeGrammar: Type.Union([Type.Enum(CODE_GRAMMARS), Type.Null()]),
  status: Type.Integer({ minimum: 1, maximum: 10 }),
  statusName: Both,
  stage: Type.Union([Type.Enum(STAGES), Type.Null()]),
  procedure: Procedure,
  units: Type.Object({ support: Named, reception: Named, competent: Named }),
  handler: MaybeNamed,
  receiver: Type.Union([Type.Object({ id: Text, name: Text, employer: Text }), Type.Null()]),
  channel: Type.Enum(CHANNELS),
  source: Type.Enum(SOURCES),
  bookNo: MaybeText,
  regime: Type.Enum(REGIMES),
  listId: MaybeText,
  quantity: Type.Integer(),
  resultChoice: Type.Enum(RESULT_CHOICES),
  sameDay: Type.Boolean(),
  civilServantOnly: Type.Boolean(),
  nonTerritorial: Type.Boolean({ description: 'received for an agency of another place; the clock starts when that agency has it' }),
  term: Type.Object({ count: Type.Integer(), unit: Type.Enum(TERM_UNITS) }),
  arrivedAt: Instant,
  receivedAt: MaybeInstant,
  receivedDay: MaybeText,
  due: Type.Union([Type.Object({ day: Text, at: Instant, provisional: Type.Boolean() }), Type.Null()]),
  overdue: Type.Boolean(),
  finishedAt: MaybeInstant,
  firstFinishedAt: MaybeInstant,
  returnedAt: MaybeInstant,
  stopReason: Type.Union([Type.Enum(STOP_REASONS), Type.Null()]),
  stopExplanation: MaybeText,
  correcting: Type.Boolean(),
  cancelledAt: MaybeInstant,
  cancelReason: MaybeText,
  supplementCount: Type.Integer(),
  refusalProposed: Type.Boolean(),
  stopProposed: Type.Union([Type.Enum(STOP_REASONS), Type.Null()]),
  appointments: Type.Array(Appointment),
  pauses: Type.Array(Pause),
  supplements: Type.Array(SupplementRequest),
  obligations: Type.Array(Obligation),
  apologies: Type.Array(Apology, { description: 'the one being prepared and the one that was sent' }),
  papers: Type.Array(Paper),
  parties: Type.Array(PartyView),
  result: Type.Union([Result, Type.Null()]),
  parts: Type.Array(Part),
  amendments: Type.Array(Amendment),
  custody: Type.Array(CustodyLine),
  timeline: Type.Array(TimelineEntry),
  moves: Type.Array(MoveView),
}, { $id: 'DossierView' });

/** One line of a work list; people by name only, numbers masked. */
export const DossierLine = Type.Object({
  id: Text,
  version: Type.Integer(),
  code: MaybeText,
  status: Type.Integer(),
  statusName: Both,
  stage: Type.Union([Type.Enum(STAGES), Type.Null()]),
  procedureCode: Text,
  procedureName: Text,
  fieldCode: Text,
  channel: Type.Enum(CHANNELS),
  ownerName: MaybeText,
  ownerIdNumber: MaybeText,
  competentUnit: Text,
  handler: MaybeText,
  waitsFor: Type.Union([Type.Enum(WAITS), Type.Null()], { description: 'what a dossier under examination (status 4) waits for next' }),
  arrivedAt: Instant,
  receivedAt: MaybeInstant,
  dueDay: MaybeText,
  dueAt: MaybeInstant,
  overdue: Type.Boolean(),
  sameDay: Type.Boolean(),
  resultChoice: Type.Enum(RESULT_CHOICES),
});
