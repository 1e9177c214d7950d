import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe, whoAmI } from './session.tsx';
import type { Saving } from './saved.tsx';

const PAUSE_MS = 600;
const RETRY_MS = 5000;

type Options = { savedAt?: string | undefined; off?: boolean; /** True when somebody else saved meanwhile: nothing is tried again by itself. */ overtaken: (error: unknown) => boolean };

/**
 * Saves what is typed after each answer: 600 ms after the last change and when the page is left. A save that fails is
 * tried again until it succeeds, but never under another person's session; what `save` gives back is when the server kept it.
 */
export function useAutosave<T>(value: T, save: (value: T) => Promise<string>, { savedAt, off = false, overtaken }: Options): { saving: Saving; again: () => void } {
  const [saving, setSaving] = useState<Saving>({ state: savedAt ? 'saved' : 'untouched', at: savedAt });
  const [attempt, setAttempt] = useState(0);
  const queries = useQueryClient();
  const owner = useMe().staffId;
  const body = JSON.stringify(value);
  const kept = useRef(body);
  const latest = useRef({ value, save, off, overtaken });
  useEffect(() => {
    latest.current = { value, save, off, overtaken };
  });
  const flush = useCallback(async () => {
    const now = latest.current;
    const written = JSON.stringify(now.value);
    const me = queries.getQueryData(whoAmI.queryKey);
    if (now.off || written === kept.current || (me && me.staffId !== owner)) return;
    setSaving((before) => ({ ...before, state: 'saving' }));
    try {
      const at = await now.save(now.value);
      kept.current = written;
      setSaving({ state: 'saved', at });
    } catch (error) {
      const elsewhere = now.overtaken(error);
      setSaving((before) => ({ ...before, state: elsewhere ? 'elsewhere' : 'failed' }));
      if (elsewhere) return;
      setTimeout(() => setAttempt((count) => count + 1), RETRY_MS);
    }
  }, [queries, owner]);
  useEffect(() => {
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [body, attempt, flush]);
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);
  return { saving, again: () => setAttempt((count) => count + 1) };
}
