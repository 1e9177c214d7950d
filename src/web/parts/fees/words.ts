import type { Messages } from '#kernel/message.ts';
import { messages as accessWords } from '#modules/access/messages.ts';
import { messages as cashWords } from '#modules/payment/messages/cash.ts';
import { messages as labelWords } from '#modules/payment/messages/labels.ts';
import { messages as moneyWords } from '#modules/payment/messages/money.ts';

/** Words of purses, methods, states and closed acts, for codes that come without a sentence. */
export const feesWords: Messages = { ...accessWords, ...moneyWords, ...labelWords, ...cashWords };
