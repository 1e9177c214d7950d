import { badInput, forbidden, notFound, problem, type Facts, type Problem } from '#kernel/problem.ts';
import { FILES_A_COMPONENT, isServable, LOOSE_FILES, OPEN_UPLOADS, PIECE_BYTES, type Fault, type FileState } from './kinds.ts';

/** An upload as far as what may be done with it depends on. */
export type Standing = { readonly bytes: number; readonly received: number; readonly fileId: string | null; readonly refusal: string | null };

/** Refuses a file larger than this installation takes, and more than a person has hands for: nobody fills the disk alone. */
export function openingProblem(bytes: number, mostBytes: number, { open, loose }: { readonly open: number; readonly loose: number }): Problem | undefined {
  if (bytes > mostBytes) return badInput('digitisation.tooLarge', 'bytes', { megabytes: Math.floor(mostBytes / 1_000_000) });
  if (loose >= LOOSE_FILES) return problem('digitisation.tooManyLoose', { most: LOOSE_FILES }, 429);
  return open >= OPEN_UPLOADS ? problem('digitisation.tooManyUploads', { most: OPEN_UPLOADS }, 429) : undefined;
}

/** A piece begins where the last one ended: what is here is told, and from there it goes on. */
export function pieceProblem(upload: Standing, offset: number, length: number | undefined): Problem | undefined {
  if (upload.fileId !== null || upload.refusal !== null) return problem('digitisation.closedAlready');
  if (offset !== upload.received) return otherOffset(upload.received);
  return length !== undefined && length > roomFor(upload, offset) ? pieceTooLong(upload, offset) : undefined;
}

/** How far a piece from here may reach. */
export function reachOf({ bytes }: Pick<Standing, 'bytes'>, offset: number): number {
  return Math.min(bytes, offset + PIECE_BYTES);
}

export function otherOffset(received: number): Problem {
  return problem('digitisation.otherOffset', { field: 'offset', received });
}

export function pieceTooLong(upload: Pick<Standing, 'bytes'>, offset: number): Problem {
  return problem('digitisation.pieceTooLong', { most: roomFor(upload, offset) }, 413);
}

/** Refuses to close what is not whole. */
export function closingProblem({ bytes, received }: Pick<Standing, 'bytes' | 'received'>): Problem | undefined {
  return received === bytes ? undefined : problem('digitisation.notWhole', { received, bytes });
}

/** Why a content is not taken, as a refusal. */
export function contentProblem(fault: Fault, facts: Facts): Problem {
  return { code: `digitisation.${fault}`, status: 422, facts };
}

/** Refuses what is not served: not looked at yet, something found, or nobody looks and this installation does not allow that. */
export function servingProblem(state: FileState, servesUnscanned: boolean): Problem | undefined {
  return isServable(state, servesUnscanned) ? undefined : problem(`digitisation.${state}`, {}, state === 'pending' ? 409 : 403);
}

/** Refuses to attach what the scanner found something in, and one more file than a component holds. */
export function attachingProblem(state: FileState, standing: number): Problem | undefined {
  if (state === 'infected') return forbidden('digitisation.infected');
  return standing >= FILES_A_COMPONENT ? problem('digitisation.tooManyFiles', { most: FILES_A_COMPONENT }) : undefined;
}

export function unknownFile(): Problem {
  return notFound('digitisation.fileUnknown');
}

function roomFor(upload: Pick<Standing, 'bytes'>, offset: number): number {
  return Math.max(0, reachOf(upload, offset) - offset);
}
