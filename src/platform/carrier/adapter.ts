import type { Exchange } from '#platform/carrier/exchange.ts';
import type { CarrierPlan } from '#platform/carrier/settings.ts';
import type { FeedPage, Order, Said } from '#platform/carrier/shapes.ts';

/** How shipments reach whoever carries them. Who calls is in no transaction: an answer may take long, come twice or never. */
export type Carrier = {
  readonly kind: 'desk' | 'http';
  readonly plan: CarrierPlan;
  /** Orders the carriage of an item; said again under the same key and number it orders nothing new. */
  order(order: Order, call: Call): Promise<Heard>;
  cancel(orderNumber: string, call: Call): Promise<Heard>;
  price(order: Order, call: Call): Promise<Heard>;
  /** The documents of the feed after one, in the carrier's order. */
  track(lastId: string, stop: AbortSignal): Promise<Tracked>;
};

/** Under which key it is said, and what ends the waiting when the house closes. */
export type Call = { readonly key: string | undefined; readonly stop: AbortSignal };

/** What the carrier said, and every exchange it took (a renewed token, a second try). */
export type Heard = { readonly said: Said; readonly exchanges: readonly Exchange[] };
export type Tracked = { readonly page: FeedPage; readonly exchanges: readonly Exchange[] };
