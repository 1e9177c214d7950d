import { Type, type Static } from 'typebox';
import { DayField } from '#kernel/day.ts';
import { Line, Prose } from '#kernel/text.ts';
import { CHANNELS, LEVELS, ONLINE_LEVELS } from '../rules/content.ts';
import { TermField } from '#modules/calendar/contract.ts';

const Option = Type.Object({
  channel: Type.Enum(CHANNELS),
  term: Type.Union([TermField, Type.Null()], { description: 'null: not known for that time' }),
  fee: Type.Object({ kind: Type.Enum(['free', 'amount', 'text', 'unknown']), amount: Type.Optional(Type.Integer({ minimum: 0 })), text: Type.String({ maxLength: 500 }) }),
  note: Type.Optional(Type.String({ maxLength: 2000 })),
});

const Paper = Type.Object({
  name: Line(1000),
  originals: Type.Integer({ minimum: 0, maximum: 20 }),
  copies: Type.Integer({ minimum: 0, maximum: 20 }),
  formFile: Type.Optional(Line(200)),
  note: Type.Optional(Type.Boolean({ description: 'an explanatory sentence, never asked for' })),
});

/** A procedure of the pilot's world, written by hand from a named source. */
const PilotProcedure = Type.Object({
  code: Type.String({ pattern: '^([1-9]\\.\\d{6}|BG\\.[A-Z]{2}H\\d{2}[A-Z])$' }),
  fieldCode: Line(80),
  name: Line(1000),
  levels: Type.Array(Type.Enum(LEVELS), { minItems: 1 }),
  validFrom: DayField,
  validTo: DayField,
  source: Prose(1000),
  confidence: Prose(1000),
  subjects: Type.Array(Line(200)),
  options: Type.Array(Option, { minItems: 1 }),
  cases: Type.Array(Type.Object({ title: Type.String({ maxLength: 500 }), papers: Type.Array(Paper, { minItems: 1 }) }), { minItems: 1 }),
  results: Type.Array(Type.Object({ name: Line(500), code: Type.Union([Line(60), Type.Null()]) }), { minItems: 1 }),
  legalBasis: Type.Array(Type.Object({ title: Line(500), number: Type.Union([Line(60), Type.Null()]) })),
  marks: Type.Object({
    bcciIn: Type.Boolean(),
    bcciOut: Type.Boolean(),
    authorisationAllowed: Type.Boolean(),
    presenceRequired: Type.Boolean(),
    civilServantOnly: Type.Boolean(),
    onlineLevel: Type.Union([Type.Enum(ONLINE_LEVELS), Type.Null()]),
  }),
});

/** The file of the pilot's procedures. */
export const PilotFile = Type.Object({ about: Prose(4000), procedures: Type.Array(PilotProcedure, { minItems: 1 }) });
export type PilotFile = Static<typeof PilotFile>;
