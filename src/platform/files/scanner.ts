import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { ScannerSettings } from './settings.ts';

/** What a scanner says of bytes. */
export type Verdict = { readonly found: string | null };

/** The scanner cannot be reached, does not answer, or did not take the bytes: nothing is known of them. */
export class ScannerAway extends Error {}

const QUIET_MS = 120_000;
const ANSWER_MOST = 4096;
/** clamd takes bytes in parts that each begin with their length. */
const LENGTH_BYTES = 4;

/** Lets a clamd look at bytes (INSTREAM): they are sent as they come, nothing is kept of them here. */
export async function scanWithClamd(settings: ScannerSettings, bytes: Readable, stop: AbortSignal): Promise<Verdict> {
  const socket = 'path' in settings ? connect(settings.path) : connect(settings.port, settings.host);
  socket.setTimeout(QUIET_MS, () => socket.destroy(new Error('quiet')));
  const give = () => socket.destroy(new Error('stopping'));
  stop.addEventListener('abort', give, { once: true });
  try {
    const answer = answerOf(socket);
    // A scanner that has seen enough answers early and closes; what it said counts, not that we could not go on.
    await Promise.race([send(socket, bytes), answer]).catch((thrown: unknown) => {
      if (bytes.errored) throw bytes.errored;
      return thrown;
    });
    return verdictOf(await answer);
  } finally {
    stop.removeEventListener('abort', give);
    bytes.destroy();
    socket.destroy();
  }
}

async function send(socket: Socket, bytes: Readable): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0', 'latin1'));
  for await (const part of bytes) {
    const data = Buffer.from(part);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(data.length);
    await write(socket, length);
    await write(socket, data);
  }
  await write(socket, Buffer.alloc(LENGTH_BYTES));
}

async function write(socket: Socket, data: Buffer): Promise<void> {
  if (!socket.write(data)) await once(socket, 'drain');
}

/** Everything it says until it closes, or until the NUL that ends an answer. */
function answerOf(socket: Socket): Promise<string> {
  const answer = new Promise<string>((resolve, reject) => {
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => {
      text += part;
      if (text.includes('\0') || text.length > ANSWER_MOST) resolve(text);
    });
    socket.once('error', (fault: Error) => (text === '' ? reject(new ScannerAway(fault.message)) : resolve(text)));
    socket.once('close', () => (text === '' ? reject(new ScannerAway('closed without a word')) : resolve(text)));
  });
  // Whoever sends may fail first and never come to wait for it.
  answer.catch(() => undefined);
  return answer;
}

/** `stream: OK`, `stream: Name FOUND`; everything else (too large for it, not understood) says nothing about the bytes. */
function verdictOf(answer: string): Verdict {
  const text = (answer.split('\0')[0] ?? '').trim();
  if (text === 'stream: OK') return { found: null };
  const name = /^stream: (.+) FOUND$/.exec(text)?.[1];
  if (name === undefined) throw new ScannerAway(/size limit/i.test(text) ? 'larger than the scanner takes (StreamMaxLength)' : 'an answer that says nothing');
  return { found: name.replace(/[^A-Za-z0-9._()-]/g, '_').slice(0, 100) };
}
