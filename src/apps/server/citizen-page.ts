import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '#apps/house.ts';
import { sentenceOf as spokenOf } from '#apps/messages.ts';
import type { Language, Message } from '#kernel/message.ts';
import type { Problem } from '#kernel/problem.ts';
import { isWellFormed, storable } from '#kernel/text.ts';

/** Renders one page of the built bundle. */
export type Render = (page: 'renderTracking' | 'renderApi' | 'renderTariff' | 'renderRating' | 'renderConsent', props: object) => string;

/** Who knocks for a citizen: nobody signed in, at the time of the house. */
export function knockOf(house: House, request: FastifyRequest) {
  return { now: house.now(), language: languageIn(request), requestId: request.id, address: request.ip, by: undefined };
}

/** What every page shows: its language, and whether this is a demonstration. */
export function aboutPage(house: House, request: FastifyRequest) {
  return { language: languageIn(request), demo: house.installation.demo };
}

/** The sentence of a refusal in both languages. */
export function sentenceOf({ code, facts }: Problem): Message {
  return { vi: spokenOf(code, 'vi', facts), en: spokenOf(code, 'en', facts) };
}

/** The language a page was asked in. */
export function languageIn(request: FastifyRequest): Language {
  return textIn(request.query, 'lang') === 'en' ? 'en' : 'vi';
}

/** What was typed into a field, as we store text; '-' for what cannot be text. */
export function cleanText(holder: unknown, field: string, most = 200): string {
  const text = textIn(holder, field);
  return isWellFormed(text) ? storable(text).slice(0, most) : '-';
}

function textIn(holder: unknown, field: string): string {
  const text: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, field) : undefined;
  return typeof text === 'string' ? text : '';
}

/** Sends a page; it is never kept on the way. */
export function send(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}
