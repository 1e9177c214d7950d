import type { Language, Message } from '#kernel/message.ts';
import type { RatedKind } from '#modules/feedback/rules.ts';
import type { Mark } from '#modules/tracking/rules/progress.ts';

/** Where a dossier stands, as trackDossier answers it. */
export type Answer = {
  readonly code: string;
  readonly state: string;
  /** Null for a parcel looked up by its own number. */
  readonly status: { readonly name: Message } | null;
  readonly title: Message;
  readonly next: Message;
  readonly dates: { readonly dueAt: Date | null; readonly provisional: boolean; readonly postDueDay: string | null };
  readonly steps: readonly { readonly name: string; readonly title: Message; readonly at: Date | null; readonly mark: Mark; readonly byPost: boolean }[];
  readonly unit: { readonly name: string; readonly address: string; readonly phone: string; readonly hours: Message | null };
  readonly askedAt: Date;
  /** What the holder of the slip may rate now. */
  readonly rating: { readonly kind: RatedKind; readonly code: string } | null;
};

/** What the server gives the tracking page: nothing, a refusal with what was typed, or an answer. */
export type TrackingProps = {
  readonly language: Language;
  readonly demo: boolean;
  /** What was typed; the secret comes along only with an answer, for the language switch. */
  readonly code: string;
  readonly secret: string;
  readonly missing: readonly ('code' | 'secret')[];
  readonly refusal: { readonly message: Message; readonly wait: boolean } | null;
  readonly answer: Answer | null;
};

/** What the server gives the readable page of the interface: its own OpenAPI document. */
export type ApiProps = { readonly language: Language; readonly demo: boolean; readonly document: unknown };
