import { messages as postalJourney } from '#modules/postal/messages/journey.ts';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import type { Tone } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { Timeline } from '#web/ui/timeline.tsx';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

type Event = Shipment['events'][number];

const BAD: readonly Event['code'][] = ['LOST', 'DAMAGED', 'REJECTED', 'ATTEMPT_FAILED', 'RETURN_FAILED'];
const OF_AGENCY: readonly Event['code'][] = ['FILED', 'REJECTED'];

/** What happened to the shipment, newest first; what was taken back stays and says so. */
export function Journey({ shipment }: { shipment: Shipment }) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalJourney);
  const happenings = shipment.events.toReversed().toSorted((a, b) => b.happenedAt.localeCompare(a.happenedAt)).map((event) => ({
    id: event.id,
    title: word(`postal.event.${event.code}`),
    when: instantShort(event.happenedAt),
    by: [event.staff ?? (event.source === 'carrier' ? t('carrierSays') : null), event.unit ?? (event.source === 'carrier' ? event.office : null)].filter((part) => part !== null && part !== '').join(' · '),
    note: [event.corrected ? t('corrected') : null, event.note].filter((part) => part !== null).join(' · '),
    tone: toneOf(event),
  }));
  return (
    <Card title={t('journey')} mark={<span className="small">{t('journeyCount', { count: happenings.length })}</span>}>
      <Timeline happenings={happenings} />
    </Card>
  );
}

function toneOf({ code, corrected }: Event): Tone {
  if (corrected) return 'quiet';
  if (BAD.includes(code)) return 'late';
  return OF_AGENCY.includes(code) ? 'ok' : 'post';
}
