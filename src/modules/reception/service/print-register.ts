import { signedIn } from '#kernel/actor.ts';
import { showDay, yearOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, problem, refuse } from '#kernel/problem.ts';
import { lacks } from '#modules/access/rules.ts';
import { layOut } from '#modules/forms/rules/lay-out.ts';
import type { RegisterData } from '#modules/forms/rules/paper.ts';
import { regulationFor } from '#modules/forms/rules/regulation.ts';
import { recordPaper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/printing.ts';
import { countRegister, getPrintUnit, listRegister, type RegisterLine } from '../store/printing.ts';

/** Rows of one print; a longer period is printed in parts. */
const ROWS = 2000;

/**
 * Sổ theo dõi hồ sơ of the asker's one-stop: numbered through the year (TT 01/2018/TT-VPCP Đ10), cancelled numbers with their reason.
 * It shows people's addresses and telephones, so whoever only reads reports does not print it.
 */
export async function printRegister(ctx: Context, input: Input<typeof contract.printRegister>): Promise<Output<typeof contract.printRegister>> {
  const actor = signedIn(ctx);
  demand(lacks(actor, 'dossier.view'));
  const { from, to, volume = '01' } = input;
  if (from > to) refuse(badInput('input.periodReversed', 'to', { from: showDay(from), to: showDay(to) }));
  if (yearOf(from) !== yearOf(to)) refuse(badInput('reception.registerYears', 'to'));
  const unit = await getPrintUnit(ctx.db, actor.unitId);
  const lines = await listRegister(ctx.db, unit.id, from, to, ROWS + 1);
  if (lines.length > ROWS) refuse(problem('reception.registerTooLong', { limit: ROWS }, 422));
  const firstNumber = (await countRegister(ctx.db, unit.id, `${yearOf(from)}-01-01`, from)) + 1;
  const data: RegisterData = { from, to, volume, firstNumber, rows: lines.map(rowOf), closing: null };
  const { sheet, recorded } = await recordPaper(ctx, { form: 'register', data, unit, regulation: regulationFor(to), paperSize: 'A4', dossierId: null, subjectId: null });
  await note(ctx, { kind: 'reception.formPrinted', subject: { kind: 'print', id: recorded.id }, facts: { form: 'register', from, to, rows: lines.length, contentHash: recorded.contentHash } });
  return layOut('register', sheet, data);
}

function rowOf(line: RegisterLine): RegisterData['rows'][number] {
  const { code, procedureName, quantity, competent, receivedAt, dueAt, returnedAt, resultChoice } = line;
  return { code, procedure: procedureName, quantity, person: line.ownerName ?? '', contact: contactOf(line), agency: competent, receivedAt, dueAt, returnedAt, resultChoice, note: noteOf(line) };
}

function contactOf({ ownerAddress, ownerPhone }: RegisterLine): string {
  return [ownerAddress, ownerPhone].filter((part) => part !== null).join(', ');
}

function noteOf({ cancelReason, bookNo }: RegisterLine): string | null {
  if (cancelReason !== null) return `Hủy: ${cancelReason}`;
  return bookNo === null ? null : `Nhập bổ sung từ sổ giấy, số ${bookNo}`;
}
