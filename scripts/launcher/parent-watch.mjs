// Loaded first into every Node process the launcher starts. Descriptor 3 is a pipe whose other end only the launcher holds:
// when it closes, the launcher is gone, even by kill -9, and this process ends as if told to. Anything it says there is that it stops.
import net from 'node:net';
import { isMainThread } from 'node:worker_threads';

const GRACE_MS = 10_000;
const { MOTCUA_PARENT_PIPE: watched, MOTCUA_RUN: run } = process.env;

// Under Node's own --watch descriptor 3 is the channel to the watcher, which ends us itself.
if (isMainThread && watched !== undefined && !process.connected) {
  delete process.env.MOTCUA_PARENT_PIPE;
  delete process.env.MOTCUA_RUN;
  const state = { stopping: false };
  watchParent(state);
  if (run) answerAs(run, state);
}

function watchParent(state) {
  const pipe = new net.Socket({ fd: 3, readable: true, writable: false });
  pipe.on('error', () => {});
  pipe.on('data', () => (state.stopping = true));
  pipe.once('close', () => {
    state.stopping = true;
    setTimeout(() => process.kill(-process.pid, 'SIGKILL'), GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  pipe.unref();
}

// The next start asks here whether this one still lives; the kernel forgets the name when this process is gone.
function answerAs(name, state) {
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.end(JSON.stringify({ pid: process.pid, stopping: state.stopping }));
  });
  server.on('error', () => {});
  server.listen(`\0${name}`);
  server.unref();
}
