import { Type, type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { expect } from 'vitest';
import type { Answer } from '#test/stage.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Named = Type.Object({ id: Text, name: Text });
const MaybeNamed = Type.Union([Named, Type.Null()]);
const Facts = Type.Record(Text, Type.Unknown());

const Due = Type.Object({ day: Text, at: Text, provisional: Type.Boolean() });
const Appointment = Type.Object({ no: Type.Integer(), kind: Text, dueDay: Text, dueAt: Text, countedFrom: Text });
const Custody = Type.Object({ kind: Text, part: Type.Integer(), holderKind: Text, staff: MaybeNamed, unit: MaybeNamed });
const Entry = Type.Object({ id: Text, kind: Text, happenedAt: Text, recordedAt: Text, actor: MaybeText, employer: MaybeText, facts: Facts });
const Move = Type.Object({ move: Text, allowed: Type.Boolean(), refusal: Type.Union([Type.Object({ code: Text, facts: Facts }), Type.Null()]) });
const Person = Type.Object({ id: Text, role: Text, name: Text, idNumber: MaybeText, phone: MaybeText });
const Amendment = Type.Object({ field: Text, oldValue: MaybeText, newValue: MaybeText, reason: Text, madeBy: MaybeText });

/** A dossier as a story looks at it: instants are the text that came over the wire. */
export const SeenDossier = Type.Object({
  id: Text,
  version: Type.Integer(),
  code: MaybeText,
  status: Type.Integer(),
  stage: MaybeText,
  handler: MaybeNamed,
  receiver: Type.Union([Type.Object({ id: Text, name: Text, employer: Text }), Type.Null()]),
  procedure: Type.Object({ code: Text, fieldCode: Text }),
  source: Text,
  bookNo: MaybeText,
  regime: Text,
  quantity: Type.Integer(),
  sameDay: Type.Boolean(),
  receivedAt: MaybeText,
  receivedDay: MaybeText,
  due: Type.Union([Due, Type.Null()]),
  overdue: Type.Boolean(),
  finishedAt: MaybeText,
  firstFinishedAt: MaybeText,
  returnedAt: MaybeText,
  stopReason: MaybeText,
  correcting: Type.Boolean(),
  cancelledAt: MaybeText,
  cancelReason: MaybeText,
  supplementCount: Type.Integer(),
  refusalProposed: Type.Boolean(),
  appointments: Type.Array(Appointment),
  parties: Type.Array(Person),
  amendments: Type.Array(Amendment),
  custody: Type.Array(Custody),
  timeline: Type.Array(Entry),
  moves: Type.Array(Move),
});
export type SeenDossier = Static<typeof SeenDossier>;

const SeenReceived = Type.Object({ dossier: SeenDossier, trackingSecret: MaybeText });
const SeenHandovers = Type.Object({ handovers: Type.Array(Type.Object({ id: Text, item: Text, state: Text, to: Named, countedOut: Type.Integer() }), { minItems: 1 }) });
const SeenProblem = Type.Object({ code: Text });

/** What the answer says, in the shape a story expects; anything but a success fails the story with the refusal. */
export function said<T extends TSchema>(answer: Answer, shape: T): Static<T> {
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return Value.Parse(shape, answer.body);
}

/** The dossier of an answer that is one. */
export function dossierIn(answer: Answer): SeenDossier {
  return said(answer, SeenDossier);
}

/** What a reception answered: the dossier, and its secret once. */
export function receivedIn(answer: Answer): Static<typeof SeenReceived> {
  return said(answer, SeenReceived);
}

/** The one handover an answer offers. */
export function handoverIn(answer: Answer): Static<typeof SeenHandovers>['handovers'][number] {
  const [first, ...others] = said(answer, SeenHandovers).handovers;
  if (!first || others.length > 0) throw new Error('one handover was expected');
  return first;
}

/** The code under which something was refused; a success is told as such. */
export function refusalOf(answer: Answer): string {
  return answer.status === 200 ? 'not refused' : `${answer.status} ${Value.Parse(SeenProblem, answer.body).code}`;
}

/** The moves a dossier offers its reader now. */
export function movesOpen(dossier: SeenDossier): string[] {
  return dossier.moves.filter((move) => move.allowed).map((move) => move.move);
}

/** Why a move is closed; undefined when it is open. */
export function moveRefusal(dossier: SeenDossier, name: string): string | undefined {
  return dossier.moves.find((move) => move.move === name)?.refusal?.code;
}

/** Who holds what: `papers: Lý Văn Quý`, `result: unit Trung tâm`, `papers: citizen`. */
export function holders(dossier: SeenDossier): string[] {
  return dossier.custody.map(({ kind, holderKind, staff, unit }) => `${kind}: ${staff?.name ?? (unit ? `${holderKind} ${unit.name}` : holderKind)}`);
}

/** What happened to a dossier, in its order. */
export function storyOf(dossier: SeenDossier): string[] {
  return dossier.timeline.map((entry) => entry.kind);
}

const Headline = Type.Object({
  figures: Type.Array(Type.Object({ id: Text, value: Type.Integer() })),
  overlap: Type.Array(Type.Object({ cell: Text, dossiers: Type.Integer() })),
  notAdded: Type.Object({ vi: Text, en: Text }),
  legacy: Type.Array(Type.Object({ figure: Text, value: Type.Integer(), source: Text, definition: Text })),
});

/** The figures of the headline report by name, and the cells of the overlap that are not empty. */
export function headlineIn(answer: Answer) {
  const { figures, overlap, notAdded, legacy } = said(answer, Headline);
  return {
    figures: Object.fromEntries(figures.map(({ id, value }) => [id, value])),
    overlap: Object.fromEntries(overlap.filter((cell) => cell.dossiers > 0).map((cell) => [cell.cell, cell.dossiers])),
    notAdded,
    legacy,
  };
}

const CounterDay = Type.Object({
  day: Text,
  counts: Type.Object({ received: Type.Integer(), returned: Type.Integer(), guided: Type.Integer(), supplements: Type.Integer() }),
  events: Type.Array(Type.Object({ entryId: Text, type: Text, code: MaybeText, actor: MaybeText, voided: Type.Boolean() })),
  handovers: Type.Array(Type.Object({ dossierId: Text, handoverBy: Text, due: Text, onOffer: Type.Boolean() })),
  uncollected: Type.Integer(),
  handoversToAccept: Type.Integer(),
  coSignWaiting: Type.Integer(),
  voidsAsked: Type.Array(Type.Object({ entryId: Text, reason: Text })),
});

/** The counter's day. */
export function counterDayIn(answer: Answer): Static<typeof CounterDay> {
  return said(answer, CounterDay);
}

const Tracked = Type.Object({
  code: Text,
  state: Text,
  dates: Type.Object({ dueDay: MaybeText, finishedAt: MaybeText, returnedAt: MaybeText }),
  steps: Type.Array(Type.Object({ name: Text, mark: Text })),
});

/** What the public page tells: the state, and each step with its mark. */
export function trackedIn(answer: Answer) {
  const { state, dates, steps } = said(answer, Tracked);
  return { state, dates, steps: steps.map((step) => `${step.name} ${step.mark}`) };
}
