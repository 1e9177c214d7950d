const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7] as const;

/** The check digit of the eight digits of a postal item number (UPU S10). */
export function s10CheckDigit(digits: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 0;
  return check === 11 ? 5 : check;
}

/** Whether a number has the form of UPU S10 and its check digit fits: a warning when not, since not every domestic label follows S10. */
export function isS10(number: string): boolean {
  const [, digits = '', check] = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(number) ?? [];
  return digits !== '' && Number(check) === s10CheckDigit(digits);
}
