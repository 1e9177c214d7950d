import type { Actor } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Output } from '#kernel/operation.ts';
import { masked } from '#kernel/text.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/mandates.ts';
import { type Helper, isOf, stateOf } from '../rules/mandates.ts';
import * as store from '../store/mandates.ts';

type Shown = Output<typeof contract.grantMandate>;

/** A mandate as a member of staff sees it. */
export async function shownMandate(ctx: Context, actor: Actor, row: store.MandateRow): Promise<Shown> {
  return presentMandate(ctx, await store.getHelper(ctx.db, actor.staffId, actor.unitId), row);
}

/** The same for one whose organisation is known: number and telephone masked. */
export function presentMandate(ctx: Context, helper: Helper, row: store.MandateRow): Shown {
  const { name, idKind, idNumber, phone, helperOrganisationId: _organisationId, unitId: _unitId, textLanguage: _language, textSha256, ...rest } = row;
  const state = stateOf(row, dayOf(ctx.now));
  const ours = isOf(row, helper);
  return {
    ...rest,
    state,
    ours,
    usable: ours && state === 'inForce',
    kinds: [...row.kinds],
    covers: [...row.covers],
    textSha256: textSha256.toString('hex'),
    citizen: name === null || idKind === null || idNumber === null ? null : { name, idKind, idNumber: masked(idNumber), phone: phone === null ? null : masked(phone) },
    revokeCode: null,
    uses: row.uses.map((use) => ({ ...use, at: new Date(use.at) })),
  };
}

/** Where an entry about a mandate belongs. */
export function about(id: string) {
  return { subject: { kind: 'mandate', id }, channel: 'online' as const };
}
