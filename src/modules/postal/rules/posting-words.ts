import type { IdKind } from '#modules/dossier/rules/people.ts';
import type { QuoteLine } from './quote.ts';
import { TRANSIT_SCOPES, type TransitScope } from './transit.ts';

/** How the phiếu gửi writes the lines of its price: the words of the screen, to which a test holds them. */
export const LINE_WORDS = {
  SEND: 'Nhận gửi hồ sơ',
  RETURN: 'Chuyển trả kết quả',
  homePickUp: 'Nhận tại nhà',
  slipDelivery: 'Phát giấy tiếp nhận và hẹn trả',
  stateFeeForwarding: 'Chuyển hộ phí, lệ phí',
  tax: 'Thuế giá trị gia tăng',
} as const satisfies Record<QuoteLine['what'], string>;

/** How the phiếu gửi writes how far a shipment goes. */
export const SCOPE_WORDS = {
  withinDistrict: 'Trong một huyện',
  betweenDistricts: 'Giữa các huyện trong tỉnh',
  majorCities: 'Giữa các đô thị đặc biệt, loại I',
  interProvince: 'Liên tỉnh khác',
  sameDay: 'Trong ngày, theo thỏa thuận',
  special: 'Địa bàn đặc biệt, theo công bố của Bưu điện',
} as const satisfies Record<TransitScope, string>;

/** Whether the scope frozen on a shipment is one we have words for. */
export function isTransitScope(scope: string): scope is TransitScope {
  const known: readonly string[] = TRANSIT_SCOPES;
  return known.includes(scope);
}

/** What was shown at delivery: the kind of paper, never its number. */
export const ID_WORDS = { CCCD: 'Căn cước công dân', CMND: 'Chứng minh nhân dân', PASSPORT: 'Hộ chiếu', MST: 'Mã số thuế', NONE: 'Giấy tờ khác' } as const satisfies Record<IdKind, string>;

/** In whose presence it was packed and sealed. */
export const PRESENCE_WORDS = { sender: 'người gửi', agency: 'công chức giao kết quả' } as const;

/** How the postage is paid, by what stands on its charges. */
export function paymentWords(charges: readonly { readonly state: string; readonly collectedAt: string }[]): string {
  const live = charges.filter(({ state }) => state !== 'cancelled');
  if (live.length > 0 && live.every(({ state }) => state === 'waived')) return 'Miễn cước';
  if (live.length > 0 && live.every(({ state }) => state === 'paid' || state === 'waived')) return 'Đã thu';
  if (live.some(({ state, collectedAt }) => state === 'open' && collectedAt === 'return')) return 'Người nhận trả khi nhận bưu gửi';
  return 'Chưa thu';
}

/** The line of a price, and what was taken off it as a line of its own. */
export function priceWords(lines: readonly QuoteLine[]): { label: string; amount: number }[] {
  return lines.flatMap(({ what, grossVnd, reductionVnd }) => [{ label: LINE_WORDS[what], amount: grossVnd }, ...(reductionVnd > 0 ? [{ label: 'Miễn, giảm cước', amount: -reductionVnd }] : [])]);
}
