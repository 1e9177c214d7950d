import { createServer, type IncomingMessage } from 'node:http';
import { readFileSync } from 'node:fs';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/**
 * A mail server and a provider of short messages in a process of their own. They remember what reached them and misbehave once for each word they were told, then behave.
 * Arguments: port of the mail server, of the provider (0: any), then a certificate and its key for STARTTLS, and `name:password` where the mail server wants one.
 */
const [mailPort = '0', webPort = '0', certFile = '', keyFile = '', login = ''] = process.argv.slice(2);
const heard: { channel: string; id: string; to: string; body: string; taken: boolean; headers: Record<string, string> }[] = [];
let next: string[] = [];

const REFUSALS: Readonly<Record<string, number>> = { later: 451, never: 550, laterAfterData: 451, neverAfterData: 554 };
const refusal = (word: string) => Object.assign(new Error('as it was told'), { responseCode: REFUSALS[word] });
const take = (...words: string[]) => (words.includes(next[0] ?? '') ? next.shift() : undefined);

const mail = new SMTPServer({
  disabledCommands: certFile ? [] : ['STARTTLS'],
  ...(certFile ? { cert: readFileSync(certFile), key: readFileSync(keyFile) } : {}),
  authOptional: login === '',
  allowInsecureAuth: true,
  disableReverseLookup: true,
  logger: false,
  onConnect: (_session, done) => done(take('busy') ? Object.assign(new Error('too busy'), { responseCode: 421 }) : null),
  onAuth: ({ username, password }, _session, done) => (`${username}:${password}` === login ? done(null, { user: username }) : done(new Error('who are you'))),
  onMailFrom: (_address, _session, done) => done(take('badSender') ? Object.assign(new Error('not from here'), { responseCode: 553 }) : null),
  onRcptTo: (_address, _session, done) => {
    const word = take('later', 'never');
    done(word === undefined ? null : refusal(word));
  },
  onData: (stream, session, done) => {
    const parts: Buffer[] = [];
    if (take('cutBeforeData')) return cut(session);
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const word = take('laterAfterData', 'neverAfterData', 'cutAfterData', 'silentAfterData', 'slow');
      const body = Buffer.concat(parts).toString('utf8');
      const refused = word !== undefined && REFUSALS[word] !== undefined;
      heard.push({ channel: 'email', id: /^Message-ID: <([^@>]+)@/im.exec(body)?.[1] ?? '', to: session.envelope.rcptTo.map(({ address }) => address).join(), body, taken: !refused, headers: {} });
      if (word === 'cutAfterData') return cut(session);
      if (word === 'silentAfterData') return undefined;
      if (word === 'slow') return setTimeout(done, 300);
      return done(word !== undefined && refused ? refusal(word) : null);
    });
  },
});
mail.on('error', () => undefined);

function cut(session: SMTPServerSession): void {
  for (const connection of mail.connections) {
    const socket: unknown = Reflect.get(connection, '_socket');
    if (Reflect.get(connection, 'session') === session && socket instanceof Object && 'destroy' in socket && typeof socket.destroy === 'function') socket.destroy();
  }
}

const STATUSES: Readonly<Record<string, number>> = { fault: 500, full: 503, unauthorised: 401, refuse: 422, gateway: 504, moved: 302 };

const web = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    if (request.url === '/__do') {
      next = JSON.parse(body);
      return response.end();
    }
    if (request.url === '/__heard') return response.end(JSON.stringify(heard));
    const word = next.shift();
    if (word === 'reset') return request.socket.destroy();
    const status = STATUSES[word ?? ''] ?? 202;
    const { id, to }: { id: string; to: string } = JSON.parse(body);
    const again = heard.some((one) => one.channel === 'sms' && one.id === id && one.taken);
    heard.push({ channel: 'sms', id, to, body, taken: status < 300 && !again, headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])) });
    if (word === 'silent') return undefined;
    return response.writeHead(status, { location: 'https://elsewhere.example/', 'content-type': 'application/json' }).end(JSON.stringify({ id: `nha-mang-${id}` }));
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

const portOf = (address: ReturnType<typeof web.address>) => (typeof address === 'object' && address ? address.port : 0);
mail.listen(Number(mailPort), '127.0.0.1', () => {
  web.listen(Number(webPort), '127.0.0.1', () => process.stdout.write(`mail ${portOf(mail.server.address())} web ${portOf(web.address())}\n`));
});
