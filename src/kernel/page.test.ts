import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MARK, DUE_MARK, placeAfter, placeOf, readCursor, toPage } from '#kernel/page.ts';
import { Refusal } from '#kernel/problem.ts';

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

  const ID = '0190a5e8-0000-7000-8000-000000000001';
  const markOf = (...values: string[]) => toPage([0, 1], 1, () => values).next ?? '';
  const refused = (read: () => unknown) => {
    try {
      return read();
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.problem.code;
      throw thrown;
    }
  };

  it('begin after the row the page before ended with', () => {
    const at = new Date('2021-03-02T02:00:00.123Z');
    expect(placeOf(markOf(at.toISOString(), ID))).toEqual({ at, id: ID });
    expect(placeAfter(markOf('2021-03-02', ID), DAY_MARK)).toEqual({ value: '2021-03-02', id: ID });
    expect(placeAfter(markOf('infinity', ID), DUE_MARK)).toEqual({ value: 'infinity', id: ID });
    expect([placeOf(undefined), placeAfter(undefined, DAY_MARK)]).toEqual([undefined, undefined]);
  });

  it('refuse a mark that no list of ours gave: no id, no moment, a day that never was', () => {
    const marks = [markOf('2021-03-02T02:00:00.123Z', 'x'), markOf('hôm qua', ID), markOf('0000-01-01T00:00:00.000Z', ID), markOf('2021-02-30T00:00:00.000Z', ID), markOf('2021-03-02', ID), 'bậy'];
    expect(marks.map((mark) => refused(() => placeOf(mark)))).toEqual(marks.map(() => 'input.cursorUnknown'));
    expect(refused(() => placeAfter(markOf('2021-03-02T02:00:00.123Z', ID), DAY_MARK))).toBe('input.cursorUnknown');
  });
});
