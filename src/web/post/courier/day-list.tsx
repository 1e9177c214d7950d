import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { dayShort, money, timeOf } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { codeIn } from '#web/parts/scan.ts';
import { ScanField } from '#web/parts/scan-field.tsx';
import { ItemCard, PersonLines, type ItemActs } from './item-card.tsx';
import { useForgetOthers } from './kept.ts';
import { mayAtDoor, useScanEvent, type CourierDay, type Item, type Pickup } from './questions.ts';
import { courierText } from './text.ts';

/** As many as one scan of the list may hold. */
const AT_ONCE = 200;

type DayListProps = { day: CourierDay; askedAt: Date; onDeliver: (shipmentId: string) => void; onPickUp: (shipmentId: string) => void; onReload: () => void };

/** The courier's day: scan, what she holds with the most urgent first, what waits at people's homes. */
export function DayList({ day, askedAt, onDeliver, onPickUp, onReload }: DayListProps) {
  const t = useSay(courierText);
  const announce = useAnnounce();
  const setOut = useScanEvent(({ rows }) => announce(t('setOutDone', { count: rows.length })));
  useForgetOthers([...day.rows, ...day.pickups].map((row) => row.shipmentId));
  const leave = (postingNos: string[]) => setOut.mutate({ postingNos, code: 'OUT_FOR_DELIVERY' });
  const scan = (text: string) => {
    const item = itemOf(day.rows, text);
    if (item && !mayAtDoor(item, 'OUT_FOR_DELIVERY') && mayAtDoor(item, 'DELIVERED')) onDeliver(item.shipmentId);
    else leave([item?.postingNo ?? postingNoIn(text)]);
  };
  useScanner(scan);
  const ready = day.rows.flatMap((row) => (row.postingNo !== null && isFresh(row) ? [row.postingNo] : [])).slice(0, AT_ONCE);
  const acts: ItemActs = { onSetOut: (item) => leave(item.postingNo === null ? [] : [item.postingNo]), onDeliver: (item) => onDeliver(item.shipmentId), onReload, settingOut: setOut.isPending };
  return (
    <>
      <p className="small">{t('summary', { day: dayShort(day.day), count: day.rows.length, time: timeOf(askedAt) })}</p>
      <ScanField label={t('scan')} hint={t('scanHint')} onEnter={scan} />
      <RefusalNotice error={setOut.error} onRetry={onReload} />
      {ready.length > 1 ? (
        <Button wide onPress={() => leave(ready)} pending={setOut.isPending}>
          {t('setOutAll', { count: ready.length })}
        </Button>
      ) : null}
      <h2>{t('listTitle')}</h2>
      {day.rows.length === 0 ? <EmptyState title={t('empty')} how={t('emptyHow')} /> : null}
      <ul className="stack">
        {day.rows.map((item) => (
          <ItemCard key={item.shipmentId} item={item} acts={acts} />
        ))}
      </ul>
      {day.truncated ? <p className="notice warn">{t('truncated')}</p> : null}
      <Pickups pickups={day.pickups} onPickUp={onPickUp} />
    </>
  );
}

function Pickups({ pickups, onPickUp }: { pickups: readonly Pickup[]; onPickUp: (shipmentId: string) => void }) {
  const t = useSay(courierText);
  return (
    <>
      <h2>{t('pickups')}</h2>
      {pickups.length === 0 ? <EmptyState title={t('pickupsNone')} how={t('pickupsNoneHow')} /> : null}
      <ul className="stack">
        {pickups.map((pickup) => (
          <li key={pickup.shipmentId} className="card courier-item">
            <PersonLines person={pickup.person} />
            <p>{pickup.procedureName}</p>
            <p className="small">{t('pickupFacts', { papers: pickup.papers, price: money(pickup.priceVnd), day: dayShort(pickup.orderedAt) })}</p>
            <Button look="main" wide onPress={() => onPickUp(pickup.shipmentId)} label={`${t('pickup')}: ${pickup.person.name}`}>
              {t('pickup')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What has not been taken to the door yet goes out with all; what failed or was put aside goes out one by one. */
function isFresh(item: Item): boolean {
  return (item.state === 'accepted' || item.state === 'inTransit') && mayAtDoor(item, 'OUT_FOR_DELIVERY');
}

function itemOf(rows: readonly Item[], text: string): Item | undefined {
  const code = codeIn(text);
  const postingNo = postingNoIn(text);
  return rows.find((row) => row.postingNo === postingNo) ?? rows.find((row) => code !== undefined && row.code === code);
}

function postingNoIn(text: string): string {
  return text.replaceAll(/\s/g, '').toUpperCase().slice(0, 20);
}
