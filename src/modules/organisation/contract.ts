import { Type } from 'typebox';
import { operation } from '#kernel/operation.ts';

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
