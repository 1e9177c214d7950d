import { citizenSignedIn, signedIn } from '#kernel/actor.ts';
import { showMinute } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { notFound, refuse } from '#kernel/problem.ts';
import { maySee } from '#modules/dossier/rules/sight.ts';
import { findSeen, listReach } from '#modules/dossier/store/dossier.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract.ts';
import { maskedContact, OUTWARD } from '../rules/channels.ts';
import { maySayAgain } from '../rules/handing.ts';
import { isObligatory, TEMPLATES, templateOf } from '../rules/templates.ts';
import { revokeWords, wordsOf } from '../rules/words.ts';
import { countAllOpenCalls } from '../store/calls.ts';
import { countBehind } from '../store/following.ts';
import * as lists from '../store/lists.ts';
import { getChoice, saveChoice } from '../store/people.ts';

type View = Output<typeof contract.resendMessage>;
type Choice = Output<typeof contract.getContactChoice>;

const LATELY_MS = 7 * 86_400_000;
const BEHIND_AT_MOST = 1000;
const STALLED_MS = 120_000;

/** What I was told. */
export async function listMyMessages(ctx: Context, input: Input<typeof contract.listMyMessages>): Promise<Output<typeof contract.listMyMessages>> {
  const { citizenId } = citizenSignedIn(ctx);
  const limit = input.limit ?? 50;
  const page = toPage(await lists.listOfCitizen(ctx.db, citizenId, null, placeOf(input.after), limit + 1), limit, markOf);
  return { rows: page.rows.map(({ id, dossierId, dossierCode, channel, contact, state, happenedAt, handedAt, subject, text }) => ({ id, dossierId, dossierCode, channel, to: masked(contact), state, happenedAt, handedAt, subject, text })), next: page.next };
}

/** How I am told. */
export async function getContactChoice(ctx: Context): Promise<Choice> {
  return choiceOf(ctx, citizenSignedIn(ctx).citizenId);
}

/** Chooses how I am told. */
export async function saveContactChoice(ctx: Context, { way, language, wants }: Input<typeof contract.saveContactChoice>): Promise<Choice> {
  const { citizenId } = citizenSignedIn(ctx);
  await saveChoice(ctx.db, { citizenId, way, language, wants, at: ctx.now });
  return choiceOf(ctx, citizenId);
}

/** Who was told what of a dossier. */
export async function listMessagesOfDossier(ctx: Context, input: Input<typeof contract.listMessagesOfDossier>): Promise<Output<typeof contract.listMessagesOfDossier>> {
  const actor = signedIn(ctx);
  const row = await findSeen(ctx.db, input.id, actor.unitId);
  if (row === undefined || !maySee(actor, row)) refuse(notFound('dossier.unknown'));
  const limit = input.limit ?? 50;
  return shownPage(await lists.listOfDossier(ctx.db, input.id, placeOf(input.after), limit + 1), limit);
}

/** What a citizen was told by the units the asker reaches; the post's staff see it of the open dossiers they received (domain A.2). */
export async function listMessagesOfCitizen(ctx: Context, input: Input<typeof contract.listMessagesOfCitizen>): Promise<Output<typeof contract.listMessagesOfCitizen>> {
  const actor = signedIn(ctx);
  const by = { units: await listReach(ctx.db, actor.unitId), receiverId: actor.employer === 'post' ? actor.staffId : null };
  const limit = input.limit ?? 50;
  return shownPage(await lists.listOfCitizen(ctx.db, input.id, by, placeOf(input.after), limit + 1), limit);
}

/** Messages of one state, without their words: whoever looks after the machines needs none. */
export async function listMessages(ctx: Context, input: Input<typeof contract.listMessages>): Promise<Output<typeof contract.listMessages>> {
  const limit = input.limit ?? 50;
  const page = shownPage(await lists.listOfState(ctx.db, input.state, placeOf(input.after), limit + 1), limit);
  return { rows: page.rows.map((row) => ({ ...row, subject: null, text: null })), next: page.next };
}

/** How the channels stand. */
export async function getMessagingState(ctx: Context): Promise<Output<typeof contract.getMessagingState>> {
  const { messaging, messageSecret, demo } = ctx.installation;
  const channels = await lists.listChannels(ctx.db, ctx.now, new Date(ctx.now.getTime() - LATELY_MS));
  const { behind, since } = await countBehind(ctx.db, BEHIND_AT_MOST);
  const stalled = since !== null && ctx.now.getTime() - since.getTime() > STALLED_MS;
  const openCalls = await countAllOpenCalls(ctx.db);
  return { demo, signed: messageSecret !== undefined, ...quietOf(ctx), behind, stalled, openCalls, channels: OUTWARD.flatMap((channel) => channels.filter((row) => row.channel === channel).map((row) => ({ ...row, setup: messaging?.[channel] ?? 'none' }))) };
}

const EXAMPLE = { code: '000.21.15.H02-261123-0007', day: '23/11/2026', dueDay: '26/11/2026', before: '24/11/2026', count: 2, documentNo: '15/TB', place: 'Bộ phận Một cửa', phone: ' (0204 3 874 000)', organisation: 'Bưu điện tỉnh', toDay: '23/11/2026', words: '…' };

/** Every template, filled in with an example. */
export async function listMessageTemplates(ctx: Context): Promise<Output<typeof contract.listMessageTemplates>> {
  const { publicUrl, demo } = ctx.installation;
  const said = (template: (typeof TEMPLATES)[number], language: 'vi' | 'en') => {
    const facts = { ...EXAMPLE, url: publicUrl, revoke: revokeWords(language, true) };
    const [email, sms] = (['email', 'sms'] as const).map((channel) => wordsOf(template, { language, channel, facts, demo }));
    return { subject: email?.subject ?? '', email: email?.text ?? '', sms: sms?.text ?? '' };
  };
  return { rows: TEMPLATES.map((template) => ({ template, ...templateOf(template), vi: said(template, 'vi'), en: said(template, 'en') })) };
}

/** A message as staff see it. */
export function shownMessage(row: lists.MessageRow): View {
  const { contact, nextAt, ...rest } = row;
  return { ...rest, obligatory: isObligatory(row.template), to: masked(contact), nextAt: row.state === 'waiting' ? nextAt : null, maySayAgain: maySayAgain(row.state) && row.channel !== 'none' && contact !== null };
}

function shownPage(rows: readonly lists.MessageRow[], limit: number) {
  const page = toPage(rows, limit, markOf);
  return { rows: page.rows.map(shownMessage), next: page.next };
}

function markOf(row: lists.MessageRow): [string, string] {
  return [row.madeAt.toISOString(), row.id];
}

function masked(contact: string | null): string | null {
  return contact === null ? null : maskedContact(contact);
}

async function choiceOf(ctx: Context, citizenId: string): Promise<Choice> {
  const { way, wants, language, phone, email } = await getChoice(ctx.db, citizenId);
  return { way: way ?? 'auto', wants: wants ?? 'all', language, phone: masked(phone), email: masked(email), ...quietOf(ctx) };
}

function quietOf({ installation }: Pick<Context, 'installation'>): { quietFrom: string; quietTo: string } {
  const { from, to } = installation.messaging?.quiet ?? { from: 0, to: 0 };
  return { quietFrom: showMinute(from), quietTo: showMinute(to) };
}
