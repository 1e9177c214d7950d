import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAutosave } from '#web/parts/draft.ts';

type Keeping<T> = { id: string; draft: T; /** What it is called in lists. */ title: string; body: (draft: T) => Record<string, unknown>; savedAt: string | undefined; off: boolean; onKept: () => void };

const TITLE_MAX = 200;

/** Keeps what is typed on the server; `clear` throws it away once the last save is through. */
export function useKeptDraft<T>({ id, draft, title, body, savedAt, off, onKept }: Keeping<T>) {
  const lastSave = useRef<Promise<unknown>>(Promise.resolve());
  const queries = useQueryClient();
  const save = async (now: T) => {
    const saving = answer(api.PUT('/api/drafts/{id}', { params: { path: { id } }, body: { title: title.slice(0, TITLE_MAX), body: body(now) } }));
    lastSave.current = saving;
    const kept = await saving;
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
  return { ...useAutosave(draft, save, { savedAt, off }), clear };
}
