import { useEffect, useState } from 'react';
import { useMe } from './session.tsx';

type KeptArea = 'phat' | 'nhan' | 'quy' | 'ho-tro' | 'bang-ke' | 'nhan-dinh';

/** The name under which what one person typed about one thing is kept on this device. */
export function keptName(area: KeptArea, staffId: string, of = ''): string {
  return `motcua.${area}.${staffId}.${of}`;
}

/**
 * What is typed about one thing (a shipment, the count of a till or a bag, a session of help), kept on this device for the person signed in until the act is done. `keep` says what of it may be kept.
 * A device that keeps nothing (full, or not allowed) still lets her work.
 */
export function useKept<T>({ area, of }: { area: KeptArea; of: string }, read: (kept: unknown) => T, keep: (value: T) => object): { value: T; change: (patch: Partial<T>) => void; forget: () => void } {
  const name = keptName(area, useMe().staffId, of);
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

function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Does what a device may refuse; the work goes on without. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Private windows and full devices refuse; the work goes on without.
  }
}
