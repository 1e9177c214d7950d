import { dayOf, showDay } from '#kernel/day.ts';
import type { Language } from '#kernel/message.ts';
import type { Facts } from '#kernel/problem.ts';
import { hasConsent } from '#modules/mandate/service/consents.ts';
import { askToTell, mandateToTell } from '#modules/mandate/service/told.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { isOldNews, notBefore, routeOf, type Setup } from '../rules/channels.ts';
import { byTelephoneOnly, isObligatory, needsCall, onceKey, templateOf, templatesFor, type Template } from '../rules/templates.ts';
import { revokeWords, wordsOf } from '../rules/words.ts';
import { openCall } from '../store/calls.ts';
import { insertMessage, insertUnmade, type Entry } from '../store/following.ts';
import * as people from '../store/people.ts';

/** Whom an entry is about, what may be said of it, and where she asks. */
type Told = { readonly person: people.Person; readonly place: people.Place; readonly facts: Facts; readonly language: Language; readonly resultChoice: 'counter' | 'post' | 'electronic' | null };

const NOTHING: Setup = { email: 'none', sms: 'none' };
const NO_QUIET = { from: 0, to: 0 };

/** Makes the messages of one entry of the journal: nobody outside is asked, and what nobody can be told becomes a call. */
export async function composeMessages(ctx: Context, entry: Entry): Promise<void> {
  if (isOldNews(entry.happenedAt, ctx.now)) return;
  const told = await toldOf(ctx, entry);
  if (told === undefined) return;
  for (const template of templatesFor({ ...entry, resultChoice: told.resultChoice })) {
    if (await isWanted(ctx, template, told.person)) await compose(ctx, entry, template, told);
  }
}

/** Keeps what could not be made of an entry as failed, for whoever looks after the machines, and has her called as if it had not arrived. */
export async function keepUnmade(ctx: Context, entry: Entry): Promise<void> {
  for (const template of templatesFor({ ...entry, resultChoice: null })) {
    if (templateOf(template).duty === 'invitation') continue;
    const id = newId();
    const kept = await insertUnmade(ctx.db, { id, template, onceKey: `${template}:${entry.id}`, at: ctx.now }, entry);
    if (kept !== undefined && needsCall(template, 'couldNotBeMade')) await openCall(ctx.db, { id: newId(), messageId: id, unitId: kept.unitId, why: 'couldNotBeMade', at: ctx.now });
  }
}

async function compose(ctx: Context, entry: Entry, template: Template, told: Told): Promise<void> {
  const { person, place, language } = told;
  const contact = byTelephoneOnly(template) ? { phone: person.phone, email: null } : person;
  const route = routeOf(contact, person.way ?? 'auto', ctx.installation.messaging ?? NOTHING);
  const reached = route.channel === 'none' ? { failure: route.why, contact: null } : { failure: null, contact: route.to };
  if (reached.failure !== null && !isObligatory(template)) return;
  const id = newId();
  const { name, phone, email, address, citizenId } = person;
  const { id: entryId, dossierId, subjectKind, subjectId, happenedAt } = entry;
  const words = wordsOf(template, { language, channel: route.channel, facts: told.facts, demo: ctx.installation.demo });
  const about = { entryId, dossierId, subjectKind, subjectId, happenedAt, citizenId, unitId: place.unitId };
  const row = { id, ...about, template, onceKey: onceKey(template, entry), channel: route.channel, language, failure: reached.failure, at: ctx.now, ...timesOf(ctx, entry, template) };
  const kept = await insertMessage(ctx.db, { ...row, person: { name, phone, email, address, contact: reached.contact, ...words } });
  if (kept && reached.failure !== null && needsCall(template, reached.failure)) await openCall(ctx.db, { id: newId(), messageId: id, unitId: place.unitId, why: reached.failure, at: ctx.now });
}

/** When it might have gone, counted from its entry, and when it goes: both after the quiet hours they fall in. */
function timesOf({ now, installation }: Context, { recordedAt }: Entry, template: Template): { mayGoAt: Date; nextAt: Date } {
  const quiet = templateOf(template).urgent ? NO_QUIET : (installation.messaging?.quiet ?? NO_QUIET);
  return { mayGoAt: notBefore(recordedAt, quiet), nextAt: notBefore(now, quiet) };
}

/** What goes out whatever she chose goes out; an invitation only where she agreed to be asked; the rest when she has not said that she wants only what must be. */
async function isWanted(ctx: Context, template: Template, { wants, idNumber, citizenId }: people.Person): Promise<boolean> {
  if (isObligatory(template)) return true;
  if (wants === 'obligatory') return false;
  return templateOf(template).duty === 'courtesy' || hasConsent(ctx, { ...(idNumber === null ? {} : { idNumber }), ...(citizenId === null ? {} : { citizenId }) }, 'surveyCall');
}

async function toldOf(ctx: Context, entry: Entry): Promise<Told | undefined> {
  const { subjectKind, subjectId } = entry;
  if (subjectId !== null && subjectKind === 'mandateAsk') return toldOfAsk(ctx, entry, subjectId);
  if (subjectId !== null && subjectKind === 'mandate') return toldOfMandate(ctx, entry, subjectId);
  return entry.dossierId === null ? undefined : toldOfDossier(ctx, entry, entry.dossierId);
}

async function toldOfDossier(ctx: Context, entry: Entry, dossierId: string): Promise<Told | undefined> {
  const row = await people.findTold(ctx.db, dossierId);
  if (row === undefined || (row.cancelledAt !== null && entry.kind !== 'dossier.receptionCancelled')) return undefined;
  const language = row.language ?? 'vi';
  const { facts } = entry;
  return {
    person: row,
    place: row,
    language,
    resultChoice: row.resultChoice,
    facts: { ...common(ctx, entry, row, language), code: row.code ?? row.receiptNo ?? sentOn(row.arrivedAt, language), dueDay: dayWord(facts['dueDay'] ?? row.dueDay), before: dayWord(facts['before']), count: countOf(facts), documentNo: wordOf(facts['documentNo']) },
  };
}

async function toldOfMandate(ctx: Context, entry: Entry, mandateId: string): Promise<Told> {
  const { phone, idKind, idNumber, language, organisation, unitName, toDay, revokeCode } = await mandateToTell(ctx, mandateId);
  const person = await people.findNumberTold(ctx.db, { idKind, idNumber, phone });
  const place = (await people.findPlaceOfMandate(ctx.db, mandateId)) ?? { unitId: entry.unitId, place: unitName, placePhone: null };
  return { person, place, language, resultChoice: null, facts: { ...common(ctx, entry, place, language), organisation, toDay: showDay(toDay), revoke: revokeWords(language, revokeCode !== null) } };
}

async function toldOfAsk(ctx: Context, entry: Entry, askId: string): Promise<Told> {
  const { phone, idKind, idNumber, language, words } = await askToTell(ctx, askId);
  const known = await people.findNumberTold(ctx.db, { idKind, idNumber, phone: null });
  const place = { unitId: entry.unitId, place: null, placePhone: null };
  return { person: { ...known, phone }, place, language, resultChoice: null, facts: { ...common(ctx, entry, place, language), words } };
}

function common(ctx: Context, entry: Entry, place: people.Place, language: Language): Facts {
  const phone = place.placePhone === null || place.placePhone === '' ? '' : ` (${place.placePhone})`;
  return { day: showDay(dayOf(entry.happenedAt)), place: place.place ?? (language === 'vi' ? 'Bộ phận Một cửa' : 'the one-stop'), phone, url: ctx.installation.publicUrl };
}

/** A dossier that has no code yet is known by the day it came. */
function sentOn(arrivedAt: Date, language: Language): string {
  const day = showDay(dayOf(arrivedAt));
  return language === 'vi' ? `gửi ngày ${day}` : `of ${day}`;
}

function dayWord(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? showDay(value) : '…';
}

function countOf(facts: Facts): number {
  const count = facts['papers'] ?? facts['count'];
  return typeof count === 'number' ? count : 1;
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '…';
}
