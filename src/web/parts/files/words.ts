import type { FileType } from '#modules/digitisation/rules/kinds.ts';
import type { Language } from '#kernel/message.ts';

/** As the limits are told: a megabyte is a million bytes. */
const STEP = 1000;
const UNITS = ['B', 'KB', 'MB', 'GB'] as const;
const KINDS = { pdf: 'PDF', jpeg: 'JPEG', png: 'PNG', webp: 'WebP' } as const satisfies Record<FileType, string>;
const ENDINGS: Readonly<Record<string, FileType>> = { pdf: 'pdf', jpg: 'jpeg', jpeg: 'jpeg', jpe: 'jpeg', jfif: 'jpeg', png: 'png', webp: 'webp' };

/** A size as people say it: `1,2 MB`. */
export function sizeWords(bytes: number, language: Language): string {
  const unit = Math.min(bytes > 0 ? Math.floor(Math.log(bytes) / Math.log(STEP)) : 0, UNITS.length - 1);
  const amount = bytes / STEP ** unit;
  const digits = unit > 0 && amount < 10 ? 1 : 0;
  return `${amount.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits })} ${UNITS[unit]}`;
}

export function kindWords(type: FileType): string {
  return KINDS[type];
}

/** The kinds in a row: `PDF, JPEG, PNG, WebP`. */
export function kindsWords(types: readonly FileType[]): string {
  return types.map(kindWords).join(', ');
}

/** True where the ending names a kind that is not taken; a name without a known ending is left to the server, which looks inside. */
export function isOtherKind(name: string, types: readonly FileType[]): boolean {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return false;
  const kind = ENDINGS[ending];
  return kind === undefined ? KNOWN_OTHERS.includes(ending) : !types.includes(kind);
}

const KNOWN_OTHERS: readonly string[] = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'txt', 'rtf', 'odt', 'zip', 'rar', '7z', 'exe', 'msi', 'bat', 'js', 'html', 'htm', 'svg', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'mp4', 'mov', 'avi', 'mp3'];
