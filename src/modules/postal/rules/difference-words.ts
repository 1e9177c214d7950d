import type { Difference } from '#modules/custody/rules.ts';

/** How a printed manifest writes down what was found different at the count: the words of the screen, but for what is missing, which there is a paper set. */
export const COUNT_WORDS = {
  missing: 'Thiếu bưu gửi',
  papersDiffer: 'Giấy tờ khác với danh mục',
  damaged: 'Hư hỏng',
  countMismatch: 'Số bộ đếm được khác số bộ trên danh sách',
  extra: 'Có bưu gửi ngoài bảng kê',
  sealBroken: 'Niêm phong không còn nguyên',
} as const satisfies Partial<Record<Difference, string>>;

type CountDifference = keyof typeof COUNT_WORDS;

/** One line of a printed record about a difference: what, of which thing, the two counts, and what was noted. */
export function differenceLine(one: { readonly difference: Difference; readonly label: string | null; readonly countedOut: number | null; readonly countedIn: number | null; readonly note: string | null }): string {
  const counted = one.countedOut === null || one.countedIn === null ? '' : ` (${one.countedOut} trong danh sách, đếm được ${one.countedIn})`;
  const noted = one.note === null ? '' : `: ${one.note}`;
  const words = isCounted(one.difference) ? COUNT_WORDS[one.difference] : 'Sai lệch';
  return `${one.label === null ? '' : `${one.label} – `}${words}${counted}${noted}`;
}

function isCounted(difference: Difference): difference is CountDifference {
  return difference in COUNT_WORDS;
}
