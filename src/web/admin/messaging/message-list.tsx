import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { MESSAGE_STATES } from '#modules/notification/rules/channels.ts';
import type { MessageState } from '#modules/notification/rules/channels.ts';
import { answer, api } from '#web/api/client.ts';
import { MessageOutcome, MessageWay } from '#web/parts/messages/outcome.tsx';
import { messageWords } from '#web/parts/messages/words.ts';
import type { Message } from '#web/parts/messages/words.ts';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { instantShort } from '#web/ui/show.ts';
import { messagesText } from '#web/parts/messages/text.ts';
import { PagedList } from '#web/parts/paged-list.tsx';
import { messagingText } from './text.ts';

const route = getRouteApi('/quan-tri/tin-bao');
/** What needs looking at first. */
const ORDER = ['uncertain', 'failed', 'waiting', 'sent', 'delivered'] as const satisfies readonly MessageState[];

/** Messages of one state, without their words. */
export function MessageList() {
  const t = useSay(messagingText);
  const said = useSay(messagesText);
  const word = useSayCode(messageWords);
  const navigate = useNavigate();
  const { loai } = route.useSearch();
  const state = MESSAGE_STATES.find((one) => one === loai) ?? 'uncertain';
  const asked = useInfiniteQuery({
    queryKey: ['listMessages', state],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/messages', { params: { query: { state, limit: 20, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <>
      <SegmentedChoice label={t('states')} segments={ORDER.map((id) => ({ id, label: word(`messageState.${id}`) }))} value={state} onChange={(id) => void navigate({ to: '/quan-tri/tin-bao', search: { loai: id } })} />
      <Card title={t('list')} bare>
        <PagedList
          asked={asked}
          lines={4}
          label={t('list')}
          none={[t('none'), t('noneHow')]}
          rowId={(row) => row.id}
          total={(shown, some) => said(some ? 'some' : 'all', { count: shown })}
          columns={[
            { key: 'what', head: said('what'), cell: (row) => <What message={row} /> },
            { key: 'dossier', head: t('dossier'), cell: (row) => (row.dossierCode === null ? t('noDossier') : <span className="code">{row.dossierCode}</span>) },
            { key: 'way', head: said('way'), cell: (row) => <MessageWay message={row} /> },
            { key: 'state', head: said('state'), cell: (row) => <MessageOutcome message={row} /> },
          ]}
        />
      </Card>
    </>
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
