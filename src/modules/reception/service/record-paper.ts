import { demand } from '#kernel/problem.ts';
import { paperRefused } from '#modules/forms/rules/lay-out.ts';
import type { FormData, Sheet } from '#modules/forms/rules/paper.ts';
import type { Form, PaperSize, Regulation } from '#modules/forms/rules/regulation.ts';
import { recordPrint, type Recorded } from '#modules/forms/service.ts';
import type { Context } from '#platform/context.ts';
import type { PrintUnit } from '../store/printing.ts';

/** A paper about to leave the house: what it says, who issues it, and what it is a paper of. */
export type Paper<F extends Form & keyof FormData> = {
  readonly form: F;
  readonly data: FormData[F];
  readonly unit: PrintUnit;
  readonly regulation: Regulation;
  readonly paperSize: PaperSize;
  readonly dossierId: string | null;
  readonly subjectId: string | null;
  /** The number the agency gave the document itself. */
  readonly number?: string | null;
  /** What a paper of one dossier shows in codes; lists show none. */
  readonly codes?: Pick<Sheet, 'dossierCode' | 'trackingAddress' | 'payload'>;
};

const NO_CODES = { dossierCode: null, trackingAddress: null, payload: null } as const;

/** Counts and numbers one print of a paper, refused where its set has none or the post may not sign it; the caller notes it and lays it out. */
export async function recordPaper<F extends Form & keyof FormData>(ctx: Context, paper: Paper<F>): Promise<{ readonly sheet: Sheet; readonly recorded: Recorded }> {
  const { form, data, unit, regulation, paperSize, dossierId, subjectId, number = null, codes = NO_CODES } = paper;
  const issuer = { superior: unit.superiorName === '' ? null : unit.superiorName, unit: unit.name };
  const draft: Sheet = { ...codes, regulation, paperSize, issuer, place: unit.place, issuedAt: ctx.now, signed: false, demo: ctx.installation.demo, number: null, copyNo: 1 };
  demand(paperRefused(form, draft, data));
  const recorded = await recordPrint(ctx, { form, regulation, paperSize, unitId: unit.id, dossierId, subjectId, number, content: data });
  return { sheet: { ...draft, number: recorded.number, copyNo: recorded.copyNo }, recorded };
}
