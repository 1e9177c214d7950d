import type { Answered } from '#web/api/shapes.ts';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { money } from '#web/ui/show.ts';
import { postalWords } from '../words.ts';
import type { Area } from './areas.ts';
import { gramsOf } from './draft.ts';
import type { ReturnDraft } from './draft.ts';
import { bookingText } from './text.ts';

type Quote = Answered<'quotePostage'>;

/** The phiếu gửi filling itself: the way, the weight, the price and how long it may take. */
export function SlipCard({ draft, from, areas, quote }: { draft: ReturnDraft; from: Area | undefined; areas: readonly Area[]; quote: Quote | undefined }) {
  const t = useSay(bookingText);
  const to = areas.find((area) => area.code === draft.area);
  const grams = gramsOf(draft);
  return (
    <Card title={t('slip')} mark={<PostBadge />} foot={quote?.isMaximum ? t('maximum') : undefined}>
      <Facts
        facts={[
          [t('from'), from?.name ?? ''],
          [t('receiver'), [draft.name, draft.phone].filter((part) => part.trim() !== '').join(' · ')],
          [t('to'), [draft.address, to?.name ?? ''].filter((part) => part.trim() !== '').join(', ')],
          [t('weight'), grams === undefined ? '' : t('grams', { grams })],
        ]}
      />
      {quote ? <Price quote={quote} /> : <p className="small">{t('quoteWaits')}</p>}
    </Card>
  );
}

function Price({ quote }: { quote: Quote }) {
  const t = useSay(bookingText);
  const word = useSayCode(postalWords);
  const amount = money(quote.totalVnd);
  return (
    <div role="status">
      <Facts
        facts={[
          ...quote.lines.map((line) => [word(`postal.${line.what}`), money(line.vnd)] as const),
          [t('total'), <strong key="total">{quote.isMaximum ? t('atMost', { amount }) : amount}</strong>],
          ...quote.routes.map((way) => [t('arrives'), t('days', { days: way.days })] as const),
        ]}
      />
    </div>
  );
}
