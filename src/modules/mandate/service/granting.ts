import { problem, refuse } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import * as store from '../store/mandates.ts';
import { revokeCodeOf, revokeHash } from './codes.ts';
import { about } from './present.ts';

type Row = Omit<store.NewMandate, 'id' | 'revokeCodeSha256' | 'at'>;
type Person = Omit<Parameters<typeof store.insertPerson>[1], 'mandateId'>;

/** Writes a mandate down, whatever proves it, and notes it; the same words are not granted twice while they stand. Answers its id. */
export async function recordGrant(ctx: Context, row: Row, person: Person): Promise<string> {
  const id = newId();
  const revokeCode = revokeCodeOf(ctx, id);
  const granted = await store.insertMandate(ctx.db, { ...row, id, revokeCodeSha256: revokeCode === null ? null : revokeHash(revokeCode), at: ctx.now });
  if (!granted) refuse(problem('mandate.alreadyGranted'));
  await store.insertPerson(ctx.db, { ...person, mandateId: id });
  const { kinds, scope, covers, toDay, evidence, textVersion, textSha256, unitId } = row;
  await note(ctx, { kind: 'mandate.granted', unitId, ...about(id), facts: { kinds, scope, covers: covers.map(({ code }) => code), toDay, evidence, textVersion, textSha256: textSha256.toString('hex') } });
  return id;
}
