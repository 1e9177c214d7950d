import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { CITIZEN_ID_KINDS, CITIZEN_KINDS, VERIFIERS } from '../rules/accounts.ts';
import { MERGE_DECISIONS, MERGE_STATES } from '../rules/merging.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const Entry = Type.Object({
  id: Text,
  kind: OneOf(CITIZEN_KINDS),
  name: Text,
  phone: Type.Union([Text, Type.Null()], { description: 'masked' }),
  verifiedBy: Type.Union([OneOf(VERIFIERS), Type.Null()]),
  createdAt: Instant,
  accounts: Type.Integer(),
  filings: Type.Integer({ description: 'drafts and submissions' }),
});

const Asked = Type.Object({ id: Text, fromId: Text, intoId: Text, reason: Text, askedBy: Text, askedAt: Instant, mine: Type.Boolean({ description: 'asked by whoever reads this: somebody else must settle it' }) });

export const listDuplicateCitizens = operation({
  id: 'listDuplicateCitizens',
  room: 'citizen',
  method: 'GET',
  path: '/citizens/duplicates',
  door: 'read',
  permission: 'citizen.merge',
  summary: 'Numbers under which more than one citizen or enterprise is entered',
  input: Type.Object({}),
  output: Type.Object({
    rows: Type.Array(Type.Object({ idKind: OneOf(CITIZEN_ID_KINDS), idNumber: Type.String({ description: 'masked' }), entries: Type.Array(Entry), asked: Type.Array(Asked) })),
    more: Type.Boolean(),
  }),
  refusals: [],
});

export const askCitizenMerge = operation({
  id: 'askCitizenMerge',
  room: 'citizen',
  method: 'POST',
  path: '/citizens/merges',
  door: 'write',
  permission: 'citizen.merge',
  summary: 'Ask that two entries of one number become one; another person settles it',
  input: Type.Object({ fromId: Id, intoId: Id, reason: Line(400) }),
  output: Type.Object({ id: Text }),
  refusals: ['citizen.unknown', 'citizen.numberDiffers', 'citizen.mergeAsked'],
});

export const settleCitizenMerge = operation({
  id: 'settleCitizenMerge',
  room: 'citizen',
  method: 'POST',
  path: '/citizens/merges/:id/settle',
  door: 'write',
  permission: 'citizen.merge',
  summary: 'The second person joins the two entries, or declines',
  input: Type.Object({ id: Id, decision: OneOf(MERGE_DECISIONS) }),
  output: Type.Object({ state: OneOf(MERGE_STATES), accounts: Type.Integer(), filings: Type.Integer() }),
  refusals: ['citizen.mergeUnknown', 'citizen.mergeSettled', 'citizen.mergeNeedsSecond', 'citizen.numberDiffers', 'citizen.draftsCollide', 'citizen.unknown'],
});

const Merge = Type.Object({
  id: Text,
  state: OneOf(MERGE_STATES),
  fromName: Text,
  intoName: Text,
  idNumber: MaybeText,
  reason: Text,
  askedBy: Text,
  askedAt: Instant,
  settledBy: MaybeText,
  settledAt: MaybeInstant,
  accounts: Type.Integer(),
  filings: Type.Integer(),
});

export const listCitizenMerges = operation({
  id: 'listCitizenMerges',
  room: 'citizen',
  method: 'GET',
  path: '/citizens/merges',
  door: 'read',
  permission: 'citizen.merge',
  summary: 'What was asked and settled about entries of one number, newest first',
  input: Type.Object({ ...pageInput }),
  output: pageOf(Merge),
  refusals: ['input.cursorUnknown'],
});
