import { mkdirSync, realpathSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nameFor } from './lock.mjs';
import { ROOT } from './places.mjs';
import { Stop, say } from './say.mjs';

const PATIENCE_MS = 40_000;

/** Another start works on the same data. */
export class AlreadyRunning extends Stop {}

/** Waits while a start whose launcher was killed still puts its data away; refuses when one is really at work. Gives the name to run under. */
export async function waitForPrevious() {
  const name = nameFor('run', placeOfData());
  if (process.platform !== 'linux') return name;
  const giveUp = Date.now() + PATIENCE_MS;
  for (let said = false, answer = await ask(name); answer; answer = await ask(name)) {
    if (!answer.stopping) await refuseUnlessDying(name, answer.pid);
    if (!said) say('Lần chạy trước đang dừng; chờ nó cất dữ liệu …', 'the run before is still stopping; waiting until it has put its data away …');
    said = true;
    if (Date.now() > giveUp) process.kill(answer.pid, 'SIGKILL');
    await pause(200);
  }
  return name;
}

// With a database of our own two servers cannot share a folder; with a shared one they differ by port.
function placeOfData() {
  const folder = path.resolve(ROOT, process.env.DATA_DIR || 'data-local');
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return folder;
  }
  return realpathSync(folder) + (process.env.DATABASE_URL ? `:${process.env.PORT ?? ''}` : '');
}

// A launcher told to stop or killed a moment ago: its server needs an instant to notice.
async function refuseUnlessDying(name, pid) {
  for (let waited = 0; waited < 3_000; waited += 300) {
    await pause(300);
    const later = await ask(name);
    if (!later || later.stopping) return;
  }
  throw new AlreadyRunning(
    `Một Cửa đang chạy trên cùng thư mục dữ liệu (tiến trình ${pid}). Hãy dừng nó trước, hoặc chọn DATA_DIR khác.`,
    `Một Cửa already runs on this data folder (process ${pid}). Stop it first, or choose another DATA_DIR.`,
  );
}

function ask(name) {
  return new Promise((resolve) => {
    const socket = net.connect(`\0${name}`);
    let text = '';
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('error', () => {});
    socket.on('data', (chunk) => (text += chunk));
    socket.on('close', () => resolve(text ? JSON.parse(text) : undefined));
  });
}
