import { Link } from '@tanstack/react-router';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import type { Overview } from './questions.ts';
import { useCarrierState } from './questions.ts';
import { overviewText } from './text.ts';

/** What stands in the way of today's work: units that cannot work, numbers that run out; and the carrier in one line. */
export function Attention({ overview }: { overview: Overview }) {
  const t = useSay(overviewText);
  const { language } = useLanguage();
  return (
    <>
      {overview.outages.map((outage) => (
        <p key={outage.id} className="notice late row spread">
          <span>{t('outageOn', { unit: outage.unitName, when: instantShort(outage.fromAt), reason: outage.reason })}</span>
          <Link to="/buu-chinh/gian-doan">{t('toOutages')}</Link>
        </p>
      ))}
      {overview.ranges.map((range) => (
        <p key={range.id} className="notice warn row spread">
          <span>{t('rangeLow', { unit: range.unitName, left: count(range.left, language), warn: count(range.warnBelow, language) })}</span>
          <Link to="/buu-chinh/day-so">{t('toRanges')}</Link>
        </p>
      ))}
      <CarrierLine />
    </>
  );
}

function CarrierLine() {
  const t = useSay(overviewText);
  const carrier = useCarrierState();
  if (carrier.data === undefined) return null;
  const { carrier: way, lastSuccessAt, due, dead, events } = carrier.data;
  const told = t('carrierOn', { when: lastSuccessAt === null ? t('never') : instantShort(lastSuccessAt), due, dead, events: events.unknown + events.unmapped + events.unreadable });
  return (
    <p className="small">
      <Link to="/buu-chinh/ket-noi">{way === 'desk' ? t('carrierDesk') : told}</Link>
    </p>
  );
}
