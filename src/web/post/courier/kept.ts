import { useEffect } from 'react';
import { keptName, quietly } from '#web/parts/kept.ts';
import { useMe } from '#web/parts/session.tsx';

/** Forgets what was typed about shipments this person no longer holds. */
export function useForgetOthers(shipmentIds: readonly string[]): void {
  const mine = keptName('phat', useMe().staffId);
  const held = shipmentIds.join(' ');
  useEffect(() => {
    quietly(() => {
      const gone = Object.keys(localStorage).filter((name) => name.startsWith(mine) && !held.includes(name.slice(mine.length).split('.')[0] ?? ''));
      for (const name of gone) localStorage.removeItem(name);
    });
  }, [mine, held]);
}
