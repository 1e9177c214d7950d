import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCursor, toPage } from '#kernel/page.ts';

describe('pages of a list', () => {
  it('walk through every row once and then end', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (names, limit) => {
        const seen: string[] = [];
        let begin = 0;
        for (let turns = 0; turns <= names.length; turns += 1) {
          const page = toPage(names.slice(begin, begin + limit + 1), limit, (name) => [name, String(begin)]);
          seen.push(...page.rows);
          begin += page.rows.length;
          if (page.next === null) break;
          expect(readCursor(page.next, 2)?.[0]).toBe(page.rows.at(-1));
        }
        expect(seen).toEqual(names);
      }),
    );
  });

  it('take no mark that is not theirs', () => {
    expect([readCursor('%%%', 2), readCursor('W10', 1), readCursor('WyJhIl0', 2)]).toEqual([undefined, undefined, undefined]);
  });
});
