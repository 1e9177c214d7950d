import type { Actor } from '#kernel/actor.ts';
import type { Language } from '#kernel/message.ts';
import type { Db } from '#platform/database.ts';

/** What a service is given: the transaction the door opened, the only clock, and who asks. */
export type Context = {
  readonly db: Db;
  readonly now: Date;
  readonly actor: Actor | undefined;
  readonly language: Language;
  readonly requestId: string;
  /** Where the request came from, for throttling only; null when not over the network. */
  readonly address: string | null;
  readonly installation: Installation;
};

export type Installation = {
  /** The address printed in QR codes, without a slash at its end. */
  readonly publicUrl: string;
  /** True while this installation holds demonstration data; every page and paper says so. */
  readonly demo: boolean;
  /** How shipments reach the post: its own staff work here, or a connector to a carrier is set. */
  readonly carrier: 'desk' | 'http';
  /** From which the secrets of the bank's signed notices are made; absent: none is believed. */
  readonly callbackSecret?: string | undefined;
  /** From which the secrets of systems that are told are made; absent: none is told. */
  readonly webhookSecret?: string | undefined;
};
