import { createServer, type Socket } from 'node:net';

/**
 * A scanner in a process of its own that speaks clamd's protocol and holds whoever speaks it to the letter: the command, parts that each begin with their
 * length, an empty one at the end. It finds the EICAR test word, takes no more than it was told to, and misbehaves on command (`/do` on its control port).
 */
type Behaviour = 'close' | 'silent' | 'nonsense' | 'fault';

const COMMAND = Buffer.from('zINSTREAM\0', 'latin1');
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const most = Number(process.argv[2] ?? 25_000_000);
let next: Behaviour[] = [];
let scans = 0;
let faults = 0;

/** How much of a stream has come; undefined while it goes on. */
function readParts(data: Buffer): { bytes: Buffer; rest: number } | undefined {
  const parts: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= data.length; ) {
    const length = data.readUInt32BE(at);
    if (length === 0) return { bytes: Buffer.concat(parts), rest: data.length - at - 4 };
    if (at + 4 + length > data.length) return undefined;
    parts.push(data.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

function answer(socket: Socket, bytes: Buffer): void {
  scans += 1;
  const behaviour = next.shift();
  if (behaviour === 'silent') return;
  if (behaviour === 'close') return void socket.destroy();
  if (behaviour === 'nonsense') return void socket.end('UNKNOWN COMMAND\0');
  if (behaviour === 'fault') return void socket.end("stream: Can't allocate memory ERROR\0");
  socket.end(bytes.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
}

const scanner = createServer((socket) => {
  let data = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (part: Buffer) => {
    data = Buffer.concat([data, part]);
    if (!COMMAND.subarray(0, data.length).equals(data.subarray(0, COMMAND.length))) {
      faults += 1;
      return void socket.end('UNKNOWN COMMAND\0');
    }
    if (data.length > most + 1_000_000) return void socket.end('INSTREAM size limit exceeded. ERROR\0');
    const whole = readParts(data);
    if (!whole) return;
    if (whole.rest > 0) faults += 1;
    if (whole.bytes.length > most) return void socket.end('INSTREAM size limit exceeded. ERROR\0');
    answer(socket, whole.bytes);
  });
});

const control = createServer((socket) => {
  socket.setEncoding('utf8').on('data', (text: string) => {
    const asked: unknown = JSON.parse(text);
    if (Array.isArray(asked)) next = asked;
    socket.end(JSON.stringify({ scans, faults }));
  });
});

function portOf(server: typeof scanner): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

scanner.listen(Number(process.argv[3] ?? 0), '127.0.0.1', () => {
  control.listen(0, '127.0.0.1', () => process.stdout.write(`clamd at ${portOf(scanner)} control at ${portOf(control)}\n`));
});
