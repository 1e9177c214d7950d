import { citizenSignedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, required } from '#kernel/problem.ts';
import { stateOf } from '#modules/mandate/rules/mandates.ts';
import { consentsOf, sayConsent } from '#modules/mandate/service/consents.ts';
import { revokeByCitizen } from '#modules/mandate/service/revoking.ts';
import { listMandatesOfNumber, type MandateRow } from '#modules/mandate/store/mandates.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/my-mandates.ts';
import { myVerifiedNumber } from './people.ts';

type MyMandate = Output<typeof contract.revokeMyMandate>;

/** Mandates under her own number, once that number is known to be hers. */
export async function listMyMandates(ctx: Context, _input: Input<typeof contract.listMyMandates>): Promise<Output<typeof contract.listMyMandates>> {
  const mine = await myVerifiedNumber(ctx);
  const rows = mine === undefined ? [] : await listMandatesOfNumber(ctx.db, mine);
  return { verified: mine !== undefined, rows: rows.map((row) => shown(ctx, row)) };
}

/** Revokes one of them; another's does not exist for her. */
export async function revokeMyMandate(ctx: Context, { id }: Input<typeof contract.revokeMyMandate>): Promise<MyMandate> {
  const mine = required(await myVerifiedNumber(ctx), notFound('mandate.unknown'));
  const held = (await listMandatesOfNumber(ctx.db, mine)).find((row) => row.id === id);
  required(held, notFound('mandate.unknown'));
  return shown(ctx, await revokeByCitizen(ctx, id, 'signedIn'));
}

/** What she said to extra uses of her data; under her number where it is known to be hers, and under her account. */
export async function listMyConsents(ctx: Context, _input: Input<typeof contract.listMyConsents>): Promise<Output<typeof contract.listMyConsents>> {
  return { rows: await consentsOf(ctx, await who(ctx)) };
}

/** A yes or a no of hers to one extra use. */
export async function saveMyConsent(ctx: Context, { purpose, given }: Input<typeof contract.saveMyConsent>): Promise<Output<typeof contract.saveMyConsent>> {
  return sayConsent(ctx, await who(ctx), purpose, given);
}

/** The tax number of a business may be its owner's own: what the business says is not what she said. */
async function who(ctx: Context): Promise<{ idNumber: string | null; citizenId: string }> {
  const mine = await myVerifiedNumber(ctx);
  return { idNumber: mine === undefined || mine.idKind === 'MST' ? null : mine.idNumber, citizenId: citizenSignedIn(ctx).citizenId };
}

function shown(ctx: Context, row: MandateRow): MyMandate {
  const { id, organisation, unitName, grantedBy, kinds, scope, covers, fromDay, toDay, evidence, grantedAt, revokedAt, revokedFor, revokedWay, uses } = row;
  const state = stateOf(row, dayOf(ctx.now));
  return { id, state, organisation, unitName, grantedBy, kinds: [...kinds], scope, covers: [...covers], fromDay, toDay, evidence, grantedAt, revokedAt, revokedFor, revokedWay, uses: uses.map((use) => ({ ...use, kinds: [...use.kinds], at: new Date(use.at) })) };
}
