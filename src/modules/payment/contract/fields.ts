import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { MOST_VND } from '../rules/purses.ts';

export const Id = Type.String({ format: 'uuid' });
export const Text = Type.String();
export const MaybeText = Type.Union([Text, Type.Null()]);
export const Count = Type.Integer();
export const Amount = Type.Integer({ minimum: 0, maximum: MOST_VND, description: 'whole đồng' });
/** An amount that moves: at least one đồng. */
export const Paid = Type.Integer({ minimum: 1, maximum: MOST_VND, description: 'whole đồng' });
export const Named = Type.Object({ id: Text, name: Text });
export const MaybeNamed = Type.Union([Named, Type.Null()]);

/** A word of a list, or nothing. */
export function MaybeOneOf<const T extends readonly string[]>(values: T) {
  return Type.Union([OneOf(values), Type.Null()]);
}
