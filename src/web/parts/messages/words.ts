import type { Messages } from '#kernel/message.ts';
import { messages as notification } from '#modules/notification/messages.ts';
import type { MessageState } from '#modules/notification/rules/channels.ts';
import type { Answered } from '#web/api/shapes.ts';
import type { Tone } from '#web/ui/mark.tsx';
import { roomWords } from '../room-words.ts';

export type Message = Answered<'listMessagesOfDossier'>['rows'][number];

/** Words for templates, states, failures and outcomes of calls. */
export const messageWords: Messages = { ...roomWords, ...notification };

export const STATE_TONES = { waiting: 'plain', sent: 'ok', delivered: 'ok', failed: 'late', uncertain: 'warn' } as const satisfies Record<MessageState, Tone>;

/** What saying a message again, or settling its call, makes old. */
export const MESSAGES_CHANGED = ['listMessagesOfDossier', 'listCallTasks', 'listMessages', 'getMessagingState'] as const;
