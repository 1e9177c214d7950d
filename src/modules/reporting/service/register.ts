import { signedIn, type Actor } from '#kernel/actor.ts';
import { isDay, plusDays, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { readCursor, toPage } from '#kernel/page.ts';
import { badInput, demand, notFound, problem, refuse } from '#kernel/problem.ts';
import { masked } from '#kernel/text.ts';
import { lacks } from '#modules/access/rules.ts';
import { mayReadParties, maySee } from '#modules/dossier/rules/sight.ts';
import { isOpen } from '#modules/dossier/rules/statuses.ts';
import { listReach } from '#modules/dossier/store/dossier.ts';
import { layOut } from '#modules/forms/rules/lay-out.ts';
import type { RegisterData } from '#modules/forms/rules/paper.ts';
import { regulationFor } from '#modules/forms/rules/regulation.ts';
import { recordPaper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import type { Unit } from '#modules/organisation/rules.ts';
import { getUnitByCode } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/register.ts';
import { closesYear, PRINTED_ROWS, registerRefused, remarkOf, yearBegins } from '../rules/register.ts';
import { countRegisterLines, listRegisterLines, type RegisterLine } from '../store/register.ts';

type AskedRegister = { readonly unit: string; readonly from: Day; readonly to: Day };
type RegisterPage = Output<typeof contract.listRegister>;
type RegisterRow = RegisterPage['rows'][number];

/** A page of the register on the screen: telephones masked, as in every list. */
export async function listRegister(ctx: Context, input: Input<typeof contract.listRegister>): Promise<RegisterPage> {
  const { rows, next } = await readRegister(ctx, input);
  return { rows: rows.map((row) => ({ ...row, phone: row.phone === null ? null : masked(row.phone) })), next };
}

/** A page of the register as paper and files carry it; whoever takes it out of the house notes that in the journal. */
export async function readRegister(ctx: Context, input: Input<typeof contract.listRegister>): Promise<RegisterPage> {
  const actor = signedIn(ctx);
  const unit = await registerOf(ctx, actor, input);
  const limit = input.limit ?? 50;
  const after = placeIn(input.after);
  const lines = await listRegisterLines(ctx.db, unit.id, input.from, input.to, after, limit + 1);
  const before = after?.no ?? (await countBefore(ctx, unit.id, input.from));
  const numbered = lines.map((line, place) => ({ ...line, no: before + place + 1 }));
  const page = toPage(numbered, limit, (line) => [String(line.no), line.receivedDay, line.code]);
  return { rows: page.rows.map((line) => rowOf(line, actor)), next: page.next };
}

/** How many rows a register has; counting ends at `most`. */
export async function countRegister(ctx: Context, input: AskedRegister, most: number): Promise<number> {
  const unit = await registerOf(ctx, signedIn(ctx), input);
  return countRegisterLines(ctx.db, unit.id, input.from, input.to, most);
}

/** The register on A4: numbered through the year, cancelled numbers with their reason. */
export async function printRegister(ctx: Context, input: Input<typeof contract.printRegister>): Promise<Output<typeof contract.printRegister>> {
  const actor = signedIn(ctx);
  const { from, to, volume = '01' } = input;
  const unit = await registerOf(ctx, actor, input);
  const { rows } = await readRegister(ctx, { unit: input.unit, from, to, limit: PRINTED_ROWS + 1 });
  if (rows.length > PRINTED_ROWS) refuse(problem('reporting.registerTooLong', { limit: PRINTED_ROWS }, 422));
  const firstNumber = rows[0]?.no ?? (await countBefore(ctx, unit.id, from)) + 1;
  const closing = closesYear(to, ctx.now) && actor.role === 'OSS_HEAD' && actor.unitId === unit.id ? { closedOn: to, head: { name: actor.name, employer: actor.employer, position: null } } : null;
  const data: RegisterData = { from, to, volume, firstNumber, rows: rows.map(printed), closing };
  const { sheet, recorded } = await recordPaper(ctx, { form: 'register', data, unit, regulation: regulationFor(to), paperSize: 'A4', dossierId: null, subjectId: null });
  await note(ctx, { kind: 'reporting.registerPrinted', unitId: unit.id, subject: { kind: 'print', id: recorded.id }, facts: { form: 'register', from, to, rows: rows.length, contentHash: recorded.contentHash } });
  return layOut('register', sheet, data);
}

/** Whoever sees no dossier sees no register, and only those of her own one-stop and of those below her unit; the provincial monitor sees all. */
async function registerOf(ctx: Context, actor: Actor, asked: AskedRegister): Promise<Unit> {
  demand(lacks(actor, 'dossier.view'));
  const unit = await getUnitByCode(ctx.db, asked.unit);
  const reach = await listReach(ctx.db, actor.unitId);
  if (!maySee(actor, { inReach: reach.includes(unit.id), handlerId: null, receiverId: null })) refuse(notFound('organisation.unitUnknown', { code: asked.unit }));
  demand(registerRefused(unit.kind, asked));
  return unit;
}

async function countBefore(ctx: Context, unitId: string, from: Day): Promise<number> {
  return countRegisterLines(ctx.db, unitId, yearBegins(from), plusDays(from, -1), Number.MAX_SAFE_INTEGER);
}

function placeIn(cursor: string | undefined): { readonly no: number; readonly day: Day; readonly code: string } | undefined {
  if (cursor === undefined) return undefined;
  const [no = '', day = '', code = ''] = readCursor(cursor, 3) ?? [];
  return /^[1-9]\d{0,8}$/.test(no) && isDay(day) && !day.startsWith('0000') ? { no: Number(no), day, code } : refuse(badInput('input.cursorUnknown', 'after'));
}

function rowOf(line: RegisterLine & { readonly no: number }, actor: Actor): RegisterRow {
  const { status, handlerId, receiverId, receivedDay: _receivedDay, address, phone, ...row } = line;
  const hidden = !mayReadParties(actor, { inReach: true, handlerId, receiverId }, isOpen(status));
  return { ...row, address: hidden ? null : address, phone: hidden ? null : phone, hidden };
}

function printed(row: RegisterRow): RegisterData['rows'][number] {
  const { code, procedureName, quantity, owner, address, phone, agency, receivedAt, dueAt, returnedAt, resultChoice } = row;
  return { code, procedure: procedureName, quantity, person: owner ?? '', contact: [address, phone].filter((part) => part !== null).join(', '), agency, receivedAt, dueAt, returnedAt, resultChoice, note: remarkOf(row) };
}
