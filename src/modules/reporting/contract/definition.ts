import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { CONFIDENCES } from '../rules/figure-shape.ts';

const Both = Type.Object({ vi: Type.String(), en: Type.String() });

/** What a figure says of itself beside every value: a page, a paper and a sheet print these words and no others. */
export const Definition = Type.Object({
  id: Type.String(),
  name: Both,
  counts: Both,
  numerator: Both,
  denominator: Type.Union([Both, Type.Null()], { description: 'null: a plain count' }),
  period: Both,
  source: Both,
  basis: Type.String(),
  confidence: OneOf(CONFIDENCES),
});
