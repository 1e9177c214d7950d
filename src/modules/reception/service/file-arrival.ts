import type { Day } from '#kernel/day.ts';
import { problem, required } from '#kernel/problem.ts';
import type { Party } from '#modules/dossier/rules/parties.ts';
import type { DossierRow } from '#modules/dossier/store/rows.ts';
import { acceptDossier, openDossier, type Opening } from '#modules/dossier/service/open-dossier.ts';
import { takeSupplement } from '#modules/dossier/service/supplements.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { insertPapersToRecover } from '../store/returning.ts';
import { prepareOpening, type Request } from './prepare-opening.ts';
import { issueFirstSecret, issueSecret } from './secrets.ts';

/** A parcel at the joint count: the id its dossier has had since the post took it, and what its sender asks for. */
export type Arrival = {
  readonly id: string;
  readonly parties: readonly Party[];
  readonly request: Request;
  /** The officer has seen the open dossier of the same request. */
  readonly acknowledged: boolean;
};

/** What the agency promises by its signature, and once only the secret of the dossier. */
export type FiledArrival = {
  readonly code: string | null;
  readonly version: number;
  readonly dueDay: Day | null;
  readonly dueAt: Date | null;
  readonly provisional: boolean;
  readonly trackingSecret: string | null;
};

/**
 * Files what the post has brought: the dossier arrives and is accepted in one act, its clock counted from the signing of the record of delivery and not from the
 * day the post took it (QĐ 45/2016 Đ7.3). Its papers have a holder already.
 */
export async function fileArrival(ctx: Context, arrival: Arrival): Promise<FiledArrival> {
  const opening = await openingOf(ctx, arrival, false);
  const promised = required(opening.promised, problem('dossier.coSignNeeded'));
  const papers = [...new Set(arrival.request.papersToRecover ?? [])].map((name) => ({ id: newId(), name }));
  const opened = await openDossier(ctx, arrived(opening, arrival.id));
  if (papers.length > 0) await insertPapersToRecover(ctx.db, arrival.id, papers);
  const trackingSecret = await issueFirstSecret(ctx, arrival.id);
  const { code, version } = await acceptDossier(ctx, { dossierId: arrival.id, expectedVersion: opened.version, promised });
  return { code, version, dueDay: promised.dueDay, dueAt: promised.dueAt, provisional: promised.provisional, trackingSecret };
}

/** Opens a dossier for a parcel that the agency does not take: it stands as arrived, to be refused or sent back for papers by its own moves. Answers its version. */
export async function openArrival(ctx: Context, arrival: Arrival): Promise<number> {
  const opening = await openingOf(ctx, arrival, true);
  const opened = await openDossier(ctx, arrived({ ...opening, representation: ANY_SENDER }, arrival.id));
  return opened.version;
}

/** Papers sent again for a dossier that stands: before acceptance they complete its reception, and then it gets its secret; in examination its time restarts. */
export async function fileSupplement(ctx: Context, brought: { id: string; papers: Request['papers'] }): Promise<FiledArrival> {
  const row = await takeSupplement(ctx, brought, 'byPost');
  const trackingSecret = row.status === 2 ? await issueSecret(ctx, row.id) : null;
  return filedRow(row, trackingSecret);
}

/** Whether she might act for the owner is for the refusal to say. */
const ANY_SENDER = { authorisationAllowed: true, presenceRequired: false } as const;

async function openingOf(ctx: Context, arrival: Arrival, goesBack: boolean): Promise<Omit<Opening, 'listId'>> {
  const desk = { at: ctx.now, channel: 'post', source: 'live', bookNo: null, parties: arrival.parties, acknowledged: arrival.acknowledged, goesBack } as const;
  const { opening } = await prepareOpening(ctx, desk, arrival.request);
  return opening;
}

function arrived(opening: Omit<Opening, 'listId'>, id: string): Opening {
  return { ...opening, id, mode: 'arrived', promised: null, delegationId: null, listId: null };
}

function filedRow({ code, version, dueDay, dueAt, provisional }: DossierRow, trackingSecret: string | null): FiledArrival {
  return { code, version, dueDay, dueAt, provisional, trackingSecret };
}
