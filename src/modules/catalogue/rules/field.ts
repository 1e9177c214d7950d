import { searchKey } from '#kernel/text.ts';

/** The ministries whose files the crawl names, and the line of work their fields belong to. */
export const SOURCE_SECTORS: ReadonlyMap<string, string> = new Map([
  ['bo-tu-phap', 'nganh-tu-phap'], ['bo-xay-dung', 'nganh-xay-dung'], ['bo-nong-nghiep-mt', 'nganh-nong-nghiep-moi-truong'], ['bo-tai-chinh', 'nganh-tai-chinh'],
  ['bo-cong-thuong', 'nganh-cong-thuong'], ['bo-y-te', 'nganh-y-te'], ['bo-giao-duc-dao-tao', 'nganh-giao-duc'], ['bo-noi-vu', 'nganh-noi-vu'],
]);

const SLUG_LENGTH = 60;

/** The code of a national field as found: its name without marks, cut at a word ("ho-tich"). */
export function fieldCodeOf(name: string): string {
  const slug = searchKey(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug.length <= SLUG_LENGTH ? slug : slug.slice(0, slug.lastIndexOf('-', SLUG_LENGTH));
}

/** The code of the field of a procedure whose source names none. */
export const NO_FIELD = 'chua-ro-linh-vuc';
