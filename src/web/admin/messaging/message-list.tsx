import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { MESSAGE_STATES } from '#modules/notification/rules/channels.ts';
import type { MessageState } from '#modules/notification/rules/channels.ts';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { MessageOutcome, MessageWay } from '#web/parts/messages/outcome.tsx';
import { messageWords } from '#web/parts/messages/words.ts';
import type { Message } from '#web/parts/messages/words.ts';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { messagesText } from '#web/parts/messages/text.ts';
import { messagingText } from './text.ts';

const route = getRouteApi('/quan-tri/tin-bao');
/** What needs looking at first. */
const ORDER = ['uncertain', 'failed', 'waiting', 'sent', 'delivered'] as const satisfies readonly MessageState[];

/** Messages of one state, without their words. */
export function MessageList() {
  const t = useSay(messagingText);
  const said = useSay(messagesText);
  const word = useSayCode(messageWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { loai } = route.useSearch();
  const state = MESSAGE_STATES.find((one) => one === loai) ?? 'uncertain';
  const asked = useInfiniteQuery({
    queryKey: ['listMessages', state],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/messages', { params: { query: { state, limit: 20, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = asked.data?.pages.flatMap((page) => page.rows) ?? [];
  const more = asked.hasNextPage ? { load: () => void asked.fetchNextPage(), loading: asked.isFetchingNextPage } : undefined;
  return (
    <>
      <SegmentedChoice label={t('states')} segments={ORDER.map((id) => ({ id, label: word(`messageState.${id}`) }))} value={state} onChange={(id) => void navigate({ to: '/quan-tri/tin-bao', search: { loai: id } })} />
      <Card title={t('list')} bare>
        <Loaded asked={asked} lines={4}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('none')} how={t('noneHow')} />
            ) : (
              <DataTable
                label={t('list')}
                rows={rows}
                rowId={(row) => row.id}
                total={said(more ? 'some' : 'all', { count: count(rows.length, language) })}
                more={more}
                columns={[
                  { key: 'what', head: said('what'), cell: (row) => <What message={row} /> },
                  { key: 'dossier', head: t('dossier'), cell: (row) => (row.dossierCode === null ? t('noDossier') : <span className="code">{row.dossierCode}</span>) },
                  { key: 'way', head: said('way'), cell: (row) => <MessageWay message={row} /> },
                  { key: 'state', head: said('state'), cell: (row) => <MessageOutcome message={row} /> },
                ]}
              />
            )
          }
        </Loaded>
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
