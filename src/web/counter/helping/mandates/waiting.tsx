import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { timeOf } from '#web/ui/show.ts';
import { helpWords } from '../words.ts';
import { MANDATE_CHANGES } from './questions.ts';
import { mandateText } from './text.ts';

const ASK_AGAIN_MS = 3_000;

/** The message is out: what she answered, as soon as she did. */
export function Waiting({ askId, onClose }: { askId: string; onClose: () => void }) {
  const t = useSay(mandateText);
  const word = useSayCode(helpWords);
  const queries = useQueryClient();
  const ask = useQuery({
    queryKey: ['getMandateAsk', askId],
    queryFn: () => answer(api.GET('/api/mandates/asks/{id}', { params: { path: { id: askId } } })),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'waiting' ? ASK_AGAIN_MS : false),
  });
  const isGranted = ask.data?.state === 'granted';
  useEffect(() => {
    if (isGranted) for (const key of MANDATE_CHANGES) void queries.invalidateQueries({ queryKey: [key] });
  }, [isGranted, queries]);
  return (
    <Card title={t('waitingTitle')}>
      <Loaded asked={ask} lines={3}>
        {({ state, phone, askedAt, expiresAt }) => (
          <div className="stack">
            <p role="status" className="strong">
              {word(`askState.${state}`)}
            </p>
            <p>{t('waitingHow', { time: timeOf(askedAt), phone: phone ?? '', until: timeOf(expiresAt) })}</p>
            {state === 'waiting' ? <p className="small">{t('waitingNoCode')}</p> : null}
            <div className="actions">
              <Button look={state === 'waiting' ? 'quiet' : 'main'} onPress={onClose} autoFocus>
                {t('askAgain')}
              </Button>
            </div>
          </div>
        )}
      </Loaded>
    </Card>
  );
}
