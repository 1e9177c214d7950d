import type { Messages } from '#kernel/message.ts';
import { messages as access } from '#modules/access/messages.ts';
import { messages as calendar } from '#modules/calendar/messages.ts';
import { messages as catalogue } from '#modules/catalogue/messages.ts';
import { messages as custody } from '#modules/custody/messages.ts';
import { messages as dossier } from '#modules/dossier/messages.ts';
import { messages as forms } from '#modules/forms/messages.ts';
import { messages as reception } from '#modules/reception/messages.ts';

/** The words of the rooms the staff screens meet, for codes that come from the server without a sentence. */
export const roomWords: Messages = { ...access, ...calendar, ...catalogue, ...custody, ...dossier, ...forms, ...reception };
