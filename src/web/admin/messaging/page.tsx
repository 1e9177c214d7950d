import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { messageWords } from '#web/parts/messages/words.ts';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { MessageList } from './message-list.tsx';
import { Templates } from './templates.tsx';
import { messagingText } from './text.ts';

type State = Answered<'getMessagingState'>;
type ChannelState = State['channels'][number];

const LOOK_MS = 15_000;

/** How citizens are told: the ways out, what waits, what failed, what nobody knows, and the words. */
export function MessagingPage() {
  const t = useSay(messagingText);
  const asked = useQuery({ queryKey: ['getMessagingState'], refetchInterval: LOOK_MS, queryFn: () => answer(api.GET('/api/messaging', {})) });
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
      </div>
      <Loaded asked={asked} lines={5}>
        {(state) => <Standing state={state} />}
      </Loaded>
      <MessageList />
      <Templates />
    </div>
  );
}

function Standing({ state }: { state: State }) {
  const t = useSay(messagingText);
  const { language } = useLanguage();
  const { demo, signed, behind, stalled, quietFrom, quietTo, openCalls, channels } = state;
  return (
    <>
      {demo ? <p className="notice warn">{t('demo')}</p> : null}
      {signed ? null : <p className="notice warn">{t('notSigned')}</p>}
      {stalled ? <p className="notice warn">{t('behind', { count: count(behind, language) })}</p> : null}
      <Card
        title={t('channels')}
        bare
        foot={
          <p className="small">
            {quietFrom === quietTo ? t('noQuiet') : t('quiet', { from: quietFrom, to: quietTo })} {t('calls', { count: count(openCalls, language) })}
          </p>
        }
      >
        <DataTable
          label={t('channels')}
          rows={channels}
          rowId={(row) => row.channel}
          columns={[
            { key: 'channel', head: t('channel'), cell: (row) => <Way channel={row} /> },
            { key: 'standing', head: t('standing'), cell: (row) => <UpOrDown channel={row} /> },
            { key: 'waiting', head: t('waiting'), cell: (row) => <Waiting channel={row} /> },
            { key: 'uncertain', head: t('uncertain'), cell: (row) => count(row.uncertain, language), number: true },
            { key: 'failed', head: t('failed'), cell: (row) => count(row.failed, language), number: true },
            { key: 'sent', head: t('sent'), cell: (row) => <Sent channel={row} /> },
          ]}
        />
      </Card>
    </>
  );
}

function Way({ channel: { channel, setup } }: { channel: ChannelState }) {
  const word = useSayCode(messageWords);
  return (
    <div>
      <p className="strong">{word(`messageChannel.${channel}`)}</p>
      <p className="small">{word(`messageSetup.${setup}`)}</p>
    </div>
  );
}

function UpOrDown({ channel: { setup, downSince, askedAgainAt, lastTakenAt } }: { channel: ChannelState }) {
  const t = useSay(messagingText);
  const word = useSayCode(messageWords);
  const last = lastTakenAt === null ? t('never') : t('last', { at: instantShort(lastTakenAt) });
  if (setup === 'none') return <Chip tone="quiet">{word('messageSetup.none')}</Chip>;
  return (
    <div className="stack tight">
      <p className="row">
        <Chip tone={downSince === null ? 'ok' : 'late'}>{t(downSince === null ? 'up' : 'down')}</Chip>
      </p>
      <p className="small">{downSince === null ? last : `${t('downSince', { at: instantShort(downSince), again: askedAgainAt === null ? '' : instantShort(askedAgainAt) })} · ${last}`}</p>
    </div>
  );
}

function Waiting({ channel: { waiting, due, oldestDueAt } }: { channel: ChannelState }) {
  const t = useSay(messagingText);
  const { language } = useLanguage();
  const notes = [...(due === 0 ? [] : [t('due', { count: count(due, language) })]), ...(oldestDueAt === null ? [] : [t('oldest', { at: instantShort(oldestDueAt) })])];
  return (
    <div>
      <p>{count(waiting, language)}</p>
      {notes.length === 0 ? null : <p className="small">{notes.join(' · ')}</p>}
    </div>
  );
}

function Sent({ channel: { sent, soon } }: { channel: ChannelState }) {
  const t = useSay(messagingText);
  const { language } = useLanguage();
  return (
    <div>
      <p>{count(sent, language)}</p>
      {sent === 0 ? null : <p className="small">{t('soon', { share: Math.floor((soon / sent) * 1000) / 10 })}</p>}
    </div>
  );
}
