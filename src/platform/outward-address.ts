import { BlockList, isIP } from 'node:net';

/** Addresses of this machine, of its own network, and of nobody: what a request to the outside may never reach. */
const CLOSED_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
];
/** Of IPv6 only global unicast is the outside; within it, tunnels that hide an IPv4 address and what is for documents are not. */
const GLOBAL_6 = listOf('ipv6', [['2000::', 3]]);
const CLOSED_6 = listOf('ipv6', [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]]);
const CLOSED = listOf('ipv4', CLOSED_4);
const LOOPBACK = listOf('ipv4', [['127.0.0.0', 8]]);
LOOPBACK.addAddress('::1', 'ipv6');
const MAPPED = listOf('ipv6', [['::ffff:0:0', 96]]);

/** True for an IP address on the public internet; an IPv4 address written as IPv6 counts as what it is. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0 || address.includes('%')) return false;
  if (family === 4) return !CLOSED.check(address, 'ipv4');
  if (MAPPED.check(address, 'ipv6')) return !CLOSED.check(address, 'ipv6');
  return GLOBAL_6.check(address, 'ipv6') && !CLOSED_6.check(address, 'ipv6');
}

/** True for an address of this machine alone. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** The IP address a host name of a URL already is, without its brackets; undefined for a name. */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}

function listOf(family: 'ipv4' | 'ipv6', nets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family);
  return list;
}
