import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { FileUse } from '#modules/digitisation/contract/fields.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { COLLECTED_AT, CONFIDENCES } from '#modules/payment/rules/fee-rule.ts';
import { FEE_KINDS, FILING_STATES } from '../rules/filing.ts';
import { Layout } from '../rules/form-layout.ts';

export const Id = Type.String({ format: 'uuid' });
export const Text = Type.String();
export const MaybeText = Type.Union([Text, Type.Null()]);
export const Facts = Type.Record(Text, Type.Unknown());
export const Procedure = Type.Object({ code: Text, name: Text, fieldName: Text });

/** Answers by the name of the question. */
export const AnswersField = Type.Record(Text, Type.Unknown(), { description: 'by the name of the question' });

/** What still stands in the way; the sentence stands under its code. */
export const FilingProblem = Type.Object({ step: Text, field: MaybeText, component: MaybeText, code: Text, facts: Facts }, { $id: 'FilingProblem' });

export const PaperView = Type.Object(
  {
    component: Type.String({ description: 'its number on the published list' }),
    name: Text,
    short: Type.Union([Type.Object({ vi: Text, en: Text }), Type.Null()]),
    help: Type.Union([Type.Object({ vi: Text, en: Text }), Type.Null()]),
    required: Type.Boolean(),
    byForm: Type.Boolean({ description: 'the answers themselves are this paper' }),
    files: Type.Array(FileUse),
  },
  { $id: 'FilingPaper' },
);

const FeeView = Type.Object({
  kind: OneOf(FEE_KINDS),
  total: Type.Integer({ description: 'whole đồng; 0 unless the kind is amount' }),
  lines: Type.Array(Type.Object({ name: Text, amount: Type.Union([Type.Integer(), Type.Null()], { description: 'null: counted by the officer' }), legalBasis: Text, confidence: OneOf(CONFIDENCES), collectedAt: OneOf(COLLECTED_AT) })),
});

export const Contact = Type.Object({ phone: MaybeText, email: MaybeText });
export const ContactField = Type.Object({
  phone: Type.Optional(Type.String({ pattern: '^0\\d{9,10}$', examples: ['0912345678'] })),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
});

/** Everything the page of a filing shows; the answer of most operations on it. */
export const FilingView = Type.Object(
  {
    id: Text,
    version: Type.Integer({ description: 'raised by every change; send it with the submission' }),
    number: Type.Integer({ description: 'the greatest number of a save so far; the next save takes one more' }),
    state: OneOf(FILING_STATES),
    procedure: Procedure,
    unit: Type.Object({ id: Text, name: Text, address: Text, phone: Text }),
    form: Type.Object({ id: Text, version: Type.Integer(), schema: Facts, layout: Layout }),
    newerForm: Type.Union([Type.Object({ from: Text, begun: Type.Boolean({ description: 'it is in use already; startFiling moves the draft to it' }) }), Type.Null()], { description: 'the form that takes the place of this one, of a draft only' }),
    answers: AnswersField,
    papers: Type.Array(PaperView),
    fee: FeeView,
    choices: Type.Array(OneOf(RESULT_CHOICES), { description: 'how the result of this procedure may be received' }),
    returnChoice: Type.Union([OneOf(RESULT_CHOICES), Type.Null()]),
    address: MaybeText,
    contact: Contact,
    problems: Type.Array(FilingProblem),
    applicant: Type.Object({ name: Text, kind: OneOf(['person', 'enterprise']), idNumber: Type.Union([Text, Type.Null()], { description: 'masked' }) }),
    onBehalfOf: Type.Union([Text, Type.Null()], { description: 'the name, when a helper types under a mandate' }),
    mandateId: MaybeText,
    dossierId: MaybeText,
    startedAt: Instant,
    savedAt: Instant,
    expiresAt: Instant,
  },
  { $id: 'FilingView' },
);
