import { expect, test } from 'vitest';
import { minuteIn } from './clock.ts';

test('a cut-off is read from a time of the day, midnight at its end being the last', () => {
  expect(['16:30', '7:05', '16h30', '24:00', ' 00:01 '].map(minuteIn)).toEqual([990, 425, 990, 1440, 1]);
  expect(['', '16', '16:60', '24:01', '00:00', 'chiều'].map(minuteIn)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
});
