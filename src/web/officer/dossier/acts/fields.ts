import type { Field, Values } from '#web/parts/asking/fields.ts';
import type { ActWord } from './text.ts';

/** A field of an act; its label is one of the acts' words. */
export type ActField = Omit<Field, 'label'> & { readonly label: ActWord };
export type Mistakes = Readonly<Record<string, ActWord>>;
export type Check = (values: Values) => Mistakes;
