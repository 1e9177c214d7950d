import { storable } from '#kernel/text.ts';
import type { FileType } from './kinds.ts';

const LONGEST = 120;
/** Control signs, marks that turn the direction of writing round, and signs without a width: they make one name look like another. */
const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff0-\uffff]/gu;
const ENDINGS: Readonly<Record<FileType, readonly string[]>> = { pdf: ['pdf'], jpeg: ['jpg', 'jpeg', 'jfif'], png: ['png'], webp: ['webp'] };

/** A file's name for showing: without folders, unseen signs and what systems forbid in names; never a path anywhere. */
export function shownName(given: string): string {
  const last = storable(given.replace(/\p{Cs}/gu, '')).split(/[/\\]/).findLast((part) => storable(part.replace(UNSEEN, '')) !== '') ?? '';
  const clean = storable(last.replace(UNSEEN, '').replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' ')).replace(/^[. ]+|[. ]+$/g, '');
  return shortened(clean === '' ? 'tep' : clean);
}

/** The name with the ending of what the content is: a PDF called .exe is shown as the PDF it is. */
export function namedAs(name: string, type: FileType): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  const [proper = type] = ENDINGS[type];
  return ending !== undefined && ENDINGS[type].includes(ending) ? name : `${shortened(name, proper.length + 1)}.${proper}`;
}

/** Cut to the longest that is shown, the ending kept; never through the middle of a sign. */
function shortened(name: string, spare = 0): string {
  const signs = [...name];
  const most = LONGEST - spare;
  if (signs.length <= most) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return `${signs.slice(0, most - ending.length - 1).join('')}…${ending}`;
}
