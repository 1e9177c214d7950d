import { useCallback, useEffect, useRef, useState } from 'react';
import { TELL_EVERY_MS, idleState } from './idle.ts';

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'input'] as const;
const LOOK_EVERY_MS = 500;

/** Watches for touches of a shared machine. While it warns, only an answer counts as one; when it is over, `onOver` is called once. `onBusy`: it was touched, now and then. */
export function useIdle({ onBusy, onOver }: { onBusy: () => void; onOver: () => void }) {
  const [left, setLeft] = useState<number>();
  const touched = useRef(0);
  const told = useRef(0);
  const warning = useRef(false);
  const acts = useRef({ onBusy, onOver });
  useEffect(() => {
    acts.current = { onBusy, onOver };
  });
  const stay = useCallback(() => {
    touched.current = Date.now();
    told.current = Date.now();
    warning.current = false;
    setLeft(undefined);
    acts.current.onBusy();
  }, []);
  useEffect(() => {
    touched.current = Date.now();
    told.current = Date.now();
    let over = false;
    const touch = () => {
      if (warning.current || over) return;
      touched.current = Date.now();
      if (touched.current - told.current < TELL_EVERY_MS) return;
      told.current = touched.current;
      acts.current.onBusy();
    };
    const look = setInterval(() => {
      const { state, leftSeconds } = idleState(Date.now() - touched.current);
      warning.current = state !== 'busy';
      setLeft(state === 'busy' ? undefined : leftSeconds);
      if (state !== 'over' || over) return;
      over = true;
      acts.current.onOver();
    }, LOOK_EVERY_MS);
    for (const kind of TOUCHES) window.addEventListener(kind, touch, { capture: true, passive: true });
    return () => {
      clearInterval(look);
      for (const kind of TOUCHES) window.removeEventListener(kind, touch, { capture: true });
    };
  }, []);
  return { left, stay };
}
