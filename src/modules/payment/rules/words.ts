const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1_000_000_000;

/** An amount in đồng as a receipt says it in words: `150000` is "một trăm năm mươi nghìn đồng". Whole; below zero, as a list may end, it begins with "âm". */
export function vnWords(amount: number): string {
  if (amount < 0) return `âm ${vnWords(-amount)}`;
  return amount === 0 ? 'không đồng' : `${number(amount, false).join(' ')} đồng`;
}

/** Everything below a tỷ in threes; what is above is read again, followed by tỷ. */
function number(value: number, continued: boolean): string[] {
  const above = Math.floor(value / BILLION);
  const head = above === 0 ? [] : [...number(above, continued), 'tỷ'];
  return [...head, ...belowBillion(value % BILLION, continued || above > 0)];
}

function belowBillion(value: number, continued: boolean): string[] {
  const words: string[] = [];
  for (const power of [2, 1, 0] as const) {
    const group = Math.floor(value / 1000 ** power) % 1000;
    if (group === 0) continue;
    words.push(...three(group, continued || words.length > 0));
    if (power > 0) words.push(SCALES[power]);
  }
  return words;
}

/** Three digits; behind a greater group the hundreds are read even when there are none: không trăm linh năm. */
function three(group: number, whole: boolean): string[] {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const ones = group % 10;
  const withHundreds = whole || hundreds > 0;
  return [...(withHundreds ? [digit(hundreds), 'trăm'] : []), ...tensWords(tens, ones, withHundreds), ...onesWords(tens, ones)];
}

function tensWords(tens: number, ones: number, behindHundreds: boolean): string[] {
  if (tens === 0) return behindHundreds && ones > 0 ? ['linh'] : [];
  return tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
}

/** hai mươi mốt, hai mươi tư, hai mươi lăm, mười lăm; but mười một, mười bốn, linh bốn. */
function onesWords(tens: number, ones: number): string[] {
  if (ones === 0) return [];
  if (ones === 5 && tens > 0) return ['lăm'];
  if (tens > 1 && ones === 1) return ['mốt'];
  return tens > 1 && ones === 4 ? ['tư'] : [digit(ones)];
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}
