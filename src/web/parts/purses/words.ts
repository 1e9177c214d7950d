import type { Messages } from '#kernel/message.ts';
import { messages as cash } from '#modules/payment/messages/cash.ts';
import { messages as labels } from '#modules/payment/messages/labels.ts';
import { messages as money } from '#modules/payment/messages/money.ts';

/** Words of purses, methods, lines, states and refusals of the money room, for codes that come without a sentence. */
export const moneyWords: Messages = { ...cash, ...labels, ...money };
