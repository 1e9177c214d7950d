import { describe, expect, it } from 'vitest';
import { isOtherKind, kindsWords, sizeWords } from './words.ts';

describe('a file', () => {
  it('has a size as people say it', () => {
    expect([0, 900, 1_234_000, 20_000_000].map((bytes) => sizeWords(bytes, 'vi'))).toEqual(['0 B', '900 B', '1,2 MB', '20 MB']);
    expect(sizeWords(1_234_000, 'en')).toBe('1.2 MB');
  });

  it('is sent back before a byte is sent where its ending names what is not taken; without a known ending the server looks inside', () => {
    const types = ['pdf', 'jpeg'] as const;
    expect(['don.docx', 'anh.heic', 'anh.PNG'].map((name) => isOtherKind(name, types))).toEqual([true, true, true]);
    expect(['a.PDF', 'a.jpg', 'quyết định số 12.UBND', 'scan'].map((name) => isOtherKind(name, types))).toEqual([false, false, false, false]);
    expect(kindsWords(types)).toBe('PDF, JPEG');
  });
});
