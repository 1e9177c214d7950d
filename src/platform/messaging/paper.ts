import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Line } from '#platform/messaging/line.ts';

/** A way that sends nothing: each message becomes a line of a file, as it would have gone out. For demonstrations. */
export function openPaper(channel: 'email' | 'sms', file: string): Line {
  return {
    hand: async ({ id, to, subject, text }) => {
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${JSON.stringify({ notSent: true, channel, id, to, ...(channel === 'email' ? { subject } : {}), text })}\n`, { mode: 0o600 });
      return { outcome: 'taken', ref: 'paper' };
    },
    close: () => undefined,
  };
}
