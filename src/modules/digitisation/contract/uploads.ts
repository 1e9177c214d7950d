import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { operation } from '#kernel/operation.ts';
import { FILE_TYPES } from '../rules/kinds.ts';
import { FileRow } from './fields.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const EXABYTE = 1_000_000_000_000_000;

const Upload = Type.Object(
  {
    id: Text,
    name: Text,
    bytes: Type.Integer({ description: 'as announced' }),
    received: Type.Integer({ description: 'how many are here and safe; the next piece begins there' }),
    pieceBytes: Type.Integer({ description: 'the longest piece that is taken' }),
    refusal: Type.Union([Text, Type.Null()], { description: 'the code for which its content was not taken' }),
    file: Type.Union([FileRow, Type.Null()], { description: 'once it is closed' }),
  },
  { $id: 'Upload' },
);

export const getUploadRules = operation({
  id: 'getUploadRules',
  room: 'digitisation',
  method: 'GET',
  path: '/upload-rules',
  door: 'read',
  permission: 'signedIn',
  citizens: 'also',
  summary: 'What this installation takes: kinds, size, pages, pixels; and whether files are scanned for viruses',
  input: Type.Object({}),
  output: Type.Object({ types: Type.Array(OneOf(FILE_TYPES)), mostBytes: Type.Integer(), mostPages: Type.Integer(), mostPixels: Type.Integer(), pieceBytes: Type.Integer(), scanned: Type.Boolean(), servesUnscanned: Type.Boolean() }),
  refusals: [],
});

export const openUpload = operation({
  id: 'openUpload',
  room: 'digitisation',
  method: 'POST',
  path: '/uploads',
  door: 'write',
  permission: 'signedIn',
  citizens: 'also',
  summary: 'Announces a file by name and size; its bytes come in pieces',
  // A name may hold anything a machine calls a file: it is cleaned, not refused.
  input: Type.Object({ name: Type.String({ minLength: 1, maxLength: 1000 }), bytes: Type.Integer({ minimum: 1, maximum: EXABYTE }) }),
  output: Upload,
  refusals: ['digitisation.tooLarge', 'digitisation.tooManyUploads', 'digitisation.tooManyLoose'],
});

export const getUpload = operation({
  id: 'getUpload',
  room: 'digitisation',
  method: 'GET',
  path: '/uploads/:id',
  door: 'read',
  permission: 'signedIn',
  citizens: 'also',
  polled: true,
  summary: 'How far an upload of mine is; with the file once it is closed',
  input: Type.Object({ id: Id }),
  output: Upload,
  refusals: ['digitisation.uploadUnknown'],
});

export const uploadFile = operation({
  id: 'uploadFile',
  room: 'digitisation',
  method: 'PUT',
  path: '/uploads/:id/bytes',
  door: 'write',
  permission: 'signedIn',
  citizens: 'also',
  summary: 'One piece of the bytes, from where the last one ended; answered once they are safe on disk. A piece that is cut counts as far as it came',
  input: Type.Object({ id: Id, offset: Type.Integer({ minimum: 0, maximum: EXABYTE }) }),
  output: Type.Object({ received: Type.Integer() }),
  refusals: ['digitisation.uploadUnknown', 'digitisation.otherOffset', 'digitisation.pieceTooLong', 'digitisation.closedAlready', 'digitisation.noRoom'],
  consumes: 'bytes',
});

export const closeUpload = operation({
  id: 'closeUpload',
  room: 'digitisation',
  method: 'POST',
  path: '/uploads/:id/close',
  door: 'write',
  permission: 'signedIn',
  citizens: 'also',
  summary: 'Everything is here: it is looked into, kept once by its content, and becomes a file; asked again, the same answer',
  input: Type.Object({ id: Id }),
  output: FileRow,
  refusals: [
    'digitisation.uploadUnknown', 'digitisation.notWhole', 'digitisation.wrongType', 'digitisation.damaged', 'digitisation.secondFormat', 'digitisation.locked', 'digitisation.active',
    'digitisation.tooManyPages', 'digitisation.tooManyPixels', 'digitisation.expands', 'digitisation.unreadable', 'digitisation.storeAway', 'digitisation.noRoom',
  ],
});

export const dropUpload = operation({
  id: 'dropUpload',
  room: 'digitisation',
  method: 'DELETE',
  path: '/uploads/:id',
  door: 'write',
  permission: 'signedIn',
  citizens: 'also',
  summary: 'Gives an upload of mine up; a file that came of it and is attached nowhere is forgotten later',
  input: Type.Object({ id: Id }),
  output: Type.Object({ id: Text }),
  refusals: ['digitisation.uploadUnknown'],
});
