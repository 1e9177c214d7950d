import { signedIn } from '#kernel/actor.ts';
import { dayOf, yearOf } from '#kernel/day.ts';
import { demand } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { newId, sha256 } from '#platform/ids.ts';
import type { FormData } from './rules/form-data.ts';
import { paperRefused } from './rules/lay-out.ts';
import type { Sheet } from './rules/paper.ts';
import { numberSuffix, printRefused, showNumber, type Form, type PaperSize, type Regulation } from './rules/regulation.ts';
import { findLastPrint, insertPrint, lockPaper, takeNumber, type PaperKey } from './store.ts';

/** A paper about to be printed. `content` is what stands on it, without the marks of the print and without its secret. */
export type Printing = {
  readonly form: Form;
  readonly regulation: Regulation;
  readonly paperSize: PaperSize;
  readonly unitId: string;
  readonly dossierId: string | null;
  readonly subjectId: string | null;
  /** The number its agency gave the document itself; absent: the next of the unit, where the paper has one. */
  readonly number?: string | null;
  readonly content: object;
};

/** What the print carries: 1 the first, n the reprint n-1; the number kept from the first print; the hash for the journal. */
export type Recorded = { readonly id: string; readonly copyNo: number; readonly number: string | null; readonly contentHash: string };

/** The unit in whose name a paper is printed. */
export type PrintUnit = { readonly id: string; readonly name: string; readonly superiorName: string; readonly place: string };

/** A paper about to leave the house: what it says, who issues it, and what it is a paper of. */
export type Paper<F extends Form> = {
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
export async function recordPaper<F extends Form>(ctx: Context, paper: Paper<F>): Promise<{ readonly sheet: Sheet; readonly recorded: Recorded }> {
  const { form, data, unit, regulation, paperSize, dossierId, subjectId, number = null, codes = NO_CODES } = paper;
  const issuer = { superior: unit.superiorName === '' ? null : unit.superiorName, unit: unit.name };
  const draft: Sheet = { ...codes, regulation, paperSize, issuer, place: unit.place, issuedAt: ctx.now, signed: false, demo: ctx.installation.demo, number: null, copyNo: 1 };
  demand(paperRefused(form, draft, data));
  const recorded = await recordPrint(ctx, { form, regulation, paperSize, unitId: unit.id, dossierId, subjectId, number, content: data });
  return { sheet: { ...draft, number: recorded.number, copyNo: recorded.copyNo }, recorded };
}

/** Counts a print, gives it its number, and remembers by whom and of what content; the caller notes it in the journal. */
export async function recordPrint(ctx: Context, printing: Printing): Promise<Recorded> {
  const actor = signedIn(ctx);
  demand(printRefused(printing.form, printing.regulation, printing.paperSize));
  const key: PaperKey = { dossierId: printing.dossierId, subjectId: printing.subjectId, form: printing.form };
  await lockPaper(ctx.db, key);
  const last = await findLastPrint(ctx.db, key);
  const id = newId();
  const contentHash = sha256(JSON.stringify(printing.content));
  const copyNo = (last?.copyNo ?? 0) + 1;
  const number = printing.number ?? (last === undefined ? await firstNumber(ctx, printing) : last.number);
  await insertPrint(ctx.db, { ...key, id, unitId: printing.unitId, regulation: printing.regulation, paperSize: printing.paperSize, copyNo, number, contentHash, printedBy: actor.staffId, printedAt: ctx.now });
  return { id, copyNo, number, contentHash: contentHash.toString('hex') };
}

async function firstNumber(ctx: Context, printing: Printing): Promise<string | null> {
  const suffix = numberSuffix(printing.form, printing.regulation);
  if (suffix === null) return null;
  return showNumber(await takeNumber(ctx.db, printing.unitId, yearOf(dayOf(ctx.now)), suffix), suffix);
}
