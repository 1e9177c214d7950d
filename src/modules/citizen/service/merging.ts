import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { masked } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/merging.ts';
import { draftsCollide, mergeNeedsSecond, numberDiffers } from '../rules/merging.ts';
import * as store from '../store/merging.ts';
import { lockCitizen, type CitizenRow } from '../store/people.ts';
import { endSessionsOfCitizen } from '../store/session.ts';

/** Numbers shown at a time; the newest first. */
const NUMBERS = 100;

type Group = Output<typeof contract.listDuplicateCitizens>['rows'][number];

/** Numbers under which more than one is entered, with what is asked about them. */
export async function listDuplicateCitizens(ctx: Context): Promise<Output<typeof contract.listDuplicateCitizens>> {
  const { staffId } = signedIn(ctx);
  const found = await store.listDuplicates(ctx.db, NUMBERS);
  const asked = await store.listAsked(ctx.db, found.map(({ id }) => id));
  const groups = new Map<string, Group>();
  for (const { idKind, idNumber, phone, ...entry } of found) {
    const key = `${idKind} ${idNumber}`;
    const group: Group = groups.get(key) ?? { idKind, idNumber: masked(idNumber), entries: [], asked: [] };
    group.entries.push({ ...entry, phone: phone === null ? null : masked(phone) });
    group.asked.push(...asked.filter(({ fromId }) => fromId === entry.id).map(({ askerId, ...question }) => ({ ...question, mine: askerId === staffId })));
    groups.set(key, group);
  }
  return { rows: [...groups.values()], more: groups.size === NUMBERS };
}

/** Asks that two entries of one number become one. */
export async function askCitizenMerge(ctx: Context, { fromId, intoId, reason }: Input<typeof contract.askCitizenMerge>): Promise<Output<typeof contract.askCitizenMerge>> {
  const actor = signedIn(ctx);
  const { from, into } = await lockBoth(ctx, fromId, intoId);
  demand(numberDiffers(from, into));
  const id = newId();
  if (!(await store.insertMerge(ctx.db, { id, fromId, intoId, unitId: actor.unitId, reason, askedBy: actor.staffId, askedAt: ctx.now }))) refuse(problem('citizen.mergeAsked'));
  await note(ctx, { kind: 'citizen.mergeAsked', subject: { kind: 'citizenMerge', id }, facts: { fromId, intoId } });
  return { id };
}

/** The second person joins the two, or declines: accounts and filings move, their sessions end, the trace stays. */
export async function settleCitizenMerge(ctx: Context, { id, decision }: Input<typeof contract.settleCitizenMerge>): Promise<Output<typeof contract.settleCitizenMerge>> {
  const { staffId } = signedIn(ctx);
  const asked = required(await store.lockMerge(ctx.db, id), notFound('citizen.mergeUnknown'));
  if (asked.state !== 'asked') refuse(problem('citizen.mergeSettled'));
  demand(mergeNeedsSecond(asked.askedBy, staffId));
  if (decision === 'refuse') {
    await store.updateSettled(ctx.db, id, { state: 'refused', by: staffId, at: ctx.now, moved: null });
    await note(ctx, { kind: 'citizen.mergeRefused', subject: { kind: 'citizenMerge', id } });
    return { state: 'refused', accounts: 0, filings: 0 };
  }
  const moved = await join(ctx, asked);
  await store.updateSettled(ctx.db, id, { state: 'merged', by: staffId, at: ctx.now, moved });
  await note(ctx, { kind: 'citizen.merged', subject: { kind: 'citizen', id: asked.intoId }, facts: { mergeId: id, fromId: asked.fromId, ...moved } });
  return { state: 'merged', ...moved };
}

/** What was asked and settled, newest first. */
export async function listCitizenMerges(ctx: Context, input: Input<typeof contract.listCitizenMerges>): Promise<Output<typeof contract.listCitizenMerges>> {
  const limit = input.limit ?? 50;
  const page = toPage(await store.listMerges(ctx.db, { after: placeOf(input.after), limit: limit + 1 }), limit, (row) => [row.askedAt.toISOString(), row.id]);
  const shown = ({ moved, idNumber, ...row }: store.MergeRow) => ({ ...row, idNumber: idNumber === null ? null : masked(idNumber), accounts: moved?.accounts ?? 0, filings: moved?.filings ?? 0 });
  return { rows: page.rows.map(shown), next: page.next };
}

async function join(ctx: Context, { fromId, intoId }: { fromId: string; intoId: string }): Promise<{ accounts: number; filings: number }> {
  const { from, into } = await lockBoth(ctx, fromId, intoId);
  demand(numberDiffers(from, into));
  demand(draftsCollide((await store.listCollidingDrafts(ctx.db, fromId, intoId)).map(({ procedureCode }) => procedureCode)));
  // Whoever is signed in on either side signs in again: from now on she sees what both saw.
  await endSessionsOfCitizen(ctx.db, fromId, ctx.now);
  await endSessionsOfCitizen(ctx.db, intoId, ctx.now);
  const accounts = await store.moveAccounts(ctx.db, fromId, intoId);
  const filings = await store.moveFilings(ctx.db, fromId, intoId);
  await store.fillFrom(ctx.db, fromId, intoId);
  await store.updateMerged(ctx.db, fromId, intoId, ctx.now);
  return { accounts, filings };
}

/** Both entries, always in the same order; one that was merged away stands no more. */
async function lockBoth(ctx: Context, fromId: string, intoId: string): Promise<{ from: CitizenRow; into: CitizenRow }> {
  const locked = new Map<string, CitizenRow>();
  for (const id of [fromId, intoId].toSorted()) {
    const row = await lockCitizen(ctx.db, id);
    if (row === undefined || row.mergedInto !== null) return refuse(notFound('citizen.unknown'));
    locked.set(id, row);
  }
  const unknown = notFound('citizen.unknown');
  return { from: required(locked.get(fromId), unknown), into: required(locked.get(intoId), unknown) };
}
