import { useEffect, useRef, useState } from 'react';
import type { Saving } from './saved.tsx';

const PAUSE_MS = 600;
const RETRY_MS = 5000;

/**
 * Saves what is typed after each answer: 600 ms after the last change and when the page is left. A save that fails is
 * tried again until it succeeds; what `save` gives back is when the server kept it.
 */
export function useAutosave<T>(value: T, save: (value: T) => Promise<string>, options: { savedAt?: string | undefined; off?: boolean } = {}): { saving: Saving; flush: () => Promise<void> } {
  const [saving, setSaving] = useState<Saving>({ state: options.savedAt ? 'saved' : 'untouched', at: options.savedAt });
  const kept = useRef(JSON.stringify(value));
  const latest = useRef({ value, save, off: options.off ?? false });
  useEffect(() => {
    latest.current = { value, save, off: options.off ?? false };
  });
  const [attempt, setAttempt] = useState(0);
  const flush = useRef(async () => {
    const { value: now, save: keep, off } = latest.current;
    const body = JSON.stringify(now);
    if (off || body === kept.current) return;
    setSaving((before) => ({ ...before, state: 'saving' }));
    try {
      const at = await keep(now);
      kept.current = body;
      setSaving({ state: 'saved', at });
    } catch {
      setSaving((before) => ({ ...before, state: 'failed' }));
      setTimeout(() => setAttempt((count) => count + 1), RETRY_MS);
    }
  });
  const body = JSON.stringify(value);
  useEffect(() => {
    if (body === kept.current) return undefined;
    const timer = setTimeout(() => void flush.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [body, attempt]);
  useEffect(() => {
    const save = flush.current;
    const onHide = () => void save();
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      void save();
    };
  }, []);
  return { saving, flush: flush.current };
}
