import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { masked } from '#kernel/text.ts';
import { confirmPassword } from '#modules/access/service/session.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/asking.ts';
import { askEnds, askedTooOften, askState } from '../rules/asking.ts';
import { TEXT_VERSION, textChanged } from '../rules/mandates.ts';
import * as store from '../store/asking.ts';
import { codeOfAsk } from './codes.ts';
import { draw } from './mandates.ts';

type Ask = Output<typeof contract.askMandateByPhone>;

const HOUR_MS = 3_600_000;

/** Asks a citizen by message; the helper confirms with her own password now, the citizen with the code of one use that only the message holds. */
export async function askMandateByPhone(ctx: Context, input: Input<typeof contract.askMandateByPhone>): Promise<Ask> {
  const actor = signedIn(ctx);
  const phone = required(input.citizen.phone, badInput('mandate.phoneNeeded', 'citizen.phone'));
  const { facts, text, hash, helper } = await draw(ctx, input);
  demand(textChanged(input.textSha256, hash.toString('hex')));
  const id = newId();
  if (codeOfAsk(ctx, id) === null) refuse(problem('mandate.phoneNotOffered', {}, 503));
  if (await store.isPhoneOfStaff(ctx.db, phone)) refuse(badInput('mandate.phoneOfStaff', 'citizen.phone'));
  demand(askedTooOften(await store.countAsksOfPhone(ctx.db, phone, new Date(ctx.now.getTime() - HOUR_MS))));
  if (await store.isTextGranted(ctx.db, hash)) refuse(problem('mandate.alreadyGranted'));
  await confirmPassword(ctx, input.password);
  const { citizen, organisation: _organisation, unit: _unit, ...row } = facts;
  const { helperOrganisationId, unitId } = helper;
  const expiresAt = askEnds(ctx.now, facts.toDay);
  await store.insertAsk(ctx.db, { ...row, id, unitId, helperOrganisationId, by: actor.staffId, at: ctx.now, expiresAt, textVersion: TEXT_VERSION, language: input.language ?? 'vi', textSha256: hash }, { ...citizen, phone, text });
  await note(ctx, { kind: 'mandate.asked', ...aboutAsk(id), facts: { kinds: facts.kinds, scope: facts.scope, toDay: facts.toDay, textSha256: hash.toString('hex') } });
  return shownAsk(ctx, required(await store.findAsk(ctx.db, id), notFound('mandate.askUnknown')));
}

/** Whether the citizen has answered what the asker's unit asked her. */
export async function getMandateAsk(ctx: Context, { id }: Input<typeof contract.getMandateAsk>): Promise<Ask> {
  const { unitId } = signedIn(ctx);
  const ask = await store.findAsk(ctx.db, id);
  return shownAsk(ctx, required(ask?.unitId === unitId ? ask : undefined, notFound('mandate.askUnknown')));
}

/** Where an entry about an ask belongs. */
export function aboutAsk(id: string) {
  return { subject: { kind: 'mandateAsk', id }, channel: 'online' as const };
}

function shownAsk(ctx: Context, ask: store.AskRow): Ask {
  const { id, phone, askedAt, expiresAt, answeredAt, mandateId } = ask;
  return { id, state: askState(ask, ctx.now), phone: phone === null ? null : masked(phone), askedAt, expiresAt, answeredAt, mandateId };
}
