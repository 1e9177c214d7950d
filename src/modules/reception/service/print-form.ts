import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, forbidden, problem, refuse, required } from '#kernel/problem.ts';
import { lacks } from '#modules/access/rules.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import { layOut, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import { formEntry, regulationFor, type Form } from '#modules/forms/rules/regulation.ts';
import { recordPaper, type Paper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/printing.ts';
import { shownSecret } from '../rules/keeping.ts';
import { findLastReturn, getPrintUnit } from '../store/printing.ts';
import { isSecretValid, issueSecret } from './secrets.ts';
import { apologyOf, controlSlipOf, progressOf, resultReceiptOf, stopNoticeOf } from './papers-afterwards.ts';
import { receiptOf, receptionListOf, refusalOf, supplementOf } from './papers-at-reception.ts';
import { personOf, readsPeople, type Content, type PrintFacts } from './print-facts.ts';

type Asked = Input<typeof contract.printForm>;

/** Collects what a paper of a dossier says and lays it out; the door renders it when the transaction has ended. */
export async function printForm(ctx: Context, input: Asked): Promise<Output<typeof contract.printForm>> {
  const view = await dossierView(ctx, input.id);
  const facts: PrintFacts = { view, unit: await getPrintUnit(ctx.db, view.units.reception.id), publicUrl: ctx.installation.publicUrl };
  switch (input.form) {
    case 'receipt':
      return printReceipt(ctx, input, facts);
    case 'dossierHandover':
      return printReceptionList(ctx, input, facts);
    case 'supplement':
      return print(ctx, input, facts, 'supplement', withPeople(facts, supplementOf(facts)));
    case 'refusal':
      return print(ctx, input, facts, 'refusal', withPeople(facts, refusalOf(facts)));
    case 'apology':
    case 'apologyAndExtension':
      return print(ctx, input, facts, input.form, await apologyOf(ctx, facts));
    case 'stopNotice':
      return print(ctx, input, facts, 'stopNotice', stopNoticeOf(facts));
    case 'controlSlip':
      return print(ctx, input, facts, 'controlSlip', await controlSlipOf(ctx, facts));
    case 'resultReceipt':
      return printResultReceipt(ctx, input, facts);
    case 'progress':
      return print(ctx, input, facts, 'progress', progressOf(facts));
    default:
      return refuse(badInput('reception.formNotReady', 'form', { form: input.form }));
  }
}

/** A receipt carries the secret just issued at reception, or a new one that ends the old. */
async function printReceipt(ctx: Context, input: Asked, facts: PrintFacts): Promise<LaidOut> {
  demand(lacks(signedIn(ctx), 'dossier.receive'));
  const { id } = facts.view;
  const blank = withPeople(facts, await receiptOf(ctx, facts, null));
  if (blank === undefined) refuse(problem('reception.formNotReady', { form: 'receipt' }));
  if (input.trackingSecret !== undefined && !(await isSecretValid(ctx, id, input.trackingSecret))) refuse(badInput('reception.secretWrong', 'trackingSecret'));
  const secret = input.trackingSecret ?? (await issueSecret(ctx, id));
  return print(ctx, input, facts, 'receipt', blank, secret);
}

/** Only the counter prints the list of what one person handed in: it names dossiers of several departments. */
async function printReceptionList(ctx: Context, input: Asked, facts: PrintFacts): Promise<LaidOut> {
  demand(lacks(signedIn(ctx), 'dossier.receive'));
  return print(ctx, { ...input, paperSize: input.paperSize ?? 'A4' }, facts, 'dossierHandover', await receptionListOf(ctx, facts));
}

/** Who handed the result out prints what she wrote down herself; of the others only who reads people's data in full. */
async function printResultReceipt(ctx: Context, input: Asked, facts: PrintFacts): Promise<LaidOut> {
  const back = required(await findLastReturn(ctx.db, facts.view.id), problem('reception.formNotReady', { form: 'resultReceipt' }));
  const content = resultReceiptOf(facts, back);
  return print(ctx, input, facts, 'resultReceipt', back.returnedById === signedIn(ctx).staffId ? content : withPeople(facts, content));
}

/** A paper with people's numbers and addresses is complete or not printed: whoever reads them masked does not print it. */
function withPeople<T>(facts: PrintFacts, content: T | undefined): T | undefined {
  if (content !== undefined && !readsPeople(facts)) refuse(forbidden('reception.peopleHidden'));
  return content;
}

/** Counts the print and notes it; the hash that is kept covers the paper without its secret. A list is one paper, whichever of its dossiers it is printed from. */
async function print<F extends Form>(ctx: Context, input: Asked, facts: PrintFacts, form: F, content: Content<FormData[F]> | undefined, secret?: string): Promise<LaidOut> {
  const { data, subjectId, number = null } = required(content, problem('reception.formNotReady', { form }));
  const { view } = facts;
  const regulation = regulationFor(view.receivedDay ?? dayOf(view.arrivedAt));
  const paperSize = input.paperSize ?? formEntry(form, regulation)?.sizes[0] ?? 'A4';
  const dossierId = form === 'dossierHandover' ? null : view.id;
  const { sheet, recorded } = await recordPaper(ctx, { form, data, unit: facts.unit, regulation, paperSize, dossierId, subjectId, number, codes: codesOf(ctx, facts, secret) });
  await note(ctx, { kind: 'reception.formPrinted', subject: { kind: 'print', id: recorded.id }, dossierId: view.id, procedureCode: view.procedure.code, fieldCode: view.procedure.fieldCode, facts: { form, copyNo: recorded.copyNo, number: recorded.number, contentHash: recorded.contentHash } });
  return layOut(form, sheet, secret === undefined ? data : { ...data, secret: shownSecret(secret) });
}

function codesOf(ctx: Context, facts: PrintFacts, secret: string | undefined): NonNullable<Paper<Form>['codes']> {
  const { view } = facts;
  const address = view.code === null ? null : `${ctx.installation.publicUrl}/tra-cuu/${view.code}`;
  return {
    dossierCode: view.code,
    trackingAddress: address === null || secret === undefined ? address : `${address}#${secret}`,
    payload: { procedureCode: view.procedure.code, holderId: readsPeople(facts) ? personOf(facts, 'owner').idNumber : null, system: 'Một Cửa' },
  };
}
