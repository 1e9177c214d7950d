import { type Actor, signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { problem, refuse } from '#kernel/problem.ts';
import { layOut } from '#modules/forms/rules/lay-out.ts';
import type { SupplementData } from '#modules/forms/rules/paper.ts';
import { regulationFor } from '#modules/forms/rules/regulation.ts';
import { recordPaper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/printing.ts';
import { getPrintUnit, type PrintUnit } from '../store/printing.ts';
import { checkPapers } from './check-papers.ts';
import { signerOf } from './print-facts.ts';

type Asked = Input<typeof contract.printShortages>;

/** The reason printed when the clerk wrote none: the law's own words for an incomplete dossier (NĐ 61/2018 Đ17.1a). */
const INCOMPLETE = 'Hồ sơ chưa đầy đủ theo thành phần hồ sơ đã công bố.';

/** Mẫu 02 at the counter: all shortages at once, nothing received, no code; the guidance is recorded (GUIDE). */
export async function printShortages(ctx: Context, input: Asked): Promise<Output<typeof contract.printShortages>> {
  const actor = signedIn(ctx);
  const { paperSize = 'A5', sessionId = newId(), ownerName: _name, ownerAddress: _address, phone: _phone, reason: _reason, ...check } = input;
  const { procedure, shortages } = await checkPapers(ctx, check);
  if (shortages.length === 0) refuse(problem('reception.nothingMissing'));
  const unit = await getPrintUnit(ctx.db, actor.unitId);
  const data = shortageSheet(ctx, input, { procedure: procedure.name, shortages, unit, actor });
  const { sheet, recorded } = await recordPaper(ctx, { form: 'supplement', data, unit, regulation: regulationFor(dayOf(ctx.now)), paperSize, dossierId: null, subjectId: sessionId });
  await note(ctx, {
    kind: 'reception.guided',
    subject: { kind: 'session', id: sessionId },
    sessionId,
    channel: 'counter',
    procedureCode: procedure.code,
    fieldCode: procedure.fieldCode,
    facts: { topic: 'papers', form: 'supplement', number: recorded.number, copyNo: recorded.copyNo, contentHash: recorded.contentHash, missing: shortages.map((paper) => String(paper.no)) },
  });
  return layOut('supplement', sheet, data);
}

type Found = { readonly procedure: string; readonly shortages: readonly { name: string; originals: number; copies: number }[]; readonly unit: PrintUnit; readonly actor: Actor };

function shortageSheet(ctx: Context, input: Asked, { procedure, shortages, unit, actor }: Found): SupplementData {
  return {
    unit: unit.name,
    stage: 'counter',
    applicant: { name: input.ownerName ?? '', address: input.ownerAddress ?? null, phone: input.phone ?? null, email: null, idNumber: null },
    request: procedure,
    papers: shortages.map(({ name, originals, copies }) => ({ name, originals, certified: 0, copies, note: null })),
    reason: input.reason ?? INCOMPLETE,
    answerBy: null,
    website: ctx.installation.publicUrl,
    contact: { name: actor.name, phone: unit.phone === '' ? null : unit.phone },
    guide: signerOf(actor.name, actor.employer),
  };
}
