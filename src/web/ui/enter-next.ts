import type { KeyboardEvent } from 'react';
import { isComposing } from './keys.ts';

const STOPS = 'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), [role="radio"][tabindex="0"], .date-segment[tabindex="0"], .select-button';

/** Put on the element around some fields as onKeyDownCapture: Enter goes to the next field, as clerks expect. */
export function enterMovesOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey || isComposing(event.nativeEvent)) return;
  const from = event.target;
  if (!(from instanceof HTMLElement) || !leavesOnEnter(from)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const field = from.closest('.field, .segments') ?? from;
  const next = stops.find((stop) => isAfter(stop, from) && !field.contains(stop));
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  if (next instanceof HTMLInputElement && next.type !== 'checkbox') next.select();
}

function leavesOnEnter(from: HTMLElement): boolean {
  if (from.dataset['scan'] === 'here' || from.getAttribute('aria-expanded') === 'true') return false;
  return from instanceof HTMLInputElement || from.getAttribute('role') === 'spinbutton' || from.getAttribute('role') === 'radio';
}

function isAfter(stop: HTMLElement, from: HTMLElement): boolean {
  return Boolean(from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
}
