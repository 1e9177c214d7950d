import { Type } from 'typebox';
import { DayField, InstantField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, LooseLine, Prose } from '#kernel/text.ts';
import { CHANNELS, LEVELS, PAPER_KINDS } from '../rules/content.ts';
import { QUALITY_FIELDS, QUALITY_FLAGS } from '../rules/quality.ts';
import { DueDate, TermField } from '#modules/calendar/contract.ts';
import { ContentView, MarksView, Maybe } from './content.ts';

const Text = Type.String();
const Code = Line(60, 'a procedure code, with or without the suffix of the agency');
const Number1 = Type.Integer({ minimum: 1, maximum: 99 });

export const findProcedures = operation({
  id: 'findProcedures',
  room: 'catalogue',
  method: 'GET',
  path: '/procedures',
  door: 'read',
  permission: 'public',
  summary: 'Procedures in force on a day, by code, name or everyday words, with or without tone marks; exact marks first',
  input: Type.Object({
    q: Type.Optional(LooseLine(200)),
    field: Type.Optional(Line(80, 'code of a field or of a line of work')),
    level: Type.Optional(Type.Enum(LEVELS)),
    receivable: Type.Optional(Type.Boolean({ description: 'only those with a known time limit' })),
    day: Type.Optional(DayField),
    ...pageInput,
  }),
  output: pageOf(
    Type.Object({
      revisionId: Text,
      code: Text,
      version: Type.Integer(),
      name: Text,
      fieldCode: Text,
      fieldName: Text,
      levels: Type.Array(Type.Enum(LEVELS)),
      marks: MarksView,
      receivable: Type.Boolean(),
      flagCount: Type.Integer(),
      everydayWords: Type.Array(Text),
      validFrom: Text,
      validTo: Maybe(Text),
      confidence: Text,
    }),
  ),
  refusals: ['input.cursorUnknown', 'catalogue.dayUnknown'],
});

const Required = Type.Object({
  no: Type.Integer(), caseNo: Type.Integer(), name: Text, formFile: Maybe(Text), originals: Type.Integer(), copies: Type.Integer(), note: Type.Boolean(), quantityKnown: Type.Boolean(),
});

export const getProcedure = operation({
  id: 'getProcedure',
  room: 'catalogue',
  method: 'GET',
  path: '/procedures/:code',
  door: 'read',
  permission: 'public',
  summary: 'The revision of a procedure in force on a day: papers, time limits, fees, results, what is not understood, corrections',
  input: Type.Object({ code: Code, day: Type.Optional(DayField) }),
  output: Type.Object({
    revisionId: Text,
    code: Text,
    version: Type.Integer(),
    name: Text,
    fieldCode: Text,
    levels: Type.Array(Type.Enum(LEVELS)),
    content: ContentView,
    marks: MarksView,
    receivable: Type.Boolean(),
    papers: Type.Array(Required, { description: 'all papers of all cases, numbered as the counter checks them' }),
    specialCases: Type.Array(Type.Object({ no: Type.Integer(), title: Text }), { description: 'cases one of which must be chosen; empty: none' }),
    flags: Type.Array(Type.Object({ field: Type.Enum(QUALITY_FIELDS), flag: Type.Enum(QUALITY_FLAGS), text: Text })),
    corrections: Type.Array(Type.Object({ correctedAt: Instant, reason: Text, source: Text, changes: Type.Array(Type.Object({ what: Text, old: Text, new: Text })) })),
    source: Text,
    confidence: Text,
    validFrom: Text,
    validTo: Maybe(Text),
  }),
  refusals: ['catalogue.procedureUnknown', 'catalogue.notInForce', 'catalogue.dayUnknown'],
});

export const listQualityFlags = operation({
  id: 'listQualityFlags',
  room: 'catalogue',
  method: 'GET',
  path: '/quality-flags',
  door: 'read',
  permission: 'catalogue.edit',
  summary: 'What is not understood in the revisions of today: counts by flag, shares by part, and the rows',
  input: Type.Object({ flag: Type.Optional(Type.Enum(QUALITY_FLAGS)), code: Type.Optional(Code), ...pageInput }),
  output: Type.Object({
    counts: Type.Array(Type.Object({ flag: Type.Enum(QUALITY_FLAGS), count: Type.Integer(), procedures: Type.Integer() })),
    shares: Type.Array(Type.Object({ field: Type.Enum(QUALITY_FIELDS), understood: Type.Integer(), total: Type.Integer() })),
    rows: Type.Array(Type.Object({ revisionId: Text, code: Text, name: Text, fieldCode: Text, no: Type.Integer(), field: Type.Enum(QUALITY_FIELDS), flag: Type.Enum(QUALITY_FLAGS), text: Text })),
    next: Maybe(Text),
  }),
  refusals: ['input.cursorUnknown'],
});

const which = { channel: Type.Enum(CHANNELS), option: Type.Optional(Number1) };

export const correctProcedure = operation({
  id: 'correctProcedure',
  room: 'catalogue',
  method: 'POST',
  path: '/procedures/:code/corrections',
  door: 'write',
  permission: 'catalogue.edit',
  summary: 'Correct what the source says wrongly or not at all, with source and reason; a new revision from today, open dossiers keep theirs',
  input: Type.Object({
    code: Code,
    expectedVersion: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    reason: Prose(2000),
    source: Prose(1000, 'the law, decision or notice the new value comes from'),
    terms: Type.Optional(Type.Array(Type.Object({ ...which, caseNo: Type.Optional(Number1), term: TermField }), { minItems: 1, maxItems: 50 })),
    fees: Type.Optional(Type.Array(Type.Object({ ...which, amount: Type.Integer({ minimum: 0, maximum: 10_000_000_000, description: 'whole đồng; 0 is free' }), note: Type.Optional(LooseLine(1000)) }), { minItems: 1, maxItems: 50 })),
    papers: Type.Optional(
      Type.Array(
        Type.Object({
          caseNo: Number1,
          paperNo: Type.Integer({ minimum: 1, maximum: 999, description: 'counted within the case' }),
          kind: Type.Optional(Type.Enum(PAPER_KINDS)),
          name: Type.Optional(Prose(4000)),
          originals: Type.Optional(Type.Integer({ minimum: 0, maximum: 99 })),
          copies: Type.Optional(Type.Integer({ minimum: 0, maximum: 99 })),
        }),
        { minItems: 1, maxItems: 200 },
      ),
    ),
    marks: Type.Optional(Type.Partial(Type.Omit(MarksView, ['sameDay']))),
  }),
  output: Type.Object({ revisionId: Text, code: Text, version: Type.Integer(), validFrom: Text, changes: Type.Integer(), receivable: Type.Boolean() }),
  refusals: [
    'catalogue.procedureUnknown', 'catalogue.notInForce', 'catalogue.nothingChanged', 'catalogue.optionUnknown', 'catalogue.paperUnknown', 'catalogue.revisionStale', 'calendar.termEmpty', 'calendar.termTooLong',
  ],
});

export const listFields = operation({
  id: 'listFields',
  room: 'catalogue',
  method: 'GET',
  path: '/fields',
  door: 'read',
  permission: 'public',
  summary: 'Fields: the eleven of the pilot with their successors, lines of work, and national fields with procedures in force on a day',
  input: Type.Object({ day: Type.Optional(DayField) }),
  output: Type.Object({
    rows: Type.Array(
      Type.Object({
        code: Text, name: Text, kind: Type.Enum(['pilot', 'sector', 'national']), sectorCode: Maybe(Text), validFrom: Maybe(Text), validTo: Maybe(Text), procedures: Type.Integer(),
        successors: Type.Array(Type.Object({ code: Text, effectiveOn: Text, note: Text })),
      }),
    ),
  }),
  refusals: ['catalogue.dayUnknown'],
});

export const computeDueDate = operation({
  id: 'computeDueDate',
  room: 'catalogue',
  method: 'POST',
  path: '/due-dates',
  door: 'read',
  permission: 'public',
  summary: 'When a dossier received then is due: by a time limit, or by the published limit of a procedure and channel',
  input: Type.Object({
    receivedAt: InstantField,
    term: Type.Optional(TermField),
    procedureCode: Type.Optional(Code),
    channel: Type.Optional(Type.Enum(CHANNELS)),
    caseNo: Type.Optional(Number1),
    option: Type.Optional(Number1),
    unitCode: Type.Optional(Line(40)),
  }),
  output: Type.Object({ ...DueDate.properties, term: TermField }),
  refusals: [
    'catalogue.dueInput', 'catalogue.procedureUnknown', 'catalogue.notInForce', 'catalogue.termUnknown', 'catalogue.termChoiceNeeded', 'catalogue.channelNotOffered',
    'calendar.termEmpty', 'calendar.termTooLong', 'calendar.yearNotLoaded', 'calendar.hoursMissing', 'calendar.instantUnreadable', 'organisation.unitUnknown',
  ],
});
