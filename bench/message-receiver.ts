import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../test/message-outside-process.ts', import.meta.url));

/** Where the messages of a benchmark go: a real mail server and a provider of short messages, in a process of their own. */
export type Receiver = { readonly settings: Readonly<Record<string, string>>; readonly close: () => void };

/** Starts it; the settings are what a server needs to hand to it, with no quiet hours. */
export async function openReceiver(): Promise<Receiver> {
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [, mail = '', web = ''] = /mail (\d+) web (\d+)/.exec(await firstLine(child)) ?? [];
  const settings = { SMTP_HOST: '127.0.0.1', SMTP_PORT: mail, SMTP_SECURITY: 'none', SMTP_FROM: 'do-tai@vidu.gov.vn', SMS_URL: `http://127.0.0.1:${web}/sms`, SMS_SECRET: 'bi-mat-cua-phep-do-0123456789-abcdef', QUIET_HOURS: '00:00-00:00' };
  return { settings, close: () => child.kill('SIGKILL') };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.once('exit', (code) => reject(new Error(`the receiver of messages ended with ${code}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (told.includes('\n')) resolve(told);
    });
  });
}
