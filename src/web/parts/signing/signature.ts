import { SIGNATURE_MAX } from '#kernel/signature.ts';

/** Where a finger is, in units of the drawing. */
export type Point = { readonly x: number; readonly y: number };

/** Nearer points of one stroke draw nothing anybody sees. */
const STEP = 2;

/** The drawing with the beginning of a new stroke. */
export function strokeBegun(path: string, point: Point): string {
  return grown(path, `M${spot(point)}`);
}

/** The drawing with its last stroke drawn on to a point; too near a point adds nothing. */
export function strokeDrawn(path: string, from: Point, to: Point): string {
  return Math.hypot(to.x - from.x, to.y - from.y) < STEP ? path : grown(path, `L${spot(to)}`);
}

/** True when the drawing takes no more strokes. */
export function isFull(path: string): boolean {
  return path.length > SIGNATURE_MAX - LONGEST_PIECE;
}

const LONGEST_PIECE = 24;

function grown(path: string, piece: string): string {
  return isFull(path) ? path : `${path}${path === '' ? '' : ' '}${piece}`;
}

function spot({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
