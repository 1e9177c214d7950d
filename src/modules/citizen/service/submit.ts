import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, refuse, required } from '#kernel/problem.ts';
import { linkArisen } from '#modules/assistance/service/on-behalf.ts';
import { computeDue } from '#modules/calendar/rules/due.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import { papersFor, termFor } from '#modules/catalogue/rules/term-for.ts';
import { carryOver } from '#modules/digitisation/service/uses.ts';
import { openDossier, type Opening } from '#modules/dossier/service/open-dossier.ts';
import { note } from '#modules/journal/service.ts';
import { chargeOnline } from '#modules/payment/service/online-fees.ts';
import { issueFirstSecret } from '#modules/reception/service/secrets.ts';
import type { Context } from '#platform/context.ts';
import { newId, newSecret } from '#platform/ids.ts';
import type * as contract from '../contract/filing.ts';
import { ANSWER_HOURS, notOpen, receiptNo } from '../rules/filing.ts';
import { shownAnswers } from '../rules/form-answers.ts';
import { papersAsFiled, partiesOf } from '../rules/online-parties.ts';
import { findCompetentUnit, getFieldName, updateSubmitted, type FilingRow } from '../store/filings.ts';
import { insertSubmission } from '../store/submissions.ts';
import { changing, type Helping } from './filing-held.ts';
import { unitsOf, wholeFiling, type WholeFiling } from './filing-view.ts';

type Answer = Output<typeof contract.submitDossier>;

const HOUR = 3_600_000;
const RECEIPT_LETTERS = 6;

/**
 * A filing becomes a dossier, registered and not yet accepted (status 1): the citizen's alone, whoever typed for her. Everything is asked first; then the dossier, its
 * files, its fee, the acknowledgement, all of it or nothing.
 */
export function submitDossier(ctx: Context, input: Input<typeof contract.submitDossier>): Promise<Answer> {
  return changing(ctx, input.id, 'submit', async (filing, helping) => {
    demand(notOpen(filing.state));
    if (filing.version !== input.version) refuse(problem('citizen.filingStale', { version: filing.version }));
    const whole = await wholeFiling(ctx, filing);
    const { faults } = whole;
    if (faults.length > 0) refuse(problem('citizen.filingIncomplete', { count: faults.length, codes: [...new Set(faults.map(({ code }) => code))] }, 422));
    return submit(ctx, filing, whole, helping);
  });
}

/** By when the one-stop answers what was filed or sent at this moment: eight of its working hours on. A year nobody has loaded yet gives a day of grace. */
export async function answerByOf(ctx: Context, unitId: string): Promise<Date> {
  const { calendar, hours } = await calendarFor(ctx, unitId);
  const due = computeDue(calendar, hours, ctx.now, { count: ANSWER_HOURS, unit: 'hour' });
  return isProblem(due) ? new Date(ctx.now.getTime() + 24 * HOUR) : due.dueAt;
}

async function submit(ctx: Context, filing: FilingRow, whole: WholeFiling, helping: Helping): Promise<Answer> {
  const { revision, unit, citizen, form } = whole;
  const opening = await openingOf(ctx, filing, whole);
  const { id: dossierId } = opening;
  const secret = await issueFirstSecret(ctx, dossierId);
  await openDossier(ctx, opening);
  const answerBy = await answerByOf(ctx, filing.unitId);
  const mine = { mandateId: helping === undefined ? null : filing.mandateId, helperId: helping === undefined ? null : filing.helperId };
  const receipt = receiptNo(dayOf(ctx.now), newSecret(RECEIPT_LETTERS));
  await updateSubmitted(ctx.db, filing.id, shownAnswers(form, filing.answers), ctx.now);
  await insertSubmission(ctx.db, { dossierId, filingId: filing.id, citizenId: filing.citizenId, unitId: filing.unitId, receiptNo: receipt, submittedAt: ctx.now, answerBy, ...mine });
  await carryOver(ctx, { kind: 'filing', id: filing.id }, { kind: 'dossier', id: dossierId });
  await chargeOnline(ctx, dossierId, { unitId: filing.unitId, procedureCode: revision.procedureCode, day: dayOf(ctx.now), units: unitsOf(form, filing.answers) });
  const facts = { citizenId: filing.citizenId, filingId: filing.id, receiptNo: receipt, answerBy: answerBy.toISOString(), mandateId: mine.mandateId, formVersion: form.version };
  await note(ctx, { kind: 'citizen.submitted', unitId: filing.unitId, subject: { kind: 'dossier', id: dossierId }, dossierId, procedureCode: revision.procedureCode, fieldCode: revision.fieldCode, channel: 'online', facts });
  if (helping !== undefined) await linkArisen(ctx, { sessionId: helping.sessionId, dossierId });
  const procedure = { code: revision.procedureCode, name: revision.name, fieldName: await getFieldName(ctx.db, revision.fieldCode) };
  return { dossierId, receiptNo: receipt, secret, status: 1, stage: 'arrived', submittedAt: ctx.now, answerBy, unit: { name: unit.name, address: unit.address, phone: unit.phone }, procedure, applicant: citizen.name };
}

async function openingOf(ctx: Context, filing: FilingRow, { revision, citizen, caseNo, papers, files }: WholeFiling): Promise<Opening> {
  const { procedureCode, fieldCode, content, authorisationAllowed, presenceRequired } = revision;
  const term = settled(termFor(content, 'online', caseNo));
  const competentUnitId = required(await findCompetentUnit(ctx.db, filing.unitId, procedureCode, fieldCode, dayOf(ctx.now)), problem('reception.competentUnitUnknown', { code: procedureCode }));
  return {
    id: newId(),
    mode: 'arrived',
    // The support point is where she was helped, not who receives (domain 7.3).
    supportUnitId: ctx.actor?.unitId ?? filing.unitId,
    receptionUnitId: filing.unitId,
    competentUnitId,
    revisionId: revision.id,
    procedureCode,
    procedureName: revision.name,
    fieldCode,
    caseNo,
    channel: 'online',
    term,
    at: ctx.now,
    promised: null,
    quantity: 1,
    resultChoice: filing.returnChoice ?? 'counter',
    sameDay: term.unit === 'sameDay',
    civilServantOnly: revision.civilServantOnly,
    representation: { authorisationAllowed, presenceRequired },
    source: 'live',
    bookNo: null,
    delegationId: null,
    listId: null,
    parties: partiesOf(citizen, filing),
    published: settled(papersFor(content, caseNo)).map(({ no, name, originals, copies, note: isNote }) => ({ no, name, originals, copies, note: isNote })),
    papers: papersAsFiled(papers, files),
  };
}
