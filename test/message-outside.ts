import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { vi } from 'vitest';

const PROGRAM = fileURLToPath(new URL('message-outside-process.ts', import.meta.url));
const Heard = Type.Array(Type.Object({ channel: Type.String(), id: Type.String(), to: Type.String(), body: Type.String(), taken: Type.Boolean(), headers: Type.Record(Type.String(), Type.String()) }));

/** The world messages go out to: a real mail server and a provider of short messages, in one process. */
export type Outside = {
  readonly mailPort: number;
  readonly smsUrl: string;
  /** What the next hand-overs meet, one word each; after that all is well. */
  readonly misbehave: (...words: string[]) => Promise<unknown>;
  readonly heard: () => Promise<Static<typeof Heard>>;
  readonly kill: () => Promise<void>;
};

/** Starts it, on its ports of before where they are given. */
export async function startOutside(options: { mailPort?: number; webPort?: number; certFile?: string; keyFile?: string; login?: string } = {}): Promise<Outside> {
  const { mailPort = 0, webPort = 0, certFile = '', keyFile = '', login = '' } = options;
  const child = spawn(process.execPath, [PROGRAM, String(mailPort), String(webPort), certFile, keyFile, login], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  await vi.waitUntil(() => told.includes('\n'), { timeout: 30_000 });
  const [, mail = '', web = ''] = /mail (\d+) web (\d+)/.exec(told) ?? [];
  const base = `http://127.0.0.1:${web}`;
  return {
    mailPort: Number(mail),
    smsUrl: `${base}/sms`,
    misbehave: (...words) => fetch(`${base}/__do`, { method: 'POST', body: JSON.stringify(words) }),
    heard: async () => Value.Parse(Heard, await (await fetch(`${base}/__heard`, { method: 'POST' })).json()),
    kill: async () => {
      child.kill('SIGKILL');
      await vi.waitUntil(() => child.signalCode !== null || child.exitCode !== null, { timeout: 10_000 });
    },
  };
}

/** The settings that lead there. */
export function settingsOf({ mailPort, smsUrl }: Outside): Record<string, string> {
  return { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mailPort), SMTP_SECURITY: 'none', SMTP_FROM: 'mot-cua@vidu.gov.vn', SMTP_TIMEOUT_MS: '1500', SMS_URL: smsUrl, SMS_SECRET: 'bi-mat-voi-nha-mang-0123456789-abcdef', SMS_SENDER: 'MOTCUA', SMS_TIMEOUT_MS: '1500', MESSAGE_SECRET: 'bi-mat-cua-tin-bao-0123456789-abcdef' };
}
