import type { Answered } from '#web/api/shapes.ts';

export type FileRow = Answered<'closeUpload'>;
/** A file where it is attached: to a component of a dossier, of a draft, to a mandate. */
export type SlotFile = FileRow & { readonly useId: string; readonly attachedAt?: string; readonly attachedBy?: string | null };

/** True while a scanner has not yet said anything about one of them: whoever shows them asks again. */
export function anyPending(files: readonly Pick<FileRow, 'state'>[]): boolean {
  return files.some(({ state }) => state === 'pending');
}
