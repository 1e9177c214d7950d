import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, required } from '#kernel/problem.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import { revisionOf } from '#modules/catalogue/service/revision-in-force.ts';
import { giveToCitizen } from '#modules/custody/service/taking-in.ts';
import { lockForMove } from '#modules/dossier/service/change-dossier.ts';
import { acceptDossier } from '#modules/dossier/service/open-dossier.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import { cancelDossier, recordAmendments } from '#modules/dossier/service/reception-moves.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/receiving.ts';
import { readParties } from '../rules/desk.ts';
import { findReceived, type Received } from '../store/received.ts';
import { asChecked, promise } from './prepare-opening.ts';
import { issueSecret } from './secrets.ts';

/**
 * An officer completes what a postal clerk prepared: code, clock and secret begin now; a backfill keeps its real time. Like every act here it
 * takes the dossier and asks the table of moves first, so that the door refuses with what the page shows, then what reception has to say.
 */
export async function coSignReception(ctx: Context, input: Input<typeof contract.coSignReception>): Promise<Output<typeof contract.coSignReception>> {
  await lockForMove(ctx, input, 'coSign');
  const received = await receivedHere(ctx, input.id);
  const at = received.source === 'backfill' ? received.arrivedAt : ctx.now;
  const promised = await promise(ctx, received.receptionUnitId, at, { count: received.termCount, unit: received.termUnit });
  const trackingSecret = await issueSecret(ctx, received.id);
  await acceptDossier(ctx, { dossierId: received.id, expectedVersion: input.expectedVersion, promised });
  return { dossier: await dossierView(ctx, received.id), trackingSecret };
}

/** Corrects what was entered at reception, with a reason; the old value stays visible. */
export async function amendDossier(ctx: Context, input: Input<typeof contract.amendDossier>): Promise<Output<typeof contract.amendDossier>> {
  await lockForMove(ctx, input, 'amendReception');
  const received = await receivedHere(ctx, input.id);
  const { authorisationAllowed, presenceRequired } = await revisionOf(ctx, received.revisionId);
  const parties = settled(readParties(input.parties ?? [])).map((one) => one.party);
  const changes = { parties, papers: input.papers?.map(asChecked), quantity: input.quantity, resultChoice: input.resultChoice };
  await recordAmendments(ctx, { dossierId: received.id, expectedVersion: input.expectedVersion, reason: input.reason, changes, representation: { authorisationAllowed, presenceRequired } });
  return dossierView(ctx, received.id);
}

/** Takes a wrong reception back: the number stays used with its reason (trap 78), the papers go back to the citizen. */
export async function cancelReception(ctx: Context, input: Input<typeof contract.cancelReception>): Promise<Output<typeof contract.cancelReception>> {
  await lockForMove(ctx, input, 'cancelReception');
  const received = await receivedHere(ctx, input.id);
  await giveToCitizen(ctx, { dossierId: received.id, kind: 'papers', insteadOf: input.reason });
  await cancelDossier(ctx, { dossierId: received.id, expectedVersion: input.expectedVersion, reason: input.reason });
  return dossierView(ctx, received.id);
}

async function receivedHere(ctx: Context, id: string): Promise<Received> {
  return required(await findReceived(ctx.db, id, signedIn(ctx).unitId), notFound('dossier.unknown'));
}
