import type { Day } from '#kernel/day.ts';
import type { Facts } from '#kernel/problem.ts';
import type { Db } from '#platform/database.ts';
import type { ResultStep } from '../rules/state.ts';
import type { Stage } from '../rules/statuses.ts';
import { REACH, SEEN_COLUMNS } from './dossier.ts';
import type { AskedPaper } from './papers.ts';
import type { AppointmentRow, PaperRow, PartyRow, SeenRow } from './rows.ts';

type Named = { readonly id: string; readonly name: string };
type Instants<T, K extends keyof T> = { readonly [P in keyof T]: P extends K ? (null extends T[P] ? Date | null : Date) : T[P] };

type AppointmentText = Pick<AppointmentRow, 'kind' | 'dueDay' | 'provisional' | 'reason' | 'documentNo'> & { readonly no: number; readonly calendarDay: Day | null; readonly dueAt: string; readonly countedFrom: string; readonly madeAt: string };
type PauseText = { readonly kind: 'supplement' | 'obligation'; readonly beganAt: string; readonly endedAt: string | null };
type RequestText = {
  readonly id: string;
  readonly no: number;
  readonly stage: Stage;
  readonly papers: AskedPaper[];
  readonly reason: string;
  readonly legalBasis: string | null;
  readonly lateReason: string | null;
  readonly requestedAt: string;
  readonly requestedBy: string | null;
  readonly respondBy: Day | null;
  readonly receivedAt: string | null;
};
type ObligationText = {
  readonly id: string;
  readonly what: string;
  readonly amount: number | null;
  readonly documentNo: string;
  readonly respondBy: Day | null;
  readonly last: boolean;
  readonly excludeWaiting: boolean;
  readonly legalBasis: string | null;
  readonly requestedAt: string;
  readonly evidence: string | null;
  readonly paidAt: string | null;
};
type ApologyText = { readonly reason: string; readonly newDay: Day; readonly documentNo: string | null; readonly draftedBy: string | null; readonly draftedAt: string; readonly signedBy: string | null; readonly signedAt: string | null; readonly enteredAt: string | null };
type ResultText = {
  readonly id: string;
  readonly title: string;
  readonly resultCode: string | null;
  readonly step: ResultStep;
  readonly draftedBy: string | null;
  readonly draftedAt: string;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly reviewNote: string | null;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly docNumber: string | null;
  readonly docDay: Day | null;
  readonly validTo: Day | null;
};
type PartText = { readonly id: string; readonly unit: Named; readonly content: string; readonly dueDay: Day; readonly addedAt: string; readonly answeredAt: string | null; readonly outcome: 'answered' | 'silent' | null; readonly answer: string | null };
type AmendmentText = { readonly field: string; readonly oldValue: string | null; readonly newValue: string | null; readonly reason: string; readonly madeAt: string; readonly madeBy: string | null };
type CustodyText = { readonly kind: 'papers' | 'result'; readonly part: number; readonly holderKind: 'citizen' | 'staff' | 'unit' | 'bag' | 'postOffice'; readonly staff: Named | null; readonly unit: Named | null; readonly heldSince: string; readonly onOffer: boolean };
type EntryText = { readonly id: string; readonly kind: string; readonly happenedAt: string; readonly recordedAt: string; readonly actor: string | null; readonly employer: string | null; readonly unit: string | null; readonly facts: Facts };
type NamesText = { readonly support: Named; readonly reception: Named; readonly competent: Named; readonly handler: Named | null; readonly receiver: (Named & { readonly employer: string }) | null };

type WholeText = {
  readonly names: NamesText;
  readonly appointments: AppointmentText[];
  readonly pauses: PauseText[];
  readonly supplements: RequestText[];
  readonly obligations: ObligationText[];
  readonly apologies: ApologyText[];
  readonly papers: PaperRow[];
  readonly parties: PartyRow[];
  readonly results: ResultText[];
  readonly parts: PartText[];
  readonly amendments: AmendmentText[];
  readonly custody: CustodyText[];
  readonly timeline: EntryText[];
};

/** Everything that hangs on a dossier's row, in one answer. */
export type Whole = {
  readonly names: NamesText;
  readonly appointments: Instants<AppointmentText, 'dueAt' | 'countedFrom' | 'madeAt'>[];
  readonly pauses: Instants<PauseText, 'beganAt' | 'endedAt'>[];
  readonly supplements: Instants<RequestText, 'requestedAt' | 'receivedAt'>[];
  readonly obligations: Instants<ObligationText, 'requestedAt' | 'paidAt'>[];
  readonly apologies: Instants<ApologyText, 'draftedAt' | 'signedAt' | 'enteredAt'>[];
  readonly papers: PaperRow[];
  readonly parties: PartyRow[];
  readonly result: Instants<ResultText, 'draftedAt' | 'reviewedAt' | 'signedAt'> | null;
  readonly parts: Instants<PartText, 'addedAt' | 'answeredAt'>[];
  readonly amendments: Instants<AmendmentText, 'madeAt'>[];
  readonly custody: Instants<CustodyText, 'heldSince'>[];
  readonly timeline: Instants<EntryText, 'happenedAt' | 'recordedAt'>[];
};

const HANGING = `
  (select jsonb_build_object(
     'support', jsonb_build_object('id', s.id, 'name', s.name), 'reception', jsonb_build_object('id', r.id, 'name', r.name), 'competent', jsonb_build_object('id', c.id, 'name', c.name),
     'handler', case when h.id is not null then jsonb_build_object('id', h.id, 'name', h.name) end, 'receiver', case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name, 'employer', w.employer) end)
   from org_unit s, org_unit r, org_unit c left join staff h on h.id = d.handler_id left join staff w on w.id = d.receiver_id
   where s.id = d.support_unit_id and r.id = d.reception_unit_id and c.id = d.competent_unit_id) as names,
  (select coalesce(jsonb_agg(jsonb_build_object('no', no, 'kind', kind, 'dueDay', due_day, 'dueAt', due_at, 'provisional', provisional, 'countedFrom', counted_from, 'calendarDay', calendar_day, 'reason', reason, 'documentNo', document_no, 'madeAt', made_at) order by no), '[]')
   from appointment where dossier_id = d.id) as appointments,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'beganAt', began_at, 'endedAt', ended_at) order by began_at), '[]') from dossier_pause where dossier_id = d.id) as pauses,
  (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'no', q.no, 'stage', q.stage, 'papers', q.papers, 'reason', q.reason, 'legalBasis', q.legal_basis, 'lateReason', q.late_reason,
     'requestedAt', q.requested_at, 'requestedBy', w.name, 'respondBy', q.respond_by, 'receivedAt', q.received_at) order by q.no), '[]')
   from supplement_request q join staff w on w.id = q.requested_by where q.dossier_id = d.id) as supplements,
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'what', what, 'amount', amount, 'documentNo', document_no, 'respondBy', respond_by, 'last', last, 'excludeWaiting', exclude_waiting, 'legalBasis', legal_basis,
     'requestedAt', requested_at, 'evidence', evidence, 'paidAt', paid_at) order by requested_at), '[]') from obligation where dossier_id = d.id) as obligations,
  (select coalesce(jsonb_agg(jsonb_build_object('reason', a.reason, 'newDay', a.new_day, 'documentNo', a.document_no, 'draftedBy', w.name, 'draftedAt', a.drafted_at, 'signedBy', s.name, 'signedAt', a.signed_at, 'enteredAt', a.entered_at) order by a.drafted_at), '[]')
   from apology a join staff w on w.id = a.drafted_by left join staff s on s.id = a.signed_by where a.dossier_id = d.id and a.dropped_at is null) as apologies,
  (select coalesce(jsonb_agg(jsonb_build_object('no', no, 'name', name, 'wantedOriginals', wanted_originals, 'wantedCopies', wanted_copies, 'state', state, 'originals', originals, 'certified', certified, 'copies', copies, 'electronic', electronic, 'reason', reason) order by no), '[]')
   from dossier_paper where dossier_id = d.id) as papers,
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'role', role, 'name', name, 'idKind', id_kind, 'idNumber', id_number, 'birth', birth, 'phone', phone, 'email', email, 'address', address, 'evidence', evidence, 'evidenceNote', evidence_note)
     order by array_position(array['owner', 'submitter', 'authorised', 'receiver'], role)), '[]')
   from dossier_party where dossier_id = d.id and replaced_at is null) as parties,
  (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'title', x.title, 'resultCode', x.result_code, 'step', x.step, 'draftedBy', a.name, 'draftedAt', x.drafted_at, 'reviewedBy', b.name, 'reviewedAt', x.reviewed_at,
     'reviewNote', x.review_note, 'signedBy', g.name, 'signedAt', x.signed_at, 'docNumber', x.doc_number, 'docDay', x.doc_day, 'validTo', x.valid_to) order by x.no), '[]')
   from dossier_result x left join staff a on a.id = x.drafted_by left join staff b on b.id = x.reviewed_by left join staff g on g.id = x.signed_by where x.dossier_id = d.id) as results,
  (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'unit', jsonb_build_object('id', u.id, 'name', u.name), 'content', x.content, 'dueDay', x.due_day, 'addedAt', x.added_at, 'answeredAt', x.answered_at, 'outcome', x.outcome, 'answer', x.answer) order by x.added_at, x.id), '[]')
   from dossier_part x join org_unit u on u.id = x.unit_id where x.dossier_id = d.id) as parts,
  (select coalesce(jsonb_agg(jsonb_build_object('field', x.field, 'oldValue', x.old_value, 'newValue', x.new_value, 'reason', x.reason, 'madeAt', x.made_at, 'madeBy', w.name) order by x.made_at, x.id), '[]')
   from dossier_amendment x join staff w on w.id = x.made_by where x.dossier_id = d.id) as amendments,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'part', i.part, 'holderKind', i.holder_kind, 'heldSince', i.held_since,
     'onOffer', exists (select from custody_transfer t where t.item_id = i.id and t.state = 'offered'),
     'staff', case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end, 'unit', case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end) order by i.kind, i.part), '[]')
   from custody_item i left join staff w on w.id = i.holder_staff_id left join org_unit u on u.id = i.holder_unit_id where i.dossier_id = d.id) as custody,
  (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'happenedAt', e.happened_at, 'recordedAt', e.recorded_at, 'actor', w.name, 'employer', e.employer, 'unit', u.short_name, 'facts', e.facts) order by e.happened_at, e.position), '[]')
   from (select * from journal_entry where dossier_id = d.id order by happened_at, position limit 1000) e left join staff w on w.id = e.actor_id left join org_unit u on u.id = e.unit_id) as timeline`;

/** Reads all that hangs on a dossier in one statement. */
export async function readWhole(db: Db, dossierId: string): Promise<Whole> {
  return wholeOf(await db.row<WholeText>('dossier.readWhole', `select ${HANGING} from dossier d where d.id = $1`, [dossierId]));
}

/** The dossier as seen from a unit with all that hangs on it, unlocked, in one statement: every act on a dossier answers with it. */
export async function findSeenWhole(db: Db, dossierId: string, unitId: string): Promise<{ row: SeenRow; whole: Whole } | undefined> {
  const found = await db.find<SeenRow & WholeText>('dossier.findSeenWhole', `${REACH} select ${SEEN_COLUMNS}, ${HANGING} from dossier d where d.id = $1`, [dossierId, unitId]);
  return found && { row: found, whole: wholeOf(found) };
}

function wholeOf(text: WholeText): Whole {
  const { names, papers, parties } = text;
  const result = text.results.at(-1);
  return {
    names,
    papers,
    parties,
    appointments: text.appointments.map((one) => ({ ...one, dueAt: new Date(one.dueAt), countedFrom: new Date(one.countedFrom), madeAt: new Date(one.madeAt) })),
    pauses: text.pauses.map((one) => ({ ...one, beganAt: new Date(one.beganAt), endedAt: maybe(one.endedAt) })),
    supplements: text.supplements.map((one) => ({ ...one, requestedAt: new Date(one.requestedAt), receivedAt: maybe(one.receivedAt) })),
    obligations: text.obligations.map((one) => ({ ...one, requestedAt: new Date(one.requestedAt), paidAt: maybe(one.paidAt) })),
    apologies: text.apologies.map((one) => ({ ...one, draftedAt: new Date(one.draftedAt), signedAt: maybe(one.signedAt), enteredAt: maybe(one.enteredAt) })),
    result: result === undefined ? null : { ...result, draftedAt: new Date(result.draftedAt), reviewedAt: maybe(result.reviewedAt), signedAt: maybe(result.signedAt) },
    parts: text.parts.map((one) => ({ ...one, addedAt: new Date(one.addedAt), answeredAt: maybe(one.answeredAt) })),
    amendments: text.amendments.map((one) => ({ ...one, madeAt: new Date(one.madeAt) })),
    custody: text.custody.map((one) => ({ ...one, heldSince: new Date(one.heldSince) })),
    timeline: text.timeline.map((one) => ({ ...one, happenedAt: new Date(one.happenedAt), recordedAt: new Date(one.recordedAt) })),
  };
}

function maybe(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
