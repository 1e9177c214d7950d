import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { begin, freePort, need, run, until } from './programs.mjs';

const CLAMD = '/usr/sbin/clamd';
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Debian's clamd. The signatures of ClamAV are a download that not every machine may make: it gets one of our own, which is the EICAR test word. */
export async function openClamd(folder) {
  await need([CLAMD], ['clamav-daemon']);
  const port = await freePort();
  const signatures = path.join(folder, 'signatures');
  mkdirSync(signatures);
  writeFileSync(path.join(signatures, 'eicar.ndb'), `Eicar-Test-Signature:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
  const config = path.join(folder, 'clamd.conf');
  writeFileSync(config, [`TCPSocket ${port}`, 'TCPAddr 127.0.0.1', `DatabaseDirectory ${signatures}`, 'Foreground yes', 'StreamMaxLength 3M', 'OfficialDatabaseOnly no', ''].join('\n'));
  const program = begin(CLAMD, ['--config-file', config]);
  await until('clamd', () => answers(port), program);
  return { about: run(CLAMD, ['--version']).trim().concat(' (một chữ ký riêng: EICAR · one signature of our own: EICAR)'), env: { OUTSIDE_CLAMD_PORT: String(port) } };
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('zPING\0'));
    socket.setEncoding('latin1').on('data', (text) => {
      socket.destroy();
      resolve(text.startsWith('PONG'));
    });
    socket.on('error', () => resolve(false));
  });
}
