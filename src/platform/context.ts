import type { Actor, Citizen } from '#kernel/actor.ts';
import type { Language } from '#kernel/message.ts';
import type { Db } from '#platform/database.ts';
import type { Limits } from '#platform/files/inspect/finding.ts';

/** What a service is given: the transaction the door opened, the only clock, and who asks. */
export type Context = {
  readonly db: Db;
  readonly now: Date;
  readonly actor: Actor | undefined;
  /** The citizen who asks for herself; never together with an actor. */
  readonly citizen?: Citizen | undefined;
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
  /** What is taken as a file, and whether files nobody scanned are served; undefined: in a demonstration only. */
  readonly files: Limits & { readonly scanned: boolean; readonly servesUnscanned: boolean | undefined };
  /** From which codes of one use in messages are made, and the secret by which what a provider of messages says is believed; absent: neither. */
  readonly messageSecret?: string | undefined;
  /** How citizens are told; absent: no way out is set up, and everybody is called. */
  readonly messaging?: Messaging | undefined;
  /** How citizens sign in: the provider's name, if one is set; whether local accounts are taken outside a demonstration. */
  readonly citizens?: { readonly provider: string | undefined; readonly local: boolean } | undefined;
};

/** The ways out of this installation (`paper` writes into a file), and the minutes of the Vietnamese day in which nobody is woken. */
export type Messaging = { readonly email: 'real' | 'paper' | 'none'; readonly sms: 'real' | 'paper' | 'none'; readonly quiet: { readonly from: number; readonly to: number } };
