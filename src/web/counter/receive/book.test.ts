import { describe, expect, it } from 'vitest';
import { backfillOf, bookInstant, bookIsGood, emptyBookLine, minuteTyped } from './book.ts';

describe('a line of the paper book', () => {
  it('takes the hour as people write it, and refuses what is no hour', () => {
    expect(['9:05', '09:05', '9h05', '0905', '905', '9 giờ', '24:00', '9:60', ''].map(minuteTyped)).toEqual([545, 545, 545, 545, 545, undefined, undefined, undefined, undefined]);
  });

  it('is the instant of that day in Vietnam', () => {
    expect(bookInstant({ day: '2026-11-25', time: '09:05' })?.toISOString()).toBe('2026-11-25T02:05:00.000Z');
    expect(bookInstant({ day: '2026-11-31', time: '09:05' })).toBeUndefined();
    expect(bookInstant({ day: undefined, time: '09:05' })).toBeUndefined();
  });

  it('is ready when day, hour and number are there, and sends the explanation only when there is one', () => {
    const line = { ...emptyBookLine('2026-11-25'), time: '9:05', no: '12' };
    expect(bookIsGood(line)).toBe(true);
    expect(bookIsGood({ ...line, no: '0' })).toBe(false);
    expect(bookIsGood(emptyBookLine('2026-11-25'))).toBe(false);
    expect(backfillOf(line)).toEqual({ receivedAt: '2026-11-25T02:05:00.000Z', bookNo: 12 });
    expect(backfillOf({ ...line, explanation: ' ghi sau ' })).toMatchObject({ explanation: 'ghi sau' });
  });
});
