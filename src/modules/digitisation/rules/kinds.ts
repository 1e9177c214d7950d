/** What may be uploaded at all; an installation may take fewer. */
export const FILE_TYPES = ['pdf', 'jpeg', 'png', 'webp'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** What the virus scanner has said of a file: not yet, nothing found, something found; or there is no scanner. */
export const FILE_STATES = ['pending', 'clean', 'infected', 'unscanned'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** What a file is attached to. */
export const SUBJECT_KINDS = ['filing', 'dossier', 'mandate'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export type Subject = { readonly kind: SubjectKind; readonly id: string };

/** Why bytes are not taken, as whoever looked into them says it. */
export const FAULTS = ['wrongType', 'damaged', 'secondFormat', 'locked', 'active', 'tooManyPages', 'tooManyPixels', 'expands', 'unreadable'] as const;
export type Fault = (typeof FAULTS)[number];

/** How a browser is told what comes. */
export const MEDIA_TYPES = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const satisfies Record<FileType, string>;

/** The component under which the electronic result of a dossier stands. */
export const RESULT = 'result';

/** How many files one component of one dossier or draft may have. */
export const FILES_A_COMPONENT = 20;

/** Uploads one person may have open at once, and files of hers that stand nowhere yet. */
export const OPEN_UPLOADS = 20;
export const LOOSE_FILES = 100;

/** A file is served when it is known to be clean, or when nobody looks and this installation allows that. */
export function isServable(state: FileState, servesUnscanned: boolean): boolean {
  return state === 'clean' || (state === 'unscanned' && servesUnscanned);
}

/** How long a piece of an upload may be: what a cut costs at most, and on a slow line a minute of patience. */
export const PIECE_BYTES = 512 * 1024;
