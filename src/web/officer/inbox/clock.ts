const MINUTES_OF_AN_HOUR = 60;

export type Span = { readonly hours: number; readonly minutes: number };

/** Working time as hours and minutes, whichever way it lies; what is left of a minute still counts as one. */
export function spanOf(workingMinutes: number): Span {
  const whole = Math.ceil(Math.abs(workingMinutes));
  return { hours: Math.floor(whole / MINUTES_OF_AN_HOUR), minutes: whole % MINUTES_OF_AN_HOUR };
}

/** How near the limit is: past it, within the last two working hours, or calm. */
export function nearness(workingMinutesLeft: number): 'late' | 'soon' | 'calm' {
  if (workingMinutesLeft < 0) return 'late';
  return workingMinutesLeft <= 2 * MINUTES_OF_AN_HOUR ? 'soon' : 'calm';
}
