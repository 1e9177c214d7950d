import type { Language, Message } from '#kernel/message.ts';
import type { Reckoned } from '#modules/postal/rules/quote.ts';
import type { FoundRoute } from '#modules/postal/rules/area.ts';
import type { PostalService, TariffGroup, TariffVersion } from '#modules/postal/rules/tariff.ts';

/** A price as quotePostage answers it. */
export type Quote = Reckoned & {
  readonly service: PostalService;
  readonly isMaximum: boolean;
  readonly tax: TariffVersion['tax'];
  readonly version: { readonly name: Message };
  readonly routes: readonly (Pick<FoundRoute, 'zone' | 'scope' | 'basis' | 'source'> & { readonly direction: 'in' | 'out'; readonly days: number })[];
};

export type Area = { readonly code: string; readonly name: string; readonly province: string; readonly oneStop: boolean };

/** What the server gives the page of the postage. */
export type TariffProps = {
  readonly language: Language;
  readonly demo: boolean;
  readonly tariff: { readonly on: string; readonly maximum: TariffVersion | null; readonly listPrice: TariffVersion | null; readonly groups: readonly TariffGroup[] };
  readonly areas: { readonly rows: readonly Area[] };
  /** Somebody is signed in here who may load the tariff. */
  readonly keeper: boolean;
  /** What was typed, by field; empty before anything was asked. */
  readonly asked: Readonly<Record<'service' | 'home' | 'agency' | 'weightGrams' | 'group' | 'slip', string>>;
  readonly quote: Quote | null;
  readonly refusal: { readonly message: Message; readonly field: string | null } | null;
};
