import { useInfiniteQuery } from '@tanstack/react-query';
import type { Messages } from '#kernel/message.ts';
import { messages as integration } from '#modules/integration/messages.ts';
import type { DeliveryState } from '#modules/integration/rules.ts';
import { messages as money } from '#modules/payment/messages/money.ts';
import { messages as shipments } from '#modules/postal/messages/shipments.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { roomWords } from '#web/parts/room-words.ts';

export type Webhook = Answered<'listWebhooks'>['rows'][number];
export type Delivery = Answered<'listWebhookDeliveries'>['rows'][number];

/** Words for kinds, states and failures. */
export const integrationWords: Messages = { ...roomWords, ...money, ...shipments, ...integration };

/** What an act on a subscription makes old. */
export const CHANGED = ['listWebhooks', 'listWebhookDeliveries'] as const;

const HALF_MINUTE_MS = 30_000;

/** Subscriptions, newest first, looked at again while the page is open. */
export function useWebhooks() {
  return useInfiniteQuery({
    queryKey: ['listWebhooks'],
    refetchInterval: HALF_MINUTE_MS,
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/webhooks', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** What one subscription was told, newest first; of one state or of all. */
export function useDeliveries(id: string, state: DeliveryState | undefined) {
  return useInfiniteQuery({
    queryKey: ['listWebhookDeliveries', id, state],
    refetchInterval: HALF_MINUTE_MS,
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/webhooks/{id}/deliveries', { params: { path: { id }, query: { ...(state === undefined ? {} : { state }), ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
