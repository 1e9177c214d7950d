import type { Language, Message } from '#kernel/message.ts';
import type { RatedKind } from '#modules/feedback/rules.ts';

type About = {
  readonly language: Language;
  readonly demo: boolean;
  /** On the tablet at the counter: it ends by itself and is at rest again. */
  readonly kiosk: boolean;
  readonly refusal: Message | null;
};

/** What is asked, as getRatingForm answers it, with what was chosen before a refusal. */
export type AskProps = About & {
  readonly step: 'ask';
  readonly code: string;
  readonly asked: { readonly kind: RatedKind; readonly unitName: string; readonly questions: readonly { readonly id: string; readonly text: Message; readonly needed: boolean }[] };
  readonly chosen: Readonly<Record<string, string>>;
  readonly words: string;
};

/** What the server gives the rating page: at rest, a question, or thanks. */
export type RatingProps = AskProps | (About & { readonly step: 'rest' | 'thanks' });
