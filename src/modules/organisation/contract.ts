import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { CODE_GRAMMARS, HELPER_KINDS, SUCCESSION_KINDS, UNIT_KINDS } from './rules.ts';

const MaybeText = Type.Union([Type.String(), Type.Null()]);

const UnitView = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  code: Type.String(),
  parentId: MaybeText,
  name: Type.String(),
  shortName: Type.String(),
  superiorName: Type.String(),
  place: Type.String(),
  address: Type.String(),
  phone: Type.String(),
  identCode: MaybeText,
  codeGrammar: MaybeText,
  note: Type.String(),
  validFrom: Type.String(),
  validTo: MaybeText,
});

export const listUnits = operation({
  id: 'listUnits',
  room: 'organisation',
  method: 'GET',
  path: '/units',
  door: 'read',
  permission: 'organisation.read',
  summary: 'The units around mine: departments, leaders, the one-stop; or all of the installation',
  input: Type.Object({ scope: Type.Optional(Type.Union([Type.Literal('around'), Type.Literal('all')])) }),
  output: Type.Object({ rows: Type.Array(UnitView) }),
  refusals: [],
});

export const getUnit = operation({
  id: 'getUnit',
  room: 'organisation',
  method: 'GET',
  path: '/units/:code',
  door: 'read',
  permission: 'organisation.read',
  summary: 'A unit with its counters, its codes under other schemes, what it succeeded and what succeeds it',
  input: Type.Object({ code: Type.String({ pattern: '^[A-Z0-9][A-Z0-9.-]{1,39}$' }) }),
  output: Type.Object({
    unit: UnitView,
    counters: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), workstation: Type.String() })),
    codes: Type.Array(Type.Object({ scheme: Type.String(), code: Type.String(), validFrom: Type.String(), validTo: MaybeText, confidence: Type.String() })),
    successions: Type.Array(
      Type.Object({ fromCode: Type.String(), fromName: Type.String(), toCode: Type.String(), toName: Type.String(), effectiveOn: Type.String(), kind: Type.String(), legalBasis: Type.String() }),
    ),
  }),
  refusals: ['organisation.unitUnknown'],
});

const Code = Type.String({ pattern: '^[A-Z0-9][A-Z0-9.-]{1,39}$' });

export const addUnit = operation({
  id: 'addUnit',
  room: 'organisation',
  method: 'POST',
  path: '/units',
  door: 'write',
  permission: 'organisation.edit',
  summary: 'Add a unit, valid from a day',
  input: Type.Object({
    code: Code,
    kind: OneOf(UNIT_KINDS),
    parentCode: Type.Optional(Code),
    name: Line(200),
    shortName: Line(80),
    superiorName: Type.Optional(Line(200)),
    place: Type.Optional(Line(80)),
    address: Type.Optional(Line(300)),
    phone: Type.Optional(Line(20)),
    identCode: Type.Optional(Line(35)),
    codeGrammar: Type.Optional(OneOf(CODE_GRAMMARS)),
    note: Type.Optional(Line(300)),
    validFrom: DayField,
  }),
  output: UnitView,
  refusals: ['organisation.unitUnknown', 'organisation.codeTaken', 'organisation.identWrong'],
});

export const endUnit = operation({
  id: 'endUnit',
  room: 'organisation',
  method: 'POST',
  path: '/units/:code/end',
  door: 'write',
  permission: 'organisation.edit',
  summary: 'End a unit after its last day, and say what succeeds it by which act',
  input: Type.Object({
    code: Code,
    lastDay: DayField,
    successors: Type.Array(Type.Object({ code: Code, kind: OneOf(SUCCESSION_KINDS), legalBasis: Line(300) }), { maxItems: 50 }),
  }),
  output: UnitView,
  refusals: ['organisation.unitUnknown', 'organisation.unitEnded', 'organisation.ownUnit', 'input.periodReversed'],
});

export const addCounter = operation({
  id: 'addCounter',
  room: 'organisation',
  method: 'POST',
  path: '/units/:code/counters',
  door: 'write',
  permission: 'organisation.edit',
  summary: 'Add a counter of a one-stop, at a workstation',
  input: Type.Object({ code: Code, name: Line(60), workstation: Line(60) }),
  output: Type.Object({ id: Type.String() }),
  refusals: ['organisation.unitUnknown', 'organisation.workstationTaken'],
});

const DeskView = Type.Object({ id: Type.String(), oneStopId: Type.String(), oneStopName: Type.String(), postUnitId: Type.String(), postUnitName: Type.String(), fromDay: Type.String(), toDay: MaybeText, source: Type.String() });
const UnitId = Type.String({ format: 'uuid' });

export const setPostalDesk = operation({
  id: 'setPostalDesk',
  room: 'organisation',
  method: 'POST',
  path: '/postal-desks',
  door: 'write',
  permission: 'organisation.edit',
  summary: 'Say which unit of the post serves the postal desk of a one-stop, from a day on; its managers manage that desk, and nobody else’s do',
  input: Type.Object({ oneStopId: UnitId, postUnitId: UnitId, fromDay: DayField, toDay: Type.Optional(DayField), source: Line(300, 'the decision it comes from') }),
  output: Type.Object({ rows: Type.Array(DeskView, { description: 'of that one-stop' }) }),
  refusals: ['organisation.deskOneStopWrong', 'organisation.deskPostWrong', 'organisation.deskOverlaps', 'input.periodReversed'],
});

export const listPostalDesks = operation({
  id: 'listPostalDesks',
  room: 'organisation',
  method: 'GET',
  path: '/postal-desks',
  door: 'read',
  permission: 'organisation.read',
  summary: 'Which unit of the post serves the postal desk of each one-stop, with the days',
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(DeskView) }),
  refusals: [],
});

const HelperView = Type.Object({ id: Type.String(), name: Type.String(), kind: Type.String() });

export const addHelperOrganisation = operation({
  id: 'addHelperOrganisation',
  room: 'organisation',
  method: 'POST',
  path: '/helper-organisations',
  door: 'write',
  permission: 'organisation.edit',
  summary: 'Add an organisation whose people help at the counter, such as the post',
  input: Type.Object({ name: Line(200), kind: OneOf(HELPER_KINDS) }),
  output: HelperView,
  refusals: ['organisation.helperKnown'],
});

export const listHelperOrganisations = operation({
  id: 'listHelperOrganisations',
  room: 'organisation',
  method: 'GET',
  path: '/helper-organisations',
  door: 'read',
  permission: 'organisation.read',
  summary: 'Organisations whose people help at the counter',
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(HelperView) }),
  refusals: [],
});

export const listPlans = operation({
  id: 'listPlans',
  room: 'organisation',
  method: 'GET',
  path: '/plans',
  door: 'read',
  permission: 'organisation.read',
  summary: 'Plans by which other organisations help at the counter, such as the pilot of 2020-2021',
  input: Type.Object({}),
  output: Type.Object({
    rows: Type.Array(
      Type.Object({
        id: Type.String(),
        code: Type.String(),
        name: Type.String(),
        unitId: Type.String(),
        signedOn: Type.String(),
        fromDay: Type.String(),
        toDay: Type.String(),
        parties: Type.Array(Type.String()),
        postalStaff: Type.Integer(),
        fieldCodes: Type.Array(Type.String()),
        source: Type.String(),
      }),
    ),
  }),
  refusals: [],
});
