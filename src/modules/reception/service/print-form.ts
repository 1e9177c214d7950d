import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, problem, refuse, required } from '#kernel/problem.ts';
import { lacks } from '#modules/access/rules.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import { layOut, paperRefused, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import type { FormData, Sheet } from '#modules/forms/rules/paper.ts';
import { formEntry, regulationFor, type Form, type PaperSize } from '#modules/forms/rules/regulation.ts';
import { recordPrint } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/printing.ts';
import { shownSecret } from '../rules/keeping.ts';
import { getPrintUnit, listPrintParties, type PrintUnit } from '../store/printing.ts';
import { isSecretValid, issueSecret } from './secrets.ts';
import { apologyOf, controlSlipOf, progressOf, resultReceiptOf, stopNoticeOf } from './papers-afterwards.ts';
import { receiptOf, refusalOf, supplementOf } from './papers-at-reception.ts';
import { personOf, type Content, type PrintFacts } from './print-facts.ts';

type Asked = Input<typeof contract.printForm>;

/** Collects what a paper of a dossier says and lays it out; the door renders it when the transaction has ended. */
export async function printForm(ctx: Context, input: Asked): Promise<Output<typeof contract.printForm>> {
  const view = await dossierView(ctx, input.id);
  const facts: PrintFacts = { view, unit: await getPrintUnit(ctx.db, view.units.reception.id), parties: await listPrintParties(ctx.db, view.id), publicUrl: ctx.installation.publicUrl };
  switch (input.form) {
    case 'receipt':
      return printReceipt(ctx, input, facts);
    case 'supplement':
      return print(ctx, input, facts, 'supplement', supplementOf(facts));
    case 'refusal':
      return print(ctx, input, facts, 'refusal', refusalOf(facts));
    case 'apology':
    case 'apologyAndExtension':
      return print(ctx, input, facts, input.form, await apologyOf(ctx, facts));
    case 'stopNotice':
      return print(ctx, input, facts, 'stopNotice', stopNoticeOf(facts));
    case 'controlSlip':
      return print(ctx, input, facts, 'controlSlip', await controlSlipOf(ctx, facts));
    case 'resultReceipt':
      return print(ctx, input, facts, 'resultReceipt', await resultReceiptOf(ctx, facts));
    case 'progress':
      return print(ctx, input, facts, 'progress', progressOf(facts));
    default:
      return refuse(badInput('reception.formNotReady', 'form', { form: input.form }));
  }
}

/** A receipt carries the secret just issued at reception, or a new one that ends the old. */
async function printReceipt(ctx: Context, input: Asked, facts: PrintFacts): Promise<LaidOut> {
  demand(lacks(signedIn(ctx), 'dossier.receive'));
  const { id, code } = facts.view;
  if (code === null) refuse(problem('reception.formNotReady', { form: 'receipt' }));
  if (input.trackingSecret !== undefined && !(await isSecretValid(ctx, id, input.trackingSecret))) refuse(badInput('reception.secretWrong', 'trackingSecret'));
  const secret = input.trackingSecret ?? (await issueSecret(ctx, id));
  const blank = await receiptOf(ctx, facts, null);
  return print(ctx, input, facts, 'receipt', blank, secret);
}

/** Counts the print and notes it; the hash that is kept covers the paper without its secret. */
async function print<F extends Form & keyof FormData>(ctx: Context, input: Asked, facts: PrintFacts, form: F, content: Content<FormData[F]> | undefined, secret?: string): Promise<LaidOut> {
  const { data, subjectId } = required(content, problem('reception.formNotReady', { form }));
  const { view } = facts;
  const regulation = regulationFor(view.receivedDay ?? dayOf(view.arrivedAt));
  const paperSize = input.paperSize ?? formEntry(form, regulation)?.sizes[0] ?? 'A4';
  const draft = sheetOf(ctx, facts, { regulation, paperSize, number: null, copyNo: 1 }, secret);
  demand(paperRefused(form, draft, data));
  const recorded = await recordPrint(ctx, { form, regulation, paperSize, unitId: facts.unit.id, dossierId: view.id, subjectId, content: data });
  await note(ctx, { kind: 'reception.formPrinted', subject: { kind: 'print', id: recorded.id }, dossierId: view.id, procedureCode: view.procedure.code, fieldCode: view.procedure.fieldCode, facts: { form, copyNo: recorded.copyNo, number: recorded.number, contentHash: recorded.contentHash } });
  const sheet = { ...draft, number: recorded.number, copyNo: recorded.copyNo };
  return layOut(form, sheet, secret === undefined ? data : { ...data, secret: shownSecret(secret) });
}

type PrintMarks = Pick<Sheet, 'regulation' | 'number' | 'copyNo'> & { readonly paperSize: PaperSize };

function sheetOf(ctx: Context, facts: PrintFacts, marks: PrintMarks, secret: string | undefined): Sheet {
  const { view } = facts;
  const address = view.code === null ? null : `${ctx.installation.publicUrl}/tra-cuu/${view.code}`;
  return {
    ...marks,
    ...issuedBy(ctx, facts.unit),
    dossierCode: view.code,
    trackingAddress: address === null || secret === undefined ? address : `${address}#${secret}`,
    payload: { procedureCode: view.procedure.code, holderId: personOf(facts, 'owner').idNumber, system: 'Một Cửa' },
  };
}

/** What stands at the head of every paper of a unit. */
export function issuedBy(ctx: Context, unit: PrintUnit): Pick<Sheet, 'issuer' | 'place' | 'issuedAt' | 'signed' | 'demo'> {
  return { issuer: { superior: unit.superiorName === '' ? null : unit.superiorName, unit: unit.name }, place: unit.place, issuedAt: ctx.now, signed: false, demo: ctx.installation.demo };
}
