import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { DayList } from './day-list.tsx';
import { Deliver } from './deliver.tsx';
import { PickUp } from './pick-up.tsx';
import { mayAtDoor, useCourierDay } from './questions.ts';
import { courierText } from './text.ts';
import './courier.css';

const route = getRouteApi('/phat');

/** The courier's page, made for a phone in one hand: the list of the day, or one result at the door. */
export function CourierPage() {
  const t = useSay(courierText);
  const { buuGui, nhan } = route.useSearch();
  const navigate = useNavigate();
  const asked = useCourierDay();
  const go = (shipmentId: string | undefined) => void navigate({ to: '/phat', search: { buuGui: shipmentId } });
  const pickUp = (shipmentId: string | undefined) => void navigate({ to: '/phat', search: { nhan: shipmentId } });
  const reload = () => void asked.refetch();
  const chosen = asked.data?.rows.find((row) => row.shipmentId === buuGui);
  if (nhan !== undefined) {
    return (
      <div className="page courier">
        <PickUp key={nhan} shipmentId={nhan} onLeave={() => pickUp(undefined)} />
      </div>
    );
  }
  const waits = asked.data === undefined && asked.fetchStatus === 'paused';
  return (
    <div className="page courier">
      {buuGui === undefined ? <h1>{t('title')}</h1> : null}
      {waits ? <EmptyState title={t('offlineTitle')} how={t('offlineHow')} /> : null}
      <Loaded asked={asked}>
        {(day) => {
          if (buuGui === undefined) return <DayList day={day} askedAt={new Date(asked.dataUpdatedAt)} onDeliver={go} onPickUp={pickUp} onReload={reload} />;
          if (chosen === undefined || !mayAtDoor(chosen, 'DELIVERED')) return <Gone onLeave={() => go(undefined)} />;
          return <Deliver key={chosen.shipmentId} item={chosen} onLeave={() => go(undefined)} onReload={reload} />;
        }}
      </Loaded>
    </div>
  );
}

function Gone({ onLeave }: { onLeave: () => void }) {
  const t = useSay(courierText);
  return (
    <>
      <h1>{t('gone')}</h1>
      <p>{t('goneHow')}</p>
      <Button look="main" onPress={onLeave}>
        {t('back')}
      </Button>
    </>
  );
}
