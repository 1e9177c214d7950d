import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { Button } from '#web/ui/button.tsx';
import { emptyDraft, readDraftBody } from './draft.ts';
import { receiveText } from './text.ts';
import { ReceiveWork } from './work.tsx';

const route = getRouteApi('/tiep-nhan');

/** Receiving: a new dossier, or the draft named in the address. */
export function ReceivePage() {
  const { nhap, thuTuc } = route.useSearch();
  const navigate = useNavigate();
  const [fresh, setFresh] = useState(() => crypto.randomUUID());
  const wasKept = useRef(false);
  const restart = () => {
    wasKept.current = false;
    setFresh(crypto.randomUUID());
    void navigate({ to: '/tiep-nhan', search: {} });
  };
  useEffect(() => {
    if (nhap === undefined && wasKept.current) {
      wasKept.current = false;
      setFresh(crypto.randomUUID());
    }
    if (nhap === fresh) wasKept.current = true;
  }, [nhap, fresh]);
  if (nhap !== undefined && nhap !== fresh) return <KeptDraft id={nhap} key={nhap} onRestart={restart} />;
  const keep = () => {
    if (nhap === undefined) void navigate({ to: '/tiep-nhan', search: { nhap: fresh }, replace: true });
  };
  return <ReceiveWork key={fresh} id={fresh} initial={emptyDraft(thuTuc)} savedAt={undefined} onKept={keep} onRestart={restart} />;
}

function KeptDraft({ id, onRestart }: { id: string; onRestart: () => void }) {
  const t = useSay(receiveText);
  const kept = useQuery({
    queryKey: ['getDraft', id],
    queryFn: () => answer(api.GET('/api/drafts/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <Loaded asked={kept}>
      {(data) => {
        const draft = readDraftBody(data.body);
        if (draft) return <ReceiveWork id={id} initial={draft} savedAt={data.updatedAt} onKept={() => undefined} onRestart={onRestart} />;
        return (
          <div className="page">
            <EmptyState title={t('draftGone')} how={t('draftGoneHow')}>
              <Button onPress={onRestart}>{t('nextDossier')}</Button>
            </EmptyState>
          </div>
        );
      }}
    </Loaded>
  );
}
