import { useEffect, useState } from 'react';
import { useMe } from '#web/parts/session.tsx';

const PREFIX = 'motcua.phat.';

/**
 * What is typed about one shipment, kept on this device for the person signed in until the act is done. `keep` says what of it may be kept.
 * A device that keeps nothing (full, or not allowed) still lets her work.
 */
export function useKept<T>(of: string, read: (kept: unknown) => T, keep: (value: T) => object): { value: T; change: (patch: Partial<T>) => void; forget: () => void } {
  const name = `${PREFIX}${useMe().staffId}.${of}`;
  const [value, setValue] = useState<T>(() => read(readKept(name)));
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (changed) quietly(() => localStorage.setItem(name, JSON.stringify(keep(value))));
  }, [changed, name, value, keep]);
  return {
    value,
    change: (patch) => {
      setChanged(true);
      setValue((now) => ({ ...now, ...patch }));
    },
    forget: () => {
      setChanged(false);
      quietly(() => localStorage.removeItem(name));
    },
  };
}

/** Forgets what was typed about shipments this person no longer holds. */
export function useForgetOthers(shipmentIds: readonly string[]): void {
  const mine = `${PREFIX}${useMe().staffId}.`;
  const held = shipmentIds.join(' ');
  useEffect(() => {
    quietly(() => {
      const gone = Object.keys(localStorage).filter((name) => name.startsWith(mine) && !held.includes(name.slice(mine.length).split('.')[0] ?? ''));
      for (const name of gone) localStorage.removeItem(name);
    });
  }, [mine, held]);
}

function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return undefined;
  }
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Private windows and full devices refuse; the work goes on without.
  }
}
