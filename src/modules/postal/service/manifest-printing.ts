import type { Employer } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { problem, refuse } from '#kernel/problem.ts';
import { listIncidents } from '#modules/custody/store/incidents.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import { layOut, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import type { ManifestData, PostFilingData, PostFilingRow, SignedSide } from '#modules/forms/rules/post-paper.ts';
import { regulationFor, type PaperSize } from '#modules/forms/rules/regulation.ts';
import { recordPaper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import { getPrintUnit } from '#modules/reception/store/printing.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/manifests.ts';
import { differenceLine } from '../rules/difference-words.ts';
import { listLines, type LineRow } from '../store/manifest-lines.ts';
import { listDestinations, listFilingPrintRows, type FilingPrintRow } from '../store/manifest-printing.ts';
import type { SeenManifest } from '../store/manifests.ts';
import { seenManifest } from './manifest-view.ts';

/** Prints the list that goes with the bag, with what was found different at its other end. */
export async function printManifest(ctx: Context, input: Input<typeof contract.printManifest>): Promise<Output<typeof contract.printManifest>> {
  const row = await seenManifest(ctx, input.id);
  const lines = await listLines(ctx.db, row.id);
  const destinations = new Map((await listDestinations(ctx.db, row.id)).map((one) => [one.shipmentId, one.destination]));
  const data: ManifestData = {
    number: row.number,
    kind: row.kind,
    from: row.fromName,
    to: row.toName,
    bagNumber: row.sealedAt === null ? null : (row.bagNo ?? row.number),
    sealNumber: row.sealNo,
    openedAt: row.openedAt,
    sealedAt: row.sealedAt,
    cancelled: row.state === 'cancelled',
    rows: lines.map((line) => listRow(line, destinations.get(line.shipmentId) ?? row.toName)),
    countedOut: row.countedOut,
    countedIn: row.countedIn,
    differences: await differencesOf(ctx, row),
    giver: sideOf(row.handedByName ?? row.openedByName, 'post', row.fromName, row.handedAt),
    courier: sideOf(row.holderName, 'post', row.fromName, row.handedAt),
    taker: sideOf(row.acceptedByName, accepterEmployer(row), row.toName, row.acceptedAt),
  };
  return print(ctx, row, 'manifest', data, 'A4');
}

/** Prints the record of delivery to the agency (QĐ 45/2016 Đ7.3; TT 17/2017 Đ5.1g); before the joint count the officer's side is empty. */
export async function printFilingRecord(ctx: Context, input: Input<typeof contract.printFilingRecord>): Promise<Output<typeof contract.printFilingRecord>> {
  const row = await seenManifest(ctx, input.id);
  if (row.kind !== 'filing' || row.state === 'cancelled') refuse(problem('postal.noFilingRecord'));
  const facts = new Map((await listFilingPrintRows(ctx.db, row.id)).map((one) => [one.shipmentId, one]));
  const lines = await listLines(ctx.db, row.id);
  const data: PostFilingData = {
    kind: 'post',
    number: row.number,
    at: row.acceptedAt ?? ctx.now,
    giver: { name: row.holderName ?? row.handedByName ?? row.openedByName, employer: 'post', position: null, unit: row.fromName },
    taker: { name: row.acceptedByName ?? '', employer: 'agency', position: null, unit: row.toName },
    rows: lines.map((line) => filingRow(line, facts.get(line.shipmentId))),
    counted: row.acceptedAt !== null,
    differences: await differencesOf(ctx, row),
  };
  return print(ctx, row, 'dossierHandover', data, input.paperSize ?? 'A4');
}

async function print<F extends 'manifest' | 'dossierHandover'>(ctx: Context, row: SeenManifest, form: F, data: FormData[F], paperSize: PaperSize): Promise<LaidOut> {
  const unit = await getPrintUnit(ctx.db, form === 'manifest' ? row.fromUnitId : row.toUnitId);
  const { sheet, recorded } = await recordPaper(ctx, { form, data, unit, regulation: regulationFor(dayOf(row.openedAt)), paperSize, dossierId: null, subjectId: row.id, number: null });
  await note(ctx, { kind: 'postal.manifestPrinted', subject: { kind: 'print', id: recorded.id }, facts: { form, manifestId: row.id, copyNo: recorded.copyNo, contentHash: recorded.contentHash } });
  return layOut(form, sheet, data);
}

function listRow(line: LineRow, destination: string): ManifestData['rows'][number] {
  const counted = line.state === 'listed' ? null : line.state === 'missing' || line.state === 'damaged' ? line.state : 'accepted';
  return { postingNumber: line.postingNo, direction: line.direction, dossierCode: line.dossierCode, destination, parcels: 1, counted, note: line.reason };
}

function filingRow(line: LineRow, facts: FilingPrintRow | undefined): PostFilingRow {
  const { postingNo, procedureName, originals, certified, copies } = line;
  return { postingNumber: postingNo, request: procedureName, owner: facts?.ownerName ?? facts?.senderName ?? '', originals, certified, copies, outcome: outcomeOf(line, facts) };
}

function outcomeOf(line: LineRow, facts: FilingPrintRow | undefined): PostFilingRow['outcome'] {
  if (line.state === 'filed') return { kind: 'filed', code: facts?.code ?? '', appointedAt: facts?.dueAt ?? null };
  if (line.state === 'rejected' && line.rejection !== null) return { kind: 'rejected', code: facts?.code ?? null, paper: line.rejection, paperNumber: null, reason: line.reason ?? '' };
  return line.state === 'missing' ? { kind: 'missing' } : null;
}

async function differencesOf(ctx: Context, row: SeenManifest): Promise<string[]> {
  const all = await listIncidents(ctx.db, { unitId: row.toUnitId, staffId: row.openedBy, desks: [], everywhere: true, open: undefined, subject: { kind: 'manifest', id: row.id }, dossierId: undefined, after: undefined, limit: 200 });
  return all.map(differenceLine);
}

function accepterEmployer(row: SeenManifest): Employer {
  return row.kind === 'transport' ? 'post' : 'agency';
}

function sideOf(name: string | null, employer: Employer, unit: string, at: Date | null): SignedSide | null {
  return name === null ? null : { name, employer, position: null, unit, at };
}
