import { badInput, type Problem } from '#kernel/problem.ts';

const POLYNOMIAL = 0x1021;
const NAPAS = 'A000000727';
const TO_ACCOUNT = 'QRIBFTTA';
const DONG = '704';
const MOST_PURPOSE_BYTES = 25;

/** A transfer as a banking app reads it: to which account (bank by its six-digit BIN), how much in đồng, for what. */
export type Transfer = { readonly bankBin: string; readonly account: string; readonly amount: number; readonly purpose: string };

/**
 * The text of a VietQR code for one payment (EMVCo MPM as profiled by NAPAS): each field is its number, its length in two digits, its value; the
 * last is the check over everything before it, its own head included.
 */
export function vietQr({ bankBin, account, amount, purpose }: Transfer): string {
  const beneficiary = field('00', bankBin) + field('01', account);
  const to = field('00', NAPAS) + field('01', beneficiary) + field('02', TO_ACCOUNT);
  const body = field('00', '01') + field('01', '12') + field('38', to) + field('53', DONG) + field('54', String(amount)) + field('58', 'VN') + field('62', field('08', purpose));
  return `${body}6304${crc16(`${body}6304`)}`;
}

/** A purpose travels through every bank: letters, digits and spaces of ASCII, at most 25 bytes. */
export function purposeWrong(purpose: string): Problem | undefined {
  return /^[A-Za-z0-9](?:[A-Za-z0-9 ]*[A-Za-z0-9])?$/.test(purpose) && purpose.length <= MOST_PURPOSE_BYTES ? undefined : badInput('payment.purposeWrong', 'purpose', { limit: MOST_PURPOSE_BYTES });
}

/** CRC-16/CCITT-FALSE in four upper-case hexadecimal digits, as the last field of a VietQR code carries it (EMVCo MPM; NAPAS). */
export function crc16(text: string): string {
  let sum = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = ((sum & 0x8000) !== 0 ? (sum << 1) ^ POLYNOMIAL : sum << 1) & 0xffff;
  }
  return sum.toString(16).toUpperCase().padStart(4, '0');
}

function field(id: string, value: string): string {
  return `${id}${String(value.length).padStart(2, '0')}${value}`;
}
