import { Agent, request } from 'node:http';

export type Answer = { readonly status: number; readonly bytes: Buffer };
type Sending = { readonly method: string; readonly headers: Readonly<Record<string, string | number>>; readonly body?: string };

/** Sends to the server over kept connections, in turn from many addresses of loopback: all from one would be throttled together. */
export type Sender = { readonly send: (path: string, sending: Sending) => Promise<Answer>; readonly close: () => void };

const PATIENCE_MS = 60_000;

/** Opens a sender that speaks from so many addresses. */
export function openSender(base: string, addresses: number): Sender {
  const agents = Array.from({ length: addresses }, (_, no) => new Agent({ keepAlive: true, localAddress: `127.1.${no >> 7}.${1 + (no & 127)}` }));
  let turn = 0;
  return {
    send: (path, sending) => {
      turn += 1;
      const agent = agents[turn % agents.length];
      return exchange(base + path, sending, agent);
    },
    close: () => {
      for (const agent of agents) agent.destroy();
    },
  };
}

function exchange(url: string, { method, headers, body }: Sending, agent: Agent | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method, headers: { ...headers, ...length }, timeout: PATIENCE_MS, ...(agent ? { agent } : {}) }, (answer) => {
      const said: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => said.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes: Buffer.concat(said) }));
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in a minute')));
    sent.on('error', reject);
    sent.end(body);
  });
}
