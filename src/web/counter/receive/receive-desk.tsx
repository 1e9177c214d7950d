import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { readDraftBody } from './draft.ts';
import type { ReceiveDraft } from './draft.ts';
import { receiveText } from './text.ts';
import { ReceiveWork } from './work.tsx';

type ReceiveDeskProps = {
  /** The draft the address names. */
  kept: string | undefined;
  begin: () => ReceiveDraft;
  onKept: (id: string) => void;
  onRestart: () => void;
};

/** A new reception, or the draft that was kept; what is typed gets its own address once the server has it. */
export function ReceiveDesk({ kept, begin, onKept, onRestart }: ReceiveDeskProps) {
  const [fresh, setFresh] = useState(() => crypto.randomUUID());
  const wasKept = useRef(false);
  const restart = () => {
    wasKept.current = false;
    setFresh(crypto.randomUUID());
    onRestart();
  };
  useEffect(() => {
    if (kept === undefined && wasKept.current) {
      wasKept.current = false;
      setFresh(crypto.randomUUID());
    }
    if (kept === fresh) wasKept.current = true;
  }, [kept, fresh]);
  if (kept !== undefined && kept !== fresh) return <KeptDraft id={kept} key={kept} onRestart={restart} />;
  const keep = () => {
    if (kept === undefined) onKept(fresh);
  };
  return <ReceiveWork key={fresh} id={fresh} initial={begin()} savedAt={undefined} onKept={keep} onRestart={restart} />;
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
