import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { operation } from '#kernel/operation.ts';
import { BATCH_STATES } from '#modules/custody/rules.ts';

export const withdrawHandover = operation({
  id: 'withdrawHandover',
  room: 'custody',
  method: 'POST',
  path: '/handovers/:id/withdraw',
  door: 'write',
  permission: 'custody.handOver',
  summary: 'Take back what was offered and not yet accepted',
  input: Type.Object({ id: Type.String({ format: 'uuid' }) }),
  output: Type.Object({ id: Type.String(), state: OneOf(BATCH_STATES), withdrawn: Type.Array(Type.String({ description: 'dossier id' })) }),
  refusals: ['custody.batchUnknown', 'custody.notOffered', 'custody.notTheGiver'],
});
