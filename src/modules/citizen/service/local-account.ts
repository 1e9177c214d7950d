import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { insertLocalAccount } from '../store/accounts.ts';
import { entryOf, type ShownPerson } from './people.ts';

/** Opens a local account of the demonstration, and the person it is for. */
export async function addDemonstrationCitizen(ctx: Context, { username, passwordHash, ...person }: ShownPerson & { readonly username: string; readonly passwordHash: string }): Promise<string> {
  const citizenId = await entryOf(ctx, person, 'demonstration');
  const id = newId();
  await insertLocalAccount(ctx.db, { id, citizenId, username, passwordHash, demonstration: true, now: ctx.now });
  await note(ctx, { kind: 'citizen.accountOpened', subject: { kind: 'citizen', id: citizenId }, facts: { accountId: id, way: 'local' } });
  return citizenId;
}
