import { useQuery } from '@tanstack/react-query';
import { mayHappen, type EventCode } from '#modules/postal/rules/shipment-states.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { CHANGED_BY_ACTS } from '../shipment/questions.ts';

export type CourierDay = Answered<'listCourierDay'>;
export type Item = CourierDay['rows'][number];
export type Pickup = CourierDay['pickups'][number];

/** What any act of the courier makes old. */
export const CHANGED = [...CHANGED_BY_ACTS, 'myCashSession', 'getCashSession', 'listCharges'] as const;

const MINUTE_MS = 60_000;

/** The courier's list, looked at again each minute. */
export function useCourierDay() {
  return useQuery({ queryKey: ['listCourierDay'], refetchInterval: MINUTE_MS, queryFn: () => answer(api.GET('/api/courier-day')) });
}

/** Records a scan of one shipment or of the day's list. */
export function useScanEvent(onDone: (scanned: Answered<'recordShipmentEvent'>) => void) {
  return useAct((input: Asked<'recordShipmentEvent'>, key: string) => answer(api.POST('/api/shipment-events', { body: input, headers: { 'Idempotency-Key': key } })), { changes: CHANGED, onDone });
}

/** Whether a result on the list may have this happen to it at the door now. */
export function mayAtDoor(item: Pick<Item, 'state' | 'direction'>, code: EventCode): boolean {
  return item.direction === 'out' && mayHappen(item.state, item.direction, code, 'staff') === undefined;
}
