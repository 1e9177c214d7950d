import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { LONGEST_REF, type Handed, type Line, type Outgoing } from '#platform/messaging/line.ts';
import { isThisMachine, type SmsSettings } from '#platform/messaging/settings.ts';
import { standardSignature } from '#platform/signature.ts';
import { callWebhook } from '#platform/webhook.ts';

const Named = Type.Object({ id: Type.String() });

/**
 * Short messages through a provider that speaks our plain shape: `POST { id, to, from, text }`, signed after Standard Webhooks, the id also as Idempotency-Key. Any 2xx takes it and may
 * name it (`{ "id": … }`); the same id again is the same message. 408, 502 and 504 may have taken it: nobody knows.
 */
export function openSms(settings: SmsSettings, now: () => Date): Line {
  return {
    hand: async (message, stop) => {
      const body = JSON.stringify({ id: message.id, to: message.to, from: settings.sender, text: message.text });
      const answer = await callWebhook({ url: settings.url, headers: headersOf(settings, message, body, now()), body, timeoutMs: settings.timeoutMs, loopback: isThisMachine(new URL(settings.url).hostname), stop });
      if (answer.status === null) return { outcome: answer.reached ? 'unknown' : 'unreached' };
      return outcomeOf(answer.status, answer.body, answer.retryAfterSeconds);
    },
    close: () => undefined,
  };
}

function headersOf({ secret }: SmsSettings, { id }: Outgoing, body: string, now: Date): Record<string, string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const key = Buffer.from(secret, 'utf8').toString('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': standardSignature(key, { id, seconds, body }), 'idempotency-key': id };
}

const NOBODY_KNOWS: readonly number[] = [408, 502, 504];
/** Not the message but we are refused: the key is wrong, the account is closed. */
const NOT_US: readonly number[] = [401, 402, 403, 404, 405];

function outcomeOf(status: number, body: string, afterSeconds: number): Handed {
  if (status >= 200 && status < 300) return { outcome: 'taken', ref: nameIn(body) };
  if (NOBODY_KNOWS.includes(status)) return { outcome: 'unknown' };
  if (NOT_US.includes(status) || (status >= 300 && status < 400)) return { outcome: 'unreached' };
  return status >= 500 || status === 425 || status === 429 ? { outcome: 'putOff', afterSeconds } : { outcome: 'refused' };
}

function nameIn(body: string): string | null {
  try {
    const read: unknown = JSON.parse(body);
    return Value.Check(Named, read) ? read.id.slice(0, LONGEST_REF) : null;
  } catch {
    return null;
  }
}
