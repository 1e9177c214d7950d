import { Type } from 'typebox';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { FileUse, ServedFile } from '#modules/digitisation/contract/fields.ts';

const Id = Type.String({ format: 'uuid' });
const SCANS = { output: Type.Object({ rows: Type.Array(FileUse) }) };

export const listMandateScans = operation({
  id: 'listMandateScans',
  room: 'mandate',
  method: 'GET',
  path: '/mandates/:id/scans',
  door: 'read',
  permission: 'assistance.help',
  summary: 'Scans of the signed paper of a mandate of my unit',
  input: Type.Object({ id: Id }),
  ...SCANS,
  refusals: ['mandate.unknown'],
});

export const attachMandateScan = operation({
  id: 'attachMandateScan',
  room: 'mandate',
  method: 'POST',
  path: '/mandates/:id/scans',
  door: 'write',
  permission: 'assistance.help',
  summary: 'Put the scan of the signed paper to a mandate of my unit',
  input: Type.Object({ id: Id, fileId: Id }),
  ...SCANS,
  refusals: ['mandate.unknown', 'mandate.notOnPaper', 'digitisation.fileUnknown', 'digitisation.infected', 'digitisation.tooManyFiles'],
});

export const detachMandateScan = operation({
  id: 'detachMandateScan',
  room: 'mandate',
  method: 'POST',
  path: '/mandates/:id/scans/:useId/remove',
  door: 'write',
  permission: 'assistance.help',
  summary: 'Take a wrong scan off a mandate, with the reason; that it stood there stays known',
  input: Type.Object({ id: Id, useId: Id, reason: Line(200) }),
  ...SCANS,
  refusals: ['mandate.unknown', 'digitisation.fileUnknown'],
});

export const getMandateScan = operation({
  id: 'getMandateScan',
  room: 'mandate',
  method: 'GET',
  path: '/mandates/:id/scans/:useId',
  // Who looked is entered in the same transaction.
  door: 'write',
  permission: 'assistance.help',
  summary: 'The bytes of such a scan, never altered; every look is entered',
  input: Type.Object({ id: Id, useId: Id }),
  output: ServedFile,
  refusals: ['mandate.unknown', 'digitisation.fileUnknown', 'digitisation.pending', 'digitisation.infected', 'digitisation.unscanned', 'digitisation.storeAway'],
  produces: 'file',
});
