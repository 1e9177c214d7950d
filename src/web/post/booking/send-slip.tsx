import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { paperTitle } from '#web/parts/handing-in/papers.ts';
import { handingInText } from '#web/parts/handing-in/text.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { postalWords } from '../words.ts';
import { useQuote } from './areas.ts';
import type { useAreas } from './areas.ts';
import type { Posting } from './questions.ts';
import { areaOf, gramsIn, quoteOf, receiverOf, returnAreaOf, senderOf } from './send-draft.ts';
import type { Contact, SendDraft } from './send-draft.ts';
import { oneStopOf } from './send-steps.ts';
import { sendText } from './send-text.ts';
import { SlipCard } from './slip-card.tsx';
import { bookingText } from './text.ts';

/** The phiếu gửi of what has been typed so far, with its price as soon as the way and the weight are known. */
export function SendSlip({ draft, posting, areas }: { draft: SendDraft; posting: Posting | undefined; areas: ReturnType<typeof useAreas> }) {
  const t = useSay(sendText);
  const shared = useSay(bookingText);
  const word = useSayCode(postalWords);
  const oneStop = posting?.oneStops.find(({ id }) => id === oneStopOf(draft, posting));
  const home = areas.rows.find(({ unitIds }) => oneStop !== undefined && unitIds.includes(oneStop.id));
  const quote = useQuote(quoteOf(draft, areas.rows, home));
  const later = (step: number) => t('slipStep', { step });
  const grams = gramsIn(draft.weight);
  const nameOf = (code: string | undefined) => areas.rows.find((area) => area.code === code)?.name;
  const sender = senderOf(draft);
  return (
    <div className="stack">
      {areas.here && oneStop !== undefined && home === undefined ? <p className="notice warn">{shared('areaOfOneStopMissing')}</p> : null}
      <SlipCard
        quote={quote.data}
        lines={[
          [shared('service'), word(`postal.${draft.service}`), ''],
          [shared('procedure'), draft.procedureName, later(1)],
          [t('toOneStop'), oneStop?.name ?? '', later(1)],
          [t('papers'), usePapersInWords()(draft, posting), later(2)],
          [t('sender'), inWords(sender, nameOf(areaOf(draft, areas.rows))), later(3)],
          ...(draft.service === 'BOTH' ? [[t('resultTo'), inWords(receiverOf(draft), nameOf(returnAreaOf(draft, areas.rows))), later(3)] as const] : []),
          [shared('weightShort'), grams === undefined ? '' : shared('grams', { grams }), later(4)],
        ]}
      />
      <RefusalNotice error={quote.error} onRetry={() => void quote.refetch()} />
    </div>
  );
}

/** The papers as they are listed on the phiếu gửi: each with its numbers. */
function usePapersInWords() {
  const t = useSay(handingInText);
  return (draft: SendDraft, posting: Posting | undefined) =>
    (posting?.papers ?? [])
      .flatMap((paper) => {
        const answer = draft.papers[paper.no];
        if (answer === undefined || answer.state !== 'complete') return [];
        const { originals, certified, copies } = answer;
        return [`${paperTitle(paper.name)}: ${t('countedAs', { originals, certified, copies })}`];
      })
      .join('; ');
}

function inWords({ name, phone, address }: Contact, area: string | undefined): string {
  if (name.trim() === '') return '';
  return [[name, phone].filter((part) => part.trim() !== '').join(' · '), address, area ?? ''].filter((part) => part.trim() !== '').join(', ');
}
