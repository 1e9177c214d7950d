import type { Messages } from '#kernel/message.ts';
import { messages as custody } from '#modules/custody/messages.ts';
import { messages as postal } from '#modules/postal/messages/manifests.ts';

/** The words of the rooms behind a manifest, for the codes it shows. */
export const manifestWords: Messages = { ...custody, ...postal };

/** How each state of a manifest looks. */
export const TONES = { open: 'plain', sealed: 'plain', handedOver: 'warn', accepted: 'ok', cancelled: 'quiet' } as const;
