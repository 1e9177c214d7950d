import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { PagedList } from '#web/parts/paged-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { satisfactionText } from './text.ts';

type Written = { readonly id: string; readonly words: string };

function wordsOf(month: string) {
  return infiniteQueryOptions({
    queryKey: ['listRatingWords', month],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/satisfaction/words', { params: { query: { month, ...(pageParam === '' ? {} : { after: pageParam }) } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What people wrote in a month that is over; what names somebody is erased. */
export function Words({ month }: { month: string }) {
  const t = useSay(satisfactionText);
  const [erasing, setErasing] = useState<Written>();
  const words = useInfiniteQuery(wordsOf(month));
  return (
    <Card title={t('words')} bare foot={t('wordsFoot')}>
      <PagedList
        asked={words}
        lines={3}
        label={t('words')}
        none={[t('wordsNone'), t('wordsNoneHow')]}
        rowId={(row) => row.id}
        columns={[
          { key: 'words', head: t('words'), cell: (row) => row.words },
          {
            key: 'erase',
            head: t('erase'),
            cell: (row) => (
              <Button size="small" onPress={() => setErasing(row)} label={`${t('erase')}: ${row.words.slice(0, 40)}`}>
                {t('erase')}
              </Button>
            ),
          },
        ]}
      />
      {erasing ? <EraseDialog written={erasing} onClose={() => setErasing(undefined)} /> : null}
    </Card>
  );
}

function EraseDialog({ written, onClose }: { written: Written; onClose: () => void }) {
  const t = useSay(satisfactionText);
  const announce = useAnnounce();
  const erase = useAct((input: { id: string }, key: string) => answer(api.POST('/api/satisfaction/words/{id}/erase', { params: { path: input }, headers: { 'Idempotency-Key': key } })), {
    changes: ['listRatingWords'],
    onDone: () => {
      announce(t('erased'));
      onClose();
    },
  });
  return (
    <ActDialog title={t('eraseTitle')} main={t('erase')} act={erase} onMain={() => erase.mutate({ id: written.id })} onClose={onClose} danger backFirst>
      <p>{written.words}</p>
      <p className="small">{t('eraseHow')}</p>
    </ActDialog>
  );
}
