import { citizenSignedIn, signedIn } from '#kernel/actor.ts';
import type { Context } from '#platform/context.ts';
import { isServable } from '../rules/kinds.ts';
import type { FileRow, UseRow } from '../store/files.ts';
import type { Owner } from '../store/uploads.ts';

/** Whoever asks, as owner of what she uploads. */
export function ownerOf(ctx: Context): Owner {
  return ctx.citizen ? { staffId: null, citizenId: citizenSignedIn(ctx).citizenId } : { staffId: signedIn(ctx).staffId, citizenId: null };
}

/** Whether files nobody scanned are served here: as set, else in a demonstration only. */
export function servesUnscanned({ installation }: Pick<Context, 'installation'>): boolean {
  return installation.files.servesUnscanned ?? installation.demo;
}

/** A file as it is shown. */
export function shownFile(ctx: Context, row: FileRow) {
  const { id, name, type, bytes, pages, width, height, state, found, keptAt } = row;
  return { id, name, type, bytes, pages, width, height, state, found, keptAt, servable: isServable(state, servesUnscanned(ctx)) };
}

/** A file where it is attached, as it is shown. */
export function shownUse(ctx: Context, row: UseRow) {
  const { useId, component, attachedAt, attachedBy } = row;
  return { ...shownFile(ctx, row), useId, component, attachedAt, attachedBy };
}
