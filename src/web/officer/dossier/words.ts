import type { Messages } from '#kernel/message.ts';
import { isDay, showDay } from '#kernel/day.ts';
import { messages as assistanceWords } from '#modules/assistance/messages.ts';
import { messages as calendarWords } from '#modules/calendar/messages.ts';
import { messages as filingWords } from '#modules/citizen/messages/filing.ts';
import { messages as custodyWords } from '#modules/custody/messages.ts';
import { messages as fileWords } from '#modules/digitisation/messages.ts';
import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { messages as formsWords } from '#modules/forms/messages.ts';
import { messages as journalWords } from '#modules/journal/messages.ts';
import { messages as toldWords } from '#modules/notification/messages.ts';
import { messages as moneyWords } from '#modules/payment/messages/money.ts';
import { messages as deliveryWords } from '#modules/postal/messages/delivery.ts';
import { messages as journeyWords } from '#modules/postal/messages/journey.ts';
import { messages as manifestWords } from '#modules/postal/messages/manifests.ts';
import { messages as shipmentWords } from '#modules/postal/messages/shipments.ts';
import { messages as receptionWords } from '#modules/reception/messages.ts';

/** The words of every room whose acts stand on a dossier's page. */
export const roomWords: Messages = {
  ...journalWords, ...calendarWords, ...custodyWords, ...formsWords, ...dossierWords, ...fileWords, ...assistanceWords, ...moneyWords, ...deliveryWords, ...journeyWords, ...manifestWords, ...shipmentWords, ...receptionWords, ...toldWords, ...filingWords,
};

type Facts = Readonly<Record<string, unknown>>;

/** Facts of a refusal as people read them: days as they are written, a status with its name. */
export function spoken(facts: Facts, statusName: (status: number) => string): Facts {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, key === 'status' && typeof value === 'number' ? statusName(value) : dayOr(value)]));
}

/** A text among the facts of a journal entry. */
export function textFact(facts: Facts, key: string): string | undefined {
  const value = facts[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A day among the facts, as people write it. */
export function dayFact(facts: Facts, key: string): string | undefined {
  const value = textFact(facts, key);
  return value !== undefined && isDay(value) ? showDay(value) : undefined;
}

/** A number among the facts. */
export function numberFact(facts: Facts, key: string): number | undefined {
  const value = facts[key];
  return typeof value === 'number' ? value : undefined;
}

function dayOr(value: unknown): unknown {
  return typeof value === 'string' && isDay(value) ? showDay(value) : value;
}
