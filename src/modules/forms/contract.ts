import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { FORMS, SHEET_SIZES } from './rules/regulation.ts';

/** What whoever prints chooses: the paper and its size; the set of papers follows from the day of reception. */
export const printFields = { form: OneOf(FORMS), paperSize: Type.Optional(OneOf(SHEET_SIZES)) };

/** A paper as the door renders it once the transaction has ended. */
export const LaidOutPaper = Type.Object({
  template: Type.String(),
  title: Type.String(),
  fileName: Type.String(),
  data: Type.Unknown(),
  codes: Type.Record(Type.String(), Type.Object({ kind: OneOf(['qr', 'code128']), text: Type.String() })),
});
