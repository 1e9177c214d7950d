import type { Messages } from '#kernel/message.ts';
import { messages as organisation } from '#modules/organisation/messages.ts';
import { messages as exported } from '#modules/reporting/messages/exports.ts';
import { messages as headline } from '#modules/reporting/messages/headline.ts';
import { messages as official } from '#modules/reporting/messages/official.ts';
import { messages as opening } from '#modules/reporting/messages/opening.ts';
import { messages as pilot } from '#modules/reporting/messages/pilot.ts';
import { messages as register } from '#modules/reporting/messages/register.ts';
import { roomWords } from '#web/parts/room-words.ts';

/** The words for what is in a file, and for why one could not be made. */
export const fileWords: Messages = { ...roomWords, ...organisation, ...headline, ...official, ...opening, ...pilot, ...register, ...exported };
