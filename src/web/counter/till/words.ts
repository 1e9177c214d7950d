import type { Messages } from '#kernel/message.ts';
import { messages as cashWords } from '#modules/payment/messages/cash.ts';

/** Words of purses, methods, lines, states and blockers, for codes that come without a sentence. */
export const tillWords: Messages = cashWords;
