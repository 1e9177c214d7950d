import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { searchKey, storable } from '#kernel/text.ts';
import { revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import { actingFor } from '#modules/assistance/service/on-behalf.ts';
import { attachTo, dropUses, listUses, openUse, removeUse } from '#modules/digitisation/service/uses.ts';
import { note } from '#modules/journal/service.ts';
import { personOfMandate } from '#modules/mandate/service/mandates.ts';
import { citizenSignedIn } from '#kernel/actor.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/filing.ts';
import { choiceProblem, FILES_LIMIT, FILING_DAYS, OPEN_FILINGS } from '../rules/filing.ts';
import { topFields, type Answers, type LayoutLeaf } from '../rules/form-layout.ts';
import { composed, mergeAnswers, saveProblem, type Mark } from '../rules/merge-answers.ts';
import * as store from '../store/filings.ts';
import { findInForce, type FormRow } from '../store/forms.ts';
import { getCitizen, type CitizenRow } from '../store/people.ts';
import { changingDraft, filingSeen } from './filing-held.ts';
import { filingView, formOf, papersOfForm, type Revision } from './filing-view.ts';
import { entryByPhone, findOrAddCitizen } from './people.ts';

const DAY = 86_400_000;
const MOST_FOUND = 100;

/** Procedures that can be filed online today, by words of their name or code. */
export async function findFilings(ctx: Context, { q = '' }: Input<typeof contract.findFilings>): Promise<Output<typeof contract.findFilings>> {
  const words = searchKey(q).split(' ').filter((word) => word !== '');
  const day = dayOf(ctx.now);
  const found = (await store.listFileable(ctx.db, day)).filter(({ code, name, title }) => words.every((word) => searchKey(`${code} ${name} ${title.vi} ${title.en}`).includes(word)));
  const rows: Output<typeof contract.findFilings>['rows'] = [];
  for (const { code, name, fieldCode, fieldName, title } of found.slice(0, MOST_FOUND)) {
    const units = await store.listFilingUnits(ctx.db, code, fieldCode, day);
    if (units.length > 0) rows.push({ code, name, fieldName, title, term: null, units: units.map((unit) => ({ id: unit.id, name: unit.name })) });
  }
  return { rows };
}

/** Begins a filing, or goes on with the draft of this procedure; a draft whose revision or form is over moves to those of today and keeps its answers. */
export async function startFiling(ctx: Context, input: Input<typeof contract.startFiling>): Promise<Output<typeof contract.startFiling>> {
  const revision = await revisionInForce(ctx, input.procedureCode, dayOf(ctx.now));
  if (ctx.citizen !== undefined) return start(ctx, citizenSignedIn(ctx).citizenId, revision, input, undefined);
  const mandateId = required(input.mandateId, problem('citizen.mandateNeeded'));
  const helper = required(ctx.actor, problem('access.signInNeeded', {}, 401));
  return actingFor(ctx, { mandateId, kind: 'fill', procedure: { code: revision.procedureCode, fieldCode: revision.fieldCode } }, async () => {
    const { paperSeen, ...granter } = await personOfMandate(ctx, mandateId);
    const citizenId = await (paperSeen ? findOrAddCitizen : entryByPhone)(ctx, { kind: 'person', ...granter });
    return start(ctx, citizenId, revision, input, { mandateId, helperId: helper.staffId });
  });
}

/** A filing with what is still wrong with it. */
export async function getFiling(ctx: Context, { id }: Input<typeof contract.getFiling>): Promise<Output<typeof contract.getFiling>> {
  return filingView(ctx, await filingSeen(ctx, id));
}

/** Only what stands in the way. */
export async function checkFiling(ctx: Context, { id }: Input<typeof contract.checkFiling>): Promise<Output<typeof contract.checkFiling>> {
  const { version, problems } = await filingView(ctx, await filingSeen(ctx, id));
  return { version, problems };
}

/** Keeps answers; of two devices the later number of a question wins, in whatever order they arrive. */
export function saveFiling(ctx: Context, input: Input<typeof contract.saveFiling>): Promise<Output<typeof contract.saveFiling>> {
  return changingDraft(ctx, input.id, 'fill', async (filing) => {
    const { layout } = await formOf(ctx, filing.formId);
    const save = { number: input.number, device: input.device, changes: input.changes };
    demand(saveProblem(filing, save, topFields(layout).map(({ field }) => field)));
    const changes = Object.fromEntries(Object.entries(save.changes).map(([name, value]) => [name, composed(value)]));
    const { overtaken, ...merged } = mergeAnswers(filing, { ...save, changes });
    const next = touched(ctx, { ...filing, ...merged });
    await store.updateFiling(ctx.db, next);
    return { version: next.version, number: next.number, answers: { ...next.answers }, overtaken: overtaken.map((one) => ({ ...one })), savedAt: next.savedAt, expiresAt: next.expiresAt };
  });
}

/** How the result is received, and how the citizen is reached. */
export function saveFilingChoices(ctx: Context, input: Input<typeof contract.saveFilingChoices>): Promise<Output<typeof contract.saveFilingChoices>> {
  return changingDraft(ctx, input.id, 'fill', async (filing) => {
    const { bcciOut } = await revisionInForce(ctx, filing.procedureCode, dayOf(ctx.now));
    const address = input.address === undefined ? null : storable(input.address);
    demand(choiceProblem(input.returnChoice, address, bcciOut));
    const next = touched(ctx, { ...filing, returnChoice: input.returnChoice, address, phone: input.contact.phone ?? null, email: input.contact.email ?? null });
    await store.updateFiling(ctx.db, next);
    return filingView(ctx, next);
  });
}

/** Puts an uploaded file to a paper of the list. */
export function attachToFiling(ctx: Context, input: Input<typeof contract.attachToFiling>): Promise<Output<typeof contract.attachToFiling>> {
  return changingDraft(ctx, input.id, 'upload', async (filing) => {
    const form = await formOf(ctx, filing.formId);
    const { papers } = papersOfForm(form, filing.answers, await revisionInForce(ctx, filing.procedureCode, dayOf(ctx.now)));
    if (!papers.some(({ no }) => String(no) === input.component)) refuse(badInput('citizen.componentUnknown', 'component'));
    const subject = { kind: 'filing', id: filing.id } as const;
    const there = (await listUses(ctx, subject)).filter((use) => use.component === input.component && use.id !== input.fileId);
    if (there.length >= FILES_LIMIT) refuse(problem('citizen.tooManyFiles', { limit: FILES_LIMIT }));
    await attachTo(ctx, { fileId: input.fileId, subject, component: input.component });
    const next = touched(ctx, filing);
    await store.updateFiling(ctx.db, next);
    return filingView(ctx, next);
  });
}

/** Takes a file off a draft. */
export function detachFromFiling(ctx: Context, input: Input<typeof contract.detachFromFiling>): Promise<Output<typeof contract.detachFromFiling>> {
  return changingDraft(ctx, input.id, 'upload', async (filing) => {
    const subject = { kind: 'filing', id: filing.id } as const;
    const there = (await listUses(ctx, subject)).some(({ useId }) => useId === input.useId);
    if (!there) refuse(notFound('citizen.fileUnknown'));
    await removeUse(ctx, { useId: input.useId, subject });
    const next = touched(ctx, filing);
    await store.updateFiling(ctx.db, next);
    return filingView(ctx, next);
  });
}

/** The bytes of a file of a filing one may read. */
export async function getFilingFile(ctx: Context, input: Input<typeof contract.getFilingFile>): Promise<Output<typeof contract.getFilingFile>> {
  const filing = await filingSeen(ctx, input.id);
  return openUse(ctx, { useId: input.useId, subject: { kind: 'filing', id: filing.id } });
}

/** Throws a draft away with its answers and files. */
export function dropFiling(ctx: Context, { id }: Input<typeof contract.dropFiling>): Promise<Output<typeof contract.dropFiling>> {
  return changingDraft(ctx, id, 'fill', async (filing) => {
    await store.updateDropped(ctx.db, id, 'dropped', ctx.now);
    await dropUses(ctx, { kind: 'filing', id });
    await note(ctx, { kind: 'citizen.filingDropped', subject: { kind: 'filing', id }, procedureCode: filing.procedureCode, channel: 'online', facts: { citizenId: filing.citizenId } });
    return { id };
  });
}

/** My filings that are not submitted yet. */
export async function listMyDrafts(ctx: Context): Promise<Output<typeof contract.listMyDrafts>> {
  const rows = await store.listDrafts(ctx.db, citizenSignedIn(ctx).citizenId, ctx.now);
  return { rows: rows.map(({ procedureCode, procedureName, fieldName, ...row }) => ({ ...row, procedure: { code: procedureCode, name: procedureName, fieldName } })) };
}

type Help = { readonly mandateId: string; readonly helperId: string } | undefined;

async function start(ctx: Context, citizenId: string, revision: Revision, input: Input<typeof contract.startFiling>, help: Help): Promise<Output<typeof contract.startFiling>> {
  await store.lockFilingsOf(ctx.db, citizenId);
  const form = required(await findInForce(ctx.db, revision.procedureCode, dayOf(ctx.now)), problem('citizen.notOnline', { code: revision.procedureCode }));
  const before = await store.findOpenFiling(ctx.db, citizenId, revision.procedureCode);
  if (before !== undefined && before.expiresAt > ctx.now) return goOn(ctx, before, form, revision, help);
  if (before !== undefined) await sweep(ctx, before.id);
  if ((await store.countOpenFilings(ctx.db, citizenId)) >= OPEN_FILINGS) refuse(problem('citizen.tooManyDrafts', { limit: OPEN_FILINGS }));
  const citizen = await getCitizen(ctx.db, citizenId);
  const filing: store.FilingRow = {
    id: newId(), citizenId, formId: form.id, procedureCode: revision.procedureCode, revisionId: revision.id, unitId: await unitOf(ctx, revision, input.unitId), state: 'open', version: 1, number: 1,
    ...prefilled(form, citizen), returnChoice: null, address: null, phone: citizen.phone, email: citizen.email, mandateId: help?.mandateId ?? null, helperId: help?.helperId ?? null,
    startedAt: ctx.now, savedAt: ctx.now, expiresAt: expiryOf(ctx),
  };
  await store.insertFiling(ctx.db, filing);
  const { id, unitId } = filing;
  await note(ctx, { kind: 'citizen.filingStarted', subject: { kind: 'filing', id }, procedureCode: revision.procedureCode, fieldCode: revision.fieldCode, channel: 'online', facts: { citizenId, unitId, formVersion: form.version, mandateId: filing.mandateId } });
  return filingView(ctx, filing);
}

/** The draft as it stands; on the form and revision of today where its own are over. Under a mandate the helper types in it from now on. */
async function goOn(ctx: Context, before: store.FilingRow, form: FormRow, revision: Revision, help: Help): Promise<Output<typeof contract.startFiling>> {
  const over = before.formId !== form.id || before.revisionId !== revision.id;
  const moved = over ? { formId: form.id, revisionId: revision.id, version: before.version + 1, ...keptBy(form, before) } : {};
  const next = { ...before, ...moved, ...help };
  if (over || help !== undefined) await store.updateFiling(ctx.db, next);
  return filingView(ctx, next);
}

/** Answers to questions the form of today still asks. */
function keptBy({ layout }: FormRow, { answers, marks }: store.FilingRow) {
  const known = new Set(topFields(layout).map(({ field }) => field));
  const only = <T>(all: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(all).filter(([name]) => known.has(name)));
  return { answers: only(answers), marks: only(marks) };
}

async function unitOf(ctx: Context, { procedureCode, fieldCode }: Revision, asked: string | undefined): Promise<string> {
  const units = await store.listFilingUnits(ctx.db, procedureCode, fieldCode, dayOf(ctx.now));
  if (asked !== undefined) return required(units.find(({ id }) => id === asked), badInput('citizen.unitWrong', 'unitId')).id;
  const [only, ...others] = units;
  if (only === undefined) refuse(problem('citizen.notOnline', { code: procedureCode }));
  return others.length === 0 ? only.id : refuse(badInput('citizen.unitNeeded', 'unitId'));
}

/** What her own entry answers at once; she may change it like any answer. */
function prefilled({ layout }: FormRow, citizen: CitizenRow): { answers: Answers; marks: Record<string, Mark> } {
  const own = { 'citizen.name': citizen.name, 'citizen.idNumber': citizen.idNumber, 'citizen.phone': citizen.phone, 'citizen.email': citizen.email };
  const of = (leaf: LayoutLeaf): [string, unknown][] => (leaf.from === undefined || own[leaf.from] === null ? [] : [[leaf.field, own[leaf.from]]]);
  const pairs = topFields(layout).flatMap((field): [string, unknown][] => {
    const inner = field.widget === 'group' ? (field.fields ?? []).flatMap(of) : [];
    return inner.length > 0 ? [[field.field, Object.fromEntries(inner)]] : of(field);
  });
  return { answers: Object.fromEntries(pairs), marks: Object.fromEntries(pairs.map(([name]): [string, Mark] => [name, [1, '']])) };
}

function touched(ctx: Context, filing: store.FilingRow): store.FilingRow {
  return { ...filing, version: filing.version + 1, savedAt: ctx.now, expiresAt: expiryOf(ctx) };
}

function expiryOf(ctx: Context): Date {
  return new Date(ctx.now.getTime() + FILING_DAYS * DAY);
}

/** Forgets a draft nobody has touched for long. */
export async function sweep(ctx: Context, id: string): Promise<void> {
  await store.updateDropped(ctx.db, id, 'expired', ctx.now);
  await dropUses(ctx, { kind: 'filing', id });
}
