import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { demand, notFound, refuse, required } from '#kernel/problem.ts';
import { actingFor } from '#modules/assistance/service/on-behalf.ts';
import { revisionOf } from '#modules/catalogue/service/revision-in-force.ts';
import type { ActInName } from '#modules/mandate/rules/mandates.ts';
import type { Context } from '#platform/context.ts';
import { notOpen } from '../rules/filing.ts';
import { findFiling, hasSessionUnder, lockFiling, type FilingRow } from '../store/filings.ts';

/** The session of help an act is done in; undefined: the citizen does it herself. */
export type Helping = { readonly sessionId: string } | undefined;

const UNKNOWN = notFound('citizen.filingUnknown');

/** A filing as the asker may read it: her own, or the one she helps with in her open session under a mandate that stands. To everyone else it does not exist. */
export async function filingSeen(ctx: Context, id: string): Promise<FilingRow> {
  const filing = required(await findFiling(ctx.db, id), UNKNOWN);
  if (ctx.citizen !== undefined) return filing.citizenId === ctx.citizen.citizenId ? standing(ctx, filing) : refuse(UNKNOWN);
  const helper = helperOf(ctx, filing);
  const helps = await hasSessionUnder(ctx.db, helper.staffId, helper.mandateId, dayOf(ctx.now));
  return helps ? standing(ctx, filing) : refuse(UNKNOWN);
}

/** Takes a filing for a change: the citizen's own, or under her mandate, whose use is checked and remembered first. */
export async function changing<T>(ctx: Context, id: string, kind: ActInName, act: (filing: FilingRow, helping: Helping) => Promise<T>): Promise<T> {
  const filing = standing(ctx, required(await lockFiling(ctx.db, id), UNKNOWN));
  if (ctx.citizen !== undefined) return filing.citizenId === ctx.citizen.citizenId ? act(filing, undefined) : refuse(UNKNOWN);
  const { mandateId } = helperOf(ctx, filing);
  const { procedureCode, fieldCode } = await revisionOf(ctx, filing.revisionId);
  return actingFor(ctx, { mandateId, kind, procedure: { code: procedureCode, fieldCode } }, (session) => act(filing, session));
}

/** The same, only while it is a draft. */
export function changingDraft<T>(ctx: Context, id: string, kind: ActInName, act: (filing: FilingRow, helping: Helping) => Promise<T>): Promise<T> {
  return changing(ctx, id, kind, async (filing, helping) => {
    demand(notOpen(filing.state));
    return act(filing, helping);
  });
}

/** A draft past its time reads as expired, whether or not the house has swept it yet. */
function standing(ctx: Context, filing: FilingRow): FilingRow {
  return filing.state === 'open' && filing.expiresAt <= ctx.now ? { ...filing, state: 'expired', answers: {} } : filing;
}

function helperOf(ctx: Context, { mandateId, helperId }: FilingRow): { staffId: string; mandateId: string } {
  const { staffId } = signedIn(ctx);
  return mandateId !== null && helperId === staffId ? { staffId, mandateId } : refuse(UNKNOWN);
}
