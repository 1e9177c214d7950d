/** A fee by the page: so much for each of the first pages, less for those after, never over a limit a copy. All in đồng. */
export type PageFee = { readonly firstPages: number; readonly firstPageAmount: number; readonly nextPageAmount: number; readonly mostPerCopy: number };

/** Certifying copies from the original: 2.000 for each of the first two pages of the original, 1.000 from the third, at most 200.000 a copy (TT 226/2016/TT-BTC Đ4). */
const CERTIFIED_COPY: PageFee = { firstPages: 2, firstPageAmount: 2_000, nextPageAmount: 1_000, mostPerCopy: 200_000 };

/** The fee of copies by the pages of the original and the copies made, in đồng; the limit holds for each copy. */
export function copyFee(pages: number, copies = 1, fee: PageFee = CERTIFIED_COPY): number {
  const first = fee.firstPageAmount * Math.min(pages, fee.firstPages);
  const next = fee.nextPageAmount * Math.max(0, pages - fee.firstPages);
  return copies * Math.min(fee.mostPerCopy, first + next);
}
