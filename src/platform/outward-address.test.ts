import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLoopbackAddress, isPublicAddress, literalAddress } from '#platform/outward-address.ts';

const byte = fc.integer({ min: 0, max: 255 });
const dotted = (parts: readonly number[]) => parts.join('.');
const hostOf = (host: string) => literalAddress(new URL(`https://${host}/`).hostname) ?? '';

/** Addresses of inner networks, by their own arithmetic and not by the list that is tested. */
function isInner([a = 0, b = 0]: readonly number[]): boolean {
  return [0, 10, 127].includes(a) || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31) || (a === 169 && b === 254) || (a === 100 && b >= 64 && b <= 127) || a >= 224;
}

describe('an address outside', () => {
  test('is never one of an inner network, however it is written: dotted, decimal, octal, hexadecimal, within IPv6', () => {
    const inner = fc.tuple(byte, byte, byte, byte).filter(isInner);
    fc.assert(
      fc.property(inner, (parts) => {
        const [a, b, c, d] = parts;
        const whole = ((a * 256 + b) * 256 + c) * 256 + d;
        const hex = whole.toString(16).padStart(8, '0');
        const ways = [dotted(parts), String(whole), `0x${hex}`, parts.map((part) => `0${part.toString(8)}`).join('.'), `[::ffff:${dotted(parts)}]`, `[::ffff:${hex.slice(0, 4)}:${hex.slice(4)}]`, `[::${dotted(parts)}]`, `[64:ff9b::${dotted(parts)}]`, `[2002:${hex.slice(0, 4)}:${hex.slice(4)}::1]`];
        expect(ways.filter((way) => isPublicAddress(hostOf(way)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['9.255.255.255', '10.0.0.0', '10.255.255.255', '11.0.0.0'],
    ['100.63.255.255', '100.64.0.0', '100.127.255.255', '100.128.0.0'],
    ['126.255.255.255', '127.0.0.0', '127.255.255.255', '128.0.0.0'],
    ['169.253.255.255', '169.254.0.0', '169.254.255.255', '169.255.0.0'],
    ['172.15.255.255', '172.16.0.0', '172.31.255.255', '172.32.0.0'],
    ['192.167.255.255', '192.168.0.0', '192.168.255.255', '192.169.0.0'],
    ['198.17.255.255', '198.18.0.0', '198.19.255.255', '198.20.0.0'],
  ])('ends at %s and begins again after %s to %s, at %s', (before, first, last, after) => {
    expect([before, first, last, after].map(isPublicAddress)).toEqual([true, false, false, true]);
  });

  test('is none of the addresses kept for groups and for later', () => {
    expect(['0.0.0.0', '0.255.255.255', '224.0.0.0', '239.255.255.255', '240.0.0.0', '255.255.255.255'].filter(isPublicAddress)).toEqual([]);
  });

  test('is one that is nobody’s inner network, also written as IPv6', () => {
    for (const address of ['8.8.8.8', '113.160.0.1', '203.162.4.190', '::ffff:8.8.8.8', '2001:4860:4860::8888', '2400:cb00::1']) expect(isPublicAddress(address), address).toBe(true);
  });

  test.each(['::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1', '2001::1', '100::1', 'fe80::1%eth0', '192.0.2.1', '198.18.0.1', '203.0.113.9', 'motcua.vn', ''])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('of this machine alone is known in each form', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'].map(isLoopbackAddress)).toEqual([true, true, true, true]);
    expect(['10.0.0.1', '::2', 'localhost'].map(isLoopbackAddress)).toEqual([false, false, false]);
  });
});
