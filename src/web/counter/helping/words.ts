import type { Messages } from '#kernel/message.ts';
import { messages as assistanceWords } from '#modules/assistance/messages.ts';
import { messages as catalogueWords } from '#modules/catalogue/messages.ts';
import { messages as mandateWords } from '#modules/mandate/messages.ts';
import { counterText } from '../text.ts';

/** Words of help with online procedures, for codes that come without a sentence. */
export const helpWords: Messages = { ...catalogueWords, ...assistanceWords, ...mandateWords, ...counterText };
