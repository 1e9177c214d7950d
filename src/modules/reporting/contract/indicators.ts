import { Type } from 'typebox';
import { EMPLOYERS } from '#kernel/actor.ts';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { INDICATORS } from '../rules/indicators.ts';
import { UNIT_CLASSES, STAFF_CLASSES } from '../rules/nine-indices.ts';
import { BCCI_LISTS } from '../rules/bcci.ts';
import { askedDays, askedRefusals, Heading } from './asked.ts';
import { Figure } from './figure.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Both = Type.Object({ vi: Text, en: Text });
const Count = Type.Integer({ minimum: 0 });
const MaybeNumber = Type.Union([Type.Number(), Type.Null()]);
const Score = Type.Union([Type.Integer({ minimum: 0, maximum: 2 }), Type.Null()]);

const Group = Type.Object({
  id: Text,
  name: Both,
  maximum: { ...MaybeNumber, description: 'the most points the decree gives this group; null where it gives none' },
  explains: { ...Type.Union([Both, Type.Null()]), description: 'what stands under the group' },
  figures: Type.Array(Figure),
});

const UnitTotal = Type.Object(
  {
    known: Type.Number({ description: 'the sum of the indices that have a value' }),
    unknown: Type.Array(Type.Integer(), { description: 'the indices nobody records' }),
    least: Type.Number({ description: 'the total if those were 0' }),
    most: Type.Number({ description: 'the total if those were 2' }),
    leastClass: OneOf(UNIT_CLASSES),
    mostClass: OneOf(UNIT_CLASSES),
  },
  { description: 'a class is told for certain only where least and most fall into the same one' },
);

const StaffScores = {
  dossiers: Count,
  scores: Type.Union([Type.Object({ one: Type.Number(), two: Type.Number(), three: Type.Number(), four: Type.Number(), seven: Type.Number(), total: Type.Number(), class: OneOf(STAFF_CLASSES) }), Type.Null()], {
    description: 'null: fewer dossiers than a person is judged by',
  }),
};

export const getIndicator = operation({
  id: 'getIndicator',
  room: 'reporting',
  method: 'GET',
  path: '/reports/indicators/:indicator',
  door: 'read',
  permission: 'report.read',
  summary: 'One set of indicators of a unit: index 766, the nine indices of TT 01/2018, the targets of QĐ 468, the quality of the public post, or the survey; each with its own notion of on time and of satisfied',
  input: Type.Object({ indicator: OneOf(INDICATORS), ...askedDays }),
  output: Type.Object({
    heading: Heading,
    indicator: OneOf(INDICATORS),
    name: Both,
    notion: { ...Both, description: 'what on time and satisfied mean here, and where they mean something else' },
    groups: Type.Array(Group),
    total: Type.Union([UnitTotal, Type.Null()], { description: 'of the nine indices only' }),
  }),
  refusals: [...askedRefusals],
});

const ScoredDossier = Type.Object({
  dossierId: { ...MaybeText, description: 'null: the asker may not open it' },
  dossierCode: MaybeText,
  procedureCode: Text,
  procedureName: Text,
  endedOn: Text,
  by: { ...Type.Union([OneOf(EMPLOYERS), Type.Null()]), description: 'whose staff received it' },
  one: Score,
  two: Score,
  three: Score,
  four: Score,
  seven: Score,
  total: Type.Integer({ minimum: 0, maximum: 10 }),
});

export const listScoredDossiers = operation({
  id: 'listScoredDossiers',
  room: 'reporting',
  method: 'GET',
  path: '/reports/nine/dossiers',
  door: 'read',
  permission: 'report.read',
  summary: 'The dossiers solved in a period, each with its indices 1, 2, 3, 4 and 7 of TT 01/2018; nobody is named',
  input: Type.Object({ ...askedDays, ...pageInput }),
  output: pageOf(ScoredDossier),
  refusals: [...askedRefusals, 'reporting.tooManyDossiers', 'input.cursorUnknown'],
});

export const listStaffScores = operation({
  id: 'listStaffScores',
  room: 'reporting',
  method: 'GET',
  path: '/reports/nine/staff',
  door: 'read',
  permission: 'report.staff',
  summary: 'The staff indices of TT 01/2018, of the asker\'s own unit and those below it, in the order of names, never of scores; staff of the agency and of the post apart, nobody with too few dossiers',
  input: Type.Object({ ...askedDays }),
  output: Type.Object({
    heading: Heading,
    floor: { ...Count, description: 'nobody with fewer dossiers is judged' },
    role: { ...OneOf(['receiver', 'handler']), description: 'who a dossier counts for: who received it at a one-stop, who handled it in a department' },
    explains: Both,
    agency: Type.Array(Type.Object({ staffId: Text, name: Text, ...StaffScores })),
    post: Type.Array(Type.Object({ staffId: Text, name: Text, ...StaffScores })),
    unnamed: { ...Count, description: 'dossiers nobody is entered for' },
  }),
  refusals: [...askedRefusals, 'reporting.tooManyDossiers'],
});

export const listPostedItems = operation({
  id: 'listPostedItems',
  room: 'reporting',
  method: 'GET',
  path: '/reports/bcci/items',
  door: 'read',
  permission: 'report.read',
  summary: 'The parcels behind a figure of the quality of the public post; no sender and no receiver',
  input: Type.Object({ ...askedDays, of: OneOf(BCCI_LISTS), direction: Type.Optional({ ...OneOf(['in', 'out']), description: 'one way only; both unless told' }), ...pageInput }),
  output: pageOf(
    Type.Object({
      shipmentId: Text,
      postingNo: MaybeText,
      direction: OneOf(['in', 'out']),
      scope: Text,
      dossierId: { ...MaybeText, description: 'null: the asker may not open it' },
      procedureName: Text,
      takenOn: Text,
      promisedOn: MaybeText,
      stoppedAt: Type.Union([Instant, Type.Null()]),
    }),
  ),
  refusals: [...askedRefusals, 'input.cursorUnknown'],
});
