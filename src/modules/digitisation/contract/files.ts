import { Type } from 'typebox';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { FileUse, ServedFile } from './fields.ts';

const Id = Type.String({ format: 'uuid' });

export const listFiles = operation({
  id: 'listFiles',
  room: 'digitisation',
  method: 'GET',
  path: '/dossiers/:dossierId/files',
  door: 'read',
  permission: 'dossier.view',
  // Asked again and again by the screen while a file waits for the scanner.
  polled: true,
  summary: 'The files of a dossier I may see, by component',
  input: Type.Object({ dossierId: Id }),
  output: Type.Object({ rows: Type.Array(FileUse), opens: Type.Boolean({ description: 'whether I may open them: who reads the people of the dossier in full' }) }),
  refusals: ['dossier.unknown'],
});

export const attachFile = operation({
  id: 'attachFile',
  room: 'digitisation',
  method: 'POST',
  path: '/dossiers/:dossierId/files',
  door: 'write',
  permission: 'digitisation.attach',
  summary: 'Attaches a file I uploaded to a component of a dossier; the same file again changes nothing',
  input: Type.Object({ dossierId: Id, component: Line(60, 'the number of the component on the dossier’s list of papers; `result` for its electronic result'), fileId: Id }),
  output: FileUse,
  refusals: ['dossier.unknown', 'digitisation.notForYou', 'digitisation.dossierOver', 'digitisation.componentUnknown', 'digitisation.fileUnknown', 'digitisation.infected', 'digitisation.tooManyFiles'],
});

export const detachFile = operation({
  id: 'detachFile',
  room: 'digitisation',
  method: 'POST',
  path: '/dossier-files/:id/detach',
  door: 'write',
  permission: 'digitisation.attach',
  summary: 'Takes a file out of a dossier, with the reason; that it was there stays known, and the bytes stay kept',
  input: Type.Object({ id: Id, reason: Line(400) }),
  output: Type.Object({ id: Type.String() }),
  refusals: ['digitisation.fileUnknown', 'digitisation.notForYou', 'digitisation.dossierOver'],
});

export const getFile = operation({
  id: 'getFile',
  room: 'digitisation',
  method: 'GET',
  path: '/dossier-files/:id',
  // Who looked is entered in the same transaction.
  door: 'write',
  permission: 'dossier.view',
  summary: 'The bytes of a file attached to a dossier, never altered; every look is entered',
  input: Type.Object({ id: Id }),
  output: ServedFile,
  refusals: ['digitisation.fileUnknown', 'digitisation.notForYou', 'digitisation.pending', 'digitisation.infected', 'digitisation.unscanned', 'digitisation.storeAway'],
  produces: 'file',
});
