import { useEffect, useRef } from 'react';
import { isAsleep, isComposing, isTyping } from '#web/ui/keys.ts';

const FASTEST_HAND_MS = 35;
const SHORTEST_CODE = 6;

type Burst = { text: string; lastAt: number; field: HTMLInputElement | HTMLTextAreaElement | undefined; before: string };

/**
 * Hears a keyboard-wedge scanner wherever the focus is: keys at most 35 ms apart, closed by Enter. What a person types
 * is never taken; a scan that ran into an unrelated field is taken out of it again.
 */
export function useScanner(onScan: (code: string) => void): void {
  const heard = useRef(onScan);
  useEffect(() => {
    heard.current = onScan;
  });
  useEffect(() => {
    let burst: Burst | undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || isComposing(event) || isAsleep() || event.ctrlKey || event.altKey || event.metaKey) {
        burst = undefined;
        return;
      }
      if (event.key === 'Enter') {
        if (burst && isScan(burst, event)) {
          event.preventDefault();
          event.stopPropagation();
          restore(burst);
          heard.current(burst.text);
        }
        burst = undefined;
        return;
      }
      if (event.key.length === 1) burst = grown(burst, event);
      else if (event.key !== 'Shift') burst = undefined;
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function isScan(burst: Burst, event: KeyboardEvent): boolean {
  const inOwnField = event.target instanceof HTMLElement && event.target.dataset['scan'] === 'here';
  return !inOwnField && burst.text.length >= SHORTEST_CODE && event.timeStamp - burst.lastAt <= FASTEST_HAND_MS;
}

function grown(burst: Burst | undefined, event: KeyboardEvent): Burst {
  if (burst && event.timeStamp - burst.lastAt <= FASTEST_HAND_MS) {
    return { ...burst, text: burst.text + event.key, lastAt: event.timeStamp };
  }
  const field = fieldOf(event.target);
  return { text: event.key, lastAt: event.timeStamp, field, before: field?.value ?? '' };
}

function fieldOf(target: EventTarget | null): Burst['field'] {
  if (!isTyping(target)) return undefined;
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : undefined;
}

/** Puts back what stood in the field, through the setter React listens behind. */
function restore({ field, before }: Burst): void {
  if (!field) return;
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, before);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
