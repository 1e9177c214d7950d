import { Type } from 'typebox';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { Id } from '#modules/dossier/contract/fields.ts';

const DraftRow = Type.Object({ id: Type.String(), title: Type.String(), form: Type.Union([Type.String(), Type.Null()], { description: 'which page wrote it, as its body says' }), version: Type.Integer(), updatedAt: Instant, expiresAt: Instant });
const Draft = Type.Object({ ...DraftRow.properties, body: Type.Record(Type.String(), Type.Unknown()) });

export const saveDraft = operation({
  id: 'saveDraft',
  room: 'reception',
  method: 'PUT',
  path: '/drafts/:id',
  door: 'write',
  permission: 'signedIn',
  summary: 'Keep what is being typed; mine alone, for seven days, beyond sign-out',
  input: Type.Object({
    id: Id,
    title: Line(200),
    body: Type.Record(Type.String({ maxLength: 100 }), Type.Unknown()),
    expectedVersion: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, description: '0 for a new draft; given, an older version is refused, unless the same writer wrote it' })),
    writer: Type.Optional({ ...Id, description: 'the window that writes: what it wrote itself, it may write over, also when the answer to its last save was lost' }),
  }),
  output: DraftRow,
  refusals: ['reception.draftTooLarge', 'reception.tooManyDrafts', 'reception.draftStale', 'reception.draftUnknown'],
});

export const getDraft = operation({
  id: 'getDraft',
  room: 'reception',
  method: 'GET',
  path: '/drafts/:id',
  door: 'read',
  permission: 'signedIn',
  summary: 'One of my drafts',
  input: Type.Object({ id: Id }),
  output: Draft,
  refusals: ['reception.draftUnknown'],
});

export const listDrafts = operation({
  id: 'listDrafts',
  room: 'reception',
  method: 'GET',
  path: '/drafts',
  door: 'read',
  permission: 'signedIn',
  summary: 'My drafts, newest first',
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(DraftRow) }),
  refusals: [],
});

export const dropDraft = operation({
  id: 'dropDraft',
  room: 'reception',
  method: 'DELETE',
  path: '/drafts/:id',
  door: 'write',
  permission: 'signedIn',
  summary: 'Throw one of my drafts away',
  input: Type.Object({ id: Id }),
  output: Type.Object({ id: Type.String() }),
  refusals: ['reception.draftUnknown'],
});
