import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';

/** The keys that act on a whole page: search, the main act, back. */
export type PageKey = '/' | 'Ctrl+Enter' | 'Escape';
type Acts = Readonly<Partial<Record<PageKey, () => void>>>;
type Layer = { readonly acts: { readonly current: Acts }; readonly modal: boolean };

/** The main act waits until the screen has taken in what was typed just before it. */
const AFTER_TYPING_MS = 30;
const LETTERS_OFF = 'motcua.lettersOff';
const layers: Layer[] = [];

/** Binds page keys while the component stands; a dialog (`modal`) shuts off those of the page below. */
export function useKeys(acts: Acts, options: { modal?: boolean; off?: boolean } = {}): void {
  const current = useRef(acts);
  const { modal = false, off = false } = options;
  useEffect(() => {
    current.current = acts;
  });
  useEffect(() => {
    if (off) return undefined;
    const layer: Layer = { acts: current, modal };
    if (layers.length === 0) listen();
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) stopListening();
    };
  }, [modal, off]);
}

/** Single letters for a region: they act only while the focus is inside it and not in a text field, and the clerk can turn them off (WCAG 2.1.4). */
export function regionKeys(acts: Readonly<Record<string, () => void>>): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const key = event.key.toLowerCase();
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    // What is typed in a dialog over the page reaches the region by the tree of components, not by the page.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    if (isTyping(event.target) || !lettersAreOn()) return;
    const chosen = acts[key];
    if (!chosen) return;
    event.preventDefault();
    chosen();
  };
}

export function lettersAreOn(): boolean {
  return localStorage.getItem(LETTERS_OFF) !== 'yes';
}

export function switchLetters(on: boolean): void {
  if (on) localStorage.removeItem(LETTERS_OFF);
  else localStorage.setItem(LETTERS_OFF, 'yes');
}

/** True while Telex, VNI or another input method is still putting a letter together. */
export function isComposing(event: globalThis.KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** True while the page waits behind the sign-in: no key may act on it. */
export function isAsleep(): boolean {
  return document.querySelector('[data-asleep]') !== null;
}

/** True when what is typed goes into a text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.getAttribute('role') === 'spinbutton');
}

function listen(): void {
  window.addEventListener('keydown', act);
  window.addEventListener('keydown', actFirst, { capture: true });
}

function stopListening(): void {
  window.removeEventListener('keydown', act);
  window.removeEventListener('keydown', actFirst, { capture: true });
}

/** The main act comes before what the focus is on: the parts of a date keep every key to themselves, and a button or a choice would be pressed by the same Enter. */
function actFirst(event: globalThis.KeyboardEvent): void {
  if (pageKey(event) !== 'Ctrl+Enter' || isComposing(event) || isAsleep()) return;
  const layer = layerOf('Ctrl+Enter');
  if (!layer) return;
  event.preventDefault();
  event.stopPropagation();
  // Shown before anything else: pressed twice in a hurry, the second press acts on what the first has opened.
  if (!event.repeat) setTimeout(() => flushSync(() => layer.acts.current['Ctrl+Enter']?.()), AFTER_TYPING_MS);
}

function act(event: globalThis.KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || isComposing(event) || isAsleep()) return;
  const key = pageKey(event);
  const layer = key === undefined || key === 'Ctrl+Enter' ? undefined : layerOf(key);
  if (key === undefined || !layer) return;
  event.preventDefault();
  layer.acts.current[key]?.();
}

/** The uppermost layer with an act for the key; below a dialog nothing acts. */
function layerOf(key: PageKey): Layer | undefined {
  const dialog = layers.findLastIndex(({ modal }) => modal);
  return layers.slice(Math.max(dialog, 0)).findLast(({ acts }) => acts.current[key] !== undefined);
}

function pageKey(event: globalThis.KeyboardEvent): PageKey | undefined {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'Ctrl+Enter';
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === 'Escape') return 'Escape';
  return event.key === '/' && !isTyping(event.target) ? '/' : undefined;
}
