import { mkdirSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { begin, freePort, need, run, until } from './programs.mjs';

const BIN = '/usr/bin';
const SECRET = 'bi-mat-cua-kho-thu-nghiem';

/** Ceph's S3 gateway from Debian over the smallest cluster there is: one monitor, one store in memory. Nothing of it outlives the run. */
export async function openCeph(folder) {
  await need(['ceph', 'ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'monmaptool', 'ceph-authtool'].map((name) => path.join(BIN, name)), ['ceph-mon', 'ceph-osd', 'radosgw']);
  const ports = [await freePort(), await freePort(), await freePort()];
  const [second, first, web] = ports;
  const monitor = `[v2:127.0.0.1:${second},v1:127.0.0.1:${first}]`;
  const cluster = randomUUID();
  const config = path.join(folder, 'ceph.conf');
  for (const name of ['mon', 'osd', 'run', 'rgw']) mkdirSync(path.join(folder, name));
  writeFileSync(config, configOf(folder, cluster, monitor));
  const ceph = (program, ...args) => run(path.join(BIN, program), [...args, '-c', config]);
  const keyring = path.join(folder, 'keyring');
  const key = (file, name, ...caps) => run(path.join(BIN, 'ceph-authtool'), [...(name === 'client.admin' ? [] : ['--create-keyring']), file, '--gen-key', '-n', name, ...caps.flatMap((cap) => ['--cap', cap, 'allow *'])]);
  key(keyring, 'mon.', 'mon');
  key(keyring, 'client.admin', 'mon', 'osd', 'mgr');
  key(path.join(folder, 'osd-keyring'), 'osd.0');
  run(path.join(BIN, 'monmaptool'), ['--create', '--fsid', cluster, '--addv', 'a', monitor, path.join(folder, 'monmap')]);
  ceph('ceph-mon', '--mkfs', '-i', 'a', '--keyring', keyring, '--monmap', path.join(folder, 'monmap'));
  const mon = begin(path.join(BIN, 'ceph-mon'), ['-f', '-i', 'a', '-c', config]);
  await until('ceph-mon', async () => ceph('ceph', '--connect-timeout', '5', 'quorum_status').includes('quorum_names'), mon);
  const store = randomUUID();
  ceph('ceph', 'osd', 'new', store);
  ceph('ceph', 'auth', 'add', 'osd.0', '-i', path.join(folder, 'osd-keyring'), 'mon', 'allow profile osd', 'osd', 'allow *');
  ceph('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', store);
  const osd = begin(path.join(BIN, 'ceph-osd'), ['-f', '-i', '0', '-c', config]);
  await until('ceph-osd', async () => ceph('ceph', 'osd', 'stat').includes('1 up'), osd);
  ceph('radosgw-admin', 'user', 'create', '--uid=motcua', '--display-name=motcua', '--access-key=khoa', `--secret-key=${SECRET}`);
  const gateway = begin(path.join(BIN, 'radosgw'), ['-f', '-c', config, '-n', 'client.admin', '--no-mon-config', `--rgw-frontends=beast endpoint=127.0.0.1:${web}`, `--rgw-data=${path.join(folder, 'rgw')}`]);
  await until('radosgw', async () => (await fetch(`http://127.0.0.1:${web}/`)).ok, gateway);
  return { about: run(path.join(BIN, 'radosgw'), ['--version']).trim(), env: { OUTSIDE_S3_ENDPOINT: `http://127.0.0.1:${web}`, OUTSIDE_S3_SECRET: SECRET } };
}

function configOf(folder, cluster, monitor) {
  const settings = {
    fsid: cluster,
    'mon initial members': 'a',
    'mon host': monitor,
    'auth cluster required': 'cephx',
    'auth service required': 'cephx',
    'auth client required': 'cephx',
    'auth allow insecure global id reclaim': 'false',
    'osd pool default size': 1,
    'osd pool default min size': 1,
    'osd pool default pg num': 4,
    'osd crush chooseleaf type': 0,
    'mon allow pool size one': 'true',
    'mon data avail crit': 1,
    'run dir': path.join(folder, 'run'),
    'admin socket': path.join(folder, 'run/$name.asok'),
    'pid file': path.join(folder, 'run/$name.pid'),
    'log file': path.join(folder, 'run/$name.log'),
    'mon cluster log file': path.join(folder, 'run/cluster.log'),
    'mon data': path.join(folder, 'mon'),
    'osd data': path.join(folder, 'osd'),
    'osd objectstore': 'memstore',
    'memstore device bytes': 1024 ** 3,
    keyring: path.join(folder, 'keyring'),
    'public addr': '127.0.0.1',
    'cluster addr': '127.0.0.1',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  return ['[global]', ...lines, '[osd]', `keyring = ${path.join(folder, 'osd-keyring')}`, ''].join('\n');
}
