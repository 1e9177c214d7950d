import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kept, type Save, mergeAnswers } from './merge-answers.ts';

const EMPTY: Kept = { answers: {}, marks: {}, number: 0 };
const fields = fc.constantFrom('a', 'b', 'c', 'd');
const value = fc.oneof(fc.string({ maxLength: 5 }), fc.integer({ min: 0, max: 9 }), fc.constant(null));

/** What two devices have sent: each counts on by itself, so that two of them may bear one number. */
const saves = fc
  .array(fc.record({ device: fc.constantFrom('may-tinh-1', 'dien-thoai'), changes: fc.dictionary(fields, value, { minKeys: 1, maxKeys: 3 }) }), { minLength: 1, maxLength: 12 })
  .map((all) => {
    const last = new Map<string, number>();
    return all.map((save): Save => {
      const number = (last.get(save.device) ?? 0) + 1;
      last.set(save.device, number);
      return { ...save, number };
    });
  });

function end(list: readonly Save[]): Kept {
  return list.reduce<Kept>((kept, save) => {
    const { overtaken: _told, ...next } = mergeAnswers(kept, save);
    return next;
  }, EMPTY);
}

describe('saves of two devices', () => {
  test('end in the same answers in whatever order they arrive, and however often', () => {
    fc.assert(
      fc.property(saves, fc.infiniteStream(fc.nat()), (list, chance) => {
        const shuffled = [...list, ...list].map((save) => ({ save, at: chance.next().value ?? 0 })).toSorted((a, b) => a.at - b.at).map(({ save }) => save);
        expect(end(shuffled)).toEqual(end(list));
      }),
      { numRuns: 300 },
    );
  });

  test('lose nothing in silence: what a save brought stands, or is told as overtaken', () => {
    fc.assert(
      fc.property(saves, (list) => {
        let kept = EMPTY;
        for (const save of list) {
          const { overtaken, ...next } = mergeAnswers(kept, save);
          for (const [field, brought] of Object.entries(save.changes)) {
            const told = overtaken.some((one) => one.field === field);
            const stands = JSON.stringify(next.answers[field] ?? null) === JSON.stringify(brought);
            expect(stands || told).toBe(true);
          }
          kept = next;
        }
      }),
      { numRuns: 300 },
    );
  });
});
