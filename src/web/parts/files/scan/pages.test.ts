import { describe, expect, it } from 'vitest';
import { dpiOf, isTooCoarse, moved, turned, turnedBy, without, withPages, type ScanPage } from './pages.ts';

const page = (id: string): ScanPage => ({ id, from: '', picture: '', width: 1654, height: 2339, turn: 0, source: { kind: 'jpeg', bytes: new Uint8Array(), ownTurn: 0 } });
const PAGES = [page('a'), page('b'), page('c')];
const ids = (pages: readonly ScanPage[]) => pages.map(({ id }) => id).join('');

describe('the pages of a scan', () => {
  it('move up and down and stay at the edges', () => {
    expect(ids(moved(PAGES, 'b', -1))).toBe('bac');
    expect(ids(moved(PAGES, 'b', 1))).toBe('acb');
    expect(moved(PAGES, 'a', -1)).toBe(PAGES);
    expect(moved(PAGES, 'c', 1)).toBe(PAGES);
    expect(moved(PAGES, 'x', 1)).toBe(PAGES);
  });

  it('turn a quarter each time and are upright again after four', () => {
    const once = turned(PAGES, 'b');
    expect(once.map(({ turn }) => turn)).toEqual([0, 90, 0]);
    expect(turned(turned(turned(once, 'b'), 'b'), 'b')).toEqual(PAGES);
    expect(turnedBy(270, 180)).toBe(90);
  });

  it('are removed, taken again in their place, or added at the end', () => {
    expect(ids(without(PAGES, 'b'))).toBe('ac');
    expect(ids(withPages(PAGES, [page('x'), page('y')], 'b'))).toBe('axyc');
    expect(ids(withPages(PAGES, [page('x')], undefined))).toBe('abcx');
  });

  it('are held against the chosen paper; a page of letters has no dots', () => {
    const small = { ...page('s'), width: 1000, height: 1400 };
    expect([dpiOf(small, 'a4'), isTooCoarse(small, 'a4')]).toEqual([119, true]);
    expect(isTooCoarse(small, 'card')).toBe(false);
    const letters: ScanPage = { ...small, source: { kind: 'pdf', bytes: new Uint8Array(), index: 0, dpi: null } };
    expect([dpiOf(letters, 'a4'), isTooCoarse(letters, 'a4')]).toEqual([null, false]);
    expect(isTooCoarse({ ...letters, source: { kind: 'pdf', bytes: new Uint8Array(), index: 0, dpi: 150 } }, 'a4')).toBe(true);
  });
});
