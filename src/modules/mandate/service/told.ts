import type { Language } from '#kernel/message.ts';
import { notFound, required } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { askWords } from '../rules/asking.ts';
import { findAsk } from '../store/asking.ts';
import { getMandate } from '../store/mandates.ts';
import { codeOfAsk, revokeCodeOf } from './codes.ts';

type Installed = Pick<Context, 'db' | 'installation'>;

export type AskTold = { readonly phone: string | null; readonly idKind: string | null; readonly idNumber: string | null; readonly language: Language; readonly words: string; readonly code: string | null; readonly expiresAt: Date };
export type MandateTold = { readonly phone: string | null; readonly idKind: string | null; readonly idNumber: string | null; readonly language: Language; readonly words: string; readonly organisation: string; readonly unitName: string; readonly toDay: string; readonly revokeCode: string | null };

/** What the first message holds: to which telephone, who asks for what until when, the code of one use and when it ends. Nothing of it is kept with the message. */
export async function askToTell(ctx: Installed, askId: string): Promise<AskTold> {
  const ask = required(await findAsk(ctx.db, askId), notFound('mandate.askUnknown'));
  const words = askWords({ ...ask, unit: ask.unitName }, ask.textLanguage);
  return { phone: ask.phone, idKind: ask.idKind, idNumber: ask.idNumber, language: ask.textLanguage, words, code: codeOfAsk(ctx, askId), expiresAt: ask.expiresAt };
}

/** What a message about a mandate holds: to which telephone, what it allows, and the code with which it is revoked. */
export async function mandateToTell(ctx: Installed, mandateId: string): Promise<MandateTold> {
  const row = await getMandate(ctx.db, mandateId);
  const { phone, idKind, idNumber, textLanguage, organisation, unitName, toDay } = row;
  return { phone, idKind, idNumber, language: textLanguage, words: askWords({ ...row, unit: unitName }, textLanguage), organisation, unitName, toDay, revokeCode: revokeCodeOf(ctx, mandateId) };
}
