import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { BATCH_STATES, HOLDER_KINDS, ITEM_KINDS } from '#modules/custody/rules.ts';

const Maybe = Type.Union([Type.String(), Type.Null()]);

/** A paper set or a result, who holds it since when, and whether it waits for a receiver. */
export const CustodyItem = Type.Object({
  id: Type.String(),
  dossierId: Type.String(),
  kind: OneOf(ITEM_KINDS),
  part: Type.Integer({ description: '1 the first set; 2 and on: papers that came later, or a corrected result' }),
  holder: Type.Object({ kind: OneOf(HOLDER_KINDS), staffId: Maybe, unitId: Maybe, ref: Maybe }),
  heldSince: Instant,
  onOffer: Type.Boolean({ description: 'offered to a receiver and not yet accepted' }),
});

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
