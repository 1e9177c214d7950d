import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { FORM_STATES } from '../rules/filing.ts';
import { FormSource, Layout } from '../rules/form-layout.ts';
import { AnswersField, FilingProblem, PaperView } from './filing-shapes.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Schema = Type.Record(Text, Type.Unknown(), { description: 'JSON Schema 2020-12, the part of it a form may use' });

const FormRow = Type.Object({
  id: Text,
  procedureCode: Text,
  procedureName: Text,
  version: Type.Integer(),
  state: OneOf(FORM_STATES),
  source: FormSource,
  sha256: Text,
  importedAt: Instant,
  importedBy: MaybeText,
  publishedAt: MaybeInstant,
  inForceFrom: Type.Union([Text, Type.Null()], { description: 'from this day on people file on it; a day to come: it waits, and the one before stays in force until then' }),
  replacedFrom: Type.Union([Text, Type.Null()], { description: 'from this day on a later version takes its place' }),
  withdrawnAt: MaybeInstant,
  withdrawReason: MaybeText,
  drafts: Type.Integer({ description: 'filings not yet submitted that stand on it' }),
}, { $id: 'FormRow' });

const FormView = Type.Object({ ...FormRow.properties, schema: Schema, layout: Layout });

const REFUSED_FORMS = [
  'citizen.formTooLarge', 'citizen.formTooDeep', 'citizen.formTooManyFields', 'citizen.formReference', 'citizen.formReferenceCircle', 'citizen.formKeyword', 'citizen.formKeywordValue',
  'citizen.formNameForbidden', 'citizen.formPattern', 'citizen.formFormat', 'citizen.formUnbounded', 'citizen.formFieldUnknown', 'citizen.formFieldTwice', 'citizen.formFieldUnasked', 'citizen.formWidget', 'citizen.formCondition',
] as const;

export const importForm = operation({
  id: 'importForm',
  room: 'citizen',
  method: 'POST',
  path: '/filing-forms',
  door: 'write',
  permission: 'catalogue.edit',
  summary: 'Import a form as a new version, to be looked at before it is published; a hostile one is refused by name and place',
  input: Type.Object({ procedureCode: Line(60), source: FormSource, schema: Schema, layout: Layout }),
  output: FormView,
  refusals: ['catalogue.procedureUnknown', ...REFUSED_FORMS],
});

export const listForms = operation({
  id: 'listForms',
  room: 'citizen',
  method: 'GET',
  path: '/filing-forms',
  door: 'read',
  permission: 'catalogue.edit',
  summary: 'The forms for filing online, by procedure, the newest version first',
  input: Type.Object({ procedureCode: Type.Optional(Line(60)) }),
  output: Type.Object({ rows: Type.Array(FormRow) }),
  refusals: [],
});

export const getForm = operation({
  id: 'getForm',
  room: 'citizen',
  method: 'GET',
  path: '/filing-forms/:id',
  door: 'read',
  permission: 'catalogue.edit',
  summary: 'One version of a form, whole',
  input: Type.Object({ id: Id }),
  output: FormView,
  refusals: ['citizen.formUnknown'],
});

export const publishForm = operation({
  id: 'publishForm',
  room: 'citizen',
  method: 'POST',
  path: '/filing-forms/:id/publish',
  door: 'write',
  permission: 'catalogue.edit',
  summary: 'Let people file on this version, from today or from a day to come; the one in force before ends with it',
  input: Type.Object({ id: Id, from: Type.Optional(DayField) }),
  output: FormView,
  refusals: ['citizen.formUnknown', 'citizen.formNotDraft', 'citizen.formDayPast', 'citizen.formPaperUnmatched', 'citizen.formCaseUnmatched', 'catalogue.notInForce'],
});

export const withdrawForm = operation({
  id: 'withdrawForm',
  room: 'citizen',
  method: 'POST',
  path: '/filing-forms/:id/withdraw',
  door: 'write',
  permission: 'catalogue.edit',
  summary: 'No filing begins on this version any more; what is under way may be finished',
  input: Type.Object({ id: Id, reason: Line(400) }),
  output: FormView,
  refusals: ['citizen.formUnknown', 'citizen.formWithdrawn'],
});

export const previewForm = operation({
  id: 'previewForm',
  room: 'citizen',
  method: 'POST',
  path: '/filing-forms/:id/preview',
  door: 'read',
  permission: 'catalogue.edit',
  summary: 'What a form asks and finds wrong with some answers; nothing is kept',
  input: Type.Object({ id: Id, answers: Type.Optional(AnswersField) }),
  output: Type.Object({ form: FormView, shown: Type.Array(Text), papers: Type.Array(PaperView), problems: Type.Array(FilingProblem) }),
  refusals: ['citizen.formUnknown', 'catalogue.notInForce', 'citizen.answersTooLarge'],
});
