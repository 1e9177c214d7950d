import { citizenSignedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { masked } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/accounts.ts';
import { listAccounts } from '../store/accounts.ts';
import { getCitizen, lockCitizen, updateContact } from '../store/people.ts';
import { listViewsOfCitizen } from '../store/views.ts';

/** What is kept about the citizen who asks. */
export async function getMyProfile(ctx: Context): Promise<Output<typeof contract.getMyProfile>> {
  const { citizenId, accountId } = citizenSignedIn(ctx);
  const { name, kind, idKind, idNumber, verifiedBy, verifiedAt, phone, email, language } = await getCitizen(ctx.db, citizenId);
  const rows = await listAccounts(ctx.db, citizenId);
  return { name, kind, idKind, idNumber: idNumber === null ? null : masked(idNumber), verifiedBy, verifiedAt, phone, email, language, accounts: rows.map((row) => ({ ...row, current: row.id === accountId })) };
}

/** How she is reached; families may share a telephone, so it is nobody's key. */
export async function saveMyContact(ctx: Context, input: Input<typeof contract.saveMyContact>): Promise<Output<typeof contract.saveMyContact>> {
  const { citizenId } = citizenSignedIn(ctx);
  await lockCitizen(ctx.db, citizenId);
  const contact = { phone: input.phone ?? null, email: input.email ?? null, language: input.language };
  await updateContact(ctx.db, citizenId, contact);
  await note(ctx, { kind: 'citizen.contactSaved', subject: { kind: 'citizen', id: citizenId }, facts: { phone: contact.phone !== null, email: contact.email !== null, language: contact.language } });
  return contact;
}

/** Which units looked at her dossiers, in what function and when: never who of the staff. */
export async function listMyViews(ctx: Context, input: Input<typeof contract.listMyViews>): Promise<Output<typeof contract.listMyViews>> {
  const { citizenId } = citizenSignedIn(ctx);
  const limit = input.limit ?? 50;
  const rows = await listViewsOfCitizen(ctx.db, { citizenId, after: placeOf(input.after), limit: limit + 1 });
  return toPage(rows, limit, (row) => [row.viewedAt.toISOString(), row.id]);
}
