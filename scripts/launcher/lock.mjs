import { createHash } from 'node:crypto';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './places.mjs';
import { say } from './say.mjs';

// As long as a socket name can be: older Nodes fill a shorter one up with zeros, newer ones do not, and they would miss each other.
const NAME_LENGTH = 107;

/** A name for this folder among the machine's socket names. */
export function nameFor(purpose, folder = ROOT) {
  return `motcua-${purpose}-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`.padEnd(NAME_LENGTH, '-');
}

/** Does the work while no other launcher of this folder prepares anything. The kernel drops the lock with its holder. */
export async function alone(work) {
  const holder = process.platform === 'linux' ? await hold(nameFor('prepare')) : undefined;
  try {
    return await work();
  } finally {
    holder?.close();
  }
}

async function hold(name) {
  for (let said = false; ; said = true) {
    const server = await listen(name);
    if (server) return server;
    if (!said) say('Một lần khởi động khác đang chuẩn bị; chờ nó xong …', 'another start is preparing this folder; waiting for it …');
    await pause(300);
  }
}

function listen(name) {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(`\0${name}`, () => resolve(server));
  });
}
