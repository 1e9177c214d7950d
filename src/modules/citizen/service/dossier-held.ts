import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { notFound, problem, refuse, required } from '#kernel/problem.ts';
import { actingFor, linkArisen } from '#modules/assistance/service/on-behalf.ts';
import { type ActInName, reaches, type Standing } from '#modules/mandate/rules/mandates.ts';
import { mandateInHands } from '#modules/mandate/service/exercise-mandate.ts';
import { personOfMandate } from '#modules/mandate/service/mandates.ts';
import type { Context } from '#platform/context.ts';
import { isSamePerson } from '../rules/persons.ts';
import { hasSessionUnder } from '../store/filings.ts';
import * as store from '../store/mine.ts';
import { listByNumber } from '../store/people.ts';

/** A dossier as it is asked for: by the citizen herself, or by a helper who names the mandate. */
export type AskedDossier = { readonly id: string; readonly mandateId?: string | undefined };

/** For whom something is done, who does it and by what right; the citizen herself needs none. */
export type Doer = { readonly citizenId: string; readonly mandateId: string | null; readonly helperId: string | null };

/** What a helper may read: of whom, her entries, and how far the mandate reaches. */
export type Reach = { readonly name: string; readonly citizenIds: readonly string[]; readonly mandate: Standing };

/** A dossier as it is read; `reach`: by a helper, under her mandate. */
export type Seen = { readonly row: store.MyDossierRow; readonly reach: Reach | null };

const UNKNOWN = notFound('citizen.dossierUnknown');
const NO_MANDATE = problem('citizen.mandateNeeded');

/** A dossier as the asker may read it: her own; or one filed online by the citizen she helps, as far as the mandate reaches. To everyone else it does not exist. */
export async function dossierSeen(ctx: Context, { id, mandateId }: AskedDossier): Promise<Seen> {
  if (ctx.citizen !== undefined) return { row: required(await store.findMyRow(ctx.db, ctx.citizen.citizenId, id), UNKNOWN), reach: null };
  const reach = await reachOf(ctx, mandateId);
  const row = required(await store.findFiledRow(ctx.db, reach.citizenIds, id), UNKNOWN);
  return reaches(reach.mandate, { code: row.procedureCode, fieldCode: row.fieldCode }) ? { row, reach } : refuse(UNKNOWN);
}

/** What a helper reads in her open session, which stands under no other mandate; the mandate is in force and in her organisation's hands. */
export async function reachOf(ctx: Context, asked: string | undefined): Promise<Reach> {
  const mandateId = required(asked, NO_MANDATE);
  const mandate = await mandateInHands(ctx, mandateId);
  if (!(await hasSessionUnder(ctx.db, signedIn(ctx).staffId, mandateId, dayOf(ctx.now)))) refuse(problem('assistance.sessionNeeded'));
  const { name } = await personOfMandate(ctx, mandateId);
  return { name, mandate, citizenIds: await citizensOf(ctx, mandateId) };
}

/** Takes a dossier for an act: the citizen's own, or in her name under her mandate, whose use is checked and remembered first; the session is joined to the dossier. */
export async function actingOn<T>(ctx: Context, { id, mandateId }: AskedDossier, kind: ActInName, act: (row: store.MyDossierRow, doer: Doer) => Promise<T>): Promise<T> {
  if (ctx.citizen !== undefined) {
    const { citizenId } = ctx.citizen;
    return act(required(await store.lockMyRow(ctx.db, citizenId, id), UNKNOWN), { citizenId, mandateId: null, helperId: null });
  }
  const right = required(mandateId, NO_MANDATE);
  const helperId = signedIn(ctx).staffId;
  const row = required(await store.lockFiledRow(ctx.db, await citizensOf(ctx, right), id), UNKNOWN);
  return actingFor(ctx, { mandateId: right, kind, procedure: { code: row.procedureCode, fieldCode: row.fieldCode } }, async ({ sessionId }) => {
    const done = await act(row, { citizenId: row.citizenId, mandateId: right, helperId });
    await linkArisen(ctx, { sessionId, dossierId: id });
    return done;
  });
}

/** The entries of whoever granted it: number and name agree; where she only answered by telephone, that telephone stands in the entry too. */
async function citizensOf(ctx: Context, mandateId: string): Promise<string[]> {
  const { paperSeen, name, idKind, idNumber, phone } = await personOfMandate(ctx, mandateId);
  const entries = await listByNumber(ctx.db, idKind, idNumber);
  return entries.filter((entry) => isSamePerson(entry, { name, idKind, idNumber }) && (paperSeen || (phone !== null && entry.phone === phone))).map(({ id }) => id);
}
