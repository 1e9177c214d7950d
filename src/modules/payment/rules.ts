const FIRST_PAGES = 2;
const FIRST_PAGE_VND = 2_000;
const NEXT_PAGE_VND = 1_000;
const MOST_PER_COPY_VND = 200_000;

/**
 * The fee of certifying copies from the original, in đồng: 2.000 for each of the first two pages of the original, 1.000
 * from the third, at most 200.000 a copy (TT 226/2016/TT-BTC Đ4). Takes the pages of the original and the copies made.
 */
export function copyFee(pages: number, copies = 1): number {
  const first = FIRST_PAGE_VND * Math.min(pages, FIRST_PAGES);
  const next = NEXT_PAGE_VND * Math.max(0, pages - FIRST_PAGES);
  return copies * Math.min(MOST_PER_COPY_VND, first + next);
}

const POLYNOMIAL = 0x1021;

/** CRC-16/CCITT-FALSE in four upper-case hexadecimal digits, as the last field of a VietQR code carries it (EMVCo MPM; NAPAS). */
export function crc16(text: string): string {
  let sum = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = ((sum & 0x8000) !== 0 ? (sum << 1) ^ POLYNOMIAL : sum << 1) & 0xffff;
  }
  return sum.toString(16).toUpperCase().padStart(4, '0');
}
