/** The longest signature kept, in characters of an SVG path. */
export const SIGNATURE_MAX = 60_000;

/** Strokes of lines and curves with numbers, beginning with a move: nothing else can stand in it. */
const SIGNATURE = /^[Mm][\d\s.,+\-eEMmLlHhVvCcSsQqTtZz]+$/;
const SIGNATURE_MIN = 20;

/** True for a drawing as a signature is drawn; a dot by accident is none. */
export function isSignature(path: string): boolean {
  return path.length >= SIGNATURE_MIN && path.length <= SIGNATURE_MAX && SIGNATURE.test(path);
}
