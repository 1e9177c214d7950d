import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import { takeIn } from '#modules/custody/service/taking-in.ts';
import type { Warning } from '#modules/dossier/rules/people.ts';
import { openDossier, openReceptionList, type Opening } from '#modules/dossier/service/open-dossier.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/receiving.ts';
import { readParties, sameTwice } from '../rules/desk.ts';
import { backfillInFuture, bookOrderBroken } from '../rules/paper-book.ts';
import { listBookEntries, lockBook } from '../store/desk.ts';
import { insertPapersToRecover } from '../store/returning.ts';
import { prepareOpening, type Desk, type Request } from './prepare-opening.ts';
import { issueFirstSecret } from './secrets.ts';

type Asked = Input<typeof contract.receiveDossier>;
type Answer = Output<typeof contract.receiveDossier>;
type Moment = Pick<Desk, 'at' | 'source' | 'bookNo'>;
type Prepared = { readonly opening: Opening; readonly warnings: readonly Warning[]; readonly papersToRecover: readonly string[] };

/**
 * Receives one or several dossiers of one person. Everything is asked first; then, for each, the paper set gets its holder and
 * the citizen her secret, and the dossier begins: its number, row and entry last. A postal clerk without a delegation prepares
 * (no code, no clock, no secret) for an officer's co-signature.
 */
export async function receiveDossier(ctx: Context, input: Asked): Promise<Answer> {
  return receive(ctx, input, { at: ctx.now, source: 'live', bookNo: null });
}

/** Enters what the paper book says was received while the system stood still, with its real time (trap 77). */
export async function backfillReception(ctx: Context, input: Input<typeof contract.backfillReception>): Promise<Output<typeof contract.backfillReception>> {
  const { receivedAt, bookNo, explanation, ...asked } = input;
  const at = new Date(receivedAt);
  demand(backfillInFuture(at, ctx.now));
  const { unitId } = signedIn(ctx);
  const day = dayOf(at);
  await lockBook(ctx.db, unitId, day);
  const entries = (await listBookEntries(ctx.db, unitId, day)).map((entry) => ({ bookNo: Number(entry.bookNo), receivedAt: entry.receivedAt }));
  demand(bookOrderBroken({ bookNo, receivedAt: at }, entries, explanation ?? null));
  return receive(ctx, asked, { at, source: 'backfill', bookNo: String(bookNo) });
}

async function receive(ctx: Context, input: Asked, moment: Moment): Promise<Answer> {
  const people = settled(readParties(input.parties));
  const acknowledged = input.acknowledgeDuplicate === true;
  const desk: Desk = { ...moment, channel: input.channel ?? 'counter', parties: people.map((one) => one.party), acknowledged };
  const requests: Request[] = [input, ...(input.more ?? [])];
  demand(sameTwice(requests.map((one) => one.procedureCode), acknowledged));
  const listId = requests.length > 1 ? await openReceptionList(ctx, signedIn(ctx).unitId) : null;
  const prepared: Prepared[] = [];
  for (const request of requests) {
    const { opening, warnings } = await prepareOpening(ctx, desk, request);
    prepared.push({ opening: { ...opening, listId }, warnings, papersToRecover: request.papersToRecover ?? [] });
  }
  const [received, ...more] = await openAll(ctx, prepared);
  if (received === undefined) throw new Error('nothing was received');
  if (input.sessionId !== undefined) await note(ctx, { kind: 'journal.sessionLinked', sessionId: input.sessionId, dossierId: received.dossier.id });
  const warnings = [...people.flatMap((one) => one.warnings), ...(prepared[0]?.warnings ?? [])];
  return { ...received, more, listId, warnings: warnings.map(({ code, facts }) => ({ code, facts: { ...facts } })) };
}

async function openAll(ctx: Context, prepared: readonly Prepared[]): Promise<Answer['more']> {
  const secrets: (string | null)[] = [];
  for (const one of prepared) secrets.push(await begin(ctx, one));
  const views: Answer['more'] = [];
  for (const [index, { opening }] of prepared.entries()) views.push({ dossier: await dossierView(ctx, opening.id), trackingSecret: secrets[index] ?? null });
  return views;
}

/** Begins one dossier; answers its look-up secret, once. */
async function begin(ctx: Context, { opening, papersToRecover }: Prepared): Promise<string | null> {
  if (opening.channel !== 'online') await takeIn(ctx, { dossierId: opening.id, unitId: opening.receptionUnitId, kind: 'papers', at: opening.at });
  if (papersToRecover.length > 0) await insertPapersToRecover(ctx.db, opening.id, [...new Set(papersToRecover)].map((name) => ({ id: newId(), name })));
  const secret = opening.mode === 'accepted' ? await issueFirstSecret(ctx, opening.id) : null;
  await openDossier(ctx, opening);
  return secret;
}
