import { describe, expect, it } from 'vitest';
import { jpegFacts, kindOf } from './picture-facts.ts';

const FRAME = [0xff, 0xc0, 0, 17, 8, 0x06, 0x40, 0x04, 0xb0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
const JPEG = [0xff, 0xd8];
const END = [0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0];

/** The head of a picture as telephones write it, with its orientation. */
function exif(orientation: number, little: boolean): number[] {
  const pair = (value: number) => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const four = (value: number) => (little ? [...pair(value), 0, 0] : [0, 0, ...pair(value)]);
  const tiff = [...(little ? [0x49, 0x49] : [0x4d, 0x4d]), ...pair(42), ...four(8), ...pair(1), ...pair(0x0112), ...pair(3), ...four(1), ...pair(orientation), 0, 0, ...four(0)];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return [0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255, ...body];
}

describe('the head of a picture', () => {
  it('tells its kind by its bytes, not by its name', () => {
    const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(kindOf(bytes('\u0089PNG\r\n\u001a\nxxxx'))).toBe('png');
    expect(kindOf(bytes('RIFF1234WEBPVP8 '))).toBe('webp');
    expect(kindOf(bytes('%PDF-1.7'))).toBe('pdf');
    expect(kindOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpeg');
    expect(kindOf(bytes('MZ'))).toBeUndefined();
    expect(kindOf(new Uint8Array())).toBeUndefined();
  });

  it('of a JPEG tells its pixels', () => {
    expect(jpegFacts(Uint8Array.from([...JPEG, ...FRAME, ...END]))).toEqual({ kind: 'jpeg', width: 1200, height: 1600, turn: 0 });
  });

  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
  ])('of a telephone held in position %i wants a turn of %i degrees, in either byte order', (orientation, turn) => {
    for (const little of [true, false]) {
      expect(jpegFacts(Uint8Array.from([...JPEG, ...exif(orientation, little), ...FRAME, ...END]))).toMatchObject({ width: 1200, height: 1600, turn });
    }
  });

  it('that is broken or cut off tells nothing, and never runs past its end', () => {
    expect(jpegFacts(Uint8Array.from(JPEG))).toBeUndefined();
    expect(jpegFacts(Uint8Array.from([...JPEG, 0xff, 0xe1, 0, 0, ...END]))).toBeUndefined();
    expect(jpegFacts(Uint8Array.from([...JPEG, 0x12, 0x34, ...FRAME, ...END]))).toBeUndefined();
    const whole = [...JPEG, ...exif(6, true), ...FRAME, ...END];
    for (let length = 0; length < whole.length - END.length - 12; length += 1) expect(() => jpegFacts(Uint8Array.from(whole.slice(0, length)))).not.toThrow();
  });
});
