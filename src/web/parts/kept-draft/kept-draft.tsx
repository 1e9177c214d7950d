import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { keptText } from './text.ts';
import type { Kept } from './use-kept-draft.ts';

type KeptDraftProps<T> = { id: string; /** The draft as this release wrote it; undefined when another form or release did. */ read: (body: Readonly<Record<string, unknown>>) => T | undefined; children: (draft: T, kept: Kept) => ReactNode; onRestart: () => void };

/** Work that was kept, opened again. */
export function KeptDraft<T>({ id, read, children, onRestart }: KeptDraftProps<T>) {
  const t = useSay(keptText);
  const kept = useQuery({
    queryKey: ['getDraft', id],
    queryFn: () => answer(api.GET('/api/drafts/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <Loaded asked={kept}>
      {(data) => {
        const draft = read(data.body);
        if (draft !== undefined) return children(draft, { at: data.updatedAt, version: data.version });
        return (
          <div className="page">
            <EmptyState title={t('draftGone')} how={t('draftGoneHow')}>
              <Button onPress={onRestart}>{t('startAnew')}</Button>
            </EmptyState>
          </div>
        );
      }}
    </Loaded>
  );
}
