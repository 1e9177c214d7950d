import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { renderPdf } from '#platform/pdf.ts';

/** What a service that prints answers: a template below src with its data and codes, and the file's name. */
const Paper = Type.Object({
  template: Type.String(),
  data: Type.Unknown(),
  codes: Type.Record(Type.String(), Type.Object({ kind: Type.Union([Type.Literal('qr'), Type.Literal('code128')]), text: Type.String() })),
  fileName: Type.String(),
});

/** Lays a paper out once its transaction has ended. */
export async function layOutPaper(answered: unknown): Promise<{ bytes: Buffer; fileName: string }> {
  const paper = Value.Parse(Paper, answered);
  const bytes = await renderPdf(paper.template, paper.data, { codes: paper.codes });
  return { bytes: Buffer.from(bytes), fileName: paper.fileName };
}
