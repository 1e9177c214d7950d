import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { ReadDialog, ResendDialog } from '#web/parts/messages/message-dialogs.tsx';
import { MessageOutcome, MessageWay } from '#web/parts/messages/outcome.tsx';
import { messagesText } from '#web/parts/messages/text.ts';
import { messageWords } from '#web/parts/messages/words.ts';
import type { Message } from '#web/parts/messages/words.ts';
import { PagedList } from '#web/parts/paged-list.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';

type Open = { readonly act: 'read' | 'resend'; readonly message: Message };

/** Who was told what of this dossier, when, and whether it arrived. */
export function ToldCard({ dossierId }: { dossierId: string }) {
  const t = useSay(messagesText);
  const word = useSayCode(messageWords);
  const [open, setOpen] = useState<Open>();
  const asked = useInfiniteQuery({
    queryKey: ['listMessagesOfDossier', dossierId],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/dossiers/{id}/messages', { params: { path: { id: dossierId }, query: { limit: 10, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const close = () => setOpen(undefined);
  return (
    <Card title={t('title')} bare>
      <PagedList
        asked={asked}
        lines={3}
        label={t('title')}
        none={[t('none'), t('noneHow')]}
        rowId={(row) => row.id}
        total={(shown, some) => t(some ? 'some' : 'all', { count: shown })}
        columns={[
          { key: 'what', head: t('what'), cell: (row) => <What message={row} /> },
          { key: 'way', head: t('way'), cell: (row) => <MessageWay message={row} /> },
          { key: 'state', head: t('state'), cell: (row) => <MessageOutcome message={row} /> },
          { key: 'acts', head: t('acts'), cell: (row) => <Acts message={row} onOpen={(act) => setOpen({ act, message: row })} /> },
        ]}
      />
      {open?.act === 'read' ? <ReadDialog title={`${word(`messageTemplate.${open.message.template}`)} · ${instantShort(open.message.madeAt)}`} subject={open.message.subject} text={open.message.text} onClose={close} /> : null}
      {open?.act === 'resend' ? <ResendDialog message={{ ...open.message, at: open.message.madeAt }} onClose={close} /> : null}
    </Card>
  );
}

function What({ message: { template, madeAt } }: { message: Message }) {
  const word = useSayCode(messageWords);
  return (
    <div>
      <p className="strong">{word(`messageTemplate.${template}`)}</p>
      <p className="small">{instantShort(madeAt)}</p>
    </div>
  );
}

function Acts({ message, onOpen }: { message: Message; onOpen: (act: Open['act']) => void }) {
  const t = useSay(messagesText);
  const word = useSayCode(messageWords);
  const may = useMay();
  const named = { what: word(`messageTemplate.${message.template}`), at: instantShort(message.madeAt) };
  return (
    <div className="row">
      <Button size="small" look="quiet" onPress={() => onOpen('read')} label={t('readOf', named)}>
        {t('read')}
      </Button>
      {message.maySayAgain && may('notification.call') ? (
        <Button size="small" onPress={() => onOpen('resend')} label={t('resendOf', named)}>
          {t('resend')}
        </Button>
      ) : null}
    </div>
  );
}
