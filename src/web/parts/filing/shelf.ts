import { readLeft } from './queue.ts';
import type { Shelf } from './saver.ts';

const DEVICE = 'motcua.may';

/** Where what waits of one filing is kept on this machine, for the person it belongs to; a machine that keeps nothing still lets her work. */
export function shelfOf(owner: string, filingId: string): Shelf {
  const name = `motcua.nop.${owner}.${filingId}`;
  return {
    read: () => {
      try {
        return readLeft(JSON.parse(localStorage.getItem(name) ?? 'null'));
      } catch {
        return {};
      }
    },
    write: (left) => {
      try {
        if (left === undefined) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(left));
      } catch {
        // Private windows and full machines refuse; the answers still go to the server.
      }
    },
  };
}

/** This machine's name among those that answer the same filing: made up once; a machine that may keep nothing gets a new one each time. */
export function deviceName(keepsHere: boolean): string {
  const fresh = crypto.randomUUID();
  if (!keepsHere) return fresh;
  try {
    const known = localStorage.getItem(DEVICE);
    if (known !== null && /^[\w-]{8,40}$/.test(known)) return known;
    localStorage.setItem(DEVICE, fresh);
  } catch {
    // As above: a new name each time does no harm.
  }
  return fresh;
}
