import { signedIn } from '#kernel/actor.ts';
import { dayOf, instantOf, plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { masked } from '#kernel/text.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract.ts';
import { plainExternalCode, PHONE_DAYS, PHONE_PEOPLE } from '../rules.ts';
import * as store from '../store.ts';
import { shown } from './sessions.ts';

/** Help given at the asker's support point under a code of another portal, not joined to a dossier yet: a person joins it, never the house by itself. */
export async function findAssistance(ctx: Context, { externalCode }: Input<typeof contract.findAssistance>): Promise<Output<typeof contract.findAssistance>> {
  const actor = signedIn(ctx);
  const rows = await store.listUnlinked(ctx.db, actor.unitId, plainExternalCode(externalCode));
  return { rows: rows.map((row) => shown(row, actor)) };
}

/** Telephones under which more people than a family were helped, as far as the asker's unit had to do with them; whose they are is asked, not concluded. */
export async function listRecurringPhones(ctx: Context, _input: Input<typeof contract.listRecurringPhones>): Promise<Output<typeof contract.listRecurringPhones>> {
  const { unitId } = signedIn(ctx);
  const rows = await store.listRecurringPhones(ctx.db, unitId, instantOf(plusDays(dayOf(ctx.now), -PHONE_DAYS), 0), PHONE_PEOPLE);
  return { days: PHONE_DAYS, people: PHONE_PEOPLE, rows: rows.map(({ phone, ...row }) => ({ ...row, phone: masked(phone) })) };
}
