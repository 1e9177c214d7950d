import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api } from '#web/api/client.ts';
import { ApiRefusal, isRefusal } from '#web/api/refusal.ts';
import { useAutosave } from '#web/parts/draft.ts';

/** As it was kept when it was opened. */
export type Kept = { readonly at: string; readonly version: number };

type Keeping<T> = { id: string; draft: T; /** What it is called in lists. */ title: string; body: (draft: T) => Record<string, unknown>; kept: Kept | undefined; off: boolean; onKept: () => void };

const TITLE_MAX = 200;

/** Keeps what is typed on the server; `clear` throws it away once the last save is through. */
export function useKeptDraft<T>({ id, draft, title, body, kept: opened, off, onKept }: Keeping<T>) {
  const lastSave = useRef<Promise<unknown>>(Promise.resolve());
  const queries = useQueryClient();
  const window = useRef({ writer: crypto.randomUUID(), version: opened?.version ?? 0 });
  const other = useRef(0);
  const save = async (now: T) => {
    const saving = answer(api.PUT('/api/drafts/{id}', { params: { path: { id } }, body: { title: title.slice(0, TITLE_MAX), body: body(now), expectedVersion: window.current.version, writer: window.current.writer } }));
    lastSave.current = saving;
    const kept = await saving;
    window.current.version = kept.version;
    void queries.invalidateQueries({ queryKey: ['listDrafts'] });
    onKept();
    return kept.updatedAt;
  };
  const clear = () => {
    void lastSave.current
      .catch(() => undefined)
      .then(() => api.DELETE('/api/drafts/{id}', { params: { path: { id } } }))
      .finally(() => void queries.invalidateQueries({ queryKey: ['listDrafts'] }));
  };
  const overtaken = (error: unknown) => {
    if (!isRefusal(error, 'reception.draftStale')) return false;
    const version = error instanceof ApiRefusal ? error.facts['version'] : undefined;
    other.current = typeof version === 'number' ? version : 0;
    return true;
  };
  const { saving, again } = useAutosave(draft, save, { savedAt: opened?.at, off, overtaken });
  const overwrite = () => {
    window.current.version = other.current;
    again();
  };
  return { saving, overwrite, clear };
}
