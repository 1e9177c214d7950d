import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { LONGEST_REF, type Handed, type Line, type Outgoing } from '#platform/messaging/line.ts';
import type { MailSettings } from '#platform/messaging/settings.ts';

/** Hands letters to a mail server, one connection for as long as it holds. Nothing that the server says is logged: it repeats addresses. */
export function openMail(settings: MailSettings): Line {
  let open: SMTPConnection | undefined;
  const drop = () => {
    open?.close();
    open = undefined;
  };
  const hand = async (message: Outgoing, stop: AbortSignal): Promise<Handed> => {
    const bytes = await composed(settings, message);
    const given = new Given(bytes);
    const ended = () => drop();
    stop.addEventListener('abort', ended, { once: true });
    try {
      open ??= await connect(settings);
      const response = await say(open, { from: settings.from, to: message.to, size: bytes.length }, given);
      return { outcome: 'taken', ref: response.slice(0, LONGEST_REF) };
    } catch (thrown) {
      drop();
      return outcomeOf(thrown, given.begun);
    } finally {
      stop.removeEventListener('abort', ended);
    }
  };
  return {
    hand,
    close: () => {
      open?.quit();
      open = undefined;
    },
  };
}

/** The bytes of a letter; it knows whether the server began to take them. */
class Given extends Readable {
  begun = false;
  readonly #bytes: Buffer;
  constructor(bytes: Buffer) {
    super();
    this.#bytes = bytes;
  }
  override _read(): void {
    this.begun = true;
    this.push(this.#bytes);
    this.push(null);
  }
}

/** The id stands in the letter, so that a server or reader that gets it twice sees that it is one. */
function composed({ from }: MailSettings, { id, to, subject, text, language }: Outgoing): Promise<Buffer> {
  const domain = from.slice(from.indexOf('@') + 1);
  const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language, 'X-Auto-Response-Suppress': 'All' };
  return new MailComposer({ from, to, subject, text, messageId: `<${id}@${domain}>`, headers }).compile().build();
}

function connect({ host, port, security, user, password, caFile, timeoutMs }: MailSettings): Promise<SMTPConnection> {
  const times = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, dnsTimeout: timeoutMs };
  const tls = { minVersion: 'TLSv1.2' as const, ...(caFile === undefined ? {} : { ca: readFileSync(caFile) }) };
  const connection = new SMTPConnection({ host, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none', logger: false, ...times, tls });
  return new Promise((done, fail) => {
    const failed = (thrown: unknown) => {
      connection.close();
      fail(thrown);
    };
    connection.on('error', failed);
    connection.connect((thrown) => {
      if (thrown) return failed(thrown);
      if (user === undefined) return done(connection);
      connection.login({ credentials: { user, pass: password } }, (refused) => (refused ? failed(refused) : done(connection)));
    });
  });
}

function say(connection: SMTPConnection, envelope: { from: string; to: string; size: number }, bytes: Readable): Promise<string> {
  return new Promise((done, fail) => {
    const ended = () => fail(new Error('the mail server ended the connection'));
    connection.once('end', ended);
    connection.send(envelope, bytes, (thrown, info) => {
      connection.off('end', ended);
      if (thrown || !info) fail(thrown ?? new Error('no answer'));
      else done(info.response);
    });
  });
}

/** An answer to the letter itself is believed. Before the letter began to go nothing was handed over; after it, without an answer, nobody knows. */
function outcomeOf(thrown: unknown, begun: boolean): Handed {
  const { code, command, responseCode } = saidBy(thrown);
  const answered = responseCode > 0 && (command === 'RCPT TO' || command === 'DATA');
  if (answered && code !== 'ECONNECTION') return responseCode >= 500 ? { outcome: 'refused' } : { outcome: 'putOff', afterSeconds: 0 };
  if (begun) return { outcome: 'unknown' };
  return code === 'EENVELOPE' && command === 'API' ? { outcome: 'refused' } : { outcome: 'unreached' };
}

function saidBy(thrown: unknown): { code: string; command: string; responseCode: number } {
  const word = (name: string): unknown => (thrown instanceof Error ? Reflect.get(thrown, name) : undefined);
  const [code, command, responseCode] = [word('code'), word('command'), word('responseCode')];
  return { code: typeof code === 'string' ? code : '', command: typeof command === 'string' ? command : '', responseCode: typeof responseCode === 'number' ? responseCode : 0 };
}
