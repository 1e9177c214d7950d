import type { Language, Message } from '#kernel/message.ts';
import type { CollectState, Relation } from '#modules/mandate/rules/collecting.ts';
import type { ActInName, MandateState } from '#modules/mandate/rules/mandates.ts';

type About = { readonly language: Language; readonly demo: boolean; readonly refusal: Message | null };

/** The exact text somebody is asked to agree to. */
export type AskedProps = About & { readonly step: 'asked'; readonly phone: string; readonly code: string; readonly text: string; readonly until: string; readonly answer: 'yes' | 'no' | null };
/** She has answered; `first` is false where she had answered before. */
export type AnsweredProps = About & { readonly step: 'answered'; readonly answer: 'yes' | 'no'; readonly first: boolean; readonly organisation: string; readonly toDay: string };
/** What a mandate allows, for whoever holds its code. */
export type HeldProps = About & { readonly step: 'held'; readonly code: string; readonly organisation: string; readonly unitName: string; readonly kinds: readonly ActInName[]; readonly covers: readonly { readonly name: string }[]; readonly toDay: string; readonly state: MandateState };
/** By what right a dossier was made, and who may collect its result. */
export type SlipProps = About & {
  readonly step: 'slip';
  readonly code: string;
  readonly secret: string;
  readonly mandates: readonly { readonly id: string; readonly organisation: string; readonly kinds: readonly ActInName[]; readonly toDay: string; readonly state: MandateState }[];
  readonly collecting: readonly { readonly id: string; readonly relation: Relation; readonly certified: boolean; readonly toDay: string; readonly state: CollectState }[];
  readonly revoked: boolean;
};
export type StartProps = About & { readonly step: 'start'; readonly phone: string };
export type RevokedProps = About & { readonly step: 'revoked'; readonly organisation: string };

/** What the server gives the page of mandates for citizens. */
export type ConsentProps = StartProps | AskedProps | AnsweredProps | HeldProps | SlipProps | RevokedProps;
