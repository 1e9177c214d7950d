import { Card, Facts } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

/** The promise of the post and the promise of the agency, each with its owner; lateness is nobody's by accident. */
export function Clocks({ shipment: { clock } }: { shipment: Shipment }) {
  const t = useSay(shipmentText);
  const counted = clock.jDay ? t('postCount', { day: dayShort(clock.jDay), days: clock.days }) : t('postWaits', { days: clock.days });
  return (
    <Card title={t('clocks')}>
      <Facts
        facts={[
          [
            t('postClock'),
            <div key="post" className="stack tight">
              {clock.promisedDay ? <p className="strong">{dayShort(clock.promisedDay)}</p> : null}
              <p className="small">{[counted, ...(clock.stoppedAt ? [t('postStopped', { when: instantShort(clock.stoppedAt) })] : [])].join(' · ')}</p>
              <Late clock={clock} owner="post" />
            </div>,
          ],
          [
            t('agencyClock'),
            <div key="agency" className="stack tight">
              <p className={clock.agencyDueDay ? 'strong' : 'small'}>{clock.agencyDueDay ? dayShort(clock.agencyDueDay) : t('noAgencyClock')}</p>
              <Late clock={clock} owner="agency" />
            </div>,
          ],
        ]}
      />
    </Card>
  );
}

function Late({ clock, owner }: { clock: Shipment['clock']; owner: 'post' | 'agency' }) {
  const t = useSay(shipmentText);
  const late = clock.late.find((one) => one.owner === owner);
  return late ? (
    <p>
      <Chip tone="late">{t('lateBy', { days: late.workingDays })}</Chip>
    </p>
  ) : null;
}
