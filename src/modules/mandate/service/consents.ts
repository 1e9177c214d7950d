import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/consents.ts';
import { CONSENT_TEXT, CONSENT_VERSION, consentProofMissing, type Purpose, PURPOSES } from '../rules/consents.ts';
import { insertConsent, listSaid, type NewConsent, type SaidRow, type Who } from '../store/consents.ts';

type Consent = Output<typeof contract.saveConsent>;

const SHOWN = 20;

/** What the citizen at the desk said. */
export async function listConsents(ctx: Context, { idNumber }: Input<typeof contract.listConsents>): Promise<Output<typeof contract.listConsents>> {
  return { rows: await consentsOf(ctx, { idNumber, citizenId: null }) };
}

/** Enters what she says at the desk: a yes with her hand under it, a no without. */
export async function saveConsent(ctx: Context, input: Input<typeof contract.saveConsent>): Promise<Consent> {
  const { staffId, unitId } = signedIn(ctx);
  demand(consentProofMissing(input));
  const { idNumber, purpose, given, evidence } = input;
  const proof = { evidence, signature: evidence === 'screen' ? (input.signature ?? null) : null, documentNo: evidence === 'paper' ? (input.documentNo ?? null) : null };
  return say(ctx, { idNumber, citizenId: null }, { purpose, given, ...proof, unitId, by: staffId });
}

/** What a citizen says for herself, signed in. */
export function sayConsent(ctx: Context, who: Who, purpose: Purpose, given: boolean): Promise<Consent> {
  return say(ctx, who, { purpose, given, evidence: 'signedIn', signature: null, documentNo: null, unitId: null, by: null });
}

/** What somebody said to every extra use of her data; what nobody asked is a no. */
export async function consentsOf(ctx: Context, who: Who): Promise<Consent[]> {
  const said = await listSaid(ctx.db, who);
  return PURPOSES.map((purpose) => consentOf(purpose, said));
}

/** Whether she may be offered postage, or called for a survey: her last word, and no where there is none. */
export async function hasConsent(ctx: Context, who: Partial<Who>, purpose: Purpose): Promise<boolean> {
  const said = await listSaid(ctx.db, { idNumber: who.idNumber ?? null, citizenId: who.citizenId ?? null });
  return consentOf(purpose, said).given;
}

async function say(ctx: Context, { idNumber, citizenId }: Who, told: Pick<NewConsent, 'purpose' | 'given' | 'evidence' | 'signature' | 'documentNo' | 'unitId' | 'by'>): Promise<Consent> {
  const id = newId();
  const who = idNumber === null ? { idNumber, citizenId } : { idNumber, citizenId: null };
  await insertConsent(ctx.db, { ...told, ...who, id, textVersion: CONSENT_VERSION, at: ctx.now });
  await note(ctx, { kind: told.given ? 'mandate.consentGiven' : 'mandate.consentWithdrawn', subject: { kind: 'consent', id }, facts: { purpose: told.purpose, evidence: told.evidence, textVersion: CONSENT_VERSION } });
  return consentOf(told.purpose, await listSaid(ctx.db, { idNumber, citizenId }));
}

function consentOf(purpose: Purpose, all: readonly SaidRow[]): Consent {
  const said = all.filter((one) => one.purpose === purpose).slice(0, SHOWN);
  const last = said[0];
  return { purpose, given: last?.given ?? false, saidAt: last?.at ?? null, evidence: last?.evidence ?? null, text: { ...CONSENT_TEXT[purpose] }, said: said.map(({ given, at, evidence }) => ({ given, at, evidence })) };
}
