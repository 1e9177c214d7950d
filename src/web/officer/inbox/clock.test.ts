import { describe, expect, it } from 'vitest';
import { nearness, spanOf } from './clock.ts';

describe('the clock of a submission', () => {
  it('says working time in hours and minutes, before and after its limit', () => {
    expect([spanOf(320), spanOf(-70), spanOf(0.4), spanOf(480)]).toEqual([
      { hours: 5, minutes: 20 },
      { hours: 1, minutes: 10 },
      { hours: 0, minutes: 1 },
      { hours: 8, minutes: 0 },
    ]);
  });

  it('warns in the last two working hours and is late only past the limit', () => {
    expect([nearness(121), nearness(120), nearness(0), nearness(-1)]).toEqual(['calm', 'soon', 'soon', 'late']);
  });
});
