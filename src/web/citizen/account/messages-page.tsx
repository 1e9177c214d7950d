import { useInfiniteQuery } from '@tanstack/react-query';
import { messages as notificationWords } from '#modules/notification/messages.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip, type Tone } from '#web/ui/mark.tsx';
import { instantInFull } from '#web/ui/show.ts';
import { AppLink } from '../app/links.tsx';
import { MyList } from './my-list.tsx';
import { MyPage } from './my-page.tsx';
import { listMyMessages, type Message } from './questions.ts';
import { accountText } from './text.ts';

const TONES: Readonly<Record<Message['state'], Tone>> = { waiting: 'quiet', sent: 'plain', delivered: 'ok', failed: 'late', uncertain: 'warn' };

/** What she was told, and whether it arrived. */
export function MessagesPage() {
  const t = useSay(accountText);
  return (
    <MyPage title={t('messagesTitle')} lead={t('messagesLead')}>
      {() => <Messages />}
    </MyPage>
  );
}

function Messages() {
  const t = useSay(accountText);
  return <MyList asked={useInfiniteQuery(listMyMessages)} none={[t('noMessages'), t('noMessagesHow')]} row={(row) => <Row key={row.id} row={row} />} />;
}

function Row({ row: { dossierId, channel, to, state, happenedAt, subject, text } }: { row: Message }) {
  const t = useSay(accountText);
  const word = useSayCode(notificationWords);
  const { language } = useLanguage();
  const way = to === null ? t(`way_${channel}`) : t('wayTo', { way: t(`way_${channel}`), to });
  return (
    <li className="my-row tall">
      <span className="row spread">
        <span className="small">
          {instantInFull(happenedAt, language)} · {way}
        </span>
        <Chip tone={TONES[state]}>{word(`messageState.${state}`)}</Chip>
      </span>
      {subject === null ? null : <span className="strong">{subject}</span>}
      <span className="said">{text ?? t('erasedText')}</span>
      {dossierId === null ? null : <AppLink to={`/ho-so/${dossierId}`}>{t('toDossier')}</AppLink>}
    </li>
  );
}
