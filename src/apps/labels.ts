import { messageOf } from '#apps/messages.ts';

/** What a role is called at the counter. */
export function roleLabel(role: string): string {
  return messageOf(`access.${role}`).vi;
}
