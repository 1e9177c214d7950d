import type { ReactNode } from 'react';
import type { Answered } from '#web/api/shapes.ts';
import { Facts } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { Sheet, SheetHead } from '#web/ui/sheet.tsx';
import { money } from '#web/ui/show.ts';
import { postalWords } from '../words.ts';
import { bookingText } from './text.ts';

type Quote = Answered<'quotePostage'>;
type SlipCardProps = { /** What stands on it so far, and what will stand where nothing does yet. */ lines: readonly (readonly [string, string, string])[]; quote: Quote | undefined; children?: ReactNode };

const TITLE = ['PHIẾU GỬI HỒ SƠ'] as const;

/** The phiếu gửi filling itself: who, what, which way, the price and how long it may take. */
export function SlipCard({ lines, quote, children }: SlipCardProps) {
  const t = useSay(bookingText);
  return (
    <Sheet long caption={t('slipCaption')} label={t('slip')} foot={quote?.isMaximum ? t('maximum') : undefined}>
      <p>
        <PostBadge />
      </p>
      <SheetHead lines={TITLE} />
      <dl className="facts">
        {lines.map(([name, value, later]) => (
          <SlipLine key={name} name={name} value={value} later={later} />
        ))}
      </dl>
      <hr />
      {quote ? <Price quote={quote} /> : <p className="small">{t('quoteWaits')}</p>}
      {children}
    </Sheet>
  );
}

function SlipLine({ name, value, later }: { name: string; value: string; later: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={value === '' ? 'waiting' : ''}>{value === '' ? later : value}</dd>
    </>
  );
}

function Price({ quote }: { quote: Quote }) {
  const t = useSay(bookingText);
  const word = useSayCode(postalWords);
  const { language } = useLanguage();
  const amount = money(quote.totalVnd);
  return (
    <div role="status">
      <Facts
        facts={[
          ...quote.lines.map((line) => [word(`postal.${line.what}`), money(line.grossVnd)] as const),
          ...(quote.group === null ? [] : ([[t('reduced', { percent: quote.group.percent }), `− ${money(quote.grossVnd - quote.totalVnd)}`]] as const)),
          [t('total'), <strong key="total">{quote.isMaximum ? t('atMost', { amount }) : amount}</strong>],
          ...quote.routes.map((way) => [t(way.direction === 'in' ? 'arrivesAtAgency' : 'arrives'), t('days', { days: way.days })] as const),
        ]}
      />
      {quote.group === null ? null : <p className="small">{quote.group.name[language]}</p>}
      {quote.unpriced.map((code) => (
        <p key={code} className="small">
          {t('unpriced', { what: word(`postal.${code}`) })}
        </p>
      ))}
    </div>
  );
}
