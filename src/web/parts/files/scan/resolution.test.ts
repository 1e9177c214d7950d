import { describe, expect, it } from 'vitest';
import { LEAST_DPI, leastPixels, mostDpi, pageFor, PAPERS, placedOn } from './resolution.ts';

describe('the resolution of a scanned page', () => {
  it('is 200 dpi for A4 at 1654 × 2339 pixels, upright or lying', () => {
    expect(leastPixels(PAPERS.a4)).toEqual({ width: 1654, height: 2339 });
    expect(mostDpi({ width: 1654, height: 2339 }, PAPERS.a4)).toBe(LEAST_DPI);
    expect(mostDpi({ width: 2339, height: 1654 }, PAPERS.a4)).toBe(LEAST_DPI);
  });

  it('is too low one pixel below, on either side', () => {
    expect(mostDpi({ width: 1653, height: 2339 }, PAPERS.a4)).toBe(199);
    expect(mostDpi({ width: 1654, height: 2338 }, PAPERS.a4)).toBe(199);
  });

  it('is that of the side with fewer dots: a wide picture of an A4 sheet gains nothing from what is beside the sheet', () => {
    expect(mostDpi({ width: 4000, height: 1080 }, PAPERS.a4)).toBe(130);
  });

  it('is enough for an identity card in a picture far too small for A4', () => {
    const picture = { width: 1280, height: 720 };
    expect(mostDpi(picture, PAPERS.a4)).toBeLessThan(LEAST_DPI);
    expect(mostDpi(picture, PAPERS.card)).toBeGreaterThanOrEqual(LEAST_DPI);
  });

  it.each(Object.entries(PAPERS))('is reached by the least pixels of %s', (_name, paper) => {
    expect(mostDpi(leastPixels(paper), paper)).toBeGreaterThanOrEqual(LEAST_DPI);
  });
});

describe('the page of a scan', () => {
  it('has the size of the paper, turned as the picture lies', () => {
    expect(pageFor({ width: 3000, height: 2000 }, PAPERS.a4)).toEqual({ widthMm: 297, heightMm: 210 });
    expect(pageFor({ width: 2000, height: 3000 }, PAPERS.a4)).toEqual({ widthMm: 210, heightMm: 297 });
  });

  it('holds the whole picture in its middle with its proportions', () => {
    const at = placedOn({ width: 1000, height: 1000 }, PAPERS.a4);
    expect(at.width).toBeCloseTo(at.height);
    expect(at.x).toBeCloseTo(0);
    expect(at.y).toBeGreaterThan(0);
    expect(at.y * 2 + at.height).toBeCloseTo(841.89, 1);
  });
});
