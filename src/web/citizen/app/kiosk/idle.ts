/** A minute without a touch, then half a minute to answer (issue: 60 to 90 seconds). The server ends a kiosk's session after 90 seconds by itself. */
const WARN_AFTER_MS = 60_000;
const END_AFTER_MS = 90_000;
/** Touches that ask nothing of the server are told to it now and then, so that it does not end the session under busy fingers. */
export const TELL_EVERY_MS = 20_000;

/** Where a shared machine stands, so long after the last touch; `leftSeconds` counts down while it warns. */
export function idleState(quietMs: number): { readonly state: 'busy' | 'warning' | 'over'; readonly leftSeconds: number } {
  const leftSeconds = Math.max(0, Math.ceil((END_AFTER_MS - quietMs) / 1000));
  if (quietMs >= END_AFTER_MS) return { state: 'over', leftSeconds };
  return { state: quietMs >= WARN_AFTER_MS ? 'warning' : 'busy', leftSeconds };
}
