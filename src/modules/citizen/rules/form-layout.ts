import { Type, type Static } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Line } from '#kernel/text.ts';

/** How a question is asked. */
const WIDGETS = ['text', 'textarea', 'day', 'partialDay', 'number', 'radio', 'select', 'tick', 'idNumber', 'phone', 'email', 'group', 'list'] as const;

/** What of the citizen's own entry a question is answered with at the beginning. */
const PREFILLS = ['citizen.name', 'citizen.idNumber', 'citizen.phone', 'citizen.email'] as const;

/** How sure the wording of a form is: read in its source, or our own until somebody has held it against the law. */
const FORM_CONFIDENCES = ['read', 'configuration'] as const;

/** `form`: the answers themselves are this paper; `required` and `optional`: while its conditions hold; `never`: shown at the counter, not handed in online. */
const PAPER_NEEDS = ['form', 'required', 'optional', 'never'] as const;

/** A question's name: it becomes a property of the answers, so it is plain and short. */
export const FIELD_NAME = '^[a-z][A-Za-z0-9]{0,39}$';

const FieldName = Type.String({ pattern: FIELD_NAME, examples: ['childName'] });
const Both = Type.Object({ vi: Line(600), en: Line(600) }, { additionalProperties: false });
const Value = Type.Union([Line(120), Type.Integer({ minimum: -1_000_000, maximum: 1_000_000_000 }), Type.Boolean()]);

/** True of answers: the top-level question has one of these values, none of these, or any at all. */
const Condition = Type.Object(
  { field: FieldName, is: Type.Optional(Type.Array(Value, { minItems: 1, maxItems: 30 })), isNot: Type.Optional(Type.Array(Value, { minItems: 1, maxItems: 30 })) },
  { additionalProperties: false },
);
const Conditions = Type.Array(Condition, { minItems: 1, maxItems: 5, description: 'all of them must hold' });

const leaf = {
  field: FieldName,
  widget: OneOf(WIDGETS),
  label: Both,
  help: Type.Optional(Both),
  showWhen: Type.Optional(Conditions),
  choices: Type.Optional(Type.Array(Type.Object({ value: Line(60), vi: Line(300), en: Line(300) }, { additionalProperties: false }), { minItems: 1, maxItems: 100 })),
  width: Type.Optional(OneOf(['half', 'full'])),
  day: Type.Optional(OneOf(['past', 'future'])),
  from: Type.Optional(OneOf(PREFILLS)),
  confidence: Type.Optional(OneOf(FORM_CONFIDENCES)),
};
const Leaf = Type.Object(leaf, { additionalProperties: false });
const Field = Type.Object({ ...leaf, fields: Type.Optional(Type.Array(Leaf, { minItems: 1, maxItems: 40 })), addLabel: Type.Optional(Both) }, { additionalProperties: false });
const Step = Type.Object({ id: FieldName, title: Both, note: Type.Optional(Both), fields: Type.Array(Field, { minItems: 1, maxItems: 40 }) }, { additionalProperties: false });

/** What of the published list a citizen has to hand in, told by words that stand in the paper's name. */
const PaperRule = Type.Object(
  {
    match: Line(120, 'words of the name of the paper on the published list'),
    name: Type.Optional(Both),
    help: Type.Optional(Both),
    need: OneOf(PAPER_NEEDS),
    showWhen: Type.Optional(Conditions),
  },
  { additionalProperties: false },
);
const CaseRule = Type.Object({ match: Line(120, 'words of the title of the case'), when: Conditions }, { additionalProperties: false });

/** How a form is asked: in steps, in order, in plain words, and which papers go with it. */
export const Layout = Type.Object(
  {
    title: Both,
    steps: Type.Array(Step, { minItems: 1, maxItems: 12 }),
    papers: Type.Array(PaperRule, { maxItems: 40 }),
    cases: Type.Optional(Type.Array(CaseRule, { maxItems: 10 })),
    fee: Type.Optional(Type.Object({ units: Type.Optional(FieldName) }, { additionalProperties: false })),
  },
  { $id: 'FormLayout', additionalProperties: false },
);

/** Where a form comes from. */
export const FormSource = Type.Object(
  { name: Line(300), number: Line(200), day: DayField, confidence: OneOf(FORM_CONFIDENCES), remark: Line(1000) },
  { additionalProperties: false },
);

/** A form as it is imported: the answers as JSON Schema, the way they are asked, and where it comes from. */
export type Layout = Static<typeof Layout>;
export type FormSource = Static<typeof FormSource>;
export type Condition = Static<typeof Condition>;
export type Conditions = readonly Condition[];
export type LayoutLeaf = Static<typeof Leaf>;
export type LayoutField = Static<typeof Field>;
export type PaperRule = Static<typeof PaperRule>;
export type Answers = Readonly<Record<string, unknown>>;
export type FormSchema = Readonly<Record<string, unknown>>;
export type Form = { readonly schema: FormSchema; readonly layout: Layout };

/** Every question of the top level, in the order it is asked. */
export function topFields(layout: Layout): LayoutField[] {
  return layout.steps.flatMap((step) => step.fields);
}
