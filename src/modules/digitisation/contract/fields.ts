import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { FILE_STATES, FILE_TYPES } from '../rules/kinds.ts';

const Text = Type.String();
const MaybeNumber = Type.Union([Type.Integer(), Type.Null()]);

const FILE = {
  id: Text,
  name: Type.String({ description: 'cleaned, for showing only' }),
  type: OneOf(FILE_TYPES),
  bytes: Type.Integer(),
  pages: MaybeNumber,
  width: MaybeNumber,
  height: MaybeNumber,
  state: OneOf(FILE_STATES),
  servable: Type.Boolean({ description: 'false: it can be listed, not opened' }),
  found: Type.Union([Text, Type.Null()], { description: 'what the scanner calls what it found' }),
  keptAt: Instant,
};

/** A file that is kept. */
export const FileRow = Type.Object(FILE, { $id: 'File' });

/** A file where it is attached. */
export const FileUse = Type.Object({ ...FILE, useId: Text, component: Text, attachedAt: Instant, attachedBy: Type.Union([Text, Type.Null()], { description: 'the member of staff; null: the citizen herself' }) }, { $id: 'FileUse' });

/** What a service answers that serves a file: the server fetches the bytes once the transaction has ended. */
export const ServedFile = Type.Object({ bytesId: Text, sha256: Text, name: Text, type: OneOf(FILE_TYPES), bytes: Type.Integer() });
