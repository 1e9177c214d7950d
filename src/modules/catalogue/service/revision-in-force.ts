import type { Day } from '#kernel/day.ts';
import { isDay } from '#kernel/day.ts';
import { badInput, notFound, problem, refuse, required } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { coreCode } from '../rules/source-row.ts';
import type { RevisionMarks } from '../rules/content.ts';
import { findRevision, findRevisionInForce, isKnownCode, type Revision } from '../store/revision.ts';

/** The revision of a procedure that serves receptions on a day; refuses an unknown code and a day outside every validity. */
export async function revisionInForce(ctx: Context, code: string, day: Day): Promise<Revision> {
  if (!isDay(day)) refuse(badInput('catalogue.dayUnknown', 'day', { day }));
  const core = coreOf(code);
  const revision = await findRevisionInForce(ctx.db, core, day);
  if (revision) return revision;
  return refuse((await isKnownCode(ctx.db, core)) ? problem('catalogue.notInForce', { code: core, day }) : notFound('catalogue.procedureUnknown', { code: core }));
}

/** The revision a dossier was received under, whatever is in force today. */
export async function revisionOf(ctx: Context, id: string): Promise<Revision> {
  return required(await findRevision(ctx.db, id), notFound('catalogue.revisionUnknown'));
}

/** The core of a code that the catalogue knows, whether or not a revision of it is in force. */
export async function knownCode(ctx: Context, code: string): Promise<string> {
  const core = coreOf(code);
  return (await isKnownCode(ctx.db, core)) ? core : refuse(notFound('catalogue.procedureUnknown', { code: core }));
}

/** The core of a code with or without suffix; codes of the pilot's local sample stand as they are. */
export function coreOf(code: string): string {
  return coreCode(code) ?? code.trim();
}

export function marksIn(revision: RevisionMarks): RevisionMarks {
  const { bcciIn, bcciOut, authorisationAllowed, presenceRequired, civilServantOnly, sameDay, onlineLevel } = revision;
  return { bcciIn, bcciOut, authorisationAllowed, presenceRequired, civilServantOnly, sameDay, onlineLevel };
}
