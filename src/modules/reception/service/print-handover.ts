import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, required } from '#kernel/problem.ts';
import { layOut, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import type { OfficeHandoverData, ResultHandoverData } from '#modules/forms/rules/paper.ts';
import { formEntry, regulationFor } from '#modules/forms/rules/regulation.ts';
import { recordPaper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/printing.ts';
import { DIFFERENCE_WORDS } from '../rules/difference-words.ts';
import type { HandoverIncident } from '../rules/handing-over.ts';
import { findHandover, listIncidents, type BatchRow } from '../store/handovers.ts';
import { getPrintUnit, listHandoverPrintRows, type HandoverPrintRow } from '../store/printing.ts';
import { listedRow, signerOf } from './print-facts.ts';

type Asked = Input<typeof contract.printHandover>;

/** Prints the record of a handover, with what was found different; before it is accepted the taker's place is empty. */
export async function printHandover(ctx: Context, input: Asked): Promise<Output<typeof contract.printHandover>> {
  const batch = required(await findHandover(ctx.db, input.id, signedIn(ctx).unitId), notFound('custody.batchUnknown'));
  const rows = await listHandoverPrintRows(ctx.db, batch.id);
  if (batch.kind === 'result') return print(ctx, input, batch, 'resultHandover', resultHandover(batch, rows));
  return print(ctx, input, batch, 'dossierHandover', dossierHandover(batch, rows, await listIncidents(ctx.db, batch.id)));
}

async function print<F extends 'dossierHandover' | 'resultHandover'>(ctx: Context, input: Asked, batch: BatchRow, form: F, data: FormData[F]): Promise<LaidOut> {
  const unit = await getPrintUnit(ctx.db, batch.fromUnitId);
  const regulation = regulationFor(dayOf(batch.offeredAt));
  const paperSize = input.paperSize ?? formEntry(form, regulation)?.sizes.at(-1) ?? 'A4';
  const { sheet, recorded } = await recordPaper(ctx, { form, data, unit, regulation, paperSize, dossierId: null, subjectId: batch.id });
  await note(ctx, { kind: 'reception.formPrinted', subject: { kind: 'print', id: recorded.id }, facts: { form, handoverId: batch.id, copyNo: recorded.copyNo, contentHash: recorded.contentHash } });
  return layOut(form, sheet, data);
}

function sides(batch: BatchRow) {
  const giver = { ...signerOf(batch.offeredByName, batch.offeredByEmployer), unit: batch.fromName };
  const taker = { ...signerOf(batch.settledByName ?? batch.toStaffName ?? '', batch.settledByEmployer ?? 'agency'), unit: batch.toName };
  return { at: batch.settledAt ?? batch.offeredAt, giver, taker };
}

function dossierHandover(batch: BatchRow, rows: readonly HandoverPrintRow[], incidents: readonly HandoverIncident[]): OfficeHandoverData {
  return {
    kind: 'office',
    ...sides(batch),
    rows: rows.map(listedRow),
    counted: batch.settledAt !== null,
    differences: incidents.map((one) => differenceLine(one)),
  };
}

function resultHandover(batch: BatchRow, rows: readonly HandoverPrintRow[]): ResultHandoverData {
  return {
    agency: batch.fromName,
    ...sides(batch),
    rows: rows.map((row) => ({
      code: row.code ?? '',
      request: row.procedureName,
      result: [row.resultTitle, row.resultNumber].filter((part) => part !== null).join(' số '),
      owner: row.ownerName ?? '',
      address: row.ownerAddress,
      fee: false,
      byPost: row.resultChoice === 'post',
    })),
  };
}

function differenceLine(one: HandoverIncident): string {
  const counted = one.countedOut === null || one.countedIn === null ? '' : ` (${one.countedOut} bộ trong danh sách, đếm được ${one.countedIn})`;
  const noted = one.note === null ? '' : `: ${one.note}`;
  return `${DIFFERENCE_WORDS[one.difference]}${counted}${noted}`;
}
