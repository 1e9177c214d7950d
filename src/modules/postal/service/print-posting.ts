import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, forbidden, notFound, problem, refuse, required } from '#kernel/problem.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import { layOut, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import type { PostingData, PostingLabelData } from '#modules/forms/rules/post-paper.ts';
import { regulationFor, type PaperSize } from '#modules/forms/rules/regulation.ts';
import { recordPaper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import { vnWords } from '#modules/payment/rules/words.ts';
import { listChargesOf, type ChargeRow } from '#modules/payment/store/charges.ts';
import { plainSecret, shownSecret } from '#modules/reception/rules/keeping.ts';
import { secretHash } from '#modules/reception/service/secrets.ts';
import { getPrintUnit, type PrintUnit } from '#modules/reception/store/printing.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/shipments.ts';
import { toCollect } from '../rules/booking.ts';
import { ID_WORDS, isTransitScope, paymentWords, PRESENCE_WORDS, priceWords, SCOPE_WORDS } from '../rules/posting-words.ts';
import { actionRefusal } from '../rules/shipment-actions.ts';
import { mayReadPeople, maySeeShipment } from '../rules/shipment-sight.ts';
import { getPostingPrint, type PostingPrint } from '../store/posting-print.ts';
import type { SeenShipment } from '../store/shipment-rows.ts';
import { findWholeShipment, type WholeShipment } from '../store/shipment-whole.ts';
import { beholder } from './seen-shipment.ts';
import { standingOf } from './shipment-view.ts';

type Whole = SeenShipment & WholeShipment & { readonly postingNo: string; readonly acceptedAt: Date };
type Money = { readonly charges: readonly ChargeRow[]; readonly owed: readonly { readonly name: string; readonly amount: number }[] };

/** Prints the phiếu gửi (TT 17/2017 Đ9.2): it has the force of a contract, so it carries whatever was agreed, and both places to sign. */
export async function printPosting(ctx: Context, input: Input<typeof contract.printPosting>): Promise<Output<typeof contract.printPosting>> {
  const whole = await printable(ctx, input.id);
  const unit = await getPrintUnit(ctx.db, whole.unitId);
  const print = await getPostingPrint(ctx.db, whole.id);
  const subject = { kind: 'shipment' as const, id: whole.id };
  const money = { charges: await listChargesOf(ctx.db, subject), owed: await owedHere(ctx, whole) };
  const data = postingData(whole, print, unit, money);
  return lay(ctx, whole, unit, { form: 'posting', data, shown: { ...data, ...secretOf(whole, input.trackingSecret) }, paperSize: input.paperSize ?? 'A5' });
}

/** Prints the label: the number and where it goes, no personal data beyond that (QĐ 45/2016 Đ16.5a). */
export async function printLabel(ctx: Context, input: Input<typeof contract.printLabel>): Promise<Output<typeof contract.printLabel>> {
  const whole = await printable(ctx, input.id);
  const unit = await getPrintUnit(ctx.db, whole.unitId);
  const [from, to] = [partyOf(whole, 'sender'), partyOf(whole, 'receiver')];
  const data: PostingLabelData = {
    postingNumber: whole.postingNo,
    service: whole.service,
    direction: whole.direction,
    from: { name: from.name, address: from.address },
    to: { name: to.name, address: to.address, phone: to.phone },
    weightGrams: whole.weightGrams,
    office: unit.name,
    acceptedOn: dayOf(whole.acceptedAt),
    collect: whole.codVnd === 0 ? null : whole.codVnd,
  };
  return lay(ctx, whole, unit, { form: 'postingLabel', data, shown: data, paperSize: '100x75' });
}

async function printable(ctx: Context, id: string): Promise<Whole> {
  const actor = signedIn(ctx);
  const whole = await findWholeShipment(ctx.db, id, await beholder(ctx));
  if (whole === undefined || !maySeeShipment(actor, whole)) refuse(notFound('postal.shipmentUnknown'));
  demand(actionRefusal('print', standingOf(whole), actor));
  if (!mayReadPeople(actor, { inReach: whole.inReach, inHands: whole.inHands, finished: whole.finishedAt !== null })) refuse(forbidden('postal.peopleHidden'));
  const missing = problem('postal.notAccepted');
  return { ...whole, postingNo: required(whole.postingNo, missing), acceptedAt: required(whole.acceptedAt, missing) };
}

async function owedHere(ctx: Context, whole: Whole): Promise<Money['owed']> {
  if (whole.direction === 'in' || whole.codVnd === 0) return [];
  return toCollect(await listChargesOf(ctx.db, { kind: 'dossier', id: whole.dossierId }), whole.id);
}

type Laid<F extends 'posting' | 'postingLabel'> = { readonly form: F; readonly data: FormData[F]; readonly shown: FormData[F]; readonly paperSize: PaperSize };

/** Records the print and lays it out; the secret is shown and never recorded. */
async function lay<F extends 'posting' | 'postingLabel'>(ctx: Context, whole: Whole, unit: PrintUnit, { form, data, shown, paperSize }: Laid<F>): Promise<LaidOut> {
  const codes = { dossierCode: null, trackingAddress: form === 'posting' ? `${ctx.installation.publicUrl}/tra-cuu/${whole.postingNo}` : null, payload: null };
  const { sheet, recorded } = await recordPaper(ctx, { form, data, unit, regulation: regulationFor(dayOf(whole.acceptedAt)), paperSize, dossierId: null, subjectId: whole.id, number: null, codes });
  await note(ctx, { kind: 'postal.formPrinted', unitId: whole.oneStopId, subject: { kind: 'print', id: recorded.id }, facts: { form, shipmentId: whole.id, copyNo: recorded.copyNo, contentHash: recorded.contentHash } });
  return layOut(form, sheet, shown);
}

function secretOf(whole: Whole, secret: string | undefined): { secret?: string } {
  if (secret === undefined) return {};
  if (whole.secretHash === null || !secretHash(whole.id, secret).equals(whole.secretHash)) refuse(badInput('postal.secretWrong', 'trackingSecret'));
  return { secret: shownSecret(plainSecret(secret)) };
}

function postingData(whole: Whole, print: PostingPrint, unit: PrintUnit, money: Money): PostingData {
  const { direction, service, postingNo, slipNo, weightGrams, acceptedAt } = whole;
  return {
    direction,
    service,
    postingNumber: postingNo,
    slipNumber: slipNo,
    sender: partyOf(whole, 'sender'),
    receiver: partyOf(whole, 'receiver'),
    acceptedAt,
    weightGrams,
    ...placesOf(whole, unit),
    postage: postageOf(whole, print, money),
    collect: money.owed.length === 0 ? null : { lines: money.owed.map(({ name, amount }) => ({ label: name, amount })), total: money.owed.reduce((sum, { amount }) => sum + amount, 0) },
    quality: qualityOf(whole),
    procedure: whole.procedureName,
    dossierCode: whole.dossierCode,
    papers: whole.papers.map(({ name, originals, certified, copies }) => ({ name, originals, certified, copies, note: null })),
    results: print.resultTitle === null ? [] : [{ kind: print.resultTitle, number: print.resultNumber, quantity: 1 }],
    toRecover: print.toRecover.map(({ name }) => recoverable(name)),
    civilStatus: direction === 'in' && whole.fieldCode === 'ho-tich',
    sealed: whole.sealedAt === null ? null : { at: whole.sealedAt, presence: PRESENCE_WORDS[whole.sealedBefore ?? 'sender'], sealNumber: whole.sealNo },
    clerk: { name: print.clerk, employer: 'post', position: null },
    official: print.official === null ? null : { name: print.official, employer: 'agency', position: null, unit: whole.oneStopName },
    delivered: deliveredOf(print),
    parts: ['office', 'sender', 'receiver'],
  };
}

function placesOf(whole: Whole, unit: PrintUnit): Pick<PostingData, 'acceptedPlace' | 'acceptance' | 'delivery' | 'complaintsAt'> {
  const inward = whole.direction === 'in';
  const atHome = whole.homePickup && inward;
  return {
    acceptedPlace: atHome ? partyOf(whole, 'sender').address : joined(unit.name, unit.address),
    acceptance: atHome ? 'address' : 'office',
    delivery: inward ? 'agency' : 'address',
    complaintsAt: joined(unit.name, unit.phone === '' ? '' : `điện thoại ${unit.phone}`),
  };
}

function qualityOf({ transitScope, transitDays, promisedDay }: Whole): PostingData['quality'] {
  return { workingDays: transitScope === 'sameDay' ? null : transitDays, promisedOn: promisedDay, scope: isTransitScope(transitScope) ? SCOPE_WORDS[transitScope].toLowerCase() : null };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function postageOf(whole: Whole, print: PostingPrint, { charges }: Money): PostingData['postage'] {
  const relief = print.groupName === null ? null : { label: `${print.groupName}, giảm ${print.groupPercent ?? 0}%`, evidence: whole.groupEvidence };
  return { lines: priceWords(whole.priceLines), total: whole.priceVnd, totalInWords: vnWords(whole.priceVnd), relief, payment: paymentWords(charges), invoiceNumber: null };
}

function deliveredOf(print: PostingPrint): PostingData['delivered'] {
  if (print.deliveredAt === null || print.takerName === null) return null;
  const recovered = print.toRecover.filter((paper) => paper.recovered).map(({ name }) => recoverable(name));
  return { at: print.deliveredAt, takerName: print.takerName, identityPaper: ID_WORDS[print.takerIdKind ?? 'NONE'], authority: print.authority, recovered, courier: { name: print.courier ?? '', employer: 'post', position: null } };
}

function recoverable(name: string) {
  return { name, originals: 1, certified: 0, copies: 0, note: null };
}

function partyOf(whole: Whole, role: 'sender' | 'receiver') {
  const { name, address, phone, email } = required(whole.persons.find((person) => person.role === role), problem('postal.peopleHidden'));
  return { name, address, phone, email };
}
