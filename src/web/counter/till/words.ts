import type { Messages } from '#kernel/message.ts';
import { messages as custodyWords } from '#modules/custody/messages.ts';
import { messages as cashWords } from '#modules/payment/messages/cash.ts';

/** Words of purses, methods, lines, states and blockers, and of what is out or differs, for codes that come without a sentence. */
export const tillWords: Messages = { ...custodyWords, ...cashWords };
