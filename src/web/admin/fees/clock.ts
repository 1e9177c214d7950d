const MOST_MINUTES = 1440;

/** Minutes since midnight of a time typed as 16:30, up to 24:00; nothing when it is none, or midnight at the beginning of the day. */
export function minuteIn(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.h](\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return undefined;
  const minute = Number(hours) * 60 + Number(minutes);
  return minute >= 1 && minute <= MOST_MINUTES ? minute : undefined;
}
