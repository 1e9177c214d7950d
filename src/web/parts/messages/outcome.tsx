import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { messagesText } from './text.ts';
import { messageWords, STATE_TONES } from './words.ts';
import type { Message } from './words.ts';

/** How a message stands, and why. */
export function MessageOutcome({ message: { state, failure, nextAt, handedAt, attempts, call, obligatory } }: { message: Message }) {
  const t = useSay(messagesText);
  const word = useSayCode(messageWords);
  const notes = [
    ...(failure === null ? [] : [word(`messageFailure.${failure}`)]),
    ...(nextAt === null ? [] : [t('until', { at: instantShort(nextAt) })]),
    ...(handedAt === null ? [] : [t('handed', { at: instantShort(handedAt) })]),
    ...(attempts < 2 ? [] : [t('attempts', { count: attempts })]),
    ...(call === null ? [] : [t(call === 'open' ? 'callOpen' : 'callSettled')]),
    ...(obligatory ? [t('obligatory')] : []),
  ];
  return (
    <div className="stack tight">
      <p className="row">
        <Chip tone={STATE_TONES[state]}>{word(`messageState.${state}`)}</Chip>
      </p>
      <p className="small">{notes.join(' · ')}</p>
    </div>
  );
}

/** By which way, and where to. */
export function MessageWay({ message: { channel, to } }: { message: Pick<Message, 'channel' | 'to'> }) {
  const word = useSayCode(messageWords);
  return (
    <div>
      <p>{word(`messageChannel.${channel}`)}</p>
      {to === null ? null : <p className="small code">{to}</p>}
    </div>
  );
}
