import { signedIn } from '#kernel/actor.ts';
import { dayOf, daysBetween, plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, type Problem, problem, refuse, refuseKept, required } from '#kernel/problem.ts';
import { masked, searchKey, storable } from '#kernel/text.ts';
import { personProblem, type IdKind } from '#modules/dossier/rules/people.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/collecting.ts';
import { certificationMissing, COLLECT_DAYS, collectOver, type CollectRevokedWay, collectState, collectTermProblem, isAuthorised, type Relation, ruleOf } from '../rules/collecting.ts';
import { CITIZEN_IDS, type CitizenId } from '../rules/mandates.ts';
import * as store from '../store/collecting.ts';

type Authorisation = Output<typeof contract.authoriseCollection>;

/** From these statuses on nothing is handed out any more. */
const GIVEN_OUT: readonly number[] = [3, 10];

/** Enters the paper with which the owner lets one person take the result, once. */
export async function authoriseCollection(ctx: Context, input: Input<typeof contract.authoriseCollection>): Promise<Authorisation> {
  const actor = signedIn(ctx);
  const today = dayOf(ctx.now);
  required(await store.findDossierAt(ctx.db, input.id, actor.unitId), notFound('dossier.unknown'));
  const before = await store.lockAuthorisations(ctx.db, input.id);
  const dossier = required(await store.findCollectDossier(ctx.db, input.id), notFound('dossier.unknown'));
  if (GIVEN_OUT.includes(dossier.status)) refuse(problem('mandate.collectClosed'));
  const person = { name: storable(input.person.name), idKind: input.person.idKind, idNumber: input.person.idNumber };
  demand(personProblem(person, 'person', today));
  demand(certificationMissing(ruleOf(await store.listCollectRules(ctx.db, today), dossier.procedureCode), input));
  const toDay = input.toDay ?? plusDays(today, COLLECT_DAYS - 1);
  demand(collectTermProblem(daysBetween(today, toDay) + 1));
  if (before.some((one) => isAuthorised(one, person) && collectState(one, today) === 'inForce')) refuse(problem('mandate.collectTwice'));
  const id = newId();
  const { certified, relation } = input;
  const row = { id, dossierId: input.id, unitId: actor.unitId, by: actor.staffId, at: ctx.now, certified, relation, toDay };
  await store.insertAuthorisation(ctx.db, row, { ...person, nameKey: searchKey(person.name), documentNo: storable(input.documentNo) });
  await note(ctx, { kind: 'mandate.collectAuthorised', ...aboutCollecting(id, dossier), facts: { certified, relation, toDay } });
  return shown(ctx, required(await store.lockAuthorisation(ctx.db, id), notFound('mandate.collectUnknown')));
}

/** Who may take the result, and the rule on certification. */
export async function listCollectAuthorisations(ctx: Context, { id }: Input<typeof contract.listCollectAuthorisations>): Promise<Output<typeof contract.listCollectAuthorisations>> {
  required(await store.findDossierAt(ctx.db, id, signedIn(ctx).unitId), notFound('dossier.unknown'));
  const { procedureCode } = required(await store.findCollectDossier(ctx.db, id), notFound('dossier.unknown'));
  const rule = ruleOf(await store.listCollectRules(ctx.db, dayOf(ctx.now)), procedureCode);
  const rows = await store.listAuthorisations(ctx.db, id);
  return {
    rows: rows.map((row) => shown(ctx, row)),
    rule: rule === undefined ? null : { certifiedNeeded: rule.certifiedNeeded, relatives: [...rule.relatives], basis: rule.basis, source: rule.source },
  };
}

/** The owner takes it back at the desk. */
export async function revokeCollection(ctx: Context, { id, idNumber }: Input<typeof contract.revokeCollection>): Promise<Authorisation> {
  const { unitId, staffId } = signedIn(ctx);
  const row = required(await store.lockAuthorisation(ctx.db, id), notFound('mandate.collectUnknown'));
  required(await store.findDossierAt(ctx.db, row.dossierId, unitId), notFound('mandate.collectUnknown'));
  const dossier = required(await store.findCollectDossier(ctx.db, row.dossierId), notFound('mandate.collectUnknown'));
  if (dossier.ownerIdNumber !== idNumber) refuse(badInput('mandate.otherPerson', 'idNumber'));
  return takeBack(ctx, row, dossier, 'desk', staffId);
}

/** The owner takes it back where no member of staff stands; the room that calls has made sure that the dossier is hers. */
export async function revokeCollectionByOwner(ctx: Context, { id, dossierId }: { readonly id: string; readonly dossierId: string }, way: Exclude<CollectRevokedWay, 'desk'>): Promise<void> {
  const row = await store.lockAuthorisation(ctx.db, id);
  const hers = required(row?.dossierId === dossierId ? row : undefined, notFound('mandate.collectUnknown'));
  await takeBack({ ...ctx, actor: undefined }, hers, required(await store.findCollectDossier(ctx.db, dossierId), notFound('mandate.collectUnknown')), way, null);
}

export type Taker = { readonly name: string; readonly idKind: IdKind; readonly idNumber: string | null };
export type Paper = { readonly documentNo: string; readonly certified?: boolean | undefined; readonly relation?: Relation | undefined };

/**
 * Somebody takes the result with an authorisation paper: the one that was entered for her is used, once, unless it was taken back or is over; a paper shown for the first
 * time is held against the rule and entered as used. Called in the transaction that hands out; `keep`: before it has written anything, so that a refused try is remembered.
 */
export async function exerciseCollection(ctx: Context, dossierId: string, taker: Taker, paper: Paper, keep: boolean): Promise<void> {
  const { staffId, unitId } = signedIn(ctx);
  const today = dayOf(ctx.now);
  const entered = (await store.lockAuthorisations(ctx.db, dossierId)).filter((one) => isAuthorised(one, taker));
  const meant = entered.find((one) => collectState(one, today) === 'inForce') ?? entered[0];
  const dossier = required(await store.findCollectDossier(ctx.db, dossierId), notFound('dossier.unknown'));
  const { certified = false, relation = 'other' } = paper;
  const refused = meant === undefined ? certificationMissing(ruleOf(await store.listCollectRules(ctx.db, today), dossier.procedureCode), { certified, relation }) : collectOver(meant, today);
  if (refused) await refuseCollection(ctx, dossier, { id: meant?.id, refused, keep });
  if (meant !== undefined) {
    await store.updateUsed(ctx.db, meant.id, ctx.now, staffId);
    await note(ctx, { kind: 'mandate.collectUsed', ...aboutCollecting(meant.id, dossier), facts: { certified: meant.certified, relation: meant.relation } });
    return;
  }
  const { name, idNumber } = taker;
  const idKind = CITIZEN_IDS.find((kind): kind is CitizenId => kind === taker.idKind);
  if (idKind === undefined || idNumber === null) return;
  const id = newId();
  await store.insertAuthorisation(ctx.db, { id, dossierId, unitId, by: staffId, at: ctx.now, certified, relation, toDay: today }, { name, nameKey: searchKey(name), idKind, idNumber, documentNo: paper.documentNo });
  await store.updateUsed(ctx.db, id, ctx.now, staffId);
  await note(ctx, { kind: 'mandate.collectUsed', ...aboutCollecting(id, dossier), facts: { certified, relation } });
}

async function refuseCollection(ctx: Context, dossier: store.CollectDossier, { id, refused, keep }: { readonly id: string | undefined; readonly refused: Problem; readonly keep: boolean }): Promise<never> {
  if (!keep) return refuse(refused);
  const about = id === undefined ? { subject: { kind: 'dossier', id: dossier.id }, dossierId: dossier.id, procedureCode: dossier.procedureCode } : aboutCollecting(id, dossier);
  await note(ctx, { kind: 'mandate.collectRefused', ...about, facts: { refusal: refused.code } });
  return refuseKept(refused);
}

async function takeBack(ctx: Context, row: store.AuthorisationRow, dossier: store.CollectDossier, way: CollectRevokedWay, by: string | null): Promise<Authorisation> {
  demand(collectOver(row, dayOf(ctx.now)));
  await store.updateCollectRevoked(ctx.db, row.id, { at: ctx.now, by, way });
  await note(ctx, { kind: 'mandate.collectRevoked', unitId: row.unitId, ...aboutCollecting(row.id, dossier), facts: { way } });
  return shown(ctx, { ...row, revokedAt: ctx.now, revokedWay: way });
}

function aboutCollecting(id: string, dossier: store.CollectDossier) {
  return { subject: { kind: 'collectAuthorisation', id }, dossierId: dossier.id, procedureCode: dossier.procedureCode };
}

function shown(ctx: Context, row: store.AuthorisationRow): Authorisation {
  const { id, relation, certified, toDay, recordedBy, recordedAt, usedAt, revokedAt, revokedWay, name, idKind, idNumber, documentNo } = row;
  const person = name === null || idKind === null || idNumber === null || documentNo === null ? null : { name, idKind, idNumber: masked(idNumber), documentNo };
  return { id, state: collectState(row, dayOf(ctx.now)), person, relation, certified, toDay, recordedBy, recordedAt, usedAt, revokedAt, revokedWay };
}
